"""Words that may mean danger: what the listed phrases find, and what a trained model hears beside them.

A listed phrase says which answer is due, the model of which kind it is. Where there is no phrase, the model may bring an answer: the
softer one, or, where it is very sure that it is the writer's own, the full one. It reads a short text as a whole and a long one
sentence by sentence, so that danger in its middle is heard.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from practice.language.danger_model import DangerModel, shipped
from practice.language.ngrams import plain_words
from practice.language.support import find_danger
from practice.language.text import QUOTED, sentences
from practice.library.wordlist import DangerKind, DangerWords

GRAVEST_FIRST = list(DangerKind)
SHORT = 25  # words
FEWEST = 2
NEAR = 1.0  # of two kinds this near in score, both are told


class Whose(StrEnum):
    MINE = "mine"
    SOMEONE = "someone"
    LONG_AGO = "long ago"


@dataclass(frozen=True, kw_only=True)
class Heard:
    """`softer`: told of someone else or of long ago, or not sure. `also`: another kind that it may be as well."""

    kind: DangerKind
    softer: bool
    whose: Whose
    also: DangerKind | None = None


def hear_danger(text: str, *lists: DangerWords) -> Heard | None:
    """In every language that there is a list of: people who live in two write in both."""
    listed = min(filter(None, (find_danger(text, words) for words in lists)), key=lambda found: found.softer, default=None)
    sensed = _gravest(_judge(words, shipped(), is_quoted=is_quoted) for words, is_quoted in _parts(text))
    if listed is None:
        return sensed
    whose = Whose.MINE if sensed is None else sensed.whose
    whose = whose if listed.softer else Whose.MINE
    if sensed is None or sensed.kind is listed.kind:
        return Heard(kind=listed.kind, softer=listed.softer, whose=whose, also=None if sensed is None else sensed.also)
    return Heard(kind=sensed.kind, softer=listed.softer, whose=whose, also=listed.kind)


def _gravest(heard: Iterator[Heard | None]) -> Heard | None:
    return min(filter(None, heard), key=lambda each: (each.softer, GRAVEST_FIRST.index(each.kind)), default=None)


def _parts(text: str) -> Iterator[tuple[list[str], bool]]:
    """The words of each part, and whether some of them are in quotes."""
    whole = plain_words(text)
    parts = [text] if len(whole) <= SHORT else [part for sentence in sentences(text) for part in sentence.split(";")]
    for part in parts:
        yield plain_words(part), QUOTED.search(part) is not None


def _judge(words: list[str], model: DangerModel, *, is_quoted: bool) -> Heard | None:
    if len(words) < FEWEST:
        return None
    scores = model.score(words)
    if scores["danger"] < model.softer_from:
        return None
    kind, other = sorted(GRAVEST_FIRST, key=lambda each: -scores[each])[:2]
    other_one = max(Whose.SOMEONE, Whose.LONG_AGO, key=lambda each: scores[each])
    whose = other_one if scores[other_one] > 0 else Whose.MINE
    is_full = whose is Whose.MINE and not is_quoted and scores["danger"] >= model.full_from
    return Heard(kind=kind, softer=not is_full, whose=whose, also=other if scores[kind] - scores[other] < NEAR else None)
