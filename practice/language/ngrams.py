"""What the trained model looks at in a text: words, words in a row, and pieces of words; accents, capitals and drawn-out letters aside."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from operator import add
from struct import unpack_from
from zlib import crc32

from practice.language.alike import ALIKE
from practice.language.framing import framed

BUCKETS = 130_987  # a prime, so that pieces which share letters fall apart
WINDOW = 8  # letters that are read as one number
PIECE = (1 << 8 * 4) - 1  # what of a window is looked at: four letters
WORD = re.compile(r"[a-z0-9]+")
APOSTROPHE = re.compile(r"['’´`]")
ACCENT = re.compile("[\u0300-\u036f]+")
DRAWN_OUT = re.compile(r"(.)\1{2,}")


def fold(text: str) -> str:
    """Lower case, without accents; as long as the NFC form of the text, so that places stay."""
    return text.lower() if text.isascii() else "".join(map(_folded, unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=1024)
def _folded(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[:1]


def plain_words(text: str) -> list[str]:
    lower = text.lower()
    bare = lower if lower.isascii() else ACCENT.sub("", unicodedata.normalize("NFD", lower))
    return WORD.findall(DRAWN_OUT.sub(r"\1", APOSTROPHE.sub("", bare)))


def rows_of(words: list[str]) -> list[str]:
    """The words, and two and three in a row, with marks for where the text begins and ends."""
    spoken = ["<", *words, ">"]
    return [*spoken, *map(" ".join, pairwise(spoken)), *map(" ".join, zip(spoken, spoken[1:], spoken[2:], strict=False))]


def features(words: list[str]) -> list[int]:
    """The bucket of each piece, and of each word, words in a row and words in their frames, once."""
    spoken = [crc32(word) % BUCKETS for word in map(str.encode, ("<", *words, ">"))]
    pairs = [3 * first + second for first, second in pairwise(spoken)]
    found = {*spoken, *pairs, *map(add, [3 * pair for pair in pairs], spoken[2:]), *framed(words, spoken[1:-1])}
    alike = [spoken[0], *map(ALIKE.get, words, spoken[1:-1]), spoken[-1]]
    if alike != spoken:
        pairs = [3 * first + second for first, second in pairwise(alike)]
        found.update(alike, pairs, map(add, [3 * pair for pair in pairs], alike[2:]))
    found.update([window & PIECE for window in _windows("_".join(("", *words, "")).encode())])
    return list({each % BUCKETS for each in found})


def _windows(text: bytes) -> list[int]:
    """A number for the letters from each place on: eight times quicker than to cut them out one by one."""
    padded = text + bytes(WINDOW)
    places = len(text) + WINDOW - 1
    return [window for start in range(WINDOW) for window in unpack_from(f"<{(places - start) // WINDOW}Q", padded, start)]


def buckets(grams: Iterable[bytes]) -> list[int]:
    return list({crc32(gram) % BUCKETS for gram in grams})
