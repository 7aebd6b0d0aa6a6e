"""Title, provider and presenter in what is left of a line about hours: "Ethics webinar, NAMI, Ana Ruiz", "ethics at NAMI"."""

import re

from practice.log_lines.hedges import TAKEN
from practice.patterns import lazy

LONGEST_TITLE, LONGEST_NAME = 120, 80  # as rows keep them
BREAK = lazy(r"[,;|·•–—\n]| -+ ")
LOOSE = " .,:;-–—·|/()[]\"'“”«»"
ACRONYM = r"[^\W\d_a-zà-ÿ]{2}[^\W_a-zà-ÿ]*(?:[&/-][^\W_a-zà-ÿ]+)*"
NAME = r"[^\W\d_a-zà-ÿ][\w.'’&-]*(?:\s+(?:(?:of|the|for|and|de|del|la|las|los|y|e)\s+)*[^\W\d_a-zà-ÿ][\w.'’&-]*)*"
PRESENTED = lazy(
    rf"(?i:\b(?:(?:presented|taught|led|given|facilitated) by|presenter|speaker|"
    rf"(?:impartid|presentad|facilitad|dad)[oa] por|ponente|docente))\s*:?\s+({NAME})\s*$"
)
ARTICLE = r"(?:(?:the|el|la|los|las)\s+)?"
GIVEN_AT = lazy(rf"(?i:\b(?:at|from|via|through|provider|en|a través de|proveedor)\s*:?\s+{ARTICLE})({NAME})\s*$")
BY_ACRONYM = lazy(rf"(?i:\b(?:by|with|por|con))\s+({ACRONYM})\s*$")
LAST_ACRONYM = lazy(rf"(?:^|\s)({ACRONYM})\s*$")
PART_OF_TITLE = lazy(r"(?i)(?:^|\s)(?:to|of|in|on|for|and|the|a|y|e|el|la|los|las|de|del|sobre|para|al?)$")  # "an overview of CBT"
MARKED = lazy(rf"(?i)^(?:at|by|from|with|provider|en|por|con|proveedor)\s*:?\s+{ARTICLE}")
LED_BY, ALL_CAPITALS = lazy(r"(?i)(?:with|by|con|por)\s"), lazy(ACRONYM)
LEADING = lazy(r"(?i)^(?:(?:of|on|in|for|de|del|sobre|en|por)\s+)+")
TRAILING = lazy(r"(?i)(?:\s+(?:of|on|in|for|at|by|with|from|and|de|del|el|la|en|por|con|y))+$")


def named(rest: str) -> tuple[str | None, str | None, str | None]:
    """Title, provider and presenter: by commas where there are some, else by words like "at" and by a last word in capitals."""
    pieces = [piece for piece in (tidy(each) for each in BREAK.split(rest.replace(TAKEN, " "))) if piece]
    if not pieces:
        return None, None, None
    pieces, presenter = _presented(pieces)
    title, provider = _provider(pieces[0]) if len(pieces) == 1 else (pieces[0], MARKED.sub("", pieces[1]) if pieces[1:] else None)
    if presenter is None:
        title, presenter = _cut(PRESENTED, title)
    if presenter is None and len(pieces) > 2:  # noqa: PLR2004
        presenter = pieces[2]
        if LED_BY.match(pieces[1]) and ALL_CAPITALS.fullmatch(presenter) and not ALL_CAPITALS.fullmatch(provider or ""):
            provider, presenter = presenter, provider  # "with Ana Ruiz, NAMI"
    return capital(title)[:LONGEST_TITLE].strip() or None, short(provider), short(presenter)


def _presented(pieces: list[str]) -> tuple[list[str], str | None]:
    """The pieces without "presented by …", wherever that stands at the end of one."""
    for n, piece in enumerate(pieces):
        rest, presenter = _cut(PRESENTED, piece)
        if presenter is not None:
            return [each for each in (*pieces[:n], rest, *pieces[n + 1 :]) if each] or [piece], presenter
    return pieces, None


def _provider(said: str) -> tuple[str, str | None]:
    for pattern in (BY_ACRONYM, GIVEN_AT, LAST_ACRONYM):
        found = pattern.search(said)
        if found is None or (pattern is LAST_ACRONYM and PART_OF_TITLE.search(said[: found.start()])):
            continue
        rest = tidy(said[: found.start()])
        if rest:
            return rest, found[1]
    return said, None


def _cut(pattern: re.Pattern[str], said: str) -> tuple[str, str | None]:
    found = pattern.search(said)
    return (said, None) if found is None else (tidy(said[: found.start()]), found[1])


def tidy(words: str) -> str:
    """Without what links it to the words around it."""
    return TRAILING.sub("", LEADING.sub("", " ".join(words.split()).strip(LOOSE))).strip(LOOSE)


def capital(words: str) -> str:
    """With a capital first letter; the others stay as they are."""
    return words[:1].upper() + words[1:]


def short(words: str | None) -> str | None:
    """As much of a name as rows keep."""
    return (words or "")[:LONGEST_NAME].strip() or None
