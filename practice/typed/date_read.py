"""What was read of a day, and in which direction days are looked for."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

from practice.frozen import Frozen


class Toward(StrEnum):
    """Where a day without its year, or a weekday, is looked for."""

    FUTURE = "future"
    PAST = "past"


class DateRead(Frozen):
    """`other` is the same words read the other way round (3/4/27): ask which one is meant."""

    day: date
    other: date | None = None
    is_asked: bool = False
    """Asked even where only one of them could be: a range of days, or the order that this language does not write."""


def existing(make: Callable[[], date | None]) -> DateRead | None:
    """A day that does not exist is none."""
    try:
        day = make()
    except (ValueError, OverflowError):
        return None
    return None if day is None else DateRead(day=day)


def nearest(days: Iterable[date], today: date, toward: Toward) -> date | None:
    """The first of them that is not past, or the last that is not to come."""
    if toward is Toward.FUTURE:
        return min((day for day in days if day >= today), default=None)
    return max((day for day in days if day <= today), default=None)
