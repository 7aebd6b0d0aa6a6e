"""Phrases that are always answered or always read over, by small lists, and what is read as one text."""

import pytest

from practice.language.danger import hear_danger, parts_of
from practice.library import DangerKind, DangerWords

LISTS = DangerWords(
    sure={DangerKind.VIOLENCE: ("blue umbrella", "umbrella"), DangerKind.SUICIDE: ("paper boat",)},
    never=("want to kill myself", "a boat"),
)
NONE = DangerWords(sure={}, never=("never said",))


def kind(text: str, words: DangerWords = LISTS) -> DangerKind | None:
    heard = hear_danger(text, words)
    return None if heard is None else heard.kind


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("blue umbrella", DangerKind.VIOLENCE),
        ("my blue umbrella", DangerKind.VIOLENCE),
        ("made blue umbrella coffee", DangerKind.VIOLENCE),  # half of the words
        ("he made blue umbrella coffee", None),  # told of, among more words that sound like nothing
        ("my blue umbrella today please", DangerKind.VIOLENCE),  # which these do not quite
        ("blue umbrellas", None),
        ("umbrella", DangerKind.VIOLENCE),
        ("please umbrella", None),  # one word counts alone
        ("paper boat blue umbrella", DangerKind.SUICIDE),  # the gravest
        ("blue umbrella paper boat", DangerKind.SUICIDE),
        ("I want to kill myself", None),  # read over
        ("I want to kill myself. I want to end my life tonight.", DangerKind.SUICIDE),  # and nothing beside it
    ],
)
def test_a_phrase_of_the_lists_is_answered_or_read_over(text: str, heard: DangerKind | None) -> None:
    assert kind(text) is heard


@pytest.mark.parametrize(("text", "softer"), [("I want to kill myself", False), ("kill myself", True)])
def test_without_lists_the_model_hears(text: str, *, softer: bool) -> None:
    heard = hear_danger(text, NONE)
    assert heard is not None
    assert (heard.kind, heard.softer, heard.also) == (DangerKind.SUICIDE, softer, None)


def test_one_word_alone_is_left_to_the_lists() -> None:
    assert [kind(text, NONE) for text in ("suicide", "umbrella", "")] == [None, None, None]


@pytest.mark.parametrize(("words", "parts"), [(25, 1), (26, 2)])
def test_a_text_of_up_to_twenty_five_words_is_read_as_one(words: int, parts: int) -> None:
    text = "One two three. " + " ".join(["Word"] * (words - 3)) + "."
    assert len(list(parts_of(text))) == parts


def test_a_long_text_is_read_by_sentences_and_what_is_quoted_is_known() -> None:
    text = f'{"a " * 24}end; then more. He said "no way" to me.'
    assert [(len(part), quoted) for part, quoted in parts_of(text)] == [(25, False), (2, False), (6, True)]
