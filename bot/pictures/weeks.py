"""Weeks from left to right, a row for each thing that was there; a week without it is left empty like any other paper."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.pictures import png

COLOURS = 16
TEMPLATE = Path(__file__).with_name("weeks.typ")


def draw(*, title: str, weeks: Sequence[str], rows: Sequence[Mapping[str, Any]], line: str) -> bytes:
    """A PNG, 800 pixels wide. A row has its `name` and a number for each of the weeks."""
    return png.drawn(TEMPLATE, {"title": title, "weeks": weeks, "rows": rows, "line": line}, colours=COLOURS)
