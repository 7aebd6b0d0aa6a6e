"""Words that may mean danger: what a trained model hears, and a few phrases that it must never miss or must leave alone.

The model reads a short text as a whole and a long one sentence by sentence, so that danger in its middle is heard. Where it is not sure,
or the danger is someone else's or quoted, the softer answer is due; where it is sure that it is the writer's own, the full one. What was
long ago is a story: only what sounds like now brings an answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from practice.language.danger_kinds import DangerKind
from practice.language.danger_model import danger, shipped
from practice.language.linear_model import LinearModel
from practice.language.ngrams import features, plain_words
from practice.language.text import QUOTED, sentences

if TYPE_CHECKING:
    from practice.library.wordlist import DangerWords

GRAVEST_FIRST = list(DangerKind)
SHORT = 25  # words
FEWEST = 2
NEAR = 0.4  # of two kinds this near in score, both are told
FEW, SURER = 5, 0.15  # of fewer words than these, the model must be that much surer
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
    """By their first word, each with its words."""

    sure: Mapping[str, tuple[tuple[list[str], DangerKind], ...]]
    never: Mapping[str, tuple[list[str], ...]]


def hear_danger(text: str, *lists: "DangerWords") -> Heard | None:
    """In every language at once: people who live in two write in both."""
    phrases, model = _phrases(lists), shipped()
    heard = (_judge(_without(words, phrases), phrases, model, is_quoted=is_quoted) for words, is_quoted in parts_of(text))
    return min(filter(None, heard), key=lambda each: (each.softer, GRAVEST_FIRST.index(each.kind)), default=None)


@lru_cache(maxsize=8)
def _phrases(lists: Sequence["DangerWords"]) -> _Phrases:
    sure: dict[str, tuple[tuple[list[str], DangerKind], ...]] = {}
    never: dict[str, tuple[list[str], ...]] = {}
    for words in lists:
        for kind in GRAVEST_FIRST:
            for phrase in map(plain_words, words.sure.get(kind, ())):
                sure[phrase[0]] = (*sure.get(phrase[0], ()), (phrase, kind))
        for phrase in map(plain_words, words.never):
            never[phrase[0]] = (*never.get(phrase[0], ()), phrase)
    return _Phrases(sure=sure, never=never)


def parts_of(text: str) -> Iterator[tuple[list[str], bool]]:
    """The words of each part, and whether some of them are in quotes."""
    whole = plain_words(text)
    parts = [text] if len(whole) <= SHORT else [part for sentence in sentences(text) for part in sentence.split(";")]
    for part in parts:
        yield plain_words(part), QUOTED.search(part) is not None


def _without(words: list[str], phrases: _Phrases) -> list[str]:
    left: list[str] = []
    at = 0
    while at < len(words):
        over = max((len(each) for each in phrases.never.get(words[at], ()) if words[at : at + len(each)] == each), default=0)
        left += words[at : at + 1] if not over else []
        at += over or 1
    return left


def _judge(words: list[str], phrases: _Phrases, model: LinearModel, *, is_quoted: bool) -> Heard | None:
    sure = _sure(words, phrases)
    if sure is None and len(words) < FEWEST:
        return None
    found = features(words)
    score = danger(model, found)
    softer_from, full_from = model.levels
    least = softer_from + (SURER if len(words) < FEW else 0)
    if score < least and (sure is None or (score < least - ORDINARY and len(words) > 2 * len(sure[0]))):
        return None
    scores = {output: model.score(output, found) for output in (*DangerKind, *OTHERS)}
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
        for at, word in enumerate(words)
        for each in phrases.sure.get(word, ())
        if words[at : at + len(each[0])] == each[0] and (len(each[0]) > 1 or len(words) == 1)
    ]
    return min(found, key=lambda each: GRAVEST_FIRST.index(each[1]), default=None)
