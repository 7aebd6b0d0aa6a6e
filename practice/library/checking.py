"""The content check: all that can be told about a content folder, or about one scenario, without a reader."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from practice.language import reading
from practice.library import references, safety, wording
from practice.library.document import Document
from practice.library.folder import Folder, open_folder, open_frame
from practice.library.problems import Place, Problem
from practice.library.shapes import Scenario
from practice.models import Language, Track, Value

SCENARIOS_PER_VALUE = 2


@dataclass(frozen=True, kw_only=True)
class Report:
    problems: tuple[Problem, ...]  # by file and line
    scenarios: tuple[Scenario, ...]  # those that could be read
    levels: dict[Language, tuple[float, ...]]  # of these scenarios, in their order

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.is_error)


def check(path: Path, *, only: Path | None = None) -> Report:
    """The whole folder; or `only` one file, be it in the folder or a scenario from elsewhere, against that folder."""
    folder = _opened(path, only)
    problems = [*folder.problems, *references.check(folder), *_wording(folder)]
    if only is None:
        problems += _coverage(folder)
    else:
        problems = [problem for problem in problems if problem.file.resolve() == only.resolve()]
        folder.scenarios = [part for part in folder.scenarios if part.document.file.resolve() == only.resolve()]
    return Report(
        problems=tuple(sorted(set(problems), key=lambda each: (each.file, each.line, each.key, each.message))),
        scenarios=tuple(part.content for part in folder.scenarios),
        levels={language: tuple(_level(part.document, language) for part in folder.scenarios) for language in Language},
    )


def _opened(path: Path, only: Path | None) -> Folder:
    if only is None:
        return open_folder(path)
    folder = open_frame(path)
    if only.resolve() not in {file.resolve() for file in _frame(path)}:
        folder.add_scenario(only)
    return folder


def _frame(path: Path) -> Iterator[Path]:
    yield from (path / "values.yaml", path / "topics.yaml")
    yield from path.glob("support/*.yaml")
    yield from path.glob("language/*.yaml")


def _level(document: Document, language: Language) -> float:
    return reading.level([each.text for each in wording.passages(document, language)], language)


def _wording(folder: Folder) -> Iterator[Problem]:
    for document, places in _read_as_one(folder):
        for language, words in folder.words.items():
            yield from wording.check(document, language, words.content)
            for place in places:
                yield from wording.reading_level(document, language, place)
        yield from wording.untranslated(document)
    for part in folder.scenarios:
        for language, words in folder.words.items():
            yield from safety.check(part, language, words.content)


def _read_as_one(folder: Folder) -> Iterator[tuple[Document, list[Place]]]:
    """Each document that people read, and the parts of it that someone reads in one go."""
    for part in folder.scenarios:
        yield part.document, [()]
    for support in folder.support:
        yield support.document, [()]
    if folder.values:
        places: list[Place] = [("values", index) for index, _ in enumerate(folder.values.content.values)]
        yield folder.values.document, [*places, ("glossary",)]


def _coverage(folder: Folder) -> Iterator[Problem]:
    for value in Value:
        found = sum(part.content.value is value and part.content.track is Track.PEER_SUPPORTER for part in folder.scenarios)
        if found < SCENARIOS_PER_VALUE:
            yield Problem(
                file=folder.path / "scenarios" / value,
                line=1,
                key="folder",
                message=f"has {found} of at least {SCENARIOS_PER_VALUE} scenarios for peer supporters that can be read",
                mend=f"add scenarios/{value}/<id>.yaml, or mend those with errors",
            )
