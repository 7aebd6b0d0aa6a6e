"""A content folder of one's own, and one scenario in it that has nothing to mend."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from practice.library import SHIPPED, Problem, Scenario, check, harms, safety
from practice.library.document import parse
from practice.library.explain import shape
from practice.library.folder import Part
from practice.models import Language
from tests.shipped import shipped

Report = Callable[..., list[Problem]]

GOOD = """\
id: the-late-bus
track: peer-supporter
value: voluntary
guidelines: [voluntary-2]
setting: drop-in-center
topics: [active-listening]
signed: []
en:
  title: The late bus
  story: >
    Dana missed the bus and your group. "Next week I may not come at all," Dana says.
  ask: What do you say?
  ways:
    - say: "That is up to you. How was your day?"
      gives: The choice stays with Dana.
      costs: It may sound as if you do not care.
    - say: "Your chair will be there."
      gives: An open door.
      costs: It can feel like a small pull.
    - say: Nod, and pour two cups of tea.
      gives: Time without words.
      costs: The question stays in the air.
  another_view:
    words: "What would make next week worth the ride?"
    why: It asks what Dana wants from the group.
    costs: It may feel like a test.
  reflect:
    - What did you notice?
    - Why does it matter to you?
    - What could you try next?
  try: This week, leave one question open.
es:
  title: El autobús tardío
  story: >
    Dana perdió el autobús y también tu grupo. "La próxima semana quizá no venga", dice Dana.
  ask: ¿Qué dices?
  ways:
    - say: "Tú decides. ¿Cómo te fue hoy?"
      gives: La decisión sigue siendo de Dana.
      costs: Puede sonar a que no te importa.
    - say: "Tu silla sigue aquí."
      gives: Una puerta abierta.
      costs: Puede sentirse como presión.
    - say: Asentir y servir dos tazas de té.
      gives: Tiempo sin palabras.
      costs: La pregunta queda en el aire.
  another_view:
    words: "¿Qué haría que valga la pena el viaje?"
    why: Pregunta qué quiere Dana del grupo.
    costs: Puede sentirse como un examen.
  reflect:
    - ¿Qué notaste?
    - ¿Por qué te importa?
    - ¿Qué podrías probar?
  try: Esta semana, deja abierta una pregunta.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped content without its scenarios, and the courses that name them."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "content", ignore=shutil.ignore_patterns("scenarios", "courses", "__pycache__")))


@pytest.fixture(scope="session")
def good() -> str:
    return GOOD


@pytest.fixture
def written(folder: Path) -> Callable[..., Path]:
    """The good scenario with each first text replaced by the second, saved where it belongs."""

    def write(*changes: tuple[str, str], name: str = "the-late-bus.yaml", value: str = "voluntary") -> Path:
        text = GOOD
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file = folder / "scenarios" / value / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def problems(folder: Path, written: Callable[..., Path]) -> Report:
    """What the check says about the good scenario after these changes."""

    def report(*changes: tuple[str, str], **place: str) -> list[Problem]:
        return list(check(folder, only=written(*changes, **place)).problems)

    return report


@pytest.fixture(scope="session")
def heard() -> Report:
    """What is said of the words of the good scenario after these changes, wherever it stands: quick enough for long lists."""

    def report(*changes: tuple[str, str]) -> list[Problem]:
        text = GOOD
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        document = parse(text.encode(), Path("the-late-bus.yaml"))
        content = shape(document, Scenario)
        assert isinstance(content, Scenario), content
        part = Part(content=content, document=document)
        return [
            problem
            for language in Language
            for problem in (*harms.check(part, language), *safety.check(part, language, shipped().words[language]))
        ]

    return report
