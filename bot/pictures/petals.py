"""The 12 values as a flower: a petal for each, open where it was practised, in bud where it waits."""

import json
from collections.abc import Sequence
from pathlib import Path

import typst

from bot.pictures import png

TEMPLATE = Path(__file__).with_name("petals.typ")
PIXELS_PER_INCH = 72  # the template's point is a pixel


def draw(*, title: str, names: Sequence[str], counts: Sequence[int], total_line: str) -> bytes:
    """A PNG, 800 pixels wide. Names and counts belong together in their order, clockwise from the top."""
    petals = list(zip(names, counts, strict=True))
    facts = json.dumps({"title": title, "petals": petals, "total_line": total_line})
    # Facts are data to the template, never markup; fonts are those inside the wheel, so that every machine draws the same.
    drawn = typst.compile(TEMPLATE, format="png", ppi=PIXELS_PER_INCH, ignore_system_fonts=True, sys_inputs={"facts": facts})
    return png.with_palette(drawn)
