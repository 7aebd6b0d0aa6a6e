"""Mails that say nothing of having been there leave the hours open, and so does who was there for a part."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.models import Language

TODAY = date(2026, 3, 4)
OPEN, SURE = "?", "3"

ENGLISH = [
    ("You're registered! ¶ Peer Ethics ¶ February 12, 2026 ¶ 3 hours", OPEN),
    ("You are now enrolled ¶ Peer Ethics ¶ February 12, 2026 ¶ 9:00 AM - 12:00 PM", OPEN),
    ("Thanks for signing up! ¶ Peer Ethics ¶ February 12, 2026 ¶ Hours: 3", OPEN),
    ("We received your registration ¶ Course: Peer Ethics ¶ Date: 2/12/2026 ¶ Hours: 3", OPEN),
    ("Your seat is reserved ¶ Peer Ethics ¶ Date: 2/12/2026 ¶ Contact hours: 3", OPEN),
    ("Registration complete ¶ Peer Ethics ¶ Date: 2/12/2026 ¶ Contact hours: 3", OPEN),
    ("Reminder: your training is tomorrow ¶ Peer Ethics ¶ 2/12/2026 ¶ 3 hours", OPEN),
    ("Upcoming: Peer Ethics ¶ February 12, 2026 ¶ 3 CE hours ¶ Add to calendar", OPEN),
    ("You are invited to Peer Ethics ¶ February 12, 2026 ¶ 3 CE hours ¶ RSVP by Feb 10", OPEN),
    ("Save the date! ¶ Peer Ethics ¶ February 12, 2026 ¶ 9 AM - 12 PM", OPEN),
    ("Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ We look forward to seeing you", OPEN),
    ("Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ If you cannot attend please let us know", OPEN),
    ("Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ Please bring a photo ID", OPEN),
    ("You're registered! ¶ Peer Ethics ¶ 2/12/2026 ¶ 3 hours ¶ You will receive a certificate of attendance once you have attended.", OPEN),
    ("You're registered for Peer Ethics, February 12, 2026, 3 hours", OPEN),  # one line
    ("Peer Ethics ¶ Assigned 1/10/2026 ¶ Status: Incomplete ¶ Hours: 3", OPEN),
    ("Peer Ethics ¶ 2/12/2026 ¶ Hours: 3 ¶ Status: In progress", OPEN),
    ("Peer Ethics ¶ 2/12/2026 ¶ Hours: 3 ¶ Status: No show", OPEN),
    ("Peer Ethics ¶ 2/12/2026 ¶ Hours: 3 ¶ This course is past due", OPEN),
    ("Peer Ethics ¶ 2/12/2026 ¶ Hours: 3 ¶ The webinar was postponed", OPEN),
    ("You are on the waitlist ¶ Peer Ethics ¶ 2/12/2026 ¶ 3 hours", OPEN),
    ("Peer Ethics ¶ 2/12/2026 ¶ You still need 3 hours", OPEN),
    ("Certificate ¶ Peer Ethics ¶ 2/12/2026 ¶ Contact hours: 3 ¶ i left at the break", OPEN),
    ("Thank you for attending ¶ 2/12/2026 ¶ Hours: 3 ¶ but we missed the first part", OPEN),
    ("Agenda ¶ 2/12/2026 ¶ 9:00 AM - 12:00 PM ¶ only stayed til the break", OPEN),
    ("You're registered! ¶ 2/12/2026 ¶ 3 hours ¶ i didn't go", OPEN),
    ("the 3 hour class is friday ¶ can you sign me up", OPEN),
    # someone was there
    ("3 hours of ethics on Friday, thanks for signing me up", SURE),
    ("You're registered! ¶ Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ i went and loved it", SURE),
    ("Your ticket ¶ Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ stayed till the end", SURE),
    ("Reminder: your transcript ¶ Peer Ethics ¶ Completed: 2/12/2026 ¶ Hours: 3", SURE),
    ("Thank you for attending Peer Ethics on February 12, 2026 ¶ 3 hours ¶ Save the date for our next one!", SURE),
    ("This certifies that Ana attended Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ We look forward to seeing you again", SURE),
    ("You completed Peer Ethics ¶ 2/12/2026 ¶ Hours: 3 ¶ Register now for part 2", SURE),
    ("Peer Ethics ¶ February 12, 2026 ¶ 3 hours ¶ Status: Passed", SURE),
    ("hi boss ¶ i did 3 hours of ethics monday ¶ do you still need my certificate", SURE),
    ("When: Thu Feb 12, 2026 9am – 12pm ¶ Where: Zoom ¶ What: Peer Ethics", SURE),  # a calendar's entry says when it was
]

SPANISH = [
    ("la clase de 3 horas es el viernes ¶ ¿me apunta?", OPEN),
    ("¿me inscribe a la de ética? ¶ son 3 horas el viernes", OPEN),
    ("anótame 3 horas de ética de ayer", SURE),
    ("ayer 3 horas de ética ¶ me apunta las horas por favor", SURE),
    ("¡Su registro está confirmado! ¶ Ética ¶ 12 de febrero de 2026 ¶ 3 horas", OPEN),
    ("Ya estás inscrita ¶ Ética ¶ 12 de febrero de 2026 ¶ 9:00 a 12:00", OPEN),
    ("Gracias por registrarse ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", OPEN),
    ("Confirmación de registro ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", OPEN),
    ("Recibimos tu inscripción ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", OPEN),
    ("Tu lugar está apartado ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", OPEN),
    ("Recordatorio ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", OPEN),
    ("Te invitamos al taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas", OPEN),
    ("Taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ Le esperamos", OPEN),
    ("Taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ ¡No faltes!", OPEN),
    ("Taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ Si no puede asistir avísenos", OPEN),
    ("Taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ El taller será en la sala 2", OPEN),
    ("Taller de ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ Inscríbete hoy, cupo limitado", OPEN),
    ("Te registraste ¶ Ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ Recibirás tu constancia de participación por correo", OPEN),
    ("Tu inscripción quedó confirmada: Ética, 12 de febrero de 2026, 3 horas", OPEN),
    ("Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ Estado: Incompleto", OPEN),
    ("Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ Estado: Pendiente", OPEN),
    ("Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ Estado: En progreso", OPEN),
    ("Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ No completado", OPEN),
    ("Estás en lista de espera ¶ Ética ¶ 12 de febrero de 2026 ¶ 3 horas", OPEN),
    ("Aviso ¶ Te faltan 3 horas del curso de ética ¶ 12 de febrero de 2026", OPEN),
    ("Constancia ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ pero me salí antes", OPEN),
    ("Constancia ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ llegué tarde", OPEN),
    ("Programa ¶ 12 de febrero de 2026 ¶ 9:00 a 12:00 ¶ solo estuve hasta el receso", OPEN),
    ("Recordatorio ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ al final no fui", OPEN),
    # someone was there
    ("Te registraste ¶ Ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ sí fui, muy bueno", SURE),
    ("Tu entrada ¶ Ética ¶ 12 de febrero de 2026 ¶ 3 horas ¶ me quedé hasta el final", SURE),
    ("Recordatorio: descarga tu constancia de asistencia ¶ Ética ¶ 12 de febrero de 2026 ¶ Horas: 3", SURE),
    ("Gracias por asistir a Ética el 12 de febrero de 2026 ¶ 3 horas ¶ Guarda la fecha del próximo taller", SURE),
    ("Se certifica que Ana participó ¶ 12 de febrero de 2026 ¶ 3 horas ¶ ¡Te esperamos en el siguiente!", SURE),
    ("Completaste Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ Inscríbete al siguiente", SURE),
    ("Ética ¶ 12 de febrero de 2026 ¶ Horas: 3 ¶ Estado: Aprobado", SURE),
    ("jefa ¶ el lunes estuve en el taller de ética, 3 horas ¶ me falta que manden el certificado", SURE),
    ("Cuándo: jue 12 de febrero de 2026 9am – 12pm ¶ Dónde: Zoom ¶ Ética", SURE),
]
CASES = [(text, Language.ENGLISH, hours) for text, hours in ENGLISH] + [(text, Language.SPANISH, hours) for text, hours in SPANISH]


@pytest.mark.parametrize(("text", "language", "hours"), CASES)
def test_hours_are_sure_only_where_someone_was_there(text: str, language: Language, hours: str) -> None:
    line = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY)
    said = OPEN if line.hours.hours is None else f"{line.hours.hours.normalize():f}"
    assert said == hours


def test_hours_that_are_asked_are_offered() -> None:
    line = read_line("You're registered!\nPeer Ethics\nFebruary 12, 2026\n3 hours", Language.ENGLISH, today=TODAY)
    assert line.hours.choices == (3,)
    assert line.day.day == date(2026, 2, 12)
