"""A link as a QR code, with the quiet edge that phones need to find it."""

from io import BytesIO

PIXELS = 12  # to a module: some 500 in all, a kilobyte or two


def draw(*, link: str) -> bytes:
    """A PNG in black and white."""
    return _saved(link, "png", scale=PIXELS, border=4)


def outline(link: str) -> str:
    """An SVG, for paper."""
    return _saved(link, "svg", border=2).decode()


def _saved(link: str, kind: str, *, border: int, scale: int = 1) -> bytes:
    import segno  # noqa: PLC0415  a megabyte that a bot does without until the first code

    out = BytesIO()
    segno.make(link, micro=False, error="m").save(out, kind=kind, scale=scale, border=border)
    return out.getvalue()
