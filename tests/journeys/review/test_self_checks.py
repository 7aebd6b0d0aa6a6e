"""The self-check: a statement at a time, at one's own pace, now and last time side by side, and gone when it is deleted."""

import pytest

from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "begin": "Begin",
        "answers": ("Not yet", "Sometimes", "Often", "Most days"),
        "back": "Back",
        "skip": "Skip",
        "stop": "Stop for now",
        "go on": "Go on",
        "of": "of",
        "said": "You said: Often",
        "now": "Now:",
        "last": "last time:",
        "none": "No answers this time",
        "picture": "Show as a picture",
        "delete": "Delete",
        "really": "Delete it",
        "keep": "Keep it",
        "deleted": "Deleted.",
        "stale": "That button was from something that is over",
        "see": "See the last one",
        "first value": "Voluntary",
        "text only": ("Topics and pictures", "Text only"),
    },
    "es": {
        "begin": "Comenzar",
        "answers": ("Todavía no", "A veces", "A menudo", "Casi siempre"),
        "back": "Atrás",
        "skip": "Saltar",
        "stop": "Parar por ahora",
        "go on": "Seguir",
        "of": "de",
        "said": "Dijiste: A menudo",
        "now": "Ahora:",
        "last": "la vez pasada:",
        "none": "Esta vez no hay respuestas",
        "picture": "Ver como imagen",
        "delete": "Borrar",
        "really": "Sí, borrar",
        "keep": "No, conservar",
        "deleted": "Ya se borró.",
        "stale": "Ese botón era de algo que ya pasó",
        "see": "Ver la última",
        "first value": "Voluntario",
        "text only": ("Temas e imágenes", "Solo texto"),
    },
}


@pytest.fixture(params=list(WORDS))
async def phone(request: pytest.FixtureRequest, world: World) -> Phone:
    phone = world.person("ana" if request.param == "en" else "luz", request.param)
    await phone.set_up()
    return phone


async def begin(phone: Phone) -> None:
    await phone.send("/selfcheck")
    await phone.press(WORDS[phone.language]["begin"])


async def go_through(phone: Phone, answer: str, times: int = 12) -> None:
    for _ in range(times):
        await phone.press(answer)


async def test_twelve_statements_in_one_message_and_then_a_line_for_each_value(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    before = len(await phone.said())
    assert f"1 {words['of']} 12" in await phone.text()
    assert await phone.labels() == [*words["answers"], words["skip"], words["stop"]]
    await go_through(phone, words["answers"][2])
    assert len(await phone.said()) == before
    text = await phone.text()
    assert words["now"] in text
    assert words["last"] not in text
    assert text.count(words["answers"][2]) == 12
    assert await world.rows("SELECT count(*), min(answer), max(answer) FROM self_check_answers") == [(12, 3, 3)]


async def test_it_goes_on_where_it_was_after_days_and_a_restart(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["answers"][0], 5)
    await phone.press(words["stop"])
    await world.restart()
    await world.advance(days=3)
    await phone.send("/selfcheck")
    assert f"6 {words['of']} 12" in await phone.text()
    await go_through(phone, words["answers"][1], 7)
    assert words["now"] in await phone.text()
    assert await world.rows("SELECT count(*) FROM self_checks") == [(1,)]


async def test_back_shows_what_was_said_and_takes_another_answer(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await phone.press(words["answers"][2])
    await phone.press(words["back"])
    assert words["said"] in await phone.text()
    await phone.press(words["answers"][0])
    assert f"2 {words['of']} 12" in await phone.text()
    assert await world.rows("SELECT answer FROM self_check_answers") == [(1,)]


async def test_now_and_last_time_stand_side_by_side_in_words_and_as_a_picture(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["answers"][0])
    await world.advance(days=40)
    await begin(phone)
    await phone.press(words["skip"])
    await go_through(phone, words["answers"][3], 11)
    text = await phone.text()
    assert words["last"] in text
    assert text.count(f"{words['answers'][3]} · {words['answers'][0]}") == 11
    await phone.press(words["picture"])
    assert len(await world.calls("sendPhoto")) == 1
    assert (await phone.text()) == text


async def test_with_text_only_there_is_no_picture(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["answers"][0])
    with_picture = await phone.last()
    assert words["picture"] in labels_of(with_picture)
    await phone.send("/settings")
    for label in words["text only"]:
        await phone.press(label)
    await phone.press(words["picture"], message_id=with_picture["message_id"])
    assert await world.calls("sendPhoto") == []
    assert words["picture"] not in await phone.labels()


async def test_every_statement_may_be_skipped(phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["skip"])
    assert words["none"] in await phone.text()
    assert words["picture"] not in await phone.labels()


async def test_deleting_takes_two_taps_and_leaves_no_row(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["answers"][0])
    result = await phone.text()
    await phone.press(words["delete"])
    await phone.press(words["keep"])
    assert await phone.text() == result
    await phone.press(words["delete"])
    await phone.press(words["really"])
    assert (await phone.text()).startswith(words["deleted"])
    assert await world.rows("SELECT id FROM self_checks") == []
    assert await world.rows("SELECT id FROM self_check_answers") == []


async def test_an_unfinished_one_can_be_deleted_or_gone_on_with(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await phone.press(words["answers"][1])
    await phone.press(words["stop"])
    await phone.press(words["go on"])
    assert f"2 {words['of']} 12" in await phone.text()
    await phone.press(words["stop"])
    await phone.press(words["delete"])
    await phone.press(words["really"])
    assert await world.rows("SELECT id FROM self_checks") == []


async def test_a_double_tap_is_one_answer_and_the_last_one_finishes_once(world: World, ana: Phone) -> None:
    await ana.set_up()
    await begin(ana)
    await go_through(ana, "Often", 11)
    last = await ana.last()
    data = next(button["data"] for row in last["buttons"] for button in row if button["label"] == "Often")
    await ana.press_twice(data=data, message_id=last["message_id"])
    assert (await ana.text()).count("Often") == 12
    assert await world.rows("SELECT count(*) FROM self_checks WHERE finished_at IS NOT NULL") == [(1,)]
    assert await world.rows("SELECT count(*) FROM self_check_answers") == [(12,)]


async def test_before_the_start_there_is_none(ana: Phone) -> None:
    await ana.send("/selfcheck")
    assert "Begin" in await ana.labels()


async def test_the_last_one_can_be_seen_again(phone: Phone) -> None:
    words = WORDS[phone.language]
    await begin(phone)
    await go_through(phone, words["answers"][1])
    result = await phone.text()
    await phone.send("/selfcheck")
    await phone.press(words["see"])
    assert await phone.text() == result
