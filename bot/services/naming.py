"""Names that people give to themselves and to what is theirs: one line, forty letters."""

import unicodedata
from collections.abc import Sequence

from practice.frozen import Frozen

LONGEST_NAME = 40
JOINERS = "\u200c\u200d"
BLACK_FLAG = "\U0001f3f4"


class NameTooLong(Frozen):
    """Past forty characters, or more than a line, or nothing that can be read."""


def read(text: str) -> str | NameTooLong:
    """The name without blanks around it and without signs that nobody sees."""
    signs = list(text.strip())
    name = "".join(sign for place, sign in enumerate(signs) if not _is_unseen(sign) or _joins(signs, place))
    if not name.strip() or len(name) > LONGEST_NAME or any(unicodedata.category(sign) in ("Cc", "Zl", "Zp") for sign in name):
        return NameTooLong()
    return " ".join(name.split())


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Co", "Cs")


def _joins(signs: Sequence[str], place: int) -> bool:
    """A joiner within an emoji or a word of a joined script, or a tag of a flag: without it another sign is read."""
    before, after = signs[place - 1 : place], signs[place + 1 : place + 2]
    if signs[place] in JOINERS:
        return bool(before and after) and not (before[0] + after[0]).isascii() and not _is_unseen(before[0]) and not after[0].isspace()
    is_tag = "\U000e0020" <= signs[place] <= "\U000e007f"
    return is_tag and bool(before) and (before[0] == BLACK_FLAG or "\U000e0020" <= before[0] <= "\U000e007f")
