"""What comes due: for each kind of work its rows, what is done with one of them, and when the next one is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.gateway import post
from bot.gateway.context import Gate
from bot.services import feed, following_up, looking_back, moving, notes, schedule
from bot.views import feed as feed_views
from bot.views import following_up as following_up_views
from bot.views import looking_back as looking_back_views
from bot.views import moving as moving_views
from bot.views import notes as note_views
from bot.views import prompts as prompt_views
from bot.views.message import Reply
from bot.views.say import Say
from db import Database, moves, people, plans, tellings
from db import looking_back as looking_back_rows
from db import notes as note_rows
from db.moves import Code
from db.notes import Note
from db.tellings import Telling
from practice.models import Person


class ListDue(Protocol):
    def __call__(self, db: Database, *, now: datetime, limit: int) -> Sequence[Any]: ...


class NextAt(Protocol):
    def __call__(self, db: Database, *, after: datetime) -> datetime | None: ...


@dataclass(frozen=True, kw_only=True)
class Work:
    """`do` must advance its row's due time, whatever else it does; `put_off` does so for a row that `do` failed on."""

    name: str
    id_of: Callable[[Any], int]  # what the log names where it failed
    list_due: ListDue
    next_at: NextAt
    do: Callable[[Database, Gate, Any, datetime], None]
    put_off: Callable[[Database, Any, datetime], None]


def say_to(gate: Gate, person: Person) -> Say:
    return Say(person.language, gate.host, gate.library)


def put(db: Database, gate: Gate, person: Person, view: Callable[[Any, Say], Any], outcome: object | None, now: datetime) -> None:
    """What `view` says to an outcome, into the outbox; nothing where there is none."""
    if outcome is not None:
        spoken = view(outcome, say_to(gate, person))
        post.put(db, person, spoken if isinstance(spoken, Reply) else Reply(messages=[spoken]), now=now)


def _prompt(db: Database, gate: Gate, due: Person, now: datetime) -> None:
    person = people.get(db, due.id)
    if person.next_prompt_at is not None and person.next_prompt_at <= now:
        planned = schedule.plan(db, person, now, library=gate.library, rng=gate.rng)
        put(db, gate, person, prompt_views.planned, planned, now)


def _follow_up(db: Database, gate: Gate, due: plans.Due, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, following_up_views.asked, following_up.plan_due(db, person, now, plan_id=due.plan_id), now)


def _look_back(db: Database, gate: Gate, person_id: int, now: datetime) -> None:
    person = people.get(db, person_id)
    put(db, gate, person, looking_back_views.remembered, looking_back.plan(db, person, now, library=gate.library), now)


def _hide(db: Database, gate: Gate, code: Code, now: datetime) -> None:
    put(db, gate, people.get(db, code.person_id), moving_views.hidden, moving.hide_due(db, code), now)


def _note(db: Database, gate: Gate, due: Note, now: datetime) -> None:
    delivered = notes.deliver(db, due, now)
    if delivered is not None:
        put(db, gate, delivered.person, note_views.brought, delivered, now)


def _telling(db: Database, gate: Gate, due: Telling, now: datetime) -> None:
    person = people.get(db, due.person_id)
    put(db, gate, person, feed_views.told, feed.tell(db, person, now, due=due), now)


WORKS = (
    Work(
        name="prompt",
        id_of=lambda person: person.id,
        list_due=people.list_due,
        next_at=people.next_due_at,
        do=_prompt,
        put_off=lambda db, person, then: people.set_next_prompt(db, person.id, then),
    ),
    Work(
        name="follow_up",
        id_of=lambda due: due.plan_id,
        list_due=plans.list_due,
        next_at=plans.next_due_at,
        do=_follow_up,
        put_off=lambda db, due, then: plans.delay(db, due.plan_id, then),
    ),
    Work(
        name="look_back",
        id_of=lambda person_id: person_id,
        list_due=looking_back_rows.list_due,
        next_at=looking_back_rows.next_due_at,
        do=_look_back,
        put_off=looking_back_rows.put_off,
    ),
    Work(
        name="hide",
        id_of=lambda code: code.person_id,
        list_due=moves.list_to_hide,
        next_at=moves.next_due_at,
        do=_hide,
        put_off=lambda db, code, _: moves.hide(db, code.person_id, code.kind),
    ),
    Work(
        name="note",
        id_of=lambda note: note.id,
        list_due=note_rows.list_due,
        next_at=note_rows.next_due_at,
        do=_note,
        put_off=note_rows.put_off,
    ),
    Work(
        name="telling",
        id_of=lambda telling: telling.person_id,
        list_due=tellings.list_due,
        next_at=tellings.next_due_at,
        do=_telling,
        put_off=tellings.put_off,
    ),
)
"""In the order in which a tick does them."""
