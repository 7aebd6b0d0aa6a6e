"""Days as people type them, read on Wednesday, March 4, 2026. `future` and `past` say where a day without its year is looked for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.models import Language
from practice.typed.date_read import DateRead, Toward
from practice.typed.dates import read
from practice.typed.dates_among import find

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)
NO = "none"

# words, read toward the future, read toward the past; "a|b" reads two ways.
ENGLISH = [
    ("today", "2026-03-04", "2026-03-04"),
    ("Tonight", "2026-03-04", "2026-03-04"),
    ("yesterday", "2026-03-03", "2026-03-03"),
    ("YESTERDAY.", "2026-03-03", "2026-03-03"),
    ("tomorrow", "2026-03-05", "2026-03-05"),
    ("the day before yesterday", "2026-03-02", "2026-03-02"),
    ("the day after tomorrow", "2026-03-06", "2026-03-06"),
    ("last night", "2026-03-03", "2026-03-03"),
    ("Friday", "2026-03-06", "2026-02-27"),
    ("on friday", "2026-03-06", "2026-02-27"),
    ("this Friday", "2026-03-06", "2026-02-27"),
    ("next Friday", "2026-03-06", "2026-03-06"),
    ("last Friday", "2026-02-27", "2026-02-27"),
    ("thurs", "2026-03-05", "2026-02-26"),
    ("tues.", "2026-03-10", "2026-03-03"),
    ("wednesday", "2026-03-11", "2026-03-04|2026-02-25"),  # it is Wednesday: asked
    ("last wednesday", "2026-02-25", "2026-02-25"),
    ("next last friday", NO, NO),
    ("in 3 days", "2026-03-07", "2026-03-07"),
    ("three days ago", "2026-03-01", "2026-03-01"),
    ("a week ago", "2026-02-25", "2026-02-25"),
    ("in two weeks", "2026-03-18", "2026-03-18"),
    ("a week from today", "2026-03-11", "2026-03-11"),
    ("2 months ago", "2026-01-04", "2026-01-04"),
    ("in a year", "2027-03-04", "2027-03-04"),
    ("0 days ago", "2026-03-04", "2026-03-04"),
    ("99999 days ago", NO, NO),
    ("in 9999 years", NO, NO),
    ("March 5", "2026-03-05", "2025-03-05"),
    ("Mar 5", "2026-03-05", "2025-03-05"),
    ("mar. 5th", "2026-03-05", "2025-03-05"),
    ("5 March", "2026-03-05", "2025-03-05"),
    ("the 5th of March", "2026-03-05", "2025-03-05"),
    ("March the 5th", "2026-03-05", "2025-03-05"),
    ("March 4", "2026-03-04", "2026-03-04"),  # today, either way
    ("Dec 31", "2026-12-31", "2025-12-31"),
    ("12-31", "2026-12-31", "2025-12-31"),
    ("3-4", NO, NO),  # or from three to four
    ("end of the month", "2026-03-31", NO),
    ("the last day of June", "2026-06-30", "2025-06-30"),
    ("2 wks ago", "2026-02-18", "2026-02-18"),
    ("Friday next week", "2026-03-13", "2026-03-13"),
    ("Sunday next week", "2026-03-15|2026-03-08", "2026-03-15|2026-03-08"),  # whose weeks begin on Sunday?
    ("this coming Friday", "2026-03-06", "2026-03-06"),
    ("Monday the ninth", "2026-03-09", "2026-02-09"),
    ("Dec 3 last year", "2025-12-03", "2025-12-03"),
    ("the 20th", "2026-03-20", "2026-02-20"),
    ("sept 1", "2026-09-01", "2025-09-01"),
    ("March 5, 2027", "2027-03-05", "2027-03-05"),
    ("March 5 27", "2027-03-05", "2027-03-05"),
    ("March 5, '27", "2027-03-05", "2027-03-05"),
    ("5 mar 2027", "2027-03-05", "2027-03-05"),
    ("5-Mar-27", "2027-03-05", "2027-03-05"),
    ("by June 30, 2027", "2027-06-30", "2027-06-30"),
    ("due june 30 2027", "2027-06-30", "2027-06-30"),
    ("end of June 2027", "2027-06-30", "2027-06-30"),
    ("the end of February", "2027-02-28", "2026-02-28"),
    ("end of feb 2028", "2028-02-29", "2028-02-29"),
    ("Friday, March 6", "2026-03-06", NO),
    ("Fri March 6, 2026", "2026-03-06", "2026-03-06"),
    ("Friday, March 5, 2027", "2027-03-05", "2027-03-05"),
    ("Friday, March 6, 2027", NO, NO),  # a Saturday
    ("3/5/27", "2027-03-05", "2027-03-05"),
    ("Friday 3/5/27", "2027-03-05", "2027-03-05"),  # May 3 is a Monday
    ("03/04/2027", "2027-03-04", "2027-03-04"),
    ("3-4-27", "2027-03-04", "2027-03-04"),
    ("3.4.27", "2027-03-04", "2027-03-04"),
    ("3/13/27", "2027-03-13", "2027-03-13"),
    ("13/3/27", "2027-03-13", "2027-03-13"),  # only that order is a date
    ("4/4/27", "2027-04-04", "2027-04-04"),
    ("3 / 13 / 27", "2027-03-13", "2027-03-13"),
    ("3/13", "2026-03-13", "2025-03-13"),
    ("12/31/99", "1999-12-31", "1999-12-31"),
    ("12/31/79", "2079-12-31", "2079-12-31"),
    ("2027-03-05", "2027-03-05", "2027-03-05"),
    ("2027/3/5", "2027-03-05", "2027-03-05"),
    ("20270305", "2027-03-05", "2027-03-05"),
    ("Feb 29", NO, NO),
    ("2/29/28", "2028-02-29", "2028-02-29"),
    ("Feb 29, 2027", NO, NO),
    ("2/29/27", NO, NO),
    ("June 31", NO, NO),
    ("0/0/27", NO, NO),
    ("13/13/27", NO, NO),
    ("2026-13-40", NO, NO),
    ("3/12/" + "9" * 40, NO, NO),
    ("June 2027", NO, NO),  # no day
    ("May", NO, NO),
    ("June", NO, NO),
    ("2027", NO, NO),
    ("5", NO, NO),
    ("3.5", NO, NO),  # more likely hours
    ("tomorrow?", NO, NO),
    ("soon", NO, NO),
    ("next week", NO, NO),
    ("", NO, NO),
    ("٣/٤/٢٧", "2027-03-04", "2027-03-04"),  # digits of another script are digits
    ("5 de marzo de 2027", "2027-03-05", "2027-03-05"),  # the other language's full names
    ("mañana", "2026-03-05", "2026-03-05"),
]
SPANISH = [
    ("hoy", "2026-03-04", "2026-03-04"),
    ("HOY", "2026-03-04", "2026-03-04"),
    ("ayer", "2026-03-03", "2026-03-03"),
    ("ayer.", "2026-03-03", "2026-03-03"),
    ("anoche", "2026-03-03", "2026-03-03"),
    ("mañana", "2026-03-05", "2026-03-05"),
    ("manana", "2026-03-05", "2026-03-05"),
    ("pasado mañana", "2026-03-06", "2026-03-06"),
    ("anteayer", "2026-03-02", "2026-03-02"),
    ("antier", "2026-03-02", "2026-03-02"),
    ("antes de ayer", "2026-03-02", "2026-03-02"),
    ("viernes", "2026-03-06", "2026-02-27"),
    ("el viernes", "2026-03-06", "2026-02-27"),
    ("este viernes", "2026-03-06", "2026-02-27"),
    ("el próximo viernes", "2026-03-06", "2026-03-06"),
    ("viernes que viene", "2026-03-06", "2026-03-06"),
    ("el viernes pasado", "2026-02-27", "2026-02-27"),
    ("sábado", "2026-03-07", "2026-02-28"),
    ("sabado", "2026-03-07", "2026-02-28"),
    ("miércoles", "2026-03-11", "2026-03-04|2026-02-25"),
    ("miercoles", "2026-03-11", "2026-03-04|2026-02-25"),
    ("mié.", "2026-03-11", "2026-03-04|2026-02-25"),
    ("mar", "2026-03-10", "2026-03-03"),  # Tuesday; a month alone is no date
    ("en 3 días", "2026-03-07", "2026-03-07"),
    ("dentro de tres dias", "2026-03-07", "2026-03-07"),
    ("hace 3 días", "2026-03-01", "2026-03-01"),
    ("hace una semana", "2026-02-25", "2026-02-25"),
    ("dos semanas atrás", "2026-02-18", "2026-02-18"),
    ("hace un año", "2025-03-04", "2025-03-04"),
    ("dentro de 2 meses", "2026-05-04", "2026-05-04"),
    ("5 de marzo", "2026-03-05", "2025-03-05"),
    ("el 5 de marzo", "2026-03-05", "2025-03-05"),
    ("5 marzo", "2026-03-05", "2025-03-05"),
    ("marzo 5", "2026-03-05", "2025-03-05"),
    ("5 mar", "2026-03-05", "2025-03-05"),
    ("4 de marzo", "2026-03-04", "2026-03-04"),
    ("1 de enero", "2027-01-01", "2026-01-01"),
    ("1ro de enero", "2027-01-01", "2026-01-01"),
    ("1º de enero", "2027-01-01", "2026-01-01"),
    ("primero de enero", "2027-01-01", "2026-01-01"),
    ("3 ago", "2026-08-03", "2025-08-03"),
    ("3 de set.", "2026-09-03", "2025-09-03"),
    ("3 de setiembre", "2026-09-03", "2025-09-03"),
    ("31 de dic", "2026-12-31", "2025-12-31"),
    ("5 de marzo de 2027", "2027-03-05", "2027-03-05"),
    ("5 de marzo del 2027", "2027-03-05", "2027-03-05"),
    ("5 de marzo del 27", "2027-03-05", "2027-03-05"),
    ("5-mar-2027", "2027-03-05", "2027-03-05"),
    ("para el 30 de junio de 2027", "2027-06-30", "2027-06-30"),
    ("hasta el 30 de junio de 2027", "2027-06-30", "2027-06-30"),
    ("fin de junio de 2027", "2027-06-30", "2027-06-30"),
    ("finales de febrero de 2028", "2028-02-29", "2028-02-29"),
    ("viernes 6 de marzo", "2026-03-06", NO),
    ("viernes, 5 de marzo de 2027", "2027-03-05", "2027-03-05"),
    ("viernes 6 de marzo de 2027", NO, NO),  # un sábado
    ("5/3/27", "2027-03-05|2027-05-03", "2027-03-05|2027-05-03"),
    ("viernes 5/3/27", "2027-03-05", "2027-03-05"),
    ("03/04/2027", "2027-04-03|2027-03-04", "2027-04-03|2027-03-04"),
    ("3.4.27", "2027-04-03|2027-03-04", "2027-04-03|2027-03-04"),
    ("13/3/27", "2027-03-13", "2027-03-13"),
    ("3/13/27", "2027-03-13", "2027-03-13"),
    ("4-4-27", "2027-04-04", "2027-04-04"),
    ("13/3", "2026-03-13", "2025-03-13"),
    ("2027-03-05", "2027-03-05", "2027-03-05"),
    ("29 de febrero", NO, NO),
    ("29/2/28", "2028-02-29", "2028-02-29"),
    ("29 de febrero de 2027", NO, NO),
    ("29/2/27", NO, NO),
    ("31 de junio", NO, NO),
    ("31/31/31", NO, NO),
    ("junio de 2027", NO, NO),
    ("junio", NO, NO),
    ("la semana que viene", NO, NO),
    ("hace tiempo", NO, NO),
    ("pronto", NO, NO),
    ("5 de marso", NO, NO),
    ("5", NO, NO),
    ("7,5", NO, NO),
    ("¿mañana?", NO, NO),
    ("March 5, 2027", "2027-03-05", "2027-03-05"),
]


def shown(result: DateRead | None) -> str:
    return NO if result is None else "|".join(str(day) for day in (result.day, result.other) if day is not None)


@pytest.mark.parametrize(("words", "future", "past"), ENGLISH)
def test_english_words_are_read_as_that_day(words: str, future: str, past: str) -> None:
    assert shown(read(words, EN, today=TODAY)) == future
    assert shown(read(words, EN, today=TODAY, toward=Toward.PAST)) == past


@pytest.mark.parametrize(("words", "future", "past"), SPANISH)
def test_spanish_words_are_read_as_that_day(words: str, future: str, past: str) -> None:
    assert shown(read(words, ES, today=TODAY)) == future
    assert shown(read(words, ES, today=TODAY, toward=Toward.PAST)) == past


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (EN, "3h ethics webinar NAMI yesterday", [("yesterday", "2026-03-03")]),
        (EN, "Ethics on March 5, 2025 at NAMI", [("on March 5, 2025", "2025-03-05")]),
        (EN, "Ethics (March 5, 2025) 3h", [("(March 5, 2025)", "2025-03-05")]),
        (EN, "a sun hat, a talk", []),  # short names alone are words like any other
        (EN, "sun and sat, a talk", [("sun and sat,", "2026-03-01")]),  # asked: either
        (EN, "motivational interviewing last friday 2h", [("last friday", "2026-02-27")]),
        (EN, "was it yesterday?", []),
        (ES, "3h ética con NAMI el lunes pasado", [("el lunes pasado", "2026-03-02")]),
        (ES, "ética ayer 3 h", [("ayer", "2026-03-03")]),
        (ES, "ética 13/2 y 14/2", [("13/2", "2026-02-13"), ("14/2", "2026-02-14")]),
        (ES, "nada de fechas", []),
    ],
)
def test_dates_are_found_among_other_words(language: Language, text: str, expected: list[tuple[str, str]]) -> None:
    found = find(text, language, today=TODAY)
    assert [(text[each.start : each.end], str(each.read.day)) for each in found] == expected


@given(st.dates(date(2000, 1, 1), date(2079, 12, 31)), st.sampled_from([EN, ES]), st.sampled_from("/-."))
def test_every_day_is_read_from_its_numbers_or_said_to_read_two_ways(day: date, language: Language, between: str) -> None:
    order = (day.month, day.day) if language is EN else (day.day, day.month)
    text = between.join(str(number) for number in (*order, day.year))
    result = read(text, language, today=TODAY)
    assert result is not None
    assert result.day == day
    assert (result.other is not None) == (language is ES and day.day <= 12 and day.day != day.month)


@given(st.text(max_size=45), st.sampled_from([EN, ES]), st.sampled_from(list(Toward)))
def test_anything_else_is_read_without_falling_over(text: str, language: Language, toward: Toward) -> None:
    result = read(text, language, today=TODAY, toward=toward)
    assert result is None or result.day != result.other
    find(text, language, today=TODAY, toward=toward)


@given(st.integers(-400, 400))
def test_days_away_are_counted_from_today(days: int) -> None:
    words = f"{-days} days ago" if days < 0 else f"in {days} days"
    assert read(words, EN, today=TODAY) == DateRead(day=TODAY + timedelta(days=days))
