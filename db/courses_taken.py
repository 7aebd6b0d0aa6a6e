"""Courses that people take by themselves."""

from datetime import datetime

from db import Database
from db.rows import Mapper, Stored, add, runs
from practice.courses import DayOfTaken, Taken, TakenState


class DayMet(Stored):
    """`place` from 0; the scenario that came on it last."""

    place: int
    scenario_id: str


TAKEN = Mapper(Taken)
DAY_OF_TAKEN = Mapper(DayOfTaken, taken=TAKEN.read, number=lambda row: row["day"] + 1)


# A foreign id and a missing id look the same.
@TAKEN.finds("SELECT * FROM courses_taken WHERE id = :taken_id AND person_id = :person_id")
def find(db: Database, person_id: int, taken_id: int) -> Taken | None: ...
@TAKEN.finds("SELECT * FROM courses_taken WHERE person_id = :person_id AND course = :course")
def find_of_course(db: Database, person_id: int, course: str) -> Taken | None: ...
# The one whose days come as daily scenarios.
@TAKEN.finds("SELECT * FROM courses_taken WHERE person_id = :person_id AND by_day = 1 AND state = 'open'")
def find_by_day(db: Database, person_id: int) -> Taken | None: ...
@TAKEN.lists("SELECT * FROM courses_taken WHERE person_id = :person_id ORDER BY id")
def list_of_person(db: Database, person_id: int) -> list[Taken]: ...


def begin(db: Database, person_id: int, course: str, *, by_day: bool, now: datetime) -> None:
    """From its first day; whoever left it, or is through with it, begins again. A course that is open or paused stays as it is."""
    if by_day:
        _pause_daily(db, person_id, but=course)
    db.execute(
        "INSERT INTO courses_taken (person_id, course, by_day, started_at) VALUES (:person, :course, :by_day, :now) "
        "ON CONFLICT (person_id, course) DO UPDATE SET state = 'open', by_day = :by_day, place = 0, started_at = :now, ended_at = NULL "
        "WHERE state IN ('left', 'over')",
        {"person": person_id, "course": course, "by_day": by_day, "now": now},
    )


def go_on(db: Database, taken: Taken, *, by_day: bool) -> None:
    """Where it stood. Of several that come by day, one is open: the others pause."""
    if by_day:
        _pause_daily(db, taken.person_id, but=taken.course)
    db.execute("UPDATE courses_taken SET state = 'open', by_day = ? WHERE id = ? AND state <> 'over'", [by_day, taken.id])


# Paused, or left; one that is over stays over.
@runs("UPDATE courses_taken SET state = :state WHERE id = :taken.id AND state <> 'over'")
def rest(db: Database, taken: Taken, state: TakenState) -> None: ...
@runs("UPDATE courses_taken SET state = 'paused' WHERE person_id = :person_id AND by_day = 1 AND state = 'open' AND course <> :but")
def _pause_daily(db: Database, person_id: int, *, but: str) -> None: ...


def meet(db: Database, taken: Taken, prompt_id: int, *, place: int) -> None:
    """This prompt is that day of it, and the next one is the day after."""
    add(db, "course_prompts", prompt_id=prompt_id, taken_id=taken.id, place=place)
    db.execute("UPDATE courses_taken SET place = max(place, ?) WHERE id = ?", [place + 1, taken.id])


@runs("UPDATE courses_taken SET state = 'over', place = :place, ended_at = :now WHERE id = :taken.id")
def end(db: Database, taken: Taken, *, place: int, now: datetime) -> None: ...
# Another scenario came in its place.
@runs("UPDATE course_prompts SET prompt_id = :new_prompt_id WHERE prompt_id = :old_prompt_id")
def give_day_to(db: Database, old_prompt_id: int, new_prompt_id: int) -> None: ...
@DAY_OF_TAKEN.finds(
    "SELECT courses_taken.*, course_prompts.place AS day FROM course_prompts JOIN courses_taken ON courses_taken.id = taken_id "
    "WHERE prompt_id = :prompt_id"
)
def day_of(db: Database, prompt_id: int) -> DayOfTaken | None: ...
# Each day once, by its place.
@DayMet.lists(
    "SELECT place, scenario_id, max(prompts.id) FROM course_prompts JOIN prompts ON prompts.id = prompt_id "
    "WHERE taken_id = :taken.id GROUP BY place ORDER BY place"
)
def list_met(db: Database, taken: Taken) -> list[DayMet]: ...
