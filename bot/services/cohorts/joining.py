"""Joining a cohort by an invite: what it is and what its trainers will see, a name, whether answering shows, and then in."""

from datetime import date, datetime

from bot.services import naming
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from db import Database, cohort_notices, cohorts, courses, dialogues, invites, menus, push_members
from db.cohort_notices import NoticeKind
from db.dialogues import Asking
from practice import calendar
from practice.access import Role
from practice.cohorts import Cohort, Invite, InviteKind, Membership
from practice.courses import OwnCourse
from practice.frozen import Frozen
from practice.models import Person

ROLES = {InviteKind.TRAINEE: Role.TRAINEE, InviteKind.TRAINER: Role.TRAINER}


class CohortShown(Frozen):
    """A cohort as someone in it sees it. `members` counts everyone in it, trainers too."""

    cohort: Cohort
    membership: Membership
    trainers: tuple[str, ...]
    members: int
    person: Person
    now: datetime
    course: OwnCourse | None = None  # in use
    next_on: date | None = None  # its next day


class Invited(Frozen):
    """They may join. `promoted`: they are in it already, and would be a trainer of it."""

    invite: Invite
    cohort: Cohort
    trainers: tuple[str, ...]
    role: Role
    promoted: bool


class JoinNameAsked(Frozen):
    invited: Invited
    suggested: str | None


class JoinShowingAsked(Frozen):
    invited: Invited
    shown_name: str


class Joined(Frozen):
    shown: CohortShown


class NotJoined(Frozen):
    """They said not now; the link works on."""


class LinkNotWorking(Frozen):
    """Expired, used up, taken back, of an ended cohort, mistyped, never made: it looks the same."""


Step = Invited | JoinNameAsked | JoinShowingAsked | Joined | CohortShown | NotJoined | LinkNotWorking | NameTooLong | Stale


def shown(db: Database, person: Person, now: datetime, cohort: Cohort, membership: Membership) -> CohortShown:
    names = tuple(trainer.shown_name for trainer in cohorts.list_trainers(db, cohort.id))
    members = cohorts.count_members(db, cohort.id)
    course, next_on = _course(db, cohort, person, calendar.local_day(now, cohort.zone))
    return CohortShown(
        cohort=cohort, membership=membership, trainers=names, members=members, person=person, now=now, course=course, next_on=next_on
    )


def _course(db: Database, cohort: Cohort, person: Person, today: date) -> tuple[OwnCourse | None, date | None]:
    """Where one is in use, with its next day for this person: today's, until they had it or it comes to them no more."""
    course = courses.find_of_cohort(db, cohort.id) if cohort.ended_at is None else None
    if course is None or course.used_at is None or course.paused_on is not None:
        return None, None
    for day in sorted(courses.list_days(db, course.id), key=lambda day: day.local_on or date.max):
        if day.local_on is None or day.local_on < today or day.is_passed:
            continue
        if day.push_id is None or push_members.is_to_come(db, day.push_id, person.id):
            return course, day.local_on
    return course, None


def open_invite(db: Database, person: Person, now: datetime, *, invite: Invite) -> Invited | CohortShown | LinkNotWorking:
    """A cohort that they are in already is shown, whether or not the invite still works."""
    if isinstance(found := _look(db, person, now, invite), Invited):
        invites.remember(db, person.id, invite.id, now=now)
    return found


def _look(db: Database, person: Person, now: datetime, invite: Invite) -> Invited | CohortShown | LinkNotWorking:
    cohort = cohorts.get(db, invite.cohort_id)
    membership = cohorts.find_membership(db, cohort.id, person.id)
    role = ROLES[invite.kind]
    is_in = membership is not None and membership.left_at is None
    if membership is not None and is_in and (membership.role is Role.TRAINER or role is Role.TRAINEE):
        return shown(db, person, now, cohort, membership)
    if not invite.works(now) or cohort.ended_at is not None or _is_kept_out(membership, invite):
        return LinkNotWorking()
    trainers = tuple(trainer.shown_name for trainer in cohorts.list_trainers(db, cohort.id))
    return Invited(invite=invite, cohort=cohort, trainers=trainers, role=role, promoted=is_in)


def _is_kept_out(membership: Membership | None, invite: Invite) -> bool:
    """Whoever was removed comes back by an invite made after that, not by one that they may still have."""
    return membership is not None and membership.removed and membership.left_at is not None and invite.made_at <= membership.left_at


def _opened(db: Database, person: Person, now: datetime, invite_id: int) -> Invited | CohortShown | LinkNotWorking | Stale:
    """The invite that they opened themselves: knowing its number is not enough."""
    if (invite := invites.find(db, invite_id)) is None or invite.kind not in ROLES:
        return Stale()
    if isinstance(found := _look(db, person, now, invite), CohortShown):
        return found
    waiting = invites.find_remembered(db, person.id)
    return found if waiting is not None and waiting.invite.id == invite_id else Stale()


def look_again(db: Database, person: Person, now: datetime, *, invite_id: int) -> Step:
    dialogues.stop_if(db, person.id, Asking.JOIN_NAME)
    return _opened(db, person, now, invite_id)


def ask_name(db: Database, person: Person, now: datetime, *, invite_id: int) -> Step:
    found = _opened(db, person, now, invite_id)
    if not isinstance(found, Invited):
        return found
    if found.promoted:
        return _become_trainer(db, person, now, found)
    dialogues.ask(db, person.id, Asking.JOIN_NAME, now=now, about_id=invite_id)
    return JoinNameAsked(invited=found, suggested=person.name)


def hear_name(db: Database, person: Person, now: datetime, *, invite_id: int, text: str) -> Step:
    """The name to be shown, as typed."""
    found = _opened(db, person, now, invite_id)
    if not isinstance(found, Invited):
        dialogues.stop(db, person.id)
        return found
    if isinstance(name := naming.read(text), NameTooLong):
        return name
    invites.set_shown_name(db, person.id, name)
    dialogues.stop(db, person.id)
    return JoinShowingAsked(invited=found, shown_name=name)


def use_own_name(db: Database, person: Person, now: datetime, *, invite_id: int) -> Step:
    """The name by which the bot calls them."""
    if person.name is None:
        return ask_name(db, person, now, invite_id=invite_id)
    return hear_name(db, person, now, invite_id=invite_id, text=person.name)


def join(db: Database, person: Person, now: datetime, *, invite_id: int, shows_answers: bool) -> Step:
    """In, once; the invite is used in this same transaction, so that its limit holds whoever comes at the same time."""
    found = _opened(db, person, now, invite_id)
    if not isinstance(found, Invited):
        return found
    if (waiting := invites.find_remembered(db, person.id)) is None or waiting.shown_name is None:
        return ask_name(db, person, now, invite_id=invite_id)
    if not invites.use(db, invite_id, now=now):
        return LinkNotWorking()
    invites.take_remembered(db, person.id)
    membership = cohorts.join(
        db, found.cohort.id, person.id, role=found.role, shown_name=waiting.shown_name, shows_answers=shows_answers, now=now
    )
    cohort_notices.drop(db, found.cohort.id, person.id, NoticeKind.REMOVED)
    menus.look_again(db, person.id, now=now)
    return Joined(shown=shown(db, person, now, found.cohort, membership))


def _become_trainer(db: Database, person: Person, now: datetime, invited: Invited) -> Joined | LinkNotWorking:
    if not invites.use(db, invited.invite.id, now=now):
        return LinkNotWorking()
    invites.take_remembered(db, person.id)
    membership = cohorts.set_role(db, invited.cohort.id, person.id, Role.TRAINER)
    menus.look_again(db, person.id, now=now)
    return Joined(shown=shown(db, person, now, invited.cohort, membership))


def decline(db: Database, person: Person, _: datetime, *, invite_id: int) -> NotJoined:
    if (waiting := invites.find_remembered(db, person.id)) is not None and waiting.invite.id == invite_id:
        invites.take_remembered(db, person.id)
    dialogues.stop_if(db, person.id, Asking.JOIN_NAME)
    return NotJoined()
