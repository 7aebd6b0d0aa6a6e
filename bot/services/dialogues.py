"""Free text: what it answers is read from rows, inside the transaction that keeps it."""

import random
from datetime import datetime

from bot.services import questions
from bot.services.account import bare_codes, moving
from bot.services.account.starting import Welcome, welcome
from bot.services.daily import answering, drilling
from bot.services.questions import QUESTIONS, Words
from bot.services.review import following_up
from bot.services.sharing import notes
from bot.services.written import Written
from db import Database, dialogues, reflections, shares
from db import notes as note_rows
from db import plans as plan_rows
from db import prompts as prompt_rows
from db.dialogues import BY_THE_CARD, Asking
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Prompt, Step
from practice.typed import typed_words
from practice.typed.typed_words import Meant


class NothingOpen(Frozen):
    """Words to nothing in particular: not kept, unless they say so."""

    person: Person
    can_add: bool


class WordMeant(Frozen):
    """A message that is only *stop*, *help* or their like: not kept, and what it says is one tap away."""

    meant: Meant
    prompt: Prompt | None


class OnlyWordsHere(Frozen): ...


class FileAwaited(Frozen): ...


class Cancelled(Frozen): ...


class NothingToCancel(Frozen): ...


class NotSetUpYet(Frozen):
    """They agreed, and the few questions are still open."""


TAKES_ANY_WORD = frozenset(
    {
        *(Asking.SEARCH, Asking.PUSH_SEARCH, Asking.CREDIT_SEARCH, Asking.TRACK, Asking.TOPICS, Asking.STEADINESS_WORDS),
        *(Asking.GOAL_NAME, Asking.GOAL_CATEGORY, Asking.CATEGORY_NAME, Asking.CREDIT_LINE, Asking.CREDIT, Asking.COHORT_NAME),
        *(Asking.SCENARIO, Asking.SCENARIO_FILE, Asking.SHARE_NOTE, Asking.THREAD_NOTE, Asking.MOVE_CODE, Asking.COHORT_CODE),
        *(Asking.TRAINING_TITLE, Asking.TRAINING_CATEGORY, Asking.TRAINING_OBJECTIVES, Asking.TRAINING_PRESENTER, Asking.TRAINING_PROVIDER),
    }
)
"""What one word may answer, also one like *support*, or what goes to someone else."""

Unheard = Welcome | NothingOpen | NotSetUpYet | WordMeant | Cancelled | NothingToCancel | OnlyWordsHere | FileAwaited
Outcome = bare_codes.CodeRead | Unheard | answering.Heard | moving.Given | questions.Heard


def hear(db: Database, person: Person, now: datetime, *, written: Written, library: Library, rng: random.Random) -> Outcome:
    """A code opens what it opens; a reply answers its own prompt; else what was asked is answered; else an open card gets own words."""
    read = bare_codes.hear(db, person, now, text=written.text, message_id=written.message_id, library=library, rng=rng)
    if read is not None:
        return read
    if person.consented_at is None:
        return _before_consent(db, person, now, written)
    if (answered := _note_replied_to(db, person, written)) is not None:
        return _to_note(db, person, now, written, *answered)
    if (word := _word_in(db, person, now, written, library, rng)) is not None:
        return word
    if (replied := _prompt_replied_to(db, person, written)) is not None:
        return _to_prompt(db, person, now, replied, written, library)
    asked_about = None if written.reply_to is None else plan_rows.find_by_question(db, person.id, person.telegram_id, written.reply_to)
    if asked_about is not None and written.voice is None:
        return following_up.hear_note(db, person, now, text=written.text, message_id=written.message_id, plan_id=asked_about.id)
    dialogue, about = _question_of(db, person)
    if dialogue is not None:
        return _to_question(db, person, now, dialogue, about, written, library, rng)
    if (current := prompt_rows.find_open(db, person.id)) is not None:
        return _to_prompt(db, person, now, current, written, library)
    if person.set_up_at is None:
        return NotSetUpYet()
    return NothingOpen(person=person, can_add=reflections.find_last(db, person.id) is not None)


def _word_in(db: Database, person: Person, now: datetime, written: Written, library: Library, rng: random.Random) -> Outcome | None:
    """What is only a word like *stop* is no answer to a card, and no name or plan either."""
    word, cancels = typed_words.meant(written.text), typed_words.cancels(written.text)
    if word is None and not cancels:
        return None
    dialogue = dialogues.find(db, person.id)
    asking = None if dialogue is None else dialogue.asking
    if asking in TAKES_ANY_WORD or (asking is None and person.set_up_at is None):
        return None
    if asking not in (None, Asking.CERTIFICATE, Asking.DRILL, *BY_THE_CARD):
        if cancels and person.set_up_at is not None:
            return cancel(db, person, now)
        return WordMeant(meant=word, prompt=None) if word in (Meant.STOP, Meant.HELP, Meant.MENU) else None
    if word is None:
        return None
    if word is Meant.SKIP and dialogue is not None and asking is Asking.DRILL:
        return drilling.another(db, person, now, met_id=dialogue.about_id or 0, library=library, rng=rng)
    drills = dialogues.stop_if(db, person.id, Asking.DRILL)
    return WordMeant(meant=word, prompt=None if drills else prompt_rows.find_open(db, person.id))


def _question_of(db: Database, person: Person) -> tuple[dialogues.Dialogue | None, Prompt | None]:
    """What words may answer, and the prompt that it is about. A certificate is asked for beside everything else: no words answer that."""
    dialogue, about = prompt_rows.find_asked(db, person.id)
    if dialogue is not None and dialogue.asking is Asking.CERTIFICATE:
        dialogues.stop(db, person.id)
        return None, None
    return dialogue, about


def _before_consent(db: Database, person: Person, now: datetime, written: Written) -> Welcome | moving.Given:
    """Nothing is kept, and only a code from their other account is read."""
    dialogue = dialogues.find(db, person.id)
    if dialogue is None or dialogue.asking is not Asking.MOVE_CODE or not written.text:
        return welcome(db, person, person.language)
    return moving.give_code(db, person, now, text=written.text, message_id=written.message_id)


def _prompt_replied_to(db: Database, person: Person, written: Written) -> Prompt | None:
    if written.reply_prompt_id is not None:
        return prompt_rows.find(db, person.id, written.reply_prompt_id)
    if written.reply_to is None:
        return None
    return prompt_rows.find_by_message(db, person.id, person.telegram_id, written.reply_to)


def _note_replied_to(db: Database, person: Person, written: Written) -> tuple[Asking, int] | None:
    """The thread of a note, or what someone shared, if a message that shows it is replied to."""
    if written.reply_to is None:
        return None
    if (thread_id := note_rows.find_shown(db, person.id, person.telegram_id, written.reply_to)) is not None:
        return Asking.THREAD_NOTE, thread_id
    share_id = shares.find_shown(db, person.id, person.telegram_id, written.reply_to)
    return None if share_id is None else (Asking.SHARE_NOTE, share_id)


def _to_note(db: Database, person: Person, now: datetime, written: Written, asking: Asking, about_id: int) -> notes.Kept | OnlyWordsHere:
    if written.voice is not None:
        return OnlyWordsHere()
    return notes.hear(db, person, now, asking=asking, about_id=about_id, text=written.text, message_id=written.message_id)


def _to_prompt(
    db: Database, person: Person, now: datetime, prompt: Prompt, written: Written, library: Library, *, asking: Asking | None = None
) -> Outcome:
    return answering.hear(db, person, now, prompt=prompt, asking=asking, library=library, written=written)


def _to_question(
    db: Database,
    person: Person,
    now: datetime,
    dialogue: dialogues.Dialogue,
    prompt: Prompt | None,
    written: Written,
    library: Library,
    rng: random.Random,
) -> Outcome:
    if prompt is not None and dialogue.asking in BY_THE_CARD:
        return _to_prompt(db, person, now, prompt, written, library, asking=dialogue.asking)
    if written.voice is not None:
        return OnlyWordsHere()
    if dialogue.asking is Asking.SCENARIO_FILE:
        return FileAwaited()
    if (question := QUESTIONS.get(dialogue.asking)) is None:
        return NothingOpen(person=person, can_add=False)
    return question.hear(db, person, now, Words(dialogue=dialogue, written=written, library=library, rng=rng))


def cancel(db: Database, person: Person, _: datetime) -> Cancelled | NothingToCancel:
    """Ask no more; a reflection that was asked for ends where it is."""
    if (dialogue := dialogues.find(db, person.id)) is None:
        return NothingToCancel()
    if dialogue.asking in (Asking.SECOND_BEAT, Asking.REFLECTION) and dialogue.prompt_id is not None:
        prompt_rows.move(db, dialogue.prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    dialogues.stop(db, person.id)
    return Cancelled()
