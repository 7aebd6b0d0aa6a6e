"""The lines of the drill: the guide's form is what the check wants, errors by line, and the shipped ones have what people need."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from practice.library import SHIPPED, ContentErrors, Problem, check, load
from practice.models import Language, Value
from tests.shipped import shipped

FORM = (SHIPPED / "README.md").read_text(encoding="utf-8").split("## Writing lines to answer")[1].split("```yaml\n")[1].split("```")[0]
Change = tuple[str, str]


def write(folder: Path, *changes: Change, language: Language = Language.ENGLISH) -> Path:
    """The guide's form after these changes, as the only lines in this language."""
    text = FORM
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file = folder / "drills" / f"{language}.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def problems(folder: Path) -> Callable[..., list[Problem]]:
    return lambda *changes: list(check(folder, only=write(folder, *changes)).problems)


def test_the_form_in_the_guide_has_nothing_to_mend(problems) -> None:
    assert problems() == []


TWICE = "\n  - {id: the-late-bus-again, values: [mutual], en: The bus again.}\n"
SAME = "\n  - {id: another-one, values: [mutual], en: I nearly turned around at the bus-stop}\n"
WRONG = [
    (("values: [voluntary, hopeful]", "values: [volunteer]"), 4, "lines[1].values[1]", "did you mean `voluntary`?"),
    (("values: [voluntary, hopeful]", "values: []"), 4, "lines[1].values", ""),
    (("topics: [housing]", "topics: [houses]"), 5, "lines[1].topics[1]", "is not in topics.yaml"),
    (("    en: I", "    es: I"), 3, "lines[1]", "has no `en`"),
    (("    en: I", "    es: Casi me regreso.\n    en: I"), 6, "lines[1].es", "belongs in drills/es.yaml"),
    (("bus stop. #", f"bus stop, {'and again ' * 12}. #"), 6, "lines[1].en", "at most 120 fit"),
    (("in es.yaml\n", "in es.yaml" + TWICE), 7, "lines[2].id", "stands twice; first in en.yaml, line 3"),
    (("in es.yaml\n", "in es.yaml" + SAME), 7, "lines[2].en", "says the same as `the-late-bus-again`"),
    (("I nearly turned around at the bus stop.", "I don't want to live anymore."), 6, "lines[1].en", "which is not declared"),
    (("I nearly turned around at the bus stop.", "He hit me again last night."), 6, "lines[1].en", "which is not declared"),
    (("I nearly turned around at the bus stop.", "He is such a junkie."), 6, "lines[1].en", "junkie"),
]


@pytest.mark.parametrize(("change", "line", "key", "says"), WRONG)
def test_what_is_wrong_is_said_by_line(problems, change: Change, line: int, key: str, says: str) -> None:
    found = problems(change)
    assert any(each.key == key and each.line == line and says in str(each) for each in found), [str(each) for each in found]


def test_a_hard_topic_that_is_named_is_fine(problems) -> None:
    assert problems(("I nearly turned around at the bus stop.", "I don't want to live anymore."), ("[housing]", "[suicide]")) == []


def test_the_bot_does_not_start_with_lines_in_the_wrong_file(folder: Path) -> None:
    write(folder, language=Language.SPANISH)
    with pytest.raises(ContentErrors, match="has no `es`"):
        load(folder)


@pytest.mark.parametrize("language", Language)
def test_there_are_sixty_a_language_and_each_value_is_called_on(language: Language) -> None:
    lines = shipped().drills[language]
    assert len(lines) >= 60
    assert Counter(value for line in lines for value in line.values).keys() == set(Value)
