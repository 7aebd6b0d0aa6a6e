"""Whether the ways stand in the same order in both languages: by which words are each other's, numbers and names.

Which words those are was learnt from our own texts (`python -m bot content learn pairs`): content/language/pairs.tsv.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import permutations
from pathlib import Path

from practice.library.folder import Part
from practice.library.problems import Problem
from practice.library.shapes import Scenario, ScenarioText, Way
from practice.library.told import told

PAIRS = "language/pairs.tsv"
ACCENT = re.compile("[\u0300-\u036f]")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
ALIKE = 5  # first letters that make two words one, as in "supervisora" and "supervisor"
SAME_NAME = 0.5
SURE, SURER = 0.45, 0.12  # how much better another order is, and by what part of all that is found: swapped ways have 0.27 and more

Pairs = Mapping[str, Mapping[str, float]]


def spoken(text: str) -> list[str]:
    """Words in lower case without accents."""
    plain = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return WORD.findall(ACCENT.sub("", plain))


@cache
def read(file: Path) -> Pairs:
    """By English word, its Spanish ones, each with how much it tells."""
    found: dict[str, dict[str, float]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        english, spanish, weight = line.split("\t")
        found.setdefault(english, {})[spanish] = float(weight)
    return found


def in_another_order(part: Part[Scenario], folder: Path) -> Iterator[Problem]:
    file = folder / PAIRS
    if not file.is_file():
        return
    for place in (("ways",), ("next", "ways")):
        english, spanish = _ways(part.content.en, place), _ways(part.content.es, place)
        if len(english) == len(spanish) and (order := _better_order(english, spanish, read(file))):
            message = told("the ways stand in another order than in English: {order}", order=", ".join(str(each + 1) for each in order))
            yield part.document.problem(
                ("es", *place), message, told("put them in the same order: people in one cohort read different ones")
            )


def _ways(text: ScenarioText, place: tuple[str, ...]) -> Sequence[Way]:
    if place == ("ways",):
        return text.ways
    return text.next.ways if text.next else ()


def _better_order(english: Sequence[Way], spanish: Sequence[Way], pairs: Pairs) -> tuple[int, ...] | None:
    """Where each English way stands in Spanish, if it is somewhere else."""
    for read_of in (_say, _whole):
        there = [_with_starts(read_of(way)) for way in spanish]
        found = [[_likeness(words, other, pairs) for other in there] for words in map(read_of, english)]
        if (order := _order(found)) is not None:
            return order
    return None


def _order(found: Sequence[Sequence[float]]) -> tuple[int, ...] | None:
    as_it_is = sum(row[index] for index, row in enumerate(found))
    scored = ((sum(row[at] for row, at in zip(found, order, strict=True)), order) for order in permutations(range(len(found))))
    best, order = max(scored)
    return order if best - as_it_is > max(SURE, SURER * as_it_is) else None


def _say(way: Way) -> frozenset[str]:
    return frozenset(spoken(way.say))


def _whole(way: Way) -> frozenset[str]:
    return frozenset(spoken(" ".join((way.say, way.then or "", way.gives or "", way.costs or ""))))


def _with_starts(spanish: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """And how those begin that may be the same word in English."""
    return spanish, frozenset(word[:ALIKE] for word in spanish if len(word) >= ALIKE or word.isdigit())


def _likeness(english: frozenset[str], there: tuple[frozenset[str], frozenset[str]], pairs: Pairs) -> float:
    return sum(_partner(word, *there, pairs) for word in english)


def _partner(word: str, spanish: frozenset[str], alike: frozenset[str], pairs: Pairs) -> float:
    known = pairs.get(word, {})
    both = known.keys() & spanish
    if both:
        return max(known[other] for other in both)
    return SAME_NAME if word[:ALIKE] in alike and (len(word) >= ALIKE or word.isdigit()) else 0.0
