"""Words that someone looks for in what they wrote: read as plain words, whatever signs stand between them."""

import re
import unicodedata
from collections.abc import Callable

MOST_WORDS = 8
LONGEST_WORD = 60
WORD = re.compile(r"\w+")
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
START, END = r"(?<![^\W_])", r"(?![^\W_])"  # as `terms` cuts words: an underscore ends one


def terms(text: str) -> tuple[str, ...]:
    """The words of a query; quotes, brackets and operators are no part of any. At most eight."""
    return tuple(word[:LONGEST_WORD] for word in WORD.findall(unicodedata.normalize("NFC", text).replace("_", " ")))[:MOST_WORDS]


def fold(text: str) -> str:
    """Without accents and in small letters: "Acción" is "accion"."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", BEYOND_ASCII.sub(_unless_mark, unicodedata.normalize("NFD", text))).lower()


def _unless_mark(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else found[0]


def finder(query: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a text has all these words, whatever the accents. The last one may go on: "frien" finds "friend"; a single letter may not."""
    if not query:
        return lambda _: False
    *whole, last = (re.escape(fold(term)) for term in query)
    end = "" if len(query[-1]) > 1 else END
    patterns = [re.compile(START + word + END) for word in whole] + [re.compile(START + last + end)]
    return lambda text: (folded := fold(text)) != "" and all(pattern.search(folded) for pattern in patterns)


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
