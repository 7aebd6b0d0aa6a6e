"""One's own place in a cohort: the name shown, whether answering shows, and leaving."""

from dataclasses import replace
from datetime import datetime

from bot.services import naming, standing
from bot.services.cohorts import ending
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from db import Database, cohorts, dialogues, menus
from db.dialogues import Asking
from practice.access import Action, Role
from practice.cohorts import Cohort, Membership
from practice.frozen import Frozen
from practice.models import Person


class PlaceShown(Frozen):
    """`others_lead`: there are other trainers, so that this one may step back."""

    cohort: Cohort
    membership: Membership
    others_lead: bool


class ShownNameAsked(Frozen):
    cohort: Cohort
    membership: Membership


class LeavingCohortAsked(Frozen):
    cohort: Cohort


class LastTrainer(Frozen):
    """Nobody would lead those who stay: hand it over, or end it."""

    cohort: Cohort


class CohortLeft(Frozen):
    """`ended`: nobody else was in it."""

    cohort: Cohort
    ended: bool


class SteppingBackAsked(Frozen):
    cohort: Cohort


Placed = PlaceShown | ShownNameAsked | LeavingCohortAsked | LastTrainer | CohortLeft | SteppingBackAsked | NameTooLong | Stale


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.CHANGE_OWN_MEMBERSHIP)) is None:
        return Stale()
    dialogues.stop_if(db, person.id, Asking.SHOWN_NAME)
    return _shown(db, found)


def _shown(db: Database, found: standing.Standing) -> PlaceShown:
    return PlaceShown(cohort=found.cohort, membership=found.membership, others_lead=_others_lead(db, found))


def _others_lead(db: Database, found: standing.Standing) -> bool:
    return any(trainer.id != found.membership.id for trainer in cohorts.list_trainers(db, found.cohort.id))


def ask_name(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.CHANGE_OWN_MEMBERSHIP)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.SHOWN_NAME, now=now, about_id=cohort_id)
    return ShownNameAsked(cohort=found.cohort, membership=found.membership)


def hear_name(db: Database, person: Person, now: datetime, *, cohort_id: int, text: str) -> Placed:
    if isinstance(name := naming.read(text), NameTooLong):
        return name
    dialogues.stop(db, person.id)
    return _change(db, person, now, cohort_id, shown_name=name)


def show_answers(db: Database, person: Person, now: datetime, *, cohort_id: int, shows: bool) -> Placed:
    return _change(db, person, now, cohort_id, shows_answers=shows)


def _change(
    db: Database, person: Person, now: datetime, cohort_id: int, *, shown_name: str | None = None, shows_answers: bool | None = None
) -> Placed:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.CHANGE_OWN_MEMBERSHIP)) is None:
        return Stale()
    name = shown_name or found.membership.shown_name
    shows = found.membership.shows_answers if shows_answers is None else shows_answers
    cohorts.set_own(db, cohort_id, person.id, shown_name=name, shows_answers=shows)
    return _shown(db, replace(found, membership=cohorts.get_membership(db, cohort_id, person.id)))


def ask_to_leave(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.LEAVE)) is None:
        return Stale()
    return LastTrainer(cohort=found.cohort) if _is_needed(db, found) else LeavingCohortAsked(cohort=found.cohort)


def _is_needed(db: Database, found: standing.Standing) -> bool:
    """The only trainer of a cohort that others are in."""
    is_last = found.membership.role is Role.TRAINER and not _others_lead(db, found)
    return is_last and cohorts.count_members(db, found.cohort.id) > 1


def leave(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    """Nobody is told who it was. What was shared keeps where it was shared, and is theirs to take back."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.LEAVE)) is None:
        return Stale()
    if _is_needed(db, found):
        return LastTrainer(cohort=found.cohort)
    cohorts.leave(db, cohort_id, person.id, now=now)
    menus.look_again(db, person.id, now=now)
    ended = cohorts.count_members(db, cohort_id) == 0 and ending.end_cohort(db, found.cohort, now, at=now)
    return CohortLeft(cohort=found.cohort, ended=ended)


def ask_to_step_back(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.HAND_OVER)) is None:
        return Stale()
    return SteppingBackAsked(cohort=found.cohort) if _others_lead(db, found) else LastTrainer(cohort=found.cohort)


def step_back(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Placed:
    """A member as the others are, while someone else leads."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.HAND_OVER)) is None:
        return Stale()
    if not _others_lead(db, found):
        return LastTrainer(cohort=found.cohort)
    membership = cohorts.set_role(db, cohort_id, person.id, Role.TRAINEE)
    menus.look_again(db, person.id, now=now)
    return _shown(db, replace(found, membership=membership))
