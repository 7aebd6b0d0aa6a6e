"""Notes to a boss that also tell of what is still to come, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.models import Language

TODAY = date(2026, 3, 4)

ENGLISH = [
    ("2", "2026-03-03", "hey boss ¶ got that 2 hour overdose training in yesterday ¶ can you sign my sheet monday ¶ josh"),
    (
        "1",
        "2026-03-03",
        "Hi Ms. Lorraine, ¶ I finished that 1 hour class on Tuesday like you asked. ¶ Do I send you the certificate? ¶ Dee",
    ),
    ("1.5", "2026-02-06", "From: Kayla ¶ To: Ron ¶ Ron, on February 6 I took Boundaries Part 2. ¶ It was 1.5 hours. ¶ Part 3 is April 3."),
    ("2", "2026-03-04", "Team, ¶ today's in-service counts as 2 hours. ¶ Log it before you leave. Next one is July 22. ¶ L."),
    ("2", "2026-03-03", "hi boss, 2 hr ethics class yesterday ¶ is it ok if I drop the paper off friday ¶ thanks"),
    ("2", "2026-03-03", "Hi Pat ¶ took the 2 hour ethics class yesterday ¶ I'm off tomorrow so I will bring the certificate Friday ¶ Sam"),
    ("3", "2026-03-02", "Pat, ¶ On Monday I did the 3 hour QPR training. ¶ The next one is March 20. ¶ Sam"),
    ("3", "2026-03-02", "Pat ¶ did 3 hours of QPR monday ¶ are you in the office thursday? ¶ Sam"),
    ("3", "2026-03-02", "hey pat ¶ 3 hours QPR on monday ¶ do you need my certificate by friday?"),
    ("3", "2026-03-02", "hey pat ¶ 3 hours QPR on monday ¶ when can we meet, friday works for me"),
    ("1", "2026-03-03", "Yesterday I took a 1 hour HIPAA class. ¶ Part 2 is on March 17."),
    ("1", "2026-03-03", "Yesterday I took a 1 hour HIPAA class. ¶ The next session is March 17."),
    ("2", "2026-02-27", "Boss ¶ Friday's peer class was 2 hours. ¶ We have another one April 9. ¶ Lou"),
    ("2", "2026-02-27", "Boss ¶ Friday I sat in the 2 hour peer class. ¶ There is a second part on March 13. ¶ Lou"),
    ("2", "2026-02-27", "Boss ¶ Friday I sat in the 2 hour peer class. ¶ Can I leave early monday? ¶ Lou"),
    ("4", "2026-02-28", "Hi, Saturday I went to the 4 hour WRAP training. ¶ I put the certificate on your desk. ¶ See you Monday"),
    ("4", "2026-02-28", "Hi, Saturday I went to the 4 hour WRAP training. ¶ I'll scan the cert tomorrow"),
    ("4", "2026-02-28", "Hi, Saturday I went to the 4 hour WRAP training. ¶ My recert is due in June."),
    ("4", "2026-02-28", "Hi, Saturday I went to the 4 hour WRAP training. ¶ could you approve it before Friday"),
    ("4", "2026-02-28", "Hi, Saturday I went to the 4 hour WRAP training. ¶ please sign it when you're back on the 9th"),
    ("2", "?", "Pat ¶ I took 2 hours of ethics ¶ can you sign my sheet monday"),
    ("?", "?", "Pat ¶ part 1 was 2 hours on February 6 ¶ part 2 was 2 hours on February 13"),
    ("?", "2026-03-03", "Pat ¶ should be 2 hours, the class yesterday ¶ can you check"),
    ("?", "?", "Pat ¶ I'm taking 2 hours of ethics friday ¶ will bring the cert monday"),
    ("?", "2026-02-27", "You are registered for QPR, 2 hours, February 27, 2026 ¶ See you Friday"),
    ("?", "?", "Your class: QPR, 2 hours ¶ See you Friday"),
    ("2", "2026-03-03", "Pat ¶ I took ethics, 2 hours ¶ can you log it for yesterday"),
    ("?", "?", "Pat ¶ I took ethics friday ¶ maybe 2 hours ¶ can you check"),
    ("?", "2026-02-27", "Pat ¶ I took ethics friday, 2 hours I think ¶ can you check the cert"),
    ("?", "2026-02-27", "Pat ¶ I missed half of the 2 hour ethics friday ¶ can I take it again"),
    ("?", "2026-02-27", "Pat ¶ ethics friday was 2 hours but I left early ¶ can you sign anyway"),
    ("?", "?", "Pat ¶ I still need 2 hours ¶ when is the next class"),
]

SPANISH = [
    ("3", "2026-03-03", "Jefa buenas noches ¶ ayer fui al de manejo de crisis ¶ fueron 3 horas ¶ mañana le llevo el papel"),
    (
        "3",
        "2026-03-03",
        "Buen día Sr. Núñez ¶ ayer tomé las 3 horas de desescalada ¶ le dejo el certificado en su escritorio mañana ¶ Ramona",
    ),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ ¿me firma la hoja el viernes?"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ mañana paso a su oficina"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ el jueves le enseño el certificado"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ la parte 2 es el 20 de marzo"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ la siguiente es el 20 de marzo"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ nos vemos el viernes"),
    ("3", "2026-03-02", "Jefe ¶ el lunes hice 3 horas de QPR ¶ ¿puedo salir temprano el viernes?"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética, 2 horas ¶ mañana le mando la constancia ¶ Ana"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ el certificado se lo entrego el viernes ¶ Ana"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ la constancia se la dejo mañana en recepción"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ ¿puede firmarme la hoja el lunes?"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ la segunda parte será el 20 de marzo"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ mañana no trabajo"),
    ("2", "2026-03-03", "Hola Lic. ¶ ayer asistí al taller de ética de 2 horas ¶ mañana se lo subo a la carpeta"),
    ("2", "?", "Jefe ¶ tomé 2 horas de ética ¶ ¿me firma el viernes?"),
    ("?", "?", "Jefe ¶ parte 1 el 6 de febrero 2 horas ¶ parte 2 el 13 de febrero 2 horas"),
    ("?", "?", "Jefe ¶ el viernes voy a tomar 2 horas de ética ¶ le llevo el papel el lunes"),
    ("?", "?", "Jefe ¶ el próximo taller es de 2 horas ¶ la parte 2 es el 20 de marzo"),
    ("?", "2026-03-03", "Jefe ¶ ayer fueron como 2 horas de ética ¶ mañana le llevo el papel"),
    ("?", "2026-03-03", "Jefe ¶ ayer tomé ética, creo que 2 horas ¶ mañana le llevo el papel"),
    ("?", "2026-03-03", "Jefe ¶ ayer eran 2 horas pero me salí antes ¶ mañana le llevo el papel"),
    ("?", "?", "Recordatorio: taller de ética de 2 horas ¶ nos vemos el viernes"),
    ("?", "?", "Jefe ¶ me faltan 2 horas ¶ ¿cuándo es el próximo taller?"),
]

EVERY = [*((Language.ENGLISH, row) for row in ENGLISH), *((Language.SPANISH, row) for row in SPANISH)]


@pytest.mark.parametrize(("language", "row"), EVERY)
def test_what_is_still_to_be_done_is_not_the_training(language: Language, row: tuple[str, str, str]) -> None:
    hours, day, text = row
    line = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY)
    assert ("?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")) == (hours, day)
