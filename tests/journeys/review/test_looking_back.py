"""A month ago someone wrote something: offered once, shown to those who said yes, left in one tap. And the calendar."""

from pathlib import Path

import pytest

from practice.models import Language
from tests.journeys.review.test_reviewing import WORDS, open_first, write
from tests.world import Phone, World, labels_of, running

MORE = {
    "en": {
        "yes": "Yes, please",
        "offer": "Some of this is more than a month old",
        "month": "About a month ago, on Mar 2, 2026, you wrote",
        "keys": ["Open", "Fewer", "Stop these"],
        "monthly": "once a month",
        "allow": "Allow look-backs",
        "none": "none of those",
        "calendar": "Show calendar",
        "caption": "Days with practice\n1 day with practice in three months\n\nMarch 2026: 2",
        "read": "Read all",
        "skip": "Skip",
    },
    "es": {
        "yes": "Sí, por favor",
        "offer": "Algo de esto ya tiene más de un mes",
        "month": "Hace cerca de un mes, el 2 mar 2026, escribiste",
        "keys": ["Abrir", "Menos seguido", "Ya no más"],
        "monthly": "uno al mes",
        "allow": "Permitir recuerdos",
        "none": "ninguno",
        "calendar": "Ver calendario",
        "caption": "Días con práctica\n1 día con práctica en tres meses\n\nMarzo de 2026: 2",
        "read": "Leer todo",
        "skip": "Saltar",
    },
}


@pytest.fixture(params=list(Language))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    """Someone who wrote one entry on 2 March."""
    phone = world.person("ana" if request.param == "en" else "luz", str(request.param))
    await phone.set_up()
    await write(phone)
    return phone


async def say_yes(world: World, phone: Phone) -> None:
    """A month later, on a Thursday evening."""
    await world.to("2026-04-02T23:00:00Z")
    await phone.send("/review")
    assert (await phone.text()).startswith(MORE[phone.language]["offer"])
    await phone.press(MORE[phone.language]["yes"])


async def shown(phone: Phone) -> list[str]:
    return [message["date"] for message in await phone.said() if message["text"].startswith(MORE[phone.language]["month"])]


async def test_after_a_yes_it_comes_two_hours_after_an_answered_scenario_and_opens(world: World, phone: Phone) -> None:
    words = MORE[phone.language]
    await say_yes(world, phone)
    await phone.send("/review")
    assert words["offer"] not in await phone.text()
    await world.to("2026-04-03T13:30:00Z")
    await phone.press(words["skip"])
    await world.restart()
    await world.to("2026-04-03T23:00:00Z")
    assert [day[:16] for day in await shown(phone)] == ["2026-04-03T15:00"]
    assert labels_of(await phone.last()) == words["keys"]
    assert WORDS[phone.language]["text"] not in await phone.text()
    await phone.press(words["keys"][0])
    assert WORDS[phone.language]["text"] in await phone.text()


async def test_it_can_come_less_often_or_not_at_all(world: World, phone: Phone) -> None:
    words = MORE[phone.language]
    await say_yes(world, phone)
    await world.to("2026-04-03T13:30:00Z")
    await phone.press(words["skip"])
    await world.to("2026-04-03T16:00:00Z")
    await phone.press(words["keys"][1])
    assert words["monthly"] in await phone.text()
    (no_more,) = await phone.labels()
    await phone.press(no_more)
    assert words["none"] in await phone.text()
    assert await world.rows("SELECT wanted, next_at FROM looking_back") == [(0, None)]
    await phone.send("/review")
    assert words["allow"] in await phone.labels()


async def test_it_does_not_come_while_the_scenario_of_the_day_waits(world: World, phone: Phone) -> None:
    await say_yes(world, phone)
    await world.to("2026-04-04T00:00:00Z")
    assert await shown(phone) == []


async def test_it_does_not_come_in_a_pause(world: World, phone: Phone) -> None:
    await say_yes(world, phone)
    await phone.send("/stop")
    await world.to("2026-04-20T00:00:00Z")
    assert await shown(phone) == []


async def test_without_a_yes_nothing_comes(world: World, phone: Phone) -> None:
    await world.to("2026-04-02T23:00:00Z")
    await phone.send("/review")
    await world.to("2026-04-03T13:30:00Z")
    await phone.press(MORE[phone.language]["skip"])
    await world.to("2026-04-05T00:00:00Z")
    assert await shown(phone) == []


async def test_the_calendar_is_a_small_picture_whose_caption_says_the_same(world: World, phone: Phone) -> None:
    await phone.send("/progress")
    await phone.press(MORE[phone.language]["calendar"])
    last = await phone.last()
    assert last["text"].startswith(MORE[phone.language]["caption"])
    assert len(await world.calls("sendPhoto")) == 1


async def test_with_text_only_the_calendar_is_words(world: World, phone: Phone) -> None:
    await world.rows("UPDATE people SET text_only = 1")
    await phone.send("/review")
    await phone.press(MORE[phone.language]["calendar"])
    assert (await phone.text()).startswith(MORE[phone.language]["caption"])
    assert await world.calls("sendPhoto") == []


@pytest.mark.parametrize("piece", ["word ", "ñandú 😀 & <b>\n", "x"])
async def test_a_long_text_is_cut_kindly_and_can_be_read_whole(tmp_path: Path, piece: str) -> None:
    async with running(tmp_path) as world:
        ana = world.person()
        await ana.set_up()
        await ana.press("1")
        await ana.press("Reflect")
        texts = [(piece * 4096)[:4000].strip() for _ in range(4)]
        for text in texts:
            await ana.send(text)
        await ana.press("Done")
        opened = await open_first(ana)
        assert len(opened["text"]) < 1400
        said = len(await ana.said())
        await ana.press("Read all")
        await ana.press("Read on")
        parts = [message["text"] for message in (await ana.said())[said:]]
        assert max(len(part.encode("utf-16-le")) // 2 for part in parts) <= 3500
        assert "".join("".join(parts).split()) == "".join("".join(texts).split())
        assert await world.rows("SELECT method, error FROM outbox WHERE state = 'dead'") == []


async def test_a_thousand_entries_are_paged_to_the_last(world: World, ana: Phone) -> None:
    await ana.set_up()
    await write(ana)
    await world.app.deps.store.run(many)
    await ana.send("/review")
    assert "1000 entries" in await ana.text()
    await ana.press("By date")
    assert "1–5 of 1000" in await ana.text()
    await ana.press("Older")
    assert "6–10 of 1000" in await ana.text()
    await ana.press("7")
    await ana.send("/review")
    await ana.press("Search")
    await ana.send("unsure")
    assert (await ana.text()).startswith("1000 entries have those words. These are the newest")


def many(db) -> None:
    """999 more of the same."""
    for number in range(999):
        db.execute(
            "INSERT INTO prompts (person_id, scenario_id, value, created_at, step, way, answered_at) "
            "SELECT person_id, scenario_id, value, created_at, 'done', 1, answered_at FROM prompts LIMIT 1"
        )
        db.execute(
            "INSERT INTO reflections (person_id, prompt_id, created_at) "
            "SELECT person_id, id, created_at FROM prompts ORDER BY id DESC LIMIT 1"
        )
        db.execute(
            "INSERT INTO reflection_parts (reflection_id, chat_id, message_id, text, created_at) "
            "SELECT max(id), 1, ?, 'I felt unsure', 1 FROM reflections",
            [100_000 + number],
        )
