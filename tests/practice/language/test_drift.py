"""How well clinical words about someone else are told from what people say of themselves, or quote; printed by every run."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from practice.language.drift import find_drift
from practice.language.text import is_quoted
from practice.models import Language
from tests.shipped import shipped

NONE = "none"
LEAST = 120
TERMS = 80
NOT_YET = "~ "  # begins a line of drift_*.tsv that is not judged right
PRECISION, RECALL = 0.95, 0.9


@cache
def words(language):
    return shipped().words[language]


def sentences(language) -> Iterator[tuple[str, str]]:
    for line in (Path(__file__).parent / f"drift_{language}.tsv").read_text(encoding="utf-8").splitlines():
        expected, _, sentence = line.removeprefix(NOT_YET).partition("\t")
        yield expected, sentence


@cache
def judged(language):
    found = [(expected, find_drift(sentence, words(language), language), sentence) for expected, sentence in sentences(language)]
    return [(expected, NONE if drift is None else drift.word, sentence) for expected, drift, sentence in found]


def is_wrong(due: str, got: str) -> bool:
    return (due == NONE) != (got == NONE) or due.lower() not in got.lower()


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@pytest.mark.parametrize("language", Language)
def test_words_about_someone_else_are_found_and_little_else(language, capsys):
    wrong = [each for each in judged(language) if is_wrong(*each[:2])]
    both = sum(NONE not in (due, got) for due, got, _ in judged(language))
    precision = share(both, sum(got != NONE for _, got, _ in judged(language)))
    recall = share(both, sum(due != NONE for due, _, _ in judged(language)))
    with capsys.disabled():
        print(f"\nlanguage mirror, {language}: {len(judged(language))} sentences, precision {precision:.3f}, recall {recall:.3f}")  # noqa: T201
        for due, got, text in wrong:
            print(f"  {due} but {got}: {text}")  # noqa: T201  for whoever tunes it
    assert precision >= PRECISION
    assert recall >= RECALL


@pytest.mark.parametrize("language", Language)
def test_a_sentence_that_is_judged_right_stays_so(language):
    lines = (Path(__file__).parent / f"drift_{language}.tsv").read_text(encoding="utf-8").splitlines()
    held = [each for line, each in zip(lines, judged(language), strict=True) if not line.startswith(NOT_YET)]
    assert [each for each in held if is_wrong(*each[:2])] == []


@pytest.mark.parametrize("language", Language)
def test_the_set_is_large_and_half_is_to_be_left_alone(language):
    every = [expected for expected, _ in sentences(language)]
    assert len(every) >= LEAST
    assert 0.4 <= share(every.count(NONE), len(every)) <= 0.6
    assert len({sentence for _, sentence in sentences(language)}) == len(every)


@pytest.mark.parametrize("language", Language)
def test_the_list_is_long_enough_and_says_what_and_why_in_its_own_language(language):
    listed = [advice for advice in words(language).avoid if advice.peers is not None]
    assert len(listed) >= TERMS
    assert [advice.avoid for advice in listed if advice.peers_why is None] == []
    assert [advice.avoid for advice in listed if len(f"{advice.peers} {advice.avoid} {advice.peers_why}") > 200] == []


@pytest.mark.parametrize("language", Language)
def test_what_peers_say_instead_is_on_no_list(language):
    spoken = [advice.peers for advice in words(language).avoid if advice.peers is not None]
    assert [text for text in spoken if find_drift(text, words(language), language) is not None] == []


@pytest.mark.parametrize("language", Language)
def test_a_quote_is_left_alone_whatever_it_holds(language):
    found = [(text, got) for expected, got, text in judged(language) if NONE not in (expected, got)]
    for text, got in found:
        quoted = text.replace(got, f"“{got}”", 1)
        start = quoted.index(got)
        assert is_quoted(quoted, start, start + len(got))
        drift = find_drift(quoted, words(language), language)
        assert drift is None or quoted.index(drift.word) != start


@pytest.mark.parametrize("text", ["", "\ud800", "addict" * 700, "I " * 2000])
def test_any_text_can_be_read(text):
    for language in Language:
        drift = find_drift(text, words(language), language)
        assert drift is None or drift.word in text


WHOSE = [
    ("He is an addict.", "addict"),
    ("I am an addict.", None),
    ("I saw an addict.", "addict"),  # another one begins
    ("I relapsed.", None),
    ("I placed him there.", "placed him"),  # done to someone
    ("I work with a client.", "client"),
    ("My client waits.", "client"),  # mine, and someone
    ("It was my relapse.", None),
    ("It was my long sad slow relapse.", None),
    ("It was my very long sad slow relapse.", "relapse"),  # too far from "my"
    ("That is my work with addicts.", "addicts"),
    ("Felt unmotivated today.", None),  # nobody is left out but oneself
    ("Addicts like me know.", None),
    ("Relapse was my teacher.", None),
    ("Addict I am.", None),
    ("Addict my foot.", "Addict"),
    ("Addicts need me.", "Addicts"),
    ("Relapse hit her and was my teacher.", "Relapse"),
    ("Addicts everywhere.", "Addicts"),
    ("I drank for years. Total relapse.", None),  # a short sentence goes on
    ("It was my worst year. Total relapse.", None),
    ("She drank for years. Total relapse.", "relapse"),
    ("I told her. Total relapse.", "relapse"),
    ("Rain fell for years. Total relapse.", "relapse"),
    ("I drank for years. - . Total relapse.", None),  # over what says nothing
    ("I drank for years. Then one more relapse.", None),
    ("I drank for years. Then came one more relapse.", "relapse"),  # four words are a sentence of their own
    ("I drank for years. Total relapse came again today.", "relapse"),
    ("I drank for years. Today Dana relapsed.", "relapsed"),  # a name
    ("I drank for years. Today I relapsed.", None),
    ("She sat.Relapse was my teacher.", None),
    ("She saw a compliant addict.", "compliant"),  # the first
    ("She said “addict”.", None),
]


@pytest.mark.parametrize(("text", "word"), WHOSE)
def test_whose_a_word_is(text, word):
    found = find_drift(text, words(Language.ENGLISH), Language.ENGLISH)
    assert (None if found is None else found.word) == word


def test_what_some_peers_say_and_why_is_told():
    found = find_drift("He is an addict.", words(Language.ENGLISH), Language.ENGLISH)
    (advice,) = (each for each in words(Language.ENGLISH).avoid if "addict" in each.phrases)
    assert found is not None
    assert (found.peers, found.why) == (advice.peers, advice.peers_why)
