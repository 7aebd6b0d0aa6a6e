"""What the content check would say of one scenario that stands in no folder. Nothing of it keeps a trainer from using their own."""

from collections.abc import Iterator
from pathlib import Path

from practice.library import limits, texts, wording
from practice.library.document import Document
from practice.library.folder import Part
from practice.library.library import Library
from practice.library.problems import Problem
from practice.library.shapes import OwnScenario, Scenario
from practice.models import Language

NOWHERE = Path("scenario.yaml")


def document_of(scenario: OwnScenario) -> Document:
    """Its words as a file would hold them."""
    data = {language.value: scenario.text(language).model_dump(mode="json", by_alias=True) for language in sorted(scenario.languages)}
    return Document(file=NOWHERE, data={**data}, lines={})


def hints(scenario: OwnScenario, library: Library, document: Document | None = None) -> tuple[Problem, ...]:
    """`document` is the file that it was read from, where it was."""
    part: Part[Scenario] = Part(content=scenario, document=document or document_of(scenario))
    found = [problem for language in sorted(scenario.languages) for problem in _in(part, language, library)]
    return tuple(dict.fromkeys([*found, *wording.untranslated(part.document)]))


def _in(part: Part[Scenario], language: Language, library: Library) -> Iterator[Problem]:
    words, scenario = library.words[language], part.content
    value = library.value(scenario.value).text(language).name
    setting = library.setting(scenario.setting).text(language) if scenario.setting else ""
    yield from texts.check(part, language, words, [each.names for each in library.words.values() if each.names])
    yield from wording.reading_level(part.document, language, level=wording.level(part.document, language))
    yield from limits.too_long_in(part, language, value=value, setting=setting)
