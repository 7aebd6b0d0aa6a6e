"""A scenario file that a trainer sends: the library's own form, of which a cohort's scenario needs less."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, model_validator

from practice.library import course_uploads, references
from practice.library.advice import NOWHERE, hints
from practice.library.course_uploads import CourseUpload
from practice.library.document import Document, parse
from practice.library.explain import shape
from practice.library.folder import Part
from practice.library.library import SHIPPED, Library
from practice.library.problems import ContentErrors, Problem
from practice.library.shapes import Id, OwnScenario, People, Scenario, ScenarioText, Shape, Signature, Telling, Weighed, title_from
from practice.library.told import told
from practice.models import Language, Track, Value

MOST_PROBLEMS = 20
FRAME = {"track", "value", "in_tension", "guidelines", "setting", "topics", "competencies"}


class FileText(ScenarioText):
    @model_validator(mode="before")
    @classmethod
    def _title(cls, words: Any) -> Any:  # noqa: ANN401  parsed YAML, not checked yet
        if isinstance(words, Mapping) and "title" not in words and isinstance(words.get("story"), str):
            return {**words, "title": title_from(words["story"])}
        return words


class ScenarioFile(Shape):
    """One language is enough, with a story and a question. `id`, `telling`, `people`, `weighed` and `signed` are read and left aside,
    as a cohort's scenario has an id of its own, only hints, and no signatures."""

    id: Id | None = None
    track: Track = Track.PEER_SUPPORTER
    value: Value
    in_tension: Value | None = None
    guidelines: Annotated[tuple[str, ...], Field(max_length=4)] = ()
    setting: Id | None = None
    topics: Annotated[tuple[Id, ...], Field(max_length=6)] = ()
    competencies: Annotated[tuple[Id, ...], Field(max_length=3)] = ()
    telling: Telling | None = None
    people: People = People()
    weighed: tuple[Weighed, ...] = ()
    signed: tuple[Signature, ...] = ()
    en: FileText | None = None
    es: FileText | None = None


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A good file: what it is about (as JSON), its words, and what the wording check would say."""

    frame: Mapping[str, Any]
    texts: Mapping[Language, ScenarioText]
    hints: tuple[Problem, ...]


def example(language: Language) -> bytes:
    """A file to change, with what each part may hold."""
    return (SHIPPED / "examples" / f"{language}.yaml").read_bytes()


def read(content: bytes, library: Library) -> Upload | CourseUpload | tuple[Problem, ...]:
    """The file, or what keeps it from being used, by line. One with `days` is a course."""
    try:
        document = parse(content, NOWHERE)
    except ContentErrors as errors:
        return errors.problems
    if course_uploads.is_course(document):
        return course_uploads.read(document, library)
    shaped = shape(document, ScenarioFile, most=MOST_PROBLEMS)
    if isinstance(shaped, list):
        return _by_line(shaped)
    texts = {language: text for language, text in ((Language.ENGLISH, shaped.en), (Language.SPANISH, shaped.es)) if text is not None}
    if not texts:
        return (document.problem(("en",), told("is missing"), told("write it under `en:`, under `es:`, or both")),)
    frame = shaped.model_dump(mode="json", include=FRAME, exclude_none=True)
    scenario = _scenario(frame, texts)
    part: Part[Scenario] = Part(content=scenario, document=document)
    found = list(references.alone(part, known=_known(library), listed=listed(library)))
    return _by_line(found) if found else Upload(frame=frame, texts=texts, hints=_hints(scenario, library, document))


def _scenario(frame: Mapping[str, Any], texts: Mapping[Language, ScenarioText]) -> OwnScenario:
    first = next(iter(texts.values()))
    return OwnScenario(
        id="own-file",
        own_id=0,
        cohort_id=0,
        written_in=frozenset(texts),
        en=texts.get(Language.ENGLISH, first),
        es=texts.get(Language.SPANISH, first),
        **frame,
    )


def _hints(scenario: OwnScenario, library: Library, document: Document) -> tuple[Problem, ...]:
    return _by_line(hints(scenario, library, document))


def _by_line(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda each: (each.line, each.key)))


def _known(library: Library) -> list[str]:
    return [each.id for value in library.values for each in (*value.guidelines, *value.supervisor_guidelines)]


def listed(library: Library) -> references.Listed:
    return references.Listed(topics=_ids(library.topics), settings=_ids(library.settings), competencies=_ids(library.competencies))


def _ids(named: Sequence[Any]) -> list[str]:
    return [str(each.id) for each in named]
