"""Values practised in a cohort, week by week: a disc with its number where one was, and nothing where it was not."""

from collections.abc import Sequence
from pathlib import Path

from bot.pictures import png

COLOURS = 32  # a few, and the edges between them
TEMPLATE = Path(__file__).with_name("participation.typ")


def draw(*, title: str, line: str, weeks: Sequence[str], values: Sequence[tuple[str, Sequence[int]]]) -> bytes:
    """A PNG, 800 pixels wide, of at most six weeks. A value has its name and a number for each week."""
    return png.drawn(TEMPLATE, {"title": title, "line": line, "weeks": weeks, "values": values}, colours=COLOURS)
