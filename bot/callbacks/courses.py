"""Courses that people take by themselves."""

from bot.callbacks.codec import Callback


class ListCourses(Callback): ...


class ShowCourse(Callback):
    course: str


class BeginCourse(Callback):
    course: str
    by_day: int


class NextOfCourse(Callback):
    taken: int


class GoOnCourse(Callback):
    taken: int
    by_day: int


class PauseCourse(Callback):
    taken: int


class LeaveCourse(Callback):
    taken: int


class ShowDaysMet(Callback):
    taken: int
    page: int


class DayAgain(Callback):
    taken: int
    place: int
