"""A typst template and its facts become a PNG that a phone need not wait for."""

import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

PIXELS_PER_INCH = 72  # the templates' point is a pixel
COLOURS = 128


def drawn(template: Path, facts: Mapping[str, Any], *, colours: int = COLOURS) -> bytes:
    """Facts are data to the template, never markup; fonts are those inside the wheel, so that every machine draws the same."""
    import typst  # noqa: PLC0415  some megabytes that a bot does without until the first picture

    content = typst.compile(template, format="png", ppi=PIXELS_PER_INCH, ignore_system_fonts=True, sys_inputs={"facts": json.dumps(facts)})
    return with_palette(content, colours)


def with_palette(content: bytes, colours: int = COLOURS) -> bytes:
    """One byte for a pixel: typst writes four, which is three times what a phone should have to load."""
    from PIL import Image  # noqa: PLC0415  some megabytes that a bot does without until the first picture

    smaller = BytesIO()
    with Image.open(BytesIO(content)) as picture:
        picture.convert("RGB").quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(smaller, "png", optimize=True)
    return smaller.getvalue()
