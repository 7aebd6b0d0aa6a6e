"""Cohorts: a group of people who practise together for a while, and the trainers among them."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from practice import calendar
from practice.access import Relation, Role, Stage
from practice.frozen import Frozen

READ_AFTER_THE_END = timedelta(days=30)  # so long trainers may still read what was shared


OWN_HOUR = 24  # where an hour is chosen for all: each member's own


class Cohort(Frozen):
    """`hour` empty: each member's own hour and days. `end_at`: when it ends by itself; `ended_at`: when it did."""

    id: int
    name: str
    zone: ZoneInfo
    starts_on: date
    ends_on: date | None
    hour: int | None
    days: frozenset[int]
    created_at: datetime
    end_at: datetime | None
    ended_at: datetime | None


class Membership(Frozen):
    """`shown_name` is the only name of theirs that anyone in the cohort sees. `shows_answers`: they agreed that answering shows."""

    id: int
    cohort_id: int
    person_id: int
    role: Role
    shown_name: str
    shows_answers: bool
    joined_at: datetime
    left_at: datetime | None
    removed: bool = False  # how they left


class Part(StrEnum):
    """What of a cohort is set, in the order in which whoever makes one is asked."""

    START = "start"
    END = "end"
    HOUR = "hour"
    DAYS = "days"
    ZONE = "zone"  # asked only by those who want another one
    NAME = "name"  # asked before all, and again to rename


class InviteKind(StrEnum):
    TRAINEE = "trainee"
    TRAINER = "trainer"
    MEETING = "meeting"  # opens a scenario for whoever scans
    TRAINING = "training"  # opens a training's credit


class Invite(Frozen):
    id: int
    kind: InviteKind
    cohort_id: int
    about_id: int | None
    typed: bool
    made_at: datetime
    expires_at: datetime
    most_uses: int
    uses: int
    revoked_at: datetime | None

    def works(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.expires_at and self.uses < self.most_uses


def stage(cohort: Cohort, *, now: datetime) -> Stage:
    if cohort.ended_at is None:
        return Stage.RUNNING
    return Stage.ENDED if now < cohort.ended_at + READ_AFTER_THE_END else Stage.OVER


def ends_at(ends_on: date | None, zone: ZoneInfo) -> datetime | None:
    """The instant at which the last day is over."""
    return None if ends_on is None else calendar.start_of(ends_on + timedelta(days=1), zone)


def relation(membership: Membership | None) -> Relation:
    if membership is None:
        return Relation.STRANGER
    return Relation.MEMBER if membership.left_at is None else Relation.FORMER
