"""Days taken back and named twice, in lines of hours read on Wednesday, March 4, 2026."""

from datetime import date

import pytest

from practice.log_lines.credits import read_line
from practice.models import Language

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)

MEANT = [
    (EN, "2 hrs ethics monday, no, sunday", "2026-03-01"),
    (EN, "yesterday, no wait, sunday, 2 hrs ethics", "2026-03-01"),
    (EN, "yesterday was Tuesday so no wait it was Monday, one hour", "2026-03-02"),
    (EN, "2h on monday... i mean sunday", "2026-03-01"),
    (EN, "2h feb 3, sorry, feb 4", "2026-02-04"),
    (EN, "sunday not monday, 2 hrs ethics", "2026-03-01"),
    (EN, "it wasn't monday, it was sunday, 2 hrs ethics", "2026-03-01"),
    (EN, "the first friday in february which was the 6th, 2h", "2026-02-06"),
    (EN, "2h ethics on the 6th, february 6", "2026-02-06"),
    (ES, "2 horas de ayer no, del domingo", "2026-03-01"),
    (ES, "tomé dos horas, el domingo no, fue el sábado", "2026-02-28"),
    (ES, "hace ocho días no, hace una semana, dos horas de recaídas", "2026-02-25"),
    (ES, "ayer, digo, antier, 2 horas", "2026-03-02"),
    (ES, "el lunes, perdón, el domingo, 2 horas", "2026-03-01"),
    (ES, "el domingo, no el lunes, 2 horas", "2026-03-01"),
    (ES, "no fue el lunes, fue el domingo, 2 horas", "2026-03-01"),
    (ES, "esta mañana no, el domingo: 2 horas", "2026-03-01"),
]
OPEN = [
    (EN, "2h monday, sunday"),
    (EN, "2h monday, or no, sunday"),
    (EN, "2h monday then sunday"),
    (EN, "2h the 5th and february 6"),
    (EN, "2h monday, no idea, sunday"),
    (ES, "2h el lunes, el domingo"),
    (ES, "2h el lunes no el domingo"),  # which of them?
    (ES, "2h el lunes, o no, el domingo"),
    (ES, "2h el lunes y luego el domingo"),
]


@pytest.mark.parametrize(("language", "text", "day"), MEANT)
def test_a_day_taken_back_gives_way_to_the_one_that_is_meant(language: Language, text: str, day: str) -> None:
    assert str(read_line(text, language, today=TODAY).day.day) == day


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_two_days_of_which_none_is_taken_back_are_asked_about(language: Language, text: str) -> None:
    assert read_line(text, language, today=TODAY).day.day is None
