"""A voice note that plays: Opus silence of the length asked for, in an Ogg file unlike any other."""

import random
import struct

_SILENCE = b"\xf8\xff\xfe"  # 20 ms of stereo silence, the smallest packet that Opus has
_PACKETS_A_SECOND = 50
_SAMPLES_A_PACKET = 960
_PACKETS_A_PAGE = 250
_PADDING_A_SECOND = 400
_MOST_PADDING = 16_000
_FIRST, _LAST = 2, 4


def _table() -> list[int]:
    table = []
    for value in range(256):
        remainder = value << 24
        for _ in range(8):
            remainder = (remainder << 1) ^ (0x04C11DB7 if remainder & 0x80000000 else 0)
        table.append(remainder & 0xFFFFFFFF)
    return table


_TABLE = _table()


def voice_note(seconds: int, seed: str) -> bytes:
    serial = random.Random(seed).getrandbits(32)  # noqa: S311 - only to differ
    padding = random.Random(seed).randbytes(min(max(seconds, 1) * _PADDING_A_SECOND, _MOST_PADDING) // 2).hex().encode()  # noqa: S311
    head = b"OpusHead" + struct.pack("<BBHIHB", 1, 2, 0, 48_000, 0, 0)
    comment = b"DESCRIPTION=" + padding
    tags = b"OpusTags" + struct.pack("<I", 7) + b"sandbox" + struct.pack("<II", 1, len(comment)) + comment
    pages = [_page([head], 0, serial, 0, _FIRST), _page([tags], 0, serial, 1, 0)]
    left = max(seconds, 1) * _PACKETS_A_SECOND
    done = 0
    while left:
        count = min(left, _PACKETS_A_PAGE)
        left, done = left - count, done + count
        pages.append(_page([_SILENCE] * count, done * _SAMPLES_A_PACKET, serial, len(pages), 0 if left else _LAST))
    return b"".join(pages)


def _page(packets: list[bytes], position: int, serial: int, number: int, flags: int) -> bytes:
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    start = b"OggS" + struct.pack("<BBqII", 0, flags, position, serial, number)
    rest = bytes([len(lacing)]) + lacing + b"".join(packets)
    return start + struct.pack("<I", _checksum(start + b"\0\0\0\0" + rest)) + rest


def _checksum(page: bytes) -> int:
    remainder = 0
    for byte in page:
        remainder = ((remainder << 8) & 0xFFFFFFFF) ^ _TABLE[(remainder >> 24) ^ byte]
    return remainder
