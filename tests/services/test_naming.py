"""Names: what is seen stays as it is, what is not seen goes."""

import pytest

from bot.services.naming import NameTooLong, read

FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize("name", ["Ana 👩🏽‍🦽", "👩‍👩‍👧", "🏳️‍🌈 Luz", "می‌خواهم", FLAG, "José", "O'Brien", "क्‍ष", "Ana 👩🏽‍🦽‍➡️"])
def test_joined_signs_stay_joined(name: str) -> None:
    assert read(name) == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("A\u200dna", "Ana"),  # nothing is joined between plain letters
        ("Ana\u200d", "Ana"),
        ("\u200dAna", "Ana"),
        ("Ana\u202e", "Ana"),  # it would turn round what follows
        ("A\u200bna", "Ana"),
        ("\ufeffAna  Maria", "Ana Maria"),
        ("👩\u200d\u200d👧", "👩\u200d👧"),
    ],
)
def test_what_nobody_sees_goes(typed: str, name: str) -> None:
    assert read(typed) == name


@pytest.mark.parametrize("text", ["\u200d", "\u200c\u200d", "", " ", "Ana\nMaria", "a" * 41])
def test_what_is_no_name_is_none(text: str) -> None:
    assert isinstance(read(text), NameTooLong)
