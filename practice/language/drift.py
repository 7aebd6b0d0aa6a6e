"""Clinical and deficit words about someone else: never those that people say of themselves, never in quotes.

A word is one's own if the last person named before it in its sentence is "I" or "my"; unless another one begins in between
("I met an addict"). Where nobody is named, a short sentence goes on with the person of the one before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from practice.language import phrases
from practice.language.text import is_within, quoted
from practice.library.mirrorwords import Speakers
from practice.library.wordlist import Advice, WordList
from practice.models import Language

SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]*")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
OBJECTS = frozenset({"him", "her", "them", "lo", "le"})  # done to someone, whoever does it
HAVING = frozenset({"have", "had", "I've", "I'd", "we've", "ive", "tengo", "tuve", "tenemos"})
SHORT = 4  # words of a sentence that may go on with the person of the one before
NEAR = 3  # words between "my" or "me" and what is one's own
APART = frozenset({"with", "that", "about", "con", "que", "sobre"})  # what follows is someone else's
FOLLOWS = frozenset({"like", "such", "as", "myself", "como"})


@dataclass(frozen=True, kw_only=True)
class Drift:
    """The word as it was written, what some peers say, and why."""

    word: str
    peers: str
    why: str


def find_drift(text: str, words: WordList, language: Language) -> Drift | None:
    """The first such word in the text."""
    if words.speakers is None:
        return None
    quotes = quoted(text)
    for start, end, advice in sorted(_every(text, words, language), key=lambda each: (each[0], each[0] - each[1])):
        if not is_within(quotes, start, end) and not _is_own(text, start, end, advice, words.speakers):
            return Drift(word=text[start:end], peers=advice.peers or "", why=advice.peers_why or advice.why)
    return None


def _every(text: str, words: WordList, language: Language) -> Iterator[tuple[int, int, Advice]]:
    """Also of oneself, and in quotes."""
    for advice in (*words.avoid, *words.safe_messaging):
        if advice.peers is None:
            continue
        for phrase in advice.phrases:
            for start, end in phrases.find(phrase, text, language, not_before=advice.not_before):
                yield start, end, advice


def _is_own(text: str, start: int, end: int, advice: Advice, speakers: Speakers) -> bool:
    if {*_words(text[start:end].lower())} & OBJECTS:
        return False
    before, after, previous = _around(text, start, end)
    markers = _markers(speakers)
    for index in range(len(before) - 1, -1, -1):
        word, gap = before[index], before[index + 1 :]
        if word in markers["someone"] or _is_name(word, index, markers):
            return False
        if word in markers["mine"]:
            return not advice.of_others and (_is_near(gap) or bool({*gap} & markers["being"]))
        if word in markers["i"]:
            being = markers["being"] - HAVING if advice.of_others else markers["being"]
            return bool({*gap, word} & being) or not (advice.of_others or {*gap} & markers["other"])
    if before and before[0] in markers["being"]:
        return True
    return _is_said_after(after, markers) or (len(before) + len(after) < SHORT and _is_own_so_far(previous, markers))


def _around(text: str, start: int, end: int) -> tuple[list[str], list[str], list[str]]:
    """The words before and after in the sentence, and those of the sentence before."""
    previous: list[str] = []
    for sentence in SENTENCE.finditer(text):
        if sentence.end() > start:
            return _words(text[sentence.start() : start]), _words(text[end : sentence.end()]), previous
        previous = _words(sentence.group()) or previous
    return [], [], previous


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text)]


@cache
def _markers(speakers: Speakers) -> dict[str, frozenset[str]]:
    """Each list, with its words also as they begin a sentence."""
    return {
        name: frozenset(form for word in listed for form in (word, word.capitalize()))
        for name, listed in (
            ("i", speakers.i),
            ("mine", speakers.mine),
            ("someone", speakers.someone),
            ("being", speakers.being),
            ("other", speakers.other),
        )
    }


def _is_name(word: str, index: int, markers: dict[str, frozenset[str]]) -> bool:
    """A capital inside a sentence, where it is nobody of ours."""
    return index > 0 and word[0].isupper() and not any(word in listed for listed in markers.values())


def _is_near(gap: Sequence[str]) -> bool:
    return len(gap) <= NEAR and not {*gap} & APART


def _is_said_after(after: Sequence[str], markers: dict[str, frozenset[str]]) -> bool:
    """ "Addicts like me", "Relapse was my teacher"."""
    for index, word in enumerate(after):
        if word in markers["someone"]:
            return False
        if word in markers["i"] or word in markers["mine"]:
            if not index:
                return word in markers["i"]
            return {*after[:index]} <= FOLLOWS or after[index - 1] in markers["being"]
    return False


def _is_own_so_far(previous: Sequence[str], markers: dict[str, frozenset[str]]) -> bool:
    for word in reversed(previous):
        if word in markers["someone"]:
            return False
        if word in markers["i"] or word in markers["mine"]:
            return True
    return False
