"""Leaving: asked twice, then at once and whole."""

from datetime import datetime, timedelta

from bot.services.cohorts import ending
from bot.services.daily.prompts import DELETABLE
from bot.services.sharing import withdrawing
from bot.services.sharing.withdrawing import NOTHING, Withdrawn
from db import Database, deletions, farewells, namings
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import Showing

ON_ITS_WAY = timedelta(minutes=5)  # a message may come of age before the call that takes it away gets through


class LeavingAsked(Frozen):
    """They may have everything deleted, or keep it."""

    person: Person
    led_alone: tuple[str, ...]  # cohorts that end with that


class Stayed(Frozen): ...


class Left(Frozen):
    """No row names them any more; these chat messages can still be taken away."""

    at: datetime
    message_ids: tuple[int, ...]
    was_known: bool  # False: there was nothing of theirs but that they wrote just now
    had_menu: bool  # the chat shows a trainer's commands
    withdrawn: Withdrawn = NOTHING
    named_in: tuple[Showing, ...] = ()  # messages in other people's chats


def ask(db: Database, person: Person, _: datetime) -> LeavingAsked:
    return LeavingAsked(person=person, led_alone=tuple(cohort.name for cohort in ending.list_led_alone(db, person)))


def stay(_: Database, __: Person, ___: datetime) -> Stayed:
    return Stayed()


def leave(db: Database, person: Person, now: datetime) -> Left:
    """Everything goes, the person's own row included. Asking again does it again."""
    message_ids = farewells.list_message_ids(db, person.telegram_id, since=now - DELETABLE + ON_ITS_WAY)
    had_menu = ending.let_go(db, person, now)
    withdrawn = withdrawing.of_person(db, person)
    changed = {showing.outbox_id for showing in withdrawn.showings}
    named_in = tuple(showing for showing in namings.list_showings(db, person.id) if showing.outbox_id not in changed)
    deletions.forget(db, person_id=person.id, chat_id=person.telegram_id)
    was_known = person.consented_at is not None
    return Left(at=now, message_ids=tuple(message_ids), was_known=was_known, had_menu=had_menu, withdrawn=withdrawn, named_in=named_in)
