"""Moving house with two phones: a code there, everything here, and nothing that the old chat could still reach."""

import asyncio
import re
from collections.abc import Callable

import pytest

from tests.world import Phone, World, labels_of

CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\b")
WRONG = "AAAA-BBBB-CCCC-DDDD"
BRING = "1BringItHere"

Words = Callable[[str, str], str]


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def words(language: str) -> Words:
    return lambda english, spanish: spanish if language == "es" else english


@pytest.fixture
def old(world: World, language: str) -> Phone:
    return world.person("old", language)


@pytest.fixture
def new(world: World, language: str) -> Phone:
    return world.person("new", language)


async def code_of(phone: Phone, label: str = "Get a code") -> str:
    await phone.send("/move")
    await phone.press(label)
    found = CODE.search(await phone.text())
    assert found, await phone.text()
    return found[0]


async def id_of(phone: Phone) -> int:
    every = (await phone.world.call("GET", "people"))["people"]
    return next(int(each["id"]) for each in every if each["name"] == phone.name)


async def move(old: Phone, new: Phone) -> str:
    """From a code in one chat, in English, to everything in the other."""
    code = await code_of(old)
    await new.send(f"/move {code}")
    await new.press(data=BRING)
    return code


async def reflect(phone: Phone, *texts: str) -> list[int]:
    await phone.press("1")
    await phone.press("Reflect")
    return [await phone.send(text) for text in texts]


async def test_everything_moves_with_a_code_and_the_old_account_is_told(world: World, old: Phone, new: Phone, words: Words) -> None:
    await old.set_up()
    await old.press("1")
    await old.press(words("Reflect", "Reflexionar"))
    await old.send("lo que vi")
    code = await code_of(old, words("Get a code", "Recibir un código"))
    before = await world.rows("SELECT id, name, language, hour, days, created_at, consented_at FROM people")
    written = await new.send(f"/move {code}")
    assert await new.labels() == [words("Bring it here", "Traerla aquí"), words("Not now", "Ahora no")]
    assert words("since Mar 2, 2026, with 1 reflection,", "desde el 2 mar 2026, con 1 reflexión,") in await new.text()
    assert "lo que vi" not in await new.text()
    assert await new.message(written) is None
    await new.press(words("Bring it here", "Traerla aquí"))
    assert await world.rows("SELECT id, name, language, hour, days, created_at, consented_at FROM people") == before
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(new),)]
    assert await old.text() == words(
        "Your practice has moved to another Telegram account. If this was not you: hello@example.org\n\n"
        "/start begins here again, from zero.",
        "Tu práctica pasó a otra cuenta de Telegram. Si no fuiste tú: hello@example.org\n\n/start empieza aquí de nuevo, desde cero.",
    )
    assert code not in str(await old.chat()) + str(await new.chat())
    assert (await new.text()).startswith(words("Everything is here now.", "Ya está todo aquí."))


async def test_the_code_may_come_as_a_message_of_its_own_however_it_is_typed(world: World, old: Phone, new: Phone, words: Words) -> None:
    await old.set_up()
    code = await code_of(old, words("Get a code", "Recibir un código"))
    await new.send("/move")
    assert "/start" in await new.text()
    await new.send(f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} ")
    assert words("Bring it here", "Traerla aquí") in await new.labels()
    await world.restart()
    await new.press(words("Bring it here", "Traerla aquí"))
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(new),)]


async def test_what_was_open_goes_on_in_the_new_chat(world: World, ana: Phone, luz: Phone) -> None:
    await luz.send("/start")
    await ana.set_up()
    first = (await reflect(ana, "one", "two"))[0]
    await world.advance(minutes=1)
    await move(ana, luz)
    assert [button for message in await ana.said() for button in labels_of(message) if button in ("Done", "1", "2")] == []
    three = await luz.send("three")
    assert (await luz.text()).startswith("Saved, not shared: 3 messages.")
    await luz.send("three, changed", edit=three)
    assert (await luz.text()).startswith("Your edit is kept. Saved, not shared: 3 messages.")
    await ana.send("one, changed by whoever has the old phone", edit=first)
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY id") == [("one",), ("two",), ("three, changed",)]
    await luz.press("Delete")
    await luz.press("Delete it")
    (deleting,) = [call["params"] for call in await world.calls("deleteMessages") if call["params"]["message_ids"] == [three]]
    assert deleting["chat_id"] == await id_of(luz)


async def test_a_reflection_reads_in_the_order_it_was_written_though_message_ids_begin_anew(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await reflect(ana, "alpha of mine", "beta of mine")
    await world.advance(minutes=1)
    await move(ana, luz)
    await luz.send("gamma of mine")
    await luz.send("/review")
    await luz.press(data="1ListEntries::0")
    await luz.press(data="1OpenEntry:1")
    text = await luz.text()
    assert text.index("alpha") < text.index("beta") < text.index("gamma")


async def test_an_edit_never_meets_a_message_with_the_same_number_in_the_other_chat(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    own = await ana.send("I would wait with her")
    await ana.press("Reflect")
    part = await ana.send("my reflection")
    await move(ana, luz)
    before = await world.rows("SELECT own_words, text FROM prompts, reflection_parts")
    while await luz.send("/help") < part:
        pass
    for number in (own, part):
        if (await luz.message(number) or {"from": "bot"})["from"] != "bot":
            await luz.send("an edit of something else", edit=number)
    await ana.send("an edit by whoever is there", edit=own)
    assert await world.rows("SELECT own_words, text FROM prompts, reflection_parts") == before


async def test_a_note_on_what_rings_false_is_not_changed_from_the_old_chat(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await ana.press("More")
    await ana.press("Not real?")
    said = await ana.send("nobody talks so")
    await move(ana, luz)
    await ana.send("something else", edit=said)
    assert await world.rows("SELECT text FROM objections") == [("nobody talks so",)]


async def test_scenarios_come_to_the_new_account_alone(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await move(ana, luz)
    there, here = len(await ana.said()), len(await luz.cards())
    await world.advance(days=1)
    assert len(await ana.said()) == there
    assert len(await luz.cards()) == here + 1
    await luz.press("1")
    await luz.press("Stop here")
    assert await world.rows("SELECT count(*) FROM prompts WHERE answered_at IS NOT NULL") == [(1,)]


async def test_the_old_account_begins_from_zero(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await reflect(ana, "mine")
    await move(ana, luz)
    await ana.send("still there?")
    assert "Start" in await ana.labels()
    await ana.set_up()
    await ana.send("/review")
    assert "mine" not in await ana.text()
    assert await world.rows("SELECT count(*) FROM people") == [(2,)]
    assert await world.rows(
        "SELECT count(*) FROM reflections JOIN people ON person_id = people.id WHERE telegram_id = ?", await id_of(luz)
    ) == [(1,)]


async def test_a_double_tap_moves_once(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await luz.send(f"/move {await code_of(ana)}")
    await asyncio.gather(*(luz.press_only(data=BRING) for _ in range(3)))
    await world.settle()
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(luz),)]
    assert len([message for message in await ana.said() if "has moved" in message["text"]]) == 1
    assert len([message for message in await luz.said() if message["text"].startswith("Everything is here")]) == 1


async def test_no_is_as_easy_and_leaves_all_where_it_is(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    code = await code_of(ana)
    await luz.send(f"/move {code}")
    await luz.press("Ahora no")
    assert (await luz.text()).startswith("Está bien, no se movió nada.")
    assert await world.rows("SELECT count(*) FROM people WHERE telegram_id = ? AND consented_at IS NOT NULL", await id_of(ana)) == [(1,)]
    await luz.send(f"/move {code}")
    await luz.press("Traerla aquí")
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(luz),)]


@pytest.mark.parametrize("how", ["wrong", "no code", "cancelled", "replaced", "expired", "used"])
async def test_whatever_is_wrong_with_a_code_the_answer_is_the_same(world: World, ana: Phone, luz: Phone, how: str) -> None:
    await ana.set_up()
    code = await code_of(ana)
    match how:
        case "wrong" | "no code":
            code = WRONG if how == "wrong" else "what code"
        case "cancelled":
            await ana.press("Never mind")
        case "replaced":
            await code_of(ana)
        case "expired":
            await world.advance(minutes=30)
        case "used":
            await world.person("other").send(f"/move {code}")
            await world.person("other").press("Bring it here")
    await luz.send(f"/move {code}")
    assert (await luz.text()).startswith("Ese código no sirve: puede estar mal escrito, usado o vencido.")
    if how not in ("wrong", "no code"):
        assert code not in str(await ana.chat())
        assert "The code that stood here no longer works." in str(await ana.chat())


async def test_a_code_is_hidden_at_its_time_and_the_question_ends_with_it(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    code = await code_of(ana)
    await world.advance(minutes=29)
    await luz.send(f"/move {code}")
    await world.restart()
    await world.advance(minutes=1)
    assert await ana.text() == "The code that stood here no longer works."
    await luz.press("Traerla aquí")
    assert await luz.text() == "Ese código ya no sirve. Con /move recibes otro en tu otra cuenta."
    assert await world.rows("SELECT count(*) FROM move_codes") == [(0,)]
    assert await world.rows("SELECT count(*) FROM people WHERE telegram_id = ? AND consented_at IS NOT NULL", await id_of(ana)) == [(1,)]


async def test_five_wrong_codes_in_an_hour_are_enough_and_a_restart_forgives_none(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    for _ in range(5):
        await luz.send(f"/move {WRONG}")
    await world.restart()
    code = await code_of(ana)
    await luz.send(f"/move {code}")
    assert (await luz.text()).startswith("Varios códigos seguidos no sirvieron")
    await world.person("eva").send(f"/move {code}")
    assert "Bring it here" in await world.person("eva").labels()
    await world.advance(hours=1)
    await luz.send(f"/move {await code_of(ana)}")
    assert "Traerla aquí" in await luz.labels()


async def test_whatever_many_others_try_an_honest_one_gets_through(world: World, ana: Phone) -> None:
    await ana.set_up()
    code = await code_of(ana)
    for number in range(11):
        for _ in range(5):
            await world.person(f"someone {number}").send_only(f"/move {WRONG}")
    await world.settle()
    await world.person("eva").send(f"/move {code}")
    assert "Bring it here" in await world.person("eva").labels()


async def test_a_code_by_itself_is_read_before_anything_was_agreed_to(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    code = await code_of(ana)
    await luz.send("hola")
    await luz.send(code.lower().replace("-", " "))
    assert "Traerla aquí" in await luz.labels()


async def test_a_recovery_code_works_after_the_account_is_gone(world: World, old: Phone, new: Phone, words: Words) -> None:
    await old.set_up()
    code = await code_of(old, words("Make a recovery code", "Código de rescate"))
    await old.press(words("I wrote it down", "Ya lo anoté"))
    assert code not in str(await old.chat())
    await world.advance(days=40)
    await world.call("POST", f"people/{old.name}/deactivate")
    await world.advance(days=1)
    await new.send(f"/move {code}")
    await new.press(words("Bring it here", "Traerla aquí"))
    assert await world.rows("SELECT telegram_id, blocked_at FROM people") == [(await id_of(new), None)]
    assert words("recovery code is used up", "código de rescate ya se usó") in await new.text()
    seen = len(await new.cards())
    await world.advance(days=3)
    assert len(await new.cards()) > seen
    await world.person("eva").send(f"/move {code}")
    assert (await world.person("eva").text()).startswith("That code does not work")


async def test_a_recovery_code_hides_by_itself_and_works_on_until_it_is_replaced_or_removed(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    first = await code_of(ana, "Make a recovery code")
    await world.advance(minutes=30)
    assert await ana.text() == "Your recovery code is made and hidden here. /move replaces or removes it."
    await luz.send(f"/move {first}")
    assert "Traerla aquí" in await luz.labels()
    second = await code_of(ana, "New recovery code")
    assert first != second
    await luz.press("Traerla aquí")
    assert (await luz.text()).startswith("Ese código ya no sirve.")
    await ana.press("Remove the code")
    assert second not in str(await ana.chat())
    await luz.send(f"/move {second}")
    assert (await luz.text()).startswith("Ese código no sirve")
    assert await world.rows("SELECT count(*) FROM move_codes") == [(0,)]


async def test_a_code_used_in_its_own_account_or_one_with_a_practice_changes_nothing(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await luz.set_up()
    code = await code_of(ana)
    before = await world.rows("SELECT * FROM people ORDER BY id")
    await ana.send(f"/move {code}")
    assert (await ana.text()).startswith("That is the code of this same account.")
    await luz.send(f"/move {code}")
    assert "/deletemydata" in await luz.text()
    assert [row[:3] for row in await world.rows("SELECT * FROM people ORDER BY id")] == [row[:3] for row in before]
    await luz.send("/deletemydata")
    await luz.press("Borrar todo")
    await luz.send(f"/move {code}")
    await luz.press(data=BRING)
    assert await world.rows("SELECT telegram_id FROM people") == [(await id_of(luz),)]


async def test_words_that_may_mean_danger_are_heard_where_a_code_was_asked(world: World, ana: Phone) -> None:
    await ana.send("/move")
    await ana.send("I want to die")
    assert await ana.labels() == ["About me", "The story", "Not now"]
    assert await world.rows("SELECT count(*) FROM wrong_codes") == [(0,)]


async def test_moving_back_works_too(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await reflect(ana, "there")
    await move(ana, luz)
    await luz.send("here")
    await move(luz, ana)
    await ana.send("and back")
    assert (await ana.text()).startswith("Saved, not shared: 3 messages.")
    assert await world.rows("SELECT text FROM reflection_parts ORDER BY id") == [("there",), ("here",), ("and back",)]


async def test_no_code_is_in_the_logs_the_export_or_the_rows(
    world: World, ana: Phone, luz: Phone, capfd: pytest.CaptureFixture[str]
) -> None:
    await ana.set_up()
    recovery = await code_of(ana, "Make a recovery code")
    code = await move(ana, luz)
    tables = [row[0] for row in await world.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")]
    kept = str([await world.rows(f'SELECT * FROM "{table}"') for table in tables]) + "".join(capfd.readouterr())
    for secret in (code, recovery):
        assert secret not in kept
        assert secret.replace("-", "") not in kept


async def test_a_reply_in_the_new_chat_finds_what_it_answers_and_one_in_the_old_finds_nothing(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await reflect(ana, "one")
    card = (await ana.last())["message_id"]
    await move(ana, luz)
    await luz.send("two")
    saved = (await luz.last())["message_id"]
    await luz.press("Done")
    await luz.send("three", reply_to=saved)
    await ana.send("four", reply_to=card)
    assert "Start" in await ana.labels()
    assert await world.rows("SELECT reflection_id, text FROM reflection_parts ORDER BY id") == [(1, "one"), (1, "two"), (1, "three")]


async def test_buttons_of_the_old_chat_open_nothing(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await reflect(ana, "mine")
    await ana.send("/review")
    await move(ana, luz)
    before = await world.rows("SELECT * FROM prompts")
    await ana.press(data="1ListEntries::0")
    assert "mine" not in await ana.text()
    assert await world.rows("SELECT * FROM prompts") == before
    assert await world.rows("SELECT count(*) FROM people WHERE consented_at IS NOT NULL") == [(1,)]


async def test_what_waits_to_be_sent_to_the_old_chat_is_not_sent(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await luz.send(f"/move {await code_of(ana)}")
    await world.call("POST", "faults", {"method": "sendMessage", "kind": "drop_request", "times": 1})
    await ana.send("/help")
    assert await world.rows("SELECT count(*) FROM outbox WHERE state = 'pending'") == [(1,)]
    await luz.press_only(data=BRING)
    await world.advance(hours=1)
    assert "What you can do here" not in str(await ana.said())
    assert "has moved" in await ana.text()


async def test_a_message_that_could_not_be_handled_goes_along_with_its_words(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await world.rows(
        "INSERT INTO inbox (update_id, chat_id, body, state, received_at, message_id) VALUES (999999999, ?, 'words', 'failed', 1, 5)",
        await id_of(ana),
    )
    await move(ana, luz)
    kept = await world.rows("SELECT chat_id, message_id FROM inbox WHERE state = 'failed'")
    await luz.send("/deletemydata")
    await luz.press("Delete everything")
    assert kept == [(await id_of(luz), None)]
    assert await world.rows("SELECT count(*) FROM inbox WHERE state = 'failed'") == [(0,)]
    assert await world.rows("SELECT count(*) FROM people") == [(0,)]


async def test_a_code_that_is_asked_for_again_meanwhile_does_not_stand_in_the_way(world: World, old: Phone, new: Phone) -> None:
    await old.set_up()
    code = await code_of(old) if old.language == "en" else await code_of(old, "Recibir un código")
    await new.send(f"/move {code}")
    await new.send("/move")
    await new.press(data=BRING)
    assert await world.rows("SELECT telegram_id FROM people WHERE consented_at IS NOT NULL") == [(await id_of(new),)]
    assert await world.rows("SELECT 1 FROM dialogues") == []


async def test_a_recovery_code_that_still_shows_is_hidden_by_a_move_and_the_new_chat_is_not_told_of_it(
    world: World, ana: Phone, luz: Phone
) -> None:
    await ana.set_up()
    code = await code_of(ana, "Make a recovery code")
    await move(ana, luz)
    assert code not in str(await ana.chat())
    assert await world.rows("SELECT kind, hide_at FROM move_codes") == [("recovery", None)]
