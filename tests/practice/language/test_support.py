"""What brings the support answer, of which kind, and what never does."""

import pytest

from practice.language.support import find_danger
from practice.library import SHIPPED, DangerKind, load
from practice.models import Language

LISTS = {language: load(SHIPPED).words[language].danger for language in Language}
SURE = [(phrase, each.kind) for listed in LISTS.values() for each in listed.sure for phrase in each.phrases]


def find(text):
    return find_danger(text, *LISTS.values())


@pytest.mark.parametrize(("phrase", "kind"), SURE)
def test_a_sure_phrase_is_never_missed(phrase, kind):
    for text in (phrase, phrase.upper(), f"Long day at work; the bus was late. {phrase}."):
        danger = find(text)
        assert danger is not None
        assert danger.kind is kind


@pytest.mark.parametrize("phrase", [phrase for listed in LISTS.values() for phrase in listed.never])
def test_a_phrase_that_never_counts_brings_nothing(phrase):
    assert find(phrase) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'm tired of living with this pain", DangerKind.SUICIDE),
        ("ya no quiero vivir en este mundo", DangerKind.SUICIDE),
        ("Estoy cansada de vivir, de verdad", DangerKind.SUICIDE),
        ("he put his hands around my neck", DangerKind.VIOLENCE),
    ],
)
def test_ones_own_danger_gets_the_full_answer(text, kind):
    danger = find(text)
    assert danger is not None
    assert (danger.kind, danger.softer) == (kind, False)


def test_what_is_told_of_someone_else_gets_the_softer_answer():
    danger = find("He was drinking before group")
    assert danger is not None
    assert (danger.kind, danger.softer, danger.mine) == (DangerKind.RELAPSE, True, False)


@pytest.mark.parametrize("text", ["", "?", "\N{ZERO WIDTH JOINER}" * 9, "\ud800", "a" * 4096])
def test_any_text_can_be_read(text):
    find(text)
