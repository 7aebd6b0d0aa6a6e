"""When a cohort's scenarios come, as trainers type it."""

import pytest

from practice.typed import sending_times
from practice.typed.sending_times import WhenSaid

MORNING = (9, 10, 11, 12)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9", WhenSaid(hours=(9,))),
        ("6", WhenSaid(hours=(6, 18))),  # one of the two is meant, and is asked
        ("Tuesdays at 5", WhenSaid(days=frozenset({1}), hours=(17,))),
        ("5 am", WhenSaid(hours=(5,))),
        ("a las 6 de la tarde", WhenSaid(hours=(18,))),
        ("6 PM", WhenSaid(hours=(18,))),
        ("noon", WhenSaid(hours=(12,))),
        ("Tue and Thu", WhenSaid(days=frozenset({1, 3}))),
        ("de lunes a viernes", WhenSaid(days=frozenset(range(5)))),
        ("los martes y jueves a las 6 de la tarde", WhenSaid(days=frozenset({1, 3}), hours=(18,))),
        ("Mondays 10am", WhenSaid(days=frozenset({0}), hours=(10,))),
        ("de 9 a 12", WhenSaid(hours=MORNING)),  # one of these is meant, and is asked
        ("9 a 12", WhenSaid(hours=MORNING)),
        ("9-12", WhenSaid(hours=MORNING)),
        ("from 9am to 12pm", WhenSaid(hours=MORNING)),
        ("entre nueve y doce", WhenSaid(hours=MORNING)),
        ("between 9 and noon", WhenSaid(hours=MORNING)),
        ("9 or 12", WhenSaid(hours=(9, 12))),
        ("a las 9 o a las 12", WhenSaid(hours=(9, 12))),
        ("entre 5 y 7", WhenSaid(hours=(17, 18, 19))),  # nobody sends at five in the morning
        ("de 11 a 1", WhenSaid(hours=(11, 12, 13))),
        ("el jueves de 9 a 12", WhenSaid(days=frozenset({3}), hours=MORNING)),
        ("cada quien la suya", WhenSaid(own=True)),
        ("at each member's own hour", WhenSaid(own=True)),
        ("9:30", None),  # no full hour
        ("de 3 a 3", None),
        ("el 3 o el 4 de diciembre", None),
        ("cuando puedan", None),
        ("whenever", None),
        ("every one at 25", None),
    ],
)
def test_what_they_type_is_read(text: str, said: WhenSaid | None) -> None:
    assert sending_times.read(text) == said


@pytest.mark.parametrize(
    ("text", "rest", "hours"),
    [
        ("mañana de 9 a 12", "manana", MORNING),
        ("on Friday, from 9 to 12", "on friday", MORNING),
        ("12/3 a las 5 de la tarde", "12/3 a las 5 de la tarde", ()),  # an hour alone
        ("9-12", "9-12", ()),  # a day of a month
        ("2026-12-03 a las 9", "2026-12-03 a las 9", ()),
        ("del 9 al 12 de diciembre", "del 9 al 12 de diciembre", ()),
    ],
)
def test_beside_two_hours_stands_the_day(text: str, rest: str, hours: tuple[int, ...]) -> None:
    assert sending_times.between(text) == (rest, hours)
