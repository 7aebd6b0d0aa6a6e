import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.language import syllables

SPANISH = [
    # one vowel, one syllable
    ("sí", 1), ("bus", 1), ("casa", 2), ("grupo", 2), ("persona", 3), ("escuchar", 3), ("recuperación", 5),
    # weak beside strong: together
    ("bien", 1), ("fue", 1), ("seis", 1), ("Juan", 1), ("quien", 1), ("siempre", 2), ("agua", 2), ("autobús", 3), ("historia", 3),
    ("decisión", 3), ("también", 2), ("cuéntame", 3), ("después", 2),
    # two weak ones: together, stressed or not
    ("ciudad", 2), ("viuda", 2), ("cuídate", 3), ("construir", 2), ("lingüística", 4),
    # three in a row, together
    ("Paraguay", 3), ("buey", 1), ("averiguáis", 4),
    # two strong ones: apart
    ("leer", 2), ("caos", 2), ("poeta", 3), ("teatro", 3), ("ahora", 3), ("alcohol", 3), ("créeme", 3), ("peor", 2),
    # a stressed weak one: apart
    ("día", 2), ("país", 2), ("oír", 2), ("río", 2), ("oía", 3), ("todavía", 4), ("reíamos", 4), ("ahí", 2), ("baúl", 2),
    # h is not heard
    ("prohibir", 2), ("prohíbe", 3), ("búho", 2), ("vehículo", 4), ("hueso", 2), ("ahumado", 3),
    # u is not heard in que, qui, gue, gui; it is in güe, güi
    ("que", 1), ("aquí", 2), ("guerra", 2), ("guitarra", 3), ("guion", 1), ("pingüino", 3), ("vergüenza", 3),
    # y: a vowel at the end of a syllable
    ("y", 1), ("yo", 1), ("muy", 1), ("hoy", 1), ("rey", 1), ("reyes", 2), ("apoyo", 3), ("ayuda", 3),
    # the same vowel twice: apart
    ("chiita", 3), ("cooperar", 4), ("antiinflamatorio", 7),
]  # fmt: skip

ENGLISH = [
    ("the", 1), ("people", 2), ("remember", 3), ("choice", 1), ("listened", 2), ("family", 3), ("openly", 3), ("you're", 1), ("don’t", 1),
    ("Renee's", 2), ("hospital", 3), ("idea", 3), ("988", 3),
]  # fmt: skip

UNKNOWN = [
    ("peerlike", 2),
    ("Zorvane", 2),
    ("blicked", 1),
    ("blalled", 1),
    ("trandled", 2),
    ("mirtoso", 3),
    ("plonk's", 1),
    ("hm", 1),
    ("bepted", 2),
]


@pytest.mark.parametrize(("word", "count"), SPANISH)
def test_spanish_by_the_rules_of_its_spelling(word: str, count: int) -> None:
    assert syllables.spanish(word) == count


@pytest.mark.parametrize(("word", "count"), ENGLISH)
def test_english_by_the_dictionary(word: str, count: int) -> None:
    assert syllables.english(word) == count


@pytest.mark.parametrize(("word", "count"), UNKNOWN)
def test_english_words_that_no_dictionary_has(word: str, count: int) -> None:
    assert syllables.english_by_vowel_groups(word.lower()) == count


@given(st.text(min_size=1, max_size=30))
def test_any_word_has_a_syllable(word: str) -> None:
    assert syllables.spanish(word) >= 1
    assert syllables.english(word) >= 1
