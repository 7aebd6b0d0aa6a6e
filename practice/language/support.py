"""Phrases that may mean danger, and whether they read as one's own or as a story's. A list and three plain rules; no guessing.

1. The same words in a row, however they are spelled (practice/language/spelling.py) and with small words in between ("just"). How a
   phrase may be written is in practice/library/patterns.py.
2. Harmless phrases are taken out first ("killing time"); of phrases within one another, the longest tells.
3. It reads softer, as someone else's: in quotes, in a phrase about someone, after another person was named last, and long ago.
   What was long ago and is neither "now" nor "again" is left alone, but for suicide.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from practice.language.net import NOBODY, Net
from practice.language.spelling import Spelling, Token, fold, quotes_of, read, sentences, spell
from practice.library.patterns import GAP, Group, OneOf, Part, Phrase, parse
from practice.library.wordlist import DangerKind, DangerWords

YEAR = re.compile(r"(?:19|20)\d\d")
GRAVEST_FIRST = list(DangerKind)
SURER_FIRST = (True, False, None)


@dataclass(frozen=True, kw_only=True)
class Danger:
    """`softer`: it reads as told of someone else, or of long ago."""

    kind: DangerKind
    softer: bool


class _Mark(StrEnum):
    HARMLESS = "harmless"
    LONG_AGO = "long ago"
    NOW = "now"


@dataclass(frozen=True, kw_only=True)
class _Listed:
    """`about_me` is None where the words before it tell."""

    kind: DangerKind
    about_me: bool | None
    is_gapped: bool

    @property
    def rank(self) -> tuple[int, int]:
        return GRAVEST_FIRST.index(self.kind), SURER_FIRST.index(self.about_me)


@dataclass(frozen=True, kw_only=True)
class _Found:
    """Where a listed phrase stands in a sentence: its first word, and the one after its last."""

    start: int
    end: int
    listed: _Listed

    def yields_to(self, other: "_Found") -> bool:
        """To a longer one around it, or to one of the same words that ranks before it."""
        if (self.start, self.end) == (other.start, other.end):
            return other.listed.rank < self.listed.rank
        return other.start <= self.start and self.end <= other.end


@dataclass(frozen=True, kw_only=True)
class _Index:
    """The lists as they are looked up: in one spelling, without accents."""

    spelling: Spelling
    net: Net[_Listed | _Mark]
    i: frozenset[str]
    i_left_out: frozenset[str]
    others: frozenset[str]


def find_danger(text: str, words: DangerWords) -> Danger | None:
    """The gravest of what the text holds: one's own before a story's, and by kind in the order of DangerKind."""
    index, plain = _index(words), fold(text)
    quotes = quotes_of(plain)
    found = [
        danger
        for start, end in sentences(plain)
        for read_as in read(plain, start, end, quotes, index.spelling)
        for danger in _in_sentence(read_as, index)
    ]
    return min(found, key=lambda danger: (danger.softer, GRAVEST_FIRST.index(danger.kind)), default=None)


@lru_cache(maxsize=8)
def _index(words: DangerWords) -> _Index:
    groups = {name: tuple(map(parse, ways)) for name, ways in words.groups.items()}
    phrases = list(_listed(words))
    spelling = _spelling(words, [*(phrase for phrase, _ in phrases), *(way for ways in groups.values() for way in ways)])
    return _Index(
        spelling=spelling,
        net=Net(iter(phrases), groups, lambda word: spell(fold(word), spelling)),
        i=frozenset(map(fold, words.i)),
        i_left_out=frozenset(map(fold, words.i_left_out)),
        others=frozenset(map(fold, words.others)),
    )


def _listed(words: DangerWords) -> Iterator[tuple[Phrase, _Listed | _Mark]]:
    for kind in words.kinds:
        for written, about_me in ((kind.me, True), (kind.someone, False), (kind.either, None)):
            for phrase in map(parse, written):
                yield phrase, _Listed(kind=kind.kind, about_me=about_me, is_gapped=GAP in phrase)
    for written, mark in ((words.harmless, _Mark.HARMLESS), (words.long_ago, _Mark.LONG_AGO), (words.now, _Mark.NOW)):
        for phrase in map(parse, written):
            yield phrase, mark


def _spelling(words: DangerWords, phrases: Sequence[Phrase]) -> Spelling:
    """Every word of the lists is a known one."""
    same_as = {fold(written): fold(meant) for written, meant in words.same_as.items()}
    first = Spelling(same_as=same_as, fillers=frozenset(map(fold, words.fillers)))
    often_wrong = frozenset(map(fold, words.often_wrong))
    listed = {word for phrase in phrases for part in phrase for written in _words_of(part) for word in spell(fold(written), first)}
    others = (*words.not_wrong, *words.i, *words.i_left_out, *words.others)
    return first.knowing(listed | often_wrong | set(map(fold, others)), often_wrong, words.sounds_alike)


def _words_of(part: Part) -> Iterator[str]:
    match part:
        case OneOf(ways):
            for way in ways:
                for each in way:
                    yield from _words_of(each)
        case str() if part != GAP:
            yield part
        case Group() | str():
            pass


def _in_sentence(read_as: list[Token], index: _Index) -> Iterator[Danger]:
    found, marked = _look(read_as, index)
    left = read_as
    harmless = [(start, end) for start, end, mark in marked if mark is _Mark.HARMLESS]
    harmless = [(start, end) for start, end in harmless if not any(_holds(each, start, end) for each in found)]
    if found and harmless:
        left = _without(harmless, read_as)
        found, _ = _look(left, index)
    if not found:
        return
    marks = {mark for _, _, mark in marked}
    was = _Mark.NOW not in marks and (_Mark.LONG_AGO in marks or any(YEAR.fullmatch(token.word) for token in read_as))
    for each in found:
        if any(each.yields_to(other) for other in found) or (was and each.listed.kind is not DangerKind.SUICIDE):
            continue
        softer = was or left[each.start].quoted or not _is_about_me(each.listed, left[: each.start], index)
        yield Danger(kind=each.listed.kind, softer=softer)


def _look(read_as: Sequence[Token], index: _Index) -> tuple[list[_Found], list[tuple[int, int, _Mark]]]:
    found: list[_Found] = []
    marked: list[tuple[int, int, _Mark]] = []
    for start, end, meant in index.net.find([token.word for token in read_as], [token.pause for token in read_as]):
        if isinstance(meant, _Listed):
            found.append(_Found(start=start, end=end, listed=meant))
        else:
            marked.append((start, end, meant))
    return found, marked


def _without(harmless: Sequence[tuple[int, int]], read_as: Sequence[Token]) -> list[Token]:
    left = list(read_as)
    for start, end in harmless:
        left[start:end] = [Token(NOBODY)] * (end - start)
    return left


def _holds(danger: _Found, start: int, end: int) -> bool:
    """A longer phrase around a harmless one counts: "my dad beats me" though "beats me"."""
    return not danger.listed.is_gapped and danger.start <= start and end <= danger.end and (danger.start, danger.end) != (start, end)


def _is_about_me(listed: _Listed, before: Sequence[Token], index: _Index) -> bool:
    """By the phrase itself; else by whoever was named last; else only if nobody could have been: nothing stands before it, or only what
    people begin with when they leave out the "I" ("been having …")."""
    if listed.about_me is not None:
        return listed.about_me
    for token in reversed(before):
        if token.word in index.i:
            return True
        if token.word in index.others:
            return False
    return not before or before[0].word in index.i_left_out
