"""Phrases that may mean danger, and whether they read as one's own or as a story's. A list and three plain rules; no guessing.

1. The same words in a row, however they are spelled (practice/language/spelling.py) and with small words in between ("just"). Where a
   phrase says "...", up to four other words may stand.
2. Harmless phrases are taken out first ("killing time"); of phrases within one another, the longest tells.
3. It reads softer, as someone else's: in quotes, in a phrase about someone, after another person was named last, and long ago.
   What was long ago and is neither "now" nor "again" is left alone, but for suicide.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, product

from practice.language.spelling import END, Spelling, Token, fold, read, sentences, tokens
from practice.library.wordlist import GROUP, DangerKind, DangerWords

GAP = "..."
WRITTEN = re.compile(rf"[a-z0-9]+(?:['’´`][a-z0-9]+)*|#|{re.escape(GAP)}|\.$")
WORDS_IN_GAP = 4
YEAR = re.compile(r"(?:19|20)\d\d")
NOBODY = ""  # instead of a word of a harmless phrase
Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Danger:
    """`softer`: it reads as told of someone else, or of long ago."""

    kind: DangerKind
    softer: bool


@dataclass(frozen=True, kw_only=True)
class _Listed:
    kind: DangerKind
    about_me: bool | None  # None: the words before it tell


@dataclass(frozen=True, kw_only=True)
class _Found:
    """Where a listed phrase stands in a sentence: its first word, and the one after its last."""

    start: int
    end: int
    listed: _Listed

    def is_within(self, other: "_Found") -> bool:
        return other.start <= self.start and self.end <= other.end and self.end - self.start < other.end - other.start


@dataclass(frozen=True, kw_only=True)
class _Index:
    """The lists as they are looked up: in one spelling, without accents. `gapped` by their first word."""

    spelling: Spelling
    danger: Mapping[Words, _Listed]
    gapped: Mapping[str, Sequence[tuple[tuple[Words, ...], _Listed]]]
    harmless: frozenset[Words]
    long_ago: frozenset[Words]
    now: frozenset[Words]
    i: frozenset[str]
    i_left_out: frozenset[str]
    others: frozenset[str]
    longest: int


def find_danger(text: str, words: DangerWords) -> Danger | None:
    """The gravest of what the text holds: one's own before a story's, and by kind in the order of DangerKind."""
    index, kinds = _index(words), list(DangerKind)
    plain = fold(text)
    found = [
        danger
        for start, end in sentences(plain)
        for read_as in read(plain, start, end, index.spelling)
        for danger in _in_sentence(read_as, index)
    ]
    return min(found, key=lambda danger: (danger.softer, kinds.index(danger.kind)), default=None)


@cache
def _index(words: DangerWords) -> _Index:
    spelling = _spelling(words)
    groups = {name: [_words_of(each, spelling) for each in group] for name, group in words.groups.items()}

    def keys(phrases: Iterable[str]) -> Iterator[Words]:
        for phrase in phrases:
            parts = [groups[part] if place % 2 else [_words_of(part, spelling)] for place, part in enumerate(GROUP.split(phrase))]
            for chosen in product(*parts):
                yield tuple(chain.from_iterable(chosen))

    listed = {
        key: _Listed(kind=kind.kind, about_me=about_me)
        for kind in sorted(words.kinds, key=lambda each: list(DangerKind).index(each.kind), reverse=True)
        for phrases, about_me in ((kind.either, None), (kind.someone, False), (kind.me, True))
        for key in keys(phrases)
    }
    danger = {key: each for key, each in listed.items() if GAP not in key}
    gapped: dict[str, list[tuple[tuple[Words, ...], _Listed]]] = {}
    for key, each in listed.items():
        if GAP in key:
            gapped.setdefault(key[0], []).append((tuple(_parts(key)), each))
    harmless, long_ago, now = (frozenset(keys(each)) for each in (words.harmless, words.long_ago, words.now))
    return _Index(
        spelling=spelling,
        danger=danger,
        gapped=gapped,
        harmless=harmless,
        long_ago=long_ago,
        now=now,
        i=frozenset(map(fold, words.i)),
        i_left_out=frozenset(map(fold, words.i_left_out)),
        others=frozenset(map(fold, words.others)),
        longest=max(map(len, (*danger, *harmless, *long_ago, *now)), default=0),
    )


def _spelling(words: DangerWords) -> Spelling:
    """Every word of the lists is a known one."""
    same_as = {fold(written): fold(meant) for written, meant in words.same_as.items()}
    fillers, often_wrong = frozenset(map(fold, words.fillers)), frozenset(map(fold, words.often_wrong))
    first = Spelling(same_as=same_as, fillers=fillers)
    phrases = (phrase for kind in words.kinds for phrase in (*kind.me, *kind.someone, *kind.either))
    grouped = chain.from_iterable(words.groups.values())
    listed = {word for each in (*phrases, *grouped, *words.harmless, *words.long_ago, *words.now) for word in _words_of(each, first)}
    return replace(first, often_wrong=often_wrong, known=frozenset(listed) | often_wrong | frozenset(map(fold, words.not_wrong)))


def _words_of(phrase: str, spelling: Spelling) -> Words:
    """The words of a listed phrase, its gaps, and its end where it says so."""
    return tuple(token.word for token in tokens([(word, False) for word in WRITTEN.findall(fold(phrase))], spelling))


def _parts(key: Words) -> Iterator[Words]:
    """What stands between the gaps."""
    start = 0
    for place, word in enumerate((*key, GAP)):
        if word == GAP:
            yield key[start:place]
            start = place + 1


def _runs(read_as: Sequence[Token], longest: int) -> Iterator[tuple[int, Words]]:
    """Each run of up to `longest` words, and where it begins."""
    for start in range(len(read_as)):
        run: Words = ()
        for token in read_as[start : start + longest]:
            run = (*run, token.word)
            yield start, run


def _in_sentence(read_as: list[Token], index: _Index) -> Iterator[Danger]:
    left = _without_harmless(read_as, index)
    found = [*_in_a_row(left, index), *_around_gaps(left, index)]
    was = bool(found) and _is_long_ago(read_as, index)
    for each in found:
        if any(each.is_within(other) for other in found) or (was and each.listed.kind is not DangerKind.SUICIDE):
            continue
        softer = was or left[each.start].quoted or not _is_about_me(each.listed, left[: each.start], index)
        yield Danger(kind=each.listed.kind, softer=softer)


def _in_a_row(read_as: Sequence[Token], index: _Index) -> Iterator[_Found]:
    for start, run in _runs(read_as, index.longest):
        if run in index.danger:
            yield _Found(start=start, end=start + len(run), listed=index.danger[run])


def _around_gaps(read_as: Sequence[Token], index: _Index) -> Iterator[_Found]:
    words = tuple(token.word for token in read_as)
    for start, word in enumerate(words):
        for parts, listed in index.gapped.get(word, ()):
            end = _end_of(parts, words, start)
            if end is not None:
                yield _Found(start=start, end=end, listed=listed)


def _end_of(parts: Sequence[Words], words: Words, start: int) -> int | None:
    """Where the last part ends, if each begins at most WORDS_IN_GAP words after the one before; nothing harmless stands in between."""
    first, *rest = parts
    if words[start : start + len(first)] != first:
        return None
    end = start + len(first)
    for part in rest:
        places = range(end, end + WORDS_IN_GAP + 1)
        place = next((place for place in places if words[place : place + len(part)] == part), None)
        if place is None or NOBODY in words[end:place]:
            return None
        end = place + len(part)
    return end


def _without_harmless(read_as: list[Token], index: _Index) -> list[Token]:
    """Unless it stands within a longer phrase that is not: "beats me" in "my dad beats me"."""
    left = list(read_as)
    found = list(_in_a_row(read_as, index))
    for start, run in _runs(read_as, index.longest):
        if run in index.harmless and not any(_holds(each, start, run) for each in found):
            left[start : start + len(run)] = [Token(NOBODY)] * len(run)
    return left


def _holds(danger: _Found, start: int, harmless: Words) -> bool:
    length = len(harmless) - (harmless[-1] == END)
    return danger.start <= start and start + length <= danger.end and length < danger.end - danger.start


def _is_long_ago(read_as: Sequence[Token], index: _Index) -> bool:
    runs = {run for _, run in _runs(read_as, index.longest)}
    is_then = bool(runs & index.long_ago) or any(YEAR.fullmatch(token.word) for token in read_as)
    return is_then and not runs & index.now


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
