"""What the mirror of words says of which sentences, and what it offers to try: a table, and never more than two sentences."""

import pytest

from practice.language.noticing import Noticed, What
from practice.language.tongues import is_ours
from practice.models import Value
from practice.word_mirror import LONGEST_QUOTE, OPENING, ORDER, SUITS, reflect

ASKS, SAYS_BACK, FEELING, ADVICE = What.OPEN_QUESTION, What.REFLECTION, What.FEELING, What.ADVICE


def noticed(*found: tuple[str, What]) -> list[Noticed]:
    return [Noticed(what=what, quote=quote, sure=0.9) for quote, what in found]


ONE, TWO, THREE = "What was that like?", "That sounds hard.", "You should rest."
TOLD = [
    ([(ONE, ASKS)], [(ONE, (ASKS,))]),
    ([(ONE, ASKS), (TWO, SAYS_BACK)], [(ONE, (ASKS,)), (TWO, (SAYS_BACK,))]),  # in the order of the text
    ([(TWO, FEELING), (TWO, SAYS_BACK)], [(TWO, (SAYS_BACK, FEELING))]),  # one sentence, two kinds
    ([(TWO, FEELING), (TWO, SAYS_BACK), (TWO, ADVICE)], [(TWO, (SAYS_BACK, FEELING))]),  # and no third
    ([(THREE, ADVICE), (ONE, ASKS), (TWO, SAYS_BACK)], [(ONE, (ASKS,)), (TWO, (SAYS_BACK,))]),  # what opens comes before what tells
    ([(THREE, ADVICE)], [(THREE, (ADVICE,))]),
    ([(ONE, What.PERMISSION), (ONE, What.CLOSED_QUESTION)], [(ONE, (What.PERMISSION,))]),  # of course it asks for a yes
    ([(ONE, What.CLOSED_QUESTION)], [(ONE, (What.CLOSED_QUESTION,))]),
]


@pytest.mark.parametrize(("found", "told"), TOLD)
def test_at_most_two_sentences_are_said_and_what_opens_comes_first(found, told) -> None:
    seen = reflect(noticed(*found), (), Value.MUTUAL)
    assert seen is not None
    assert [(each.quote, each.whats) for each in seen.quoted] == told


def test_where_nothing_is_sure_nothing_is_said() -> None:
    assert reflect((), noticed((ONE, ASKS)), Value.MUTUAL) is None


@pytest.mark.parametrize("value", Value)
def test_one_thing_to_try_suits_the_value_and_is_not_what_is_there_already(value: Value) -> None:
    other = next(what for what in OPENING if what is not SUITS[value])
    assert SUITS[value] in OPENING
    for what, tries in ((other, value), (SUITS[value], None)):
        seen = reflect(noticed((ONE, what)), noticed((ONE, what)), value)
        assert seen is not None
        assert seen.tries is tries


def test_what_may_be_there_is_not_offered_either() -> None:
    seen = reflect(noticed((ONE, ASKS)), noticed((ONE, ASKS), (TWO, SUITS[Value.MUTUAL])), Value.MUTUAL)
    assert seen is not None
    assert seen.tries is None


def test_a_long_sentence_is_cut_between_words() -> None:
    seen = reflect(noticed(("What was that like " * 20, ASKS)), (), Value.MUTUAL)
    assert seen is not None
    (only,) = seen.quoted
    assert len(only.quote) <= LONGEST_QUOTE + 1
    assert only.quote.endswith(("What…", "was…", "that…", "like…"))


@pytest.mark.parametrize(("length", "whole"), [(80, True), (81, False)])
def test_eighty_letters_are_said_whole(length: int, *, whole: bool) -> None:
    quote = "Why? ".ljust(length, "x")
    seen = reflect(noticed((quote, ASKS)), (), Value.MUTUAL)
    assert seen is not None
    assert seen.quoted[0].quote == (quote if whole else "Why?…")


def test_every_kind_has_its_place() -> None:
    assert sorted(ORDER) == sorted(What)


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("What was that like for you?", True),
        ("¿Cómo fue eso para ti?", True),
        ("Cuéntame más.", True),
        ("Tell me more.", True),
        ("I hear you, mija. ¿Qué necesitas hoy?", True),  # people mix them
        ("Je ne sais pas quoi vous dire.", False),
        ("Eu não sei o que dizer para você.", False),
        ("Non so cosa dire, mi dispiace.", False),
        ("Ich weiß nicht, was ich sagen soll.", False),
        ("Mwen pa konnen sa pou m di ou.", False),
        ("Не знаю, что сказать.", False),
        ("asdf qwer zxcv", False),
        ("🙂", False),
        ("", False),
    ],
)
def test_only_what_is_written_in_english_or_spanish_is_looked_at(text: str, *, ours: bool) -> None:
    assert is_ours(text) is ours
