"""Holidays as days, read on Tuesday, January 5, 2027, alone and in lines of hours."""

from datetime import date

import pytest
from dateutil.easter import easter as well_known

from practice.log_lines.credits import read_line
from practice.models import Language
from practice.typed.date_read import Toward
from practice.typed.dates import read
from practice.typed.holidays import easter

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2027, 1, 5)
NO = "none"

NAMED = [
    (EN, "New Year's Eve", "2027-12-31", "2026-12-31"),
    (EN, "new years day", "2028-01-01", "2027-01-01"),
    (EN, "on Christmas", "2027-12-25", "2026-12-25"),
    (EN, "xmas eve", "2027-12-24", "2026-12-24"),
    (EN, "this past Thanksgiving", "2027-11-25", "2026-11-26"),
    (EN, "the day after Thanksgiving", "2027-11-26", "2026-11-27"),
    (EN, "the friday after thanksgiving", "2027-11-26", "2026-11-27"),
    (EN, "the monday before christmas", "2027-12-20", "2026-12-21"),
    (EN, "two days after Christmas", "2027-12-27", "2026-12-27"),
    (EN, "the day before Christmas", "2027-12-24", "2026-12-24"),
    (EN, "Black Friday", "2027-11-26", "2026-11-27"),
    (EN, "memorial day", "2027-05-31", "2026-05-25"),
    (EN, "Memorial Day 2025", "2025-05-26", "2025-05-26"),
    (EN, "labor day", "2027-09-06", "2026-09-07"),
    (EN, "MLK day", "2027-01-18", "2026-01-19"),
    (EN, "president's day", "2027-02-15", "2026-02-16"),
    (EN, "veterans day", "2027-11-11", "2026-11-11"),
    (EN, "fourth of july", "2027-07-04", "2026-07-04"),
    (EN, "cinco de mayo", "2027-05-05", "2026-05-05"),
    (EN, "Halloween", "2027-10-31", "2026-10-31"),
    (EN, "Mother's Day", "2027-05-09", "2026-05-10"),
    (EN, "Father's Day", "2027-06-20", "2026-06-21"),
    (EN, "Good Friday", "2027-03-26", "2026-04-03"),
    (EN, "Easter Sunday", "2027-03-28", "2026-04-05"),
    (EN, "Saint Patrick's Day", "2027-03-17", "2026-03-17"),
    (EN, "last christmas", NO, NO),
    (EN, "christmas week", NO, NO),
    (EN, "memorial day weekend", NO, NO),
    (EN, "the holidays", NO, NO),
    (EN, "my day after christmas", NO, NO),
    (ES, "Nochebuena", "2027-12-24", "2026-12-24"),
    (ES, "en Navidad", NO, NO),  # "en" leads to months as well
    (ES, "la Navidad", "2027-12-25", "2026-12-25"),
    (ES, "el día de Navidad", "2027-12-25", "2026-12-25"),
    (ES, "el día después de Navidad", "2027-12-26", "2026-12-26"),
    (ES, "un día antes de Nochebuena", "2027-12-23", "2026-12-23"),
    (ES, "el lunes después de Año Nuevo", "2028-01-03", "2027-01-04"),
    (ES, "Año Nuevo", "2028-01-01", "2027-01-01"),
    (ES, "día de Reyes", "2027-01-06", "2026-01-06"),
    (ES, "Viernes Santo", "2027-03-26", "2026-04-03"),
    (ES, "Jueves Santo", "2027-03-25", "2026-04-02"),
    (ES, "Día de Muertos", "2027-11-02", "2026-11-02"),
    (ES, "el día de los muertos", "2027-11-02", "2026-11-02"),
    (ES, "Acción de Gracias", "2027-11-25", "2026-11-26"),
    (ES, "el día del padre", "2027-06-20", "2026-06-21"),
    (ES, "día de las madres", NO, NO),  # in May, but on another day in each country
    (ES, "día de la independencia", NO, NO),
]
LINES = [
    (EN, "did the harm reduction thing on new years day lol 3hrs nobody showed up", "2027-01-01"),
    (EN, "New Year's Eve, one hour, on staying sober through the holidays", "2026-12-31"),
    (EN, "Christmas Eve morning I went to relapse prevention, 2 hours", "2026-12-24"),
    (EN, "xmas eve 1 hr self care webinar", "2026-12-24"),
    (EN, "the day after Christmas, 3 hours of listening skills", "2026-12-26"),
    (EN, "2h peer ethics on thanksgiving", "2026-11-26"),
    (EN, "2h peer ethics on Halloween with NAMI", "2026-10-31"),
    (EN, "quarter to nine to quarter to twelve on memorial day may 25", "2026-05-25"),
    (EN, "11 November, Veterans Day, 2h ethics", "2026-11-11"),
    (EN, "labor day 2 hrs ethics", "2026-09-07"),
    (ES, "Viernes Santo 3 de abril y yo ahí, una hora de espiritualidad", "2026-04-03"),
    (ES, "Nochebuena, 2 horas de prevención de recaídas", "2026-12-24"),
    (ES, "2 horas de autocuidado en Navidad", "2026-12-25"),
    (ES, "2 de noviembre, Día de Muertos, 2 horas de duelo", "2026-11-02"),
    (ES, "el día después de Navidad, 2 horas de ética", "2026-12-26"),
]
TOPICS = [
    (EN, "2h coping at Christmas"),
    (EN, "2h coping with Christmas"),
    (EN, "2h on Christmas and grief"),
    (EN, "2h Christmas stress"),
    (EN, "Thanksgiving stress workshop, 2h"),
    (EN, "Juneteenth, 2h"),
    (EN, "2h the history of Juneteenth"),
    (EN, "2 hours on Juneteenth history"),
    (EN, "2h Mother's Day grief group"),
    (EN, "2h Mother's Day"),
    (EN, "Halloween safety 1 hr"),
    (EN, "2h over memorial day weekend"),
    (EN, "2h around christmas"),
    (EN, "2h before christmas"),
    (EN, "2h after new years day"),
    (EN, "2h the week of thanksgiving"),
    (EN, "last christmas 2h"),
    (EN, "2h Veterans Day benefits overview"),
    (EN, "MLK legacy training 2h"),
    (EN, "2h easter"),
    (EN, "2h overdose awareness day planning"),
    (ES, "2h duelo en Navidad y Año Nuevo"),
    (ES, "2h el duelo y la Navidad"),
    (ES, "Día de Muertos, 2 horas"),
    (ES, "2h taller de Día de Muertos"),
    (ES, "2h estrés de Navidad"),
    (ES, "2h antes de Navidad"),
    (ES, "2h después de Nochebuena"),
    (ES, "2h por Navidad"),
    (ES, "la semana de Acción de Gracias 2h"),
    (ES, "2h Reyes"),
    (ES, "2h día de las madres"),
]


@pytest.mark.parametrize(("language", "words", "future", "past"), NAMED)
def test_a_holiday_is_the_nearest_day_of_that_name(language: Language, words: str, future: str, past: str) -> None:
    for toward, expected in ((Toward.FUTURE, future), (Toward.PAST, past)):
        found = read(words, language, today=TODAY, toward=toward)
        assert (NO if found is None else str(found.day)) == expected


@pytest.mark.parametrize(("language", "text", "day"), LINES)
def test_a_holiday_is_the_day_of_a_line(language: Language, text: str, day: str) -> None:
    assert str(read_line(text, language, today=TODAY).day.day) == day


@pytest.mark.parametrize(("language", "text"), TOPICS)
def test_a_holiday_that_may_be_the_topic_is_no_day(language: Language, text: str) -> None:
    assert read_line(text, language, today=TODAY).day.day is None


def test_easter_is_where_it_is_known_to_be() -> None:
    assert [easter(year) for year in range(1900, 2100)] == [well_known(year) for year in range(1900, 2100)]
    with pytest.raises(ValueError, match="2100"):
        easter(2100)
