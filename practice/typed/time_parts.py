"""Hours, spans of hours and days in the order in which they are typed: "weekdays 8, saturday 10:30", "noches y lunes de 9 a 17"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from practice.patterns import lazy
from practice.searching import fold
from practice.typed.typed_days import read_days
from practice.typed.typed_settings import NOON, read_hour

MOST_CHARACTERS = 300  # characters of hours and days; what is longer tells something else
LONGEST = 8  # words in which an hour is said
ALL_DAY = ("all day", "the whole day", "whole day", "todo el dia", "el dia entero", "todo el", "todos los")
AT_NIGHT = ("at night", "every night", "nights", "night", "de noche", "por las noches", "por la noche", "las noches", "noches", "la noche")
_OTHERS = ("other days", "the other days", "the rest", "otherwise", "los demas dias", "los demas", "otros dias", "el resto")
_LASTS = lazy(r"\b(?:1?\d|[a-z]+) (?:hours?|horas?)$")  # "8 hours" is how long, "20 horas" is when
TO = frozenset({"-", "to", "until", "till", "through", "thru", "a", "al", "hasta", "y", "and"})
_SEPARATORS = frozenset({"and", "y", "but", "pero", ","})
_LINKS = _SEPARATORS | frozenset({"on", "in", "los", "las", "the", "from", "desde", "between", "entre", "de", "only", "solo"})
_SAYS_HALF = lazy(r"[ap]\.? ?m\b|(?<=\d)[ap]\b|manana|madrugada|tarde|noche|mediodia|morning|afternoon|evening|night|noon|h\b|^0\d")


@dataclass(frozen=True)
class Hour:
    at: time
    is_open: bool  # whether it could be twelve hours later
    of_24: bool = False  # "22", "17:30"


Marker = Hour | tuple[Hour, Hour] | str
Part = tuple[frozenset[int] | None, Marker]


def spaced(text: str) -> str:
    words = re.sub(r"(?<=[a-z])-(?=thirty|fifteen|forty)", " ", fold(text))
    apart = re.sub(r"\s*[–—-]\s*", " - ", re.sub(r"[,;&+\n]+", " , ", words))
    return " ".join(re.sub(r"[()¿?¡\"“”]", " ", apart).split())


def hour_of(words: str) -> Hour | None:
    at = read_hour(words)
    if at is None or (at.hour <= NOON and _LASTS.search(words)):
        return None
    is_bare = _SAYS_HALF.search(words) is None
    return Hour(at, is_open=1 <= at.hour <= NOON and is_bare, of_24=at.hour > NOON and is_bare)


def read_parts(text: str) -> list[Part] | None:
    """What is said of hours in their order, each with its days; None where something stays unread, or there is nothing."""
    items = _items(spaced(text).split()) if len(text) <= MOST_CHARACTERS else []
    markers = [place for place, item in enumerate(items) if not isinstance(item, list)]
    read: dict[int, frozenset[int] | None] = {}
    for place, item in enumerate(items):
        if isinstance(item, list):
            words = " ".join(item)
            days = None if words in _OTHERS else read_days(words)
            if days is None and words not in _OTHERS:
                return None
            read[place] = days
    follows = bool(markers) and markers[0] == 0 and (len(read) >= len(markers) or items[0] == ALL_DAY[0])
    parts: list[Part] = []
    for place in markers:
        beside = (place + 1, place - 1) if follows else (place - 1, place + 1)
        own = next((each for each in beside if each in read and (each < place or follows or each + 1 not in markers)), None)
        marker = items[place]
        if not isinstance(marker, list):
            parts.append((None if own is None else read.pop(own), marker))
    return parts if parts and not read else None


def _items(words: Sequence[str]) -> list[Marker | list[str]]:
    """Hours and spans of them, and between those the words that are left, which may name days."""
    items: list[Marker | list[str]] = []
    left: list[str] = []
    place = 0
    while place < len(words):
        marker, taken = marker_of(words[place:])
        if marker is None:
            left.append(words[place])
            place += 1
            continue
        items += _halved(left) if items and left and not {left[0], left[-1]} & _SEPARATORS else [_trimmed(left)]
        items.append(marker)
        left = []
        place += taken
    return [item for item in [*items, _trimmed(left)] if item != []]


def _halved(words: list[str]) -> list[list[str]]:
    """Between two hours, "entre semana y los sábados": the days of the first and those of the second."""
    at = next((place for place, word in enumerate(words) if word in _SEPARATORS), len(words))
    halves = [_trimmed(words[:at]), _trimmed(words[at:])]
    return halves if all(half and read_days(" ".join(half)) for half in halves) else [_trimmed(words)]


def _trimmed(words: list[str]) -> list[str]:
    while words and words[0] in _LINKS and " ".join(words) not in _OTHERS and words[:2] != ["entre", "semana"]:
        words = words[1:]
    while words and words[-1] in _LINKS:
        words = words[:-1]
    return words


def marker_of(words: Sequence[str]) -> tuple[Marker | None, int]:
    """What stands at the beginning of these words, and how many of them it takes."""
    for phrases in (ALL_DAY, AT_NIGHT):
        for phrase in phrases:
            taken = len(phrase.split())
            if " ".join(words[:taken]) == phrase and (phrase != "todos los" or "dias" not in words[taken : taken + 1]):
                return phrases[0], taken
    first, taken = _longest(words)
    if first is None:
        return None, 0
    if words[taken : taken + 1] and words[taken] in TO:
        skipped = taken + 1
        second, more = _longest(words[skipped:])
        is_span = words[taken] not in ("y", "and") or words[0] in ("between", "entre")
        if second is not None and is_span:
            return (first, second), skipped + more
    return first, taken


def _longest(words: Sequence[str]) -> tuple[Hour | None, int]:
    start = 1 if words[:1] in (["between"], ["entre"], ["from"], ["desde"]) else 0
    for taken in range(min(LONGEST, len(words)), start, -1):
        if words[taken - 1] in _LINKS or words[taken - 1] == "-":
            continue
        hour = hour_of(" ".join(words[start:taken]))
        if hour is not None:
            return hour, taken
    return None, 0
