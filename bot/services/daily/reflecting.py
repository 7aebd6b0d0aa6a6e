"""Reflections: several messages become one, each kept once; edited, deleted and played back."""

from dataclasses import replace
from datetime import datetime

from bot.services.daily import afterwards, meeting_again, readers
from bot.services.daily.afterwards import After
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.prompts import DELETABLE
from bot.services.over import Stale
from bot.services.sharing import withdrawing
from bot.services.sharing.withdrawing import NOTHING, Withdrawn
from db import Database, courses, dialogues, last_questions, mirrors, outbox, prompts, reflections
from db.dialogues import Asking
from db.mirrors import Mirror
from practice.courses import DayOfCourse
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Reflection, Step
from practice.sharing import Audience
from practice.typed import typed_answers

LARGEST_FILE = 10 * 1024 * 1024


class VoiceNote(Frozen):
    file_id: str
    mime_type: str
    seconds: int
    size: int


class Unclear(Frozen):
    """The newest message is kept, and may not have been meant for it: a greeting, or thanks."""

    message_id: int
    text: str


class Kept(Frozen):
    reflection: Reflection
    parts: int
    tells: bool  # who could read it is said in full
    unchecked: bool = False  # a voice note, which no privacy mirror looks into, where one is wanted
    can_share: bool = False  # they are in a cohort that goes on
    shared: tuple[Audience, ...] = ()
    unclear: Unclear | None = None
    repeating: tuple[Repeating, ...] = ()  # messages of the bot that repeat its words


class TooBig(Frozen): ...


class Closed(Frozen):
    reflection: Reflection
    scenario: Scenario | None
    person: Person
    next_at: datetime | None
    tells: bool
    goes_on: bool = False  # a question about this practice is open: its answer gets the last word
    then: After | None = None
    day: DayOfCourse | None = None
    can_share: bool = False
    shared: tuple[Audience, ...] = ()
    repeating: tuple[Repeating, ...] = ()  # messages of the bot that repeat its words


class Added(Frozen):
    """What was written to nothing in particular is part of the newest reflection; the card that it had until now."""

    kept: Kept
    old_card_id: int | None


class DeletionAsked(Frozen):
    reflection: Reflection


class Deleted(Frozen):
    """Deleted here; these chat messages can still be taken away (what the bot played back too), and some may be too old for that."""

    message_ids: tuple[int, ...]
    some_stay: bool
    withdrawn: Withdrawn = NOTHING
    repeating: tuple[Repeating, ...] = ()  # messages of the bot that repeat its words


class TakenOut(Frozen):
    """One message is no longer part of it. `left` is what else there is; without any, the question is still open."""

    prompt_id: int
    left: Kept | Closed | None
    message_ids: tuple[int, ...]
    withdrawn: Withdrawn = NOTHING
    repeating: tuple[Repeating, ...] = ()


class Played(Frozen):
    prompt_id: int
    voices: tuple[reflections.Voice, ...]
    waiting: int
    lost: int = 0  # given up, as Telegram did not hand them over


def record(
    db: Database,
    person: Person,
    now: datetime,
    *,
    prompt_id: int,
    text: str,
    message_id: int,
    sent_at: datetime,
    voice: VoiceNote | None = None,
    goes_on: bool = False,
    answers_next: bool = False,
) -> Kept | TooBig:
    """Add a message to the reflection of this prompt; the same message twice is kept once. `goes_on`: it is what is being asked already.

    `answers_next`: these words answer the scenario's second question.
    """
    if voice is not None and voice.size > LARGEST_FILE:
        return TooBig()
    there = {"chat_id": person.telegram_id, "message_id": message_id}
    reflection_id, part = reflections.add_part_of_prompt(
        db, person.id, prompt_id, **there, text=text, now=min(sent_at, now), answers_next=answers_next
    )
    if part is not None and voice is not None:
        reflections.add_voice(db, part, file_id=voice.file_id, mime_type=voice.mime_type, seconds=voice.seconds, now=now)
    if not goes_on:
        prompts.move(db, prompt_id, from_steps=(Step.VIEWING,), to=Step.REFLECTING)
        dialogues.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt_id)
    kept = _kept(db, person, reflection_id)
    is_unclear = part is not None and voice is None and typed_answers.is_unclear(text)
    return replace(kept, unclear=Unclear(message_id=message_id, text=text)) if is_unclear else kept


def add_to_last(
    db: Database, person: Person, now: datetime, *, text: str, message_id: int, sent_at: datetime, voice: VoiceNote | None
) -> Added | TooBig | Stale:
    """Words that were written to nothing in particular become part of the newest reflection after all."""
    if (last := reflections.find_last(db, person.id)) is None or not (text or voice):
        return Stale()
    is_there = reflections.find_of_message(db, person.id, person.telegram_id, message_id) is not None
    kept = record(db, person, now, prompt_id=last.prompt_id, text=text, message_id=message_id, sent_at=sent_at, voice=voice)
    return Added(kept=kept, old_card_id=None if is_there else last.card_id) if isinstance(kept, Kept) else kept


def edit(
    db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime, library: Library
) -> Kept | Closed | None:
    """The reflection with this message's new text; None if the message is part of none."""
    if (reflection := reflections.find_of_message(db, person.id, person.telegram_id, message_id)) is None:
        return None
    changed = reflections.edit_part(db, chat_id=person.telegram_id, message_id=message_id, text=text, edited_at=edited_at)
    again = tuple(meeting_again.repeating(db, person, now, library, reflection.prompt_id)) if changed else ()
    return replace(_shown(db, person, library, reflection.id), repeating=again)


def finish(db: Database, person: Person, now: datetime, *, library: Library, reflection_id: int) -> Closed | Stale:
    if (reflection := reflections.find(db, person.id, reflection_id)) is None:
        return Stale()
    ends = prompts.move(db, reflection.prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    stop_asking(db, person, reflection.prompt_id)
    closed = _closed(db, person, library, reflection)
    prompt = prompts.get(db, person.id, reflection.prompt_id)
    if not ends:
        return closed
    then = afterwards.reflected(db, person, now, prompt, closed.scenario)
    return replace(closed, then=then, goes_on=then is not None, day=courses.day_of(db, prompt.id))


def ask_to_delete(db: Database, person: Person, _: datetime, *, reflection_id: int) -> DeletionAsked | Stale:
    reflection = reflections.find(db, person.id, reflection_id)
    return Stale() if reflection is None else DeletionAsked(reflection=reflection)


def keep(db: Database, person: Person, _: datetime, *, library: Library | None, reflection_id: int) -> Kept | Closed | Stale:
    if reflections.find(db, person.id, reflection_id) is None:
        return Stale()
    return _shown(db, person, library, reflection_id)


def show_readers(db: Database, person: Person, now: datetime, *, library: Library, reflection_id: int) -> Kept | Closed | Stale:
    """The card with who could read it, in full."""
    shown = keep(db, person, now, library=library, reflection_id=reflection_id)
    return shown if isinstance(shown, Stale) else replace(shown, tells=True)


def delete(db: Database, person: Person, now: datetime, *, library: Library, reflection_id: int) -> Deleted | Stale:
    if (reflection := reflections.find(db, person.id, reflection_id)) is None:
        return Stale()
    since = now - DELETABLE
    young = reflections.list_message_ids(db, reflection_id, since=since)
    played = outbox.list_message_ids(db, person.telegram_id, prompt_id=reflection.prompt_id, method="sendVoice", since=since)
    every = reflection.parts
    withdrawn = withdrawing.of_reflection(db, person, reflection_id)
    reflections.delete(db, person.id, reflection_id)
    repeating = tuple(meeting_again.repeating(db, person, now, library, reflection.prompt_id))
    prompts.move(db, reflection.prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    stop_asking(db, person, reflection.prompt_id)
    return Deleted(message_ids=(*young, *played), some_stay=len(young) < every, withdrawn=withdrawn, repeating=repeating)


def take_out(db: Database, person: Person, now: datetime, *, library: Library, reflection_id: int, message_id: int) -> TakenOut | Stale:
    """This message was not meant for it; what else was written stays, and may be added to."""
    reflection = reflections.find_of_message(db, person.id, person.telegram_id, message_id)
    if reflection is None or reflection.id != reflection_id:
        return Stale()
    withdrawn, ids = drop_part(db, person, now, reflection, message_id)
    left = None if reflection.parts == 1 else _shown(db, person, library, reflection_id)
    again = tuple(meeting_again.repeating(db, person, now, library, reflection.prompt_id))
    return TakenOut(prompt_id=reflection.prompt_id, left=left, message_ids=ids, withdrawn=withdrawn, repeating=again)


def drop_part(db: Database, person: Person, now: datetime, reflection: Reflection, message_id: int) -> tuple[Withdrawn, tuple[int, ...]]:
    """Without this message, or gone with its last one: what others saw of it, and the chat message, where that can still go."""
    young = message_id in reflections.list_message_ids(db, reflection.id, since=now - DELETABLE)
    if reflection.parts > 1:
        reflections.delete_part(db, reflection.id, message_id=message_id)
        return NOTHING, (message_id,) if young else ()
    withdrawn = withdrawing.of_reflection(db, person, reflection.id)
    reflections.delete(db, person.id, reflection.id)
    return withdrawn, (message_id,) if young else ()


def play(db: Database, person: Person, _: datetime, *, reflection_id: int) -> Played | Stale:
    reflection = reflections.find(db, person.id, reflection_id)
    voices = reflections.list_voices(db, person.id, reflection_id)
    if reflection is None or not voices:
        return Stale()
    ready = [voice for voice in voices if reflections.voice_content(db, voice.id) is not None]
    lost = reflections.count_lost_voices(db, reflection_id)
    return Played(prompt_id=reflection.prompt_id, voices=tuple(ready), waiting=len(voices) - len(ready) - lost, lost=lost)


def stop_asking(db: Database, person: Person, prompt_id: int) -> None:
    """End the dialogue if it is about this prompt; one about something else goes on."""
    if (dialogue := dialogues.find(db, person.id)) is not None and dialogue.prompt_id == prompt_id:
        dialogues.stop(db, person.id)


def _shown(db: Database, person: Person, library: Library | None, reflection_id: int) -> Kept | Closed:
    """As it stands: open to more words, or closed."""
    kept = _kept(db, person, reflection_id)
    dialogue = dialogues.find(db, person.id)
    is_asked = dialogue is not None and dialogue.asking is Asking.REFLECTION and dialogue.prompt_id == kept.reflection.prompt_id
    is_done = prompts.get(db, person.id, kept.reflection.prompt_id).step is Step.DONE
    return _closed(db, person, library, kept.reflection) if is_done and not is_asked else kept


def _closed(db: Database, person: Person, library: Library | None, reflection: Reflection) -> Closed:
    prompt = prompts.get(db, person.id, reflection.prompt_id)
    read = readers.look(db, person, reflection.id)
    return Closed(
        reflection=reflection,
        scenario=None if library is None else library.find_scenario(prompt.scenario_id),
        person=person,
        next_at=person.next_prompt_at,
        tells=read.tells,
        goes_on=last_questions.is_open(db, person.id, reflection.prompt_id),
        can_share=read.can_share,
        shared=read.shared,
    )


def _kept(db: Database, person: Person, reflection_id: int) -> Kept:
    reflection = reflections.find(db, person.id, reflection_id)
    assert reflection is not None  # noqa: S101  it was made or found in this same transaction
    unchecked = reflection.voices > 0 and Mirror.PRIVACY in mirrors.list_wanted(db, person.id)
    read = readers.look(db, person, reflection_id)
    return Kept(
        reflection=reflection, parts=reflection.parts, tells=read.tells, unchecked=unchecked, can_share=read.can_share, shared=read.shared
    )
