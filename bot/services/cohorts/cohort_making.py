"""Making a cohort: what it is called, the trainer's own name in it, and then day by day what else is to be set."""

from datetime import datetime

from bot.services import naming
from bot.services.cohorts import cohort_changing
from bot.services.cohorts.cohort_changing import Changing
from bot.services.naming import NameTooLong
from bot.services.over import NotAgreed, Stale
from db import Database, cohort_drafts, cohorts, dialogues, menus
from db.dialogues import Asking
from practice import calendar
from practice.access import Role
from practice.cohorts import Part
from practice.frozen import Frozen
from practice.models import Person

MOST = 20  # cohorts that one person leads at a time


class CohortNameAsked(Frozen): ...


class TrainerNameAsked(Frozen):
    cohort_name: str
    suggested: str | None


class TooManyCohorts(Frozen): ...


Made = CohortNameAsked | TrainerNameAsked | TooManyCohorts | Changing | NotAgreed | NameTooLong | Stale


def begin(db: Database, person: Person, now: datetime) -> Made:
    if person.set_up_at is None:
        return NotAgreed()
    if leads_as_many_as_one_can(db, person):
        return TooManyCohorts()
    dialogues.ask(db, person.id, Asking.COHORT_NAME, now=now)
    return CohortNameAsked()


def leads_as_many_as_one_can(db: Database, person: Person) -> bool:
    led = [cohort for cohort, membership in cohorts.list_of_person(db, person.id) if membership.role is Role.TRAINER]
    return len([cohort for cohort in led if cohort.ended_at is None]) >= MOST


def name_it(db: Database, person: Person, now: datetime, *, text: str) -> Made:
    """Its name, typed or by the button that suggests one."""
    if person.set_up_at is None:
        return NotAgreed()
    if isinstance(name := naming.read(text), NameTooLong):
        return name
    cohort_drafts.put(db, person.id, name=name, now=now)
    dialogues.ask(db, person.id, Asking.OWN_NAME_THERE, now=now)
    return TrainerNameAsked(cohort_name=name, suggested=person.name)


def be_named(db: Database, person: Person, now: datetime, *, text: str | None) -> Made:
    """Their own name in it, or the one by which the bot calls them: with that the cohort is there, once."""
    if (draft := cohort_drafts.find(db, person.id)) is None:
        dialogues.stop_if(db, person.id, Asking.OWN_NAME_THERE)
        return Stale()
    if draft.cohort_id is not None:
        return cohort_changing.ask(db, person, now, cohort_id=draft.cohort_id, part=Part.START)
    name = naming.read(text if text is not None else person.name or "")
    if isinstance(name, NameTooLong):
        return name
    zone = person.schedule.zone
    cohort = cohorts.add(db, name=draft.name, zone=zone, starts_on=calendar.local_day(now, zone), now=now)
    cohorts.join(db, cohort.id, person.id, role=Role.TRAINER, shown_name=name, now=now)
    menus.look_again(db, person.id, now=now)
    cohort_drafts.made(db, person.id, cohort.id)
    return cohort_changing.ask(db, person, now, cohort_id=cohort.id, part=Part.START)
