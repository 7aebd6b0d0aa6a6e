"""The day in a sentence typed to a question for one, read on Wednesday, March 4, 2026: taken where nothing takes it back, else asked."""

from datetime import date

import pytest

from practice.models import Language
from practice.typed import day_answers
from practice.typed.date_read import Toward

EN, ES = Language.ENGLISH, Language.SPANISH
TODAY = date(2026, 3, 4)

AHEAD = [
    (EN, "um til the 25th", "2026-03-25"),
    (EN, "until sunday dear, after church", "2026-03-08"),
    (EN, "in two weeks, God willing", "2026-03-18"),
    (EN, "day after tomorrow, got a double til then", "2026-03-06"),
    (EN, "dec 15 when finals are done", "2026-12-15"),
    (EN, "let's go with the twelfth", "2026-03-12"),
    (EN, "Until Friday, March 6th, if you please.", "2026-03-06"),
    (EN, "I should like to continue until the end of April.", "2026-04-30"),
    (EN, "end of the month i guess", "2026-03-31"),
    (EN, "friday 🙌", "2026-03-06"),
    (EN, "monday bc I'm off", "2026-03-09"),
    (EN, "Tomorrow. I have court today", None),  # two days
    (EN, "the 5th, no wait, the 6th", "2026-03-06"),
    (ES, "el 5, no, el 6", "2026-03-06"),
    (ES, "hasta el domingo nomás", "2026-03-08"),
    (ES, "hasta el domingo mijo, después de misa", "2026-03-08"),
    (ES, "20 de dic 🎄", "2026-12-20"),
    (ES, "eh hasta el doce", "2026-03-12"),
    (ES, "Hasta el viernes 6 de marzo, si fuera posible.", "2026-03-06"),
    (ES, "Quisiera continuar hasta el último día de abril.", "2026-04-30"),
    (ES, "a fin de mes y ya", "2026-03-31"),
    (ES, "pasado mañana q descanso", "2026-03-06"),
    (ES, "el lunes porque tengo cita", "2026-03-09"),
]
GONE_BY = [
    (EN, "yesterday, right after church", "2026-03-03"),
    (EN, "sat, we were slammed", "2026-02-28"),
    (EN, "today lol", "2026-03-04"),
    (EN, "It took place on Thursday, February 26th.", "2026-02-26"),
    (EN, "this morning, thank you for asking", "2026-03-04"),
    (EN, "it was the 9th", "2026-02-09"),
    (ES, "ayer, mijita, saliendo de misa", "2026-03-03"),
    (ES, "hoy jaja", "2026-03-04"),
    (ES, "El día de hoy, por la mañana.", "2026-03-04"),
    (ES, "fue el 28", "2026-02-28"),
    (ES, "fue el 9", "2026-02-09"),
    (ES, "hace dos semanas exactas", "2026-02-18"),
]
OPEN = [
    (EN, "not friday"),
    (EN, "any day but friday"),
    (EN, "friday or saturday"),
    (EN, "friday, or maybe saturday"),
    (EN, "friday and saturday"),
    (EN, "friday to sunday"),
    (EN, "friday-ish"),
    (EN, "around friday"),
    (EN, "sometime friday or so"),
    (EN, "some friday"),
    (EN, "every friday"),
    (EN, "fridays"),
    (EN, "after friday i think"),
    (EN, "maybe friday"),
    (EN, "probably friday"),
    (EN, "friday if the doctor says so"),
    (EN, "friday unless they call me"),
    (EN, "friday but not sure"),
    (EN, "friday, not sure"),
    (EN, "friday? idk"),
    (EN, "is friday ok?"),
    (EN, "I don't know, friday"),
    (EN, "the week of march 9"),
    (EN, "the friday of some week"),
    (EN, "either the 5th or the 6th"),
    (EN, "between the 5th and the 9th"),
    (EN, "at least until friday"),
    (EN, "friday at the latest"),
    (EN, "a day before the 9th I guess"),
    (EN, "when my sister leaves, friday or later"),
    (EN, "the beginning of april"),
    (EN, "mid april"),
    (EN, "until march"),
    (EN, "after the holidays"),
    (EN, "soon"),
    (EN, "when I feel better"),
    (EN, "february 30th, thanks"),
    (EN, "friday march 5th, thanks"),
    (EN, "on the day my kid comes home"),
    (EN, "my birthday"),
    (EN, "two or three weeks"),
    (EN, "friday 2 weeks"),
    (ES, "no el viernes"),
    (ES, "cualquier día menos el viernes"),
    (ES, "el viernes o el sábado"),
    (ES, "viernes y sábado"),
    (ES, "del viernes al domingo"),
    (ES, "como el viernes"),
    (ES, "más o menos el viernes"),
    (ES, "algún viernes"),
    (ES, "todos los viernes"),
    (ES, "cada viernes"),
    (ES, "después del viernes creo"),
    (ES, "quizás el viernes"),
    (ES, "a lo mejor el viernes"),
    (ES, "el viernes si me dejan"),
    (ES, "el viernes a menos que llamen"),
    (ES, "el viernes pero no sé"),
    (ES, "no sé, el viernes"),
    (ES, "¿el viernes?"),
    (ES, "la semana del 9 de marzo"),
    (ES, "entre el 5 y el 9"),
    (ES, "por lo menos hasta el viernes"),
    (ES, "el viernes a más tardar"),
    (ES, "a principios de abril"),
    (ES, "a mediados de abril"),
    (ES, "a finales de abril"),
    (ES, "por el 9 de marzo"),
    (ES, "hacia el 9 de marzo"),
    (ES, "hasta marzo"),
    (ES, "después de las fiestas"),
    (ES, "pronto"),
    (ES, "cuando me sienta mejor"),
    (ES, "30 de febrero, gracias"),
    (ES, "viernes 5 de marzo, gracias"),
    (ES, "hace unos días"),
    (ES, "en unas semanas"),
    (ES, "mi cumpleaños"),
    (ES, "dos o tres semanas"),
]


def taken(language: Language, text: str, toward: Toward) -> str | None:
    found = day_answers.read(text, language, today=TODAY, toward=toward)
    return None if found is None or found.other or found.is_asked else str(found.day)


@pytest.mark.parametrize(("language", "text", "expected"), AHEAD)
def test_a_day_ahead_is_read_in_a_sentence(language: Language, text: str, expected: str | None) -> None:
    assert taken(language, text, Toward.FUTURE) == expected


@pytest.mark.parametrize(("language", "text", "expected"), GONE_BY)
def test_a_day_gone_by_is_read_in_a_sentence(language: Language, text: str, expected: str) -> None:
    assert taken(language, text, Toward.PAST) == expected


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_day_that_other_words_leave_open_is_asked(language: Language, text: str) -> None:
    assert taken(language, text, Toward.FUTURE) is None
    assert taken(language, text, Toward.PAST) is None


@pytest.mark.parametrize(("language", "text"), [(EN, "I believe it was the 22nd."), (ES, "hace dos semanas, creo")])
def test_of_a_day_gone_by_one_who_is_unsure_is_asked_with_that_day(language: Language, text: str) -> None:
    found = day_answers.read(text, language, today=TODAY, toward=Toward.PAST)
    assert found is not None
    assert found.is_asked
