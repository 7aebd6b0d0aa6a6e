"""Lines that the check stops or asks about, and lines near them that it leaves alone: place, topics and text, one a row."""

from pathlib import Path

import pytest

from practice.library import Problem, Scenario, texts
from practice.library.document import parse
from practice.library.explain import shape
from practice.library.folder import Part
from practice.models import Language
from tests.practice.library.conftest import GOOD
from tests.shipped import shipped

LINES = Path(__file__).parent / "lines"
STORIES = {
    "story": 'Dana missed the bus and your group. "Next week I may not come at all," Dana says.',
    "story_es": 'Dana perdió el autobús y también tu grupo. "La próxima semana quizá no venga", dice Dana.',
}
TEXTS = {
    "say": '"Your chair will be there."',
    "gives": "An open door.",
    "costs": "It can feel like a small pull.",
    "why": "It asks what Dana wants from the group.",
    "reflect": "What did you notice?",
    "say_es": '"Tu silla sigue aquí."',
    "gives_es": "Una puerta abierta.",
    "costs_es": "Puede sentirse como presión.",
    "why_es": "Pregunta qué quiere Dana del grupo.",
    "reflect_es": "¿Qué notaste?",
}


def rows(name: str) -> list[list[str]]:
    return [line.split("|") for line in (LINES / name).read_text(encoding="utf-8").splitlines()]


def found_in(place: str, topics: str, text: str) -> list[Problem]:
    library = shipped()
    quoted = '"' + text.replace('"', '\\"') + '"'
    changed = GOOD.replace(STORIES[place], text) if place in STORIES else GOOD.replace(TEXTS[place], quoted, 1)
    document = parse(changed.replace("[active-listening]", f"[{topics or 'active-listening'}]").encode(), Path("the-late-bus.yaml"))
    content = shape(document, Scenario)
    assert isinstance(content, Scenario), content
    part, names = Part(content=content, document=document), [words.names for words in library.words.values() if words.names]
    return [problem for language in Language for problem in texts.check(part, language, library.words[language], names)]


@pytest.mark.parametrize(("place", "topics", "text"), rows("bad.txt"))
def test_it_is_stopped_or_asked_about(place: str, topics: str, text: str) -> None:
    assert found_in(place, topics, text)


@pytest.mark.parametrize(("place", "topics", "text"), rows("harmless.txt"))
def test_it_is_left_alone(place: str, topics: str, text: str) -> None:
    assert found_in(place, topics, text) == []
