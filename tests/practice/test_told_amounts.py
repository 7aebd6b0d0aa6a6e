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
WITH_BREAKS = [
    ("8 to 5 on 2/25 one hour off for dinner. trauma 101 w 40 people in there", "8"),
    ("Feb 13 from 9 to 4 with a half hour lunch, forensic peer academy", "6.5"),
    ("Feb 6, nine to four with one hour out for lunch, 12 Steps and other pathways", "6"),
    ("2/25, 9:00 to 3:00 less a 30 minute lunch, 42 people in the room, trauma and the body", "5.5"),
    ("2/25 9am-3:30pm w/ a 30 min lunch, peer supervisors bootcamp", "6"),
    ("19 FEB. 0800-1500. 30 min for chow. Whole Health coaching.", "6.5"),
    ("Feb 22, 8 to 4, one hour lunch. Peer supervision for supervisors.", "7"),
    ("Boss, ¶ Friday 13 Feb I was at the Flagstaff training. ¶ 0800-1600, one hour for lunch. ¶ Topic was rural vets.", "7"),
    ("Feb 10 from 9 to 4 with an hour for lunch, co-occurring disorders in teens, Owatonna", "6"),
    ("9:00 to 4:00 with a thirty minute lunch, Feb 17, hotel ballroom ice cold, topic opioid settlement", "6.5"),
    (
        "Hi Deb, ¶ I was in St. Cloud all day Feb 23. ¶ 8:00 to 4:00 with one hour for lunch. ¶ It was about kinship families. ¶ Loved it.",
        "7",
    ),
    ("2/25 8-4, lunch was an hour, ethics", "7"),
    ("2/25 9-3 with lunch from 12 to 12:30, ethics", "5.5"),
    ("2/25 9-4 (hour lunch) ethics", "6"),
    ("2/25 9-4 minus an hour lunch ethics", "6"),
    ("8 hours 2/25 ethics, lunch not counted", "8"),
    ("2/25 6 hours of ethics not counting the hour lunch", "6"),
    ("2/25 9-4, 6 hours, lunch not counted, ethics", "6"),
    ("2/25 9-4 with lunch, 6 hours, ethics", "6"),
    ("2/25 9-4 one hour lunch, 6 hours total", "6"),
    ("2/25 nine to three less a 30 minute lunch, ethics", "5.5"),
    ("2/25 9 to 5 w/1 hr lunch ethics training", "7"),
    ("ethics 2/25 8am-4pm w 1hr lunch break", "7"),
    ("2/25 from 9 till 4, minus half an hour for lunch: ethics", "6.5"),
    ("On 2/25 I was there from 8 to 5 and we had an hour for lunch", "8"),
    ("2/25, 8:30 to 3:00, half hour lunch break, ethics", "6"),
    ("2/25 8-5 (1 hour lunch, unpaid) ethics", "8"),
    ("2/25 8-5 with 1.5 hours for lunch ethics", "7.5"),
    ("2/25 8-5 with an hour and a half lunch, ethics", "7.5"),
    ("2/25 8-4 ethics. lunch was 30 min.", "7.5"),
    ("2/25 8-4 ethics. We broke an hour for lunch.", "7"),
    ("2/25 8-4 ethics, 1 hr off for lunch", "7"),
    ("2/25 9-4 excluding a 1-hour lunch", "6"),
    ("ethics 2/25 ¶ 9:00 am - 4:00 pm ¶ lunch 12:00-1:00", "6"),
    ("ethics 2/25 ¶ 9:00 am - 4:00 pm ¶ (one hour lunch)", "6"),
    ("2/25 9a-4p 45 min lunch", "6.25"),
    ("2/25 9-12:15 with a 15 minute break, ethics", "3"),
    ("2/25 9am-3pm ethics, 30 min lunch not counted", "5.5"),
    ("2/25 10-4 ethics and they fed us lunch for an hour", "5"),
    # asked
    ("2/25 8:30-4:30 hour lunch", "?"),
    ("2/25 9-4 with lunch, ethics", "?"),
    ("2/25 9-4 with about an hour lunch, ethics", "?"),
    ("2/25 9-4 with a 30 to 45 minute lunch, ethics", "?"),
    ("2/25 9-4, paid one hour lunch, ethics", "?"),
    ("2/25 9-4, an hour lunch and two breaks", "?"),
    ("2/25 9-4, two 15 min breaks", "?"),
    ("2/25 9-4, one hour lunch included", "?"),
    ("2/25 and 2/26 9-4 each day, one hour lunch", "?"),
    ("2/25 9-4 one hour lunch, 7 hours total", "?"),
    ("2/25 8 hours with an hour lunch, ethics", "?"),
    ("about 9 to 4 on 2/25 with an hour lunch, ethics", "?"),
    ("2/25 8:30-4:30 hour lunch i think", "?"),
    ("2/25 9:00 am - 4:00 pm, lunch from noon to one, ethics", "?"),
    ("2/25 0900-1500 minus 45 mike chow", "?"),
    ("2/25 8 hours including lunch, ethics", "?"),
    ("2/25 9-4, long lunch", "?"),
    ("2/25 9-4 minus lunch", "?"),
    ("2/25 9-4 less lunch and breaks", "?"),
    ("2/25 9-4 with an hour lunch, left at 2", "?"),
    ("2/25 9-4 lunch was an hour or so", "?"),
    ("2/25 9-4 plus an hour working lunch", "?"),
    ("2/25 12-1:30, hour lunch, ethics", "?"),
    ("2/25 9-4 with a lunch hour or two", "?"),
    ("2/25 9-4 with 3 hours for lunch", "?"),
    ("2/25 9-4 ethics, an hour each for lunch and dinner", "?"),
    ("2/25 9-4, lunch 12ish to 1", "?"),
    ("2/25 10-2, 20 min lunch, ethics", "?"),
    ("2/25 10-2 talk: one hour of rest, chow halls and recovery", "?"),
]
CON_DESCANSOS = [
    ("viernes 13 de febrero de 8 a 5 con una hora para comer, trauma, éramos 32", "8"),
    ("19 de febrero de 8 a 4 con una hora de almuerzo, Nivel 2 de entrevista motivacional", "7"),
    ("3 de febrero de 9 a 4 con una hora para comer, los 12 Pasos y otros caminos", "6"),
    ("viernes 20 de febrero de nueve a tres, media hora de descanso sin contar, capacitación de pares", "5.5"),
    ("Jefe, ¶ el 6 de febrero estuve en Rockford ¶ de 8 a 4 con una hora de comida ¶ tema: comunidades rurales", "7"),
    ("25/2 de 9 a 4, comida de una hora, ética", "6"),
    ("25/2 de 9 a 4, receso de 30 minutos, ética", "6.5"),
    ("25/2 de 9 a 4 con receso de 12 a 1, ética", "6"),
    ("25/2 8 horas de ética sin contar la comida", "8"),
    ("25/2 de nueve a cuatro con media hora de lonche, ética", "6.5"),
    ("25/2 de 9am a 4pm, menos una hora del almuerzo, ética", "6"),
    ("25/2 de 8 a 3 ética, quitando 30 minutos de comida", "6.5"),
    ("25/2 9-4 con 1 hr de lunch, ética", "6"),
    ("25/2 de 8:30 a 3:30 y una hora para almorzar, ética", "6"),
    ("25/2 de 9 a 3, tuvimos media hora de receso, ética", "5.5"),
    ("25/2 de 9 a 4 (1 hora de comida) ética", "6"),
    ("25/2 de 9 a 4 ética ¶ hubo una hora de comida", "6"),
    ("25/2 de 9 a 4, la comida fue de una hora, ética", "6"),
    ("25/2 de 8 a 2 con un descanso de 30 min, ética", "5.5"),
    ("25/2 ética, 7 horas, la comida no cuenta", "7"),
    ("25/2 ética, 7 horas (sin incluir el almuerzo)", "7"),
    ("25/2 de 9 a 5, 7 horas sin contar la comida, ética", "7"),
    ("25/2 de 9 a 4 y nos dieron una hora pa comer", "6"),
    ("25/2 de 9 a 2 con pausa de quince minutos", "4.75"),
    ("25/2 de 8 a 4 con 60 minutos de almuerzo", "7"),
    ("25/2 de 8 a 5 con hora y media de comida", "7.5"),
    ("25/2 de las 9 a las 4, hora de comida aparte, ética", "6"),
    # asked
    ("25/2 de 9 a 4 con una hora de comida incluida", "?"),
    ("25/2 de 9 a 4 con comida, ética", "?"),
    ("25/2 de 9 a 4 con como una hora de comida, ética", "?"),
    ("25/2 de 9 a 4 menos la comida, ética", "?"),
    ("25/2 de 9 a 4, hora y pico de comida, ética", "?"),
    ("25/2 de 9 a 4, una o dos horas de comida", "?"),
    ("25/2 de 9 a 4 con dos recesos de 15 minutos", "?"),
    ("25/2 8 horas con una hora de comida", "?"),
    ("25/2 8 horas incluyendo la comida", "?"),
    ("25/2 de 9 a 4 con una hora de comida, creo", "?"),
    ("25/2 de 9 a 4, una hora de comida pagada", "?"),
    ("25 y 26/2 de 9 a 4 con una hora de comida", "?"),
    ("25/2 de 9 a 4 con una hora de comida, me salí a las 2", "?"),
    ("25/2 de 8 a 9 una hora de descanso y autocuidado", "?"),
    ("como de 9 a 4 el 25/2 con una hora de comida", "?"),
    ("25/2 de 9 a 4 con 20 minutos de receso", "?"),
]
ENGLISH = [*WITH_BREAKS, *BY_THE_CLOCK]
SPANISH = [*CON_DESCANSOS, *POR_EL_RELOJ]
EVERY = ((Language.ENGLISH, ENGLISH), (Language.SPANISH, SPANISH))
CASES = [(text, language, hours) for language, lines in EVERY for text, hours in lines]


def hours_in(text: str, language: Language) -> str:
    said = read_line(text.replace(" ¶ ", "\n"), language, today=TODAY).hours.hours
    return "?" if said is None else f"{said.normalize():f}"


@pytest.mark.parametrize(("text", "language", "hours"), CASES)
def test_amounts_are_read_as_people_say_them(text: str, language: Language, hours: str) -> None:
    assert hours_in(text, language) == hours
