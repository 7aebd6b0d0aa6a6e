"""Amounts with other numbers, times and days beside them, read on Wednesday, March 4, 2026. A "?" is asked, never guessed."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.models import Language

TODAY = date(2026, 3, 4)

ENGLISH = [
    ("2", "2025-09-22", "9/22 last year, 2 hrs, tenants rights"),
    ("2", "2026-02-03", "2 hrs tenants rights 2/3 this year"),
    ("4", "2026-03-02", "Per our policy I am reporting four (4) hours of Nonviolent Crisis Intervention, March 2, 2026."),
    ("3", "2026-03-02", "I am reporting three (3) hours of ethics, March 2, 2026."),
    ("3", "2026-03-02", "I am submitting 3 hours of ethics, March 2, 2026"),
    ("3", "2026-03-02", "I'm logging 3 hours of ethics from monday"),
    ("3", "2026-03-02", "I am requesting credit for 3 hours of ethics, monday"),
    ("3", "2026-03-02", "I'm adding 3 hours of ethics for march 2"),
    ("6", "2026-02-28", "saturday february 28 nami trng 6hrs lunch not counted"),
    ("6", "2026-02-28", "saturday nami training 6 hrs, lunch doesn't count"),
    ("7", "2026-03-02", "march 2nd 8:30 to 4:30, minus an hour for lunch, 12 Steps and Other Pathways"),
    ("2", "2026-02-25", "2 hours last Wednesday the 25th, Tobacco cessation for peers, thank you"),
    ("2", "2026-02-23", "2 hours last Monday the 23rd, tobacco"),
    ("2", "2025-09-22", "sept 22 last year, 2 hrs tenants rights"),
    ("2", "2025-09-22", "september 22nd of last year 2 hrs tenants rights"),
    ("2.25", "2026-03-03", "Tuesday it ran two and a quarter hours. Wabanaki health and recovery."),
    ("2.25", "2026-03-03", "two and a quarter hours yesterday, HIPAA"),
    ("1.25", "2026-03-03", "one and a quarter hours yesterday, HIPAA"),
    ("1.75", "2026-03-03", "one and three quarter hours yesterday, HIPAA"),
    ("0.75", "2026-03-03", "three quarters of an hour yesterday on Route 1 outreach safety"),
    ("0.75", "2026-03-03", "three-quarters of an hour yesterday, HIPAA"),
    ("0.75", "2026-03-03", "yesterday HIPAA, three quarters of an hour"),
    ("0.25", "2026-03-03", "a quarter of an hour yesterday, HIPAA"),
    ("8", "?", "four tuesday nights of 2 hours each, SMART facilitator, Jan into Feb"),
    ("8", "?", "4 monday evenings, 2 hours each, SMART"),
    ("6", "?", "three saturday mornings of 2 hours each, SMART"),
    ("4", "?", "two half days, 2 hours each, first week of January, peer support"),
    ("6", "?", "two half days of 3 hours each in January, peer support"),
    ("12", "?", "4 friday afternoons 3 hours each, peer support"),
    ("9", "?", "three sunday classes, 3 hrs each, WRAP"),
    ("4", "2026-03-01", "sunday 10 to noon and again 1 to 3, same class, Coaching 201"),
    ("4", "2026-03-01", "sunday 10-12 and again 1-3, Coaching 201"),
    ("5", "2026-03-01", "sunday 9 to noon and again from 1 to 3, Coaching 201"),
    ("4", "2026-03-01", "sunday 10 to noon then 1 to 3, same class, Coaching 201"),
    ("1", "?", "flyer said 2 but they only gave 1 hour for the class on 988"),
    ("1", "2026-02-10", "flyer said 2 but the certificate says 1 hour, 988 class 2/10"),
    ("1.5", "2026-02-10", "2/10, 2 hours scheduled but we got out early so they only credited 1.5 hours. Step 4 and inventory work"),
    ("4", "2026-02-17", "2/17 four hrs CPS refresher at the 5th street office, $25, 18 people"),
    ("4", "2026-02-19", "4 hours on 2/19 all about methadone, two hour drive each way and no I'm not counting that"),
    ("4", "2026-01-22", "jan 22nd 4 hrs harm reduction up in Caribou, 90 miles of ice each way"),
    ("3", "?", "over the winter break 3 hrs of anti racism"),
    ("?", "2026-03-02", "flyer said 2 but they gave about 1 hour, monday"),
    ("?", "2026-03-02", "I'm missing 3 hours from monday"),
    ("?", "2026-03-02", "I am guessing 3 hours monday"),
    ("?", "2026-03-02", "I am assuming 3 hours monday"),
    ("?", "2026-03-02", "monday 9-4 with a lunch break"),
    ("?", "2026-03-02", "monday 9-4 with lunch somewhere in there"),
    ("?", "?", "2 hours weekly, four tuesday nights"),
    ("?", "?", "every tuesday night 2 hours each"),
    ("2", "2026-03-03", "level 2 tuesday 2 hours"),
    ("2", "2026-03-03", "part two tuesday 2 hours"),
    ("2", "2026-03-01", "2 hours on the 1st, second street center"),
    ("?", "2026-03-02", "agenda said 6 hours but they let us out early, monday"),
    ("?", "2026-03-02", "flyer said 2 hours monday"),
    ("?", "2026-03-02", "cert says 1 but flyer said 2 hours, monday"),
]

SPANISH = [
    ("2", "2025-09-22", "2 horas de ética el 22/9 del año pasado"),
    ("4", "2026-02-24", "24 de febrero dos horas en la mañana y dos en la tarde, mismo taller, Parte 1 de liderazgo"),
    ("6", "2026-02-17", "17 de febrero, tres horas por la mañana y tres por la tarde, el mismo curso, Nivel 1"),
    ("6", "2026-02-17", "17 de febrero, 3 horas en la mañana y 3 en la tarde, el mismo curso"),
    ("5", "2026-02-17", "el 17 de febrero tres horas por la mañana y dos por la tarde, mismo curso"),
    ("1", "2026-02-22", "22 de febrero anunciaron dos horas pero el certificado dice 1 hora"),
    ("6", "?", "tres sesiones de dos horas de WRAP"),
    ("6", "?", "tres martes de dos horas, WRAP"),
    ("8", "?", "cuatro noches de 2 horas cada una, WRAP"),
    ("1", "2026-03-04", "esta mañanita tomé 1 hora de HIPAA antes del trabajo"),
    ("1", "2026-03-04", "hoy en la mañanita tomé 1 hora de HIPAA"),
    ("1", "2026-03-04", "ahora mismo terminé 1 hora de seguridad"),
    ("1", "2026-03-04", "esta tardecita 1 hora de seguridad"),
    ("8", "2025-05-08", "mayo 8 ocho horas ASIST, un día larguísimo pero valió la pena"),
    ("8", "2026-02-08", "febrero 8 ocho horas ASIST"),
    ("3", "2026-02-08", "feb 8 tres horas ética"),
    ("1", "2026-02-16", "1h feb 16 tabaco"),
    ("?", "2026-03-02", "el lunes el flyer decía 2 horas"),
    ("?", "2026-03-02", "el lunes anunciaron dos horas pero fueron como 1 hora"),
    ("?", "2026-03-02", "el lunes anunciaron dos horas pero salimos antes"),
    ("3", "2026-03-03", "nivel 2 martes 3h"),
    ("3", "2026-03-03", "parte dos martes 3 horas"),
    ("?", "?", "todos los martes 2 horas"),
    ("?", "2026-03-02", "el lunes de 9 a 4 con comida"),
]

EVERY = [*((Language.ENGLISH, row) for row in ENGLISH), *((Language.SPANISH, row) for row in SPANISH)]


@pytest.mark.parametrize(("language", "row"), EVERY)
def test_what_stands_beside_an_amount_is_none_of_it(language: Language, row: tuple[str, str, str]) -> None:
    hours, day, text = row
    line = read_line(text, language, today=TODAY)
    assert ("?" if line.hours.hours is None else f"{line.hours.hours.normalize():f}", str(line.day.day or "?")) == (hours, day)
