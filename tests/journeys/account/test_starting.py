"""The first message, consent, and the way to the first scenario, in both languages."""

from itertools import pairwise

from tests.journeys import forged
from tests.journeys.labels import MENU, label, labels, tap
from tests.world import Phone, World, labels_of

AGREED = "SELECT strftime('%Y-%m-%d %H', consented_at, 'unixepoch'), consent_version, consent_language, language FROM people"
MONDAY_10 = "2026-03-02 15"  # the hour in which the clock begins


async def test_the_first_message_says_what_this_is_with_four_buttons(phone: Phone) -> None:
    await phone.send("/start")
    text = await phone.text()
    assert "Test Peer Center" in text
    assert "Telegram" in text
    assert len(text) <= 600
    other = "Español" if phone.language == "en" else "English"
    assert sorted(await phone.labels()) == sorted([*labels(phone, "Start", "Support", "Tell me more"), other])


async def test_telling_more_changes_the_same_message_and_agrees_to_nothing(phone: Phone, world: World) -> None:
    await phone.send("/start")
    short = await phone.text()
    await tap(phone, "Tell me more")
    assert "hello@example.org" in await phone.text()
    assert label(phone, "Start") in await phone.labels()
    await tap(phone, "Back")
    assert await phone.text() == short
    assert len(await phone.said()) == 1
    assert await world.rows("SELECT consented_at FROM people") == [(None,)]


async def test_the_language_changes_before_anything_is_agreed_to(phone: Phone, world: World) -> None:
    other = "es" if phone.language == "en" else "en"
    await phone.send("/start")
    before = await phone.text()
    await phone.press("Español" if other == "es" else "English")
    after = await phone.last()
    assert after["text"] != before
    assert ("Empezar" if other == "es" else "Start") in labels_of(after)
    assert len(await phone.said()) == 1
    assert await world.rows(AGREED) == [(None, None, None, other)]
    await phone.press("Empezar" if other == "es" else "Start")
    assert await world.rows(AGREED) == [(MONDAY_10, 1, other, other)]


async def test_consent_is_stored_once_with_its_version_language_and_time(phone: Phone, world: World) -> None:
    await phone.send("/start")
    welcome = await phone.last()
    start = welcome["buttons"][0][0]["data"]
    await tap(phone, "Start")
    await world.advance(hours=1)
    await forged.press(world, phone, start, welcome["message_id"])
    assert await world.rows(AGREED) == [(MONDAY_10, 1, phone.language, phone.language)]
    assert len(await phone.said()) == 1


async def test_five_taps_at_most_lead_to_the_first_scenario(phone: Phone) -> None:
    await phone.send("/start")
    for each in ("Start", "No name", "Chicago", "Every day", "9:00 AM"):
        await tap(phone, each)
    assert len(await phone.cards()) == 1


async def test_the_defaults_take_two_taps_and_are_told_before(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    asked = await phone.text()
    assert "New York" in asked or "Nueva York" in asked
    await tap(phone, "Use the defaults")
    assert len(await phone.cards()) == 1
    rows = await world.rows("SELECT name, zone, days, hour FROM people")
    assert rows == [(None, "America/New_York", "01234", 9)]


async def test_a_second_tap_on_the_last_answer_begins_nothing_again(phone: Phone, world: World) -> None:
    await phone.send("/start")
    for each in ("Start", "No name", "Chicago", "Weekdays"):
        await tap(phone, each)
    asked = await phone.last()
    await tap(phone, "9:00 AM")
    before = [each["message_id"] for each in await phone.chat()]
    await forged.press(world, phone, "1HourIs:9", asked["message_id"])
    assert [each["message_id"] for each in await phone.chat()] == before
    assert await world.rows("SELECT days, hour FROM people") == [("01234", 9)]
    assert len(await world.rows("SELECT id FROM prompts")) == 1


async def test_a_second_tap_on_the_defaults_gives_no_second_scenario(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    asked = await phone.last()
    await tap(phone, "Use the defaults")
    await forged.press(world, phone, "1Defaults", asked["message_id"])
    assert len(await phone.cards()) == 1
    assert len(await world.rows("SELECT id FROM prompts")) == 1


async def test_start_again_midway_goes_on_with_the_questions(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await world.advance(days=2)
    await phone.send("/start")
    assert label(phone, "No name") in await phone.labels()
    assert await world.rows(AGREED) == [(MONDAY_10, 1, phone.language, phone.language)]
    await tap(phone, "Use the defaults")
    assert len(await phone.cards()) == 1


async def test_start_again_keeps_the_name_and_says_what_is_open(phone: Phone, world: World) -> None:
    await phone.send("/start")
    await tap(phone, "Start")
    await phone.send("Sol")
    await tap(phone, "Use the defaults")
    await phone.send("/start")
    assert "Sol" in await phone.text()
    assert "/today" in await phone.text()
    assert await phone.labels() == labels(phone, *MENU)
    assert len(await world.rows("SELECT id FROM prompts")) == 1


async def test_start_again_says_when_the_next_one_comes(phone: Phone) -> None:
    await phone.set_up()
    await tap(phone, "Skip")
    await phone.send("/start")
    assert ("Tuesday, March 3, 9:00 AM" if phone.language == "en" else "martes 3 de marzo, 9:00 a.m.") in await phone.text()


async def test_start_again_in_a_pause_offers_its_end_and_ends_nothing_by_itself(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/stop")
    await phone.send("/start")
    assert await phone.labels() == labels(phone, "Start again", *MENU)
    assert await world.rows("SELECT paused_at IS NULL FROM people") == [(0,)]
    await tap(phone, "Start again")
    assert await world.rows("SELECT paused_at IS NULL FROM people") == [(1,)]


async def test_all_of_it_is_in_the_persons_own_language(phone: Phone) -> None:
    await phone.set_up("Sin nombre", "Chicago", "Todos los días", "9:00 a.m.") if phone.language == "es" else await phone.set_up()
    other = {"Start", "Skip", "Use the defaults", "Support"} if phone.language == "es" else {"Empezar", "Saltar", "Apoyo"}
    assert {each for message in await phone.said() for each in labels_of(message)} & other == set()


async def test_messages_come_in_the_order_in_which_they_are_meant(phone: Phone) -> None:
    await phone.set_up()
    said = await phone.said()
    assert [bool(labels_of(each)) for each in said[-2:]] == [False, True]
    assert all(one["message_id"] < two["message_id"] for one, two in pairwise(said))
