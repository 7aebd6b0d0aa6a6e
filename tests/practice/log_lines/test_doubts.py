"""What leaves an amount of hours open, so that it is asked for."""

import pytest

from practice.log_lines.doubts import are_hours_open
from practice.log_lines.hedges import TAKEN, any_of, is_doubted


def doubted(text: str) -> bool:
    """Of the number that stands there as 2."""
    return is_doubted(text, text.index("2"), text.index("2") + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about 2", True),
        ("2 or so", True),
        ("como 2", True),
        ("2 por semana", True),
        ("Ethics 2", False),
        ("2 on Monday", False),
        ("~2", True),
        ("about".ljust(30) + "2", True),
        ("about".ljust(31) + "2", False),  # what stands farther away is about something else
        ("2" + "short".rjust(30), True),
        ("2" + "short".rjust(31), False),
    ],
)
def test_words_beside_a_number_leave_it_open(text: str, *, expected: bool) -> None:
    assert doubted(text) is expected


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (f"Ethics {TAKEN}", False),
        (f"I took Ethics {TAKEN}", False),
        (f"maybe Ethics {TAKEN}", True),  # hedged
        (f"Ethics {TAKEN} but I left early", True),
        (f"I feel Ethics {TAKEN}", True),  # no doing
        (f"me late que {TAKEN}", True),
        (f"Ethics {TAKEN} 3 hours", True),  # a unit too many
        (f"five recordings of {TAKEN}", True),
        (f"Ethics 3 {TAKEN}", True),  # a number that nothing explains
        (f"Ethics for 3 people {TAKEN}", False),
        (f"Module 3 {TAKEN}", False),
        (f"at 9 Ethics {TAKEN}", False),
        (f"I don't remember the exact date, Ethics {TAKEN}", False),  # which is not about the hours
        (f"\u201cMaybe tomorrow\u201d {TAKEN}", False),  # a title hedges nothing
        (f"maybe\nEthics {TAKEN}", False),  # another line
        (f"all April {TAKEN}", True),
        (f"every {TAKEN}", True),
    ],
)
def test_what_is_left_of_a_line_may_leave_its_hours_open(rest: str, *, expected: bool) -> None:
    assert are_hours_open(rest) is expected


def test_of_the_months_names_only_those_are_looked_for_that_are_no_other_words() -> None:
    names = set(any_of("MONTHS").split("|"))
    assert names.isdisjoint({"march", "may", "mayo", "mar", "dec"})
    assert names >= {"june", "sept", "april", "abril", "diciembre"}
