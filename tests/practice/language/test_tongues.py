"""Whether a text is in a language of ours, by its small words."""

import pytest

from practice.language.tongues import is_ours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How was that for you?", True),
        ("¿Cómo te fue con eso?", True),
        ("I hear you. Eso suena difícil.", True),
        ("Dana missed the bus yesterday", True),  # one small word in five
        ("Dana missed the bus yesterday again", False),  # and in six
        ("Je ne sais pas ce que vous voulez", False),
        ("the est", False),  # as much of another's
        ("the est and", True),
        ("Mutual support groups", False),
        ("", False),
        ("12 …", False),
    ],
)
def test_enough_small_words_are_ours_and_more_than_anothers(text: str, *, expected: bool) -> None:
    assert is_ours(text) is expected
