"""What someone has practised: counts, never scores."""

from datetime import datetime

from db import Database, courses_taken, mirrors, prompts, reflections, steadiness, tensions
from db.mirrors import Mirror
from db.tensions import Met
from practice.courses import Taken
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Value


class Progress(Frozen):
    person: Person
    library: Library
    practised: dict[Value, int]
    reflections: int
    tensions: tuple[Met, ...]
    by_steadiness: bool  # values come back by how steady they feel
    looks_at_words: bool = False  # the mirror of words is on
    courses: tuple[Taken, ...] = ()  # those of which they met some


def progress(db: Database, person: Person, _: datetime, *, library: Library) -> Progress:
    return Progress(
        person=person,
        library=library,
        practised=prompts.count_practised(db, person.id),
        reflections=reflections.count(db, person.id),
        tensions=tuple(tensions.list_met(db, person.id)),
        by_steadiness=steadiness.is_wanted(db, person.id),
        looks_at_words=Mirror.WORDS in mirrors.list_wanted(db, person.id),
        courses=tuple(each for each in courses_taken.list_of_person(db, person.id) if each.place),
    )
