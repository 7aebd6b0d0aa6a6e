"""Days and hours as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.models import Language
from practice.typed import day_answers
from practice.typed.datewords import MONTHS
from practice.typed.moments import split

TODAY = date(2026, 3, 2)  # a Monday
EN, ES = Language.ENGLISH, Language.SPANISH


def day_of(words: str, language: Language) -> date | None:
    found = day_answers.read(words, language, today=TODAY)
    return None if found is None else found.day


@pytest.mark.parametrize(
    ("text", "language", "day", "hour"),
    [
        ("tomorrow at 9", EN, date(2026, 3, 3), time(9)),
        ("Today 2:30pm", EN, TODAY, time(14, 30)),
        ("3/5 2pm", EN, date(2026, 3, 5), time(14)),
        ("3/5 12pm", EN, date(2026, 3, 5), time(12)),  # noon
        ("March 5, 2:30 p.m.", EN, date(2026, 3, 5), time(14, 30)),
        ("Thursday, March 5th at 14:00", EN, date(2026, 3, 5), time(14)),
        ("friday noon", EN, date(2026, 3, 6), time(12)),
        ("next Monday 8 am", EN, date(2026, 3, 9), time(8)),
        ("jan 4 at 7", EN, date(2027, 1, 4), time(7)),  # past this year: next year's
        ("12 am tomorrow", EN, date(2026, 3, 3), time(0)),
        ("mañana a las 9 de la mañana", ES, date(2026, 3, 3), time(9)),
        ("pasado mañana 9:15", ES, date(2026, 3, 4), time(9, 15)),
        ("5/3 14h", ES, date(2026, 3, 5), time(14)),
        ("5 de marzo a las 3 de la tarde", ES, date(2026, 3, 5), time(15)),
        ("El viernes a las 15:30", ES, date(2026, 3, 6), time(15, 30)),
        ("miércoles al mediodía", ES, date(2026, 3, 4), time(12)),
        ("viernes 5 de marzo de 2027 8 p. m.", ES, date(2027, 3, 5), time(20)),
        ("jueves 5 de marzo de 2027 8 p. m.", ES, None, time(20)),  # a Friday
        ("tonight at 8", EN, TODAY, time(20)),
        ("friday half past nine in the morning", EN, date(2026, 3, 6), time(9, 30)),
        ("tomorrow evening at 7", EN, date(2026, 3, 3), time(19)),
        ("mejor el viernes a las 3 de la tarde", ES, date(2026, 3, 6), time(15)),
        ("tuesday", EN, date(2026, 3, 3), None),
        ("5 de mayo", ES, date(2026, 5, 5), None),
        ("25:00 tomorrow", EN, date(2026, 3, 3), None),  # no such hour
        ("31 feb 9am", EN, None, time(9)),  # no such day
        ("soon", EN, None, None),
    ],
)
def test_a_day_and_an_hour_are_read(text, language, day, hour):
    words, found = split(text)
    assert (day_of(words, language), found) == (day, hour)


@given(ahead=st.integers(0, 300), hour=st.integers(0, 23), minute=st.integers(0, 59), language=st.sampled_from(Language))
def test_what_is_written_out_is_read_again(ahead, hour, minute, language):
    day = TODAY + timedelta(days=ahead)
    month = next(name for name, number in MONTHS[language].items() if number == day.month)
    written = f"{month} {day.day}" if language is EN else f"{day.day} de {month}"
    words, found = split(f"{written} {hour}:{minute:02}")
    assert (day_of(words, language), found) == (day, time(hour, minute))


@given(text=st.text(max_size=60), language=st.sampled_from(Language))
def test_whatever_is_typed_is_read_or_not_and_never_breaks(text, language):
    words, found = split(text)
    day_of(words, language)
    assert found is None or isinstance(found, time)
