import pytest

from practice import searching

QUERIES = [
    ("acción", ('"acción"*',)),  # the index folds accents, so they stay
    ("accio\u0301n", ('"acción"*',)),  # an accent that came as a character of its own
    ("la acción", ('"la"', '"acción"*')),
    ("a", ('"a"',)),  # one letter is no beginning
    ('"exact phrase" OR x*', ('"exact"', '"phrase"', '"OR"', '"x"')),  # signs go, operators are words
    ("col:word -not (a)", ('"col"', '"word"', '"not"', '"a"')),
    ("don't", ('"don"', '"t"')),  # as the index cuts it
    ("snake_case", ('"snake"', '"case"*')),
    ('!"§$%&/()', ()),
    ("", ()),
    ("1 2 3 4 5 6 7 8 9 10", tuple(f'"{number}"' for number in range(1, 9))),  # eight at most
]


@pytest.mark.parametrize(("text", "expected"), QUERIES)
def test_a_query_is_plain_words(text: str, expected: tuple[str, ...]) -> None:
    assert searching.matches(searching.terms(text)) == expected


LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("short\n text", ("text",), "short text"),
        (LONG, (), "one two three four…"),  # nothing looked for: the beginning
        (LONG, ("missing",), "one two three four…"),
        (LONG, ("two",), "one two three four…"),  # near the beginning
        (LONG, ("ELEV",), "…ten eleven twelve…"),  # what a word begins with, in any letters
        ("uno dos tres cuatro cinco acción seis siete", ("accion",), "…cinco acción seis…"),  # folded on both sides
    ],
)
def test_an_excerpt_shows_where_the_words_begin(text: str, terms: tuple[str, ...], expected: str) -> None:
    assert searching.excerpt(text, terms, width=18) == expected
