"""The self-check: one statement after the other, at the person's own pace; at the end now and last time, side by side."""

from dataclasses import replace
from datetime import datetime

from bot.services.over import NotSetUp, Stale
from db import Database, self_checks
from db.self_checks import SelfCheck
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Value

PLACES = tuple(Value)


class Offered(Frozen):
    """Nothing is under way. `last` was finished before, if any."""

    last: SelfCheck | None
    person: Person


class AtStatement(Frozen):
    """The statement at this place (from 0) waits for an answer, or for another one."""

    check: SelfCheck
    place: int
    library: Library


class Compared(Frozen):
    """One that is finished, and the one before it."""

    check: SelfCheck
    before: SelfCheck | None
    person: Person
    library: Library


class Rested(Frozen):
    check: SelfCheck


class DeletionAsked(Frozen):
    check: SelfCheck
    person: Person


class Deleted(Frozen): ...


def open_(db: Database, person: Person, _: datetime, *, library: Library) -> Offered | AtStatement | NotSetUp:
    """What is under way goes on where it was."""
    if person.set_up_at is None:
        return NotSetUp()
    if (check := self_checks.find_open(db, person.id, person.track)) is None:
        return Offered(last=self_checks.find_last(db, person.id, person.track), person=person)
    return AtStatement(check=check, place=_next_place(check, 0), library=library)


def begin(db: Database, person: Person, now: datetime, *, library: Library) -> AtStatement | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    self_checks.begin(db, person.id, person.track, now=now)
    check = self_checks.find_open(db, person.id, person.track)
    assert check is not None  # noqa: S101  the line above made sure
    return AtStatement(check=check, place=_next_place(check, 0), library=library)


def answer(
    db: Database, person: Person, now: datetime, *, library: Library, check_id: int, place: int, answer: int
) -> AtStatement | Compared | Stale:
    """`answer` is 1 to 4, or 0 for none. After the last statement it is finished; a second tap on that shows the same again."""
    check = self_checks.find(db, person.id, check_id)
    if check is None or place >= len(PLACES) or answer > len(library.self_check.answers):
        return Stale()
    if check.finished_at is None:
        self_checks.answer(db, check.id, PLACES[place], answer or None)
        check = replace(check, answers={**check.answers, PLACES[place]: answer or None})
        if len(check.answers) < len(PLACES):
            return AtStatement(check=check, place=_next_place(check, place + 1), library=library)
        self_checks.finish(db, check.id, now=now)
    return show(db, person, now, library=library, check_id=check_id)


def _next_place(check: SelfCheck, place: int) -> int:
    """The first from here on that was not gone through, else the first of all."""
    missing = [each for each, value in enumerate(PLACES) if value not in check.answers]
    return next((each for each in missing if each >= place), missing[0])


def turn_to(db: Database, person: Person, _: datetime, *, library: Library, check_id: int, place: int) -> AtStatement | Stale:
    """Back to a statement, as long as it is not finished."""
    check = self_checks.find(db, person.id, check_id)
    if check is None or check.finished_at is not None or place >= len(PLACES):
        return Stale()
    return AtStatement(check=check, place=place, library=library)


def rest(db: Database, person: Person, _: datetime, *, check_id: int) -> Rested | Stale:
    check = self_checks.find(db, person.id, check_id)
    return Stale() if check is None or check.finished_at is not None else Rested(check=check)


def show(db: Database, person: Person, _: datetime, *, library: Library, check_id: int) -> Compared | Stale:
    if (check := self_checks.find(db, person.id, check_id)) is None or check.finished_at is None:
        return Stale()
    return Compared(check=check, before=self_checks.find_before(db, person.id, check), person=person, library=library)


def ask_to_delete(db: Database, person: Person, _: datetime, *, check_id: int) -> DeletionAsked | Stale:
    check = self_checks.find(db, person.id, check_id)
    return Stale() if check is None else DeletionAsked(check=check, person=person)


def keep(db: Database, person: Person, now: datetime, *, library: Library, check_id: int) -> AtStatement | Compared | Stale:
    """It was to be deleted, and is not: back to what it was."""
    if (check := self_checks.find(db, person.id, check_id)) is not None and check.finished_at is None:
        return AtStatement(check=check, place=_next_place(check, 0), library=library)
    return show(db, person, now, library=library, check_id=check_id)


def delete(db: Database, person: Person, _: datetime, *, check_id: int) -> Deleted | Stale:
    return Deleted() if self_checks.delete(db, person.id, check_id) else Stale()
