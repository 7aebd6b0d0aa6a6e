"""Which words of two languages are each other's, learnt from texts that say the same (IBM model 1: Brown and others 1993, Computational
Linguistics 19(2)), both ways, so that a pair is one that each side chooses."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from practice.library.document import Node
from practice.library.pairing import spoken

ROUNDS = 6
LEAST_SEEN = 2
LEAST = 0.12
NO_WORD = "~"

Said = tuple[list[str], list[str]]
"""One text, as the words of each language."""
Chances = Mapping[tuple[str, str], float]


def parallel(english: Node, spanish: Node) -> Iterator[Said]:
    """The texts that stand in the same place."""
    match english, spanish:
        case str(), str():
            yield spoken(english), spoken(spanish)
        case list(), list():
            for one, other in zip(english, spanish, strict=False):
                yield from parallel(one, other)
        case dict(), dict():
            for key in english.keys() & spanish.keys():
                yield from parallel(english[key], spanish[key])


def pairs(every: Sequence[Said]) -> Iterator[tuple[str, str, float]]:
    """Each pair with its weight: how sure it is, and less for a word that is everywhere."""
    there = _chances(every)
    back = _chances([(spanish, english) for english, spanish in every])
    seen = Counter(word for english, _ in every for word in set(english))
    seen_there = Counter(word for _, spanish in every for word in set(spanish))
    for (one, other), chance in sorted(there.items()):
        sure = (chance * back.get((other, one), 0.0)) ** 0.5
        if one != NO_WORD and sure > LEAST and seen[one] >= LEAST_SEEN and seen_there[other] >= LEAST_SEEN:
            yield one, other, sure / (1 + seen[one]) ** 0.5


def _chances(every: Iterable[Said]) -> Chances:
    chances: dict[tuple[str, str], float] = {}
    for _ in range(ROUNDS):
        counts: defaultdict[tuple[str, str], float] = defaultdict(float)
        totals: defaultdict[str, float] = defaultdict(float)
        for english, spanish in every:
            for word in spanish:
                _share(word, [NO_WORD, *english], chances, counts, totals)
        chances = {pair: count / totals[pair[0]] for pair, count in counts.items()}
    return chances


def _share(word: str, among: Sequence[str], chances: Chances, counts: dict[tuple[str, str], float], totals: dict[str, float]) -> None:
    """One word's count, given to those that it may come from by how likely each is."""
    each = [chances.get((one, word), 1e-9) if chances else 1.0 for one in among]
    whole = sum(each)
    for one, chance in zip(among, each, strict=True):
        counts[one, word] += chance / whole
        totals[one] += chance / whole
