"""How people say how long it was, by the clock and in parts, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.credits import read_line
from practice.models import Language

TODAY = date(2026, 3, 4)

BY_THE_CLOCK = [
    ("quarter to two till four yesterday, storytelling", "2.25"),
    ("quarter to nine til quarter to twelve on 2/25, returning citizens 55 and older", "3"),
    ("half past nine to quarter past twelve yesterday, ethics", "2.75"),
    ("yesterday 9am to half past eleven, ethics", "2.5"),
    ("yesterday quarter of ten to noon, ethics", "2.25"),
    ("Feb 2, nine to noon, parent coaching", "3"),
    ("2/25. 1300 to 1500. Lethal means safety. Zoom.", "2"),
    ("2/25 0900 until 1130 ethics", "2.5"),
    ("Class started 0830 ended 1130. 18 Feb 2026. No issues.", "3"),
    ("recovery coaching 7 to 9 last night", "2"),
    ("hey boss ¶ went to the humility thing tue ¶ was 9-12 at the Malden site", "3"),
    # asked
    ("yesterday we met two to three hours", "?"),
    ("yesterday a quarter of ten people came", "?"),
    ("course 1030 to 1045 yesterday", "?"),
    ("yesterday the group was 9-12 in size", "?"),
    ("yesterday it was 8-12 people", "?"),
    ("yesterday half past nine, ethics", "?"),
    ("ethics 2/25 at quarter to six", "?"),
    ("yesterday code 1200 to 1215", "?"),
]
POR_EL_RELOJ = [
    ("de las dos menos cuarto a las cinco menos cuarto, 24 de febrero, curso 4410", "3"),
    ("24 de febrero, de diez a doce de la mañana, prevención", "2"),
    ("24 de febrero de 10 a 12 de la mañana, prevención", "2"),
    ("martes 24, de las nueve a las doce, pares", "3"),
    ("24 de febrero 0900 a 1130 ética", "2.5"),
    ("ayer de las ocho y media a las once menos cuarto, ética", "2.25"),
    # asked
    ("el martes 24 a las 6 de la tarde en el salón 8", "?"),
    ("martes 24 a las seis de la tarde, plática de Al Anón", "?"),
    ("ayer a las 9, ética", "?"),
    ("ayer a las seis menos cuarto, ética", "?"),
    ("el 24 a las 8 de la noche, ética", "?"),
]
CASES = [
    *((text, Language.ENGLISH, hours) for text, hours in BY_THE_CLOCK),
    *((text, Language.SPANISH, hours) for text, hours in POR_EL_RELOJ),
]


def hours_in(text: str, language: Language) -> str:
    said = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY).hours.hours
    return "?" if said is None else f"{said.normalize():f}"


@pytest.mark.parametrize(("text", "language", "hours"), CASES)
def test_amounts_are_read_as_people_say_them(text: str, language: Language, hours: str) -> None:
    assert hours_in(text, language) == hours
