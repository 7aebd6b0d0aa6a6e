"""What is longer than one message, in phone screens: whole parts together, as many as fit."""

import html
import re
from collections.abc import Iterable

LONGEST = 600  # characters that are seen of a message
_TAG = re.compile(r"<(/?)\w+>")
_END = re.compile(r"\n+|(?<=[.!?…:”»)])\s+")


def length(text: str) -> int:
    """Of what is seen of Telegram's HTML."""
    return len(html.unescape(_TAG.sub("", text)))


def screens(parts: Iterable[str]) -> list[str]:
    """Each at most LONGEST, but for a single sentence that is longer."""
    pages: list[str] = []
    for piece in (piece for part in parts for piece in _pieces(part)):
        if pages and length(pages[-1]) + 2 + length(piece) <= LONGEST:
            pages[-1] += "\n\n" + piece
        else:
            pages.append(piece)
    return pages


def _pieces(part: str) -> list[str]:
    """The part as it is, or cut where a sentence ends outside of every tag."""
    pieces = []
    while length(part) > LONGEST:
        ends = [end for end in _END.finditer(part) if end.end() < len(part) and _is_whole(part[: end.start()])]
        fitting = [end for end in ends if length(part[: end.start()]) <= LONGEST] or ends[:1]
        if not fitting:
            break
        pieces.append(part[: fitting[-1].start()])
        part = part[fitting[-1].end() :]
    return [*pieces, part]


def _is_whole(text: str) -> bool:
    tags = _TAG.findall(text)
    return len(tags) == 2 * tags.count("/")
