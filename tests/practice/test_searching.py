import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice import searching

TEXTS = [
    ("acción", "Una ACCION buena", True),  # accents on either side
    ("accio\u0301n", "la acción", True),  # an accent that came as a character of its own
    ("accion", "la accio\u0301n", True),
    ("la acc", "acción, la", True),  # in any order; the last may go on
    ("acc la", "la acción", False),  # only the last
    ("end", "a friend", False),  # a word's beginning, not its end
    ("a", "all", False),  # one letter is no beginning
    ("a", "such a day", True),
    ('"exact phrase" OR x*', "exact or phrase", False),  # signs go, operators are words
    ('"exact phrase" OR x*', "x: phrase or exact", True),
    ("don't", "I don’t know", True),  # as words are cut everywhere
    ("snake_case", "case of a snake", True),
    ("case", "snake_case", True),
    (".*", "anything", False),  # nothing looked for, nothing found
    ("", "anything", False),
    ("día ñandú", "un nandu de dia", True),
    ("STRASSE", "strasse 5", True),
]


@pytest.mark.parametrize(("query", "text", "is_found"), TEXTS)
def test_a_text_is_found_by_plain_words(query: str, text: str, is_found: bool) -> None:  # noqa: FBT001  a table's column
    assert searching.finder(searching.terms(query))(text) is is_found


def test_at_most_eight_words_are_looked_for() -> None:
    assert searching.terms("1 2 3 4 5 6 7 8 9 10") == tuple("12345678")
    assert searching.terms("x" * 61) == ("x" * 60,)


@given(st.text(), st.text())
def test_whatever_is_looked_for_a_text_has_its_own_words(text: str, query: str) -> None:
    searching.finder(searching.terms(query))(text)
    own = searching.terms(text)
    assert not own or searching.finder(own)(text)


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("short\n text", ("text",), "short text"),
        (LONG, (), "one two three four…"),  # nothing looked for: the beginning
        (LONG, ("missing",), "one two three four…"),
        (LONG, ("two",), "one two three four…"),  # near the beginning
        ("eighteen letters ok", ("missing",), "eighteen letters o…"),
        ("seventeen letters", ("missing",), "seventeen letters"),
        ("eighteen letters o", ("missing",), "eighteen letters o"),  # as wide as it may be
        ("aaa bbb ccc ddd eee fff", ("ccc",), "aaa bbb ccc ddd ee…"),  # begins before the middle
        ("aaa bbbb ccc ddd eee fff", ("ccc",), "…bbbb ccc ddd eee f…"),  # in the middle: some of what is before it
        ("aaa bbb ccc ddd eee fff", ("ddd",), "…ccc ddd eee fff"),  # to the very end
        ("aaa bbb ccc ddd eee fff g", ("ddd",), "…ccc ddd eee fff g"),
        ("aaa bbb ccc ddd eee fff gg", ("ddd",), "…ccc ddd eee fff gg"),
        ("aaa bbb ccc ddd eee fff ggg", ("ddd",), "…ccc ddd eee fff gg…"),
        (LONG, ("ELEV",), "…ten eleven twelve…"),  # what a word begins with, in any letters
        ("uno dos tres cuatro cinco acción seis siete", ("accion",), "…cinco acción seis…"),  # folded on both sides
    ],
)
def test_an_excerpt_shows_where_the_words_begin(text: str, terms: tuple[str, ...], expected: str) -> None:
    assert searching.excerpt(text, terms, width=18) == expected


def test_no_words_are_in_no_text() -> None:
    assert not searching.has_words("anything", ())
    assert searching.has_words("Acción de ayer", ("acc", "ay"))


def test_one_letter_is_a_whole_word_and_two_begin_one() -> None:
    assert searching.finder(("al",))("all")
    assert not searching.finder(("l",))("all")
