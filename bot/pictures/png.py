"""The same PNG with fewer colours: a byte for a pixel instead of four makes a drawing about a third of its size."""

import struct
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = 4  # red, green, blue, alpha: what typst writes
PALETTE, MOST_COLOURS = 3, 256  # colour type and its limit
SHIFTS = (4, 5, 6)  # bits that a channel loses; with six gone, no picture has more colours than a palette holds


def with_palette(png: bytes) -> bytes:
    """From 8-bit RGBA as typst writes it (opaque, not interlaced); ValueError for any other PNG."""
    chunks = list(_chunks(png))
    header = chunks[0][1]
    width, height = struct.unpack(">II", header[:8])
    if header[8:] != bytes([8, 6, 0, 0, 0]):
        raise ValueError("Only 8-bit RGBA without interlacing can get a palette.")
    rows = _rows(zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT")), width * CHANNELS)
    pixels = memoryview(b"".join(rows)).cast("I")
    palette, index = _palette(Counter(pixels))
    flat = bytes(map(index.__getitem__, pixels))
    lines = b"".join(b"\0" + flat[start : start + width] for start in range(0, len(flat), width))
    head = struct.pack(">II5B", width, height, 8, PALETTE, 0, 0, 0)
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"PLTE", palette) + _chunk(b"IDAT", zlib.compress(lines, 9)) + _chunk(b"IEND", b"")


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    start = len(SIGNATURE)
    while start < len(png):
        length, name = struct.unpack_from(">I4s", png, start)
        yield name, png[start + 8 : start + 8 + length]
        start += length + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _palette(colours: Counter[int]) -> tuple[bytes, dict[int, int]]:
    """Colours that are nearly alike become the commonest of them, so that plain areas keep theirs exactly."""
    channels = {colour: colour.to_bytes(CHANNELS, sys.byteorder) for colour, _ in colours.most_common()}
    for shift in SHIFTS:
        cells = {colour: tuple(channel >> shift for channel in parts[:3]) for colour, parts in channels.items()}
        commonest = {cell: channels[colour][:3] for colour, cell in reversed(cells.items())}
        if len(commonest) <= MOST_COLOURS:
            break
    numbers = {cell: number for number, cell in enumerate(commonest)}
    return b"".join(commonest.values()), {colour: numbers[cell] for colour, cell in cells.items()}


def _rows(filtered: bytes, size: int) -> Iterator[bytes]:
    """Undo the row filters of the PNG specification (section 9): each row is stored as its difference from a guess."""
    row = bytes(size)
    for start in range(0, len(filtered), size + 1):
        row = UNDO[filtered[start]](filtered[start + 1 : start + 1 + size], row)
        yield row


def _as_it_is(difference: bytes, _: bytes) -> bytes:
    return difference


def _from_left(difference: bytes, _: bytes) -> bytes:
    row = bytearray(len(difference))
    for channel in range(CHANNELS):
        row[channel::CHANNELS] = bytes(total & 255 for total in accumulate(difference[channel::CHANNELS]))
    return bytes(row)


def _from_above(difference: bytes, above: bytes) -> bytes:
    """All bytes in one addition: the top bit of each is added apart, so that none carries into its neighbour."""
    low = int.from_bytes(b"\x7f" * len(above))
    a, b = int.from_bytes(difference), int.from_bytes(above)
    return (((a & low) + (b & low)) ^ ((a ^ b) & (low ^ int.from_bytes(b"\xff" * len(above))))).to_bytes(len(above))


def _from_average(difference: bytes, above: bytes) -> bytes:
    row = bytearray(CHANNELS) + difference
    for place, up in enumerate(above):
        row[place + CHANNELS] = (row[place + CHANNELS] + (row[place] + up) // 2) & 255
    return bytes(row[CHANNELS:])


def _from_nearest(difference: bytes, above: bytes) -> bytes:
    row = bytearray(len(above))
    changes, ups = memoryview(difference).cast("I"), memoryview(above).cast("I")
    pixels = memoryview(row).cast("I")
    left = corner = 0
    for place, (change, up) in enumerate(zip(changes, ups, strict=True)):
        if change or up != corner:  # else the guess is the left pixel: so it is in plain areas, which is most of a drawing
            start = place * CHANNELS
            for byte in range(start, start + CHANNELS):
                before = (row[byte - CHANNELS], above[byte - CHANNELS]) if place else (0, 0)
                row[byte] = (difference[byte] + _nearest(before[0], above[byte], before[1])) & 255
            left = pixels[place]
        else:
            pixels[place] = left
        corner = up
    return bytes(row)


def _nearest(left: int, up: int, corner: int) -> int:
    """Paeth's guess: whichever of the three is closest to left + up - corner, in this order where they tie."""
    to_left, to_up, to_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
    if to_left <= to_up and to_left <= to_corner:
        return left
    return up if to_up <= to_corner else corner


UNDO = (_as_it_is, _from_left, _from_above, _from_average, _from_nearest)
