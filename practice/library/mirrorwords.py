"""What the two mirrors look for in what people write: names and numbers that point to someone, and of whom a word is said."""

from typing import Annotated

from pydantic import Field

from practice.library.shapes import Shape

Words = frozenset[Annotated[str, Field(min_length=1, max_length=40)]]


class NameWords(Shape):
    """`common` are names that are words as well, so lower case does not make them names. `not_people` never stand in a person's name;
    `known` are whole names of people everyone knows. `named` comes before a name, `own` before one's own."""

    given: Words
    surnames: Words
    common: Words = frozenset()
    not_people: Words = frozenset()
    known: Words = frozenset()
    named: Words = frozenset()
    own: Words = frozenset()


class Speakers(Shape):
    """Of whom a word is said: `i` acts, `mine` owns, `someone` is another; `being` says what one is, `other` begins a new person."""

    i: Words
    mine: Words
    someone: Words
    being: Words
    other: Words
