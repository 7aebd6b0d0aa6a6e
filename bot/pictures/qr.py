"""A link as a QR code, with the quiet edge that phones need to find it."""

from io import BytesIO

import segno

PIXELS = 12  # to a module: some 500 in all, a kilobyte or two


def draw(*, link: str) -> bytes:
    """A PNG in black and white."""
    out = BytesIO()
    segno.make(link, micro=False, error="m").save(out, kind="png", scale=PIXELS, border=4)
    return out.getvalue()


def outline(link: str) -> str:
    """An SVG, for paper."""
    out = BytesIO()
    segno.make(link, micro=False, error="m").save(out, kind="svg", border=2)
    return out.getvalue().decode()
