"""How a phrase of a list may be written, and what it then finds."""

import pytest
from pydantic import ValidationError

from practice.language.support import find_danger
from practice.library import DangerWords
from practice.library.patterns import parse

GROUPS = {"wants": ("want to", "(am|) going to"), "life": ("life", "living"), "loop": ("so <pool>",), "pool": ("to <loop>",)}


def words(*phrases, groups=None, **more):
    return DangerWords(kinds=({"kind": "suicide", "me": phrases},), groups=groups or {}, **more)


def found(text, *phrases, **more):
    return find_danger(text, words(*phrases, **more)) is not None


@pytest.mark.parametrize("text", ["tired of it", "sick of it", "sick and tired of it"])
def test_a_bracket_offers_a_choice(text):
    assert found(text, "(tired|sick|sick and tired) of it")


@pytest.mark.parametrize(("text", "expected"), [("end it", True), ("end it all now", True), ("end all of it", False)])
def test_a_choice_may_be_nothing(text, expected):
    assert found(text, "end it (all|) (now|)") is expected


def test_choices_and_groups_hold_one_another():
    groups = {name: GROUPS[name] for name in ("wants", "life")}
    assert found("I am going to stop living today", "<wants> (stop <life>|die)", groups=groups)
    assert not found("I am going to stop smoking", "<wants> (stop <life>|die)", groups=groups)


@pytest.mark.parametrize(
    ("text", "expected"), [("I used.", True), ("I used, sorry", True), ("I used silence", False), ("I used lol", True)]
)
def test_a_thought_ends_at_a_full_stop_or_a_comma_and_before_a_filler(text, expected):
    assert found(text, "I used .", fillers=("lol",)) is expected


@pytest.mark.parametrize(("between", "expected"), [("", True), ("one two three four", True), ("one two three four five", False)])
def test_a_gap_holds_up_to_four_words(between, expected):
    assert found(f"pills {between} in hand", "pills ... in hand") is expected


def test_a_harmless_phrase_within_a_longer_one_changes_nothing():
    assert found("dad beats me", "(dad|mom) beats me", harmless=("beats me",))
    assert not found("beats me", "beats me", harmless=("beats me",))


def test_a_word_may_be_known_by_its_sound():
    sounds = {"z": "s", "v": "b", "h": ""}
    assert found("kiero bivir no, desaparezer", "desaparecer", sounds_alike={**sounds, "ce": "se"})
    assert not found("aparecer", "desaparecer", sounds_alike=sounds)


@pytest.mark.parametrize("written", ["(a|b", "a)", "a|b", "[a]", "a <b"])
def test_what_cannot_be_read_says_so(written):
    with pytest.raises(ValueError, match=r"cannot read|never closed"):
        parse(written)


@pytest.mark.parametrize(
    ("phrase", "says"),
    [
        ("(a|) (b|)", "may stand for no words"),
        ("... a", "begins or ends"),
        ("very very", "may stand for no words"),
        ("(very|bad) day", "left out when a text is read"),
        ("<kin> left", "no such group: kin"),
        ("<loop> left", "leads back to itself"),
    ],
)
def test_the_check_refuses_what_any_text_would_hold_or_no_text_could(phrase, says):
    with pytest.raises(ValidationError, match=says):
        words(phrase, groups=GROUPS if "loop" in phrase else {}, fillers=("very",))
