"""A day of a cohort's course becomes a sending, some two days before it; a day that was missed is not sent later."""

from datetime import date, datetime, time

from db import Database, cohorts, courses, push_members, pushes
from practice import calendar
from practice.cohorts import Cohort
from practice.courses import Day, OwnCourse
from practice.library import Library, Scenario
from practice.pushes import PushState, own_hour


def plan_due(db: Database, due: Day, now: datetime, *, library: Library) -> None:
    """1. It is still due, and its cohort runs. 2. Its hour is not over, and no other sending has that day. 3. One sending, once."""
    day = courses.find_day(db, due.id)
    course = None if day is None else courses.get(db, day.course_id)
    if day is None or course is None or day.settled or day.local_on is None or course.cohort_id is None:
        return
    cohort = cohorts.get(db, course.cohort_id)
    if cohort.ended_at is not None or course.used_at is None or course.paused_on is not None:
        courses.put_off(db, day.id, None)
        return
    scenario = find_scenario(db, course, day, library)
    missed = is_missed(cohort, course.hour, day.local_on, now)
    if scenario is None or missed or pushes.find_of_day(db, cohort.id, day.local_on) is not None:
        courses.settle(db, day.id, None)
        return
    at = sent_at(cohort, course.hour, day.local_on)
    courses.settle(db, day.id, pushes.plan(db, cohort_id=cohort.id, scenario_id=scenario.id, local_on=day.local_on, at=at, now=now))


def sent_at(cohort: Cohort, hour: int | None, day: date) -> datetime | None:
    """None: at each member's own hour."""
    return None if hour is None else calendar.at_time(day, time(hour), cohort.zone)


def is_missed(cohort: Cohort, hour: int | None, day: date, now: datetime) -> bool:
    at = sent_at(cohort, hour, day)
    return now > at + calendar.LATE if at is not None else calendar.local_day(now, cohort.zone) > day


def is_over(cohort: Cohort, hour: int | None, day: date, now: datetime) -> bool:
    """The hour of that day has come."""
    at = sent_at(cohort, hour, day)
    return at is not None and at <= now


def cannot_begin(db: Database, cohort: Cohort, course: OwnCourse, day: date, now: datetime) -> bool:
    """Its hour is over; or it is each member's own, has passed for some of them, and the next day would come in place of this one."""
    next_day = day + calendar.DAY
    if course.hour is not None or day != calendar.local_day(now, cohort.zone) or next_day.weekday() not in course.weekdays:
        return is_over(cohort, course.hour, day, now)
    begins = calendar.start_of(day, cohort.zone)
    return any(own_hour(person.schedule, day, after=begins) <= now for person in pushes.list_readers(db, cohort.id, None))


def find_scenario(db: Database, course: OwnCourse, day: Day, library: Library) -> Scenario | None:
    """The one that it names; else one of its value that this course does not have yet, no hard one where there is another."""
    named = None if day.scenario_id is None else library.find_scenario(day.scenario_id)
    if named is not None:
        return named
    sent = pushes.list_sent(db, course.cohort_id or 0)
    named_elsewhere = {each.scenario_id for each in courses.list_days(db, course.id)}
    some = [each for each in library.scenarios_of(day.value) if each.track is course.track]
    return min(some, key=lambda each: (sent.get(each.id, 0), each.id in named_elsewhere, library.is_hard(each), each.id), default=None)


def pass_over(db: Database, cohort_id: int, scenario_id: str, now: datetime) -> None:
    """What its trainers send themselves does not come again by its course: a day that names it takes another one of its value."""
    course = courses.find_of_cohort(db, cohort_id)
    for day in [] if course is None else courses.list_days(db, course.id):
        if day.scenario_id == scenario_id and is_open(db, day):
            if release(db, day, now) and day.settled:
                courses.put_on(db, day, day.local_on, is_used=True)
            courses.set_scenario(db, day.id, value=day.value, scenario_id=None)


def find_waiting(db: Database, cohort_id: int, on: date) -> Day | None:
    """The course's day that stands on this one and of which nothing has gone out: what trainers send themselves comes before it."""
    course = courses.find_of_cohort(db, cohort_id)
    if course is None or course.used_at is None or course.paused_on is not None:
        return None
    return next((day for day in courses.list_days(db, course.id) if day.local_on == on and _waits(db, day)), None)


def _waits(db: Database, day: Day) -> bool:
    return not day.settled or (day.push_id is not None and not push_members.has_gone_out(db, day.push_id))


def let_pass(db: Database, day: Day, now: datetime) -> None:
    """It passes, as nobody had it."""
    if day.push_id is not None:
        push_members.stop(db, day.push_id, now=now)
        pushes.settle(db, day.push_id, PushState.CANCELLED, now=now)
    courses.settle(db, day.id, None)


def is_open(db: Database, day: Day) -> bool:
    """Nothing of it has gone out, and it is not passed."""
    if not day.settled:
        return True
    push = None if day.push_id is None else pushes.find(db, day.push_id)
    return push is not None and push.state is PushState.PLANNED


def release(db: Database, day: Day, now: datetime) -> bool:
    """Take its sending back, so that it can change. False where it has gone out, or is passed."""
    if not is_open(db, day):
        return False
    if day.push_id is not None:
        pushes.settle(db, day.push_id, PushState.CANCELLED, now=now)
    return True
