import pytest

from practice.language import reading
from practice.language.reading import Counts
from practice.models import Language


def test_the_published_formulas() -> None:
    counts = Counts(sentences=5, words=100, syllables=150)
    assert reading.flesch_kincaid_grade(counts) == pytest.approx(0.39 * 20 + 11.8 * 1.5 - 15.59)
    assert reading.fernandez_huerta(counts) == pytest.approx(206.84 - 0.60 * 150 - 1.02 * 20)


def test_counts_of_a_known_text() -> None:
    found = reading.count(["The cat sat on the mat.", "Nobody was listening"], Language.ENGLISH)
    assert found == Counts(sentences=2, words=9, syllables=6 + 7)


def test_counts_of_a_known_spanish_text() -> None:
    found = reading.count(["¿Cómo estás? Te oía cantar."], Language.SPANISH)
    assert found == Counts(sentences=2, words=5, syllables=4 + 6)


@pytest.mark.parametrize("language", list(Language))
def test_no_words_are_plain(language: Language) -> None:
    assert reading.is_plain(reading.level([], language), language)


@pytest.mark.parametrize(
    ("language", "level", "plain"),
    [(Language.ENGLISH, 8.0, True), (Language.ENGLISH, 8.1, False), (Language.SPANISH, 65.0, True), (Language.SPANISH, 64.9, False)],
)
def test_the_bounds(language: Language, level: float, *, plain: bool) -> None:
    assert reading.is_plain(level, language) is plain


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        (Language.ENGLISH, "She came to the group today.", "Interdisciplinary organizations necessitate collaboration."),
        (Language.SPANISH, "Hoy vino al grupo con su amiga.", "Organizaciones interdisciplinarias necesitan colaboraciones."),
    ],
)
def test_the_hardest_sentence_is_the_one_to_mend(language: Language, easy: str, hard: str) -> None:
    assert reading.hardest_sentence([f"{easy} {hard}", easy], language) == hard


def test_three_words_are_too_few_to_be_the_hardest() -> None:
    hard = "Interdisciplinary organizations collaborate"
    assert reading.hardest_sentence([f"{hard}. She came to us."], Language.ENGLISH) == "She came to us."
    assert reading.hardest_sentence([f"{hard} interculturally. She came to us."], Language.ENGLISH) == f"{hard} interculturally."
