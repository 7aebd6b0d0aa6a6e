"""Telegram cannot be reached for hours, or says for long that it is too much: all that was written is kept, and nothing comes twice."""

from collections import Counter

import pytest

from tests.sizes import SOAK
from tests.soaking import Row
from tests.world import Phone, World

pytestmark = pytest.mark.soak

STORM = 200 if SOAK else 12


async def kept_once(world: World, texts: list[str]) -> str:
    kept = Counter(text for (text,) in await world.rows("SELECT text FROM reflection_parts"))
    return f"{len(set(texts) - set(kept))} lost, {sum(kept[text] > 1 for text in texts)} doubled"


async def cards_twice(world: World) -> int:
    """Scenarios of one day that arrived more than once."""
    sent = [call for call in await world.calls("sendMessage") if call["status"] == 200 and "1Pick:" in str(call["params"])]
    days = Counter(str(call["params"]["reply_markup"]) for call in sent)
    return sum(times > 1 for times in days.values())


@pytest.mark.parametrize("hours", [1, 23])
async def test_what_was_written_before_an_outage_is_kept_and_answered_after_it(world: World, ana: Phone, hours: int, row: Row) -> None:
    await ana.set_up()
    await ana.choose("1")
    await ana.send("before it")
    await world.call("POST", "faults", {"method": "*", "kind": "drop_request", "times": 1_000_000})
    texts = [f"in the outage {number}" for number in range(5)]
    for text in texts:
        await ana.send_only(text)
    for _ in range(hours):  # an hour at a time: it is tried anew every five minutes
        await world.advance(hours=1)
    await world.call("DELETE", "faults")
    await world.advance(hours=1)
    came, twice = await kept_once(world, texts), await cards_twice(world)
    row(
        f"Nothing can be sent for {hours} h",
        f"{len(texts)} messages" + ", a scenario due" * (hours > 1),
        f"{came}, {twice} scenarios twice",
    )
    assert (came, twice) == ("0 lost, 0 doubled", 0)
    assert any(each["text"].startswith("Saved, not shared: 6 messages") for each in await ana.said())
    assert await world.rows("SELECT state FROM outbox WHERE state IN ('pending', 'sending', 'dead')") == []


async def test_a_storm_of_429_delays_and_loses_nothing(world: World, ana: Phone, luz: Phone, row: Row) -> None:
    for phone in (ana, luz):
        await phone.set_up()
        await phone.choose("1")
    await world.call("POST", "faults", {"method": "*", "kind": "status", "status": 429, "retry_after": 1, "times": STORM})
    texts = [f"{phone.name} {number}" for phone in (ana, luz) for number in range(5)]
    for phone in (ana, luz):
        for number in range(5):
            await phone.send_only(f"{phone.name} {number}")
    for _ in range(STORM + 2):
        await world.advance(seconds=2)
    await world.advance(minutes=10)
    came = await kept_once(world, texts)
    refused = sum(call["status"] == 429 for call in await world.calls())
    row("A storm of 429", f"{refused} answers of 429, {len(texts)} messages", came)
    assert came == "0 lost, 0 doubled"
    assert refused
    for phone, word in ((ana, "Saved"), (luz, "Guardado")):
        assert any(each["text"].startswith(word) and "5" in each["text"] for each in await phone.said())
