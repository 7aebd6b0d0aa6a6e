"""Logging hours: one line or step by step; each step can be skipped and gone back to. Nothing is saved before it was read back."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from bot.services.daily.prompts import DELETABLE
from bot.services.education.credit_drafts import DraftShown, Trouble, choose, chosen_goals, forget, show, stop_asking
from bot.services.over import NotSetUp, Stale
from db import Database, credit_drafts, dialogues, goals
from db import credits as credit_rows
from db.credit_drafts import Draft
from db.dialogues import Asking
from db.times import to_unix
from practice import calendar
from practice import goals as rules
from practice.frozen import Frozen
from practice.goals import Goal
from practice.library import Library
from practice.log_lines.credit_names import LONGEST_NAME, LONGEST_TITLE
from practice.log_lines.credits import DaySaid, Line, LogStep, read_day, read_hours, read_line
from practice.log_lines.typed_hours import MOST, HoursSaid
from practice.models import Person

WORDS = {LogStep.TITLE: LONGEST_TITLE, LogStep.PROVIDER: LONGEST_NAME, LogStep.PRESENTER: LONGEST_NAME}
UNASKED = (LogStep.PROVIDER, LogStep.PRESENTER, LogStep.CERTIFICATE)  # after one line, unless they wish


class LineAsked(Frozen):
    """They may tell it in one line, or take it step by step; a draft that is begun can go on."""

    goal: Goal | None
    draft: Draft | None


class DraftDropped(Frozen):
    """Not kept; these chat messages can still be taken away. `credit_id`: a change of that credit, which stays as it was."""

    credit_id: int | None
    message_ids: tuple[int, ...]


def begin(db: Database, person: Person, now: datetime, *, goal_id: int | None = None) -> LineAsked | NotSetUp | Stale:
    if person.set_up_at is None:
        return NotSetUp()
    goal = None if goal_id is None else goals.find(db, person.id, goal_id)
    if goal_id is not None and (goal is None or not rules.is_open(goal)):
        return Stale()
    dialogues.ask(db, person.id, Asking.CREDIT_LINE, now=now, about_id=goal_id)
    return LineAsked(goal=goal, draft=credit_drafts.find_new(db, person.id))


def step_by_step(db: Database, person: Person, now: datetime, *, library: Library) -> DraftShown | NotSetUp:
    """A new draft, or the one that is begun, asked for everything that is not known."""
    if person.set_up_at is None:
        return NotSetUp()
    dialogue = dialogues.find(db, person.id)
    goal_id = dialogue.about_id if dialogue is not None and dialogue.asking is Asking.CREDIT_LINE else None
    if (draft := credit_drafts.find_new(db, person.id)) is None:
        draft = credit_drafts.add(db, person.id, is_guided=True, now=now)
        _count_toward(db, person, draft, goal_id)
    return show(db, person, now, draft.id, library=library)


def hear_line(
    db: Database, person: Person, now: datetime, *, text: str, message_id: int, library: Library, goal_id: int | None = None
) -> DraftShown | NotSetUp:
    """A line about hours: what it says is taken, what is unclear in it is asked. A draft that was begun gives way, and is named."""
    if person.set_up_at is None:
        return NotSetUp()
    dialogues.stop_if(db, person.id, Asking.CERTIFICATE)  # a file that comes now belongs to this entry
    chat_id = person.telegram_id
    replaced = None
    if (old := credit_drafts.find_new(db, person.id)) is not None:
        replaced = show(db, person, now, old.id, library=library)
        forget(db, person, old)
    draft = credit_drafts.add(db, person.id, is_guided=False, now=now)
    if text:
        credit_rows.add_message(db, person.id, None, chat_id=chat_id, message_id=message_id, now=now)
    credit_drafts.settle(db, draft, *UNASKED)
    draft = credit_drafts.get(db, person.id, draft.id)
    line = read_line(text, person.language, today=calendar.today(person.schedule, now))
    _take(db, draft, line)
    _count_toward(db, person, credit_drafts.get(db, person.id, draft.id), goal_id)
    trouble = Trouble.AHEAD if line.day.is_ahead else None
    return replace(show(db, person, now, draft.id, library=library), trouble=trouble, heard=True, replaced=replaced)


def hear_answer(
    db: Database, person: Person, now: datetime, *, draft_id: int | None, text: str, message_id: int, library: Library
) -> DraftShown | Stale:
    """Words to the question that is asked about a draft."""
    draft = None if draft_id is None else credit_drafts.find(db, person.id, draft_id)
    if draft is None:
        dialogues.stop(db, person.id)
        return Stale()
    shown = show(db, person, now, draft.id, library=library)
    if (trouble := _answer(db, person, now, draft, shown.step, text)) is None:
        credit_rows.add_message(db, person.id, draft.credit_id, chat_id=person.telegram_id, message_id=message_id, now=now)
    return replace(show(db, person, now, draft.id, library=library), trouble=trouble, heard=trouble is None)


def _answer(db: Database, person: Person, now: datetime, draft: Draft, step: LogStep | None, text: str) -> Trouble | None:
    words = " ".join(text.split())
    if step is LogStep.HOURS:
        line = read_line(text, person.language, today=calendar.today(person.schedule, now))
        trouble = _take_hours(db, draft, read_hours(words))
        if trouble is None or draft.is_guided or draft.title or not (line.hours.hours or line.hours.choices):
            return trouble
        _take(db, draft, line)  # a file came first, and then the whole line
        return None
    if step is LogStep.DAY:
        return _take_day(db, draft, read_day(words, person.language, today=calendar.today(person.schedule, now)))
    if step is None or step not in WORDS:
        return Trouble.BY_BUTTON
    if len(words) > WORDS[step]:
        return Trouble.TOO_LONG
    credit_drafts.set_words(db, draft.id, step, words)
    credit_drafts.settle(db, draft, step)
    return None


def _take(db: Database, draft: Draft, line: Line) -> None:
    _take_hours(db, draft, line.hours)
    _take_day(db, credit_drafts.get(db, draft.person_id, draft.id), line.day)
    for step, words in ((LogStep.TITLE, line.title), (LogStep.PROVIDER, line.provider), (LogStep.PRESENTER, line.presenter)):
        credit_drafts.set_words(db, draft.id, step, words)
    if line.title is not None:
        credit_drafts.settle(db, credit_drafts.get(db, draft.person_id, draft.id), LogStep.TITLE)


def _take_hours(db: Database, draft: Draft, said: HoursSaid) -> Trouble | None:
    if said.hours is None and not said.choices:
        return Trouble.NOT_READ
    credit_drafts.set_hours(db, draft.id, said.hours, choices=said.choices)
    if said.hours is not None:
        credit_drafts.settle(db, draft, LogStep.HOURS)
    return None


def _take_day(db: Database, draft: Draft, said: DaySaid) -> Trouble | None:
    if said.day is None and not said.choices:
        return Trouble.AHEAD if said.is_ahead else Trouble.NOT_READ
    credit_drafts.set_day(db, draft.id, said.day, choices=said.choices)
    if said.day is not None:
        credit_drafts.settle(db, draft, LogStep.DAY)
    return None


def set_hours(db: Database, person: Person, now: datetime, *, draft_id: int, hours: Decimal, library: Library) -> DraftShown | Stale:
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None or not 0 < hours <= MOST:
        return Stale()
    _take_hours(db, draft, HoursSaid(hours=hours))
    return show(db, person, now, draft_id, library=library)


def set_day(db: Database, person: Person, now: datetime, *, draft_id: int, day: date, library: Library) -> DraftShown | Stale:
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None or day > calendar.today(person.schedule, now):
        return Stale()
    _take_day(db, draft, DaySaid(day=day))
    return show(db, person, now, draft_id, library=library)


def ask_step(db: Database, person: Person, now: datetime, *, draft_id: int, step: LogStep, library: Library) -> DraftShown | Stale:
    """This step is asked, again if it was before: how one goes back, or changes one thing."""
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None:
        return Stale()
    every = list(LogStep)
    before = [each for each in every if every.index(each) < every.index(step)]
    credit_drafts.settle(db, draft, *before)
    credit_drafts.unsettle(db, credit_drafts.get(db, person.id, draft_id), step)
    if step in (LogStep.CATEGORY, LogStep.CERTIFICATE):
        credit_drafts.settle_goals(db, draft_id, settled=step is LogStep.CERTIFICATE)
    return show(db, person, now, draft_id, library=library)


def skip(db: Database, person: Person, now: datetime, *, draft_id: int, step: LogStep, library: Library) -> DraftShown | Stale:
    """What is known of it stays."""
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None:
        return Stale()
    credit_drafts.settle(db, draft, step)
    if step is LogStep.CATEGORY:
        credit_drafts.settle_goals(db, draft_id, settled=True)
    return show(db, person, now, draft_id, library=library)


def toggle_goal(db: Database, person: Person, now: datetime, *, draft_id: int, goal_id: int, library: Library) -> DraftShown | Stale:
    """Toward this goal, or not: beside others only where all of them allow that, else in their place."""
    draft, goal = credit_drafts.find(db, person.id, draft_id), goals.find(db, person.id, goal_id)
    if draft is None or goal is None or not rules.is_open(goal):
        return Stale()
    chosen = [each.goal for each in chosen_goals(db, person, draft)]
    if goal in chosen:
        credit_drafts.drop_goal(db, draft_id, goal_id)
    else:
        if not rules.may_share([*chosen, goal]):
            for other in chosen:
                credit_drafts.drop_goal(db, draft_id, other.id)
        choose(db, draft, goal)
    credit_drafts.unsettle(db, draft, LogStep.GOALS)
    return replace(show(db, person, now, draft_id, library=library), step=LogStep.GOALS)


def set_category(
    db: Database, person: Person, now: datetime, *, draft_id: int, goal_id: int, category_id: int, library: Library
) -> DraftShown | Stale:
    """In this category of the goal; 0 is none."""
    draft = credit_drafts.find(db, person.id, draft_id)
    category = goals.find_category(db, person.id, category_id) if category_id else None
    chosen = [] if draft is None else [each.goal_id for each in credit_drafts.list_goals(db, draft_id)]
    if goal_id not in chosen or (category_id and (category is None or category.goal_id != goal_id)):
        return Stale()
    credit_drafts.put_goal(db, draft_id, goal_id, category_id or None, is_settled=True)
    return show(db, person, now, draft_id, library=library)


def show_draft(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library, fields: bool = False) -> DraftShown | Stale:
    if credit_drafts.find(db, person.id, draft_id) is None:
        return Stale()
    return replace(show(db, person, now, draft_id, library=library), fields=fields)


def change(db: Database, person: Person, now: datetime, *, credit_id: int, library: Library) -> DraftShown | Stale:
    """A saved credit as a draft: nothing of it changes until that is saved."""
    if credit_rows.find(db, person.id, credit_id) is None:
        return Stale()
    draft = credit_drafts.of_credit(db, person.id, credit_id, now=now)
    return replace(show(db, person, now, draft.id, library=library), fields=True)


def drop(db: Database, person: Person, now: datetime, *, draft_id: int) -> DraftDropped | Stale:
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None:
        return Stale()
    since = to_unix(now - DELETABLE)
    told = credit_rows.list_messages(db, person.id, None, chat_id=person.telegram_id) if draft.credit_id is None else []
    stop_asking(db, person, draft)
    forget(db, person, draft)
    return DraftDropped(credit_id=draft.credit_id, message_ids=tuple(message_id for message_id, at in told if at >= since))


def _count_toward(db: Database, person: Person, draft: Draft, goal_id: int | None) -> None:
    """The goal from which they came, if it is still theirs and open."""
    goal = None if goal_id is None else goals.find(db, person.id, goal_id)
    if goal is not None and rules.is_open(goal):
        choose(db, draft, goal)
