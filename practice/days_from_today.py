"""Days said by how far they are from today, or by their weekday: "two weeks ago", "next Friday", "el lunes de la semana pasada"."""

import re
from datetime import date, timedelta

from practice.date_read import DateRead, Toward, existing
from practice.datewords import NUMBERS, TO, UNITS, WEEKDAYS, named
from practice.goals import add_months
from practice.models import Language
from practice.patterns import lazy

A_WEEK, SUNDAY = 7, 6
A_WEEK_SAID = (8, 15)
NEXT = r"(?:next|coming|proximo|siguiente|que (?:viene|entra)|entrante)"
LAST = r"(?:last|past|pasado)"
TWO_WEEKDAYS = lazy(rf"(?P<first>[a-z]{{3,}})\.?{TO}(?P<last>[a-z]{{3,}})\.?")
WEEKDAY = lazy(
    rf"(?:(?:this|este)\s+(?={NEXT}|[a-z]+\s+{NEXT}))?(?:(?P<before>this|este|{NEXT}|{LAST})\s+)?(?P<weekday>[a-z]{{3,}})\.?(?:\s+(?P<after>{NEXT}|{LAST}))?"
)
LAST_WEEK = r"(?:last (?:week|wk)|la semana pasada|la pasada semana)"
OF_LAST_WEEK = lazy(
    rf"(?P<weekday>[a-z]{{3,}})\.?,?\s+(?:(?:of|de|from)\s+)?{LAST_WEEK}|{LAST_WEEK},?\s+(?:(?:on|el)\s+)?(?P<named>[a-z]{{3,}})"
)
NEXT_WEEK = r"(?:next (?:week|wk)|(?:la\s+)?(?:proxima semana|semana que (?:viene|entra)))"
OF_NEXT_WEEK = lazy(
    rf"(?P<weekday>[a-z]{{3,}})\.?,?\s+(?:(?:of|de)\s+)?{NEXT_WEEK}|{NEXT_WEEK},?\s+(?:(?:on|el)\s+)?(?P<named>[a-z]{{3,}})"
)
AHEAD = lazy(r"(?:in|en|dentro de)\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)|(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+from (?:now|today)")
WEEKS_AGO = lazy(r"(?P<n>\w+)\s+(?:weeks?|wks?)\s+ago\s+(?:on\s+)?(?P<weekday>[a-z]{3,})")
AGO = lazy(
    r"(?:(?:hoy\s+)?hace\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)(?:\s+atras)?)|(?:(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+(?:ago|atras))(?:\s+(?:today|hoy))?"
)


def _weekday(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """A weekday that is today is today among the days gone by, and a week from now among those to come."""
    weekday = named(WEEKDAYS, matched["weekday"], language)
    turn = matched["before"] or matched["after"] or ""
    if weekday is None or (matched["before"] and matched["after"]):
        return None
    ahead = (weekday - today.weekday() - 1) % A_WEEK + 1
    if re.fullmatch(LAST, turn):
        latest = today + timedelta(days=ahead - A_WEEK or -A_WEEK)
        is_this_week = latest.weekday() < today.weekday() and toward is Toward.PAST and (matched["before"] or "") != "past"
        return DateRead(day=latest, other=latest - timedelta(days=A_WEEK), is_asked=True) if is_this_week else DateRead(day=latest)
    if re.fullmatch(NEXT, turn) or toward is Toward.FUTURE:
        return existing(lambda: today + timedelta(days=ahead))
    return existing(lambda: today + timedelta(days=ahead - A_WEEK))


def _of_last_week(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    """Weeks begin on Monday for some, on Sunday for others: a Sunday is asked."""
    weekday = named(WEEKDAYS, matched["weekday"] or matched["named"], language)
    if weekday is None:
        return None
    day = today - timedelta(days=today.weekday() + A_WEEK - weekday)
    return (
        DateRead(day=day)
        if weekday < SUNDAY and today.weekday() < SUNDAY
        else DateRead(day=day, other=day - timedelta(days=A_WEEK), is_asked=True)
    )


def _of_next_week(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    """Also here a Sunday is asked."""
    weekday = named(WEEKDAYS, matched["weekday"] or matched["named"], language)
    if weekday is None:
        return None
    day = today + timedelta(days=A_WEEK - today.weekday() + weekday)
    is_asked = SUNDAY in (weekday, today.weekday())
    return DateRead(day=day, other=day - timedelta(days=A_WEEK) if is_asked else None, is_asked=is_asked)


def _two_weekdays(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """Monday or Tuesday, gone by: both are asked about."""
    if toward is not Toward.PAST:
        return None
    each = [named(WEEKDAYS, matched[name], language) for name in ("first", "last")]
    ahead = [(day - today.weekday() - 1) % A_WEEK + 1 - A_WEEK for day in each if day is not None]
    if len(ahead) < 2:  # noqa: PLR2004
        return None
    first, last = (today + timedelta(days=days) for days in ahead)
    return DateRead(day=first, other=last, is_asked=True)


def _ahead(matched: re.Match[str], _: Language, today: date, __: Toward) -> DateRead | None:
    return _away(matched, today, 1)


def _ago(matched: re.Match[str], _: Language, today: date, __: Toward) -> DateRead | None:
    """ "Hace ocho días" is a week ago, or eight days."""
    found = _away(matched, today, -1)
    days = found and (today - found.day).days
    if days not in A_WEEK_SAID or matched["n"] is None:
        return found
    return found and DateRead(day=found.day, other=found.day + timedelta(days=1), is_asked=True)


def _weeks_ago(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    """Two weeks ago Monday: of the week two before this one, or two weeks before the last Monday."""
    weekday, n = named(WEEKDAYS, matched["weekday"], language), _number(matched["n"])
    if weekday is None or n is None:
        return None
    of_that_week = today + timedelta(days=weekday - today.weekday() - n * A_WEEK)
    return (
        DateRead(day=of_that_week)
        if weekday <= today.weekday()
        else DateRead(day=of_that_week, other=of_that_week - timedelta(days=A_WEEK), is_asked=True)
    )


def _away(matched: re.Match[str], today: date, sign: int) -> DateRead | None:
    number, unit = matched["n"] or matched["n2"], matched["unit"] or matched["unit2"]
    n = _number(number)
    days, months = UNITS.get(unit, (0, 0))
    if n is None or not days + months:
        return None
    return existing(lambda: add_months(today + timedelta(days=sign * n * days), sign * n * months))


def _number(word: str) -> int | None:
    return NUMBERS.get(word) if not word.isascii() or not word.isdecimal() or len(word) > 4 else int(word)  # noqa: PLR2004


READERS = (
    (AHEAD, _ahead),
    (AGO, _ago),
    (WEEKS_AGO, _weeks_ago),
    (OF_LAST_WEEK, _of_last_week),
    (OF_NEXT_WEEK, _of_next_week),
    (TWO_WEEKDAYS, _two_weekdays),
    (WEEKDAY, _weekday),
)
