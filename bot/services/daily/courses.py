"""A course that someone takes by themselves: at their own pace or by day, paused, left, gone back to."""

import random
from datetime import datetime

from bot.services import pages
from bot.services.daily import course_days, prompts
from bot.services.daily.cards import Card
from bot.services.over import NotSetUp, Stale
from db import Database, courses_taken
from db.courses_taken import DayMet
from practice.courses import Taken, TakenState
from practice.frozen import Frozen
from practice.library import Course, Library
from practice.models import Person


class CoursesListed(Frozen):
    courses: tuple[tuple[Course, Taken | None], ...]


class CourseShown(Frozen):
    """`paused`: another one that came by day rests because of it. `is_resting`: no daily scenario is planned."""

    course: Course
    taken: Taken | None
    paused: Course | None = None
    next_at: datetime | None = None
    person: Person


class DaysMet(Frozen):
    course: Course
    taken: Taken
    days: tuple[DayMet, ...]
    page: int
    total: int


DAYS_ON_A_PAGE = 8


def list_all(db: Database, person: Person, _: datetime, *, library: Library) -> CoursesListed | NotSetUp:
    """Theirs to take; those of their track come first."""
    if person.set_up_at is None:
        return NotSetUp()
    taken = {each.course: each for each in courses_taken.list_of_person(db, person.id)}
    every = sorted(library.courses.values(), key=lambda course: (course.track is not person.track, len(course.days), course.id))
    return CoursesListed(courses=tuple((course, taken.get(course.id)) for course in every))


def show(db: Database, person: Person, _: datetime, *, library: Library, course: str) -> CourseShown | Stale | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    return _shown(db, person, library, course)


def _shown(db: Database, person: Person, library: Library, course: str, paused: str | None = None) -> CourseShown | Stale:
    if (found := library.courses.get(course)) is None:
        return Stale()
    taken = courses_taken.find_of_course(db, person.id, course)
    rests = None if paused is None else library.courses.get(paused)
    return CourseShown(course=found, taken=taken, paused=rests, next_at=person.next_prompt_at, person=person)


def begin(
    db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random, course: str, by_day: bool
) -> CourseShown | Card | Stale | NotSetUp:
    """By day, its first one comes as the next daily scenario; at one's own pace it comes at once."""
    if person.set_up_at is None:
        return NotSetUp()
    if course not in library.courses:
        return Stale()
    other = courses_taken.find_by_day(db, person.id)
    courses_taken.begin(db, person.id, course, by_day=by_day, now=now)
    if by_day:
        return _shown(db, person, library, course, None if other is None or other.course == course else other.course)
    taken = courses_taken.find_of_course(db, person.id, course)
    if taken is None or taken.place:  # a second tap: its first day is there
        return _shown(db, person, library, course)
    return take_next(db, person, now, library=library, rng=rng, taken_id=taken.id)


def take_next(
    db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random, taken_id: int
) -> Card | CourseShown | Stale | NotSetUp:
    """The next day now, because they ask. One that rests goes on with it."""
    if (taken := courses_taken.find(db, person.id, taken_id)) is None or taken.course not in library.courses:
        return Stale()
    day = None if taken.state is TakenState.OVER else course_days.next_day(db, person, now, taken=taken, library=library, rng=rng)
    if day is None:
        return _shown(db, person, library, taken.course)
    if taken.state is not TakenState.OPEN:
        courses_taken.go_on(db, taken, by_day=False)
    return prompts.open_scenario(db, person, now, scenario=day.scenario, library=library, day=day)


def go_on(db: Database, person: Person, _: datetime, *, library: Library, taken_id: int, by_day: bool) -> CourseShown | Stale:
    if (taken := courses_taken.find(db, person.id, taken_id)) is None:
        return Stale()
    other = courses_taken.find_by_day(db, person.id) if by_day else None
    courses_taken.go_on(db, taken, by_day=by_day)
    return _shown(db, person, library, taken.course, None if other is None or other.id == taken_id else other.course)


def rest(db: Database, person: Person, _: datetime, *, library: Library, taken_id: int, state: TakenState) -> CourseShown | Stale:
    """Paused, or left."""
    if (taken := courses_taken.find(db, person.id, taken_id)) is None:
        return Stale()
    courses_taken.rest(db, taken, state)
    return _shown(db, person, library, taken.course)


def list_days(db: Database, person: Person, _: datetime, *, library: Library, taken_id: int, page: int) -> DaysMet | Stale:
    """Those that they met, to go back to. A page that is no longer there is the last one."""
    taken = courses_taken.find(db, person.id, taken_id)
    course = None if taken is None else library.courses.get(taken.course)
    if taken is None or course is None:
        return Stale()
    days = [day for day in courses_taken.list_met(db, taken) if library.find_scenario(day.scenario_id) is not None]
    page = pages.nearest(page, len(days), DAYS_ON_A_PAGE)
    return DaysMet(course=course, taken=taken, days=pages.cut(days, page, DAYS_ON_A_PAGE), page=page, total=len(days))


def day_again(db: Database, person: Person, now: datetime, *, library: Library, taken_id: int, place: int) -> Card | Stale:
    """The scenario of a day that they met, as one more practice; the course stays where it is."""
    taken = courses_taken.find(db, person.id, taken_id)
    day = None if taken is None else next((each for each in courses_taken.list_met(db, taken) if each.place == place), None)
    scenario = None if day is None else library.find_scenario(day.scenario_id)
    if scenario is None:
        return Stale()
    return prompts.open_scenario(db, person, now, scenario=scenario, library=library)
