"""What leaves the day of a line open, and what is only talk beside it; read on Wednesday, March 4, 2026."""

from datetime import date

import pytest

from practice.credits import read_line
from practice.models import Language

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)

SURE = [
    (EN, "2h ethics February 20, with Marlene from my Tuesday group", "2026-02-20"),
    (EN, "drove to knoxville friday for a 4 hour class, 11 yrs clean next month and still learning", "2026-02-27"),
    (EN, "2 hrs today on AI notes. robots gonna take my job", "2026-03-04"),
    (EN, "1 hr 2/22 CPR refresher, card is good till 2029", "2026-02-22"),
    (EN, "monday a week ago I sat four hours of telehealth peer support", "2026-02-23"),
    (EN, "two weeks ago today we sat two hours", "2026-02-18"),
    (EN, "yesterday 3h, the trainer said she will be back next month", "2026-03-03"),
    (EN, "back in february, the 20th, two hours of ethics", "2026-02-20"),
    (ES, "noviembre 2, tres horas, duelo, lloramos todas", "2025-11-02"),
    (ES, "3 sesiones de 2 horas todas el 5 de febrero", "2026-02-05"),
    (ES, "ayer hice las 2 horas de primeros auxilios, te mando foto mañana", "2026-03-03"),
    (ES, "2 horas el 20 de febrero, con Ana del grupo de los martes", "2026-02-20"),
    (ES, "ayer 3 horas, mi hermana cumple años la próxima semana", "2026-03-03"),
]
OPEN = [
    (EN, "2h ethics last week"),
    (EN, "2h ethics, last week"),
    (EN, "2h ethics february 20, or last week"),
    (EN, "2h ethics february 20. no, it was last week"),
    (EN, "2h ethics february 20, maybe it was last month"),
    (EN, "2h ethics february 20, i think it was a monday"),
    (EN, "2h ethics february 20 and also every tuesday"),
    (EN, "2h ethics, the other week, february 20 i guess"),
    (EN, "february 20 or so, 2h ethics"),
    (EN, "around february 20, 2h ethics"),
    (EN, "2h ethics recently, feb something"),
    (EN, "2h ethics sometime last month"),
    (EN, "2 hours on mondays in february"),
    (EN, "2 hours each monday"),
    (EN, "signed up for 2h ethics, february 20"),
    (EN, "february 20, 2h ethics, i'm signed up already"),
    (EN, "2h ethics june 20, scheduled"),
    (EN, "2h ethics june 20, upcoming"),
    (EN, "2h friday, gonna take it"),
    (EN, "2h ethics tomorrow"),
    (EN, "2h ethics the weekend of february 20"),
    (EN, "february 20 and 21, 2h"),
    (EN, "monday 2h, tuesday too"),
    (EN, "2h on the 31st of february"),
    (EN, "2h friday february 21"),
    (EN, "2h before february 20"),
    (EN, "2h after february 20"),
    (EN, "2h by february 20"),
    (EN, "week of february 16, 2h"),
    (EN, "february 2025 or 2026, the 20th, 2h"),
    (EN, "2 hours of ethics in february"),
    (EN, "2h this month"),
    (EN, "2h yesterday or today"),
    (EN, "the day after I got back, 2h"),
    (EN, "a week or two ago, 2h"),
    (EN, "a couple of mondays ago, 2h"),
    (EN, "2h monday a few weeks ago"),
    (EN, "2h one friday in february"),
    (EN, "2h some friday in february"),
    (EN, "2h every friday in february"),
    (EN, "2h fridays of february"),
    (EN, "2h the friday before"),
    (EN, "2h wednesday"),
    (ES, "2h ética la semana pasada"),
    (ES, "2h ética, la semana pasada"),
    (ES, "2h ética el 20 de febrero, o la semana pasada"),
    (ES, "2h ética el 20 de febrero. no, fue la semana pasada"),
    (ES, "2h ética el 20 de febrero, creo que era lunes"),
    (ES, "2h ética el 20 de febrero y también todos los martes"),
    (ES, "2h ética el otro día, como el 20 de febrero"),
    (ES, "más o menos el 20 de febrero, 2h"),
    (ES, "como el 20 de febrero, 2h"),
    (ES, "por el 20 de febrero, 2h"),
    (ES, "2h hace poco"),
    (ES, "2h el mes pasado"),
    (ES, "2 horas los lunes de febrero"),
    (ES, "2 horas cada lunes"),
    (ES, "2 horas todos los lunes"),
    (ES, "me inscribí a 2h de ética, 20 de febrero"),
    (ES, "20 de febrero, 2h ética, ya me inscribí al curso"),
    (ES, "2h el viernes, voy a tomarlas"),
    (ES, "2h ética mañana"),
    (ES, "20 y 21 de febrero, 2h"),
    (ES, "lunes 2h, martes también"),
    (ES, "2h el 31 de febrero"),
    (ES, "2h viernes 21 de febrero"),
    (ES, "2h antes del 20 de febrero"),
    (ES, "2h después del 20 de febrero"),
    (ES, "2h para el 20 de febrero"),
    (ES, "semana del 16 de febrero, 2h"),
    (ES, "2 horas de ética en febrero"),
    (ES, "2h este mes"),
    (ES, "2h ayer o hoy"),
    (ES, "hace una semana o dos, 2h"),
    (ES, "hace unos lunes, 2h"),
    (ES, "2h un viernes de febrero"),
    (ES, "2h algún viernes de febrero"),
    (ES, "2h los viernes de febrero"),
    (ES, "2h el fin de semana del 20 de febrero"),
    (ES, "2h ayer no antier"),
    (ES, "2h el miércoles"),
    (ES, "2h a finales de febrero"),
    (ES, "2h a mediados de febrero"),
    (ES, "2h el viernes de esa semana"),
]


@pytest.mark.parametrize(("language", "text", "day"), SURE)
def test_talk_in_another_clause_leaves_no_day_open(language: Language, text: str, day: str) -> None:
    assert str(read_line(text, language, today=TODAY).day.day) == day


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_day_left_open_is_asked(language: Language, text: str) -> None:
    assert read_line(text, language, today=TODAY).day.day is None
