"""Codes that people copy by hand: Crockford's base 32, which has no I, L, O or U, in groups of four; and the secrets of links."""

import hashlib
import re
from base64 import urlsafe_b64encode

BYTES = 10  # 80 bits: 16 symbols
LINK_BYTES = 16  # 128 bits: 22 symbols
GROUP = 4
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DASH = r"[-\N{EN DASH}\N{EM DASH}]"
FOUR_GROUPS = rf"\w{{4}}(?:(?:\s?{DASH}\s?|\s)?\w{{4}}){{3}}"  # however a phone spaces and hyphenates them
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


def read_alone(text: str) -> str | None:
    """The symbols of a message that is a code and nothing else. Four words of four letters are words: a digit must be among them."""
    looks_like_one = re.fullmatch(rf"\s*{FOUR_GROUPS}[.]?\s*", text)
    return read(text.strip().rstrip(".")) if looks_like_one and re.search(r"\d", text) else None


def find_within(text: str) -> list[str]:
    """The symbols of whatever stands within a message and may be a code, as in "my code is …"."""
    found = re.finditer(rf"(?<![\w-])(?=({FOUR_GROUPS})(?!-?\w))", text)
    return [symbols for each in found if re.search(r"\d", each[1]) and (symbols := read(re.sub(r"\s", "", each[1])))]


def is_spelled(text: str) -> bool:
    """As `spell` writes it: with hyphens, so that it is meant as a code whether or not it works."""
    return text.count("-") == GROUP - 1


def spell_link(secret: bytes) -> str:
    """What stands after `?start=` in a link: A-Z, a-z, 0-9, _ and -, as Telegram wants it."""
    return urlsafe_b64encode(secret).rstrip(b"=").decode()


def is_link(payload: str) -> bool:
    """Whether `spell_link` may have written it."""
    return re.fullmatch(r"[A-Za-z0-9_-]{21}[AQgw]", payload) is not None


def find_in_address(text: str) -> str | None:
    """What stands after `start=` in the address of a bot: `https://t.me/…?start=…`, `tg://resolve?domain=…&start=…`."""
    found = re.search(r"(?:\b(?:t|telegram)\.me/\w+/?\?|\btg:/*resolve\?domain=\w+&)start=([\w-]+)", text, re.IGNORECASE)
    return None if found is None else found[1]


def fingerprint(symbols: str) -> str:
    """What is stored of a code or a link. A fast hash is enough: nobody tries 2⁸⁰ codes (docs/decisions/0005-moving.md)."""
    return hashlib.sha256(symbols.encode()).hexdigest()
