"""Sheets that are signed on coming and on leaving, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.models import Language

TODAY = date(2026, 3, 4)

ENGLISH = [
    ("3", "2026-02-12", "SIGN IN SHEET ¶ Topic: Boundaries ¶ Date 2/12/26 ¶ Time in 1:00 PM ¶ Time out 4:00 PM"),
    ("2.5", "2026-02-12", "ATTENDANCE ¶ Fentanyl Test Strips ¶ 2/12/26 ¶ In 5:30 pm Out 8:00 pm ¶ Initials TM"),
    ("3", "2026-02-12", "Attendance sheet ¶ Ethics ¶ 2/12/2026 ¶ In 9:00 AM ¶ Out 12:00 PM"),
    ("3", "2026-02-12", "SIGN-IN ¶ Ethics ¶ 2/12/2026 ¶ IN 9:00 OUT 12:00"),
    ("2", "2026-02-12", "Ethics 2/12/2026 signed in 10:00 am signed out 12:00 pm"),
    ("2", "2026-02-12", "Ethics 2/12 clocked in 10, clocked out 12"),
    ("4", "2026-02-12", "Roster ¶ QPR ¶ Thursday February 12, 2026 ¶ Arrived 8:30 ¶ Left 12:30 ¶ Sig. AB"),
    ("4", "2026-02-12", "QPR ¶ 2/12/26 ¶ Time In 8:30 am Time Out 12:30 pm ¶ no break"),
    ("2", "2026-02-12", "Peer night ¶ 2/12/26 ¶ Time-in 6:00 ¶ Time-out 8:00"),
    ("3.5", "2026-02-12", "QPR ¶ 2/12/26 ¶ Arrival 8:30 ¶ Departure 12:00"),
    ("3", "2026-02-12", "QPR | 2/12/26 | in 9:00 | out 12:00"),
    ("3", "2026-02-12", "Sign in sheet, QPR, 2/12/26, Time in: 9:00 am, Time out: 12:00 pm"),
    ("1.5", "2026-02-12", "LOG ¶ 2/12/26 ¶ Begin 9:00 AM ¶ End 10:30 AM ¶ Boundaries"),
    ("1.5", "2026-02-12", "LOG ¶ 2/12/26 ¶ Start time 9:00 AM ¶ Stop time 10:30 AM ¶ Boundaries"),
    ("3", "2026-02-12", "sheet 2/12 in at 9 out at noon, ethics"),
    ("4", "2026-02-12", "SIGN IN ¶ Name: Ana B. ¶ Class: WRAP ¶ 2/12/2026 ¶ TIME IN 1300 ¶ TIME OUT 1700"),
    ("?", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ In 9:00 ¶ Out 12:00 ¶ In 1:00"),
    ("?", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ Time in 9:00 AM"),
    ("6", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ In 9:00 Out 12:00 ¶ In 1:00 Out 4:00"),
    ("?", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ Time in 9:00 ¶ Time out 4:00 ¶ lunch on your own"),
    ("?", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ Time in 9:00 ¶ Time out ______"),
    ("6", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ Time in 9:00 ¶ Time out 4:00 ¶ Lunch 1 hour"),
    ("?", "2026-02-12", "Attendance ¶ Ethics ¶ 2/12/2026 ¶ Time in 9:00 ¶ Lunch out 12:00 ¶ Lunch in 1:00 ¶ Time out 4:00"),
    ("?", "2026-02-12", "ethics 2/12 in 3 out 5"),
    ("?", "2026-02-12", "room 12 in 2 out 1 ethics 2/12"),
    ("2", "2026-02-12", "2 hrs ethics 2/12 in 3:00 out 5:00"),
    ("?", "2026-02-12", "3 hrs ethics 2/12 in 3:00 out 5:00"),
    ("?", "2026-02-12", "checked in 9, ethics 2/12"),
]

SPANISH = [
    (
        "4",
        "2026-02-12",
        "LISTA DE ASISTENCIA ¶ Tema: Salud mental perinatal ¶ 12 de febrero de 2026 ¶ Entrada 9:00 ¶ Salida 13:00 ¶ Firma: Y. P.",
    ),
    (
        "5",
        "2026-02-12",
        "HOJA DE ASISTENCIA ¶ Encuentro de mujeres pares ¶ 12 de febrero de 2026 ¶ Entrada 9:00 AM ¶ Salida 2:00 PM ¶ Sin receso",
    ),
    ("3", "2026-02-12", "Lista ¶ Ética ¶ 12 de febrero de 2026 ¶ Hora de entrada 9:00 ¶ Hora de salida 12:00"),
    ("3", "2026-02-12", "Lista ¶ Ética ¶ 12 de febrero de 2026 ¶ Hora entrada 9:00 am Hora salida 12:00 pm"),
    ("2", "2026-02-12", "ética 12 de febrero entrada 10 am salida 12 pm"),
    ("2", "2026-02-12", "Registro ¶ Ética ¶ 12 de febrero de 2026 ¶ Entrada: 10:00 ¶ Salida: 12:00"),
    ("2", "2026-02-12", "Registro ¶ Ética ¶ 12 de febrero de 2026 ¶ Inicio 10:00 ¶ Término 12:00"),
    ("2", "2026-02-12", "Registro ¶ Ética ¶ 12 de febrero de 2026 ¶ Inicio 10:00 ¶ Fin 12:00"),
    ("2.5", "2026-02-12", "Hoja de firmas ¶ Duelo ¶ 12 de febrero de 2026 ¶ Llegada 5:30 p.m. ¶ Salida 8:00 p.m."),
    ("2.5", "2026-02-12", "Duelo | 12 de febrero | entrada 5:30 | salida 8:00"),
    ("4", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ ENTRADA 9 AM ¶ SALIDA 1 PM ¶ Límites"),
    ("4", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ Hora de inicio 9 AM ¶ Hora de cierre 1 PM ¶ Límites"),
    ("?", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ Entrada 9:00 ¶ Límites"),
    ("?", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ Entrada 9:00 ¶ Salida 4:00 ¶ con comida"),
    ("6", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ Entrada 9:00 ¶ Salida 12:00 ¶ Entrada 1:00 ¶ Salida 4:00"),
    ("?", "2026-02-12", "LISTA ¶ 12 de febrero de 2026 ¶ Entrada 9:00 ¶ Salida ¶ Límites"),
]

EVERY = [*((Language.ENGLISH, row) for row in ENGLISH), *((Language.SPANISH, row) for row in SPANISH)]


@pytest.mark.parametrize(("language", "row"), EVERY)
def test_the_hours_of_a_signed_sheet_are_those_between_coming_and_leaving(language: Language, row: tuple[str, str, str]) -> None:
    hours, day, text = row
    line = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY)
    assert ("?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")) == (hours, day)
