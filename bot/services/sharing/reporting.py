"""Reports go to the host, never to trainers: a copy of the words, and nobody's name who reported."""

from collections.abc import Sequence
from datetime import datetime

from bot.services import standing
from bot.services.over import Stale
from bot.services.sharing import circle
from db import Database, cohorts, notes, people, reports, shares
from db.notes import Note, Thread
from db.reports import Kind
from practice.access import Action
from practice.frozen import Frozen
from practice.models import Language, Person
from practice.sharing import Share


class ReportAsked(Frozen):
    """Asked once, so that a slip of the thumb reports nothing."""

    kind: Kind
    about_id: int


class Operator(Frozen):
    """Whom the host named in the settings to be told at once."""

    chat_id: int
    language: Language


class Reported(Frozen):
    """`operators`: those to tell; nobody where the host knows of it already."""

    kind: Kind
    cohort: str
    text: str
    operators: tuple[Operator, ...]


def ask(db: Database, person: Person, now: datetime, *, kind: Kind, about_id: int) -> ReportAsked | Stale:
    is_there = (_share if kind is Kind.CIRCLE else _note)(db, person, now, about_id) is not None
    return ReportAsked(kind=kind, about_id=about_id) if is_there else Stale()


def report_share(db: Database, person: Person, now: datetime, *, share_id: int, operator_ids: Sequence[int]) -> Reported | Stale:
    """It is hidden from them at once."""
    if (share := _share(db, person, now, share_id)) is None:
        return Stale()
    shares.hide(db, share_id, person.id, now=now)
    return _report(db, person, now, Kind.CIRCLE, share_id, share, share.person_id, share.text, operator_ids)


def report_note(db: Database, person: Person, now: datetime, *, note_id: int, operator_ids: Sequence[int]) -> Reported | Stale:
    """No more of that thread comes to them."""
    if (found := _note(db, person, now, note_id)) is None:
        return Stale()
    note, thread, share = found
    notes.mute(db, thread.id, person.id, now=now)
    return _report(db, person, now, Kind.NOTE, note.id, share, note.writer_id, note.text or "", operator_ids)


def _report(
    db: Database,
    person: Person,
    now: datetime,
    kind: Kind,
    about_id: int,
    share: Share,
    author_id: int,
    text: str,
    operator_ids: Sequence[int],
) -> Reported:
    is_new = reports.add(db, person.id, kind, about_id, cohort_id=share.cohort_id, author_id=author_id, text=text, now=now)
    told = [_operator(db, chat_id) for chat_id in operator_ids] if is_new else []
    return Reported(kind=kind, cohort=cohorts.get(db, share.cohort_id).name, text=text, operators=tuple(told))


def _operator(db: Database, chat_id: int) -> Operator:
    person = people.find(db, chat_id)
    return Operator(chat_id=chat_id, language=Language.ENGLISH if person is None else person.language)


def _share(db: Database, person: Person, now: datetime, share_id: int) -> Share | None:
    found = circle.readable(db, person, now, share_id=share_id)
    if found is None or standing.find(db, person, now, cohort_id=found[1].id, action=Action.REPORT) is None:
        return None
    return found[0]


def _note(db: Database, person: Person, now: datetime, note_id: int) -> tuple[Note, Thread, Share] | None:
    """A note that came to them; a thank-you says nothing that could be reported."""
    found = notes.find_received(db, person.id, note_id)
    share = None if found is None else shares.find(db, found[1].share_id)
    if found is None or share is None or found[0].text is None:
        return None
    return None if standing.find(db, person, now, cohort_id=share.cohort_id, action=Action.REPORT) is None else (*found, share)
