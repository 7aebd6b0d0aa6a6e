"""Warnings that an author has weighed and answered in the scenario's own file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from practice.library.folder import Folder, Part
from practice.library.problems import Problem, Severity
from practice.library.shapes import Scenario
from practice.library.told import told

QUOTED = re.compile("“(.+?)”")


def unanswered(folder: Folder, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Errors, and the warnings that their file does not answer; then the answers that no warning asked for."""
    answers = {part.document.file: _words(part) for part in folder.scenarios if part.content.weighed}
    met = set()
    for problem in problems:
        named = QUOTED.search(problem.message)
        words = named.group(1).casefold() if named and not problem.is_error else None
        if words is not None and words in answers.get(problem.file, ()):
            met.add((problem.file, words))
        else:
            yield problem
    for part in folder.scenarios:
        for index, words in enumerate(answers.get(part.document.file, ())):
            if (part.document.file, words) not in met:
                yield _idle(part, index)


def _words(part: Part[Scenario]) -> list[str]:
    return [each.words.casefold() for each in part.content.weighed]


def _idle(part: Part[Scenario], index: int) -> Problem:
    problem = part.document.problem(("weighed", index), told("answers a warning that is not there"), told("take it out"))
    return replace(problem, severity=Severity.WARNING)
