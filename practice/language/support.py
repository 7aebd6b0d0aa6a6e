"""Phrases that may mean danger, and whether they read as one's own or as a story's. A list and three plain rules; no guessing.

1. The same words in a row, whatever their accents, letters drawn out ("dieee") and small words in between ("just", "really").
2. Harmless phrases are taken out first ("killing time"); of phrases within one another, the longest tells.
3. It reads softer, as someone else's: in quotes, in a phrase about someone, after another person was named last, and long ago.
   What was long ago and is neither "now" nor "again" is left alone, but for suicide.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from practice.language.text import QUOTED
from practice.library.wordlist import DangerKind, DangerWords

SENTENCE_END = re.compile(r"(?<!\.)\.(?=\s)|[!?¿¡;\n]")
WORD = re.compile(r"[a-z0-9]+(?:['’´`][a-z0-9]+)*")
DRAWN_OUT = re.compile(r"(.)\1{2,}")
END = "."
YEAR = re.compile(r"(?:19|20)\d\d")
Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Danger:
    """`softer`: it reads as told of someone else, or of long ago."""

    kind: DangerKind
    softer: bool


@dataclass(frozen=True)
class _Token:
    word: str
    quoted: bool = False


@dataclass(frozen=True, kw_only=True)
class _Listed:
    kind: DangerKind
    about_me: bool | None  # None: the words before it tell


@dataclass(frozen=True, kw_only=True)
class _Spelling:
    same_as: Mapping[str, str]
    fillers: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class _Index:
    """The lists as they are looked up: in one spelling, without accents."""

    spelling: _Spelling
    danger: dict[Words, _Listed]
    harmless: frozenset[Words]
    long_ago: frozenset[Words]
    now: frozenset[Words]
    i: frozenset[str]
    others: frozenset[str]
    longest: int


def find_danger(text: str, words: DangerWords) -> Danger | None:
    """The gravest of what the text holds: one's own before a story's, and by kind in the order of DangerKind."""
    index, kinds = _index(words), list(DangerKind)
    plain = _fold(text)
    found = [
        danger
        for start, end in _sentences(plain)
        for spelled in _spellings(plain, start, end)
        for danger in _in_sentence(_tokens(spelled, index.spelling), index)
    ]
    return min(found, key=lambda danger: (danger.softer, kinds.index(danger.kind)), default=None)


def _fold(text: str) -> str:
    """Lower case, without accents; as long as the NFC form of the text, so that places stay."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in composed)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in SENTENCE_END.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _spellings(text: str, start: int, end: int) -> Iterator[list[tuple[str, bool]]]:
    """Its words and whether they are quoted; with letters drawn out, once with one of them and once with two ("killll", "dieee")."""
    quotes = [quote.span() for quote in QUOTED.finditer(text)]
    found = [(word.group(), any(first <= word.start() < last for first, last in quotes)) for word in WORD.finditer(text, start, end)]
    is_drawn_out = any(DRAWN_OUT.search(word) for word, _ in found)
    for kept in (r"\1", r"\1\1") if is_drawn_out else (r"\1",):
        yield [*((DRAWN_OUT.sub(kept, word), quoted) for word, quoted in found), (END, False)]


def _tokens(spelled: Sequence[tuple[str, bool]], spelling: _Spelling) -> list[_Token]:
    """One spelling for what is written in several ways, and no small words in between."""
    plain = [(re.sub(r"['’´`]", "", word), quoted) for word, quoted in spelled]
    same = ((part, quoted) for word, quoted in plain for part in spelling.same_as.get(word, word).split())
    return [_Token(word, quoted) for word, quoted in same if word not in spelling.fillers]


def _written(phrase: str) -> list[tuple[str, bool]]:
    """The words of a listed phrase, and its end where it says so."""
    return [(word, False) for word in (*WORD.findall(phrase), *(END if phrase.endswith(END) else ""))]


@cache
def _index(words: DangerWords) -> _Index:
    spelling = _Spelling(
        same_as={_fold(written): _fold(meant) for written, meant in words.same_as.items()}, fillers=frozenset(map(_fold, words.fillers))
    )

    def keys(phrases: Iterable[str]) -> frozenset[Words]:
        whole = (_fold(each) for phrase in phrases for each in words.spelled_out(phrase))
        return frozenset(tuple(token.word for token in _tokens(_written(each), spelling)) for each in whole)

    danger: dict[Words, _Listed] = {}
    for kind in sorted(words.kinds, key=lambda each: list(DangerKind).index(each.kind), reverse=True):
        for phrases, about_me in ((kind.either, None), (kind.someone, False), (kind.me, True)):
            danger |= dict.fromkeys(keys(phrases), _Listed(kind=kind.kind, about_me=about_me))
    harmless, long_ago, now = keys(words.harmless), keys(words.long_ago), keys(words.now)
    return _Index(
        spelling=spelling,
        danger=danger,
        harmless=harmless,
        long_ago=long_ago,
        now=now,
        i=frozenset(map(_fold, words.i)),
        others=frozenset(map(_fold, words.others)),
        longest=max(map(len, (*danger, *harmless, *long_ago, *now)), default=0),
    )


def _runs(tokens: Sequence[_Token], longest: int) -> Iterator[tuple[int, Words]]:
    """Each run of up to `longest` words, and where it begins."""
    for start in range(len(tokens)):
        run: Words = ()
        for token in tokens[start : start + longest]:
            run = (*run, token.word)
            yield start, run


def _in_sentence(tokens: list[_Token], index: _Index) -> Iterator[Danger]:
    left = _without_harmless(tokens, index)
    found = _longest([(start, run) for start, run in _runs(left, index.longest) if run in index.danger])
    was = bool(found) and _is_long_ago(tokens, index)
    for start, run in found:
        listed = index.danger[run]
        if not was or listed.kind is DangerKind.SUICIDE:
            yield Danger(kind=listed.kind, softer=was or left[start].quoted or not _is_about_me(listed, left[:start], index))


def _longest(found: list[tuple[int, Words]]) -> list[tuple[int, Words]]:
    """Without those that stand within a longer one: it tells more."""

    def within(start: int, run: Words) -> bool:
        return any(first <= start and start + len(run) <= first + len(longer) and len(run) < len(longer) for first, longer in found)

    return [(start, run) for start, run in found if not within(start, run)]


def _without_harmless(tokens: list[_Token], index: _Index) -> list[_Token]:
    left = list(tokens)
    for start, run in _runs(tokens, index.longest):
        if run in index.harmless:
            left[start : start + len(run)] = [_Token("")] * len(run)
    return left


def _is_long_ago(tokens: Sequence[_Token], index: _Index) -> bool:
    runs = {run for _, run in _runs(tokens, index.longest)}
    is_then = bool(runs & index.long_ago) or any(YEAR.fullmatch(token.word) for token in tokens)
    return is_then and not runs & index.now


def _is_about_me(listed: _Listed, before: Sequence[_Token], index: _Index) -> bool:
    """By the phrase itself; else by whoever was named last; else only if nobody could have been, as nothing stands before it."""
    if listed.about_me is not None:
        return listed.about_me
    for token in reversed(before):
        if token.word in index.i:
            return True
        if token.word in index.others:
            return False
    return not before
