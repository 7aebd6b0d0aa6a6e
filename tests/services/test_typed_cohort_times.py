"""Hours, days and first days that trainers type where buttons offer them: taken, or asked again, and never kept as an answer."""

from datetime import date, datetime, timedelta

import pytest

from bot.services import questions
from bot.services.cohorts import cohort_changing, course_times, courses
from bot.services.cohorts.cohort_changing import NotRead, PartAsked
from bot.services.cohorts.course_times import WhenAsked
from bot.services.sending import push_times
from bot.services.sending.push_times import HoursOffered, NoSuchMoment
from bot.services.written import Written
from db import Database, cohorts, dialogues, pushes
from db import courses as rows
from db.dialogues import Asking
from practice.access import Role
from practice.cohorts import Cohort, Part
from practice.courses import OwnCourse
from tests.services.life import LIBRARY, MONDAY, NEW_YORK, Life, dice

TUE_THU = frozenset({1, 3})
MORNING = (9, 10, 11, 12)


@pytest.fixture
def cohort(db: Database, life: Life) -> Cohort:
    made = cohorts.add(db, name="Tuesdays", zone=NEW_YORK, starts_on=MONDAY.date(), now=MONDAY)
    cohorts.join(db, made.id, life.id, role=Role.TRAINER, shown_name="someone", now=MONDAY)
    return made


@pytest.fixture
def course(db: Database, life: Life, cohort: Cohort) -> OwnCourse:
    courses.take(db, life.person, MONDAY, library=LIBRARY, cohort_id=cohort.id, key=courses.key_of(next(iter(LIBRARY.courses))))
    found = rows.find_of_cohort(db, cohort.id)
    assert found is not None
    return found


def hear(db: Database, life: Life, text: str) -> object:
    """As an answer to what is being asked."""
    dialogue = dialogues.find(db, life.id)
    assert dialogue is not None
    words = questions.Words(dialogue=dialogue, written=Written(message_id=1, sent_at=MONDAY, text=text), library=LIBRARY, rng=dice())
    return questions.QUESTIONS[dialogue.asking].hear(db, life.person, MONDAY, words)


@pytest.mark.parametrize(
    ("part", "text", "hour", "days"),
    [
        (Part.HOUR, "a las 6 de la tarde", 18, frozenset(range(5))),
        (Part.HOUR, "los martes y jueves a las 6 pm", 18, TUE_THU),
        (Part.HOUR, "cada quien la suya", None, frozenset(range(5))),
        (Part.DAYS, "Tue and Thu", 9, TUE_THU),
        (Part.DAYS, "martes y jueves a las 10", 10, TUE_THU),
    ],
)
def test_the_hour_and_days_of_a_cohort(db, life, cohort, part: Part, text: str, hour: int | None, days: frozenset[int]) -> None:
    cohort_changing.set_hour(db, life.person, MONDAY, cohort_id=cohort.id, hour=9)
    cohort_changing.ask(db, life.person, MONDAY, cohort_id=cohort.id, part=part)
    hear(db, life, text)
    changed = cohorts.get(db, cohort.id)
    assert (changed.hour, changed.days) == (hour, days)


@pytest.mark.parametrize(("part", "text"), [(Part.HOUR, "9:30"), (Part.HOUR, "whenever"), (Part.HOUR, "martes"), (Part.DAYS, "a las 9")])
def test_what_is_no_answer_leaves_the_question_open(db, life, cohort, part: Part, text: str) -> None:
    cohort_changing.ask(db, life.person, MONDAY, cohort_id=cohort.id, part=part)
    assert isinstance(hear(db, life, text), NotRead)
    assert cohorts.get(db, cohort.id) == cohort
    assert dialogues.find(db, life.id) is not None


def test_two_hours_are_asked_about_and_nothing_is_set_before(db, life, cohort, course) -> None:
    cohort_changing.ask(db, life.person, MONDAY, cohort_id=cohort.id, part=Part.HOUR)
    asked = hear(db, life, "de 9 a 12")
    assert isinstance(asked, PartAsked)
    course_times.ask_when(db, life.person, MONDAY, cohort_id=cohort.id, part="hour")
    asked_of_course = hear(db, life, "9 or 12")
    assert isinstance(asked_of_course, WhenAsked)
    assert (asked.hours, asked_of_course.hours) == (MORNING, (9, 12))
    assert cohorts.get(db, cohort.id) == cohort
    assert rows.get(db, course.id) == course


@pytest.mark.parametrize(
    ("part", "text", "field", "value"),
    [
        ("hour", "at 6 pm", "hour", 18),
        ("hour", "each their own", "hour", None),
        ("days", "martes y jueves", "weekdays", TUE_THU),
        ("days", "Tue and Thu at 8", "hour", 8),
        ("start", "in two weeks", "starts_on", MONDAY.date() + timedelta(days=14)),
        ("start", "March 9", "starts_on", date(2026, 3, 9)),
    ],
)
def test_when_a_course_comes(db, life, cohort, course, part: str, text: str, field: str, value: object) -> None:
    course_times.ask_when(db, life.person, MONDAY, cohort_id=cohort.id, part=part)
    hear(db, life, text)
    assert getattr(rows.get(db, course.id), field) == value
    assert dialogues.find(db, life.id) is None


@pytest.mark.parametrize(("part", "text"), [("hour", "9:15"), ("days", "soon"), ("start", "last week"), ("start", "February 30")])
def test_a_course_stays_as_it_is_where_that_is_not_read(db, life, cohort, course, part: str, text: str) -> None:
    course_times.ask_when(db, life.person, MONDAY, cohort_id=cohort.id, part=part)
    asked = hear(db, life, text)
    assert isinstance(asked, WhenAsked)
    assert asked.unread
    assert rows.get(db, course.id) == course


def test_the_calendar_asks_nothing_any_more(db, life, cohort, course) -> None:
    course_times.ask_when(db, life.person, MONDAY, cohort_id=cohort.id, part="hour")
    courses.show(db, life.person, MONDAY, library=LIBRARY, cohort_id=cohort.id, page=0)
    assert dialogues.find(db, life.id) is None


@pytest.mark.parametrize(
    ("text", "days_ahead", "hours"),
    [
        ("tomorrow from 9 to 12", 1, MORNING),
        ("mañana a las 9 o a las 12", 1, (9, 12)),
        ("el viernes entre 5 y 7", 4, (17, 18, 19)),
        ("de 9 a 12", 0, (11, 12)),  # it is past ten
        ("from 8 to 10", 1, (8, 9, 10)),
    ],
)
def test_a_sending_between_two_hours_offers_these(db, life, cohort, text: str, days_ahead: int, hours: tuple[int, ...]) -> None:
    heard = typed_to_a_sending(db, life, cohort, text, MONDAY)
    assert isinstance(heard, HoursOffered)
    assert (heard.day, heard.hours) == (MONDAY.date() + timedelta(days=days_ahead), hours)


@pytest.mark.parametrize("text", ["yesterday from 9 to 12", "today from 8 to 10", "de 9 a 12 manzanas"])
def test_a_time_that_is_past_or_not_read_is_asked_again(db, life, cohort, text: str) -> None:
    assert isinstance(typed_to_a_sending(db, life, cohort, text, MONDAY), NoSuchMoment)


def typed_to_a_sending(db: Database, life: Life, cohort: Cohort, text: str, now: datetime) -> object:
    push_id = pushes.begin(db, cohort_id=cohort.id, made_by=life.id, scenario_id="two-cups", now=now).id
    push_times.ask_day(db, life.person, now, library=LIBRARY, push_id=push_id, own=False)
    assert (asked := dialogues.find(db, life.id)) is not None
    assert asked.asking is Asking.PUSH_MOMENT
    return hear(db, life, text)
