"""Days said by their place in a month: "the 15th of last month", "the second Tuesday in March", "el último lunes de mayo"."""

import re
from datetime import date, timedelta

from practice.goals import add_months
from practice.models import Language
from practice.patterns import lazy
from practice.typed.date_read import DateRead, Toward, existing, nearest
from practice.typed.datewords import MONTHS, NTHS, WEEKDAYS, full_year, named

A_WEEK, MOST_IN_A_MONTH = 7, 5
GONE = r"(?:last|past)\s+month|(?:el\s+)?(?:mes\s+(?:recien\s+)?pasado|pasado\s+mes)"
AHEAD = r"(?:the\s+)?(?:next|coming)\s+month|(?:el\s+)?(?:proximo\s+mes|mes\s+(?:proximo|siguiente|entrante|(?:que|q)\s+(?:viene|entra)))"
OWN = r"this(?:\s+same)?\s+month|este(?:\s+mismo)?\s+mes|(?:el\s+|l\s+)?(?:presente|corriente|mes\s+en\s+curso)(?:\s+mes)?"
ANY = r"(?:(?:the|el|l)\s+)?(?:same\s+)?(?:month|mes)"
BESIDE = rf"(?P<gone>{GONE})|(?P<ahead>{AHEAD})|(?P<own>{OWN})"
YEAR = r"(?:,?\s+(?:(?:del?|of)\s+)?(?P<year>\d{4}|['’]\d{2}))?"
MONTH = rf"(?:{BESIDE}|(?P<any>{ANY})|(?:(?:(?:the\s+)?month\s+of|(?:el\s+)?mes\s+de)\s+)?(?P<month>[a-z]{{3,}})\.?{YEAR})"
DAY = r"(?P<day>\d{1,2}|primero|first)(?:st|nd|rd|th|e?ro|er|o|a|°)?"
THE_DAY = lazy(rf"(?:dia\s+)?{DAY}\s+(?:of|del?)\s+(?:{BESIDE}|(?P<any>{ANY}))")
MONTH_AND_DAY = lazy(rf"(?:{BESIDE}),?\s+(?:on\s+)?(?:(?:the|el)\s+)?(?:dia\s+)?{DAY}")
LAST_DAY = lazy(
    rf"(?:(?:the\s+)?(?:very\s+)?(?:end|last\s+day)\s+(?:of|in)|(?:a\s+fin|fin(?:es|al|ales)?)\s+de|ultimo\s+dia\s+de)l?\s+{MONTH}"
)
NTH_WEEKDAY = lazy(
    rf"(?P<nth>\d\.?(?:st|nd|rd|th|ero|ro|er|do|to|o)|[a-z]+)\s+(?P<weekday>[a-z]{{3,}})\.?\s+(?:(?:of|in|de|en)l?\s+)?{MONTH}"
)


def nth_weekday(first: date, weekday: int, n: int) -> date | None:
    """Of the month that begins with that day; -1 is its last. None where it has no fifth."""
    begins = first + timedelta(days=(weekday - first.weekday()) % A_WEEK)
    days = [day for weeks in range(MOST_IN_A_MONTH) if (day := begins + timedelta(days=weeks * A_WEEK)).month == first.month]
    return days[n if n < 0 else n - 1] if n <= len(days) else None


def _months(matched: re.Match[str], language: Language, today: date, toward: Toward) -> list[date]:
    """The first day of each month that may be meant."""
    said, first = matched.groupdict(), today.replace(day=1)
    if said["gone"] or said["ahead"] or said["own"]:
        return [add_months(first, -1 if said["gone"] else 1 if said["ahead"] else 0)]
    if said["any"]:
        return [first, add_months(first, 1)] if toward is Toward.FUTURE else [first]
    month = named(MONTHS, said["month"], language)
    if month is None:
        return []
    return [date(today.year + n, month, 1) for n in (-1, 0, 1)] if said["year"] is None else [date(full_year(said["year"]), month, 1)]


def _one(days: list[date], matched: re.Match[str], today: date, toward: Toward) -> date | None:
    """The nearest on that side, where more than the month is left open; the day itself, on whichever side, where it is not."""
    is_open = matched["any"] or ("month" in matched.groupdict() and matched["month"] and not matched["year"])
    return nearest(days, today, toward) if is_open else next(iter(days), None)


def _the_day(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """The 15th of this month, of the last or the next."""
    day = int(matched["day"]) if matched["day"].isdecimal() else 1
    if "any" not in matched.groupdict():
        return existing(lambda: _months(matched, language, today, toward)[0].replace(day=day))
    return existing(lambda: _one([first.replace(day=day) for first in _months(matched, language, today, toward)], matched, today, toward))


def _last_day(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    def last_of(first: date) -> date:
        return add_months(first, 1) - timedelta(days=1)

    return existing(lambda: _one([last_of(first) for first in _months(matched, language, today, toward)], matched, today, toward))


def _nth_weekday(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    weekday, n = named(WEEKDAYS, matched["weekday"], language), NTHS.get(matched["nth"].rstrip("."), 0)
    digit = matched["nth"][0]
    n = int(digit) if digit.isdecimal() else n
    if weekday is None or not n or n > MOST_IN_A_MONTH:
        return None

    def find() -> date | None:
        days = [nth_weekday(first, weekday, n) for first in _months(matched, language, today, toward)]
        return _one([day for day in days if day is not None], matched, today, toward)

    return existing(find)


READERS = (
    (THE_DAY, _the_day),
    (MONTH_AND_DAY, _the_day),
    (LAST_DAY, _last_day),
    (NTH_WEEKDAY, _nth_weekday),
)
