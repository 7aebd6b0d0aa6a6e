"""Codes that people copy by hand: Crockford's base 32, which has no I, L, O or U, in groups of four; and the secrets of links."""

import hashlib
import re
from base64 import urlsafe_b64encode

BYTES = 10  # 80 bits: 16 symbols
LINK_BYTES = 16  # 128 bits: 22 symbols
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


def spell_link(secret: bytes) -> str:
    """What stands after `?start=` in a link: A-Z, a-z, 0-9, _ and -, as Telegram wants it."""
    return urlsafe_b64encode(secret).rstrip(b"=").decode()


def is_link(payload: str) -> bool:
    """Whether `spell_link` may have written it."""
    return re.fullmatch(r"[A-Za-z0-9_-]{21}[AQgw]", payload) is not None


def fingerprint(symbols: str) -> str:
    """What is stored of a code or a link. A fast hash is enough: nobody tries 2⁸⁰ codes (docs/decisions/0005-moving.md)."""
    return hashlib.sha256(symbols.encode()).hexdigest()
