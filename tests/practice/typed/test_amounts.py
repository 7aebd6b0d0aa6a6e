"""Hours beside other words: what says how long it was is found, and nothing is where that is doubted."""

from decimal import Decimal

import pytest

from practice.typed import amounts


@pytest.mark.parametrize(
    ("text", "hours"),
    [("40 please", 40), ("it is 20 hours, dear", 20), ("son 30 horas por favor", 30), ("7.5", Decimal("7.5"))],
)
def test_an_amount_is_read_with_kind_words_beside_it(text: str, hours: Decimal) -> None:
    read = amounts.read(text)
    assert read is not None
    assert (read.hours, read.is_exact) == (hours, True)


@pytest.mark.parametrize("text", ["~3", "about 20", "20 hours a year, I think", "20 people", "", "hours", "3 hours" + " and so on" * 20])
def test_what_is_doubted_stays_as_it_was(text: str) -> None:
    assert amounts.among(text) == text
    assert amounts.read(text) is None
