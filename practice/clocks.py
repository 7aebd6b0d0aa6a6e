"""How long something was by the clock: 8:30-11:30, from 9am to noon, de 8 a. m. a 4 p. m."""

import re
from collections.abc import Iterator
from decimal import Decimal

from practice import hours
from practice.typed_hours import Span, is_doubted

HALF_DAY, A_DAY = 12 * 60, 24 * 60
HALF = r"(?:\s?[ap]\.?\s?m\b\.?)"
NOON = r"noon|mediod[ií]a|medio\s+d[ií]a"
LEAD = r"(?:(?:from|desde|between|entre|de|at|a)\s+)?(?:las?\s+|el\s+)?"


def _time(n: int) -> str:
    return rf"(?:(?P<hour{n}>\d{{1,2}})(?:[:.](?P<minute{n}>\d{{2}}))?(?P<half{n}>{HALF})?|(?P<noon{n}>{NOON}))"


PAST = r"(?:\s?h(?:rs?)?\b)?"
RANGE = re.compile(
    rf"(?i)(?<![\w/$.,:-]){LEAD}{_time(1)}{PAST}\s*(?:-|–|—|\bto\b|\buntil\b|\btill?\b|\ba\b|\bal\b|\bhasta\b|\by\b|\band\b)\s*"
    rf"(?:(?:las?|el)\s+)?{_time(2)}{PAST}(?![\w/]|[.:]\d)"
)
MOMENT = re.compile(rf"(?i)(?<![\w/:])(?:(?:at|@|a)\s*)?(?:las?\s+)?\d{{1,2}}(?:[:.]\d{{2}})?{HALF}(?!\w)")


def find(text: str) -> Iterator[Span]:
    for found in RANGE.finditer(text):
        minutes = _minutes(found)
        if minutes is None:
            continue
        choices = hours.around(Decimal(minutes) / 60)
        is_sure = len(choices) == 1 and not is_doubted(text, found.start(), found.end())
        yield Span(start=found.start(), end=found.end(), hours=choices[0] if is_sure else None, choices=choices)


def _minutes(found: re.Match[str]) -> int | None:
    """From the first to the second; None where these are no times of day, or more than twelve hours apart."""
    says_when = [bool(found[f"half{n}"] or found[f"noon{n}"]) for n in (1, 2)]
    if not any(says_when) and not (found["minute1"] and found["minute2"]):
        return None
    first, second = (_of_day(found, n) for n in (1, 2))
    if first is None or second is None:
        return None
    if says_when[1] and not says_when[0]:  # 9-5pm, 1-3pm
        first = max((at for at in (first, first + HALF_DAY) if at < second), default=first)
    elif not says_when[1] and second <= first:  # 9am-1, 10:00-2:00
        second += HALF_DAY
    elif second <= first:  # past midnight
        second += A_DAY
    return second - first if 0 < second - first <= HALF_DAY else None


def _of_day(found: re.Match[str], n: int) -> int | None:
    if found[f"noon{n}"]:
        return HALF_DAY
    hour, minute, half = int(found[f"hour{n}"]), int(found[f"minute{n}"] or 0), found[f"half{n}"]
    if minute >= 60 or hour > 24 or (half and not 1 <= hour <= 12):  # noqa: PLR2004
        return None
    if half:
        hour = hour % 12 + (12 if "p" in half.casefold() else 0)
    return hour * 60 + minute
