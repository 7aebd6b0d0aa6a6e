"""One day of a cohort's course: looked at, given another scenario, moved, dropped."""

from datetime import date, datetime, timedelta

from bot.services import pages
from bot.services.cohorts import course_planning, courses
from bot.services.cohorts.courses import CalendarShown, key_of
from bot.services.over import Stale
from db import Database, own_scenarios
from db import courses as rows
from practice import calendar
from practice.cohorts import Cohort
from practice.courses import Day, OwnCourse
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Value

ON_A_PAGE = 6
ANY = "0"  # any scenario of its value
TWO_WEEKS = 14


class DayShown(Frozen):
    """`is_open`: it can still change."""

    cohort: Cohort
    course: OwnCourse
    day: Day
    number: int
    is_open: bool


class DayScenarios(Frozen):
    """Of the value that is looked at: the cohort's own, and the library's."""

    day: Day
    value: Value
    scenarios: tuple[Scenario, ...]
    page: int
    total: int


class DayMoves(Frozen):
    """Days to move it to; `taken`: those that have another day of the course, which then changes places with it."""

    day: Day
    days: tuple[date, ...]
    taken: frozenset[date]
    later: int


class DayValues(Frozen):
    day: Day


Outcome = DayShown | DayValues | DayScenarios | DayMoves | CalendarShown | Stale


class _Found(Frozen):
    cohort: Cohort
    course: OwnCourse
    day: Day
    days: tuple[Day, ...]


def _find(db: Database, person: Person, now: datetime, day_id: int) -> _Found | None:
    day = rows.find_day(db, day_id)
    course = None if day is None else rows.get(db, day.course_id)
    found = None if course is None or course.cohort_id is None else courses.find(db, person, now, course.cohort_id)
    if day is None or course is None or found is None:
        return None
    dated = tuple(each for each in rows.list_days(db, course.id) if each.local_on is not None)
    return _Found(cohort=found[0], course=course, day=day, days=dated) if day.local_on is not None else None


def show(db: Database, person: Person, now: datetime, *, day_id: int) -> Outcome:
    found = _find(db, person, now, day_id)
    return Stale() if found is None else _shown(db, found)


def _shown(db: Database, found: _Found) -> DayShown:
    number = [day.id for day in found.days].index(found.day.id) + 1
    return DayShown(cohort=found.cohort, course=found.course, day=found.day, number=number, is_open=_is_open(db, found.day))


def _is_open(db: Database, day: Day) -> bool:
    return course_planning.is_open(db, day)


def ask_value(db: Database, person: Person, now: datetime, *, day_id: int) -> Outcome:
    found = _find(db, person, now, day_id)
    return DayValues(day=found.day) if found is not None and _is_open(db, found.day) else Stale()


def ask_scenario(db: Database, person: Person, now: datetime, *, library: Library, day_id: int, value: Value, page: int) -> Outcome:
    if (found := _find(db, person, now, day_id)) is None or not _is_open(db, found.day):
        return Stale()
    every = _scenarios(db, found, library, value)
    page = pages.nearest(page, len(every), ON_A_PAGE)
    return DayScenarios(day=found.day, value=value, scenarios=pages.cut(every, page, ON_A_PAGE), page=page, total=len(every))


def _scenarios(db: Database, found: _Found, library: Library, value: Value) -> list[Scenario]:
    own = [each for each in own_scenarios.list_of_cohort(db, found.cohort.id) if each.value is value]
    return [*own, *sorted(library.scenarios_of(value), key=lambda each: each.track is not found.course.track)]


def set_scenario(db: Database, person: Person, now: datetime, *, library: Library, day_id: int, value: Value, key: str) -> Outcome:
    """One of that value by its key; `ANY` leaves it open."""
    if (found := _find(db, person, now, day_id)) is None or not _is_open(db, found.day):
        return Stale()
    chosen = next((each for each in _scenarios(db, found, library, value) if key_of(each.id) == key), None)
    if chosen is None and key != ANY:
        return Stale()
    _free(db, found, now)
    rows.set_scenario(db, day_id, value=value, scenario_id=None if chosen is None else chosen.id)
    return show(db, person, now, day_id=day_id)


def _free(db: Database, found: _Found, now: datetime) -> None:
    """What was planned of it is taken back, and planned again as it then is."""
    if found.day.settled and course_planning.release(db, found.day, now):
        rows.put_on(db, found.day, found.day.local_on, is_used=True)


def ask_move(db: Database, person: Person, now: datetime, *, day_id: int, later: int) -> Outcome:
    """Two weeks of days, the first of them a week before its own or today; `later`: so many fortnights on."""
    found = _find(db, person, now, day_id)
    if found is None or found.day.local_on is None or not _is_open(db, found.day) or later > TWO_WEEKS:
        return Stale()
    today = calendar.local_day(now, found.cohort.zone)
    first = max(today, found.day.local_on - timedelta(days=7)) + timedelta(days=TWO_WEEKS * later)
    shut = {day.local_on for day in found.days if not _is_open(db, day)}
    days = [first + timedelta(days=n) for n in range(TWO_WEEKS)]
    free = tuple(day for day in days if day not in shut and day != found.day.local_on and _can_be(found, day, now))
    return DayMoves(day=found.day, days=free, taken=frozenset(day.local_on for day in found.days if day.local_on is not None), later=later)


def _can_be(found: _Found, day: date, now: datetime) -> bool:
    is_in = found.cohort.ends_on is None or day <= found.cohort.ends_on
    is_ahead = day >= calendar.local_day(now, found.cohort.zone) and not course_planning.is_over(found.cohort, found.course.hour, day, now)
    return is_in and is_ahead


def move(db: Database, person: Person, now: datetime, *, day_id: int, to: int) -> Outcome:
    """`to`: the day's ordinal. Another day of the course that stands there changes places with it."""
    found = _find(db, person, now, day_id)
    if found is None or found.day.local_on is None or not 1 <= to <= date.max.toordinal():
        return Stale()
    wanted = date.fromordinal(to)
    if wanted == found.day.local_on:
        return _shown(db, found)
    other = next((day for day in found.days if day.local_on == wanted), None)
    if not _is_open(db, found.day) or not _can_be(found, wanted, now) or (other is not None and not _is_open(db, other)):
        return Stale()
    is_used = found.course.used_at is not None and found.course.paused_on is None
    for day, place in ((found.day, wanted), *(() if other is None else ((other, found.day.local_on),))):
        course_planning.release(db, day, now)
        rows.put_on(db, day, place, is_used=is_used)
    rows.put_in_order(db, rows.list_days(db, found.course.id))
    return show(db, person, now, day_id=day_id)


def drop(db: Database, person: Person, now: datetime, *, day_id: int) -> Outcome:
    """The others stay where they are."""
    if (found := _find(db, person, now, day_id)) is None or not _is_open(db, found.day):
        return Stale()
    course_planning.release(db, found.day, now)
    rows.drop_day(db, day_id)
    page = max([day.id for day in found.days].index(day_id) - 1, 0) // courses.DAYS_ON_A_PAGE
    return courses.calendar_of(db, found.cohort, found.course, now, page=page)
