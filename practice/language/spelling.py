"""The words of a sentence in one spelling, as people type on a phone: accents, letters drawn out or lost, short forms, numbers."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from practice.language.text import QUOTED
from practice.library.patterns import END, MANY

SENTENCE_END = re.compile(r"(?<!\.)\.(?=\s)|[!?¿¡;\n]")
WORD = re.compile(r"[a-z0-9]+(?:['’´`][a-z0-9]+)*")
PAUSE = re.compile(r"\s*(?:[^\w\s'’´`\"“”#&/$%*+<-]|-(?!\w)|<|$)")  # what may follow the last word of a thought
APOSTROPHE = re.compile(r"['’´`]")
DRAWN_OUT = re.compile(r"(.)\1{2,}")
FEW = 6  # from here on, a number of pills or drinks is many; years have four digits
DIGITS = 3
SHORT = 3  # letters of a word that is known by its sound
LONG = 6  # letters of a word that is known with one of them wrong


class Token(NamedTuple):
    """`pause`: a thought may end with it."""

    word: str
    quoted: bool = False
    pause: bool = False


@dataclass(frozen=True, kw_only=True)
class Spelling:
    """`same_as` for what is written in several ways, `fillers` between words. A word that is no `known` one is read as one that
    `sounds` the same, as the one of `often_wrong` (by first letter) that is a letter away, or as one that lost its last g ("drinkin")."""

    same_as: Mapping[str, str]
    fillers: frozenset[str]
    often_wrong: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    sounds_alike: Mapping[str, str] = field(default_factory=dict)
    by_sound: Mapping[str, str] = field(default_factory=dict)

    def knowing(self, known: Iterable[str], often_wrong: Iterable[str], sounds_alike: Mapping[str, str]) -> "Spelling":
        words = frozenset(known)
        wrong: dict[str, tuple[str, ...]] = {}
        for word in sorted(often_wrong):
            wrong[word[0]] = (*wrong.get(word[0], ()), word)
        sounds = {_sound(word, sounds_alike): word for word in sorted(words)} if sounds_alike else {}
        return Spelling(
            same_as=self.same_as, fillers=self.fillers, often_wrong=wrong, known=words, sounds_alike=sounds_alike, by_sound=sounds
        )


def fold(text: str) -> str:
    """Lower case, without accents; as long as the NFC form of the text, so that places stay."""
    return text.lower() if text.isascii() else "".join(map(_folded, unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=1024)
def _folded(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[:1]


def sentences(plain: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in SENTENCE_END.finditer(plain):
        yield start, found.start()
        start = found.end()
    yield start, len(plain)


def quotes_of(plain: str) -> list[tuple[int, int]]:
    return [quote.span() for quote in QUOTED.finditer(plain)]


def read(plain: str, start: int, end: int, quotes: Sequence[tuple[int, int]], spelling: Spelling) -> Iterator[list[Token]]:
    """The sentence as it may be meant; with letters drawn out, once with one of them and once with two ("killll", "dieee")."""
    found = [
        Token(word.group(), any(first <= word.start() < last for first, last in quotes), PAUSE.match(plain, word.end(), end) is not None)
        for word in WORD.finditer(plain, start, end)
    ]
    is_drawn_out = DRAWN_OUT.search(plain, start, end) is not None
    for kept in (r"\1", r"\1\1") if is_drawn_out else (None,):
        yield list(_tokens(found, kept, spelling))


def spell(word: str, spelling: Spelling) -> list[str]:
    """The words that one is read as: none for a filler, two for some short forms."""
    if word in (END, MANY):
        return [word]
    return [_counted(part) for part in _meant(word, spelling).split() if part not in spelling.fillers]


def _tokens(found: Sequence[Token], kept: str | None, spelling: Spelling) -> Iterator[Token]:
    """A pause after a small word is one after the word before it ("I want to die lol")."""
    waiting: Token | None = None
    for token in found:
        words = spell(token.word if kept is None else DRAWN_OUT.sub(kept, token.word), spelling)
        if waiting is not None:
            yield Token(waiting.word, waiting.quoted, waiting.pause or (token.pause and not words))
            waiting = None
        for place, word in enumerate(words):
            last = place == len(words) - 1
            if not last:
                yield Token(word, token.quoted)
            else:
                waiting = Token(word, token.quoted, token.pause)
    if waiting is not None:
        yield waiting


def _meant(word: str, spelling: Spelling) -> str:
    plain = APOSTROPHE.sub("", word)
    for written in (APOSTROPHE.sub("'", word), plain):
        if written in spelling.same_as:
            return spelling.same_as[written]
    if plain in spelling.known or plain in spelling.fillers or len(plain) < SHORT:
        return plain
    if spelling.by_sound and (sounding := spelling.by_sound.get(_sound(plain, spelling.sounds_alike))):
        return sounding
    if len(plain) < LONG:
        return plain
    if f"{plain}g" in spelling.known and plain.endswith("in"):
        return f"{plain}g"
    return next((right for right in spelling.often_wrong.get(plain[0], ()) if _is_a_letter_away(plain, right)), plain)


def _sound(word: str, sounds_alike: Mapping[str, str]) -> str:
    for written, sound in sounds_alike.items():
        word = word.replace(written, sound)
    return word


def _counted(word: str) -> str:
    return MANY if word.isdecimal() and len(word) <= DIGITS and int(word) >= FEW else word


def _is_a_letter_away(word: str, right: str) -> bool:
    """One letter left out, put in, changed, or two of them swapped; the first one is right."""
    if abs(len(word) - len(right)) > 1 or word[0] != right[0]:
        return False
    at = next((place for place, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), min(len(word), len(right)))
    left, due = word[at:], right[at:]
    return left[1:] == due[1:] or left == due[1:] or left[1:] == due or (left[:2] == due[1::-1] and left[2:] == due[2:])
