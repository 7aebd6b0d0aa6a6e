"""Words that someone looks for in what they wrote: read as plain words, whatever signs stand between them."""

import re
import unicodedata

MOST_WORDS = 8
LONGEST_WORD = 60
WORD = re.compile(r"\w+")


def terms(text: str) -> tuple[str, ...]:
    """The words of a query; quotes, brackets and operators are no part of any. At most eight."""
    return tuple(word[:LONGEST_WORD] for word in WORD.findall(unicodedata.normalize("NFC", text).replace("_", " ")))[:MOST_WORDS]


def fold(text: str) -> str:
    """Without accents and in small letters, as the index has them: "Acción" is "accion"."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part))).lower()


def matches(query: tuple[str, ...]) -> tuple[str, ...]:
    """Each word as FTS5 wants it, in quotes; the last one may go on: "frien" finds "friend". A single letter may not: every text has it."""
    quoted = tuple(f'"{term}"' for term in query)
    goes_on = query and len(query[-1]) > 1
    return (*quoted[:-1], f"{quoted[-1]}*") if goes_on else quoted


def excerpt(text: str, query: tuple[str, ...], *, width: int) -> str:
    """About `width` characters of `text` around the first place where one of these words begins; its beginning where none does."""
    flat = " ".join(text.split())
    if len(flat) <= width:
        return flat
    wanted = tuple(fold(term) for term in query)
    at = next((word.start() for word in WORD.finditer(flat) if fold(word[0]).startswith(wanted)), 0) if wanted else 0
    start = 0 if at < width // 2 else flat.rfind(" ", 0, at - width // 4) + 1
    cut = flat[start : start + width].rstrip()
    return ("…" if start else "") + cut + ("…" if start + width < len(flat) else "")


def has_words(text: str, query: tuple[str, ...]) -> bool:
    """Whether each of these words begins a word of `text`, whatever the accents. No words are found nowhere."""
    found = {fold(word) for word in WORD.findall(text)}
    return bool(query) and all(any(word.startswith(fold(term)) for word in found) for term in query)
