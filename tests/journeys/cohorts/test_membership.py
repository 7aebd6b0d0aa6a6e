"""Being in a cohort: one's own place, leaving, being removed, leading it together, and its end, with three people and more."""

import pytest

from practice.cohorts import InviteKind
from tests.groups import add_member, make_cohort, make_link, person_id
from tests.journeys import forged
from tests.journeys.labels import tap
from tests.world import Phone, World

WORDS = {
    "en": {
        "hidden": "Trainers don't see whether you answer",
        "shown": "Trainers see that you answered",
        "leave": "Nobody is told that it was you",
        "left": "You have left",
        "removed": "You are no longer in the cohort",
        "ended": "has ended",
        "last": "the only trainer",
        "made": "You are a trainer of",
        "goes on": "Your next scenario comes on",
    },
    "es": {
        "hidden": "no ven si respondes",
        "shown": "ven que respondiste",
        "leave": "A nadie se le dice que fuiste tú",
        "left": "Saliste de",
        "removed": "Ya no estás en el grupo",
        "ended": "terminó",
        "last": "Solo tú facilitas",
        "made": "Ahora facilitas",
        "goes on": "Tu próximo escenario llega el",
    },
}
PLACES = "SELECT shown_name, role, shows_answers, left_how FROM memberships ORDER BY id"


@pytest.fixture
async def toni(world: World) -> Phone:
    phone = world.person("toni")
    await phone.set_up()
    return phone


@pytest.fixture
async def cohort(world: World, toni: Phone, phone: Phone) -> int:
    """Toni leads it; someone in each language, and Ben, are in it."""
    cohort_id = await make_cohort(world, toni)
    ben = world.person("ben")
    for each in (phone, ben):
        await each.set_up()
        await add_member(world, cohort_id, each)
    return cohort_id


async def texts_since(phone: Phone, count: int) -> list[str]:
    return [str(each["text"]) for each in (await phone.said())[count:]]


async def test_the_name_shown_and_whether_answering_shows_are_changed_at_any_time(world: World, phone: Phone, cohort: int) -> None:
    words = WORDS[phone.language]
    await phone.send("/cohort")
    assert words["hidden"] in await phone.text()
    await tap(phone, "Show that I answer")
    assert words["shown"] in await phone.text()
    await tap(phone, "Change my name")
    await world.restart()
    await phone.send("Sol")
    assert "Sol" in await phone.text()
    await tap(phone, "Hide my answering")
    assert (await world.rows(PLACES))[1] == ("Sol", "trainee", 0, None)


async def test_leaving_takes_two_taps_and_nobody_is_told_who_it_was(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    words = WORDS[phone.language]
    before = len(await toni.said())
    await phone.send("/cohort")
    await tap(phone, "Leave")
    assert words["leave"] in await phone.text()
    assert (await world.rows(PLACES))[1][3] is None
    await tap(phone, "Leave it")
    assert words["left"] in await phone.text()
    assert (await world.rows(PLACES))[1][3] == "left"
    await world.advance(days=1)
    assert not [text for text in await texts_since(toni, before) if phone.name.title() in text]
    await toni.send("/cohort")
    assert "2 people are in it" in await toni.text()


async def test_whoever_left_comes_back_by_a_link_under_a_name_of_now(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    payload = await make_link(world, cohort, toni)
    await phone.send("/cohort")
    await tap(phone, "Leave")
    await tap(phone, "Leave it")
    await phone.send(f"/start {payload}")
    await tap(phone, "Join")
    await phone.send("Again")
    await tap(phone, "Don't show it")
    assert (await world.rows(PLACES))[1] == ("Again", "trainee", 0, None)


async def test_a_pause_is_not_leaving(world: World, phone: Phone, cohort: int) -> None:
    await phone.send("/stop")
    assert (await world.rows(PLACES))[1][3] is None


async def remove(toni: Phone, cohort: int, number: str) -> None:
    await toni.send("/cohort")
    await toni.press("Members")
    await toni.press(number)
    await toni.press("Remove")
    await toni.press("Remove them")


async def test_who_is_removed_is_told_once_and_kindly_after_quiet_hours(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    words = WORDS[phone.language]
    payload = await make_link(world, cohort, toni)
    await world.to("2026-03-03T03:00:00Z")  # 22:00 in New York
    before = len(await phone.said())
    await remove(toni, cohort, "2" if phone.language == "en" else "3")
    assert (await world.rows(PLACES))[1][3] == "removed"
    assert "is no longer in it" in await toni.text()
    await world.to("2026-03-03T12:59:00Z")
    assert await texts_since(phone, before) == []
    await world.restart()
    await world.to("2026-03-03T13:01:00Z")  # 8:01
    await world.advance(days=2)
    assert len([text for text in await texts_since(phone, before) if words["removed"] in text]) == 1
    await phone.send(f"/start {payload}")
    assert ("does not work here" if phone.language == "en" else "no sirve aquí") in await phone.text()
    await world.advance(seconds=5)
    await phone.send(f"/start {await make_link(world, cohort, toni)}")
    assert "Tuesdays" in await phone.text()


async def test_a_trainer_who_is_removed_loses_everything_at_once(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    await make_trainer(world, toni, phone)
    await world.advance(minutes=1)
    assert await has_trainers_menu(world, phone)
    await phone.send("/cohort")
    under = (await phone.last())["message_id"]
    await remove(toni, cohort, "1")
    for data in (
        f"1ListMembers:{cohort}:0",
        f"1ShowInvites:{cohort}",
        f"1ChangeCohort:{cohort}",
        f"1ShowCohort:{cohort}",
        f"1EndCohort:{cohort}",
    ):
        await forged.press(world, phone, data, under)
        assert "Tuesdays" not in await phone.text()
    await world.advance(minutes=1)
    assert not await has_trainers_menu(world, phone)
    assert await world.rows("SELECT ended_at FROM cohorts") == [(None,)]


async def test_a_removed_trainers_own_link_makes_nobody_a_trainer_under_any_account(
    world: World, toni: Phone, phone: Phone, cohort: int
) -> None:
    await make_trainer(world, toni, phone)
    payload = await make_link(world, cohort, phone, kind=InviteKind.TRAINER)
    members = await make_link(world, cohort, phone)
    await remove(toni, cohort, "1")
    other = world.person("other")
    await other.set_up()
    await other.send(f"/start {payload}")
    assert "does not work here" in await other.text()
    await other.send(f"/start {members}")
    assert "Tuesdays" in await other.text()


async def make_trainer(world: World, toni: Phone, phone: Phone) -> None:
    """From Toni's list: Ana and Luz stand at different places in it."""
    await toni.send("/cohort")
    await toni.press("Members")
    await toni.press("2" if phone.language == "en" else "3")
    await toni.press("Make a trainer")
    await toni.press("Make a trainer")


async def has_trainers_menu(world: World, phone: Phone) -> bool:
    """Whether this chat alone shows more than every chat does."""
    scope = {"type": "chat", "chat_id": await forged.telegram_id(world, phone)}
    shown = await world.app.request.call("getMyCommands", {"scope": scope})
    return bool({"push", "enviar"} & {each["command"] for each in shown})


async def test_handing_over_makes_another_a_trainer_who_is_told_and_then_one_may_step_back(
    world: World, toni: Phone, phone: Phone, cohort: int
) -> None:
    words = WORDS[phone.language]
    await make_trainer(world, toni, phone)
    await world.advance(minutes=1)
    assert words["made"] in await phone.text()
    await toni.send("/cohort")
    await toni.press("My place")
    await toni.press("Step back")
    await toni.press("Step back")
    assert [row[1] for row in await world.rows(PLACES)] == ["trainee", "trainer", "trainee"]
    await world.advance(minutes=1)
    assert not await has_trainers_menu(world, toni)
    await phone.send("/cohort")
    await tap(phone, "My place")
    assert ("Step back" if phone.language == "en" else "Dejar de facilitar") not in await phone.labels()


async def test_the_last_trainer_hands_over_or_ends_it_before_leaving(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    await toni.send("/cohort")
    await toni.press("My place")
    under = (await toni.last())["message_id"]
    await toni.press("Leave")
    assert WORDS["en"]["last"] in await toni.text()
    for data in (f"1LeaveCohort:{cohort}", f"1StepBack:{cohort}"):
        await forged.press(world, toni, data, under)
        assert WORDS["en"]["last"] in await toni.text()
    assert (await world.rows(PLACES))[0] == ("Toni", "trainer", 0, None)


async def test_whoever_is_alone_in_it_ends_it_by_leaving(world: World, toni: Phone) -> None:
    await make_cohort(world, toni)
    await toni.send("/cohort")
    await toni.press("My place")
    await toni.press("Leave")
    await toni.press("Leave it")
    assert "so it has ended" in await toni.text()
    assert await world.rows("SELECT ended_at IS NOT NULL FROM cohorts") == [(1,)]


async def test_ended_by_hand_each_other_member_hears_once_at_an_hour_that_is_not_quiet(
    world: World, toni: Phone, phone: Phone, cohort: int
) -> None:
    words = WORDS[phone.language]
    await world.to("2026-03-03T03:00:00Z")
    before = len(await phone.said())
    await toni.send("/cohort")
    await toni.press("Change")
    await toni.press("End it now")
    assert "2 other people in it are told" in await toni.text()
    data = next(button["data"] for row in (await toni.last())["buttons"] for button in row if button["data"].startswith("1EndCohort"))
    await toni.press_twice(data=data)
    assert await texts_since(phone, before) == []
    await world.to("2026-03-03T13:01:00Z")
    assert words["ended"] in await phone.text()
    await tap(phone, "Keep practicing")
    assert words["goes on"] in await phone.text()
    await world.advance(days=3)
    assert await world.rows("SELECT count(*) FROM cohort_notices") == [(0,)]
    assert len([text for text in await texts_since(phone, before) if words["ended"] in text]) == 0  # it became the answer


async def test_ended_on_its_last_day_everyone_hears_once_even_if_the_bot_was_away(
    world: World, toni: Phone, phone: Phone, cohort: int
) -> None:
    await toni.send("/cohort")
    await toni.press("Change")
    await toni.press("Last day")
    await toni.send("2026-03-06")
    await world.to("2026-03-07T04:59:00Z")
    assert await world.rows("SELECT ended_at FROM cohorts") == [(None,)]
    await world.down_until("2026-03-07T13:30:00Z")
    await world.restart()
    for each in (toni, phone, world.person("ben")):
        language = WORDS[each.language]
        assert len([message for message in await each.said() if language["ended"] in str(message["text"])]) == 1
    assert await world.rows("SELECT datetime(ended_at, 'unixepoch') FROM cohorts") == [("2026-03-07 05:00:00",)]
    await tap(phone, "Rest")
    assert await world.rows("SELECT paused_at IS NOT NULL FROM people WHERE id = ?", await person_id(world, phone)) == [(1,)]
    await phone.send("/cohort")
    assert ("It ended on Saturday" if phone.language == "en" else "Terminó el sábado") in await phone.text()


async def test_a_pause_keeps_the_news_of_the_end_away_until_it_is_over(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    words = WORDS[phone.language]
    await phone.send("/stop")
    await toni.send("/cohort")
    await toni.press("Change")
    await toni.press("End it now")
    await toni.press("End it")
    before = len(await phone.said())
    await world.advance(days=3)
    assert await texts_since(phone, before) == []
    await tap(phone, "Start again")
    await world.advance(days=1, hours=1)
    assert len([text for text in await texts_since(phone, before) if words["ended"] in text]) == 1


async def test_the_last_trainer_who_deletes_everything_is_warned_and_the_others_are_told_that_it_ended(
    world: World, toni: Phone, phone: Phone, cohort: int
) -> None:
    words = WORDS[phone.language]
    await world.advance(minutes=1)
    await toni.send("/deletemydata")
    assert "Only you lead this: Tuesdays" in await toni.text()
    await toni.press("Delete everything")
    await world.advance(minutes=1)
    assert words["ended"] in await phone.text()
    assert [row[0] for row in await world.rows(PLACES)] == [phone.name.title(), "Ben"]
    assert await world.rows("SELECT ended_at IS NOT NULL, end_at FROM cohorts") == [(1, None)]
    assert not await has_trainers_menu(world, toni)


async def test_one_of_two_trainers_may_delete_everything_and_it_goes_on(world: World, toni: Phone, phone: Phone, cohort: int) -> None:
    await make_trainer(world, toni, phone)
    await toni.send("/deletemydata")
    assert "Only you lead" not in await toni.text()
    await toni.press("Delete everything")
    assert await world.rows("SELECT ended_at FROM cohorts") == [(None,)]


async def test_a_trainers_menu_follows_the_language_and_moves_with_the_account(world: World, toni: Phone) -> None:
    await make_cohort(world, toni)
    await toni.send("/cohort")
    await toni.press("Change")
    await world.app.deps.store.run(lambda db: db.execute("INSERT INTO menus (person_id, due_at) SELECT id, 1 FROM people") and None)
    await world.advance(minutes=1)
    assert await has_trainers_menu(world, toni)
    await toni.send("/move")
    await toni.press("Get a code")
    code = str((await toni.last())["text"]).split("\n\n")[1]
    new = world.person("toni2")
    await new.send(f"/move {code}")
    await new.press("Bring it here")
    await world.advance(minutes=1)
    assert [await has_trainers_menu(world, toni), await has_trainers_menu(world, new)] == [False, True]
    await new.send("/settings")
    await new.press("Español")
    await world.advance(minutes=1)
    scope = {"type": "chat", "chat_id": await forged.telegram_id(world, new)}
    shown = await world.app.request.call("getMyCommands", {"scope": scope})
    assert "Mandar un escenario a un grupo · /push" in [each["description"] for each in shown]
    await new.send("/cohort")
    assert "Tuesdays" in await new.text()


async def test_a_long_list_of_members_turns_its_pages(world: World, toni: Phone) -> None:
    cohort_id = await make_cohort(world, toni)
    for number in range(9):
        phone = world.person(f"p{number}")
        await phone.send("/start")
        await add_member(world, cohort_id, phone)
    await toni.send("/cohort")
    await toni.press("Members")
    first = await toni.text()
    await toni.press("More")
    assert ["P0" in first, "P8" in first, "P8" in await toni.text(), "Toni (trainer) (you)" in first] == [True, False, True, True]
