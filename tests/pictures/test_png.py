"""The palette step against Pillow, which writes every row filter of the PNG specification."""

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from bot.pictures import png

COLOURS = [(0, 0, 0, 255), (255, 250, 240, 255), (200, 90, 60, 255), (90, 200, 17, 255)]


def rgba(width: int, rows: list[tuple[int, bytes]]) -> bytes:
    """A PNG whose rows carry these filters and these differences."""
    lines = b"".join(bytes([kind]) + difference for kind, difference in rows)
    head = struct.pack(">II5B", width, len(rows), 8, 6, 0, 0, 0)
    return png.SIGNATURE + png._chunk(b"IHDR", head) + png._chunk(b"IDAT", zlib.compress(lines)) + png._chunk(b"IEND", b"")


ROWS = st.lists(
    st.tuples(st.integers(0, 4), st.lists(st.sampled_from([0, 0, 0, 1, 7, 128, 200, 255]), min_size=24, max_size=24).map(bytes)),
    min_size=1,
    max_size=6,
)


@given(ROWS)
def test_rows_of_every_filter_are_read_as_pillow_reads_them(rows):
    lines = b"".join(bytes([kind]) + difference for kind, difference in rows)
    assert b"".join(png._rows(lines, 24)) == Image.open(BytesIO(rgba(6, rows))).convert("RGBA").tobytes()


def test_a_picture_of_few_colours_keeps_them_exactly():
    image = Image.new("RGBA", (16, 16))
    image.putdata([COLOURS[(x * y) % 4] for x in range(16) for y in range(16)])
    written = BytesIO()
    image.save(written, "png")
    after = Image.open(BytesIO(png.with_palette(written.getvalue())))
    assert after.mode == "P"
    assert after.convert("RGB").tobytes() == image.convert("RGB").tobytes()


def test_more_colours_than_a_palette_holds_are_brought_down_to_it():
    image = Image.new("RGBA", (64, 64))
    image.putdata([(x * 4, y * 4, (x * y) % 256, 255) for x in range(64) for y in range(64)])
    written = BytesIO()
    image.save(written, "png")
    after = Image.open(BytesIO(png.with_palette(written.getvalue())))
    assert len(after.getcolors()) <= 256


def test_another_kind_of_png_is_refused():
    written = BytesIO()
    Image.new("L", (4, 4)).save(written, "png")
    with pytest.raises(ValueError, match="RGBA"):
        png.with_palette(written.getvalue())
