"""The self-check as dots in four columns: where someone sees themselves now, and where they did last time."""

from collections.abc import Sequence
from pathlib import Path

from bot.pictures import png

COLOURS = 32  # a few, and the edges between them
TEMPLATE = Path(__file__).with_name("self_check.typ")


def draw(*, title: str, now: str, last: str, steps: Sequence[str], values: Sequence[tuple[str, int, int]]) -> bytes:
    """A PNG, 800 pixels wide. A value has its name and the steps of now and of last time, from 1; 0 for no answer. `last` may be empty."""
    facts = {"title": title, "now": now, "last": last, "steps": steps, "values": values}
    return png.drawn(TEMPLATE, facts, colours=COLOURS)
