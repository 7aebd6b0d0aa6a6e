"""A goal as bars: how much of the whole and of each category is there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.pictures import png

COLOURS = 24  # a few, and the edges between them
TEMPLATE = Path(__file__).with_name("goal.typ")


def draw(*, title: str, period: str, bars: Sequence[dict[str, Any]], beside: str) -> bytes:
    """A PNG, 800 pixels wide. A bar has its name, words that say the same, and a share from 0 to 1, or None for none to fill."""
    return png.drawn(TEMPLATE, {"title": title, "period": period, "bars": bars, "beside": beside}, colours=COLOURS)
