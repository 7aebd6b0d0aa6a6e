"""A course file that a trainer sends: the library's own form, of which a cohort's course needs less."""

from collections.abc import Mapping
from dataclasses import dataclass

from practice.library import course_checks
from practice.library.course import CourseFile, OwnCourseText
from practice.library.document import Document
from practice.library.explain import shape
from practice.library.library import Library
from practice.library.problems import Problem
from practice.library.told import told
from practice.models import Language, Track, Value

MOST_PROBLEMS = 20


@dataclass(frozen=True, kw_only=True)
class CourseUpload:
    """A good file. `days`: the value of each, and the scenario where it names one."""

    texts: Mapping[Language, OwnCourseText]
    track: Track
    days: tuple[tuple[Value, str | None], ...]


def is_course(document: Document) -> bool:
    return isinstance(document.data, dict) and "days" in document.data


def read(document: Document, library: Library) -> CourseUpload | tuple[Problem, ...]:
    """The course, or what keeps it from being used, by line."""
    found = shape(document, CourseFile, most=MOST_PROBLEMS)
    if isinstance(found, list):
        return tuple(sorted(found, key=lambda each: (each.line, each.key)))
    if not found.texts:
        return (document.problem(("en",), told("is missing"), told("write it under `en:`, under `es:`, or both")),)
    tracks = {scenario.id: scenario.track for scenario in library.scenarios}
    problems = tuple(course_checks.alone(document, found.days, found.track, tracks))
    if problems:
        return problems
    named = [(day.value, day.scenario) for day in found.days]
    days = [(library.scenario(scenario).value if scenario else value, scenario) for value, scenario in named]
    return CourseUpload(texts=found.texts, track=found.track, days=tuple((value, each) for value, each in days if value is not None))
