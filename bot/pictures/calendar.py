"""Months one below the other, with the practised days filled; all other days look alike, past or to come."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.pictures import png

COLOURS = 16  # paper, ink, the filled days, and the edges between them
TEMPLATE = Path(__file__).with_name("calendar.typ")


def draw(*, title: str, weekdays: Sequence[str], months: Sequence[Mapping[str, Any]], total_line: str) -> bytes:
    """A PNG, 800 pixels wide. A month has its `name`, `offset` (cells before its first day), `length` and the `practised` days of it."""
    return png.drawn(TEMPLATE, {"title": title, "weekdays": weekdays, "months": months, "total_line": total_line}, colours=COLOURS)
