"""Clauses of a typed line: what someone says beside the hours stands in another one."""

from practice.patterns import lazy

BEGINNING = "but|and(?! off\\b)|so(?! far\\b)|which|because|cuz|bc|though|although|while|then|lol|never|pero|porque|aunque|mientras"
LEADING = (
    "think guess believe said says say told know remember feel hope than if as what that when like "
    "has gave let got cost to for from with and no hold que"
)
"""After these a pronoun begins no clause of its own: I think it was, they told me."""
BOUNDARY = lazy(
    r"(?i)[.!?;:,\u2026]+(?!\S)|[()\n]|\s[-\u2013\u2014|/]+\s|"
    r"(?<=\N{BROKEN BAR})\s+(?=(?-i:[A-Z][a-z]+ [a-z]))|"
    rf"\s(?=(?:{BEGINNING})\b)|(?<!todo)\s(?=y\b(?! otr[oa] no\b))|"
    + "".join(rf"(?<!\b{word})" for word in LEADING.split())
    + r"(?<!(?-i:[A-Z]))\s(?=(?:i|we|they|he|she|you|me|nos|se me)\s)"
)


def of(text: str) -> list[str]:
    """The clauses of a text, in their order."""
    return [clause for clause in BOUNDARY.split(text) if clause.strip()]
