"""Hours as certificates, agendas and mails state them, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.log_lines.agendas import are_parallel, without_pauses
from practice.log_lines.credits import read_line
from practice.log_lines.pasted import hours_of
from practice.log_lines.small_print import without
from practice.log_lines.stated_hours import in_short
from practice.log_lines.tables import with_units
from practice.models import Language

TODAY = date(2026, 3, 4)

ENGLISH = [
    ("Ana has earned four (4) clock hours ¶ 2/12/2026", "4"),
    ("Certificate ¶ Five (5) contact hours ¶ 2/12/2026", "5"),
    ("Certificate ¶ Contact hours awarded: seven (7). ¶ 2/12/2026", "7"),
    ("Certificate ¶ (6) clock hours ¶ 2/12/2026", "6"),
    ("Certificate of Attendance ¶ CEH: 6.5 ¶ 2/12/2026", "6.5"),
    ("Certificate ¶ Approved Hours: 3 ¶ 2/12/2026", "3"),
    ("Certificate ¶ Total CE Hours Earned: 3.0 ¶ 2/12/2026", "3"),
    ("Certificate ¶ No. of clock hours: 2 ¶ Total hours: 2 ¶ 2/12/2026", "2"),
    ("Certificate ¶ Ethics hours: 2 ¶ General hours: 4 ¶ Total hours: 6 ¶ 2/12/2026", "6"),
    ("Certificate ¶ 3 contact hours / 0.3 CEU ¶ 2/12/2026", "3"),
    ("Certificate ¶ 0.4 CEUs (4 clock hours) ¶ 2/12/2026", "4"),
    ("Thank you for attending. It is approved for 0.2 CEU (2 contact hours). ¶ 2/12/2026", "2"),
    ("Certificate ¶ 1.0 CEU = 10 contact hours ¶ 2/12/2026", "10"),
    ("Certificate ¶ 3 hours (3 credits) ¶ 2/12/2026", "3"),
    ("Certificate ¶ 2 CEUs, 1.5 contact hours ¶ 2/12/2026", "1.5"),
    ("Certificate ¶ CEUs: 0.6 ¶ Hours: 6 ¶ 2/12/2026", "6"),
    ("Thank you for joining us on 2/12/2026. Your 5 CE hours will be kept on file for 7 years. ¶ Warmly", "5"),
    ("Thank you for attending on 2/12/2026 ¶ 5 CE hours ¶ Please keep this certificate for at least 4 years.", "5"),
    ("Certificate ¶ 5 CE hours ¶ 2/12/2026 ¶ Call 541-555-0100 with questions", "5"),
    ("hey boss ¶ 4 hrs at the housing class 2/12 ¶ do i send it to you or hr", "4"),
    ("Transcript ¶ Ethics ¶ Completed 2/12/2026 ¶ Hours: 3 ¶ Hours remaining: 12", "3"),
    ("Transcript ¶ Ethics ¶ Completed 2/12/2026 ¶ Hours: 3 ¶ Total hours this cycle: 24", "3"),
    ("Agenda 2/12/2026 ¶ 9:00-12:00 Part one ¶ 12:00-1:00 Lunch ¶ 1:00-4:00 Part two", "6"),
    (
        "Agenda 2/12/2026 ¶ 8:30 Registration and coffee ¶ 9:00 - 12:00 Part one ¶ 12:00 - 1:00 Lunch on your own ¶ 1:00 - 3:00 Part two",
        "5",
    ),
    ("2/12/2026 ¶ 9:00-10:30 Roles ¶ 10:30-10:45 Break ¶ 10:45-12:15 Values", "3"),
    ("2/12/2026 ¶ 9-12 Part 1 ¶ 12-1 lunch ¶ 1-3 Part 2 ¶ i stayed for the whole thing", "5"),
    ("2/12/2026 ¶ 9:00 AM - 12:00 PM Talks ¶ 12:00 PM - 1:00 PM Lunch provided ¶ 1:00 PM - 4:00 PM Talks ¶ Total: 6 clock hours", "6"),
    ("Record ¶ Session 1 2/10/2026 2 hrs ¶ Session 2 2/11/2026 2 hrs ¶ Session 3 2/12/2026 2 hrs ¶ Total 6 hours", "6"),
    ("ethics class monday ¶ was 9-12 at the site", "3"),
    # asked
    ("ethics class monday it was 8-10 hours", "?"),
    ("Certificate ¶ 0.4 CEU ¶ 2/12/2026", "?"),
    ("Certificate ¶ 2 CEs for counselors, 2.4 contact hours for nurses ¶ 2/12/2026", "?"),
    ("Certificate ¶ five (4) hours ¶ 2/12/2026", "?"),
    ("Certificate ¶ Ethics hours: 2 ¶ General hours: 4 ¶ 2/12/2026", "?"),  # no sum is given
    ("Certificate ¶ Contact hours: 3 ¶ Clock hours: 2.5 ¶ 2/12/2026", "?"),
    ("Hours remaining: 12 ¶ Completed 2/12/2026", "?"),
    ("Hours required: 20 ¶ Ethics, completed 2/12/2026", "?"),
    ("Certificate ¶ Office hours: 9 ¶ 2/12/2026", "?"),
    ("Agenda 2/12/2026 ¶ 9:00-10:00 Track A ¶ 9:00-10:00 Track B ¶ 10:00-12:00 Panel", "?"),
    ("Agenda 2/12/2026 ¶ 9:00-12:00 Part one ¶ 12:00-1:00 Working lunch: a panel ¶ 1:00-4:00 Part two", "?"),
    ("Agenda 2/12/2026 ¶ 9:00-12:00 Part one ¶ 12:00-1:00 Lunch ¶ 1:00-4:00 Part two ¶ i left at lunch", "?"),
    ("2/12/2026 ¶ 9:00 Welcome ¶ 10:00 Roles ¶ 12:00 Lunch ¶ 3:00 Adjourn", "?"),  # when each ended is not said
    ("Certificate ¶ about five (5) hours ¶ 2/12/2026", "?"),
]

SPANISH = [
    ("hace constar que Ana cumplió con ocho (8) horas de capacitación ¶ 12 de febrero de 2026", "8"),
    ("Constancia ¶ con una duración de cinco (5) horas ¶ 12 de febrero de 2026", "5"),
    ("Constancia ¶ Horas acreditadas: 2.5 ¶ 12 de febrero de 2026", "2.5"),
    ("Constancia ¶ Total de horas aprobadas: 3 ¶ 12 de febrero de 2026", "3"),
    ("Constancia ¶ 0.3 CEU equivalentes a 3 horas reloj ¶ 12 de febrero de 2026", "3"),
    ("Gracias por acompañarnos el 12 de febrero de 2026 ¶ (2 horas de educación continua, 0.2 CEU).", "2"),
    ("Constancia ¶ 3 horas (0.3 CEU) ¶ 12 de febrero de 2026 ¶ Conserve esta constancia por cuatro años", "3"),
    ("Historial ¶ Completado 12 de febrero de 2026 ¶ Horas: 3 ¶ Horas requeridas: 20", "3"),
    ("Programa 12 de febrero de 2026 ¶ 8:30 Registro ¶ 9:00 a 12:00 Primera parte ¶ 12:00 a 1:00 Comida ¶ 1:00 a 4:00 Segunda parte", "6"),
    ("Agenda 12 de febrero de 2026 ¶ 9:00-12:00 bloque A ¶ 12:00-1:00 almuerzo ¶ 1:00-3:00 bloque B ¶ fui todo el día", "5"),
    ("Agenda 12 de febrero de 2026 ¶ 9:00-10:30 Rol ¶ 10:30-10:45 Receso ¶ 10:45-12:15 Valores ¶ Total acreditado: 3 horas", "3"),
    ("Registro ¶ Sesión 1 – 2 de febrero – 3 h ¶ Sesión 2 – 9 de febrero – 3 h ¶ Total: 6 horas", "6"),
    ("Gracias por acompañarnos en Pares en la sala de espera (2 horas) ¶ 12 de febrero de 2026", "2"),
    # asked
    ("Constancia ¶ 0.3 CEU ¶ 12 de febrero de 2026", "?"),
    ("Constancia ¶ cinco (4) horas ¶ 12 de febrero de 2026", "?"),
    ("Constancia ¶ Horas de ética: 2 ¶ Horas generales: 4 ¶ 12 de febrero de 2026", "?"),
    ("Horas pendientes: 12 ¶ Ética, 12 de febrero de 2026", "?"),
    ("Agenda 12 de febrero de 2026 ¶ 9:00-10:00 Sala A ¶ 9:00-10:00 Sala B", "?"),
    ("Programa 12 de febrero de 2026 ¶ 9:00 a 12:00 Primera parte ¶ 1:00 a 4:00 Segunda parte ¶ llegué tarde", "?"),
    ("Programa 12 de febrero de 2026 ¶ 9:00 Bienvenida ¶ 12:00 Comida ¶ 3:00 Clausura", "?"),
]
CASES = [(text, Language.ENGLISH, hours) for text, hours in ENGLISH] + [(text, Language.SPANISH, hours) for text, hours in SPANISH]


@pytest.mark.parametrize(("text", "language", "hours"), CASES)
def test_hours_are_read_as_mails_state_them(text: str, language: Language, hours: str) -> None:
    line = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY)
    assert ("?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}") == hours


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("is awarded four (4) clock hours", "is awarded 4 clock hours"),
        ("twenty four (24) hours", "24 hours"),
        ("7 (siete) horas", "7 horas"),
        ("five (4) people", "five (4) people"),
        ("Ethics (3) people", "Ethics (3) people"),
        ("Hours: 6\nCEUs: 0.6", "Hours: 6\nCEUs: 0.6"),  # lines with labels stay
        ("2 horas crédito", "2 horas crédito"),
    ],
)
def test_amounts_are_stated_once(text: str, short: str) -> None:
    assert in_short(text) == short


def test_pauses_leave_their_lines_empty() -> None:
    assert without_pauses("Agenda\n8:30 Sign-in\n9:00-12:00 Talks\n12-1 Lunch & networking\n1:00 Lunch and learn") == (
        "Agenda\n\n9:00-12:00 Talks\n\nLunch and learn"
    )
    assert without_pauses("12-1 lunch, ethics") == "12-1 lunch, ethics"  # one row is no agenda
    assert not are_parallel("9-12 Talks\n1-4 Talks")


def test_small_print_goes_and_hours_stay() -> None:
    assert without("3 hours, valid for 2 years") == "3 hours"
    assert without("Hours: 3\nHours required: 20") == "Hours: 3\n"
    assert without("2 hr ethics") == "2 hr ethics"


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Horas acreditadas: 2.5", "hours: 2.5"),
        ("Total 6 hours", "Total 6 hours"),
        ("CEUs: 0.6", None),
        ("Duration: one hour", "Duration: one hour"),
    ],
)
def test_a_line_that_names_hours_is_said_plainly(line: str, plain: str | None) -> None:
    assert hours_of(line) == plain


def test_sign_in_sheets_say_the_hours_from_when_to_when() -> None:
    for text in (
        "Date: 2/12/2026\nTime in: 8:00\nTime out: 12:00",
        "Fecha: 12 de febrero de 2026\nHora de inicio: 8:00\nHora de término: 12:00",
    ):
        assert read_line(text, Language.SPANISH if "Fecha" in text else Language.ENGLISH, today=TODAY).hours.hours == 4


def test_numbers_under_a_column_of_hours_are_hours() -> None:
    assert with_units("Mine\nCourse | Date | CE Hours\nGrief | 2/12/2026 | 4.0") == "Mine\n\nGrief | 2/12/2026 | 4.0 hours "
    for text in ("a | b\nc | 2", "Course | Hours\nGrief | two", "Course | Hours\nGrief | 1 | 2"):
        assert with_units(text) == text
