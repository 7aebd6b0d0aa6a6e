"""A certificate's number, as people type what is printed on it."""

import pytest

from practice.trainings import read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("C-0123-4567-89AB-CDEF", "0123456789ABCDEF"),
        ("c 0123 4567 89ab cdef", "0123456789ABCDEF"),
        ("c0123456789abcdef", "0123456789ABCDEF"),
        ("oye, mira: c-0123 4567 89ab cdef", "0123456789ABCDEF"),  # without its hyphens
        ("is this one ok? C \N{EN DASH} 0123 \N{EN DASH} 4567 \N{EN DASH} 89AB \N{EN DASH} CDEF thanks", "0123456789ABCDEF"),
        ("mi certificado es C-0123456789ABCDEF.", "0123456789ABCDEF"),
        ("0123-4567-89AB-CDEF", None),  # a cohort's code
        ("vitamin c for some kids who were here", None),  # words
        ("C-that-must-have-been", None),
        ("C-0123-4567-89AB", None),
    ],
)
def test_a_number_is_read_wherever_it_stands(text: str, number: str | None) -> None:
    assert read_number(text) == number
