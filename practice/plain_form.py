"""A scenario as one message: the story, a blank line, the question, and lines that begin with a number for the ways."""

import re

from practice.frozen import Frozen

NUMBERED = re.compile(  # 1. 1) (1) #1 1: 1 - 1.- 1º 1️⃣ *1.* Option 1: and a bare 1; not 1.5, 1:30 or 1-2
    r"^\s*[*_(\[#]*(?:(?:option|way|opci[oó]n|respuesta)\s+)?(?P<number>\d{1,2})"
    r"(?:(?P<mark>\s*[.):\]º°/．）][.):\]º°/．）*_–—-]*(?!\d)|\s*[-–—](?=\s)|\ufe0f?\u20e3)\s*|[-–—](?=[^\s\d])|\s+)(?=\S)",
    re.IGNORECASE,
)
LABEL = re.compile(r"^(?:story|question|historia|situaci[oó]n|pregunta)\s*:\s*", re.IGNORECASE)
HEADING = re.compile(r"^\s*(?:(?:the\s+)?ways|options|(?:las\s+)?(?:opciones|respuestas))\s*:?\s*$", re.IGNORECASE)  # above the ways
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’")
SPOKEN = ("—", "–", "-")  # a line that begins so is what someone says


class Plain(Frozen):
    story: str
    ask: str | None = None
    ways: tuple[str, ...] = ()


def read(text: str, *, most_ask: int) -> Plain:
    """Where no question can be told apart, all of it is the story. `most_ask`: characters of a question."""
    lines = text.strip().splitlines()
    start = _where_ways_begin(lines)
    above, below = lines[:start], lines[start:]
    asked_below = _asked_below(below)
    if above and below and HEADING.match(above[-1]):
        above.pop()
    story, ask = _question("\n".join(above).strip(), most=most_ask, asked=bool(below) and not asked_below)
    if not story:
        return Plain(story=text.strip())
    if ask is None and asked_below:
        ask, below = " ".join(asked_below), below[: -len(asked_below)]
    return Plain(story=LABEL.sub("", story), ask=None if ask is None else LABEL.sub("", ask), ways=_ways(below))


def _asked_below(lines: list[str]) -> list[str]:
    """A last paragraph that is a question and no way."""
    blank = max((at for at, line in enumerate(lines) if not line.strip()), default=len(lines))
    last = lines[blank + 1 :]
    return last if last and is_question(" ".join(last)) and not NUMBERED.match(last[0]) else []


def _where_ways_begin(lines: list[str]) -> int:
    """At the last line that begins with a 1; a bare 1, or "1-year-old", counts only if a 2 follows it."""
    two_follows = False
    for at in range(len(lines) - 1, -1, -1):
        found = _numbered(lines[at], 1)
        if found is not None and (found["mark"] or two_follows):
            return at
        two_follows = two_follows or _numbered(lines[at], 2) is not None
    return len(lines)


def _numbered(line: str, number: int) -> re.Match[str] | None:
    found = NUMBERED.match(line)
    return found if found is not None and int(found["number"]) == number else None


def _ways(lines: list[str]) -> tuple[str, ...]:
    """A line that does not begin with the next number goes on with the way above it."""
    ways: list[str] = []
    for line in lines:
        found = _numbered(line, len(ways) + 1)
        if found is not None:
            ways.append(" ".join(line[found.end() :].split()))
        elif line.strip():
            ways[-1] += " " + " ".join(line.split())
    return tuple(ways)


def _question(words: str, *, most: int, asked: bool) -> tuple[str, str | None]:
    """The last paragraph, or a last line of its own. `asked`: ways follow, so that a short paragraph is a question whatever its signs."""
    for parting in (r"\n\s*\n", r"\n"):
        *before, last = re.split(parting, words)
        if before and ((asked and parting != r"\n" and len(last) <= most) or is_question(last)):
            return words[: words.rindex(last)].strip(), " ".join(last.split())
    return words, None


def is_question(words: str) -> bool:
    """Asked of the reader, not by someone in the story."""
    return "?" in QUOTED.sub("", words) and not words.strip().startswith(SPOKEN)
