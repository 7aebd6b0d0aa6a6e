"""Names that people give to themselves and to what is theirs: one line, forty letters."""

import unicodedata
from dataclasses import dataclass

LONGEST_NAME = 40


@dataclass(frozen=True)
class NameTooLong:
    """Past forty characters, or more than a line, or nothing that can be read."""


def read(text: str) -> str | NameTooLong:
    """The name without blanks around it and without signs that nobody sees."""
    name = "".join(sign for sign in text.strip() if unicodedata.category(sign) not in ("Cf", "Co", "Cs"))
    if not name.strip() or len(name) > LONGEST_NAME or any(unicodedata.category(sign) in ("Cc", "Zl", "Zp") for sign in name):
        return NameTooLong()
    return " ".join(name.split())
