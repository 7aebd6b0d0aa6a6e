"""Codes that people copy by hand: Crockford's base 32, which has no I, L, O or U, in groups of four."""

import hashlib

BYTES = 10  # 80 bits: 16 symbols
GROUP = 4
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"} | dict.fromkeys("- \N{NO-BREAK SPACE}\N{EN DASH}\N{EM DASH}", None))


def spell(secret: bytes) -> str:
    """`XXXX-XXXX-XXXX-XXXX`."""
    number = int.from_bytes(secret)
    symbols = "".join(SYMBOLS[number >> shift & 31] for shift in range(len(secret) * 8 - 5, -1, -5))
    return "-".join(symbols[at : at + GROUP] for at in range(0, len(symbols), GROUP))


def read(text: str) -> str | None:
    """The code's symbols, however they were typed; None for what cannot be one."""
    symbols = text.upper().translate(READ_AS)
    return symbols if len(symbols) == BYTES * 8 // 5 and set(symbols) <= set(SYMBOLS) else None


def fingerprint(symbols: str) -> str:
    """What is stored of a code. A fast hash is enough: nobody tries 2⁸⁰ codes (docs/decisions/0005-moving.md)."""
    return hashlib.sha256(symbols.encode()).hexdigest()
