"""How Telegram's apps cut a text that is too long for one message."""

import re

from sandbox.texts import LONGEST_TEXT

_LOOKED_BACK = 300
# The best place to cut comes first: after a blank line, a line, a sentence, a word.
_PLACES = [re.compile(pattern) for pattern in [r"\n\s*\n", r"\n", r"[.!?…]\s", r"\s"]]


def split(text: str) -> list[str]:
    """Parts of at most 4,096 characters; blanks go where it was cut, nothing else."""
    parts: list[str] = []
    while len(text) > LONGEST_TEXT:
        end = _end_of_first(text)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip()
    parts.append(text)
    kept = [part for part in parts if part]
    return kept or [""]


def _end_of_first(text: str) -> int:
    start = LONGEST_TEXT - _LOOKED_BACK
    for place in _PLACES:
        found = list(place.finditer(text, start, LONGEST_TEXT))
        if found:
            return found[-1].end()
    return LONGEST_TEXT
