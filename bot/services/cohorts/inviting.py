"""Inviting: links and typed codes are made with an end and a number of uses, shown once, counted, and taken back."""

from datetime import datetime, timedelta

from bot.services import standing
from bot.services.cohorts import links
from bot.services.over import Stale
from db import Database, invites
from practice.access import Action
from practice.cohorts import Cohort, Invite, InviteKind
from practice.frozen import Frozen
from practice.models import Person

CODE_LASTS = timedelta(hours=48)
DAYS = (1, 14, 90)  # that a link may last
USES = (1, 30, 200)
MOST = 10  # that work at a time in one cohort
OF_PEOPLE = (InviteKind.TRAINEE, InviteKind.TRAINER)


class InvitesShown(Frozen):
    """Those that work now, the newest first."""

    cohort: Cohort
    invites: tuple[Invite, ...]
    person: Person


class InviteShown(Frozen):
    cohort: Cohort
    invite: Invite
    person: Person


class InviteAsked(Frozen):
    """For whom, how long and for how many; nothing is made yet."""

    cohort: Cohort
    kind: InviteKind
    days: int
    uses: int


class InviteMade(Frozen):
    """Shown this once. `payload` of a link, or `code` to type."""

    cohort: Cohort
    kind: InviteKind
    payload: str | None
    code: str | None
    with_picture: bool
    expires_at: datetime
    most_uses: int
    person: Person


class TooManyInvites(Frozen):
    cohort: Cohort


Inviting = InvitesShown | InviteShown | InviteAsked | InviteMade | TooManyInvites | Stale


def list_all(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Inviting:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.INVITE)) is None:
        return Stale()
    return InvitesShown(cohort=found.cohort, invites=_working(db, cohort_id, now), person=person)


def _working(db: Database, cohort_id: int, now: datetime) -> tuple[Invite, ...]:
    """Of those that let people in; what a meeting or a training opens is listed elsewhere."""
    return tuple(invite for invite in invites.list_working(db, cohort_id, now=now) if invite.kind in OF_PEOPLE)


def ask(db: Database, person: Person, now: datetime, *, cohort_id: int, kind: InviteKind, days: int, uses: int) -> Inviting:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.INVITE)
    if found is None or not _is_offered(kind, days, uses):
        return Stale()
    return InviteAsked(cohort=found.cohort, kind=kind, days=days, uses=uses)


def make(
    db: Database,
    person: Person,
    now: datetime,
    *,
    cohort_id: int,
    kind: InviteKind,
    days: int | None,
    uses: int,
    with_picture: bool = False,
) -> Inviting:
    """A link for so many days; without days, a code to type."""
    typed = days is None
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.INVITE)
    if found is None or not _is_offered(kind, DAYS[0] if days is None else days, uses):
        return Stale()
    if len(_working(db, cohort_id, now)) >= MOST:
        return TooManyInvites(cohort=found.cohort)
    until = now + (CODE_LASTS if days is None else timedelta(days=days))
    make = links.make_code if typed else links.make_link
    secret = make(db, person, now, kind=kind, cohort_id=cohort_id, expires_at=until, most_uses=uses)
    return InviteMade(
        cohort=found.cohort,
        kind=kind,
        payload=None if typed else secret,
        code=secret if typed else None,
        with_picture=with_picture,
        expires_at=until,
        most_uses=uses,
        person=person,
    )


def _is_offered(kind: InviteKind, days: int, uses: int) -> bool:
    return kind in OF_PEOPLE and days in DAYS and uses in USES


def show(db: Database, person: Person, now: datetime, *, cohort_id: int, invite_id: int) -> Inviting:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.INVITE)
    invite = invites.find(db, invite_id)
    if found is None or invite is None or invite.cohort_id != cohort_id or invite.kind not in OF_PEOPLE:
        return Stale()
    return InviteShown(cohort=found.cohort, invite=invite, person=person)


def take_back(db: Database, person: Person, now: datetime, *, cohort_id: int, invite_id: int) -> Inviting:
    """It lets nobody in from now on; who came by it stays."""
    shown = show(db, person, now, cohort_id=cohort_id, invite_id=invite_id)
    if not isinstance(shown, InviteShown):
        return shown
    invites.revoke_one(db, invite_id, now=now)
    return list_all(db, person, now, cohort_id=cohort_id)
