"""The daily practice: a card, a way chosen or own words, another way to see it, a question."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.services.daily import afterwards, cards, choosing, course_days, meeting_again
from bot.services.daily.afterwards import After
from bot.services.daily.cards import Card, MoreShown, card, close_older
from bot.services.daily.course_days import NextDay
from bot.services.daily.viewing import Viewed, find, over, view
from bot.services.over import NotSetUp, Stale
from db import Database, courses, courses_taken, dialogues, meetings, missing, prompts, reflections
from db.dialogues import Asking
from practice.courses import DayOfCourse
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Prompt, Step, Value
from practice.picking import Pick

OPEN_STEPS = (Step.CHOOSING, Step.CLOSED)
EXPLAINED = 3  # reflections: so many times it is said how one may answer
DELETABLE = timedelta(hours=48, minutes=-1)  # Telegram lets a bot delete younger than 48 h; the call needs a moment to get there


class NothingToShow(Frozen):
    """The library has no scenario left for what was asked."""

    value: Value | None = None


class KeptAlone(Frozen):
    """Own words to a scenario that was taken back: they are kept, and there is nothing to set beside them."""


class AskedForWords(Frozen):
    prompt: Prompt


class Asked(Frozen):
    """`explained`: how one may answer is said, too, to whoever is new to it."""

    prompt: Prompt
    scenario: Scenario
    explained: bool


class Skipped(Frozen):
    prompt: Prompt
    day: DayOfCourse | None = None


class Finished(Frozen):
    """Nothing more is open; when the next one comes, if one is planned, and perhaps one short question."""

    person: Person
    next_at: datetime | None
    then: After | None = None
    day: DayOfCourse | None = None  # of the practice that was just ended


def practise(
    db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random, value: Value | None = None
) -> Card | NothingToShow | NotSetUp:
    """One more scenario now, because the person asked; it is free of the one-a-day rule."""
    if person.set_up_at is None:
        return NotSetUp()
    return open_card(db, person, now, library=library, rng=rng, value=value)


def open_card(
    db: Database,
    person: Person,
    now: datetime,
    *,
    library: Library,
    rng: random.Random,
    value: Value | None = None,
    local_on: date | None = None,
    exclude: frozenset[str] = frozenset(),
    about: Pick | None = None,
) -> Card | NothingToShow:
    """Choose and open a scenario; the one that was open closes."""
    scenario = choosing.choose(db, person, now, library=library, rng=rng, value=value, exclude=exclude, about=about)
    if scenario is None:
        return NothingToShow(value=value)
    return open_scenario(db, person, now, scenario=scenario, local_on=local_on, library=library)


def open_scenario(
    db: Database,
    person: Person,
    now: datetime,
    *,
    scenario: Scenario,
    library: Library,
    local_on: date | None = None,
    day: NextDay | None = None,
) -> Card:
    """This one; as that day of a course, where there is one."""
    prompt = cards.add_anyway(db, person, now, scenario, local_on=local_on)
    course_days.met(db, day, prompt, now, library=library)
    return opened(db, person, prompt, scenario, library)


def opened(db: Database, person: Person, prompt: Prompt, scenario: Scenario, library: Library) -> Card:
    """The card of a prompt that was just made; the one that was open closes."""
    return card(db, person, prompt, scenario, library, closed_rows=close_older(db, person, prompt))


def today(db: Database, person: Person, now: datetime, *, library: Library) -> Card | Viewed | Asked | Finished | NotSetUp:
    """What is open, shown again where the person can see it."""
    if person.set_up_at is None:
        return NotSetUp()
    prompt = prompts.find_open(db, person.id)
    scenario = None if prompt is None else library.find_scenario(prompt.scenario_id)
    if prompt is None or scenario is None:
        return Finished(person=person, next_at=person.next_prompt_at)
    if prompt.step is Step.CHOOSING:
        missing.note_told(db, person.id, now=now)
        return card_again(db, person, prompt, scenario, library)
    if prompt.step is Step.VIEWING:
        return view(db, person, now, prompt_id=prompt.id, scenario=scenario, library=library, again=True)
    return _ask(db, person, now, prompt, scenario)


def card_again(db: Database, person: Person, prompt: Prompt, scenario: Scenario, library: Library) -> Card:
    """The card of an open prompt once more, where the person can see it."""
    rows = (prompt.outbox_id,) if prompt.outbox_id is not None else ()
    return card(db, person, prompt, scenario, library, closed_rows=rows, fresh=False)


def pick(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int, way: int) -> Viewed | Stale:
    found = find(db, person, library, prompt_id)
    if found is None or not 1 <= way <= len(found[1].text(person.language).ways) or not prompts.answer(db, prompt_id, way=way, now=now):
        return over(db, person, library, prompt_id)
    return view(db, person, now, prompt_id=prompt_id, scenario=found[1], library=library)


def ask_own_words(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> AskedForWords | Stale:
    if (found := find(db, person, library, prompt_id)) is None or found[0].way is not None:
        return over(db, person, library, prompt_id)
    dialogues.ask(db, person.id, Asking.OWN_WORDS, now=now, prompt_id=prompt_id)
    return AskedForWords(prompt=found[0])


def answer_in_own_words(
    db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int, text: str, message_id: int
) -> Viewed | KeptAlone | Stale:
    if prompts.find(db, person.id, prompt_id) is None or not prompts.answer(db, prompt_id, way=0, now=now):
        return Stale()
    prompts.set_own_words(db, prompt_id, text, message_id=message_id)
    dialogues.stop(db, person.id)
    if (found := find(db, person, library, prompt_id)) is None:
        prompts.move(db, prompt_id, from_steps=(Step.VIEWING,), to=Step.DONE)
        return KeptAlone()
    return view(db, person, now, prompt_id=prompt_id, scenario=found[1], library=library, reacts=True)


def answer_aloud(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> Viewed | Stale:
    """A voice note answered the card; what was said is in the reflection."""
    if (found := find(db, person, library, prompt_id)) is None or not prompts.answer(db, prompt_id, way=0, now=now):
        return Stale()
    prompts.move(db, prompt_id, from_steps=(Step.VIEWING,), to=Step.REFLECTING)
    answered = prompts.get(db, person.id, prompt_id)
    return Viewed(prompt=answered, scenario=found[1], library=library, last=meeting_again.last_time(db, person, answered))


def swap(
    db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random, prompt_id: int
) -> Card | NothingToShow | Stale:
    """Another one instead: the new card takes the day of the old one."""
    if (old := prompts.find(db, person.id, prompt_id)) is None or old.step is not Step.CHOOSING:
        return Stale()
    prompts.give_day_back(db, old.id)
    dialogues.stop(db, person.id)
    new = open_card(db, person, now, library=library, rng=rng, local_on=old.local_on, exclude=frozenset({old.scenario_id}))
    if not isinstance(new, Card):
        return new
    courses_taken.give_day_to(db, old.id, new.prompt.id)
    closed = new.closed_rows if old.outbox_id is None else (*new.closed_rows, old.outbox_id)
    return replace(new, closed_rows=closed, day=courses.day_of(db, new.prompt.id))


def skip(db: Database, person: Person, _: datetime, *, prompt_id: int) -> Skipped | Stale:
    prompt = prompts.find(db, person.id, prompt_id)
    if prompt is None or not prompts.move(db, prompt_id, from_steps=OPEN_STEPS, to=Step.SKIPPED):
        return Stale()
    dialogues.stop(db, person.id)
    return Skipped(prompt=prompt, day=courses.day_of(db, prompt.id))


def show_more(db: Database, person: Person, _: datetime, *, library: Library, prompt_id: int) -> MoreShown | Stale:
    if (found := find(db, person, library, prompt_id)) is None:
        return over(db, person, library, prompt_id)
    shown = card(db, person, *found, library, in_meeting=meetings.is_scanned(db, prompt_id))
    return MoreShown(**vars(shown))


def try_another_way(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> MoreShown | Stale:
    """The card without what they chose when they met it before."""
    shown = show_more(db, person, now, library=library, prompt_id=prompt_id)
    return shown if isinstance(shown, MoreShown) and shown.prompt.way is None and shown.last is not None else Stale()


def reflect(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int) -> Asked | Stale:
    if (found := find(db, person, library, prompt_id)) is None or found[0].way is None:
        return over(db, person, library, prompt_id)
    return _ask(db, person, now, *found)


def _ask(db: Database, person: Person, now: datetime, prompt: Prompt, scenario: Scenario) -> Asked:
    prompts.move(db, prompt.id, from_steps=(Step.VIEWING,), to=Step.REFLECTING)
    dialogues.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt.id)
    return Asked(prompt=prompt, scenario=scenario, explained=reflections.count(db, person.id) < EXPLAINED)


def stop_here(db: Database, person: Person, now: datetime, *, prompt_id: int) -> Finished | Stale:
    if (prompt := prompts.find(db, person.id, prompt_id)) is None:
        return Stale()
    ends = prompts.move(db, prompt_id, from_steps=(Step.VIEWING, Step.REFLECTING), to=Step.DONE)
    dialogues.stop(db, person.id)
    then = afterwards.practised(db, person, now, prompt) if ends else None
    day = courses.day_of(db, prompt_id) if ends else None
    return Finished(person=person, next_at=person.next_prompt_at, then=then, day=day)
