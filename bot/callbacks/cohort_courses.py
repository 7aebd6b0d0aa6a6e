"""A cohort's course. Each button says what is to be, so that a second tap changes nothing more."""

from bot.callbacks.codec import Callback
from practice.models import Value


class CohortCourse(Callback):
    cohort: int
    page: int


class TakeCourse(Callback):
    cohort: int
    key: str


class AskCourseFile(Callback):
    cohort: int


class UseCourse(Callback):
    cohort: int


class RestCourse(Callback):
    cohort: int


class ResumeCourse(Callback):
    cohort: int


class KeepCourse(Callback):
    cohort: int


class AskDropCourse(Callback):
    cohort: int


class DropCourse(Callback):
    cohort: int


class AskCourseWhen(Callback):
    cohort: int
    part: str  # days, hour, start


class CourseDays(Callback):
    cohort: int
    days: str


class CourseHour(Callback):
    cohort: int
    hour: int  # 24 for each member's own


class CourseStart(Callback):
    cohort: int
    day: int


class CourseDay(Callback):
    day: int


class AskDayScenario(Callback):
    day: int
    value: Value
    page: int


class PickDayValue(Callback):
    day: int


class DayScenario(Callback):
    day: int
    value: Value
    key: str


class AskMoveDay(Callback):
    day: int
    later: int


class MoveDay(Callback):
    day: int
    to: int


class DropDay(Callback):
    day: int
