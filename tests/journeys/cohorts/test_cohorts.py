"""A trainer makes a cohort in the chat, step by step, invites people to it, and they join by a link, its picture or a typed code."""

import re

import pytest

from bot.services.cohorts.courses import key_of
from tests.cohort import forge, gather
from tests.groups import add_member, make_cohort, make_link
from tests.journeys.labels import label, tap
from tests.world import Phone, World

WORDS = {
    "en": {
        "none": "You are in none",
        "called": "What is it called",
        "see you": "will its members see you",
        "start": "start?",
        "end": "does it end",
        "ready": "It is ready",
        "once": "shown this once",
        "not working": "does not work here",
        "weeks": "8 weeks",
        "renamed": "Write its new name",
    },
    "es": {
        "none": "No estás en ninguno",
        "called": "¿Cómo se llama",
        "see you": "te verán sus integrantes",
        "start": "empieza",
        "end": "¿Qué día termina",
        "ready": "Está listo",
        "once": "Se muestra solo esta vez",
        "not working": "no sirve aquí",
        "weeks": "8 semanas",
        "renamed": "nombre nuevo",
    },
}
COHORT = "SELECT name, starts_on, ends_on, hour, days, zone FROM cohorts"


async def newest_button(phone: Phone, start: str) -> str:
    """The data of the newest button that begins so."""
    found = [button["data"] for each in await phone.said() for row in each["buttons"] for button in row if button["data"].startswith(start)]
    return str(found[-1])


async def link_in(phone: Phone) -> str:
    """The payload of the newest link that the bot said."""
    found = [match[1] for each in await phone.said() for match in re.finditer(r"\?start=([\w-]+)", each["text"] or "")]
    return found[-1]


async def code_in(phone: Phone) -> str:
    found = [match[0] for each in await phone.said() for match in re.finditer(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}", each["text"] or "")]
    return found[-1]


async def test_a_cohort_is_made_step_by_step_across_restarts(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    await phone.send("/cohort")
    assert words["none"] in await phone.text()
    await tap(phone, "Make a cohort")
    assert words["called"] in await phone.text()
    await world.restart()
    await phone.send("Tuesdays & more")
    assert words["see you"] in await phone.text()
    await phone.send("Toni")
    assert words["start"] in await phone.text()
    await world.restart()
    await phone.send("2026-03-09")
    assert words["end"] in await phone.text()
    await phone.press(words["weeks"])
    await tap(phone, "12:00 PM")
    await tap(phone, "Mon, Wed, Fri")
    assert words["ready"] in await phone.text()
    assert await world.rows(COHORT) == [("Tuesdays & more", "2026-03-09", "2026-05-03", 12, "024", "America/New_York")]
    assert await world.rows("SELECT role, shown_name, shows_answers FROM memberships") == [("trainer", "Toni", 0)]
    assert await world.rows("SELECT count(*) FROM cohort_drafts") == [(0,)]


async def test_each_step_can_be_skipped_and_a_double_tap_makes_one(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    await phone.send("/cohort")
    await tap(phone, "Make a cohort")
    await tap(phone, "Our group")
    data = await newest_button(phone, "1NameTrainer:")
    await phone.press_twice(data=data)
    for _ in range(3):
        await tap(phone, "Skip")
    assert words["ready"] in await phone.text()
    assert await world.rows(COHORT) == [(label(phone, "Our group"), "2026-03-02", None, None, "01234", "America/New_York")]
    assert await world.rows("SELECT end_at FROM cohorts") == [(None,)]


@pytest.mark.parametrize("text", ["Feb 30", "🙂", "January 1, 2020"])
async def test_a_day_that_cannot_be_taken_is_asked_for_again_with_the_same_ways_on(ana: Phone, text: str) -> None:
    await ana.set_up()
    await ana.send("/cohort")
    for each in ("Make a cohort", "Our group", "Trainer"):
        await ana.press(each)
    asked, labels = await ana.text(), await ana.labels()
    await ana.send(text)
    assert (await ana.text()).startswith("I can't take that as its first day")
    assert (await ana.text()).endswith(asked)
    assert await ana.labels() == labels


async def test_every_page_of_a_cohort_leads_back_to_it(world: World, ana: Phone) -> None:
    cohort = await gather(world, [ana], [])
    await forge(ana, f"1ShowCohort:{cohort}")
    page = (await ana.last())["buttons"]
    pages = [button["data"] for row in page for button in row if button["data"] != "1ListCohorts:0"]
    assert len(pages) > 8
    for data in [*pages, f"1CohortCourse:{cohort}:0", f"1TakeCourse:{cohort}:{key_of('twelve-values')}", f"1UseCourse:{cohort}"]:
        await forge(ana, data)
        back = [button["data"] for row in (await ana.last())["buttons"] for button in row]
        assert f"1ShowCohort:{cohort}" in back, data


async def test_each_step_can_be_gone_back_from(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/cohort")
    await ana.press("Make a cohort")
    await ana.send("Tusdays")
    await ana.press("Back")
    await ana.send("Tuesdays")
    await ana.send("Toni")
    await ana.press("Today")
    await ana.press("12 weeks")
    await ana.press("Back")
    await ana.press("No end")
    await ana.press("Each their own")
    assert await world.rows(COHORT) == [("Tuesdays", "2026-03-02", None, None, "01234", "America/New_York")]
    await ana.send("/cohort")
    assert "It runs from Mar 2, 2026." in await ana.text()


async def test_all_of_it_can_be_changed_later_and_a_day_that_cannot_be_is_asked_again(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    await make_cohort(world, phone)
    await phone.send("/cohort")
    await tap(phone, "Change")
    await tap(phone, "Name")
    assert words["renamed"] in await phone.text()
    await phone.send("Fridays")
    for part, text in (("Last day", "2026-06-30"), ("First day", "2026-03-20")):
        await tap(phone, "Change")
        await tap(phone, part)
        await phone.send("2025-01-01" if part == "Last day" else "2026-07-01")
        await phone.send(text)
    await tap(phone, "Change")
    await tap(phone, "Hour")
    await tap(phone, "Another place")
    await phone.send("Tegucigalpa")
    await tap(phone, "All hours")
    await tap(phone, "6:00 PM")
    await tap(phone, "Pick days")
    await phone.press("✓ Fri" if phone.language == "en" else "✓ vie")
    await tap(phone, "Save these days")
    assert await world.rows(COHORT) == [("Fridays", "2026-03-20", "2026-06-30", 18, "0123", "America/Tegucigalpa")]
    assert await world.rows("SELECT datetime(end_at, 'unixepoch') FROM cohorts") == [("2026-07-01 06:00:00",)]


async def test_a_link_made_in_the_chat_with_its_picture_is_shown_once_and_lets_in_as_many_as_it_says(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    await make_cohort(world, phone)
    await phone.send("/cohort")
    await tap(phone, "Invite")
    await tap(phone, "Invite members")
    await phone.press("1 person" if phone.language == "en" else "1 persona")
    await tap(phone, "Link and QR code")
    assert words["once"] in await phone.text()
    photos = [call for call in await world.calls("sendPhoto") if call["params"]["chat_id"]]
    assert len(photos) == 1
    payload = await link_in(phone)
    assert payload not in str(await world.rows("SELECT * FROM invites")) + str(await world.rows("SELECT * FROM outbox"))
    others = [world.person(name) for name in ("ben", "cy")]
    for other in others:
        await other.set_up()
        await other.send(f"/start {payload}")
    await others[0].press("Join")
    await others[0].send("Ben")
    await others[0].press("Don't show it")
    await others[1].press("Join")
    assert "does not work here" in await others[1].text()


async def test_a_reflection_that_mentions_a_code_is_kept(world: World, ana: Phone) -> None:
    await ana.set_up()
    await make_cohort(world, ana)
    await ana.send("/cohort")
    for pressed in ("Invite", "Invite members", "Code to type"):
        await ana.press(pressed)
    ben = world.person("ben")
    await ben.set_up()
    await ben.press("1")
    await ben.press("Reflect")
    words = f"She gave me {await code_in(ana)} on a slip of paper, and then told me about her brother and the long winter."
    await ben.send(words)
    assert await world.rows("SELECT text FROM reflection_parts") == [(words,)]


async def test_a_typed_code_lets_in_for_two_days_by_command_or_after_the_button(world: World, ana: Phone) -> None:
    await ana.set_up()
    await make_cohort(world, ana)
    await ana.send("/cohort")
    await ana.press("Invite")
    await ana.press("Invite members")
    await ana.press("Code to type")
    code = await code_in(ana)
    ben, luz, dee = world.person("ben"), world.person("luz", "es"), world.person("dee")
    await ben.set_up()
    await ben.send(f"/cohort {code.lower().replace('-', ' ')}")
    assert "Tuesdays" in await ben.text()
    await luz.set_up()
    await luz.send("/cohort")
    await luz.press("Tengo un código")
    await luz.send("no me acuerdo")
    assert WORDS["es"]["not working"] in await luz.text()
    await luz.send(code)
    assert "Tuesdays" in await luz.text()
    await world.advance(hours=48, seconds=1)
    await dee.set_up()
    await dee.send(f"/cohort {code}")
    assert WORDS["en"]["not working"] in await dee.text()


async def test_a_code_typed_by_someone_new_waits_until_they_are_set_up(world: World, ana: Phone) -> None:
    await ana.set_up()
    await make_cohort(world, ana)
    await ana.send("/cohort")
    await ana.press("Invite")
    await ana.press("Invite members")
    await ana.press("Code to type")
    ben = world.person("ben")
    await ben.send(f"/cohort {await code_in(ana)}")
    await ben.press("Start")
    await ben.press("Use the defaults")
    assert "Tuesdays" in await ben.text()


async def test_a_code_by_itself_opens_the_cohort_whatever_is_open(world: World, phone: Phone) -> None:
    ana = world.person("tom")
    await ana.set_up()
    await make_cohort(world, ana)
    for each in (("/cohort",), ("Invite",), ("Invite members",), ("Code to type",)):
        await (ana.send(each[0]) if each[0].startswith("/") else ana.press(each[0]))
    await phone.set_up()  # a scenario is open
    await phone.send("0000-0000-0000-0000")
    assert WORDS[phone.language]["not working"] in await phone.text()
    await phone.send("1234 5678 9012 3456")  # nobody's code: words
    assert await world.rows("SELECT own_words FROM prompts WHERE own_words IS NOT NULL") == [("1234 5678 9012 3456",)]
    await phone.send((await code_in(ana)).lower())
    assert "Tuesdays" in await phone.text()


async def test_codes_are_guessed_five_times_an_hour_by_one(world: World, ana: Phone) -> None:
    await ana.set_up()
    for number in range(6):
        await ana.send(f"/cohort 0000-0000-0000-000{number}")
    assert "Too many" in await ana.text()
    assert await world.rows("SELECT count(*) FROM wrong_codes") == [(5,)]


async def test_what_works_is_listed_with_its_uses_and_taken_back(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    cohort_id = await make_cohort(world, phone)
    payload = await make_link(world, cohort_id, phone)
    await phone.send("/cohort")
    await tap(phone, "Invite")
    assert ("Used 0 of 30" if phone.language == "en" else "Usado 0 de 30") in await phone.text()
    await phone.press("1")
    await tap(phone, "Take it back")
    assert "1" not in await phone.labels()
    ben = world.person("ben", phone.language)
    await ben.set_up()
    await ben.send(f"/start {payload}")
    assert words["not working"] in await ben.text()


async def test_a_co_trainer_comes_by_an_invite_of_their_own_and_a_member_keeps_their_name(world: World, ana: Phone) -> None:
    await ana.set_up()
    cohort_id = await make_cohort(world, ana)
    ben, cy = world.person("ben"), world.person("cy")
    await ben.set_up()
    await cy.set_up()
    await add_member(world, cohort_id, ben, shows=True)
    await ana.send("/cohort")
    for phone in (ben, cy):
        await ana.press("Invite")
        await ana.press("Invite a trainer")
        await ana.press("Make the link")
        await phone.send(f"/start {await link_in(ana)}")
        await phone.press("Be a trainer")
        await ana.send("/cohort")
    await cy.send("Cyn")
    await cy.press("Show that I answer")
    assert await world.rows("SELECT shown_name, role, shows_answers FROM memberships ORDER BY id") == [
        ("Ana", "trainer", 0),
        ("Ben", "trainer", 1),
        ("Cyn", "trainer", 1),
    ]


@pytest.mark.parametrize("command", ["/cohort", "/cohort 0000-0000-0000-0000"])
async def test_nothing_is_kept_before_someone_agreed(world: World, ana: Phone, command: str) -> None:
    await ana.send(command)
    assert await world.rows("SELECT (SELECT count(*) FROM cohorts), (SELECT count(*) FROM opened_invites)") == [(0, 0)]
    assert {"Begin", "Start"} & set(await ana.labels())
