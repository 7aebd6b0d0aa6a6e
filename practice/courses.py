"""Courses: how far someone is in one that they take, and the days of a cohort's."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from practice.calendar import DAY
from practice.frozen import Frozen
from practice.library import OwnCourseText
from practice.models import Language, Track, Value


class TakenState(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    LEFT = "left"
    OVER = "over"


class Taken(Frozen):
    """A course of the library that someone takes. `place`: how many of its days they met; `by_day`: the next is their daily scenario."""

    id: int
    person_id: int
    course: str
    state: TakenState
    by_day: bool
    place: int
    started_at: datetime
    ended_at: datetime | None


class DayOfTaken(Frozen):
    """Which day of it a prompt is: `number` from 1. `is_last`: with it the course is over."""

    taken: Taken
    number: int

    @property
    def is_last(self) -> bool:
        return self.taken.state is TakenState.OVER and self.number == self.taken.place


class OwnCourse(Frozen):
    """A cohort's course, or one that a trainer keeps. Its words are those of the library's course `source`, or its own.

    `hour` empty: each member's own. It sends nothing before `used_at`, nor while it is paused.
    """

    id: int
    owner_id: int | None
    cohort_id: int | None
    source: str | None
    title: str | None
    texts: Mapping[Language, OwnCourseText]
    track: Track
    weekdays: frozenset[int]
    hour: int | None
    starts_on: date | None
    used_at: datetime | None
    paused_on: date | None


class Day(Frozen):
    """`local_on` empty: not planned for any day. `settled`: it was sent, or passed without."""

    id: int
    course_id: int
    value: Value
    scenario_id: str | None
    local_on: date | None
    push_id: int | None
    settled: bool

    @property
    def is_passed(self) -> bool:
        return self.settled and self.push_id is None


class DayOfCohort(Frozen):
    """Which day of its cohort's course a prompt is: `number` from 1."""

    course: OwnCourse
    number: int
    days: int

    @property
    def is_last(self) -> bool:
        return self.number == self.days


DayOfCourse = DayOfTaken | DayOfCohort


def lay_out(count: int, weekdays: frozenset[int], *, first: date, last: date | None) -> list[date | None]:
    """A day for each, on these weekdays from `first` on; None for those that do not fit before `last` is over."""
    found: list[date | None] = []
    day = first
    while len(found) < count and (last is None or day <= last):
        if day.weekday() in weekdays:
            found.append(day)
        day += DAY
    return found + [None] * (count - len(found))


def first_day(starts_on: date, *, today: date, hour_is_over: bool) -> date:
    """Where a course begins: on its day, never before today, nor today once its hour is over."""
    return max(starts_on, today + DAY if hour_is_over else today)
