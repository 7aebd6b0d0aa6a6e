"""Days said by how far they are from today or from a weekday, read on Wednesday, March 4, 2026."""

from datetime import date

import pytest

from practice.models import Language
from practice.typed.date_read import Toward
from practice.typed.dates import read

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)
NO = "none"

GONE_BY = [
    (EN, "monday a week ago", "2026-02-23"),
    (EN, "a week ago monday", "2026-02-23"),
    (EN, "tuesday, a week ago", "2026-02-24"),
    (EN, "a week ago last tuesday", "2026-02-24"),
    (EN, "a week ago on tuesday", "2026-02-24"),
    (EN, "week ago tues", "2026-02-24"),
    (EN, "a week ago friday", "2026-02-20"),  # a week before the last one
    (EN, "friday a week ago", "2026-02-27|2026-02-20"),  # perhaps the last one
    (EN, "a week ago yesterday", "2026-02-24"),
    (EN, "week ago yesterday", "2026-02-24"),
    (EN, "a week ago today", "2026-02-25"),
    (EN, "two weeks ago today", "2026-02-18"),
    (EN, "2 wks ago yesterday", "2026-02-17"),
    (EN, "monday two weeks ago", "2026-02-16"),
    (EN, "the monday of two weeks ago", "2026-02-16"),
    (EN, "two weeks ago friday", "2026-02-20|2026-02-13"),
    (EN, "two weeks ago last friday", "2026-02-13"),
    (EN, "wednesday a week ago", "2026-02-25"),
    (EN, "monday before last", "2026-02-23|2026-02-16"),
    (EN, "the friday before last", "2026-02-20"),
    (EN, "tuesday of the week before last", "2026-02-17"),
    (EN, "two nights ago", "2026-03-02"),
    (EN, "three nights ago", "2026-03-01"),
    (EN, "earlier today", "2026-03-04"),
    (EN, "a week ago tomorrow", NO),
    (EN, "a week ago sometime", NO),
    (EN, "a couple of weeks ago", NO),
    (EN, "weeks ago", NO),
    (ES, "hace una semana el lunes", "2026-02-23"),
    (ES, "el lunes de hace dos semanas", "2026-02-16"),
    (ES, "el lunes hace una semana", "2026-02-23"),
    (ES, "hace dos semanas, el martes", "2026-02-17"),
    (ES, "el viernes de hace una semana", "2026-02-27|2026-02-20"),
    (ES, "ayer hace una semana", "2026-02-24"),
    (ES, "el viernes antepasado", "2026-02-20"),
    (ES, "el martes antepasado", "2026-02-24|2026-02-17"),
    (ES, "el martes de la semana antepasada", "2026-02-17"),
    (ES, "el martes de la semana pasada", "2026-02-24"),
    (ES, "trasantier", "2026-03-01"),
    (ES, "tras antier", "2026-03-01"),
    (ES, "anteantier", "2026-03-01"),
    (ES, "antenoche", "2026-03-02"),
    (ES, "hace dos noches", "2026-03-02"),
    (ES, "hace seis días", "2026-02-26"),
    (ES, "el día de ayer", "2026-03-03"),
    (ES, "el día de hoy", "2026-03-04"),
    (ES, "el viern", "2026-02-27"),
    (ES, "hace unas semanas", NO),
    (ES, "la semana antepasada", NO),
]
AHEAD = [
    (EN, "a week from friday", "2026-03-13"),
    (EN, "two weeks from monday", "2026-03-23"),
    (EN, "a week from tomorrow", "2026-03-12"),
    (EN, "2 weeks from today", "2026-03-18"),
    (EN, "a week from this Saturday", "2026-03-14"),
    (EN, "a week from wednesday", NO),  # from today, or from the next one
    (EN, "tmw", "2026-03-05"),
    (ES, "de hoy en ocho", "2026-03-11"),
    (ES, "hoy en ocho días", "2026-03-11"),
    (ES, "de hoy en quince", "2026-03-18"),
    (ES, "de mañana en ocho", "2026-03-12"),
    (ES, "del viernes en ocho", "2026-03-13"),
    (ES, "el lunes en ocho", "2026-03-16"),
    (ES, "de hoy en dos semanas", "2026-03-18"),
    (ES, "de hoy en adelante", NO),
    (ES, "el miercoles q viene", "2026-03-11"),
    (ES, "el martes de la semana que entra", "2026-03-10"),
]


def shown(language: Language, words: str, toward: Toward) -> str:
    found = read(words, language, today=TODAY, toward=toward)
    return NO if found is None else "|".join(str(day) for day in (found.day, found.other) if day is not None)


@pytest.mark.parametrize(("language", "words", "expected"), GONE_BY)
def test_a_day_gone_by_is_counted_back(language: Language, words: str, expected: str) -> None:
    assert shown(language, words, Toward.PAST) == expected


@pytest.mark.parametrize(("language", "words", "expected"), AHEAD)
def test_a_day_ahead_is_counted_on(language: Language, words: str, expected: str) -> None:
    assert shown(language, words, Toward.FUTURE) == expected
