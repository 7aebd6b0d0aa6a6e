"""How well a text that may name someone is told from one that does not; the figures are printed by every run."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from practice.language.privacy import HintKind, names_someone
from practice.models import Language
from tests.shipped import shipped

NONE = "none"
LEAST = 200
PRECISION, RECALL, KIND_RECALL = 0.95, 0.9, 0.8


@cache
def names():
    library = shipped()
    return [library.words[language].names for language in Language]


def kinds_in(sentence: str) -> set[str]:
    return {hint.kind.value for hint in names_someone(sentence, names())}


def sentences(language) -> Iterator[tuple[str, str]]:
    for line in (Path(__file__).parent / f"privacy_{language}.tsv").read_text(encoding="utf-8").splitlines():
        expected, _, sentence = line.partition("\t")
        yield expected, sentence


@cache
def judged(language):
    return [(set(expected.split()) - {NONE}, kinds_in(sentence), sentence) for expected, sentence in sentences(language)]


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def figures(language) -> tuple[float, float]:
    """Precision and recall by sentence: whether it is asked about at all."""
    both = sum(bool(due and got) for due, got, _ in judged(language))
    return share(both, sum(bool(got) for _, got, _ in judged(language))), share(both, sum(bool(due) for due, _, _ in judged(language)))


@pytest.mark.parametrize("language", Language)
def test_what_may_name_someone_is_found_and_little_else(language, capsys):
    precision, recall = figures(language)
    with capsys.disabled():
        print(f"\nprivacy mirror, {language}: {len(judged(language))} sentences, precision {precision:.3f}, recall {recall:.3f}")  # noqa: T201
        for due, got, sentence in judged(language):
            if due != got:
                print(f"  {sorted(due)} but {sorted(got)}: {sentence}")  # noqa: T201  for whoever tunes it
    assert precision >= PRECISION
    assert recall >= RECALL


@pytest.mark.parametrize("kind", HintKind)
def test_each_kind_is_found(kind):
    due = [got for language in Language for expected, got, _ in judged(language) if kind.value in expected]
    assert share(sum(kind.value in got for got in due), len(due)) >= KIND_RECALL


def test_the_sets_are_large_and_at_least_half_is_to_be_left_alone():
    every = [each for language in Language for each in sentences(language)]
    assert len(every) >= LEAST
    assert share(sum(expected == NONE for expected, _ in every), len(every)) >= 0.5
    assert len({sentence for _, sentence in every}) == len(every)


@pytest.mark.parametrize("text", ["", "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}\ud800", "A" * 4096, "1" * 4096, "A a " * 1024, "(" * 500])
def test_any_text_can_be_read(text):
    assert isinstance(names_someone(text, names()), frozenset)
