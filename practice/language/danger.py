"""Words that may mean danger: what a trained model hears, and a few phrases that it must never miss or must leave alone.

The model reads a short text as a whole and a long one sentence by sentence, so that danger in its middle is heard. Where it is not sure,
or the danger is someone else's or quoted, the softer answer is due; where it is sure that it is the writer's own, the full one. What was
long ago is a story: only what sounds like now brings an answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from practice.language.danger_kinds import DangerKind
from practice.language.danger_model import SOUNDS, shipped
from practice.language.linear_model import LinearModel
from practice.language.ngrams import features, plain_words
from practice.language.text import QUOTED, sentences

if TYPE_CHECKING:
    from practice.library.wordlist import DangerWords

GRAVEST_FIRST = list(DangerKind)
SHORT = 25  # words
FEWEST = 2
NEAR = 0.4  # of two kinds this near in score, both are told
ORDINARY = 0.6  # so far below the softer answer, a sure phrase is told of, not said


class Whose(StrEnum):
    MINE = "mine"
    SOMEONE = "someone"
    LONG_AGO = "long ago"


OTHERS = (Whose.SOMEONE, Whose.LONG_AGO)


@dataclass(frozen=True, kw_only=True)
class Heard:
    """`softer`: told of someone else or of long ago, or not sure. `also`: another kind that it may be as well."""

    kind: DangerKind
    softer: bool
    whose: Whose
    also: DangerKind | None = None


@dataclass(frozen=True, kw_only=True)
class _Phrases:
    """By their first two words, each with all of them."""

    sure: Mapping[tuple[str, str], tuple[tuple[list[str], DangerKind], ...]]
    never: Mapping[tuple[str, str], tuple[list[str], ...]]


def hear_danger(text: str, *lists: "DangerWords") -> Heard | None:
    """In every language at once: people who live in two write in both."""
    phrases, model = _phrases(lists), shipped()
    heard = (_judge(_without(words, phrases), phrases, model, is_quoted=is_quoted) for words, is_quoted in parts_of(text))
    return min(filter(None, heard), key=lambda each: (each.softer, GRAVEST_FIRST.index(each.kind)), default=None)


@lru_cache(maxsize=8)
def _phrases(lists: Sequence["DangerWords"]) -> _Phrases:
    sure: dict[tuple[str, str], tuple[tuple[list[str], DangerKind], ...]] = {}
    never: dict[tuple[str, str], tuple[list[str], ...]] = {}
    for words in lists:
        for kind in GRAVEST_FIRST:
            for phrase in map(plain_words, words.sure.get(kind, ())):
                start = _starts(phrase)[0]
                sure[start] = (*sure.get(start, ()), (phrase, kind))
        for phrase in map(plain_words, words.never):
            start = _starts(phrase)[0]
            never[start] = (*never.get(start, ()), phrase)
    return _Phrases(sure=sure, never=never)


def _starts(words: list[str]) -> list[tuple[str, str]]:
    """Each word with the next: few texts have two in a row that a phrase begins with."""
    return list(pairwise((*words, "")))


def parts_of(text: str) -> Iterator[tuple[list[str], bool]]:
    """The words of each part, and whether some of them are in quotes."""
    is_short = len(text.split()) <= SHORT
    for part in [text] if is_short else [part for sentence in sentences(text) for part in sentence.split(";")]:
        yield plain_words(part), QUOTED.search(part) is not None


def _without(words: list[str], phrases: _Phrases) -> list[str]:
    starts = _starts(words)
    if phrases.never.keys().isdisjoint(starts):
        return words
    left: list[str] = []
    at = 0
    while at < len(words):
        begun = phrases.never.get(starts[at], ())
        over = max((len(each) for each in begun if words[at : at + len(each)] == each), default=0) if begun else 0
        left += words[at : at + 1] if not over else []
        at += over or 1
    return left


def _judge(words: list[str], phrases: _Phrases, model: LinearModel, *, is_quoted: bool) -> Heard | None:
    sure = _sure(words, phrases)
    if sure is None and len(words) < FEWEST:
        return None
    found = features(words)
    score = max(model.scores(SOUNDS, found))
    softer_from, full_from = model.levels
    if score < softer_from and (sure is None or (score < softer_from - ORDINARY and len(words) > 2 * len(sure[0]))):
        return None
    told = (*DangerKind, *OTHERS)
    scores = dict(zip(told, model.scores(told, found), strict=True))
    kind, other = sorted(GRAVEST_FIRST, key=lambda each: -scores[each])[:2]
    also = other if scores[kind] - scores[other] < NEAR else None
    if sure is not None and kind is not sure[1]:
        kind, also = sure[1], kind
    likelier = max(OTHERS, key=lambda each: scores[each])
    whose = likelier if scores[likelier] > 0 else Whose.MINE
    is_full = whose is Whose.MINE and not is_quoted and (sure is not None or score >= full_from)
    return Heard(kind=kind, softer=not is_full, whose=whose, also=also)


def _sure(words: list[str], phrases: _Phrases) -> tuple[list[str], DangerKind] | None:
    """The gravest; a phrase of one word counts only alone."""
    found = [
        each
        for at, start in enumerate(_starts(words))
        if start in phrases.sure
        for each in phrases.sure[start]
        if words[at : at + len(each[0])] == each[0] and (len(each[0]) > 1 or len(words) == 1)
    ]
    return min(found, key=lambda each: GRAVEST_FIRST.index(each[1]), default=None)
