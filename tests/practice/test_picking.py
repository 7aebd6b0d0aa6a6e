"""What someone types after /practice, and what it picks."""

import pytest

from bot.services.daily.picking import names_of
from practice.picking import Kind, Pick, is_drill, read
from tests.services.life import LIBRARY

NAMES = names_of(LIBRARY)

ONE = {
    "shelter": "shelter",
    "Shelter": "shelter",
    "albergue": "shelter",
    "ética": "ethics",
    "etica": "ethics",
    "ETHICS": "ethics",
    "ethic": "ethics",  # the beginning of a word
    "hopeful": "hopeful",
    "open minded": "open-minded",
    "open-minded": "open-minded",
    "drop in": "drop-in-center",
    "warm line": "warm-line",
    "línea de apoyo": "warm-line",
    "shelters": "shelter",
    "albergues": "shelter",
    "cárceles": "jail",
    "ER": "emergency-department",  # what it is called, too
    "urgencias": "emergency-department",
    "juzgado": "court",
    "escuela": "campus",
    "Zoom": "video-call",
    "el albergue": "shelter",  # small words beside it
    "something about boundaries, please": "boundaries",
    "limites": "boundaries",
    "suicidio": "suicide",
    "jail": "jail",
    "work": "work",  # its very name, though others begin with it
}


@pytest.mark.parametrize("text", ONE)
def test_a_name_picks_one(text: str) -> None:
    assert [pick.id for pick in read(text, NAMES)] == [ONE[text]]


@pytest.mark.parametrize("text", ["", "  ", "x", "a", "🙂", "zebra", "the", "?", "de la"])
def test_what_names_nothing_picks_nothing(text: str) -> None:
    assert read(text, NAMES) == []


@pytest.mark.parametrize("text", ["duty", "deber", "center", "centro"])
def test_what_may_be_several_is_several(text: str) -> None:
    assert len(read(text, NAMES)) > 1


@pytest.mark.parametrize(("text", "expected"), [("My words!", True), ("palabras", True), ("drill", True), ("words of mine", False)])
def test_lines_to_answer_are_asked_for_by_their_name(text: str, *, expected: bool) -> None:
    assert is_drill(text) is expected


SHORT_NAMES = {
    Pick(kind=Kind.TOPIC, id="art"): ["Art", "Arte"],
    Pick(kind=Kind.TOPIC, id="artisans"): ["Artisans"],
    Pick(kind=Kind.TOPIC, id="ai"): ["AI"],
    Pick(kind=Kind.TOPIC, id="aid"): ["Aid for all"],
    Pick(kind=Kind.TOPIC, id="needs"): ["Need"],
    Pick(kind=Kind.TOPIC, id="bus"): ["Bu stop"],
    Pick(kind=Kind.TOPIC, id="gates"): ["Gat"],
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("art", ["art"]),  # its very name, though another begins with it
        ("artisan", ["artisans"]),
        ("ai", ["ai"]),  # two letters are a whole name only
        ("ar", []),
        ("all", ["aid"]),  # three begin a word
        ("for me", ["aid"]),  # and smaller ones beside it do not count
        ("needs", ["needs"]),  # five letters are looked for without their plural's ending
        ("bus", []),  # three are not
        ("gats", []),  # nor four
        ("i like art", ["art"]),
    ],
)
def test_short_words(text: str, found: list[str]) -> None:
    assert [pick.id for pick in read(text, SHORT_NAMES)] == found
