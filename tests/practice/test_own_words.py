"""Four words of one's own, in the ways that people write a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.own_words import LONGEST, NotFour, TooLong, read
from practice.spacing import Word

OURS = dict(zip(Word, ("wobbly", "ok", "solid", "in my bones"), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "wobbly\nok\nsolid\nin my bones",
        " wobbly \n\n ok\nsolid\n in  my bones\n",  # blank lines, more spaces
        "wobbly, ok, solid, in my bones",
        "wobbly / ok / solid / in my bones",
        "1. wobbly\n2. ok\n3) solid\n4: in my bones",
        "- wobbly\n- ok\n- solid\n• in my bones",
    ],
)
def test_four_are_read_in_their_order(text):
    assert read(text) == OURS


def test_four_on_one_line_may_have_only_spaces_between():
    assert read("wobbly ok solid natural") == dict(zip(Word, ("wobbly", "ok", "solid", "natural"), strict=True))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("steady", 1),
        ("a, b, c", 3),
        ("a\nb\nc\nd\ne", 5),
        ("Ok\nok\nfine\ngreat", 3),  # the same label twice
        ("quite shaky\nin my bones", 2),  # two lines are no words with spaces between
    ],
)
def test_anything_but_four_different_ones_is_said(text, count):
    assert read(text) == NotFour(count=count)


def test_one_that_does_not_fit_a_button_is_named():
    assert LONGEST == 20  # as all labels
    assert read(f"a\nb\nc\n{'d' * (LONGEST + 1)}") == TooLong(word="d" * (LONGEST + 1))
    assert not isinstance(read(f"a\nb\nc\n{'d' * LONGEST}"), TooLong)


@given(st.text(max_size=200))
def test_whatever_is_read_fits_four_buttons(text):
    words = read(text)
    if isinstance(words, dict):
        assert list(words) == list(Word)
        assert all(0 < len(said) <= LONGEST and "\n" not in said for said in words.values())
