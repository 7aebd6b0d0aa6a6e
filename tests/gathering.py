"""Cohorts with people in them, as rows: for tests that are about what is seen of a cohort and not about how it came to be."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from db import Database, cohorts, people, prompts
from db.rows import insert
from db.times import to_unix
from practice.access import Role
from practice.cohorts import Cohort, Membership
from practice.models import Language, Value

NEW_YORK = ZoneInfo("America/New_York")
FIRST_STRANGER = 700_000


def begin_cohort(db: Database, *, starts_on: date, now: datetime, zone: ZoneInfo = NEW_YORK, name: str = "Tuesdays") -> Cohort:
    return cohorts.add(db, name=name, zone=zone, starts_on=starts_on, now=now)


def someone(db: Database, number: int, *, now: datetime) -> int:
    """The id of a person whom no phone in the test belongs to."""
    person = people.meet(db, FIRST_STRANGER + number, language=Language.ENGLISH, zone=NEW_YORK.key, now=now).person
    people.consent(db, person.id, language=Language.ENGLISH, now=now)
    people.set_up(db, person.id, now=now)
    return person.id


def join(
    db: Database, cohort: Cohort, person_id: int, name: str, *, now: datetime, shows: bool = False, role: Role = Role.TRAINEE
) -> Membership:
    return cohorts.join(db, cohort.id, person_id, role=role, shown_name=name, shows_answers=shows, now=now)


def join_many(db: Database, cohort: Cohort, many: int, *, now: datetime, shows: bool = False, first: int = 1) -> list[int]:
    """The ids of as many people."""
    found = [someone(db, number, now=now) for number in range(first, first + many)]
    for person_id in found:
        join(db, cohort, person_id, f"Person {person_id}", now=now, shows=shows)
    return found


def agree(db: Database, cohort: Cohort, person_id: int, *, shows: bool) -> None:
    db.execute("UPDATE memberships SET shows_answers = ? WHERE cohort_id = ? AND person_id = ?", [int(shows), cohort.id, person_id])


def send(db: Database, cohort: Cohort, *, on: date, now: datetime, scenario_id: str = "who-asks-you") -> int:
    """A push that went out that day; whose prompts it brings is up to the test."""
    return insert(
        db,
        "INSERT INTO pushes (cohort_id, scenario_id, timing, state, local_on, created_at, confirmed_at) "
        "VALUES (?, ?, 'now', 'done', ?, ?, ?)",
        [cohort.id, scenario_id, on.isoformat(), to_unix(now), to_unix(now)],
    )


def answer(db: Database, person_id: int, *, now: datetime, push_id: int | None = None, value: Value = Value.MUTUAL) -> None:
    """What was sent, or a scenario of their own, answered at once."""
    prompt = prompts.add(db, person_id, scenario_id="who-asks-you", value=value, local_on=None, question=0, now=now)
    assert prompt is not None
    db.execute("UPDATE prompts SET push_id = ? WHERE id = ?", [push_id, prompt.id])
    prompts.answer(db, prompt.id, way=1, now=now)
