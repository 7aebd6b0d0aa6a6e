"""A scenario of the library while someone writes it: as far as it can be shown, and what is still to be written.

A story and a question in one language are enough, as in a file that a trainer sends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel, ValidationError

from practice.library import references
from practice.library.document import Document, Node
from practice.library.explain import shape
from practice.library.folder import Part
from practice.library.library import Library
from practice.library.problems import Problem
from practice.library.shapes import AnotherView, LibraryScenario, Scenario, SecondBeat, Way
from practice.library.uploads import FRAME, ScenarioFile, listed
from practice.models import Language

UNNAMED = "not-named-yet"


@dataclass(frozen=True, kw_only=True)
class Begun:
    """`missing`: keys by language, none where all of it is missing, and under None those of the file. Where a language is not written,
    the other one stands."""

    scenario: Scenario
    written_in: tuple[Language, ...] = tuple(Language)
    missing: Mapping[Language | None, Sequence[str]]


def read(document: Document, library: Library) -> Begun | list[Problem]:
    """Or what is wrong with it, beyond what is only not written yet."""
    whole = shape(document, LibraryScenario, begun=True)
    found = whole or _begun(document) if isinstance(whole, list) else Begun(scenario=whole, missing={})
    if isinstance(found, list):
        return found
    return list(references.in_the_lists(Part(content=found.scenario, document=document), listed(library))) or found


def _begun(document: Document) -> Begun | list[Problem]:
    data = _written(document.data)
    data = data if isinstance(data, dict) else {}
    texts = {each: text for each in Language if isinstance(text := data.get(each), dict) and {"story", "ask"} <= text.keys()}
    if not texts:
        begun = next((each for each in Language if each in data), Language.ENGLISH)
        return [document.problem((begun,), "has no story with a question yet", "write these two first: all else may wait")]
    kept = {key: value for key, value in data.items() if key not in set(Language)} | {each: _whole(text) for each, text in texts.items()}
    shaped = shape(replace(document, data=kept), ScenarioFile)
    if isinstance(shaped, list):
        return shaped
    frame = shaped.model_dump(include=FRAME, exclude_none=True)
    english, spanish = shaped.en or shaped.es, shaped.es or shaped.en
    scenario = Scenario.model_validate({"id": shaped.id or UNNAMED, "en": english, "es": spanish, **frame})
    return Begun(scenario=scenario, written_in=tuple(texts), missing=_missing(document, data))


def _written(node: Node) -> Node:
    """Without what is empty."""
    if isinstance(node, dict):
        return {key: kept for key, value in node.items() if (kept := _written(value))}
    if isinstance(node, list):
        return [kept for item in node if (kept := _written(item))]
    return node


def _whole(text: Mapping[str, Node]) -> dict[str, Node]:
    """Without the ways, the other view and the second question that nobody could be shown yet."""
    ways = text.get("ways")
    kept = {**text, "ways": [way for way in ways if _is_one(Way, way)] if isinstance(ways, list) else []}
    shown: dict[str, type[BaseModel]] = {"another_view": AnotherView, "next": SecondBeat}
    return {key: value for key, value in kept.items() if key not in shown or _is_one(shown[key], value)}


def _is_one(model: type[BaseModel], node: Node) -> bool:
    try:
        model.model_validate(node)
    except ValidationError:
        return False
    return True


def _missing(document: Document, data: Mapping[str, Node]) -> dict[Language | None, list[str]]:
    """Each key once, in the order of the form."""
    found: dict[Language | None, list[str]] = {}
    lacking = shape(document, LibraryScenario)
    for problem in lacking if isinstance(lacking, list) else []:
        first, _, rest = problem.key.partition(".")
        language = next((each for each in Language if each == first), None)
        key = (rest if language else first).partition(".")[0].partition("[")[0]
        names = found.setdefault(language, [])
        if key not in names and (language is None or language in data):
            names.append(key)
    return found
