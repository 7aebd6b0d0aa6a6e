"""How hard a text is to read, by the formula that each language's field uses."""

from collections.abc import Sequence
from dataclasses import dataclass

from practice.language import syllables
from practice.language.text import sentences, words
from practice.languages import in_each
from practice.models import Language

GRADE_MOST = 8.0
EASE_LEAST = 65.0


@dataclass(frozen=True, kw_only=True)
class Counts:
    sentences: int
    words: int
    syllables: int


def count(texts: Sequence[str], language: Language) -> Counts:
    """Each text stands by itself: a title without a full stop is a sentence too."""
    count_syllables = SYLLABLES[language]
    found = [sentence for text in texts for sentence in sentences(text)]
    each_word = [word for sentence in found for word in words(sentence)]
    return Counts(sentences=len(found), words=len(each_word), syllables=sum(map(count_syllables, each_word)))


def flesch_kincaid_grade(counts: Counts) -> float:
    """US school grade; lower is easier. Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of New Readability Formulas
    for Navy Enlisted Personnel, Research Branch Report 8-75: 0.39 words/sentence + 11.8 syllables/word - 15.59."""
    if not counts.words:
        return 0.0
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def fernandez_huerta(counts: Counts) -> float:
    """0 to about 100; higher is easier. Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29-32:
    206.84 - 0.60 P - 1.02 F with P syllables per 100 words. F is words per sentence, as in Flesch's formula that it adapts;
    the printed "sentences per 100 words" is a slip (G. Law, LINGUIST List 22.2332, 2011)."""
    if not counts.words:
        return 100.0
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / counts.sentences


SYLLABLES = in_each(en=syllables.english, es=syllables.spanish)
LEVEL = in_each(en=flesch_kincaid_grade, es=fernandez_huerta)


def level(texts: Sequence[str], language: Language) -> float:
    """The grade in English, the ease in Spanish."""
    counts = count(texts, language)
    return LEVEL[language](counts)


def is_plain(level: float, language: Language) -> bool:
    return in_each(en=level <= GRADE_MOST, es=level >= EASE_LEAST)[language]


def hardest_sentence(texts: Sequence[str], language: Language) -> str:
    """The sentence whose own level is the furthest off; empty for empty texts."""
    sign = in_each(en=-1, es=1)[language]
    found = [sentence for text in texts for sentence in sentences(text) if len(words(sentence)) > 3]  # noqa: PLR2004 (too short to judge)
    return min(found, key=lambda sentence: sign * level([sentence], language), default="")
