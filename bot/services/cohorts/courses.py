"""A cohort's course: taken from the library or from one's own, laid out as a calendar, used, paused, kept for another cohort."""

import hashlib
from dataclasses import replace
from datetime import date, datetime

from bot.services import pages, standing
from bot.services.cohorts import course_planning
from bot.services.over import Stale
from bot.services.sending.draft_words import new_id
from bot.services.sharing import telling
from db import Database, courses, dialogues, own_scenarios, pushes
from db.courses import NewDay
from db.dialogues import Asking
from practice import calendar
from practice.access import Action
from practice.cohorts import Cohort
from practice.courses import Day, OwnCourse, first_day, lay_out
from practice.frozen import Frozen
from practice.library import Course, Library, OwnScenario
from practice.library.course_uploads import CourseUpload
from practice.models import Person, Value

DAYS_ON_A_PAGE = 6  # two weeks of three
LONG = 12  # digits; no id has as many
ASKED_BY = {"days": Asking.COURSE_DAYS, "hour": Asking.COURSE_HOUR, "start": Asking.COURSE_START}  # when it comes


class CoursesOffered(Frozen):
    """The library's, then those that this trainer keeps; `key` names one on a button."""

    cohort: Cohort
    courses: tuple[tuple[str, Course | OwnCourse, int], ...]


class CalendarShown(Frozen):
    """`days`: all that have a date, of which `page` is shown. `left_over`: those that do not fit before the cohort's end.

    `practised`: by sending, how many who show that they answer did so. `kept`: it was kept just now.
    """

    cohort: Cohort
    course: OwnCourse
    days: tuple[Day, ...]
    page: int
    left_over: int
    today: date
    practised: dict[int, int]
    kept: bool = False


class CourseFileAsked(Frozen): ...


class CourseDropAsked(Frozen):
    cohort: Cohort


Outcome = CoursesOffered | CalendarShown | CourseFileAsked | CourseDropAsked | Stale


def _cohort(db: Database, person: Person, now: datetime, cohort_id: int) -> Cohort | None:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.PLAN_COURSE)
    return None if found is None else found.cohort


def find(db: Database, person: Person, now: datetime, cohort_id: int) -> tuple[Cohort, OwnCourse] | None:
    """For someone who may plan it."""
    cohort = _cohort(db, person, now, cohort_id)
    course = None if cohort is None else courses.find_of_cohort(db, cohort_id)
    return None if cohort is None or course is None else (cohort, course)


def key_of(course_id: str) -> str:
    """Short enough for a button, and the same in every version of the library."""
    return hashlib.sha256(course_id.encode()).hexdigest()[:12]


def show(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, page: int) -> Outcome:
    if (cohort := _cohort(db, person, now, cohort_id)) is None:
        return Stale()
    dialogues.stop_if(db, person.id, *ASKED_BY.values())
    course = courses.find_of_cohort(db, cohort_id)
    return _offered(db, person, cohort, library) if course is None else calendar_of(db, cohort, course, now, page=page)


def _offered(db: Database, person: Person, cohort: Cohort, library: Library) -> CoursesOffered:
    shipped = sorted(library.courses.values(), key=lambda course: (course.track, len(course.days), course.id))
    kept = [(f"own-{each.id}", each, len(courses.list_days(db, each.id))) for each in courses.list_kept(db, person.id)]
    return CoursesOffered(cohort=cohort, courses=(*((key_of(each.id), each, len(each.days)) for each in shipped), *kept))


def calendar_of(db: Database, cohort: Cohort, course: OwnCourse, now: datetime, *, page: int, kept: bool = False) -> CalendarShown:
    every = courses.list_days(db, course.id)
    dated = tuple(day for day in every if day.local_on is not None)
    sent = {day.push_id for day in dated if day.push_id is not None}
    names = {push_id: len(telling.names_to(db, cohort, push_id, now)) for push_id in sent if push_id is not None}
    return CalendarShown(
        cohort=cohort,
        course=course,
        days=dated,
        page=pages.nearest(page, len(dated), DAYS_ON_A_PAGE),
        left_over=len(every) - len(dated),
        today=calendar.local_day(now, cohort.zone),
        practised=names,
        kept=kept,
    )


def take(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, key: str) -> Outcome:
    """As a draft: on the cohort's days, at its hour, from its first day on. A second tap shows the one that is there."""
    if (cohort := _cohort(db, person, now, cohort_id)) is None:
        return Stale()
    if courses.find_of_cohort(db, cohort_id) is None:
        if not _add(db, person, now, library, cohort, key):
            return Stale()
        for scenario_id in pushes.list_sent(db, cohort_id):
            course_planning.pass_over(db, cohort_id, scenario_id, now)
    course = courses.find_of_cohort(db, cohort_id)
    assert course is not None  # noqa: S101  it is there, or was just made
    if course.starts_on is None:
        course = set_when(db, cohort, replace(course, weekdays=cohort.days, hour=cohort.hour, starts_on=cohort.starts_on), now)
    return calendar_of(db, cohort, course, now, page=0)


def _add(db: Database, person: Person, now: datetime, library: Library, cohort: Cohort, key: str) -> bool:
    shipped = next((each for each in library.courses.values() if key_of(each.id) == key), None)
    if shipped is not None:
        days = [each for day in shipped.days if (each := _new_day(library, day.scenario, day.value))]
        courses.add(db, cohort_id=cohort.id, source=shipped.id, texts={}, track=shipped.track, days=days, now=now)
        return True
    number = key.removeprefix("own-")
    kept = courses.find_kept(db, person.id, int(number)) if number.isascii() and number.isdecimal() and len(number) < LONG else None
    if kept is not None:
        copy(db, kept, cohort, library, now)
    return kept is not None


def _new_day(library: Library, scenario_id: str | None, value: Value | None) -> NewDay | None:
    scenario = None if scenario_id is None else library.find_scenario(scenario_id)
    if scenario is not None:
        return NewDay(value=scenario.value, scenario_id=scenario.id)
    return None if value is None else NewDay(value=value, scenario_id=None)


def copy(db: Database, old: OwnCourse, cohort: Cohort, library: Library, now: datetime, known: dict[str, str] | None = None) -> int | None:
    """The same days for a cohort, with the own scenarios that they name. `known`: those that came along already, new ids by old ones."""
    known = {} if known is None else known
    days = []
    for day in courses.list_days(db, old.id):
        found = None if day.scenario_id is None else library.find_scenario(day.scenario_id)
        if isinstance(found, OwnScenario) and found.cohort_id != cohort.id and found.id not in known:
            known[found.id] = bring(db, found, cohort.id, library, now)
        scenario_id = None if found is None else known.get(found.id, found.id)
        days.append(NewDay(value=day.value, scenario_id=scenario_id))
    return courses.add(db, cohort_id=cohort.id, source=old.source, title=old.title, texts=old.texts, track=old.track, days=days, now=now)


def bring(db: Database, own: OwnScenario, cohort_id: int, library: Library, now: datetime) -> str:
    """An own scenario in another cohort too. Each text stays its author's. Its id there."""
    frame, texts = own_scenarios.frame_of(db, own.own_id), own_scenarios.list_texts(db, own.own_id)
    added = own_scenarios.add(db, cohort_id, new_id(), frame=frame, texts=texts, now=now)
    library.learn([added])
    return added.id


def set_when(db: Database, cohort: Cohort, course: OwnCourse, now: datetime) -> OwnCourse:
    """What has not gone out is laid out anew on its weekdays, from its first day on."""
    starts_on = course.starts_on or cohort.starts_on
    courses.set_when(db, course.id, weekdays=course.weekdays, hour=course.hour, starts_on=starts_on)
    open_days = [day for day in courses.list_days(db, course.id) if course_planning.release(db, day, now)]
    gone = {day.local_on for day in courses.list_days(db, course.id)} - {day.local_on for day in open_days}
    today = calendar.local_day(now, cohort.zone)
    first = first_day(starts_on, today=today, hour_is_over=course_planning.cannot_begin(db, cohort, course, today, now) or today in gone)
    places = lay_out(len(open_days), course.weekdays, first=first, last=cohort.ends_on)
    is_used = course.used_at is not None and course.paused_on is None
    for day, place in zip(open_days, places, strict=True):
        courses.put_on(db, day, place, is_used=is_used)
    return courses.get(db, course.id)


def use(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Outcome:
    """From now on it counts; what stood on a day that is over comes on the next ones."""
    if (found := find(db, person, now, cohort_id)) is None:
        return Stale()
    cohort, course = found
    if courses.use(db, course.id, now=now):
        today = calendar.local_day(now, cohort.zone)
        days = [day for day in courses.list_days(db, course.id) if day.local_on is not None]
        is_late = any(day.local_on and course_planning.is_missed(cohort, course.hour, day.local_on, now) for day in days)
        if is_late or (
            course.hour is None and days and days[0].local_on == today and course_planning.cannot_begin(db, cohort, course, today, now)
        ):
            set_when(db, cohort, replace(courses.get(db, course.id), starts_on=max(course.starts_on or today, today)), now)
        else:
            for day in days:
                courses.put_on(db, day, day.local_on, is_used=True)
    return calendar_of(db, cohort, courses.get(db, course.id), now, page=0)


def pause(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Outcome:
    if (found := find(db, person, now, cohort_id)) is None or found[1].used_at is None:
        return Stale()
    cohort, course = found
    if courses.set_paused(db, course.id, calendar.local_day(now, cohort.zone)):
        for day in courses.list_days(db, course.id):
            if course_planning.release(db, day, now):
                courses.put_on(db, day, day.local_on, is_used=False)
    return calendar_of(db, cohort, courses.get(db, course.id), now, page=0)


def resume(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Outcome:
    """It goes on with the day at which it stood, on the next of its weekdays."""
    if (found := find(db, person, now, cohort_id)) is None:
        return Stale()
    cohort, course = found
    if courses.set_paused(db, course.id, None):
        course = set_when(db, cohort, courses.get(db, course.id), now)
    return calendar_of(db, cohort, course, now, page=0)


def ask_to_drop(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Outcome:
    found = find(db, person, now, cohort_id)
    return Stale() if found is None else CourseDropAsked(cohort=found[0])


def drop(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int) -> Outcome:
    if (found := find(db, person, now, cohort_id)) is not None:
        for day in courses.list_days(db, found[1].id):
            course_planning.release(db, day, now)
        courses.delete(db, found[1].id)
    return show(db, person, now, library=library, cohort_id=cohort_id, page=0)


def keep(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Outcome:
    """One of one's own like it, for other cohorts, under this cohort's name. Kept again, it takes the place of the one before."""
    if (found := find(db, person, now, cohort_id)) is None:
        return Stale()
    cohort, course = found
    for old in courses.list_kept(db, person.id):
        if old.title == cohort.name:
            courses.delete(db, old.id)
    days = [NewDay(value=day.value, scenario_id=day.scenario_id) for day in courses.list_days(db, course.id)]
    courses.add(db, owner_id=person.id, source=course.source, title=cohort.name, texts=course.texts, track=course.track, days=days, now=now)
    return calendar_of(db, cohort, course, now, page=0, kept=True)


def ask_file(db: Database, person: Person, now: datetime, *, cohort_id: int) -> CourseFileAsked | Stale:
    if _cohort(db, person, now, cohort_id) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.SCENARIO_FILE, now=now, about_id=cohort_id)
    return CourseFileAsked()


def keep_file(db: Database, person: Person, now: datetime, *, library: Library, cohort: Cohort, read: CourseUpload) -> CalendarShown:
    """One's own from now on; the cohort's too, as a draft, where it has none."""
    days = [NewDay(value=value, scenario_id=scenario_id) for value, scenario_id in read.days]
    kept = courses.add(db, owner_id=person.id, texts=read.texts, track=read.track, days=days, now=now)
    if courses.find_of_cohort(db, cohort.id) is None:
        take(db, person, now, library=library, cohort_id=cohort.id, key=f"own-{kept}")
    course = courses.find_of_cohort(db, cohort.id)
    assert course is not None  # noqa: S101  it had one, or took this one
    return calendar_of(db, cohort, course, now, page=0)
