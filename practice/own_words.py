"""The four words, from least to most steady, that someone would rather say than ours, as they wrote them in one message."""

import re

from practice.frozen import Frozen
from practice.spacing import Word

LONGEST = 20  # characters: each becomes the label of a button
MARKS = re.compile(r"^\s*(?:[-*•–]|\d[.):]?(?=\s))\s*")  # of a list: "1. shaky", "- shaky"

OwnWords = dict[Word, str]


class NotFour(Frozen):
    """So many different ones were found instead."""

    count: int


class TooLong(Frozen):
    word: str


def read(text: str) -> OwnWords | NotFour | TooLong:
    """One on each line; or all on one line, with commas between, or else with spaces."""
    found = _apart(text)
    different = list({word.casefold(): word for word in found}.values())
    if len(found) != len(Word) or len(different) != len(Word):
        return NotFour(count=len(different))
    longest = max(found, key=len)
    if len(longest) > LONGEST:
        return TooLong(word=longest)
    return dict(zip(Word, found, strict=True))


def _apart(text: str) -> list[str]:
    for between in (r"\n", r"[,;/|·]"):
        parts = [" ".join(MARKS.sub("", part).split()) for part in re.split(between, text)]
        if len(found := [part for part in parts if part]) > 1:
            return found
    return text.split()
