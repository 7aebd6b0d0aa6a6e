"""Sharing a reflection with trainers, over HTTP: chosen, shown, taken back, changed, and for nobody else's eyes."""

import random
import re
from pathlib import Path

import pytest

from tests.conftest import check
from tests.journeys.cohort import TEXT, Circle, make_cohort, press_new, read, reflect, share
from tests.journeys.forged import press, telegram_id
from tests.journeys.sharing_words import WORDS
from tests.world import Phone, World, labels_of, running


async def shares(world: World) -> list[tuple]:
    return await world.rows("SELECT audience, text FROM shares ORDER BY shared_at")


async def test_nobody_is_offered_to_share_outside_a_cohort(phone: Phone) -> None:
    await phone.set_up()
    await reflect(phone)
    assert WORDS[phone.language]["share"] not in await phone.labels()
    assert WORDS[phone.language]["not shared"] in await phone.text()


async def test_who_will_read_it_and_the_law_are_said_before_it_is_shared(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await author.press(words["share"])
    assert "Rosa" in await author.text()
    assert words["law"] in await author.text()
    await author.press(words["trainers"])
    assert await shares(world) == []
    text = await author.text()
    assert all(part in text for part in ("Rosa", words["law"], "30"))
    await world.restart()
    await author.press(words["share it"])
    assert await shares(world) == [("trainers", TEXT)]
    saved = next(each for each in await author.said() if each["text"].startswith(words["shared"]))
    assert words["share"] in labels_of(saved)


async def test_the_trainer_reads_the_hosts_text_once_and_then_what_was_shared(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await reflect(author)
    await share(author)
    first = await press_new(world, rosa, f"1ShowShared:{there.id}")
    assert TEXT not in first["text"]
    assert "hello@example.org" in first["text"]
    await rosa.press(WORDS["es"]["read"], message_id=first["message_id"])
    shown = await rosa.message(first["message_id"])
    assert TEXT in shown["text"]
    assert ("Ana" if author.name == "ana" else "Luz") in shown["text"]
    assert TEXT in (await read(rosa, there))["text"]
    assert await world.rows("SELECT count(*) FROM disclosure_readings") == [(1,)]


@pytest.mark.parametrize("audience", ["trainers", "circle", "unnamed"])
async def test_what_is_shared_shows_its_question_and_the_way_chosen_but_where_it_has_no_name(
    world: World, there: Circle, rosa: Phone, author: Phone, audience: str
) -> None:
    words = WORDS[author.language]
    await reflect(author)
    (scenario_id, question) = (await world.rows("SELECT scenario_id, question FROM prompts WHERE way = 1"))[0]
    await author.press(words["share"])
    await author.press(words[audience])
    told = {"en": "its question and the way you chose", "es": "su pregunta y la respuesta que elegiste"}[author.language]
    assert (told in await author.text()) == (audience != "unnamed")
    await author.press(words["share it"])
    scenario = world.app.deps.library.scenario(str(scenario_id)).es
    text = (await seen_by(rosa, there, audience))["text"]
    about = [f"Eligió la 1: {scenario.ways[0].say}", scenario.reflect[int(question) % 3], scenario.title]
    assert [each in text for each in about] == [audience != "unnamed"] * 3


async def seen_by(rosa: Phone, there: Circle, audience: str) -> dict:
    if audience == "trainers":
        return await read(rosa, there)
    await rosa.send("/practice")
    await reflect(rosa, "Mi propia reflexión.")
    await share(rosa, "circle")
    await there.world.advance(hours=1)
    return await press_new(there.world, rosa, f"1ReadCircle:{there.id}")


async def test_what_someone_wrote_instead_of_a_way_stays_theirs(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await author.send("/practice")
    await author.send("My very own words")
    await author.press(WORDS[author.language]["reflect"])
    await author.send(TEXT)
    await share(author)
    text = (await read(rosa, there))["text"]
    assert ("Respondió con sus propias palabras." in text, "My very own words" in text) == (True, False)


async def test_the_cohort_is_one_tap_away_from_all_that_trainers_read(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    pages = [await press_new(world, rosa, f"1ShowShared:{there.id}")]
    await reflect(author)
    await share(author)
    pages.append(await press_new(world, rosa, f"1ShowShared:{there.id}"))
    pages.append(await read(rosa, there))
    assert [labels_of(each)[-1] for each in pages] == ["Volver al grupo"] * 3
    await rosa.press("Volver al grupo", message_id=pages[-1]["message_id"])
    assert TEXT not in (await rosa.message(pages[-1]["message_id"]))["text"]


async def test_a_double_tap_shares_once(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await author.press(words["share"])
    await author.press(words["trainers"])
    data = [button["data"] for row in (await author.last())["buttons"] for button in row if button["label"] == words["share it"]]
    await author.press_twice(data=data[0])
    assert await shares(world) == [("trainers", TEXT)]


@pytest.mark.parametrize("days", [0, 3])
async def test_taken_back_it_is_gone_from_the_trainers_screen_however_old(
    world: World, there: Circle, rosa: Phone, author: Phone, days: int
) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    took_back = (await author.last())["message_id"]
    shown = await read(rosa, there)
    await world.advance(days=days)
    await world.restart()
    await author.press(words["back"], message_id=took_back)
    now = await rosa.message(shown["message_id"])
    assert (now["text"], labels_of(now)) == (WORDS["es"]["gone"], ["Volver al grupo"])
    await rosa.press("Volver al grupo", message_id=shown["message_id"])
    assert "Tuesday peers" in (await rosa.message(shown["message_id"]))["text"]
    assert await shares(world) == []
    assert not any(TEXT in (each["text"] or "") for each in await rosa.said())
    assert words["not shared"] in str(await author.said())


async def test_kept_between_share_and_reading_over_a_restart_and_nothing_is_sent_unasked(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await reflect(author)
    said = len(await rosa.said())
    await share(author)
    await world.restart()
    assert len(await rosa.said()) == said
    assert TEXT in (await read(rosa, there))["text"]


async def test_an_edit_asks_once_and_keep_keeps_what_was_shared(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    sent = await reflect(author)
    await share(author)
    await author.send("I listened.", edit=sent)
    assert await author.labels() == [words["update"], words["keep"]]
    await author.send("And more.")
    assert sum(words["keep"] in labels_of(each) for each in await author.said()) == 1
    await author.press(words["keep"])
    assert await shares(world) == [("trainers", TEXT)]
    assert TEXT in (await read(rosa, there))["text"]


async def test_an_edit_that_is_taken_over_changes_what_the_trainer_reads(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    sent = await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    await author.send("I listened.", edit=sent)
    await world.restart()
    await author.press(words["update"])
    changed = await rosa.message(shown["message_id"])
    assert TEXT not in changed["text"]
    await rosa.press("Leer de nuevo", message_id=shown["message_id"])
    assert "I listened." in (await rosa.message(shown["message_id"]))["text"]
    assert await shares(world) == [("trainers", "I listened.")]


async def test_more_words_and_new_words_ask_too(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    await author.send("One more thing.")
    await author.press(words["update"])
    assert await shares(world) == [("trainers", f"{TEXT}\nOne more thing.")]
    await author.send("/review")
    await author.press("By date" if author.language == "en" else "Por fecha")
    await author.press("1")
    assert words["share"] in await author.labels()
    await author.press("Edit" if author.language == "en" else "Editar")
    await author.send("All new.")
    assert words["keep"] in await author.labels()
    await author.press(words["update"])
    assert await shares(world) == [("trainers", "All new.")]


async def test_deleting_the_reflection_takes_it_back(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    card = next(each for each in await author.said() if each["text"].startswith(words["shared"]))
    await author.press("Delete" if author.language == "en" else "Borrar", message_id=card["message_id"])
    await author.press("Delete it" if author.language == "en" else "Sí, borrar")
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]
    assert await shares(world) == []


async def test_deletemydata_takes_everything_back_and_leaves_nothing(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    await author.send("/deletemydata")
    await author.press("Delete everything" if author.language == "en" else "Borrar todo")
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]
    assert await world.rows("SELECT (SELECT count(*) FROM shares), (SELECT count(*) FROM share_messages)") == [(0, 0)]


async def test_after_leaving_all_can_be_taken_back_twice_without_harm(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    for text in ("one", "two"):
        await reflect(author, text)
        await share(author)
    shown = await read(rosa, there)
    await there.leave(author)
    for _ in range(2):
        await press_new(world, author, f"1UnshareAll:{there.id}")
    assert await shares(world) == []
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]


async def test_a_voice_note_alone_is_not_shared(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await author.send("/practice")
    await author.press("1")
    await author.press(WORDS[author.language]["reflect"])
    await author.send(voice_seconds=2)
    assert WORDS[author.language]["share"] not in await author.labels()
    await press_new(world, author, "1ShareReflection:1")
    assert await shares(world) == []
    await author.send("in words")
    assert WORDS[author.language]["share"] in str(await author.said())


async def test_words_that_may_mean_danger_are_not_pushed_toward_sharing(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    danger = "I want to kill myself" if author.language == "en" else "Me quiero matar"
    sent = await reflect(author)
    await share(author)
    await author.send(danger, edit=sent)
    await author.press("The story" if author.language == "en" else "De la historia")
    await author.send("/progress")
    assert not any(words["keep"] in labels_of(each) for each in await author.said())
    await reflect(author, danger)
    await author.press("The story" if author.language == "en" else "De la historia")
    assert words["share"] not in await author.labels()
    await author.send("/review")
    await author.press("By date" if author.language == "en" else "Por fecha")
    await author.press("1")
    await share(author)
    assert ("trainers", danger) in await shares(world)


async def test_in_two_cohorts_it_is_asked_which(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    other = await make_cohort(world, "Friday peers, a long name for a group")
    await other.join(author)
    await reflect(author)
    await author.press(words["share"])
    assert "Tuesday peers" in await author.labels()
    await author.press("Tuesday peers")
    await author.press(words["trainers"])
    await author.press(words["share it"])
    assert await world.rows("SELECT cohort_id FROM shares") == [(there.id,)]


async def test_another_audience_is_another_share(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    (before,) = await world.rows("SELECT id FROM shares")
    card = next(each for each in await author.said() if each["text"].startswith(words["shared"]))
    await author.press(words["share"], message_id=card["message_id"])
    await author.press(words["unnamed"])
    await author.press(words["share it"])
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]
    (after,) = await world.rows("SELECT id FROM shares")
    assert before != after
    await author.press(words["share"], message_id=card["message_id"])
    await author.press(words["only me"])
    assert await shares(world) == []


@pytest.mark.parametrize("days", [29, 31])
async def test_trainers_read_for_thirty_days_after_the_end(world: World, there: Circle, rosa: Phone, author: Phone, days: int) -> None:
    await reflect(author)
    await share(author)
    await read(rosa, there)
    await there.end()
    for phone in (rosa, author):
        await phone.send("/stop")
    await world.advance(days=days)
    await rosa.send("/help")
    shown = await press_new(world, rosa, f"1ShowShared:{there.id}")
    assert (TEXT in shown["text"]) is (days == 29)
    (share_id,) = (await world.rows("SELECT id FROM shares"))[0]
    await rosa.send("/help")
    assert (TEXT in (await press_new(world, rosa, f"1OpenShared:{share_id}:0"))["text"]) is (days == 29)


async def test_who_is_no_trainer_there_any_more_or_never_was_reads_nothing(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    tom, eve = world.person("tom"), world.person("eve")
    for phone in (tom, eve):
        await phone.set_up()
    await (await make_cohort(world, "Friday")).join(tom, trains=True)
    await there.join(eve)
    await reflect(author)
    await share(author)
    (share_id,) = (await world.rows("SELECT id FROM shares"))[0]
    await read(rosa, there)
    await there.leave(rosa)
    for phone in (tom, eve, rosa):
        answers = []
        for number in (share_id, 404):
            for data in ("OpenShared:{}:0", "AnswerShare:{}", "Unshare:{}", "OpenCircle:{}:0", "ThankAuthor:{}", "HideShare:{}"):
                await phone.send("/help")
                answers.append((await press_new(world, phone, "1" + data.format(number)))["text"])
        await phone.send("/help")
        answers.append((await press_new(world, phone, f"1ShowShared:{there.id}"))["text"])
        assert len(set(answers)) == 1
        assert TEXT not in answers[0]
    assert await shares(world) == [("trainers", TEXT)]


async def test_random_ids_show_a_stranger_nothing(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    eve = world.person("eve")
    await eve.set_up()
    await reflect(author)
    await share(author, "circle")
    rng = random.Random(3)  # noqa: S311  seeded on purpose
    kinds = ["OpenShared:{}:0", "OpenCircle:{}:0", "ShowCircle:{}", "ReadCircle:{}", "UpdateShared:{}", "AnswerNote:{}", "KeepShared:{}"]
    kinds += ["ShareReflection:{}", "ShareWith:{}:1:circle", "OnlyMe:{}:1", "Unshare:{}", "UnshareAll:{}", "ShareIn:{}:1", "TellMe:{}:1"]
    await eve.send("/help")
    message = (await eve.last())["message_id"]
    for _ in range(60):
        await press(world, eve, "1" + rng.choice(kinds).format(rng.choice([rng.randrange(2**53), rng.randrange(9)])), message)
    assert TEXT not in str(await eve.said())
    assert await shares(world) == [("circle", TEXT)]
    assert await telegram_id(world, eve)


async def test_a_trainer_is_told_only_if_they_want_and_at_most_once_an_hour(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await press_new(world, rosa, f"1ShowShared:{there.id}")
    await rosa.press(WORDS["es"]["tell me"], message_id=(await rosa.last())["message_id"])
    said = len(await rosa.said())
    for text in ("one", "two"):
        await reflect(author, text)
        await share(author)
        await world.advance(minutes=2)
    assert len(await rosa.said()) == said + 1
    assert "one" not in await rosa.text()
    await world.advance(hours=1)
    assert len(await rosa.said()) == said + 2
    await rosa.press("No avisarme")
    await reflect(author, "three")
    await share(author)
    await world.advance(hours=3)
    assert len(await rosa.said()) == said + 2


async def test_what_was_shared_keeps_its_name_over_a_move_and_can_be_taken_back_there(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    await author.send("/move")
    await author.press("Get a code" if author.language == "en" else "Recibir un código")
    code = re.search(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4})+", await author.text())
    assert code is not None
    new = world.person("tom", author.language)
    await new.send("/move")
    await new.send(code[0])
    await new.press((await new.labels())[0])
    shown = await read(rosa, there)
    assert ("Ana" if author.name == "ana" else "Luz") in shown["text"]
    await press_new(world, new, f"1UnshareAll:{there.id}")
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]
    assert words["taken"] in str(await new.said())


async def test_taking_words_out_for_the_privacy_mirror_asks_too(world: World, there: Circle, rosa: Phone, ana: Phone) -> None:
    await ana.set_up()
    await there.join(ana)
    await world.rows("INSERT INTO mirrors (person_id, mirror, wanted, offered_at) SELECT id, 'privacy', 1, 1 FROM people")
    await reflect(ana)
    await share(ana)
    await ana.send("I called Maria Gonzalez at 555-201-3344.")
    assert await ana.labels() == ["Update what I shared", "Keep as it was"]
    await ana.press("Keep as it was")
    await ana.press("Remove it")
    assert TEXT in str(await shares(world))
    assert "Gonzalez" not in str(await shares(world))
    card = next(each for each in await ana.said() if each["text"].startswith("Saved, and shared"))
    await ana.send("I called Maria Gonzalez at 555-201-3344.")
    await ana.press("Keep as it was")
    await ana.press("Share", message_id=card["message_id"])
    await ana.press("Circle, by name")
    assert "may name someone" in await ana.text()


async def test_the_hosts_own_text_is_read_again_when_it_changes(tmp_path: Path) -> None:
    for name, text in (("en", "Call Pat within a day."), ("es", "Llama a Pat en un día.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = {"disclosure_file_en": tmp_path / "en", "disclosure_file_es": tmp_path / "es"}
    async with running(tmp_path, **files) as world:
        there, ana, rosa = await make_cohort(world), world.person("ana"), world.person("rosa", "es")
        for phone in (ana, rosa):
            await phone.set_up()
        await there.join(ana)
        await there.join(rosa, trains=True)
        await reflect(ana)
        await share(ana)
        assert "Llama a Pat" in (await press_new(world, rosa, f"1ShowShared:{there.id}"))["text"]
        assert TEXT in (await read(rosa, there))["text"]
        (tmp_path / "en").write_text("Call Kim within a day.", encoding="utf-8")
        await world.restart()
        await rosa.send("/help")
        assert "Llama a Pat" in (await press_new(world, rosa, f"1ShowShared:{there.id}"))["text"]
        assert TEXT in (await read(rosa, there))["text"]
        await check(world)


async def test_what_may_still_be_somewhere_is_said(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    took_back = (await author.last())["message_id"]
    await rosa.send("/help")
    shown = await read(rosa, there)
    await rosa.press("Responder", message_id=shown["message_id"])
    await rosa.send("a note")
    await world.advance(minutes=20)
    await world.call("POST", "faults", {"method": "sendMessage", "chat": "rosa", "kind": "drop_reply"})
    await author.send("an answer", reply_to=(await author.last())["message_id"])
    await world.advance(minutes=20)
    await author.press(WORDS[author.language]["back"], message_id=took_back)
    assert "Telegram" in str((await author.message(took_back))["text"])


async def test_a_long_one_is_read_in_parts_and_each_part_is_taken_back(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author, "word " * 500 + "the end")
    await share(author)
    shown = await read(rosa, there)
    for _ in range(2):
        await rosa.press("Seguir leyendo", message_id=shown["message_id"])
    assert "the end" in (await rosa.message(shown["message_id"]))["text"]
    await press_new(world, author, f"1UnshareAll:{there.id}")
    assert (await rosa.message(shown["message_id"]))["text"] == WORDS["es"]["gone"]


async def test_the_newest_comes_first_and_pages_turn_where_they_stand(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    for text in ("the first", "the second", "the third"):
        await reflect(author, text)
        await share(author)
        await world.advance(minutes=1)
    shown = await read(rosa, there)
    number, said = shown["message_id"], len(await rosa.said())
    texts = [shown["text"]]
    for label in ("Más antiguos", "Más antiguos", "Más recientes"):
        await rosa.press(label, message_id=number)
        texts.append((await rosa.message(number))["text"])
    assert [text.splitlines()[-1] for text in texts] == ["the third", "the second", "the first", "the second"]
    assert len(await rosa.said()) == said
    await press_new(world, author, f"1UnshareAll:{there.id}")
    assert (await rosa.message(number))["text"] == WORDS["es"]["gone"]


async def test_nothing_new_is_said_to_a_reader_who_deleted_the_message(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    await rosa.send("/help")
    await read(rosa, there)
    said = len(await rosa.said())
    gone = "Bad Request: message to edit not found"
    fault = {"method": "editMessageText", "chat": "rosa", "kind": "status", "status": 400, "description": gone}
    await world.call("POST", "faults", fault)
    await author.press(WORDS[author.language]["back"])
    assert len(await rosa.said()) == said
    assert await world.rows("SELECT state FROM outbox WHERE only_edits = 1 AND chat_id = ?", await telegram_id(world, rosa)) == [("sent",)]
