"""What is left of an answer without the words around it."""

import pytest

from practice.typed.courtesy import bare


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("let's do 7 am please", "7 am"),
        ("Ok, make it 8:30 works for me.", "8:30"),
        ("fueron 2 horas en total", "2 horas"),
        ("por favor, a las 9, gracias", "a las 9"),
        ("make it 9", "9"),
        ("it was nov 20", "nov 20"),
        ("since nov 20", "since nov 20"),  # of a day alone
        ("please", "please"),  # nothing would be left
        ("okra", "okra"),  # no word of these, only its beginning
        (f"please {'9' * 73}", "9" * 73),
        (f"please {'9' * 74}", f"please {'9' * 74}"),  # longer than any bare answer
    ],
)
def test_an_answer_is_bared(text: str, left: str) -> None:
    assert bare(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("since nov 20", "nov 20"),
        ("the certificate says nov 20", "nov 20"),
        ("lo terminé el 20 de nov", "el 20 de nov"),
        ("el lunes por la tarde", "el lunes"),
        ("it was monday in the morning, thanks", "monday"),
    ],
)
def test_a_day_is_bared_of_more(text: str, left: str) -> None:
    assert bare(text, is_day=True) == left
