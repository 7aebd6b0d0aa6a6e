"""A cohort's course. Each button says what is to be, so that a second tap changes nothing more."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Value


@dataclass(frozen=True)
class CohortCourse(Callback):
    cohort: int
    page: int


@dataclass(frozen=True)
class TakeCourse(Callback):
    cohort: int
    key: str


@dataclass(frozen=True)
class AskCourseFile(Callback):
    cohort: int


@dataclass(frozen=True)
class UseCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class RestCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class ResumeCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class KeepCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class AskDropCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class DropCourse(Callback):
    cohort: int


@dataclass(frozen=True)
class AskCourseWhen(Callback):
    cohort: int
    part: str  # days, hour, start


@dataclass(frozen=True)
class CourseDays(Callback):
    cohort: int
    days: str


@dataclass(frozen=True)
class CourseHour(Callback):
    cohort: int
    hour: int  # 24 for each member's own


@dataclass(frozen=True)
class CourseStart(Callback):
    cohort: int
    day: int


@dataclass(frozen=True)
class CourseDay(Callback):
    day: int


@dataclass(frozen=True)
class AskDayScenario(Callback):
    day: int
    value: Value
    page: int


@dataclass(frozen=True)
class PickDayValue(Callback):
    day: int


@dataclass(frozen=True)
class DayScenario(Callback):
    day: int
    value: Value
    key: str


@dataclass(frozen=True)
class AskMoveDay(Callback):
    day: int
    later: int


@dataclass(frozen=True)
class MoveDay(Callback):
    day: int
    to: int


@dataclass(frozen=True)
class DropDay(Callback):
    day: int
