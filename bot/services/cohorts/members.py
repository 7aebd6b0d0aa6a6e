"""Who is in a cohort, for its trainers: by the names shown; made a trainer, or removed."""

from datetime import datetime

from bot.services import pages, standing
from bot.services.over import Stale
from db import Database, cohort_notices, cohorts, invites, menus
from db.cohort_notices import NoticeKind
from practice.access import Action, Role
from practice.cohorts import Cohort, Membership
from practice.frozen import Frozen
from practice.models import Person

ON_A_PAGE = 8


class MembersListed(Frozen):
    """Trainers first, then by name."""

    cohort: Cohort
    members: tuple[Membership, ...]
    page: int
    total: int
    own_id: int


class MemberShown(Frozen):
    """`is_self`: the page of whoever looks."""

    cohort: Cohort
    member: Membership
    is_self: bool
    person: Person


class RemovalAsked(Frozen):
    cohort: Cohort
    member: Membership


class TrainerAsked(Frozen):
    cohort: Cohort
    member: Membership


class MemberRemoved(Frozen):
    listed: MembersListed
    shown_name: str


Members = MembersListed | MemberShown | RemovalAsked | TrainerAsked | MemberRemoved | Stale


def list_page(db: Database, person: Person, now: datetime, *, cohort_id: int, page: int = 0) -> MembersListed | Stale:
    """A page that is no longer there is the last one."""
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEE_MEMBERS)) is None:
        return Stale()
    total = cohorts.count_members(db, cohort_id)
    page = pages.nearest(page, total, ON_A_PAGE)
    members = cohorts.list_page(db, cohort_id, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    return MembersListed(cohort=found.cohort, members=tuple(members), page=page, total=total, own_id=found.membership.id)


def _find(
    db: Database, person: Person, now: datetime, cohort_id: int, member_id: int, action: Action
) -> tuple[standing.Standing, Membership] | None:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=action)
    member = cohorts.find_member(db, cohort_id, member_id)
    return None if found is None or member is None else (found, member)


def show(db: Database, person: Person, now: datetime, *, cohort_id: int, member_id: int) -> Members:
    if (found := _find(db, person, now, cohort_id, member_id, Action.SEE_MEMBERS)) is None:
        return Stale()
    where, member = found
    return MemberShown(cohort=where.cohort, member=member, is_self=member.id == where.membership.id, person=person)


def ask_to_remove(db: Database, person: Person, now: datetime, *, cohort_id: int, member_id: int) -> Members:
    found = _find(db, person, now, cohort_id, member_id, Action.REMOVE_MEMBER)
    if found is None or found[1].person_id == person.id:
        return Stale()
    return RemovalAsked(cohort=found[0].cohort, member=found[1])


def remove(db: Database, person: Person, now: datetime, *, cohort_id: int, member_id: int) -> Members:
    """At once; they are told kindly, once, at an hour that is not a quiet one."""
    found = _find(db, person, now, cohort_id, member_id, Action.REMOVE_MEMBER)
    if found is None or found[1].person_id == person.id:
        return Stale()
    member = found[1]
    cohorts.leave(db, cohort_id, member.person_id, removed=True, now=now)
    invites.revoke_of_trainer(db, cohort_id, member.person_id, now=now)
    cohort_notices.drop(db, cohort_id, member.person_id, NoticeKind.MADE_TRAINER)
    cohort_notices.add(db, cohort_id, member.person_id, NoticeKind.REMOVED, due_at=now, now=now)
    menus.look_again(db, member.person_id, now=now)
    listed = list_page(db, person, now, cohort_id=cohort_id)
    return listed if isinstance(listed, Stale) else MemberRemoved(listed=listed, shown_name=member.shown_name)


def ask_to_make_trainer(db: Database, person: Person, now: datetime, *, cohort_id: int, member_id: int) -> Members:
    if (found := _find(db, person, now, cohort_id, member_id, Action.HAND_OVER)) is None:
        return Stale()
    return TrainerAsked(cohort=found[0].cohort, member=found[1])


def make_trainer(db: Database, person: Person, now: datetime, *, cohort_id: int, member_id: int) -> Members:
    """From now on; they are told, and can step back at any time."""
    if (found := _find(db, person, now, cohort_id, member_id, Action.HAND_OVER)) is None:
        return Stale()
    member = found[1]
    if member.role is not Role.TRAINER:
        cohorts.set_role(db, cohort_id, member.person_id, Role.TRAINER)
        cohort_notices.add(db, cohort_id, member.person_id, NoticeKind.MADE_TRAINER, due_at=now, now=now)
        menus.look_again(db, member.person_id, now=now)
    return show(db, person, now, cohort_id=cohort_id, member_id=member_id)
