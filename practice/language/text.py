"""Words, sentences and quoted speech in plain text, English or Spanish."""

import re
from collections.abc import Sequence

SHORTENED = "Mr|Mrs|Ms|Dr|St|Sr|Sra|Dra|Srta|Ud|Uds|a.m|p.m|U.S|EE.UU|etc|vs"
# The full stop of each, as it is quick to look for.
BEFORE = "|".join(rf"(?<=\b{re.escape(each)}\.)" for each in SHORTENED.split("|"))
ABBREVIATIONS = re.compile(rf"\.(?=\s)(?:{BEFORE})", re.IGNORECASE)
END_OF_SENTENCE = re.compile(r"(?<![.!?…])[.!?…]++[\"”’»)\]]*+\s+(?![a-záéíóúüñ])")
GOES_ON = re.compile(r"[.!?…][\"”’»)\]]*\s")  # what neither of these is without: quick to look for
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|‘[^’]*’")
PARTICLE = r"(?:de las|de los|de la|del|de|la|van|von|y) (?=[A-ZÁÉÍÓÚÜÑ])"  # within a name, before its next capital


def words(text: str) -> list[str]:
    """Compounds count as their parts, "don't" as one word."""
    return WORD.findall(text)


def sentences(text: str) -> list[str]:
    """A question or an ellipsis inside a sentence ("Why?" she asks) does not end it."""
    if GOES_ON.search(text):
        whole = ABBREVIATIONS.sub("", text)
        text = END_OF_SENTENCE.sub(lambda found: found.group().rstrip() + "\n", whole)
    return [line.strip() for line in text.splitlines() if WORD.search(line)]


def quoted(text: str) -> list[tuple[int, int]]:
    """Where something stands in quotation marks: someone's words, or a word talked about."""
    return [quote.span() for quote in QUOTED.finditer(text)]


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] does."""
    return is_within(quoted(text), start, end)


def is_within(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in spans)
