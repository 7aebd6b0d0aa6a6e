"""Words that may mean danger: kept as always, and answered with nothing but who can listen. Nobody is alerted."""

import random
import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot.services import dialogues, edits, over
from bot.services.account.own_times import NotRead
from bot.services.account.starting import Welcome, welcome
from bot.services.daily import drilling, readers, reflecting, schedule, viewing
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.objecting import ObjectionKept
from bot.services.dialogues import FileAwaited, NothingOpen, NotSetUpYet, OnlyWordsHere, WordMeant
from bot.services.edits import CreditEditUnread, EditKept, EditNotKept, EditOutcome
from bot.services.education import log_guide
from bot.services.education.credit_drafts import DraftShown as CreditShown
from bot.services.education.credit_drafts import show
from bot.services.education.credits import CreditsListed
from bot.services.education.goal_categories import CategoryQuestion
from bot.services.education.goal_guide import GoalAsked
from bot.services.education.trainings import DetailAsked
from bot.services.questions import is_fact
from bot.services.review.planning import PlanAsked
from bot.services.review.plans import PlanHeard, PlanNotRead, PlanTooLong
from bot.services.review.reviewing import Found
from bot.services.sending import drafting
from bot.services.sending.pushes import ShelfFound
from bot.services.sharing import notes
from bot.services.written import Written
from db import Database, credit_drafts, outbox, reflections, support
from db import dialogues as dialogue_rows
from db import plans as plan_rows
from db import prompts as prompt_rows
from db.dialogues import Asking
from db.support import Place
from practice import codes
from practice.frozen import Frozen
from practice.language.danger import Heard, hear_danger
from practice.library import DangerKind, Library, Support
from practice.models import Language, Person
from practice.typed.typed_times import says_when

QUIET = timedelta(hours=24)
LINK = re.compile(r"\S*(?:://|\bt\.me/)\S*")
NOT_KEPT = (
    *(Welcome, NothingOpen, NotSetUpYet, WordMeant, OnlyWordsHere, EditNotKept, FileAwaited, over.Stale, over.NotSetUp, reflecting.TooBig),
    *(NotRead, PlanAsked, PlanTooLong, PlanNotRead, CreditEditUnread, notes.NoteTooLong, notes.ThreadFull, notes.OutOfReach),
)


class Needed(Frozen):
    """The support answer, alone. `softer`: it may be the story's. `short`: they saw all of it within a day."""

    kinds: tuple[DangerKind, ...]
    softer: bool
    short: bool
    saved: bool
    place: Place
    prompt_id: int
    support: Support
    bare: tuple[int, ...] = ()  # the card that was answered with these words
    repeating: tuple[Repeating, ...] = ()  # messages of the bot that repeat words as they were before an edit


class AboutMe(Frozen):
    support: Support
    quiet: bool


class NotNow(Frozen):
    quiet: bool


class NothingHeldBack(Frozen): ...


def hear(
    db: Database, person: Person, now: datetime, *, written: Written, library: Library, rng: random.Random, country: str
) -> dialogues.Outcome | Needed:
    """What `dialogues.hear` does with it, unless the words may mean danger: then it does the same, and only this is said.

    A search is neither kept nor said to anyone, so it finds what it finds.
    """
    if (danger := find(written.text, library)) is None:
        return dialogues.hear(db, person, now, written=written, library=library, rng=rng)
    if _asks_for_a_fact(db, person, written):
        return _needed(db, person, now, danger, message_id=written.message_id, saved=False, support_of=library.support_for(person, country))
    outcome = dialogues.hear(db, person, now, written=written, library=library, rng=rng)
    if isinstance(outcome, Found | ShelfFound | CreditsListed):
        return outcome
    dialogue_rows.stop_if(db, person.id, Asking.SECOND_BEAT)  # it is asked once they say that it was the story
    saved = _is_kept(outcome)
    return _needed(db, person, now, danger, message_id=written.message_id, saved=saved, support_of=library.support_for(person, country))


def hear_log(
    db: Database, person: Person, now: datetime, *, text: str, message_id: int, library: Library, country: str
) -> CreditShown | over.NotSetUp | Needed:
    """The same for the words behind `/log`."""
    outcome = log_guide.hear_line(db, person, now, text=text, message_id=message_id, library=library)
    if (danger := find(text, library)) is None:
        return outcome
    saved = _is_kept(outcome)
    return _needed(db, person, now, danger, message_id=message_id, saved=saved, support_of=library.support_for(person, country))


def notice(db: Database, person: Person, now: datetime, *, text: str, message_id: int, library: Library, country: str) -> Needed | None:
    """The same for words that are not kept, as they came with something else that is."""
    if (danger := find(text, library)) is None:
        return None
    return _needed(db, person, now, danger, message_id=message_id, saved=False, support_of=library.support_for(person, country))


def hear_edit(
    db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime, library: Library, country: str
) -> EditOutcome | Needed:
    """An edit that newly holds such words is answered like a message; one that held them before is only kept."""
    before = support.find_kept(db, person.id, person.telegram_id, message_id)
    outcome = edits.hear(db, person, now, message_id=message_id, text=text, edited_at=edited_at, library=library)
    if (danger := find(text, library)) is None:
        return outcome
    repeating = outcome.repeating if isinstance(outcome, EditKept) else ()
    if before is not None and find(before.text, library) is not None:
        return EditKept(repeating=repeating)
    support_of, saved = library.support_for(person, country), _is_kept(outcome)
    return replace(_needed(db, person, now, danger, message_id=message_id, saved=saved, support_of=support_of), repeating=repeating)


def find(text: str, library: Library) -> Heard | None:
    """Days and hours alone are no danger, nor is a code or a link, however the model hears them."""
    if says_when(text) or codes.read_alone(text):
        return None
    return hear_danger(LINK.sub(" ", text), *(library.words[language].danger for language in Language))


def prepare(library: Library) -> None:
    """Read the model and the phrases now, so that nobody waits for that."""
    find("", library)


def about_me(db: Database, person: Person, now: datetime, *, library: Library, country: str) -> AboutMe:
    return AboutMe(support=library.support_for(person, country), quiet=_be_quiet(db, person, now))


def not_now(db: Database, person: Person, now: datetime) -> NotNow:
    return NotNow(quiet=_be_quiet(db, person, now))


def go_on(
    db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random, place: Place, prompt_id: int
) -> dialogues.Outcome | NothingHeldBack:
    """It was the story: what was held back comes now."""
    if person.consented_at is None:
        return welcome(db, person, person.language)
    if person.set_up_at is None:
        return NotSetUpYet()
    drilled = drilling.go_on(db, person, now, library=library, rng=rng) if place is Place.ELSEWHERE else None
    if drilled is not None:
        return drilled
    prompt = prompt_rows.find(db, person.id, prompt_id)
    scenario = None if prompt is None else library.find_scenario(prompt.scenario_id)
    if place is Place.OWN_WORDS and prompt is not None and prompt.way is not None and scenario is not None:
        return viewing.view(db, person, now, prompt_id=prompt_id, scenario=scenario, library=library)
    reflection = reflections.find_of_prompt(db, person.id, prompt_id)
    if place is Place.REFLECTION and reflection is not None:
        read = readers.look(db, person, reflection.id)
        return reflecting.Kept(reflection=replace(reflection, card_id=None), parts=reflection.parts, tells=read.tells, shared=read.shared)
    draft = plan_rows.find_draft(db, person.id)
    if place is Place.PLAN and draft is not None:
        return PlanHeard(plan=draft)
    drafted = drafting.resume(db, person, now, library=library) if place is Place.SCENARIO else None
    if drafted is not None:
        return drafted
    if place is Place.OBJECTION:
        return ObjectionKept()
    log = credit_drafts.find_new(db, person.id)
    return NothingHeldBack() if log is None else show(db, person, now, log.id, library=library)


def _is_kept(outcome: object) -> bool:
    """Whether these words stand somewhere now; not where they were no answer and the question was asked once more."""
    match outcome:
        case GoalAsked(why=why) | CategoryQuestion(why=why):
            return why is None
        case DetailAsked(wrong=wrong):
            return wrong is None
        case CreditShown(heard=heard) | drafting.StepAsked(heard=heard):
            return heard
    return not isinstance(outcome, NOT_KEPT)


def _asks_for_a_fact(db: Database, person: Person, written: Written) -> bool:
    dialogue = dialogue_rows.find(db, person.id)
    is_reply = written.reply_to is not None or written.reply_prompt_id is not None
    return dialogue is not None and is_fact(dialogue.asking) and not is_reply


def _needed(db: Database, person: Person, now: datetime, danger: Heard, *, message_id: int, saved: bool, support_of: Support) -> Needed:
    """Before consent nothing is written down, not even that this was said."""
    short = support.is_short(db, person.id, now)
    if person.consented_at is not None and not short:
        support.note_answer(db, person.id, short_until=now + QUIET)
    kept = support.find_kept(db, person.id, person.telegram_id, message_id)
    return Needed(
        kinds=(danger.kind,) if danger.also is None else (danger.kind, danger.also),
        softer=danger.softer,
        short=short,
        saved=saved,
        place=Place.ELSEWHERE if kept is None else kept.place,
        prompt_id=0 if kept is None else kept.prompt_id,
        support=support_of,
        bare=_answered_card(db, person, kept),
    )


def _answered_card(db: Database, person: Person, kept: support.KeptMessage | None) -> tuple[int, ...]:
    if kept is None or kept.place is not Place.OWN_WORDS:
        return ()
    row = prompt_rows.get(db, person.id, kept.prompt_id).outbox_id
    return () if row is None else (row,)


def _be_quiet(db: Database, person: Person, now: datetime) -> bool:
    """Nothing unasked for 24 hours from here: what waits to be sent is taken back, and the next scenario comes after it."""
    if person.consented_at is None:
        return False
    dialogue_rows.stop_if(db, person.id, Asking.DRILL)
    support.be_quiet(db, person.id, until=now + QUIET)
    outbox.cancel_scheduled(db, person.id, now=now)
    schedule.put_off(db, person, now)
    return True
