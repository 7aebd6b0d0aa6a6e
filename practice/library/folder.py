"""What a content folder holds, file by file: what could be read, and what was wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from practice.library.course import Course
from practice.library.curriculum import ValuesFile
from practice.library.document import Document, read
from practice.library.drills import Drills
from practice.library.explain import shape
from practice.library.problems import ContentErrors, Problem
from practice.library.recordings import Recordings, find_recordings
from practice.library.rule_pack import RulePack
from practice.library.self_check import SelfCheck
from practice.library.shapes import LibraryScenario, Scenario, TopicsFile
from practice.library.support import Support
from practice.library.wordlist import WordList
from practice.models import Language

READ = (".yaml", ".ogg")  # in scenarios/<value>/

Shaped = TypeVar("Shaped", bound=BaseModel)


@dataclass(frozen=True, kw_only=True)
class Part(Generic[Shaped]):
    """One well-formed file: its content, and its lines for what is still to be said about it."""

    content: Shaped
    document: Document


@dataclass(kw_only=True)
class Folder:
    path: Path
    values: Part[ValuesFile] | None = None
    topics: Part[TopicsFile] | None = None
    self_check: Part[SelfCheck] | None = None
    scenarios: list[Part[Scenario]] = field(default_factory=list)
    support: list[Part[Support]] = field(default_factory=list)
    rule_packs: list[Part[RulePack]] = field(default_factory=list)
    courses: list[Part[Course]] = field(default_factory=list)
    words: dict[Language, Part[WordList]] = field(default_factory=dict)
    drills: dict[Language, Part[Drills]] = field(default_factory=dict)
    recordings: Recordings = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def add(self, file: Path, model: type[Shaped]) -> Part[Shaped] | None:
        """The file as that model; if it is not one, its problems are kept and None comes back."""
        try:
            document = read(file)
        except ContentErrors as errors:
            self.problems.extend(errors.problems)
            return None
        content = shape(document, model)
        if isinstance(content, list):
            self.problems.extend(content)
            return None
        return Part(content=content, document=document)

    def add_scenario(self, file: Path) -> None:
        if part := self.add(file, LibraryScenario):
            self.scenarios.append(Part(content=part.content, document=part.document))


def named_as_its_file(part: Part[Scenario] | Part[RulePack] | Part[Course]) -> Iterator[Problem]:
    file = part.document.file
    if part.content.id != file.stem:
        mend = f"rename the file to {part.content.id}.yaml, or set `id: {file.stem}`"
        yield part.document.problem(("id",), f"`{part.content.id}` differs from the file's name, {file.name}", mend)


def open_folder(path: Path) -> Folder:
    folder = open_frame(path)
    for file in sorted(path.glob("scenarios/*/*.yaml")):
        folder.add_scenario(file)
    folder.recordings, unplayable = find_recordings(path)
    folder.problems.extend(unplayable)
    _report_strays(folder)
    return folder


def open_frame(path: Path) -> Folder:
    """Everything but the scenarios."""
    folder = Folder(path=path)
    folder.values = folder.add(path / "values.yaml", ValuesFile)
    folder.topics = folder.add(path / "topics.yaml", TopicsFile)
    folder.self_check = folder.add(path / "self-check.yaml", SelfCheck)
    for file in sorted(path.glob("support/*.yaml")):
        if support := folder.add(file, Support):
            folder.support.append(support)
    for file in sorted(path.glob("ce/*.yaml")):
        if pack := folder.add(file, RulePack):
            folder.rule_packs.append(pack)
    for file in sorted(path.glob("courses/*.yaml")):
        if course := folder.add(file, Course):
            folder.courses.append(course)
    for language in Language:
        if words := folder.add(path / "language" / f"{language}.yaml", WordList):
            folder.words[language] = words
        if (file := path / "drills" / f"{language}.yaml").exists() and (drills := folder.add(file, Drills)):
            folder.drills[language] = drills
    return folder


def _report_strays(folder: Folder) -> None:
    """A scenario that nobody would ever see is worse than an error."""
    scenarios = folder.path / "scenarios"
    for file in sorted(scenarios.rglob("*")):
        if file.is_file() and not (file.suffix in READ and file.parent.parent == scenarios) and not file.name.startswith("."):
            folder.problems.append(
                Problem(
                    file=file, line=1, key="file", message="is not read here", mend="name it scenarios/<value>/<id>.yaml, or move it away"
                )
            )
