"""A way may be typed: its number, or enough of its first words."""

import pytest

from practice.typed_ways import read

WAYS = ("Say that you are glad he came.", "Say nothing, and sit down.", "Ask what he wants today.")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2", 2),
        (" 3. ", 3),
        ("number 1", 1),
        ("opción 2", 2),
        ("La 3", 3),
        ("say nothing", 2),
        ("ASK what he wants today", 3),
        ("Say that you are glad he came.", 1),
        ("4", None),  # there is none
        ("0", None),
        ("say", None),  # two begin with it, and one word is too little
        ("ask", None),
        ("2 of us would go", None),  # words that begin with a number
        ("I would ask what he wants", None),
        ("", None),
    ],
)
def test_a_number_or_first_words_mean_one_way(text: str, meant: int | None) -> None:
    assert read(text, WAYS) == meant
