"""Courses that people take by themselves."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback


@dataclass(frozen=True)
class ListCourses(Callback):
    pass


@dataclass(frozen=True)
class ShowCourse(Callback):
    course: str


@dataclass(frozen=True)
class BeginCourse(Callback):
    course: str
    by_day: int


@dataclass(frozen=True)
class NextOfCourse(Callback):
    taken: int


@dataclass(frozen=True)
class GoOnCourse(Callback):
    taken: int
    by_day: int


@dataclass(frozen=True)
class PauseCourse(Callback):
    taken: int


@dataclass(frozen=True)
class LeaveCourse(Callback):
    taken: int


@dataclass(frozen=True)
class ShowDaysMet(Callback):
    taken: int
    page: int


@dataclass(frozen=True)
class DayAgain(Callback):
    taken: int
    place: int
