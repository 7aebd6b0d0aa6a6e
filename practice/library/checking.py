"""The content check: all that can be told about a content folder, or about one scenario, without a reader."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from practice.library import (
    coverage,
    drill_checks,
    identities,
    likeness,
    pairing,
    references,
    rule_pack_checks,
    texts,
    wording,
)
from practice.library.course import Course
from practice.library.document import Document
from practice.library.folder import Folder, open_folder, open_frame
from practice.library.problems import Place, Problem
from practice.library.rule_pack import RulePack
from practice.library.shapes import Scenario, Signature
from practice.library.weighed import unanswered
from practice.models import Language

FRAME = (
    "values.yaml",
    "topics.yaml",
    "self-check.yaml",
    "support/*.yaml",
    "ce/*.yaml",
    "courses/*.yaml",
    "drills/*.yaml",
    "language/*.yaml",
)

Levels = dict[tuple[Document, Language], float]


@dataclass(frozen=True, kw_only=True)
class Report:
    problems: tuple[Problem, ...]  # by file and line
    scenarios: tuple[Scenario, ...]  # those that could be read
    levels: Mapping[Language, tuple[float, ...]]  # of these scenarios, in their order
    signed: Mapping[str, tuple[Signature, ...]]  # by scenario id or file name; empty: a draft
    rule_packs: tuple[RulePack, ...]  # those that could be read, without the blank one
    courses: tuple[Course, ...] = ()  # those that could be read

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.is_error)


def check(path: Path, *, only: Path | None = None, today: date | None = None) -> Report:
    """The whole folder; or `only` one file or folder in it; or `only` a scenario from elsewhere, against that folder.

    How old rule packs are is looked at where `today` is given.
    """
    folder = _opened(path, only)
    levels: Levels = {}
    problems = {*folder.problems, *references.check(folder), *_wording(folder, only, levels)}
    if only is None:
        problems.update(coverage.check(folder))
    if today is not None:
        problems.update(rule_pack_checks.too_old(folder, today))
    concerned = [problem for problem in unanswered(folder, problems) if _concerns(only, problem.file)]
    folder.scenarios = [part for part in folder.scenarios if _concerns(only, part.document.file)]
    return Report(
        problems=tuple(sorted(concerned, key=lambda each: (each.file, each.line, each.key, each.message))),
        scenarios=tuple(part.content for part in folder.scenarios),
        levels={language: tuple(levels[part.document, language] for part in folder.scenarios) for language in folder.words},
        signed=_signed(folder, only),
        rule_packs=tuple(part.content for part in folder.rule_packs if not part.content.is_blank and _concerns(only, part.document.file)),
        courses=tuple(part.content for part in folder.courses if _concerns(only, part.document.file)),
    )


def _concerns(only: Path | None, file: Path) -> bool:
    return only is None or file.resolve().is_relative_to(only.resolve())


def _opened(path: Path, only: Path | None) -> Folder:
    if only is None or only.is_dir() or only.suffix == ".ogg" or _is_course(path, only):
        return open_folder(path)
    folder = open_frame(path)
    if not any(_concerns(only, file) for pattern in FRAME for file in path.glob(pattern)):
        folder.add_scenario(only)
    return folder


def _is_course(path: Path, file: Path) -> bool:
    """It names scenarios, so these are read too."""
    return any(_concerns(file, course) for course in path.glob("courses/*.yaml"))


def _signed(folder: Folder, only: Path | None) -> dict[str, tuple[Signature, ...]]:
    signed = {part.content.id: part.content.signed for part in folder.scenarios}
    if folder.values and _concerns(only, folder.values.document.file):
        signed["values.yaml"] = folder.values.content.signed
    if folder.self_check and _concerns(only, folder.self_check.document.file):
        signed["self-check.yaml"] = folder.self_check.content.signed
    return signed


def _wording(folder: Folder, only: Path | None, levels: Levels) -> Iterator[Problem]:
    """Notes the levels of those with one as it goes."""
    scenarios = {part.document: part for part in folder.scenarios}
    names = [words.content.names for words in folder.words.values() if words.content.names]
    for document, places in _read_as_one(folder):
        if not _concerns(only, document.file):
            continue
        part = scenarios.get(document)
        for language, words in folder.words.items():
            said = words.content
            yield from wording.check(document, language, said) if part is None else texts.check(part, language, said, names)
            for place in places:
                levels[document, language] = level = wording.level(document, language, place)
                yield from wording.reading_level(document, language, place, level=level)
        yield from wording.untranslated(document)
        if part is not None:
            yield from identities.people(part)
            yield from pairing.in_another_order(part, folder.path)
            yield from likeness.copied(document, folder.path)
    yield from likeness.near_copies(folder)
    for language, drills in folder.drills.items():
        if _concerns(only, drills.document.file):
            yield from drill_checks.said(folder, language)


def _read_as_one(folder: Folder) -> Iterator[tuple[Document, list[Place]]]:
    """Each document that people read, and the parts of it that someone reads in one go."""
    for part in folder.scenarios:
        yield part.document, [()]
    for support in folder.support:
        yield support.document, [()]
    for pack in folder.rule_packs:
        yield pack.document, [()]
    for course in folder.courses:
        yield course.document, [()]
    if folder.self_check:
        yield folder.self_check.document, [("peer_supporters",), ("supervisors",)]
    if folder.values:
        places: list[Place] = [("values", index) for index, _ in enumerate(folder.values.content.values)]
        yield folder.values.document, [*places, ("glossary",)]
