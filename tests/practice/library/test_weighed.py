"""Warnings that an author answers in the file are not said again; nothing else is hushed by it."""

from collections.abc import Callable

import pytest

SAID = ('"Next week I may not come', '"They call me noncompliant. Next week I may not come')


def answer(words: str) -> tuple[str, str]:
    return ("signed: []", f"weighed:\n  - {{words: {words}, why: someone in the story says it}}\nsigned: []")


def test_a_warning_that_is_answered_is_not_said_again(problems: Callable) -> None:
    (warning,) = problems(SAID)
    assert not warning.is_error
    assert problems(SAID, answer("Noncompliant")) == []


def test_an_answer_speaks_for_its_own_words_only(problems: Callable) -> None:
    said = problems(SAID, answer("frequent flyer"))
    assert [each.key for each in said] == ["weighed[1]", "en.story"]
    assert not any(each.is_error for each in said)


def test_an_error_cannot_be_answered(problems: Callable) -> None:
    wrong = ("gives: Time without words.", "gives: You keep him from being noncompliant.")
    (error,) = [each for each in problems(wrong, answer("noncompliant")) if each.is_error]
    assert "noncompliant" in error.message


@pytest.mark.parametrize("words", ["", "x" * 151])
def test_an_answer_names_its_words(problems: Callable, words: str) -> None:
    assert [each.key for each in problems(SAID, answer(f'"{words}"')) if each.is_error] == ["weighed[1].words"]
