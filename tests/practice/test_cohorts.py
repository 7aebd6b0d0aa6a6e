"""Until when an invitation works, trainers may read, and someone belongs."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from practice.access import Relation, Role, Stage
from practice.cohorts import OWN_HOUR, Cohort, Invite, InviteKind, Membership, ends_at, relation, stage

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ZONE = ZoneInfo("America/New_York")
INVITE = Invite(
    id=1,
    kind=InviteKind.TRAINEE,
    cohort_id=1,
    about_id=None,
    typed=False,
    made_at=NOW - timedelta(days=1),
    expires_at=NOW + SECOND,
    most_uses=2,
    uses=1,
    revoked_at=None,
)
COHORT = Cohort(
    id=1,
    name="Spring",
    zone=ZONE,
    starts_on=date(2026, 1, 5),
    ends_on=None,
    hour=9,
    days=frozenset({0}),
    created_at=NOW,
    end_at=None,
    ended_at=None,
)
MEMBER = Membership(id=1, cohort_id=1, person_id=1, role=Role.TRAINEE, shown_name="Ana", shows_answers=True, joined_at=NOW, left_at=None)


@pytest.mark.parametrize(
    ("changes", "works"),
    [({}, True), ({"expires_at": NOW}, False), ({"uses": 2}, False), ({"revoked_at": NOW}, False)],
)
def test_an_invitation_works_until_it_expires_is_used_up_or_is_taken_back(changes, works):
    assert replace(INVITE, **changes).works(NOW) is works


@pytest.mark.parametrize(
    ("ended_at", "expected"),
    [
        (None, Stage.RUNNING),
        (NOW, Stage.ENDED),
        (NOW - timedelta(days=30) + SECOND, Stage.ENDED),
        (NOW - timedelta(days=30), Stage.OVER),  # trainers read no more
    ],
)
def test_trainers_read_for_thirty_days_after_the_end(ended_at, expected):
    assert stage(replace(COHORT, ended_at=ended_at), now=NOW) is expected


def test_the_last_day_is_whole():
    assert ends_at(date(2026, 3, 7), ZONE) == datetime(2026, 3, 8, 5, tzinfo=UTC)  # the clocks change a few hours later
    assert ends_at(None, ZONE) is None


def test_no_hour_of_the_day_stands_for_each_members_own():
    assert OWN_HOUR not in range(24)


@pytest.mark.parametrize(
    ("membership", "expected"), [(None, Relation.STRANGER), (MEMBER, Relation.MEMBER), (replace(MEMBER, left_at=NOW), Relation.FORMER)]
)
def test_who_left_is_no_stranger(membership, expected):
    assert relation(membership) is expected


def test_whoever_is_there_was_not_removed():
    assert not MEMBER.removed
