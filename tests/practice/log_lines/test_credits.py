"""One line about hours, read on Wednesday, March 4, 2026. "|" stands between what could be meant: that is asked, never guessed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.goals import QUARTER, Category
from practice.log_lines.credits import DaySaid, Line, fitting_category, is_alike, read_day, read_hours, read_line
from practice.log_lines.hedges import TAKEN
from practice.log_lines.typed_hours import HoursSaid
from practice.models import Language
from practice.typed import hours

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)
AHEAD = "ahead"

# line, hours, day, title, provider, presenter; empty is what the line does not say
ENGLISH = [
    ("3h ethics webinar NAMI yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", ""),
    ("3 h ethics webinar NAMI yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", ""),
    ("3 hours, Ethics webinar, NAMI, yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", ""),
    ("Ethics webinar, NAMI, Ana Ruiz, 3 hours, yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", "Ana Ruiz"),
    ("yesterday 3h ethics webinar at NAMI", "3", "2026-03-03", "Ethics webinar", "NAMI", ""),
    ("ethics webinar yesterday 3h NAMI", "3", "2026-03-03", "Ethics webinar", "NAMI", ""),
    ("ethics webinar, with Ana Ruiz, NAMI, 3h yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", "Ana Ruiz"),
    ("ethics webinar, with NAMI, Ana Ruiz, 3h yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", "Ana Ruiz"),
    ("ethics webinar, with NAMI, SAMHSA, 3h yesterday", "3", "2026-03-03", "Ethics webinar", "NAMI", "SAMHSA"),
    ("3h of ethics by NAMI yesterday", "3", "2026-03-03", "Ethics", "NAMI", ""),
    ("ethics with NAMI, 3h, yesterday", "3", "2026-03-03", "Ethics", "NAMI", ""),
    ("3h ethics NAMI-NYC yesterday", "3", "2026-03-03", "Ethics", "NAMI-NYC", ""),
    ("1.5h boundaries today", "1.5", "2026-03-04", "Boundaries", "", ""),
    ("1,5 h boundaries today", "1.5", "2026-03-04", "Boundaries", "", ""),
    ("1 h 30 listening skills today", "1.5", "2026-03-04", "Listening skills", "", ""),
    ("1h30 listening skills today", "1.5", "2026-03-04", "Listening skills", "", ""),
    ("1 hour and 15 minutes of wellness today", "1.25", "2026-03-04", "Wellness", "", ""),
    ("90 min wellness planning today", "1.5", "2026-03-04", "Wellness planning", "", ""),
    ("45 minutes of self-care today", "0.75", "2026-03-04", "Self-care", "", ""),
    ("an hour and a half of trauma basics today", "1.5", "2026-03-04", "Trauma basics", "", ""),
    ("half an hour of grounding today", "0.5", "2026-03-04", "Grounding", "", ""),
    ("2½ hours harm reduction today", "2.5", "2026-03-04", "Harm reduction", "", ""),
    ("2 3/4 h harm reduction yesterday", "2.75", "2026-03-03", "Harm reduction", "", ""),
    ("3/4 h harm reduction yesterday", "0.75", "2026-03-03", "Harm reduction", "", ""),
    ("2 CEUs motivational interviewing last Friday", "2|20", "2026-02-27", "Motivational interviewing", "", ""),
    ("6 hrs. law and ethics on Feb 20", "6", "2026-02-20", "Law and ethics", "", ""),
    ("6 hrs law and ethics Feb 20, 2025", "6", "2025-02-20", "Law and ethics", "", ""),
    ("6 hrs law and ethics (2/20/2026)", "6", "2026-02-20", "Law and ethics", "", ""),
    ("2026-02-20 law and ethics 6h", "6", "2026-02-20", "Law and ethics", "", ""),
    ("2h 30 may ethics", "2", "2025-05-30", "Ethics", "", ""),  # May 30, not two and a half hours
    ("3h 12 steps meeting 2/20", "3", "2026-02-20", "12 steps meeting", "", ""),  # not 3 h 12 min
    ("2h talk at the Peer Center of Ohio 3 days ago", "2", "2026-03-01", "Talk", "Peer Center of Ohio", ""),
    ("2 hours listening presented by Ana Ruiz at NAMI yesterday", "2", "2026-03-03", "Listening", "NAMI", "Ana Ruiz"),
    ("2 hours listening at NAMI presented by Ana Ruiz yesterday", "2", "2026-03-03", "Listening", "NAMI", "Ana Ruiz"),
    ("2 hours listening led by Ana Ruiz yesterday", "2", "2026-03-03", "Listening", "", "Ana Ruiz"),
    ("2h Introduction to DBT yesterday", "2", "2026-03-03", "Introduction to DBT", "", ""),  # what it is about, not who gave it
    ("2h ETHICS yesterday", "2", "2026-03-03", "ETHICS", "", ""),
    ("2h ethics\nNAMI\nyesterday", "2", "2026-03-03", "Ethics", "NAMI", ""),
    ("2h ethics – NAMI – yesterday", "2", "2026-03-03", "Ethics", "NAMI", ""),
    ("2h ethics last night", "2", "2026-03-03", "Ethics", "", ""),
    ("Monday 2h ethics", "2", "2026-03-02", "Ethics", "", ""),
    ("3h", "3", "", "", "", ""),
    ("ethics webinar", "", "", "Ethics webinar", "", ""),
    ("yesterday", "", "2026-03-03", "", "", ""),
    ("ethics webinar yesterday", "", "2026-03-03", "Ethics webinar", "", ""),  # hours are missing
    ("3 ethics webinar yesterday", "", "2026-03-03", "3 ethics webinar", "", ""),  # three what?
    ("5 ways to listen, yesterday", "", "2026-03-03", "5 ways to listen", "", ""),
    ("three hours ethics yesterday", "3", "2026-03-03", "Ethics", "", ""),
    ("ethics 0 h yesterday", "", "2026-03-03", "Ethics 0 h", "", ""),
    ("ethics 500 hours yesterday", "", "2026-03-03", "Ethics", "", ""),  # more than one credit can be
    ("ethics at 10h yesterday", "", "2026-03-03", "Ethics at 10h", "", ""),  # an hour of the day
    ("9:00-12:00 ethics yesterday", "3", "2026-03-03", "Ethics", "", ""),
    ("-3h ethics yesterday", "", "2026-03-03", "3h ethics", "", ""),
    ("50 min talk today", "0.75|1", "2026-03-04", "Talk", "", ""),  # no whole quarter hours
    ("1.1 h talk today", "1|1.25", "2026-03-04", "Talk", "", ""),
    ("24 hours crisis training 3h today", "3|24", "2026-03-04", "Crisis training", "", ""),  # two numbers
    ("2h ethics and 1h boundaries today", "1|2", "2026-03-04", "Ethics and boundaries", "", ""),
    ("2h ethics 3/2", "2", "2026-03-02", "Ethics", "", ""),  # month first
    ("2h ethics 3/4/26", "2", "2026-03-04", "Ethics", "", ""),  # April 3 is still to come
    ("2h ethics 2/2/26", "2", "2026-02-02", "Ethics", "", ""),
    ("2h ethics yesterday and today", "2", "2026-03-03|2026-03-04", "Ethics", "", ""),
    ("2h ethics 2/30/26", "2", "", "Ethics", "", ""),  # no such day
    ("2h ethics tomorrow", "2", AHEAD, "Ethics", "", ""),
    ("2h ethics April 1, 2026", "2", AHEAD, "Ethics", "", ""),
    ("2h ethics was it yesterday?", "2", "", "Ethics was it yesterday?", "", ""),
    ("", "", "", "", "", ""),
    (" , ;", "", "", "", "", ""),
]  # fmt: skip

SPANISH = [
    ("2.5 horas ética NAMI ayer", "2.5", "2026-03-03", "Ética", "NAMI", ""),
    ("2,5 horas ética NAMI ayer", "2.5", "2026-03-03", "Ética", "NAMI", ""),
    ("2 horas y media de ética ayer", "2.5", "2026-03-03", "Ética", "", ""),
    ("2 y media horas de ética ayer", "2.5", "2026-03-03", "Ética", "", ""),
    ("una hora y cuarto de confidencialidad con NAMI hace 3 días", "1.25", "2026-03-01", "Confidencialidad", "NAMI", ""),
    ("media hora de respiración hoy", "0.5", "2026-03-04", "Respiración", "", ""),
    ("una hora de autocuidado hoy", "1", "2026-03-04", "Autocuidado", "", ""),
    ("1 h 30 escucha activa hoy", "1.5", "2026-03-04", "Escucha activa", "", ""),
    ("1h30 escucha activa hoy", "1.5", "2026-03-04", "Escucha activa", "", ""),
    ("1 hora y 45 minutos de escucha activa hoy", "1.75", "2026-03-04", "Escucha activa", "", ""),
    ("90 min escucha activa anoche", "1.5", "2026-03-03", "Escucha activa", "", ""),
    ("45 minutos de límites anteayer", "0.75", "2026-03-02", "Límites", "", ""),
    ("3h taller de límites en el Centro de Pares ayer", "3", "2026-03-03", "Taller de límites", "Centro de Pares", ""),
    ("ayer 3h taller de límites en NAMI", "3", "2026-03-03", "Taller de límites", "NAMI", ""),
    ("3h límites por NAMI, ayer", "3", "2026-03-03", "Límites", "NAMI", ""),
    ("3h límites, NAMI, Ana Ruiz, ayer", "3", "2026-03-03", "Límites", "NAMI", "Ana Ruiz"),
    ("3h límites impartido por Ana Ruiz en NAMI ayer", "3", "2026-03-03", "Límites", "NAMI", "Ana Ruiz"),
    ("3h charla presentada por Ana Ruiz ayer", "3", "2026-03-03", "Charla", "", "Ana Ruiz"),
    ("3h ponente: Ana Ruiz, trauma, ayer", "3", "2026-03-03", "Trauma", "", "Ana Ruiz"),
    ("6 hs leyes y ética el 20 de febrero", "6", "2026-02-20", "Leyes y ética", "", ""),
    ("6 horas leyes y ética 20 de febrero de 2025", "6", "2025-02-20", "Leyes y ética", "", ""),
    ("6 horas leyes y ética 20/2/2026", "6", "2026-02-20", "Leyes y ética", "", ""),
    ("6 horas leyes y ética (20/2)", "6", "2026-02-20", "Leyes y ética", "", ""),
    ("2026-02-20 leyes y ética 6h", "6", "2026-02-20", "Leyes y ética", "", ""),
    ("el viernes pasado 2h duelo", "2", "2026-02-27", "Duelo", "", ""),
    ("2h duelo el lunes", "2", "2026-03-02", "Duelo", "", ""),
    ("2h duelo hace una semana", "2", "2026-02-25", "Duelo", "", ""),
    ("2h 30 de mayo duelo", "2", "2025-05-30", "Duelo", "", ""),
    ("2h 12 pasos hoy", "2", "2026-03-04", "12 pasos", "", ""),
    ("¾ h de duelo hoy", "0.75", "2026-03-04", "Duelo", "", ""),
    ("1 1/2 h de duelo ayer", "1.5", "2026-03-03", "Duelo", "", ""),
    ("3 CEU duelo ayer", "3|30", "2026-03-03", "Duelo", "", ""),
    ("2h introducción a la TCC ayer", "2", "2026-03-03", "Introducción a la TCC", "", ""),
    ("2h guía sobre VIH ayer", "2", "2026-03-03", "Guía sobre VIH", "", ""),
    ("2h DUELO ayer", "2", "2026-03-03", "DUELO", "", ""),
    ("2h duelo\nNAMI\nayer", "2", "2026-03-03", "Duelo", "NAMI", ""),
    ("2h ethics training yesterday", "2", "2026-03-03", "Ethics training", "", ""),  # people who live in two languages write in both
    ("3 horas", "3", "", "", "", ""),
    ("taller de ética", "", "", "Taller de ética", "", ""),
    ("ayer", "", "2026-03-03", "", "", ""),
    ("taller de ética ayer", "", "2026-03-03", "Taller de ética", "", ""),  # faltan las horas
    ("3 talleres de ética ayer", "", "2026-03-03", "3 talleres de ética", "", ""),
    ("tres horas de ética ayer", "3", "2026-03-03", "Ética", "", ""),
    ("ética a las 10h ayer", "", "2026-03-03", "Ética a las 10h", "", ""),
    ("ética de 9:00 a 12:00 ayer", "3", "2026-03-03", "Ética", "", ""),
    ("3 h taller de ética, ayer, con Ana Ruiz, NAMI", "3", "2026-03-03", "Taller de ética", "NAMI", "Ana Ruiz"),
    ("ética 0 horas ayer", "", "2026-03-03", "Ética 0 horas", "", ""),
    ("ética 300 horas ayer", "", "2026-03-03", "Ética", "", ""),
    ("20 min charla hoy", "0.25|0.5", "2026-03-04", "Charla", "", ""),
    ("1,1 h charla hoy", "1|1.25", "2026-03-04", "Charla", "", ""),
    ("curso de 40 horas, fui 3 horas, ayer", "3|40", "2026-03-03", "Curso", "fui", ""),
    ("2h ética y 1h límites hoy", "1|2", "2026-03-04", "Ética y límites", "", ""),
    ("2h ética 2/3", "2", "2026-03-02|2026-02-03", "Ética", "", ""),  # 2 de marzo o 3 de febrero
    ("2h ética 3/4/26", "2", "2026-03-04", "Ética", "", ""),  # el 3 de abril aún no llega
    ("2h ética 13/2 y 14/2", "2", "2026-02-13|2026-02-14", "Ética", "", ""),
    ("2h ética ayer y hoy", "2", "2026-03-03|2026-03-04", "Ética", "", ""),
    ("2h ética 30/2/26", "2", "", "Ética", "", ""),
    ("2h ética mañana", "2", AHEAD, "Ética", "", ""),
    ("2h ética el 1 de abril de 2026", "2", AHEAD, "Ética", "", ""),
    ("¿fue ayer?", "", "", "¿fue ayer?", "", ""),
    ("", "", "", "", "", ""),
    ("...", "", "", "", "", ""),
]  # fmt: skip


def shown(line: Line) -> tuple[str, ...]:
    hours_said = [line.hours.hours] if line.hours.hours is not None else list(line.hours.choices)
    days = [line.day.day] if line.day.day is not None else list(line.day.choices)
    day = AHEAD if line.day.is_ahead else "|".join(str(each) for each in days)
    names = (line.title or "", line.provider or "", line.presenter or "")
    return ("|".join(f"{each.normalize():f}" for each in hours_said), day, *names)


@pytest.mark.parametrize(("text", "hours_said", "day", "title", "provider", "presenter"), ENGLISH)
def test_an_english_line_is_read(text: str, hours_said: str, day: str, title: str, provider: str, presenter: str) -> None:
    assert shown(read_line(text, EN, today=TODAY)) == (hours_said, day, title, provider, presenter)


@pytest.mark.parametrize(("text", "hours_said", "day", "title", "provider", "presenter"), SPANISH)
def test_a_spanish_line_is_read(text: str, hours_said: str, day: str, title: str, provider: str, presenter: str) -> None:
    assert shown(read_line(text, ES, today=TODAY)) == (hours_said, day, title, provider, presenter)


def test_there_are_sixty_lines_in_each_language() -> None:
    assert min(len(ENGLISH), len(SPANISH)) >= 60


# line, its hours; with a question mark they are asked about. A day holds at most sixteen.
SURE_OR_ASKED = [
    ("25 hours yesterday", EN, "25?"),
    ("30 horas ayer", ES, "30?"),
    ("17 hours of ethics on Monday", EN, "17?"),
    ("16 hours of ethics on Monday", EN, "16"),
    ("60 hours Feb 9-10", EN, "60?"),
    ("20 hours Feb 9-10", EN, "20"),  # two days hold them; which day is asked
    ("40 horas del 9 al 13 de febrero", ES, "40"),
    ("40 hours of ethics", EN, "40"),  # no day is named
    ("finished the 40 hour course yesterday", EN, "40"),  # of which yesterday was the last
    ("ayer terminé el curso de 40 horas", ES, "40"),
    ("Certificate of Completion\nPeer core\n75 hours\nMarch 2, 2026", EN, "75"),
    ("75 hours peer core, March 2, 2026", EN, "75?"),
    ("weekly supervision, an hour", EN, "1?"),  # each time
    ("weekly supervision yesterday, an hour", EN, "1"),
    ("supervisión semanal de una hora", ES, "1?"),
    ("50 hours so far", EN, "50?"),
    ("llevo 50 horas", ES, "50?"),
    ("2 webinars yesterday, 1.5 hrs each", EN, "3"),
    ("tres clases ayer de 2 horas cada una", ES, "6"),
    ("1 hr each, ethics and boundaries, yesterday", EN, "1?"),  # how many?
    ("yesterday 1 hr - 5 stages of grief", EN, "1"),  # not from one to five
    ("6 hrs Sat (9-3)", EN, "6"),
    ("6 hrs Sat (9-4)", EN, "6?"),
    ("yesterday, the flyer says 3 hrs", EN, "3?"),
    ("yesterday, certificate says 3 hrs", EN, "3"),
    ("can you add 2 hours for yesterday?", EN, "2"),  # a request, no doubt
    ("2 hours? for yesterday", EN, "2?"),
    ("half-hour this morning, new forms", EN, "0.5"),
    ("I'd like to add 2 hours, yesterday", EN, "2"),
    ("2 hours yesterday, dimensions of wellness (all 8)", EN, "2"),
    ("2 hours yesterday x2", EN, "2?"),
    ("2 hours yesterday and a little extra", EN, "2?"),
    ("yesterday 3 hours on and off", EN, "3?"),
    ("3 horas ayer, ojalá", ES, "3?"),
    ("cerquita de 2 horas ayer", ES, "2?"),
    ("el almuerzo formativo de ayer, 1 hora", ES, "1"),
    ("1 hora ayer, con almuerzo", ES, "1?"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "said"), SURE_OR_ASKED)
def test_hours_are_sure_only_where_the_line_leaves_nothing_open(text: str, language: Language, said: str) -> None:
    found = read_line(text, language, today=TODAY).hours
    shown_hours = [f"{each.normalize():f}" for each in ([found.hours] if found.hours is not None else found.choices)]
    assert "|".join(shown_hours) + "?" * (found.hours is None) == said


@given(st.text(max_size=120), st.sampled_from([EN, ES]))
def test_any_line_is_read_without_falling_over_and_within_what_rows_hold(text: str, language: Language) -> None:
    line = read_line(text, language, today=TODAY)
    assert len(line.title or "x") <= 120
    assert len(line.provider or "x") <= 80
    assert len(line.presenter or "x") <= 80
    assert line.day.day is None or line.day.day <= TODAY


MAIL_PIECES = [
    *(
        "Dear Ana:",
        "Estimada Ana:",
        "Thank you for attending",
        "Se certifica que",
        "Title: Ethics",
        "Curso: Ética",
        "Ethics",
        "Provider: NAMI",
    ),
    *(
        "Date:",
        "Date: 3/1/2026",
        "Fecha: 3 de marzo",
        "March",
        "1",
        "2026",
        "3 de",
        "marzo de 2026",
        "Sunday,",
        "domingo",
        "Feb 30",
        "3/4",
        "1/3/2026",
    ),
    *(
        "Hours: 3",
        "Horas: 2,5",
        "3",
        "hours",
        "1.5 horas",
        "1 hour and",
        "30 min",
        "y media",
        "90",
        "0.3 CEU",
        "½",
        "Total: 6",
        "6 hours a day",
    ),
    *("9:00 to", "12:00", "9:00 AM - 12:00 PM", "de 9 a", "Start: 9:00", "End: 11:30", "12:00 - 1:00 Lunch", "1:00 a 4:00 Segunda parte"),
    *("plus", "+", "minus", "-", "|", ":", ",", "", " ", "hasta", "cada día", "last", "week", "yesterday", "ayer", "hace dos", "días"),
]
ENDS_OF_LINES = ["\n", "\n", " ", "\n\n", "\r\n", ", "]


@given(st.lists(st.tuples(st.sampled_from(MAIL_PIECES), st.sampled_from(ENDS_OF_LINES)), max_size=14), st.sampled_from([EN, ES]))
def test_any_several_lines_are_read_without_falling_over(pieces: list[tuple[str, str]], language: Language) -> None:
    line = read_line("".join(piece + end for piece, end in pieces), language, today=TODAY)
    assert line.day.day is None or line.day.day <= TODAY
    assert line.hours.hours is None or line.hours.hours > 0


@pytest.mark.parametrize(
    "text", ["Curso: Ética\nduración 3\nhoras\nfecha: 3 de\nmarzo", "Thank you\nMarch\n1\n2026, 9:00 to\n12:00\nNAMI\n3\nhours"]
)
def test_hours_and_days_that_go_on_in_the_next_line_leave_the_lines_apart(text: str) -> None:
    for language in (EN, ES):
        assert TAKEN not in (read_line(text, language, today=TODAY).title or "")


MAKINGS = [
    "3",
    "3h",
    "h",
    "90",
    "min",
    "1,5",
    "horas",
    "media",
    "hora",
    "una",
    "yesterday",
    "ayer",
    "3/4",
    "½",
    "ethics",
    "NAMI",
    "at",
    ",",
    "y",
]
made_lines = st.lists(st.sampled_from(MAKINGS), max_size=8).map(" ".join)


@given(made_lines, st.sampled_from([EN, ES]))
def test_hours_are_never_invented(text: str, language: Language) -> None:
    """Each number of hours is what some neighbouring words of the line say, or one of the two quarters around it."""
    said = read_line(text, language, today=TODAY).hours
    words = text.split()
    runs = [" ".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1)]
    there = {exact for run in runs if (exact := hours.exactly(run.strip(" ,"))) is not None}
    for each in [said.hours] if said.hours is not None else said.choices:
        assert each % QUARTER == 0
        assert any(abs(each - exact) < QUARTER for exact in there)
    assert said.hours is None or said.hours in there


@given(st.text(alphabet="abcdefgijklnopqrsuvwxyz ", max_size=60))
def test_without_a_number_or_a_word_for_an_hour_there_are_no_hours(text: str) -> None:
    assert read_line(text, EN, today=TODAY).hours == HoursSaid()


@pytest.mark.parametrize("text", ["3h " + "A" * 5000, "A&" * 2000, "at " + "Aa " * 1500, "presented by " + "Xx of " * 900, "3h 30 " * 800])
def test_a_long_line_is_read_at_once(text: str) -> None:
    assert len(read_line(text, EN, today=TODAY).title or "x") <= 120


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3", HoursSaid(hours=Decimal(3))),  # here a number needs no unit
        ("2,5", HoursSaid(hours=Decimal("2.5"))),
        ("1 h 30", HoursSaid(hours=Decimal("1.5"))),
        ("50 min", HoursSaid(choices=(Decimal("0.75"), Decimal(1)))),
        ("10 min", HoursSaid(choices=(Decimal("0.25"),))),
        ("101", HoursSaid()),
        ("a few", HoursSaid()),
        ("9:00-12:30", HoursSaid(hours=Decimal("3.5"))),
        ("de 2 a 5 de la tarde", HoursSaid(hours=Decimal(3))),
        ("de 9 a 12 y media", HoursSaid(hours=Decimal("3.5"))),
        ("from 9 to 12", HoursSaid(hours=Decimal(3))),  # nobody doubts between nine hours and twelve
        ("de 11 a 1", HoursSaid(hours=Decimal(2))),
        ("from 2 to 5", HoursSaid(choices=(Decimal(3), Decimal(2), Decimal(5)))),
        ("de 8 a 10 horas", HoursSaid(choices=(Decimal(8), Decimal(10)))),
        ("entre 9 y 12", HoursSaid(choices=(Decimal(9), Decimal(12)))),
        ("2 to 3 hours", HoursSaid(choices=(Decimal(2), Decimal(3)))),
    ],
)
def test_an_answer_about_hours_is_read(text: str, said: HoursSaid) -> None:
    assert read_hours(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yesterday", DaySaid(day=date(2026, 3, 3))),
        ("3/2", DaySaid(day=date(2026, 3, 2))),
        ("tomorrow", DaySaid(is_ahead=True)),
        ("whenever", DaySaid()),
    ],
)
def test_an_answer_about_the_day_is_read(text: str, said: DaySaid) -> None:
    assert read_day(text, EN, today=TODAY) == said


@pytest.mark.parametrize(
    ("title", "other", "alike"),
    [
        ("Ethics webinar", "ethics  WEBINAR", True),
        ("Ética en el apoyo", "Etica en el apoyo", True),
        ("Ethics webinar 1", "Ethics webinar 2", True),  # pointed out, never blocked
        ("Webinar: ethics", "Ethics webinar", True),
        ("Ethics webinar", "Ethics workshop", False),
        ("Ethics", "Boundaries", False),
        ("…", "…", False),
    ],
)
def test_titles_of_the_same_training_are_alike(title: str, other: str, *, alike: bool) -> None:
    assert is_alike(title, other) is alike


@pytest.mark.parametrize(
    ("names", "title", "found"),
    [
        (["Ethics", "Peer support"], "Ethics webinar", "Ethics"),
        (["Law and ethics", "Peer support"], "ethics webinar", "Law and ethics"),
        (["Ethics", "Law and ethics"], "ethics webinar", None),  # both have it
        (["Law and ethics", "Ethics"], "ethics", "Ethics"),
        (["Ética", "Ley y ética"], "etica ", "Ética"),
        (["Other topics", "CE"], "ce", "CE"),
        (["Ética"], "taller de etica", "Ética"),
        (["Ethics", "Other topics"], "Other things", None),
        (["Ethics"], "Boundaries", None),
        (["Ethics"], None, None),
        ([], "Ethics", None),
    ],
)
def test_a_category_is_suggested_by_its_words(names: list[str], title: str | None, found: str | None) -> None:
    categories = [Category(id=n, goal_id=1, name=name, least=Decimal(0), most=None) for n, name in enumerate(names)]
    category = fitting_category(categories, title)
    assert (None if category is None else category.name) == found
