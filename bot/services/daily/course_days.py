"""Which scenario a day of a course brings to someone."""

import random
from datetime import datetime

from bot.services.daily import choosing
from db import Database, courses_taken
from practice.courses import Taken
from practice.frozen import Frozen
from practice.library import Course, CourseDay, Library, Scenario
from practice.models import Person, Prompt


class NextDay(Frozen):
    """`place` from 0."""

    taken: Taken
    place: int
    scenario: Scenario


def next_by_day(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> NextDay | None:
    """Of the course whose days come as daily scenarios."""
    taken = courses_taken.find_by_day(db, person.id)
    return None if taken is None else next_day(db, person, now, taken=taken, library=library, rng=rng)


def next_day(db: Database, person: Person, now: datetime, *, taken: Taken, library: Library, rng: random.Random) -> NextDay | None:
    """The next day that has something for them; None past the last one, which ends it, and where the course is gone."""
    course = library.courses.get(taken.course)
    for place in range(taken.place, 0 if course is None else len(course.days)):
        scenario = None if course is None else _scenario(db, person, now, course, course.days[place], library, rng)
        if scenario is not None:
            return NextDay(taken=taken, place=place, scenario=scenario)
    courses_taken.end(db, taken, place=taken.place, now=now)
    return None


def _scenario(
    db: Database, person: Person, now: datetime, course: Course, day: CourseDay, library: Library, rng: random.Random
) -> Scenario | None:
    """The one that the day names; where they left its topics out, or it names none, another one of its value."""
    named = None if day.scenario is None else library.find_scenario(day.scenario)
    if named is not None and choosing.is_welcome(person, named, library):
        return named
    value = day.value if named is None else named.value
    return None if value is None else choosing.choose(db, person, now, library=library, rng=rng, value=value, track=course.track)


def met(db: Database, day: NextDay | None, prompt: Prompt, now: datetime, *, library: Library) -> None:
    """The card of that day is there, if it is one of a course; with the last one the course is over."""
    if day is None:
        return
    courses_taken.meet(db, day.taken, prompt.id, place=day.place)
    if day.place + 1 >= len(library.courses[day.taken.course].days):
        courses_taken.end(db, day.taken, place=day.place + 1, now=now)
