"""The daily scenario over HTTP. The tests of the schedule's rules are in tests/services."""

import asyncio
from datetime import datetime
from pathlib import Path

import pytest

from tests.world import Phone, World, labels_of, running

TUESDAY = "2026-03-03T14:00:00Z"  # 9:00 in New York
WEDNESDAY = "2026-03-04T14:00:00Z"


async def dates(world: World) -> list[str]:
    """Local days that have a scenario."""
    return [row[0] for row in await world.rows("SELECT local_on FROM prompts WHERE local_on IS NOT NULL ORDER BY id")]


async def slowing_cards(phone: Phone) -> int:
    words = "every third day" if phone.language == "en" else "cada tres días"
    return len([message for message in await phone.said() if words in message["text"]])


async def test_tomorrows_scenario_comes_once_at_the_persons_own_hour(world: World, ana: Phone, luz: Phone) -> None:
    for phone in (ana, luz):
        await phone.set_up()
    await world.to("2026-03-03T13:59:00Z")
    assert await dates(world) == ["2026-03-02", "2026-03-02"]
    await world.to("2026-03-03T23:00:00Z")
    assert [(await phone.last())["date"][:16] for phone in (ana, luz)] == ["2026-03-03T14:00", "2026-03-03T14:00"]
    assert await dates(world) == ["2026-03-02", "2026-03-02", "2026-03-03", "2026-03-03"]


async def test_a_new_one_quietly_closes_the_old_and_a_reply_still_answers_it(world: World, ana: Phone) -> None:
    await ana.set_up()
    first = (await ana.cards())[0]
    said = len(await ana.said())
    await world.to(TUESDAY)
    assert [card["message_id"] == first["message_id"] for card in await ana.cards()] == [False]
    assert len(await ana.said()) == said + 1
    await ana.send("I would sit down next to her", reply_to=first["message_id"])
    assert (await ana.text()).startswith("Your own words are kept")
    rows = await world.rows("SELECT local_on, own_words FROM prompts WHERE own_words IS NOT NULL")
    assert rows == [("2026-03-02", "I would sit down next to her")]


async def test_words_after_a_new_card_are_about_the_new_card(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await world.to(TUESDAY)
    await ana.send("I would ask first")
    assert await world.rows("SELECT local_on FROM prompts WHERE own_words IS NOT NULL") == [("2026-03-03",)]
    assert await world.rows("SELECT count(*) FROM reflections") == [(0,)]


async def test_an_old_card_that_was_answered_after_all_does_not_stay_open(world: World, ana: Phone) -> None:
    await ana.set_up()
    first = (await ana.cards())[0]
    await world.to(TUESDAY)
    await ana.send("late, but here", reply_to=first["message_id"])
    await world.to(WEDNESDAY)
    await ana.press("Skip")
    await ana.send("/today")
    assert (await ana.text()).startswith("Nothing is open")


async def test_a_weekend_has_no_scenario_on_weekdays(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.to("2026-03-05T15:00:00Z")
    await ana.press("Skip")
    await world.to("2026-03-09T15:00:00Z")  # the clocks went forward on Sunday
    assert (await dates(world))[-2:] == ["2026-03-06", "2026-03-09"]
    assert (await ana.last())["date"][:16] == "2026-03-09T13:00"


@pytest.mark.parametrize("name", ["ana", "luz"])
async def test_silence_slows_says_so_once_ends_and_anything_brings_it_back(world: World, name: str) -> None:
    phone = world.person(name, "en" if name == "ana" else "es")
    daily = "Every day" if name == "ana" else "Todos los días"
    await phone.set_up(
        *(["No name", "Chicago"] if name == "ana" else ["Sin nombre", "Chicago"]), daily, "9:00 AM" if name == "ana" else "9:00 a.m."
    )
    await world.to("2026-03-31T15:00:00Z")
    assert await dates(world) == [f"2026-03-{day:02}" for day in (2, 3, 4, 7, 10, 13)]
    assert await slowing_cards(phone) == 1
    await phone.send("/today")
    await world.to("2026-04-02T15:00:00Z")
    assert (await dates(world))[6:] == ["2026-04-01", "2026-04-02"]


@pytest.mark.parametrize("label", ["Skip", "More", "1", "Support"])
async def test_pressing_anything_counts_as_being_there(world: World, ana: Phone, label: str) -> None:
    await ana.set_up()
    for day in (3, 4, 5, 6):
        await world.to(f"2026-03-{day:02}T15:00:00Z")
        await ana.press(label)
    await world.to("2026-03-09T15:00:00Z")
    assert len(await dates(world)) == 6
    assert await slowing_cards(ana) == 0


async def test_a_card_whose_fate_is_unclear_is_not_held_against_anyone_and_told_once(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.call("POST", "faults", {"method": "sendMessage", "kind": "drop_request", "times": 100})
    await world.to(TUESDAY)
    await world.call("DELETE", "faults")
    await world.to(WEDNESDAY)
    await ana.send("/help")
    await ana.send("/help")
    assert len([each for each in await ana.said() if "may not have reached you" in each["text"]]) == 1
    assert await slowing_cards(ana) == 0


async def test_a_bot_that_was_away_for_five_hours_lets_the_slot_go(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.down_until("2026-03-03T18:30:00Z")
    assert await dates(world) == ["2026-03-02"]
    await world.to(WEDNESDAY)
    assert await dates(world) == ["2026-03-02", "2026-03-04"]


async def test_a_bot_that_was_away_for_an_hour_still_brings_it(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.down_until("2026-03-03T15:00:00Z")
    assert await dates(world) == ["2026-03-02", "2026-03-03"]


async def test_ten_days_away_bring_one_scenario_at_the_next_slot(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.down_until("2026-03-12T20:00:00Z")
    said = len(await ana.said())
    await world.to("2026-03-13T20:00:00Z")
    assert await dates(world) == ["2026-03-02", "2026-03-13"]
    assert len(await ana.said()) == said + 1


async def test_a_card_planned_but_not_sent_when_the_bot_stops_comes_when_it_is_back(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.call(
        "POST", "faults", {"method": "sendMessage", "kind": "status", "status": 429, "description": "Too Many Requests", "retry_after": 600}
    )
    await world.to(TUESDAY)
    assert len(await dates(world)) == 2
    await world.restart()
    await world.advance(minutes=11)
    assert [card["date"][:13] for card in await ana.cards()] == ["2026-03-03T14"]


async def test_whoever_is_writing_is_not_interrupted(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.to("2026-03-03T13:55:00Z")
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("I keep thinking about")
    await world.to("2026-03-03T14:05:00Z")
    await ana.send("how quiet she was")
    await world.to("2026-03-03T14:14:00Z")
    assert len(await dates(world)) == 1
    await world.to("2026-03-03T14:40:00Z")
    assert await dates(world) == ["2026-03-02", "2026-03-03"]
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY id") == [("I keep thinking about",), ("how quiet she was",)]


async def test_what_one_asks_for_oneself_does_not_use_up_the_day(world: World, ana: Phone) -> None:
    await ana.set_up()
    await world.to("2026-03-03T12:00:00Z")
    await ana.send("/practice")
    await ana.press("1")
    await ana.press("Stop here")
    await world.to(TUESDAY)
    assert await dates(world) == ["2026-03-02", "2026-03-03"]
    assert len(await ana.cards()) == 1


async def test_the_newcomers_first_is_that_days(world: World, ana: Phone) -> None:
    await world.to("2026-03-03T12:00:00Z")  # 7:00, two hours before the usual time
    await ana.set_up()
    await world.to("2026-03-04T13:00:00Z")
    assert await dates(world) == ["2026-03-03"]


async def test_whoever_begins_late_in_the_evening_gets_tomorrows(world: World, ana: Phone) -> None:
    await world.to("2026-03-03T03:30:00Z")  # 22:30 of Monday
    await ana.set_up()
    await world.to(TUESDAY)
    assert await dates(world) == ["2026-03-02", "2026-03-03"]


@pytest.mark.parametrize(
    ("city", "earliest"),
    [("Tokyo", "2026-03-04T00:00"), ("Honolulu", "2026-03-03T19:00"), ("Auckland", "2026-03-03T20:00"), ("London", "2026-03-03T09:00")],
)
async def test_a_traveller_gets_at_least_twelve_hours_between_two(world: World, ana: Phone, city: str, earliest: str) -> None:
    await ana.set_up()
    await ana.send("/settings")
    await ana.press(data="1ShowSettings:zone")
    await ana.send(city)
    if city == "London":
        await ana.press("London, GB")
    await world.to("2026-03-04T13:00:00Z")
    came = await world.rows("SELECT strftime('%Y-%m-%dT%H:%M', created_at, 'unixepoch') FROM prompts ORDER BY id")
    assert came[1] == (earliest,)


async def test_a_changed_hour_moves_the_next_one(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/settings")
    await ana.press(data="1ShowSettings:hour")
    await ana.press("6:00 PM")
    assert "6:00 PM" in await ana.text()
    await world.to("2026-03-03T22:59:00Z")
    assert len(await dates(world)) == 1
    await world.to("2026-03-03T23:01:00Z")
    assert len(await dates(world)) == 2


async def test_ones_own_hour_is_never_quiet(world: World, luz: Phone) -> None:
    await luz.set_up()
    await luz.send("/settings")
    await luz.press(data="1ShowSettings:hour")
    await luz.press("Todas las horas")
    await luz.press(data="1HourIs:23")
    await world.to("2026-03-03T04:30:00Z")  # 23:30 of Monday, which had its scenario
    await world.to("2026-03-04T04:30:00Z")
    assert await dates(world) == ["2026-03-02", "2026-03-03"]


@pytest.mark.parametrize(("before", "after"), [("2026-03-07T15:00:00Z", "2026-03-08T13:00"), ("2026-10-31T15:00:00Z", "2026-11-01T14:00")])
async def test_nine_stays_nine_when_the_clocks_change(world: World, ana: Phone, before: str, after: str) -> None:
    await ana.set_up("No name", "New York", "Every day", "9:00 AM")
    await world.to(before)
    await ana.send("/help")
    await world.advance(days=1)
    assert [card["date"][:16] for card in await ana.cards()] == [after]


async def test_a_hundred_who_are_due_at_once_get_one_each(tmp_path: Path) -> None:
    async with running(tmp_path) as world:
        phones = [world.person(f"person {number}") for number in range(100)]
        await asyncio.gather(*(phone.send_only("/start") for phone in phones))
        await world.settle()
        for label in ("Start", "Use the defaults"):
            await asyncio.gather(*(phone.press_only(label) for phone in phones))
            await world.settle()
        await world.to("2026-03-03T14:05:00Z")
        assert await world.rows("SELECT count(*), count(DISTINCT person_id) FROM prompts WHERE local_on = '2026-03-03'") == [(100, 100)]
        cards = [call["params"]["chat_id"] for call in await world.calls("sendMessage") if call["at"] >= "2026-03-03T14:00"]
        assert len(cards) == len(set(cards)) == 100


async def test_ticks_side_by_side_and_again_plan_a_day_once(world: World, ana: Phone) -> None:
    await ana.set_up()
    at = datetime.fromisoformat(TUESDAY)
    world.server._clock.move_to(at)
    world.app.deps.clock.set(at)
    await asyncio.gather(*(world.app.ticker.tick() for _ in range(5)))
    await world.app.ticker.tick()
    await world.settle()
    assert await dates(world) == ["2026-03-02", "2026-03-03"]
    assert len(await ana.cards()) == 1


async def test_each_card_has_its_buttons_in_the_persons_language(world: World, luz: Phone) -> None:
    await luz.set_up()
    await world.to(TUESDAY)
    labels = labels_of(await luz.last())
    assert [label for label in labels if not label.isdecimal()] == [
        "Mis palabras",
        "Otro escenario",
        "Saltar",
        "Más tarde hoy",
        "Apoyo",
        "Más",
    ]


async def test_an_old_card_answered_and_reflected_on_leaves_only_the_new_one_open(world: World, ana: Phone) -> None:
    await ana.set_up()
    first = (await ana.cards())[0]
    await world.to(TUESDAY)
    await ana.send("late, but here", reply_to=first["message_id"])
    await ana.press("Reflect")
    await ana.send("and what I think of it")
    assert await world.rows("SELECT local_on FROM prompts WHERE step IN ('choosing', 'viewing', 'reflecting')") == [("2026-03-03",)]
    joined = "prompts JOIN reflections ON prompt_id = prompts.id JOIN reflection_parts ON reflection_id = reflections.id"
    assert await world.rows(f"SELECT local_on, text FROM {joined}") == [("2026-03-02", "and what I think of it")]
