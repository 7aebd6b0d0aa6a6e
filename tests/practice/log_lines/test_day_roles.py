"""Which of several days of a mail is the training's, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.log_lines.formal_days import in_short
from practice.models import Language

TODAY = date(2026, 3, 4)

ENGLISH = [
    ("Course: Ethics ¶ Assigned 1/05/2026 ¶ Due 3/31/2026 ¶ Completed 2/10/2026 ¶ Hours: 2", "2026-02-10"),
    ("Course: Ethics ¶ Completed 2/10/2026 ¶ Enrolled 1/05/2026 ¶ Hours: 2", "2026-02-10"),
    ("Ethics ¶ Date assigned: 1/05/2026 ¶ Date completed: 2/10/2026 ¶ Date due: 2/28/2026 ¶ 2 hours", "2026-02-10"),
    ("Ethics ¶ Due date ¶ 2/28/2026 ¶ Completion date ¶ 2/10/2026 ¶ Hours: 2", "2026-02-10"),
    ("Certificate of Attendance ¶ Held February 12, 2026 ¶ 3 hours ¶ Issued February 20, 2026", "2026-02-12"),
    ("Certificate ¶ Issue date: 02/20/2026 ¶ Training date: 02/12/2026 ¶ Hours: 3", "2026-02-12"),
    ("Certificate of Completion ¶ February 20, 2026 ¶ Ana attended Peer Ethics on February 12, 2026 ¶ 3 hours", "2026-02-12"),
    ("This is to certify that Ana attended Ethics on 2/12/2026 for 3 hours. ¶ Date: 2/20/2026 ¶ Signature: R. Roe", "2026-02-12"),
    ("Ana earned 3 contact hours on February 12, 2026. ¶ Signed: February 20, 2026", "2026-02-12"),
    ("Certificate issued 02/20/2026 ¶ Ethics ¶ 3 hours", "2026-02-20"),  # the only day there is
    ("Ana has earned 3 hours in Ethics ¶ given this 12th day of February, 2026", "2026-02-12"),
    ("Ana attended Ethics on 2/12/2026 ¶ 3 hours ¶ Given this twentieth day of February, 2026", "2026-02-12"),
    ("Sent: Friday, February 20, 2026 8:02 AM ¶ Thank you for attending Ethics on February 12, 2026. 3 hours.", "2026-02-12"),
    ("Sent: Friday, February 20, 2026 ¶ Thank you for joining us on Thursday, February 12. You earned 3 hours.", "2026-02-12"),
    ("From: Doors ¶ Date: Fri, Feb 20, 2026 at 9:15 AM ¶ Subject: Certificate ¶ Session date: 2/12/2026 ¶ Hours: 2", "2026-02-12"),
    ("From: Doors ¶ Date: Feb 20, 2026 ¶ Subject: Thanks ¶ You completed Ethics on Feb 12, 2026 for 2 hours", "2026-02-12"),
    ("On Fri, Feb 20, 2026 at 9:15 AM, Doors <a@doors.example> wrote: ¶ You attended Ethics on Feb 12, 2026 for 2 hours", "2026-02-12"),
    ("Thank you for attending on February 12, 2026! ¶ 2 hours ¶ Please complete the survey by February 20, 2026.", "2026-02-12"),
    ("Thank you for attending Ethics on February 12. 2 hours. Please return the evaluation no later than February 20.", "2026-02-12"),
    ("Ethics ¶ February 12, 2026 ¶ 2 hours ¶ Registration closed February 1, 2026", "2026-02-12"),
    ("Ethics ¶ February 12, 2026 ¶ 2 hours ¶ Your next training: March 20, 2026", "2026-02-12"),
    ("Ethics ¶ Completed: 2/12/2026 ¶ Hours: 2 ¶ Valid through 2/12/2028", "2026-02-12"),
    ("Ethics ¶ Completed: 2/12/2026 ¶ Hours: 2 ¶ Renewal date: 2/28/2026", "2026-02-12"),
    ("Receipt ¶ Paid 1/20/2026 ¶ Event date: 2/12/2026 ¶ 2 hours", "2026-02-12"),
    ("Started: 2/02/2026 ¶ Completed: 2/12/2026 ¶ Hours: 2", "2026-02-12"),
    ("2h ethics monday, certificate issued 3/3", "2026-03-02"),  # one line, typed
    ("2 hr QPR class friday ¶ will bring the cert monday", "2026-02-27"),
    ("2 hr QPR class friday. see you monday", "2026-02-27"),
    ("2 hr QPR class friday ¶ can you sign by thursday", "2026-02-27"),
    ("2 hr QPR class friday, my next one is monday", "2026-02-27"),
    # asked
    ("will bring the cert monday, 2 hr class", "?"),
    ("2 hr QPR class, my next one is tuesday", "?"),
    ("Sent: Friday, February 20, 2026 ¶ Thank you for attending Ethics yesterday. 2 hours.", "?"),  # yesterday, from then
    ("Sent: Friday, February 20, 2026 ¶ Thank you for joining us on Thursday. 2 hours.", "?"),
    ("Sent: Friday, December 20, 2024 ¶ Thank you for joining us on December 12. You earned 2 hours.", "?"),  # of 2024, likely
    ("Sent: Friday, February 20, 2026 ¶ Thank you for attending! You earned 2 hours.", "?"),
    ("Course: Ethics ¶ Assigned 1/05/2026 ¶ Hours: 2 ¶ Status: passed", "?"),
    ("Course: Ethics ¶ Due 3/01/2026 ¶ Hours: 2", "?"),
    ("Thanks for attending! ¶ 2 hours ¶ Survey due by February 20, 2026", "?"),
    ("Certificate ¶ Completed 2/12/2026 ¶ Completion date: 2/13/2026 ¶ 2 hours", "?"),
    ("Certificate ¶ Ethics, February 12, 2026 ¶ Boundaries, February 13, 2026 ¶ 2 hours", "?"),
    ("attended ethics 2/12 ¶ and the peer day 2/13 ¶ 3 hours", "?"),
    ("Held February 12 and 13, 2026 ¶ Issued February 20, 2026 ¶ 12 hours", "?"),
    ("Start: 2/12/2026 ¶ End: 2/13/2026 ¶ 12 hours", "?"),
    ("Dates attended: 2/12/2026, 2/13/2026 ¶ Issued 2/20/2026 ¶ 12 hours", "?"),
    ("Certificate ¶ Awarded February 12, 2026 ¶ Presented February 13, 2026 ¶ 2 hours", "?"),
    ("attended monday, 2h ethics, and tuesday", "?"),
]

SPANISH = [
    ("Curso: Ética ¶ Asignado 01/15/2026 ¶ Vence 03/31/2026 ¶ Completado 02/13/2026 ¶ Horas: 2", "2026-02-13"),
    ("Curso: Ética ¶ Terminado: 13/02/2026 ¶ Inscrito: 15/01/2026 ¶ Horas: 2", "2026-02-13"),
    ("Fecha del curso: 2026-02-12 ¶ Fecha de emisión: 2026-02-20 ¶ Horas: 2", "2026-02-12"),
    ("Fecha de expedición: 20 de febrero de 2026 ¶ Fecha del taller: 12 de febrero de 2026 ¶ Horas: 2", "2026-02-12"),
    ("Fecha: 12 de febrero de 2026 ¶ Fecha de vencimiento: 12 de febrero de 2028 ¶ Horas: 2", "2026-02-12"),
    ("asistió al taller ¶ celebrado el 12 de febrero de 2026 ¶ con 5 horas ¶ Expedido el 20 de febrero de 2026", "2026-02-12"),
    ("Se certifica que Ana ¶ completó 6 horas ¶ Dado en Ponce, P.R., a los 12 días del mes de febrero de 2026", "2026-02-12"),
    ("Ana asistió al taller el 12 de febrero de 2026 ¶ 6 horas ¶ Dado en Ponce, a los 20 días del mes de febrero de 2026", "2026-02-12"),
    ("hace constar que Ana ¶ cumplió con 8 horas ¶ a los doce (12) días del mes de febrero del año dos mil veintiséis", "2026-02-12"),
    ("CONSTANCIA ¶ San Juan, 20 de febrero de 2026 ¶ Ana participó en el taller del 12 de febrero de 2026 ¶ 3 horas", "2026-02-12"),
    ("Enviado: 20 de febrero de 2026 ¶ confirmamos su asistencia a la capacitación del 12 de febrero de 2026, 2 horas", "2026-02-12"),
    (
        "De: Aula ¶ Fecha: vie, 20 feb 2026 a las 9:02 ¶ Asunto: Constancia ¶ Fecha de la sesión: 12 de febrero de 2026 ¶ Horas: 2",
        "2026-02-12",
    ),
    ("El vie, 20 feb 2026 a las 9:02, Aula escribió: ¶ Completaste Ética el 12 de febrero de 2026 ¶ Horas: 2", "2026-02-12"),
    ("Gracias por acompañarnos el 12 de febrero. Completó 2 horas. Favor llenar la evaluación antes del 20 de febrero.", "2026-02-12"),
    ("Gracias por venir el 12 de febrero. ¶ 2 horas. ¶ Conteste la encuesta a más tardar el 20 de febrero.", "2026-02-12"),
    ("Ética ¶ 12 de febrero de 2026 ¶ 2 horas ¶ Próxima sesión: 20 de marzo de 2026", "2026-02-12"),
    ("Ética ¶ 12 de febrero de 2026 ¶ 2 horas ¶ Fecha límite de inscripción: 1 de febrero de 2026", "2026-02-12"),
    ("Certificado emitido el 20 de febrero de 2026 ¶ Ética ¶ 3 horas", "2026-02-20"),
    ("2 horas de ética el lunes, constancia emitida el 3 de marzo", "2026-03-02"),
    ("ayer hice las 2 horas de primeros auxilios ¶ te mando foto mañana", "2026-03-03"),
    ("ayer 2 horas de ética. nos vemos el viernes", "2026-03-03"),
    ("el lunes hice 2 horas de ética ¶ le llevo la constancia el jueves", "2026-03-02"),
    ("Curso terminado ¶ Ética ¶ July 30, 2025 ¶ Horas: 2", "2025-07-30"),
    # asked
    ("le llevo la constancia el jueves, 2 horas de ética", "?"),
    ("Enviado: 20 de febrero de 2026 ¶ Gracias por asistir ayer a Ética, 2 horas", "?"),
    ("Enviado: 20 de febrero de 2026 ¶ Gracias por asistir, fueron 2 horas", "?"),
    ("Curso: Ética ¶ Asignado 15/01/2026 ¶ Horas: 2", "?"),
    ("Curso: Ética ¶ Vence el 28 de febrero de 2026 ¶ Horas: 2", "?"),
    ("Taller celebrado el 12 y 13 de febrero de 2026 ¶ Expedido el 20 de febrero de 2026 ¶ 12 horas", "?"),
    ("Completado 12 de febrero de 2026 ¶ Terminado: 13 de febrero de 2026 ¶ 2 horas", "?"),
    ("Ética, 12 de febrero de 2026 ¶ Límites, 13 de febrero de 2026 ¶ 2 horas", "?"),
    ("Inicio: 12 de febrero de 2026 ¶ Fin: 13 de febrero de 2026 ¶ 12 horas", "?"),
    ("asistí el lunes a ética ¶ y el martes a límites ¶ 3 horas", "?"),
]
CASES = [(text, Language.ENGLISH, day) for text, day in ENGLISH] + [(text, Language.SPANISH, day) for text, day in SPANISH]


@pytest.mark.parametrize(("text", "language", "day"), CASES)
def test_the_day_is_the_one_on_which_the_training_was_held(text: str, language: Language, day: str) -> None:
    assert str(read_line(text.replace(" ¶ ", "\n"), language, today=TODAY).day.day or "?") == day


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("this 26th day of March, 2027", "March 26, 2027"),
        ("the Third day of June in the year 2027", "June 3 2027"),
        ("the twenty-sixth day of March, two thousand twenty-seven", "March 26, 2027"),
        ("this fifth (5th) day of May twenty twenty-seven", "May 5 2027"),
        ("a los 6 días del mes de junio de 2026", "el 6 de junio de 2026"),
        ("a los seis (6) días del mes de junio del año dos mil veintiséis", "el 6 de junio 2026"),
        ("a los treinta y un días del mes de enero de 2028", "el 31 de enero de 2028"),
        ("a 20 días de agosto de 2027", "el 20 de agosto de 2027"),
        ("el 6 del mes de junio del año 2026", "el 6 de junio 2026"),
        # no days of the month
        ("the last day of March", "the last day of March"),
        ("the third day of training", "the third day of training"),
        ("los 15 días de mayo", "los 15 días de mayo"),
        ("hace 3 días de junio", "hace 3 días de junio"),
        ("two thousand twenty peers", "two thousand twenty peers"),
    ],
)
def test_days_written_out_are_said_in_short(text: str, short: str) -> None:
    assert in_short(text) == short
