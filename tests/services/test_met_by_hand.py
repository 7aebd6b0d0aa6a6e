"""What trainers sent themselves does not come again as a day of their cohort's course."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.services.cohorts import course_calendar, course_planning, courses
from bot.services.sending import meetings, push_times, sending_pushes
from db import Database, cohorts, push_members, pushes
from db import courses as rows
from db.rows import list_all
from practice.access import Role
from practice.pushes import Timing
from tests.services.life import LIBRARY, MONDAY, NEW_YORK, Life

TUESDAY = date(2026, 3, 3)
COURSE = next(each for each in LIBRARY.courses.values() if each.days[0].scenario)
FIRST = COURSE.days[0].scenario or ""
COURSE_VALUE = LIBRARY.find_scenario(FIRST).value


@pytest.fixture
def cohort_id(db: Database, life: Life) -> int:
    cohort = cohorts.add(db, name="Tuesdays", zone=NEW_YORK, starts_on=TUESDAY, now=MONDAY)
    cohorts.join(db, cohort.id, life.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    return cohort.id


def take(db: Database, life: Life, cohort_id: int) -> None:
    courses.take(db, life.person, MONDAY, library=LIBRARY, cohort_id=cohort_id, key=courses.key_of(COURSE.id))


def send(db: Database, life: Life, cohort_id: int, *, at: datetime | None = None) -> None:
    push = pushes.begin(db, cohort_id=cohort_id, made_by=life.id, scenario_id=FIRST, now=MONDAY)
    pushes.set_time(db, push.id, Timing.AT if at else Timing.NOW, local_on=None if at is None else at.date(), wanted_at=at)
    check = push_times.check_of(pushes.get(db, push.id))
    outcome = push_times.confirm(db, life.person, MONDAY, library=LIBRARY, push_id=push.id, check=check, to_all=False)
    assert isinstance(outcome, push_times.PushPlanned), outcome


def meet(db: Database, life: Life, cohort_id: int) -> None:
    push = pushes.begin(db, cohort_id=cohort_id, made_by=life.id, scenario_id=FIRST, now=MONDAY)
    meetings.open_now(db, life.person, MONDAY, library=LIBRARY, push_id=push.id, minutes=meetings.MINUTES[0])


def planned(db: Database, cohort_id: int) -> list[str]:
    """All days of the course become sendings: which scenarios, in order."""
    course = rows.find_of_cohort(db, cohort_id)
    assert course is not None
    for day in rows.list_days(db, course.id):
        if day.local_on is not None and not day.settled:
            early = datetime.combine(day.local_on - timedelta(days=1), MONDAY.timetz())
            course_planning.plan_due(db, day, early, library=LIBRARY)
    ids = [day.push_id for day in rows.list_days(db, course.id) if day.push_id is not None]
    return [pushes.get(db, push_id).scenario_id for push_id in ids]


@pytest.mark.parametrize("by", [send, meet])
def test_what_was_sent_before_the_course_was_taken_comes_by_another_of_its_value(db, life, cohort_id, by):
    by(db, life, cohort_id)
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    sent = planned(db, cohort_id)
    assert FIRST not in sent
    assert len(sent) == len(COURSE.days)
    assert [LIBRARY.find_scenario(each).value for each in (sent[0], FIRST)] == [COURSE_VALUE] * 2


@pytest.mark.parametrize("by", [send, meet])
def test_what_is_sent_while_its_day_is_already_planned_changes_that_day(db, life, cohort_id, by):
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    assert planned(db, cohort_id)[0] == FIRST
    by(db, life, cohort_id)
    assert FIRST not in planned(db, cohort_id)


def test_a_trainer_who_wants_it_again_all_the_same_gets_it(db, life, cohort_id):
    send(db, life, cohort_id)
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    course = rows.find_of_cohort(db, cohort_id)
    day = rows.list_days(db, course.id)[0]
    key = courses.key_of(FIRST)
    course_calendar.set_scenario(db, life.person, MONDAY, library=LIBRARY, day_id=day.id, value=day.value, key=key)
    take(db, life, cohort_id)  # a second tap
    assert planned(db, cohort_id)[0] == FIRST


def test_what_is_sent_on_a_day_of_the_course_that_nobody_had_comes_in_its_place(db, life, cohort_id):
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    before = planned(db, cohort_id)
    other = next(each.id for each in LIBRARY.scenarios if each.id not in before)
    push = pushes.begin(db, cohort_id=cohort_id, made_by=life.id, scenario_id=other, now=MONDAY)
    pushes.set_time(db, push.id, Timing.OWN_HOUR, local_on=TUESDAY, wanted_at=None)
    check = push_times.check_of(pushes.get(db, push.id))
    for _ in range(2):
        outcome = push_times.confirm(db, life.person, MONDAY, library=LIBRARY, push_id=push.id, check=check, to_all=False)
        assert isinstance(outcome, push_times.PushPlanned), outcome
    assert planned(db, cohort_id) == before[1:]
    assert list_all(db, "SELECT id FROM pushes WHERE local_on = ? AND state <> 'cancelled'", [TUESDAY.isoformat()])[0]["id"] == push.id


def test_what_someone_had_of_the_course_keeps_its_day(db, life, cohort_id):
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    planned(db, cohort_id)
    now = datetime(2026, 3, 3, 20, tzinfo=UTC)
    for push in pushes.DUE.list_due(db, now=now, limit=50):
        sending_pushes.spread(db, push, now)
    for due in push_members.DUE.list_due(db, now=now, limit=50):
        sending_pushes.deliver(db, due, now, library=LIBRARY)
    other = pushes.begin(db, cohort_id=cohort_id, made_by=life.id, scenario_id="two-cups", now=now)
    outcome = push_times.choose_now(db, life.person, now, library=LIBRARY, push_id=other.id)
    assert isinstance(outcome, push_times.DayTaken), outcome


def test_another_cohorts_course_keeps_it(db, life, cohort_id):
    take(db, life, cohort_id)
    courses.use(db, life.person, MONDAY, cohort_id=cohort_id)
    other = cohorts.add(db, name="Fridays", zone=NEW_YORK, starts_on=TUESDAY, now=MONDAY)
    cohorts.join(db, other.id, life.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    send(db, life, other.id)
    assert planned(db, cohort_id)[0] == FIRST
