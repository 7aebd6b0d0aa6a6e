"""The end of a cohort: by hand, on its last day, or with its last trainer. Each member hears of it once."""

from datetime import datetime

from bot.services import standing
from bot.services.over import Stale
from db import Database, cohort_notices, cohorts, invites, menus, people
from db.cohort_notices import NoticeKind
from practice.access import Action, Role
from practice.cohorts import READ_AFTER_THE_END, Cohort
from practice.frozen import Frozen
from practice.models import Person


class EndingAsked(Frozen):
    """`others`: how many people besides whoever asks would be told."""

    cohort: Cohort
    others: int


class CohortEnded(Frozen):
    """What each member is told, and whoever ended it reads at once. Trainers read what was shared until `read_until`."""

    cohort: Cohort
    read_until: datetime
    person: Person
    led: bool
    by_hand: bool = False


class KeptGoing(Frozen):
    person: Person


def ask(db: Database, person: Person, now: datetime, *, cohort_id: int) -> EndingAsked | Stale:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.END_COHORT)) is None:
        return Stale()
    return EndingAsked(cohort=found.cohort, others=cohorts.count_members(db, cohort_id) - 1)


def end(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CohortEnded | Stale:
    """Once; the others are told, each at an hour that is not a quiet one."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.END_COHORT)) is None:
        return Stale()
    end_cohort(db, found.cohort, now, at=now, knows=person.id)
    return ended(db, cohorts.get(db, cohort_id), person, by_hand=True)


def end_due(db: Database, cohort: Cohort, now: datetime) -> None:
    """Its last day is over."""
    end_cohort(db, cohort, now, at=cohort.end_at or now)


def end_cohort(db: Database, cohort: Cohort, now: datetime, *, at: datetime, knows: int | None = None) -> bool:
    """True if this call ended it. `knows` is told already."""
    trainers = cohorts.list_trainers(db, cohort.id)
    if not cohorts.end(db, cohort.id, at=at):
        return False
    invites.revoke_all(db, cohort.id, now=now)
    cohort_notices.add_for_members(db, cohort.id, NoticeKind.ENDED, now=now, but=knows)
    for trainer in trainers:
        menus.look_again(db, trainer.person_id, now=now)
    return True


def ended(db: Database, cohort: Cohort, person: Person, *, by_hand: bool = False) -> CohortEnded:
    assert cohort.ended_at is not None  # noqa: S101  asked only of those that have
    membership = cohorts.find_membership(db, cohort.id, person.id)
    led = membership is not None and membership.role is Role.TRAINER
    return CohortEnded(cohort=cohort, read_until=cohort.ended_at + READ_AFTER_THE_END, person=person, led=led, by_hand=by_hand)


def keep_practising(db: Database, person: Person, _: datetime) -> KeptGoing:
    return KeptGoing(person=people.get(db, person.id))


def list_led_alone(db: Database, person: Person) -> list[Cohort]:
    """Those that end when this person has everything deleted: nobody else leads them."""
    led = [cohort for cohort, _ in cohorts.list_of_person(db, person.id) if cohort.ended_at is None]
    return [cohort for cohort in led if [trainer.person_id for trainer in cohorts.list_trainers(db, cohort.id)] == [person.id]]


def let_go(db: Database, person: Person, now: datetime) -> bool:
    """Before everything of theirs is deleted: what only they led ends, and the others in it are told. True if they led anything."""
    for cohort in list_led_alone(db, person):
        end_cohort(db, cohort, now, at=now, knows=person.id)
    menu = menus.find(db, person.id)
    return menu is not None and menu.chat_id is not None
