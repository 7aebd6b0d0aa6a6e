"""The pictures that the bot draws, each from plain facts to the bytes of a PNG."""

from collections.abc import Callable
from typing import Any

from bot.pictures import calendar, goal, participation, petals, qr, self_check, weeks

DRAWINGS: dict[str, Callable[..., bytes]] = {
    "calendar": calendar.draw,
    "goal": goal.draw,
    "participation": participation.draw,
    "petals": petals.draw,
    "qr": qr.draw,
    "self-check": self_check.draw,
    "weeks": weeks.draw,
}


def render(picture: str, facts: dict[str, Any]) -> bytes:
    """LookupError for a picture that nobody draws."""
    if picture not in DRAWINGS:
        raise LookupError(f"There is no picture named {picture!r}.")
    return DRAWINGS[picture](**facts)
