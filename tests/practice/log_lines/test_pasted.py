"""Mails and certificates that are pasted as a whole, line by line."""

import pytest

from practice.log_lines.pasted import Label, find, label_of, value_of

MAIL = """Dear Ana,
Thank you for attending.
Title: Listening well
Date: March 2, 2026

Contact hours: 3
We talked about boundaries
Horas: 1"""


def test_a_mail_is_told_apart() -> None:
    pasted = find(MAIL)
    assert pasted is not None
    assert pasted.labels == {Label.TITLE: [2], Label.DAY: [3], Label.HOURS: [5, 7]}
    assert pasted.values(Label.HOURS) == "3\n1"
    assert pasted.values(Label.PROVIDER) == ""
    assert pasted.plain == [6]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Title: Listening\nHours: 2", True),
        ("Title: Listening\n\nlast week", True),
        ("Thanks, here it is\nlistening, 2 hours", True),  # someone is thanked
        ("Title: Listening", False),  # a line is typed
        ("\nTitle: Listening\n", False),
        ("listening\n2 hours", False),  # nothing is labelled
        ("", False),
    ],
)
def test_several_lines_of_which_one_is_labelled_or_small_print_are_pasted(text: str, *, is_one: bool) -> None:
    assert (find(text) is not None) is is_one


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        ("Course title:  Listening ", Label.TITLE, "Listening"),
        ("Fecha de la sesión: 2 de marzo", Label.DAY, "2 de marzo"),
        ("Presented by: Lou", Label.PRESENTER, "Lou"),
        ("Proveedor: La Casa", Label.PROVIDER, "La Casa"),
        ("Time: 9:00 - 12:00", Label.TIME, "9:00 - 12:00"),
        ("Start: 9:00", Label.START, "9:00"),
        ("Fin: 12:00", Label.END, "12:00"),
        ("Location: room 2", Label.OTHER, "room 2"),
        ("My favorite: this", None, "this"),
        ("no colon", None, "no colon"),
    ],
)
def test_a_label_stands_before_the_colon(line: str, label: Label | None, value: str) -> None:
    assert (label_of(line), value_of(line)) == (label, value)
