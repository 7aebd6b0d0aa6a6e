"""Reflections: several messages become one, each kept once; edited, deleted and played back."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.services import afterwards
from bot.services.afterwards import After
from bot.services.prompts import DELETABLE
from db import Database, dialogues, mirrors, prompts, reflections
from db.dialogues import Asking
from db.mirrors import Mirror
from practice.library import Library, Scenario
from practice.models import Person, Reflection, Step

LARGEST_FILE = 10 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class VoiceNote:
    file_id: str
    mime_type: str
    seconds: int
    size: int


@dataclass(frozen=True, kw_only=True)
class Kept:
    reflection: Reflection
    parts: int
    edited: bool = False
    unchecked: bool = False  # a voice note, which no privacy mirror looks into, where one is wanted


@dataclass(frozen=True)
class TooBig:
    """A voice note past what can be kept."""


@dataclass(frozen=True)
class Gone:
    """That reflection is not there (any more)."""


@dataclass(frozen=True, kw_only=True)
class Closed:
    reflection: Reflection
    scenario: Scenario | None
    person: Person
    next_at: datetime | None
    then: After | None = None


@dataclass(frozen=True, kw_only=True)
class DeletionAsked:
    reflection: Reflection


@dataclass(frozen=True, kw_only=True)
class Deleted:
    """Deleted here; these chat messages can still be taken away, and some may be too old for that."""

    message_ids: tuple[int, ...]
    some_stay: bool


@dataclass(frozen=True, kw_only=True)
class Played:
    voices: tuple[reflections.Voice, ...]
    waiting: int


def record(
    db: Database, person: Person, now: datetime, *, prompt_id: int, text: str, message_id: int, voice: VoiceNote | None = None
) -> Kept | TooBig:
    """Add a message to the reflection of this prompt; the same message twice is kept once."""
    if voice is not None and voice.size > LARGEST_FILE:
        return TooBig()
    reflection_id = reflections.begin(db, person.id, prompt_id, now=now)
    part = reflections.add_part(db, reflection_id, chat_id=person.telegram_id, message_id=message_id, text=text, now=now)
    if part is not None and voice is not None:
        reflections.add_voice(db, part, file_id=voice.file_id, mime_type=voice.mime_type, seconds=voice.seconds, now=now)
    prompts.move(db, prompt_id, from_steps=(Step.VIEWING,), to=Step.REFLECTING)
    dialogues.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt_id)
    return _kept(db, person, reflection_id)


def edit(db: Database, person: Person, *, message_id: int, text: str, edited_at: datetime) -> Kept | None:
    """The reflection with this message's new text; None if the message is part of none."""
    reflection = reflections.find_of_message(db, person.id, person.telegram_id, message_id)
    if reflection is None:
        return None
    reflections.edit_part(db, chat_id=person.telegram_id, message_id=message_id, text=text, edited_at=edited_at)
    return replace(_kept(db, person, reflection.id), edited=True)


def finish(db: Database, person: Person, now: datetime, *, library: Library, reflection_id: int) -> Closed | Gone:
    reflection = reflections.find(db, person.id, reflection_id)
    if reflection is None:
        return Gone()
    ends = prompts.move(db, reflection.prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    stop_asking(db, person, reflection.prompt_id)
    prompt = prompts.get(db, person.id, reflection.prompt_id)
    scenario = library.find_scenario(prompt.scenario_id)
    then = afterwards.reflected(db, person, now, prompt, scenario) if ends else None
    return Closed(reflection=reflection, scenario=scenario, person=person, next_at=person.next_prompt_at, then=then)


def ask_to_delete(db: Database, person: Person, _: datetime, *, reflection_id: int) -> DeletionAsked | Gone:
    reflection = reflections.find(db, person.id, reflection_id)
    return Gone() if reflection is None else DeletionAsked(reflection=reflection)


def keep(db: Database, person: Person, _: datetime, *, reflection_id: int) -> Kept | Gone:
    if reflections.find(db, person.id, reflection_id) is None:
        return Gone()
    return _kept(db, person, reflection_id)


def delete(db: Database, person: Person, now: datetime, *, reflection_id: int) -> Deleted | Gone:
    reflection = reflections.find(db, person.id, reflection_id)
    if reflection is None:
        return Gone()
    young = reflections.list_message_ids(db, reflection_id, since=now - DELETABLE)
    every = reflections.count_parts(db, reflection_id)
    reflections.delete(db, person.id, reflection_id)
    prompts.move(db, reflection.prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    stop_asking(db, person, reflection.prompt_id)
    return Deleted(message_ids=tuple(young), some_stay=len(young) < every)


def play(db: Database, person: Person, _: datetime, *, reflection_id: int) -> Played | Gone:
    voices = reflections.list_voices(db, person.id, reflection_id)
    if not voices:
        return Gone()
    ready = [voice for voice in voices if reflections.voice_content(db, voice.id) is not None]
    return Played(voices=tuple(ready), waiting=len(voices) - len(ready))


def stop_asking(db: Database, person: Person, prompt_id: int) -> None:
    """End the dialogue if it is about this prompt; one about something else goes on."""
    dialogue = dialogues.find(db, person.id)
    if dialogue is not None and dialogue.prompt_id == prompt_id:
        dialogues.stop(db, person.id)


def _kept(db: Database, person: Person, reflection_id: int) -> Kept:
    reflection = reflections.find(db, person.id, reflection_id)
    assert reflection is not None  # noqa: S101  it was made or found in this same transaction
    unchecked = reflection.voices > 0 and Mirror.PRIVACY in mirrors.list_wanted(db, person.id)
    return Kept(reflection=reflection, parts=reflections.count_parts(db, reflection_id), unchecked=unchecked)
