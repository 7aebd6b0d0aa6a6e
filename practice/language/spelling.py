"""The words of a sentence in one spelling, as people type on a phone: accents, letters drawn out or lost, short forms, numbers."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from practice.language.text import QUOTED

SENTENCE_END = re.compile(r"(?<!\.)\.(?=\s)|[!?¿¡;\n]")
WORD = re.compile(r"[a-z0-9]+(?:['’´`][a-z0-9]+)*")
APOSTROPHE = re.compile(r"['’´`]")
DRAWN_OUT = re.compile(r"(.)\1{2,}")
END, MANY = ".", "#"
FEW = 6  # from here on, a number of pills or drinks is many; years have four digits
DIGITS = 3
LONG = 6  # letters of a word that is known with one of them wrong


@dataclass(frozen=True)
class Token:
    word: str
    quoted: bool = False


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """`same_as` for what is written in several ways, `fillers` between words. A word that is no `known` one is read as the one of
    `often_wrong` that is a letter away, or as a known one that lost its last g ("drinkin")."""

    same_as: Mapping[str, str]
    fillers: frozenset[str]
    often_wrong: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()


def fold(text: str) -> str:
    """Lower case, without accents; as long as the NFC form of the text, so that places stay."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in composed)


def sentences(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in SENTENCE_END.finditer(plain):
        yield start, found.start()
        start = found.end()
    yield start, len(plain)


def read(plain: str, start: int, end: int, spelling: Spelling) -> Iterator[list[Token]]:
    """The sentence as it may be meant; with letters drawn out, once with one of them and once with two ("killll", "dieee")."""
    quotes = [quote.span() for quote in QUOTED.finditer(plain)]
    found = [(word.group(), any(first <= word.start() < last for first, last in quotes)) for word in WORD.finditer(plain, start, end)]
    is_drawn_out = any(DRAWN_OUT.search(word) for word, _ in found)
    for kept in (r"\1", r"\1\1") if is_drawn_out else (r"\1",):
        yield tokens([*((DRAWN_OUT.sub(kept, word), quoted) for word, quoted in found), (END, False)], spelling)


def tokens(written: Sequence[tuple[str, bool]], spelling: Spelling) -> list[Token]:
    """One spelling for what is written in several ways, and no small words in between."""
    same = ((part, quoted) for word, quoted in written for part in _meant(word, spelling).split())
    return [Token(_counted(word), quoted) for word, quoted in same if word not in spelling.fillers]


def _meant(word: str, spelling: Spelling) -> str:
    plain = APOSTROPHE.sub("", word)
    for written in (APOSTROPHE.sub("'", word), plain):
        if written in spelling.same_as:
            return spelling.same_as[written]
    if plain in spelling.known or plain in spelling.fillers or len(plain) < LONG:
        return plain
    if f"{plain}g" in spelling.known and plain.endswith("in"):
        return f"{plain}g"
    return next((right for right in sorted(spelling.often_wrong) if _is_a_letter_away(plain, right)), plain)


def _counted(word: str) -> str:
    return MANY if word.isdecimal() and len(word) <= DIGITS and int(word) >= FEW else word


def _is_a_letter_away(word: str, right: str) -> bool:
    """One letter left out, put in, changed, or two of them swapped; the first one is right."""
    if abs(len(word) - len(right)) > 1 or word[0] != right[0]:
        return False
    at = next((place for place, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), min(len(word), len(right)))
    left, due = word[at:], right[at:]
    return left[1:] == due[1:] or left == due[1:] or left[1:] == due or (left[:2] == due[1::-1] and left[2:] == due[2:])
