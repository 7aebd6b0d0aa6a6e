"""A trainer sends a scenario to a cohort: chosen, looked at, timed, confirmed, called off."""

import pytest

from practice.access import Role
from tests.groups import add_member, make_cohort
from tests.journeys.forged import press
from tests.journeys.sendings import (
    WORDS,
    came,
    change,
    choose,
    cohort_cards,
    data_of,
    plan_at,
    plan_at_own_hours,
    prepare,
    send_now,
    who,
    words_of,
)
from tests.world import Phone, World


@pytest.fixture(params=list(WORDS))
def tina(request: pytest.FixtureRequest, world: World) -> Phone:
    """A trainer, in each language."""
    return world.person("tina", request.param)


@pytest.fixture
def tom(world: World) -> Phone:
    """A trainer who reads English."""
    return world.person("tom")


@pytest.fixture
def ben(world: World) -> Phone:
    return world.person("ben")


async def test_at_an_hour_it_arrives_once_with_everyone_and_takes_the_place_of_their_own(
    world: World, tina: Phone, ben: Phone, luz: Phone
) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await choose(tina)
    await tina.press(words["day and hour"])
    await tina.send(words["tomorrow at 2"])
    assert words["read back"] in await tina.text()
    assert words["up to"] in await tina.text()
    await tina.press(words["plan"])
    await world.to("2026-03-04T13:00:00Z")
    assert await came(world) == [(name, "03-03 19:00", "2026-03-03") for name in ("ben", "luz", "tina")]
    assert len(await world.rows("SELECT 1 FROM prompts")) == 6
    assert [len(await cohort_cards(phone)) for phone in (tina, ben, luz)] == [1, 1, 1]


async def test_now_goes_out_at_the_next_tick_in_each_ones_language(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    await world.to("2026-03-03T13:00:00Z")
    await send_now(tina)
    assert words_of(tina)["on its way"] in await tina.text()
    await world.advance(seconds=15)
    assert await who(world) == ["ben", "luz", "tina"]
    assert (await ben.text()).startswith("From your cohort Tuesdays.")
    assert "\n\nHopeful" in await ben.text()
    assert (await luz.text()).startswith("De tu grupo Tuesdays.")
    assert "\n\nCon esperanza" in await luz.text()
    await ben.press("More")
    assert (await ben.text()).startswith("From your cohort Tuesdays.")


async def test_the_preview_is_the_card_itself_without_live_buttons(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await tina.send("/push")
    await tina.press(words["value"])
    await tina.press("1")
    shown = await tina.text()
    assert words["only you"] in shown
    assert words["readers"] in shown
    assert "1" not in await tina.labels()
    await tina.press(words["in Spanish"])
    other = await tina.text()
    await tina.press(words["when"])
    await tina.press(words["now"])
    await tina.press(words["send"])
    await world.to("2026-03-03T14:00:00Z")
    for phone, seen in ((ben, shown if tina.language == "en" else other), (luz, other if tina.language == "en" else shown)):
        assert (await cohort_cards(phone))[0] == seen.split("\n\n———")[0]


async def test_at_each_ones_own_hour_wherever_they_are(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben, luz)
    await change(world, ben, "zone = 'America/Los_Angeles', hour = 18")
    await change(world, luz, "zone = 'Europe/Madrid', days = '2'")
    await plan_at_own_hours(tina, {"en": "Tuesday", "es": "el martes"}[tina.language])
    await world.to("2026-03-05T12:00:00Z")
    assert await came(world) == [
        ("ben", "03-04 02:00", "2026-03-03"),
        ("luz", "03-04 08:00", "2026-03-04"),
        ("tina", "03-03 14:00", "2026-03-03"),
    ]


async def test_at_the_cohorts_usual_hour_on_the_next_of_its_days_that_is_free(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await world.app.deps.store.run(lambda db: db.execute("UPDATE cohorts SET hour = 14, days = '024'"))
    for day in ("2026-03-02", "2026-03-04"):
        await choose(tina)
        await tina.press({"en": "At our usual hour", "es": "A la hora de siempre"}[tina.language])
        await tina.press(words["plan"])
        assert (await world.rows("SELECT timing, local_on FROM pushes ORDER BY id DESC"))[0] == ("at", day)
    await world.to("2026-03-04T20:00:00Z")
    assert [(name, at) for name, at, _ in await came(world) if at.startswith("03-04")] == [
        (n, "03-04 19:00") for n in ("ben", "luz", "tina")
    ]


async def test_two_taps_on_confirm_send_once_and_show_the_same(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await choose(tina)
    await tina.press(words["day and hour"])
    await tina.send(words["tomorrow at 2"])
    data, message = await data_of(tina, words["plan"]), (await tina.last())["message_id"]
    for _ in range(2):
        await press(world, tina, data, message)
    assert words["cancel"] in await tina.labels()
    await world.to("2026-03-04T13:00:00Z")
    assert await world.rows("SELECT state FROM pushes") == [("done",)]
    assert await who(world) == ["ben", "luz", "tina"]


async def test_two_trainers_who_confirm_the_same_day_get_one_and_a_clear_answer(world: World, tina: Phone, tom: Phone, ben: Phone) -> None:
    cohort = await prepare(world, tina, ben)
    await tom.set_up()
    await tom.press("Skip")
    await add_member(world, cohort, tom, role=Role.TRAINER)
    keys = []
    for trainer in (tina, tom):
        await choose(trainer)
        await trainer.press(words_of(trainer)["day and hour"])
        await trainer.send(words_of(trainer)["tomorrow at 2"])
        keys.append(await data_of(trainer, words_of(trainer)["plan"]))
    await tina.press_only(data=keys[0])
    await tom.press_only(data=keys[1])
    await world.settle()
    texts = [await tina.text(), await tom.text()]
    taken = [words_of(phone)["taken"] in text for phone, text in zip((tina, tom), texts, strict=True)]
    assert sorted(taken) == [False, True]
    assert ["2:00" in text for text in texts] == [True, True]
    assert await world.rows("SELECT count(*) FROM pushes WHERE state = 'planned'") == [(1,)]


@pytest.mark.parametrize(
    ("typed", "key"),
    [("yesterday-ish", "unread"), ("2026-03-01 14:00", "past"), ("9:00", "past"), ("2031-01-01 14:00", "unread"), ("soon", "unread")],
)
async def test_a_day_that_cannot_be_is_answered_kindly_and_asked_again(world: World, tina: Phone, typed: str, key: str) -> None:
    words = words_of(tina)
    await prepare(world, tina)
    await choose(tina)
    await tina.press(words["day and hour"])
    await tina.send(typed)
    assert words[key] in await tina.text()
    await tina.send(words["tomorrow at 2"])
    assert words["read back"] in await tina.text()


async def test_a_day_and_an_hour_can_be_pressed(world: World, tina: Phone, ben: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben)
    await choose(tina)
    await tina.press(words["day and hour"])
    await tina.press({"en": "Tue, Mar 3", "es": "mar 3 mar"}[tina.language])
    await tina.press({"en": "2:00 PM", "es": "2:00 p.m."}[tina.language])
    assert words["read back"] in await tina.text()
    await tina.press(words["another time"])
    await tina.press(words["own hour"])
    await tina.press({"en": "Wed, Mar 4", "es": "mié 4 mar"}[tina.language])
    await tina.press(words["plan"])
    assert await world.rows("SELECT timing, local_on, wanted_at FROM pushes") == [("own-hour", "2026-03-04", None)]


async def test_a_confirm_button_of_another_time_is_over(world: World, tina: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina)
    await choose(tina)
    await tina.press(words["day and hour"])
    await tina.send(words["tomorrow at 2"])
    first = await data_of(tina, words["plan"])
    message = (await tina.last())["message_id"]
    await tina.press(words["another time"])
    await tina.press(words["now"])
    await press(world, tina, first, message)
    assert await world.rows("SELECT state FROM pushes") == [("draft",)]


async def test_words_are_found_without_their_accents(world: World, tina: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina)
    await tina.send("/push")
    await tina.press(words["search"])
    await tina.send({"en": "PAMPHLET walt", "es": "folleto linea"}[tina.language])
    assert "1." in await tina.text()
    await tina.press("1")
    assert words["only you"] in await tina.text()
    await tina.send("/push")
    await tina.press(words["search"])
    await tina.send("qwertz")
    assert await tina.labels() == {"en": ["Search again", "Other scenarios"], "es": ["Buscar otra vez", "Otros escenarios"]}[tina.language]


async def test_canceled_before_it_is_due_nobody_gets_it_and_the_day_is_free(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await plan_at(tina, words["tomorrow at 2"])
    await tina.press(words["planned"])
    await tina.press("1")
    await tina.press(words["cancel"])
    assert await tina.text() == words["canceled"]
    await plan_at(tina, words["tomorrow at 2"])
    assert words["cancel"] in await tina.labels()
    await tina.press(words["cancel"])
    await world.to("2026-03-04T13:00:00Z")
    assert await who(world) == []


async def test_canceled_under_way_the_rest_is_stopped_and_what_arrived_stays(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    words = words_of(tina)
    await prepare(world, tina, ben, luz)
    await change(world, luz, "hour = 18")
    await plan_at_own_hours(tina, {"en": "tomorrow", "es": "mañana"}[tina.language])
    await world.to("2026-03-03T16:00:00Z")
    await tina.send("/push")
    data = next(button["data"] for row in (await tina.last())["buttons"] for button in row if "Planned" in button["data"])
    await tina.press(data=data)
    await tina.press("1")
    await tina.press(words["stop"])
    assert words["stopped"] in await tina.text()
    await world.to("2026-03-06T13:00:00Z")
    assert await who(world) == ["ben", "tina"]
    assert len(await cohort_cards(ben)) <= 1


async def test_whoever_leads_no_cohort_is_told_so(world: World, tina: Phone, ben: Phone) -> None:
    await prepare(world, ben, tina)
    await tina.send("/push")
    assert words_of(tina)["not a trainer"] in await tina.text()


async def test_with_two_cohorts_it_is_asked_which(world: World, tina: Phone, ben: Phone, luz: Phone) -> None:
    await prepare(world, tina, ben)
    other = await make_cohort(world, tina, "Fridays")
    await add_member(world, other, ben)
    await tina.send("/push")
    assert await tina.labels() == ["Fridays", "Tuesdays"]
    await tina.press("Fridays")
    assert "Fridays" in await tina.text()


async def test_another_cohorts_sending_looks_like_one_that_is_not_there(world: World, tom: Phone, ana: Phone, ben: Phone) -> None:
    await prepare(world, tom, ben)
    await prepare(world, ana)
    await plan_at(tom, "tomorrow at 2pm")
    (push,) = (await world.rows("SELECT id FROM pushes"))[0]
    message = (await ana.last())["message_id"]
    for stranger in (ana, ben):
        message = (await stranger.last())["message_id"]
        keys = ["ShowPush:{}", "CancelPush:{}", "ConfirmPush:{}:0", "PushNow:{}", "WhenPush:{}:all", "MeetPush:{}", "NewMeetingLink:{}"]
        for key in [*keys, "PushDays:{}:0", "PushDay:{}:739000:0", "PushHour:{}:739000:9", "OpenMeeting:{}:30", "PreviewIn:{}:en"]:
            answers = []
            for number in (push, 404):
                await press(world, stranger, "1" + key.format(number), message)
                answers.append(await stranger.text())
            assert answers[0] == answers[1]
            assert "over" in answers[0]
    for key in ("SendScenario:1", "PlannedPushes:1:0", "ShelfOf:1:hopeful:0", "SearchShelf:1", "PushOne:1:the-last-bus"):
        await press(world, ben, "1" + key, message)
        assert "over" in await ben.text()
    assert await world.rows("SELECT state, count(*) FROM pushes GROUP BY state") == [("planned", 1)]
