"""The 12 values as a flower: a petal for each, open where it was practised, in bud where it waits."""

from collections.abc import Sequence
from pathlib import Path

from bot.pictures import png

TEMPLATE = Path(__file__).with_name("petals.typ")


def draw(*, title: str, names: Sequence[str], counts: Sequence[int], total_line: str) -> bytes:
    """A PNG, 800 pixels wide. Names and counts belong together in their order, clockwise from the top."""
    petals = list(zip(names, counts, strict=True))
    return png.drawn(TEMPLATE, {"title": title, "petals": petals, "total_line": total_line})
