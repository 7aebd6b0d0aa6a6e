"""Notes about what was shared: brought gently, answered, muted in silence, reported to the host."""

import pytest

from tests.journeys.cohort import Circle, press_new, read, reflect, share
from tests.journeys.sharing_words import WORDS
from tests.world import Phone, World, labels_of

NOTE = "Thank you for telling us this."
ANSWER = "I was glad to."


async def write_to_author(rosa: Phone, there: Circle, text: str = NOTE) -> int:
    shown = await read(rosa, there)
    await rosa.press(WORDS["es"]["reply"], message_id=shown["message_id"])
    return await rosa.send(text)


async def answer(phone: Phone, text: str = ANSWER) -> int:
    await phone.press(WORDS[phone.language]["reply"])
    return await phone.send(text)


async def with_note(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    """A note of the trainer's has come to whoever shared."""
    await reflect(author)
    await share(author)
    await write_to_author(rosa, there)
    await world.advance(minutes=20)


async def test_a_reply_reaches_its_author_as_a_note_and_the_author_answers(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await reflect(author)
    await share(author)
    await write_to_author(rosa, there)
    await world.restart()
    await world.advance(minutes=20)
    assert NOTE in await author.text()
    assert "Rosa" in await author.text()
    assert await author.labels() == [words["reply"], words["mute"], words["report"]]
    await answer(author)
    await world.restart()
    await world.advance(minutes=20)
    assert ANSWER in await rosa.text()
    assert await rosa.labels() == [WORDS["es"][key] for key in ("reply", "mute", "report")]
    assert len([each for each in await author.said() if NOTE in each["text"]]) == 1


async def test_a_swipe_answers_the_note_and_what_was_shared(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    shown = await read(rosa, there)
    await rosa.send("by a swipe", reply_to=shown["message_id"])
    await world.advance(minutes=20)
    assert "by a swipe" in await author.text()
    await author.send("and back", reply_to=(await author.last())["message_id"])
    await world.advance(minutes=20)
    assert "and back" in await rosa.text()
    assert await world.rows("SELECT count(DISTINCT thread_id), count(*) FROM notes") == [(1, 2)]
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(1,)]


async def test_a_note_waits_for_quiet_hours_pauses_and_support(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    await world.to("2026-03-03T03:00:00Z")  # 22:00 in New York
    await write_to_author(rosa, there)
    await world.to("2026-03-03T12:59:00Z")
    assert NOTE not in str(await author.said())
    await world.to("2026-03-03T13:20:00Z")
    assert NOTE in str(await author.said())
    await author.send("/stop")
    await write_to_author(rosa, there, "the second note")
    await world.advance(days=2)
    assert "the second note" not in str(await author.said())
    await author.press("Start again" if author.language == "en" else "Reanudar")
    await world.advance(hours=7)
    assert "the second note" in str(await author.said())
    await author.send("I want to kill myself" if author.language == "en" else "Me quiero matar")
    await author.press("Not now" if author.language == "en" else "Ahora no")
    await write_to_author(rosa, there, "the third note")
    await world.advance(hours=23)
    assert "the third note" not in str(await author.said())
    await world.advance(hours=20)
    assert "the third note" in str(await author.said())


async def test_a_note_that_a_pause_took_back_on_its_way_comes_later(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    await write_to_author(rosa, there)
    await world.call(
        "POST",
        "faults",
        {"method": "sendMessage", "chat": author.name, "kind": "status", "status": 429, "description": "Too Many", "retry_after": 120},
    )
    await world.advance(minutes=16)
    await author.send("/stop")
    await world.advance(minutes=3)
    assert NOTE not in str(await author.said())
    await author.press("Start again" if author.language == "en" else "Reanudar")
    await world.advance(hours=2)
    assert len([each for each in await author.said() if NOTE in each["text"]]) == 1


async def test_mute_is_silent_and_can_be_undone(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await with_note(world, there, rosa, author)
    note = (await author.last())["message_id"]
    await author.press(words["mute"])
    assert NOTE in (await author.message(note))["text"]
    told = await rosa.said()
    await write_to_author(rosa, there, "are you there?")
    after = [each["text"] for each in await rosa.said()][len(told) :]
    await world.advance(hours=2)
    assert "are you there?" not in str(await author.said())
    await author.press(words["unmute"], message_id=note)
    await write_to_author(rosa, there, "hello again")
    assert [each["text"] for each in await rosa.said()][-len(after) :] == after
    await world.advance(minutes=20)
    assert "hello again" in await author.text()


async def test_a_double_tap_and_the_same_message_twice_are_one_note(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await with_note(world, there, rosa, author)
    await author.press_twice(words["reply"])
    await author.send(ANSWER)
    assert await world.rows("SELECT text FROM notes ORDER BY id") == [(NOTE,), (ANSWER,)]
    assert await world.rows("SELECT count(*) FROM dialogues WHERE step = 'thread-note'") == [(0,)]


async def test_a_note_that_is_too_long_is_not_kept_and_can_be_sent_shorter(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await with_note(world, there, rosa, author)
    await answer(author, "x" * 1001)
    assert "1000" in await author.text()
    await author.send("short")
    assert await world.rows("SELECT text FROM notes ORDER BY id") == [(NOTE,), ("short",)]


async def test_an_edit_changes_the_note_also_where_it_arrived(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    sent = await write_to_author(rosa, there, "frist")
    await rosa.send("first", edit=sent)
    await world.advance(minutes=20)
    assert "first" in await author.text()
    await rosa.send("the first", edit=sent)
    assert "the first" in await author.text()
    assert WORDS[author.language]["reply"] in await author.labels()


async def test_a_thread_of_fifty_ends_kindly(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await with_note(world, there, rosa, author)
    await world.rows(
        "INSERT INTO notes (thread_id, writer_id, text, chat_id, message_id, created_at) "
        "SELECT thread_id, writer_id, 'n', chat_id, message_id + 1000 + value, created_at FROM notes, json_each(?) WHERE text = ?",
        str(list(range(48))),
        NOTE,
    )
    await author.press(words["reply"])
    await author.send("the fiftieth")
    assert "50" in await author.text()
    note = next(each for each in await author.said() if NOTE in each["text"])
    await author.press(words["reply"], message_id=note["message_id"])
    assert "50" in await author.text()
    await author.send("one more", reply_to=note["message_id"])
    assert await world.rows("SELECT count(*) FROM notes") == [(50,)]
    await world.advance(minutes=20)
    assert "the fiftieth" in await rosa.text()
    assert WORDS["es"]["reply"] not in await rosa.labels()


async def test_a_note_of_a_trainer_who_was_removed_does_not_come(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await reflect(author)
    await share(author)
    await write_to_author(rosa, there)
    await there.leave(rosa)
    await world.advance(hours=2)
    assert NOTE not in str(await author.said())
    await rosa.send("/help")


async def test_taken_back_the_thread_is_over(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await with_note(world, there, rosa, author)
    await answer(author)
    await world.advance(minutes=20)
    theirs = (await rosa.last())["message_id"]
    await press_new(world, author, f"1UnshareAll:{there.id}")
    assert (await rosa.message(theirs))["text"] == WORDS["es"]["gone"]
    assert await world.rows("SELECT (SELECT count(*) FROM threads), (SELECT count(*) FROM notes)") == [(0, 0)]
    note = next(each for each in await author.said() if NOTE in each["text"])
    await author.send("into nothing", reply_to=note["message_id"])
    assert await world.rows("SELECT count(*) FROM notes") == [(0,)]


async def test_a_trainer_who_has_everything_deleted_takes_their_notes_along(
    world: World, there: Circle, rosa: Phone, author: Phone
) -> None:
    await with_note(world, there, rosa, author)
    await rosa.send("/deletemydata")
    await rosa.press("Borrar todo")
    assert NOTE not in str(await author.said())
    assert await world.rows("SELECT count(*) FROM notes") == [(0,)]


async def test_so_does_one_whose_note_is_about_what_was_taken_back(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    await with_note(world, there, rosa, author)
    await author.send("/help")
    await press_new(world, author, f"1UnshareAll:{there.id}")
    assert NOTE in str(await author.said())
    await rosa.send("/deletemydata")
    await rosa.press("Borrar todo")
    assert NOTE not in str(await author.said())


async def test_a_report_goes_to_the_host_and_ends_the_thread_for_them(world: World, there: Circle, rosa: Phone, author: Phone) -> None:
    words = WORDS[author.language]
    await with_note(world, there, rosa, author)
    said = len(await rosa.said())
    await author.press(words["report"])
    assert await world.rows("SELECT count(*) FROM reports") == [(0,)]
    data = (await author.last())["buttons"][0][0]["data"]
    await author.press_twice(data=data)
    assert "hello@example.org" in await author.text()
    assert await world.rows("SELECT kind, text FROM reports") == [("note", NOTE)]
    await write_to_author(rosa, there, "why so quiet?")
    await world.advance(hours=2)
    assert "why so quiet?" not in str(await author.said())
    assert [each for each in (await rosa.said())[said:] if "report" in each["text"].lower()] == []


@pytest.mark.parametrize("data", ["AnswerNote:{thread}", "MuteNote:{note}:1", "ReportNote:{note}", "AskReport:note:{note}"])
async def test_a_thread_is_nobody_elses(world: World, there: Circle, rosa: Phone, author: Phone, data: str) -> None:
    eve = world.person("eve")
    await eve.set_up()
    await there.join(eve, trains=True)
    await with_note(world, there, rosa, author)
    ((thread, note),) = await world.rows("SELECT thread_id, id FROM notes")
    answers = []
    for numbers in ({"thread": thread, "note": note}, {"thread": 404, "note": 404}):
        await eve.send("/help")
        answers.append((await press_new(world, eve, "1" + data.format(**numbers)))["text"])
    assert answers[0] == answers[1]
    assert await world.rows("SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM thread_mutes)") == [(0, 0)]
    assert "report" not in str(labels_of(await eve.last())).lower()
