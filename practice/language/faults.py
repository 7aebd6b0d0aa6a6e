"""What must not reach people in a scenario, as a trained model hears it sentence by sentence.

It looks at words, words in a row, what is denied, pieces of words, and families of words (what is taken, whom one tells, what harms …)
which both languages share: a sentence with a drug and a word for leaving off is like another, whatever they are. Each fault has two
levels: from where on the check stops a text, and from where on it asks.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache
from itertools import combinations, pairwise
from pathlib import Path
from zlib import crc32

from practice.language.framing import framed
from practice.language.linear_model import LinearModel, read
from practice.language.ngrams import plain_words
from practice.language.text import sentences

FOLDER = Path(__file__).resolve().parents[2] / "content" / "language" / "faults"
TRAINED = FOLDER / "model.bin"
BUCKETS = 81_919  # a prime
LEVELS_EACH = 2
STEM, PIECE = 5, 4  # letters
MOST_OTHERS = 3  # of the words that say something, this many or more count alike
ANY_END = "*"

Names = tuple[int, ...]
"""Numbers for names of families."""
Known = dict[str, list[int]]


def _number(name: str) -> int:
    return crc32(name.encode()) + 3


DRUG, AMOUNT = _number("drug"), _number("amount")
IDLE = frozenset({_number("vague"), _number("abstract")})  # words that say little


class Fault(StrEnum):
    MEDICATION = "medication"  # advice on one
    SECRECY = "secrecy"  # a promise of it
    METHOD = "method"  # of dying, or an amount
    DANGER = "danger"  # spoken of or hinted at
    EMPTY = "empty"  # a gift or a cost that says nothing
    PRAISE = "praise"  # of a hero, or of one way as the best


WHOLLY = frozenset({Fault.EMPTY})
"""Of these a text is no more at fault than the part of it that is least: what follows an empty sentence may say much."""


@cache
def shipped() -> LinearModel:
    return read(TRAINED, tuple(Fault), LEVELS_EACH * len(Fault), BUCKETS)


@cache
def levels(fault: Fault) -> tuple[float, float]:
    """From where on the check stops, and from where on it asks."""
    stops, asks = shipped().levels[LEVELS_EACH * list(Fault).index(fault) :][:LEVELS_EACH]
    return stops, asks


def parts_of(text: str) -> list[str]:
    return sentences(text) or [text]


def sounds_like(text: str, faults: Sequence[Fault]) -> dict[Fault, tuple[float, str]]:
    """How much it sounds like each, and the part that tells."""
    heard = [(shipped().scores(faults, found), part) for part, found in _heard_in(text)] if faults else []
    return {fault: (min if fault in WHOLLY else max)((found[at], part) for found, part in heard) for at, fault in enumerate(faults)}


@lru_cache(maxsize=256)
def _heard_in(text: str) -> list[tuple[str, list[int]]]:
    return [(part, features(part)) for part in parts_of(text)]


def speaks_of_drugs(text: str) -> bool:
    return any(DRUG in families(word) for word in plain_words(text))


def features(text: str) -> list[int]:
    """The bucket of each piece, at least two."""
    words = ["<", *plain_words(text), ">"]
    spoken, known = list(map(_number_of, words)), list(map(families, words))
    found = [*_rows(words, spoken), *_related(spoken, known), *_beside(spoken, known)]
    found += [*framed(words[1:-1], spoken[1:-1]), *_pieces("_".join(words).encode())]
    return list({each % BUCKETS for each in found})


@lru_cache(maxsize=8192)
def _number_of(word: str) -> int:
    return crc32(word.encode())


def _rows(words: Sequence[str], spoken: Sequence[int]) -> list[int]:
    """Words, two and three in a row, and how long words begin."""
    pairs = [3 * first + second for first, second in pairwise(spoken)]
    threes = [3 * pair + third for pair, third in zip(pairs, spoken[2:], strict=False)]
    return [*spoken, *pairs, *threes, *[crc32(word[:STEM].encode()) + 1 for word in words if len(word) > STEM]]


def _related(spoken: Sequence[int], known: Sequence[Names]) -> list[int]:
    """Families that are there, that are there together, and one after another; and how many words say something."""
    met = sorted(set().union(*known))
    found = [*met, *[5 * one + other for one, other in combinations(met, 2)]]
    for (word, mine), (next_word, theirs) in pairwise([(word, names) for word, names in zip(spoken, known, strict=True) if names]):
        found += [7 * one + 11 * other for one in mine for other in theirs]
        found += [13 * word + one for one in theirs]
        found += [17 * one + next_word for one in mine]
    return [*found, min(MOST_OTHERS, sum(map(IDLE.isdisjoint, known[1:-1])))]


def _beside(spoken: Sequence[int], known: Sequence[Names]) -> list[int]:
    """Each family with the words right before and after."""
    before = [19 * word + one for word, names in zip(spoken, known[1:], strict=False) if names for one in names]
    return before + [23 * one + word for names, word in zip(known, spoken[1:], strict=False) if names for one in names]


def _pieces(letters: bytes) -> list[int]:
    return [crc32(letters[at : at + PIECE]) + 2 for at in range(len(letters) - PIECE + 1)]


@lru_cache(maxsize=8192)
def families(word: str) -> Names:
    """Those that a plain word belongs to."""
    whole, begun, ended = _families()
    starts = (begun.get(word[:size], ()) for size in range(2, len(word) + 1))
    ends = (ended.get(word[-size:], ()) for size in range(3, len(word)))
    found = {name for names in (whole.get(word, ()), *starts, *ends) for name in names}
    return tuple(sorted({*found, AMOUNT} if word.isdigit() else found))


@cache
def _families() -> tuple[Known, Known, Known]:
    """By whole words, by how words begin ("pill*") and by how they end ("*azepam")."""
    whole: Known = {}
    begun: Known = {}
    ended: Known = {}
    for line in (FOLDER / "families.txt").read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition(": ")
        for word in words.split():
            kept = ended if word.startswith(ANY_END) else begun if word.endswith(ANY_END) else whole
            kept.setdefault(word.strip(ANY_END), []).append(_number(name.split()[0]))
    return whole, begun, ended
