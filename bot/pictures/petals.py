"""The 12 values as a flower: a petal for each, open where it was practised, in bud where it waits."""

import json
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import typst
from PIL import Image

TEMPLATE = Path(__file__).with_name("petals.typ")
PIXELS_PER_INCH = 72  # the template's point is a pixel
COLOURS = 128


def draw(*, title: str, names: Sequence[str], counts: Sequence[int], total_line: str) -> bytes:
    """A PNG, 800 pixels wide. Names and counts belong together in their order, clockwise from the top."""
    petals = list(zip(names, counts, strict=True))
    facts = json.dumps({"title": title, "petals": petals, "total_line": total_line})
    # Facts are data to the template, never markup; fonts are those inside the wheel, so that every machine draws the same.
    drawn = typst.compile(TEMPLATE, format="png", ppi=PIXELS_PER_INCH, ignore_system_fonts=True, sys_inputs={"facts": facts})
    return _with_palette(drawn)


def _with_palette(drawn: bytes) -> bytes:
    """One byte for a pixel: typst writes four, which is three times what a phone should have to load."""
    smaller = BytesIO()
    with Image.open(BytesIO(drawn)) as picture:
        picture.convert("RGB").quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(smaller, "png", optimize=True)
    return smaller.getvalue()
