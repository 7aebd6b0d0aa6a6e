"""What the trained model looks at in a text: words, words in a row, and pieces of words; accents, capitals and drawn-out letters aside."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

BUCKETS = 1 << 17
PIECES = (3, 4, 5)  # letters
WORD = re.compile(r"[a-z0-9]+")
APOSTROPHE = re.compile(r"['’´`]")
DRAWN_OUT = re.compile(r"(.)\1{2,}")


def fold(text: str) -> str:
    """Lower case, without accents; as long as the NFC form of the text, so that places stay."""
    return text.lower() if text.isascii() else "".join(map(_folded, unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=1024)
def _folded(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[:1]


def plain_words(text: str) -> list[str]:
    return WORD.findall(DRAWN_OUT.sub(r"\1", APOSTROPHE.sub("", fold(text))))


def rows_of(words: list[str]) -> list[str]:
    """The words, and two and three in a row, with marks for where the text begins and ends."""
    spoken = ["<", *words, ">"]
    return [*spoken, *map(" ".join, pairwise(spoken)), *map(" ".join, zip(spoken, spoken[1:], spoken[2:], strict=False))]


def features(words: list[str]) -> list[int]:
    """The bucket of each n-gram, once."""
    text = f"_{'_'.join(words)}_".encode()
    pieces = {text[start : start + size] for size in PIECES for start in range(len(text) - size + 1)}
    return buckets(pieces.union(map(str.encode, rows_of(words))))


def buckets(grams: Iterable[bytes]) -> list[int]:
    return list({crc32(gram) % BUCKETS for gram in grams})
