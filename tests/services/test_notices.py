"""What members are told once: never twice, never where it is no longer so, and not while something speaks against it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services.cohorts import ending, notices
from bot.services.cohorts.ending import CohortEnded
from bot.services.cohorts.notices import MadeTrainer, RemovedFromCohort
from db import Database, cohort_notices, cohorts, dialogues, people, support
from db.cohort_notices import Notice, NoticeKind
from db.dialogues import Asking
from practice.access import Role
from practice.cohorts import Cohort
from practice.models import Language, Person

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)  # 10:00 in New York


@pytest.fixture
def person(db: Database) -> Person:
    person = people.meet(db, 1, language=Language.ENGLISH, zone="America/New_York", now=NOW).person
    people.consent(db, person.id, language=Language.ENGLISH, now=NOW)
    people.set_up(db, person.id, now=NOW)
    return people.get(db, person.id)


@pytest.fixture
def cohort(db: Database, person: Person) -> Cohort:
    cohort = cohorts.add(db, name="Tuesdays", zone=ZoneInfo("America/New_York"), starts_on=NOW.date(), now=NOW)
    cohorts.join(db, cohort.id, person.id, role=Role.TRAINEE, shown_name="Ana", now=NOW)
    return cohort


def due(db: Database, now: datetime = NOW) -> list[Notice]:
    return cohort_notices.DUE.list_due(db, now=now, limit=9)


def test_the_same_row_tells_once_whoever_comes_twice(db, person, cohort):
    ending.end_cohort(db, cohort, NOW, at=NOW)
    (notice,) = due(db)
    assert isinstance(notices.tell(db, notice, NOW), CohortEnded)
    assert notices.tell(db, notice, NOW) is None
    assert not ending.end_cohort(db, cohort, NOW, at=NOW)
    assert due(db) == []


PUT_OFF = {
    "quiet hours": (lambda *_: None, datetime(2026, 3, 3, 3, tzinfo=UTC), datetime(2026, 3, 3, 13, tzinfo=UTC)),
    "the quiet after support": (
        lambda db, person: support.be_quiet(db, person.id, until=NOW + timedelta(hours=24)),
        NOW,
        NOW + timedelta(hours=24),
    ),
    "a pause until a day": (
        lambda db, person: people.pause(db, person.id, since=NOW, until=NOW + timedelta(days=5)),
        NOW,
        NOW + timedelta(days=5),
    ),
    "a pause without an end": (lambda db, person: people.pause(db, person.id, since=NOW, until=None), NOW, NOW + timedelta(hours=6)),
    "writing": (
        lambda db, person: (people.touch(db, person.telegram_id, now=NOW), dialogues.ask(db, person.id, Asking.NAME, now=NOW)),
        NOW,
        NOW + timedelta(minutes=15),
    ),
}


@pytest.mark.parametrize("what", PUT_OFF)
def test_it_waits_for(db, person, cohort, what):
    hinder, now, then = PUT_OFF[what]
    hinder(db, person)
    ending.end_cohort(db, cohort, now, at=now)
    assert notices.tell(db, due(db, now)[0], now) is None
    assert [notice.due_at for notice in due(db, then)] == [then]


def test_a_pause_of_more_than_a_month_lets_it_lapse(db, person, cohort):
    people.pause(db, person.id, since=NOW, until=None)
    ending.end_cohort(db, cohort, NOW, at=NOW)
    later = NOW + timedelta(days=30)
    assert notices.tell(db, due(db, later)[0], later) is None
    assert due(db, later + timedelta(days=9)) == []


def test_who_came_back_or_is_no_trainer_any_more_is_told_nothing(db, person, cohort):
    cohort_notices.add(db, cohort.id, person.id, NoticeKind.REMOVED, due_at=NOW, now=NOW)
    cohort_notices.add(db, cohort.id, person.id, NoticeKind.MADE_TRAINER, due_at=NOW, now=NOW)
    assert [notices.tell(db, notice, NOW) for notice in due(db)] == [None, None]


def test_who_was_removed_and_who_was_made_a_trainer_are_told(db, person, cohort):
    cohorts.set_role(db, cohort.id, person.id, Role.TRAINER)
    cohort_notices.add(db, cohort.id, person.id, NoticeKind.MADE_TRAINER, due_at=NOW, now=NOW)
    assert isinstance(notices.tell(db, due(db)[0], NOW), MadeTrainer)
    cohorts.leave(db, cohort.id, person.id, removed=True, now=NOW)
    cohort_notices.add(db, cohort.id, person.id, NoticeKind.REMOVED, due_at=NOW, now=NOW)
    assert isinstance(notices.tell(db, due(db)[0], NOW), RemovedFromCohort)


def test_ten_thousand_members_are_noted_in_one_statement(db, cohort):
    db.execute(
        "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
        "INSERT INTO people (telegram_id, language, created_at, zone) SELECT i, 'en', 1, 'America/New_York' FROM n"
    )
    db.execute(
        "INSERT INTO memberships (cohort_id, person_id, shown_name, joined_at) "
        "SELECT ?, id, 'm', 1 FROM people WHERE id NOT IN (SELECT person_id FROM memberships)",
        [cohort.id],
    )
    assert ending.end_cohort(db, cohort, NOW, at=NOW)
    assert db.execute("SELECT count(*), count(DISTINCT person_id) FROM cohort_notices").fetchone() == (10_000, 10_000)
