"""A name that is no command leads to the one that was meant, if one is near."""

import pytest

from practice.commands import nearest

KNOWN = {
    "settings": "settings",
    "ajustes": "settings",
    "selfcheck": "selfcheck",
    "supervision": "supervision",
    "support": "support",
    "stop": "stop",
    "practica": "practice",
    "log": "log",
    "me": "whoami",
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("settings", "settings"),
        ("Settings", "settings"),
        ("PRÁCTICA", "practice"),  # accents and case aside
        ("self_check", "selfcheck"),
        ("self-check", "selfcheck"),
        ("set", "settings"),  # three letters are a beginning
        ("sup", None),  # of two commands, and like neither
        ("se", None),  # two letters are none
        ("st", None),
        ("setings", "settings"),  # a letter too few
        ("setttings", "settings"),  # too many
        ("stpo", "stop"),  # turned around
        ("lgo", "log"),
        ("lo", None),
        ("me", "whoami"),  # as it is called, it may be short
        ("weather", None),
        ("", None),
    ],
)
def test_what_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, KNOWN) == meant
