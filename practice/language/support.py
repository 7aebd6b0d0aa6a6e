"""Words that may mean danger: a trained model, a few sure phrases that are never missed, and a few that never count.

A short text is read as a whole, a long one sentence by sentence, so that danger in its middle is heard. Told of someone else or of
long ago, in quotes, or where the model is not sure, it is answered softer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from practice.language.danger_model import DangerModel, shipped
from practice.language.ngrams import plain_words
from practice.language.text import QUOTED, sentences
from practice.library.wordlist import DangerKind, DangerWords

GRAVEST_FIRST = list(DangerKind)
SHORT = 25  # words
FEWEST = 2
NEAR = 0.5  # of two kinds this near in score, both are told


@dataclass(frozen=True, kw_only=True)
class Danger:
    """`softer`: told of someone else or of long ago, or not sure. `also` is another kind that it may be as well."""

    kind: DangerKind
    softer: bool
    mine: bool = True
    also: DangerKind | None = None


@dataclass(frozen=True)
class _Listed:
    sure: tuple[tuple[str, DangerKind], ...]
    never: tuple[str, ...]


def find_danger(text: str, *words: DangerWords) -> Danger | None:
    """The gravest of what the text holds: what is sure before what is not, and by kind in the order of DangerKind."""
    listed, model = _listed(words), shipped()
    found = [danger for part, is_quoted in _parts(text) if (danger := _judge(part, listed, model, is_quoted=is_quoted))]
    return min(found, key=lambda danger: (danger.softer, GRAVEST_FIRST.index(danger.kind)), default=None)


@lru_cache(maxsize=8)
def _listed(words: tuple[DangerWords, ...]) -> _Listed:
    sure = tuple((_row(phrase), each.kind) for listed in words for each in listed.sure for phrase in each.phrases)
    return _Listed(sure, tuple(_row(phrase) for listed in words for phrase in listed.never))


def _row(text: str) -> str:
    return f" {' '.join(plain_words(text))} "


def _parts(text: str) -> Iterator[tuple[list[str], bool]]:
    """The words of each part, and whether some of them are in quotes."""
    whole = plain_words(text)
    parts = [text] if len(whole) <= SHORT else [part for sentence in sentences(text) for part in sentence.split(";")]
    for part in parts:
        words = whole if part is text else plain_words(part)
        if words:
            yield words, QUOTED.search(part) is not None


def _judge(words: list[str], listed: _Listed, model: DangerModel, *, is_quoted: bool) -> Danger | None:
    row = f" {' '.join(words)} "
    for phrase in listed.never:
        row = row.replace(phrase, " ")
    sure = next((kind for phrase, kind in listed.sure if phrase in row), None)
    left = row.split()
    if sure is None and len(left) < FEWEST:
        return None
    scores = model.score(left)
    if sure is None and scores["danger"] < model.softer_from:
        return None
    mine = scores["mine"] >= 0
    kinds = sorted(GRAVEST_FIRST, key=lambda kind: -scores[kind])
    kind, other = sure or kinds[0], kinds[1] if sure in (None, kinds[0]) else kinds[0]
    also = other if scores[other] > 0 or (sure is None and scores[kind] - scores[other] < NEAR) else None
    is_full = sure is not None or scores["danger"] >= model.full_from
    return Danger(kind=kind, softer=is_quoted or not mine or not is_full, mine=mine, also=also)
