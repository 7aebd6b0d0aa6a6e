from collections.abc import Callable
from datetime import timedelta

import pytest

from db import Database, objections, prompts, reflections
from db.rows import scalar
from practice.models import Person, Prompt

SECOND = timedelta(seconds=1)
CHAT = 1001


@pytest.fixture
def reflection(db: Database, person: Person, prompt: Prompt, now) -> int:
    return reflections.begin(db, person.id, prompt.id, now=now)


@pytest.fixture
def write(db: Database, reflection: int, now) -> Callable[..., int | None]:
    def write(message_id: int, text: str, at=now) -> int | None:
        return reflections.add_part(db, reflection, chat_id=CHAT, message_id=message_id, text=text, now=at)

    return write


@pytest.fixture
def speak(db: Database, write, now) -> Callable[..., int]:
    def speak(message_id: int, at=now) -> int:
        return reflections.add_voice(db, write(message_id, ""), file_id="file", mime_type="audio/ogg", seconds=4, now=at)

    return speak


def test_a_prompt_has_one_reflection(db, reflection, person, prompt, now):
    assert reflections.begin(db, person.id, prompt.id, now=now + SECOND) == reflection
    assert reflections.count(db, person.id) == 1


def test_messages_become_one_text_in_the_order_they_were_sent(db, reflection, write, person):
    write(12, "third")
    write(10, "first")
    write(11, "second")
    found = reflections.find(db, person.id, reflection)
    assert (found.text, found.parts) == ("first\nsecond\nthird", 3)


def test_a_message_is_part_of_a_reflection_once(db, reflection, write, person):
    assert [write(10, "text") is None, write(10, "again") is None] == [False, True]
    assert reflections.find(db, person.id, reflection).text == "text"


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        ([(1, "one"), (2, "two")], "two"),  # in order
        ([(2, "two"), (1, "one")], "two"),  # the older one came late
        ([(1, "one"), (1, "one, again")], "one, again"),  # in the same second: the later to arrive
    ],
)
def test_an_edit_counts_unless_it_is_older_than_the_one_stored(db, reflection, write, person, now, edits, text):
    write(10, "as written")
    for seconds, edited in edits:
        reflections.edit_part(db, chat_id=CHAT, message_id=10, text=edited, edited_at=now + seconds * SECOND)
    assert reflections.find(db, person.id, reflection).text == text


def test_an_edit_of_a_message_that_is_no_part_changes_nothing(db, write, now):
    write(10, "as written")
    assert not reflections.edit_part(db, chat_id=CHAT + 1, message_id=10, text="another chat", edited_at=now)
    assert not reflections.edit_part(db, chat_id=CHAT, message_id=11, text="another message", edited_at=now)


def test_a_reflection_is_found_by_its_prompt_its_message_and_as_the_last_one(db, reflection, write, person, prompt):
    write(10, "text")
    found = [
        reflections.find_of_prompt(db, person.id, prompt.id),
        reflections.find_of_message(db, person.id, CHAT, 10),
        reflections.find_last(db, person.id),
    ]
    assert [one.id for one in found] == [reflection] * 3


def test_only_messages_young_enough_to_be_removed_are_listed(db, reflection, write, now):
    write(10, "old", at=now - SECOND)
    write(11, "young", at=now)
    assert reflections.list_message_ids(db, reflection, since=now) == [11]


def test_deleting_a_reflection_takes_its_parts_and_voices(db, reflection, speak, write, person):
    speak(10)
    write(11, "text")
    assert [reflections.delete(db, person.id, reflection) for _ in range(2)] == [True, False]
    assert [scalar(db, f"SELECT count(*) FROM {table}") for table in ("reflections", "reflection_parts", "voices")] == [0, 0, 0]


def test_a_voice_note_is_fetched_kept_and_not_fetched_again(db, reflection, speak, person, now):
    voice_id = speak(10)
    assert [voice.id for voice in reflections.TO_FETCH.list_due(db, now=now, limit=9)] == [voice_id]
    assert reflections.voice_content(db, voice_id) is None
    reflections.keep_voice(db, voice_id, b"OggS\x00")
    assert reflections.voice_content(db, voice_id) == b"OggS\x00"
    assert reflections.TO_FETCH.list_due(db, now=now, limit=9) == []
    assert reflections.find(db, person.id, reflection).voices == 1


def test_a_voice_note_that_cannot_be_fetched_now_is_tried_later_or_given_up(db, speak, now):
    voice_id = speak(10)
    reflections.put_off_voice(db, voice_id, now + 5 * SECOND)
    assert reflections.TO_FETCH.list_due(db, now=now, limit=9) == []
    assert reflections.TO_FETCH.next_at(db, after=now) == now + 5 * SECOND
    assert [voice.attempts for voice in reflections.TO_FETCH.list_due(db, now=now + 5 * SECOND, limit=9)] == [1]
    reflections.put_off_voice(db, voice_id, None)
    assert reflections.TO_FETCH.next_at(db, after=now) is None


def test_an_objection_is_stored_once_and_follows_the_newest_edit(db, person, now):
    facts = {"scenario_id": "the-ride", "chat_id": CHAT, "message_id": 10, "text": "rings false", "now": now}
    assert [objections.add(db, person.id, **facts) for _ in range(2)] == [True, False]
    edits = [("newer", now + SECOND), ("older", now)]
    assert [objections.edit(db, chat_id=CHAT, message_id=10, text=text, edited_at=at) for text, at in edits] == [True, False]
    assert scalar(db, "SELECT text FROM objections") == "newer"


def test_the_card_of_a_reflection_is_remembered(db, reflection, person):
    reflections.set_card(db, reflection, 99)
    assert reflections.find(db, person.id, reflection).card_id == 99


def test_a_prompt_of_someone_else_cannot_be_reflected_on_by_its_message(db, write, other):
    write(10, "text")
    assert prompts.find_by_message(db, other.id, CHAT, 10) is None
