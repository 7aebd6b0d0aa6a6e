"""What the models look at, said plainly: the quick way to it gives the same."""

from itertools import pairwise
from zlib import crc32

import pytest

from practice.language.alike import ALIKE
from practice.language.framing import framed
from practice.language.ngrams import BUCKETS, buckets, features, fold, plain_words, rows_of

TEXTS = ["I want to die", "no quiero que me pegue más", "a", "", "the bus leaves at four", " ".join(sorted(ALIKE)[:3])]


def in_a_row(numbers: list[int]) -> set[int]:
    pairs = {3 * one + two for one, two in pairwise(numbers)}
    return {*numbers, *pairs, *(9 * one + 3 * two + three for one, two, three in zip(numbers, numbers[1:], numbers[2:], strict=False))}


@pytest.mark.parametrize("text", TEXTS)
def test_words_in_a_row_their_like_what_frames_them_and_pieces_of_four_letters_are_looked_at(text: str) -> None:
    words = plain_words(text)
    spoken = [crc32(word.encode()) % BUCKETS for word in ("<", *words, ">")]
    alike = [ALIKE.get(word, number) for word, number in zip(("<", *words, ">"), spoken, strict=True)]
    letters = "_".join(("", *words, "")).encode()
    pieces = {int.from_bytes(letters[at : at + 4].ljust(4, b"\0"), "little") for at in range(len(letters))}
    every = in_a_row(spoken) | in_a_row(alike) | set(framed(words, spoken[1:-1])) | pieces
    assert sorted(features(words)) == sorted({each % 130_987 for each in every})


def test_rows_are_of_one_to_three_words() -> None:
    assert rows_of(["a", "b"]) == ["<", "a", "b", ">", "< a", "a b", "b >", "< a b", "a b >"]
    assert buckets([b"a", b"a"]) == [crc32(b"a") % 130_987]


@pytest.mark.parametrize(("text", "folded"), [("ACCIÓN", "accion"), ("straße", "straße"), ("Ω", "ω"), ("plain", "plain"), ("E\u0301", "e")])
def test_letters_are_small_and_without_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't STOP", ["dont", "stop"]),
        ("nooooo way", ["no", "way"]),
        ("see", ["see"]),
        ("Qué más", ["que", "mas"]),
        ("it’s 24/7", ["its", "24", "7"]),
    ],
)
def test_plain_words(text: str, words: list[str]) -> None:
    assert plain_words(text) == words
