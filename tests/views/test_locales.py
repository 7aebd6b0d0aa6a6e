"""The catalogue follows the code, and each text of it is short, plain and kind in both languages."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from bot.views.account.own_times import QUIET
from bot.views.labels import LONGEST_LABEL
from bot.views.say import LOCALES
from practice.language import reading
from practice.language.text import words
from practice.models import Language

VIEWS = LOCALES.parent / "views"
CHECK = LOCALES.parents[1] / "practice" / "library"  # what the content check tells
KEYWORDS = {"say": None, "self": None, "told": None, "plural": (1, 2)}  # the same as in `make locales`
LONGEST_TEXT = 600
A_SENTENCE = 6  # words; labels would make the rest look easier than it is
PLACEHOLDER = re.compile(r"\{\w*\}")
TAG = re.compile(r"</?\w+>")
COMMAND = re.compile(r"/[a-z]+\b(?!>)")
# The reader is tú: neither these words, nor the commands and polite forms that go with usted or vosotros.
FORMAL = re.compile(
    r"\b(usted(es)?|vosotr[oa]s|vuestr[oa]s?|escriba|elija|use|toque|oprima|pulse|haga|(?<!que yo )diga|vea|vaya|mande|envíe|pruebe|espere|"
    r"tenéis|podéis|queréis)\b",
    re.IGNORECASE,
)
# Words that would fix the reader's gender.
GENDERED = re.compile(
    r"\b(bienvenid[oa]|(?<!tu )(?<!la )list[oa]s? para|segur[oa] de que|tú mism[oa]|tranquil[oa]|solit[oa])\b", re.IGNORECASE
)


def load(name: str) -> Catalog:
    with (LOCALES / name).open("rb") as file:
        return read_po(file, abort_invalid=True)


SPANISH = load("es.po")
MESSAGES: list[Message] = [message for message in SPANISH if message.id]


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


PAIRS = [pair for message in MESSAGES for pair in zip(forms(message.id), forms(message.string), strict=True)]
TEXTS = [(Language.ENGLISH, english) for english, _ in PAIRS] + [(Language.SPANISH, spanish) for _, spanish in PAIRS]


def ids(catalog: Catalog) -> set[tuple[str, ...]]:
    return {forms(message.id) for message in catalog if message.id}


def plain(text: str) -> str:
    """As it is read: without tags; a command or a name put in counts as a short word."""
    return COMMAND.sub("it", PLACEHOLDER.sub("it", TAG.sub("", text)))


def label_texts(path: Path) -> Iterator[str]:
    """What is said in the first argument of a Button, or as the label of the key that shares the place."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        labels = [each.value for each in node.keywords if each.arg == "location_button"]
        if isinstance(node.func, ast.Name) and node.func.id == "Button":
            labels.append(node.args[0])
        for inner in [inner for label in labels for inner in ast.walk(label)]:
            if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "say":
                yield ast.literal_eval(inner.args[0])


@cache
def button_labels() -> list[str]:
    return sorted({label for path in VIEWS.rglob("*.py") for label in label_texts(path)})


def test_spanish_has_all_that_the_views_say_and_nothing_else() -> None:
    said = {forms(text) for folder in (VIEWS, CHECK) for _, _, text, _, _ in extract_from_dir(folder, keywords=KEYWORDS)}
    assert ids(SPANISH) == said, "run make locales"
    assert list(SPANISH.obsolete) == []


def test_each_text_is_translated_and_looked_at() -> None:
    assert [message.id for message in MESSAGES if not all(forms(message.string))] == []
    assert [message.id for message in MESSAGES if message.fuzzy] == []


def test_each_plural_has_both_forms() -> None:
    assert [message.id for message in MESSAGES if message.pluralizable and len(forms(message.string)) != SPANISH.num_plurals] == []


@pytest.mark.parametrize("what", [PLACEHOLDER, TAG, COMMAND], ids=["placeholders", "tags", "commands"])
def test_translations_keep_what_is_not_words(what: re.Pattern[str]) -> None:
    assert [english for english, spanish in PAIRS if sorted(what.findall(english)) != sorted(what.findall(spanish))] == []


def test_no_place_on_a_machine_is_written_down() -> None:
    folders = ("bot/views/", "practice/library/")
    assert {path for message in SPANISH for path, _ in message.locations if not path.startswith(folders)} == set()


def test_a_label_fits_its_button() -> None:
    assert [label for label in button_labels() if SPANISH.get(label) is None] == []
    filled = [each for label in button_labels() for text in (label, SPANISH.get(label).string) for each in filled_labels(text)]
    assert [label for label in filled if len(label) > LONGEST_LABEL] == []


def filled_labels(text: str) -> list[str]:
    """A label with hours in it, with the longest hours that it can hold."""
    if "{start}" not in text:
        return [text]
    hour = "{}:00 p.m." if "–" in text else "{}:00 PM"
    return [text.format(start=hour.format(start % 12), end=hour.format(end % 12)) for start, end in QUIET]


def test_labels_are_found() -> None:
    assert {"Start", "Skip", "Practice now", "Share my location", "{start} to {end}"} <= set(button_labels())


@pytest.mark.parametrize("language", list(Language))
def test_no_text_is_long_or_shouts(language: Language) -> None:
    texts = [text for each, text in TEXTS if each is language]
    assert [text for text in texts if len(text) > LONGEST_TEXT] == []
    assert [text for text in texts if "!" in text or "¡" in text] == []


@pytest.mark.parametrize("language", list(Language))
def test_the_whole_catalogue_reads_easily(language: Language) -> None:
    texts = [plain(text) for each, text in TEXTS if each is language]
    level = reading.level([text for text in texts if len(words(text)) >= A_SENTENCE], language)
    assert reading.is_plain(level, language), level


@pytest.mark.parametrize("pattern", [FORMAL, GENDERED], ids=["formal", "gendered"])
def test_spanish_speaks_to_anyone_as_a_colleague(pattern: re.Pattern[str]) -> None:
    assert [spanish for _, spanish in PAIRS if pattern.search(spanish)] == []


def test_questions_open_and_close_in_spanish() -> None:
    assert [spanish for _, spanish in PAIRS if spanish.count("¿") != spanish.count("?")] == []


def test_no_two_labels_read_alike_in_spanish() -> None:
    spanish = [SPANISH.get(label).string for label in button_labels()]
    assert [text for text in spanish if spanish.count(text) > 1] == []


def _said_in(tree: ast.AST) -> Iterator[int]:
    """The lines in which a sentence is put into the reader's language."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            called = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr == "plural" else node.func
            if isinstance(called, ast.Name) and called.id == "say":
                yield node.lineno


def test_nothing_is_said_where_the_catalogue_does_not_look() -> None:
    elsewhere = [path for path in VIEWS.parent.rglob("*.py") if not path.is_relative_to(VIEWS)]
    found = [f"{path}:{line}" for path in elsewhere for line in _said_in(ast.parse(path.read_text(encoding="utf-8")))]
    assert (found, len(elsewhere) > 0) == ([], True)
