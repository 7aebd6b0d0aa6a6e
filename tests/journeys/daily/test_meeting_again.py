"""A scenario that comes again: it says so, offers another way, and what was chosen and written stands beside."""

import pytest

from tests.journeys.labels import label, tap
from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "met": "You met this on March 2, 2026.",
        "chose": "Last time, on March 2, 2026, you chose 2: ",
        "own": "Last time, on March 2, 2026, you used your own words:\n",
        "wrote": "You wrote:\n",
        "left": "On March 2, 2026 you chose 2.",
        "left_own": "On March 2, 2026 you used your own words.",
    },
    "es": {
        "met": "Ya viste este escenario el 2 de marzo de 2026.",
        "chose": "La vez pasada, el 2 de marzo de 2026, elegiste la 2: ",
        "own": "La vez pasada, el 2 de marzo de 2026, usaste tus palabras:\n",
        "wrote": "Escribiste:\n",
        "left": "El 2 de marzo de 2026 elegiste la 2.",
        "left_own": "El 2 de marzo de 2026 usaste tus palabras.",
    },
}
AGAIN = {"en": ("By date", "Write again"), "es": ("Por fecha", "Escribir de nuevo")}


async def again(phone: Phone, world: World) -> None:
    """A year of the others has passed: the same scenario comes as on its day."""
    await world.advance(days=30)
    await phone.send("/review")
    date, write_again = AGAIN[phone.language]
    for each in (date, "1", write_again):
        await phone.press(each)


async def chose_two(phone: Phone, words: str = "I would wait") -> None:
    await phone.set_up()
    await phone.press("2")
    await tap(phone, "Reflect")
    await phone.send(words)
    await tap(phone, "Done")


async def test_the_first_meeting_says_nothing_of_an_earlier_one(phone: Phone) -> None:
    await phone.set_up()
    assert label(phone, "Try another way") not in await phone.labels()
    before = len(await phone.said())
    await phone.press("1")
    assert not any(WORDS[phone.language]["wrote"] in message["text"] for message in (await phone.said())[before:])


async def test_the_card_says_when_and_the_choice_of_then_stands_beside_the_new_one(phone: Phone, world: World) -> None:
    words = WORDS[phone.language]
    await chose_two(phone)
    await again(phone, world)
    assert words["met"] in await phone.text()
    await world.restart()
    await phone.press("1")
    beside = (await phone.said())[-2]["text"]
    assert beside.startswith(words["chose"])
    assert words["wrote"] + "I would wait" in beside


async def test_another_question_is_asked_each_time(phone: Phone, world: World) -> None:
    await chose_two(phone)
    for _ in range(2):
        await again(phone, world)
        await phone.press("1")
        await tap(phone, "Reflect")
        await phone.send("more")
        await tap(phone, "Done")
    assert sorted(await world.rows("SELECT question FROM prompts WHERE answered_at IS NOT NULL")) == [(0,), (1,), (2,)]


async def test_another_way_can_be_wished_before_choosing(phone: Phone, world: World) -> None:
    await chose_two(phone)
    await again(phone, world)
    await tap(phone, "Try another way")
    assert (await phone.text()).startswith(WORDS[phone.language]["left"])
    assert "2" not in await phone.labels()
    assert {"1", label(phone, "My own words")} <= set(await phone.labels())
    await phone.press("1")
    assert await world.rows("SELECT way FROM prompts ORDER BY id DESC LIMIT 1") == [(1,)]
    old = (await phone.cards())[-1:]
    assert old == []


async def test_own_words_of_then_stand_beside_until_they_are_deleted(phone: Phone, world: World) -> None:
    words = WORDS[phone.language]
    await phone.set_up()
    await phone.send("I would sit with her")
    asks = await phone.last()
    await tap(phone, "Reflect")
    await phone.send("mine")
    await tap(phone, "Done")
    await again(phone, world)
    await tap(phone, "Try another way")
    assert (await phone.text()).startswith(words["left_own"])
    assert label(phone, "My own words") not in await phone.labels()
    await phone.press("1")
    beside = (await phone.said())[-2]
    assert words["own"] + "I would sit with her" in beside["text"]
    (delete,) = [button["data"] for row in asks["buttons"] for button in row if button["label"] == label(phone, "Delete my words")]
    await phone.press(data=delete)
    await tap(phone, "Delete them")
    now = await phone.message(beside["message_id"])
    assert now is not None
    assert "I would sit with her" not in now["text"]
    assert "mine" in now["text"]


@pytest.mark.parametrize("earlier", ["Skip", "Another one"])
async def test_what_was_not_answered_is_never_remarked_on(phone: Phone, world: World, earlier: str) -> None:
    await phone.set_up()
    await tap(phone, earlier)
    await world.app.deps.store.run(lambda db: db.execute("UPDATE prompts SET created_at = 0 WHERE id = 1"))
    for _ in range(40):
        await phone.send("/practice")
        (rows,) = await world.rows(
            "SELECT count(*) FROM prompts AS old WHERE id = 1 AND scenario_id = (SELECT scenario_id FROM prompts ORDER BY id DESC LIMIT 1)"
        )
        if rows[0]:
            break
    assert WORDS[phone.language]["met"][:20] not in await phone.text()
    assert label(phone, "Try another way") not in labels_of(await phone.last())
