"""Days said by how far they are from today, or by their weekday: "two weeks ago", "next Friday", "a week ago Monday", "de hoy en ocho"."""

import re
from datetime import date, timedelta

from practice.goals import add_months
from practice.models import Language
from practice.patterns import lazy
from practice.typed.date_read import DateRead, Toward, existing
from practice.typed.datewords import NIGHTS, NUMBERS, RELATIVE, TO, UNITS, WEEKDAYS, named

A_WEEK, SUNDAY = 7, 6
A_WEEK_SAID = (8, 15)
NEXT = r"(?:next|coming|proximo|siguiente|(?:que|q) (?:viene|entra)|entrante)"
LAST = r"(?:last|past|pasado)"
TWO_WEEKDAYS = lazy(rf"(?P<first>[a-z]{{3,}})\.?{TO}(?P<last>[a-z]{{3,}})\.?")
WEEKDAY = lazy(
    rf"(?:(?:this|este)\s+(?={NEXT}|[a-z]+\s+{NEXT}))?(?:(?P<before>this|este|{NEXT}|{LAST})\s+)?(?P<weekday>[a-z]{{3,}})\.?(?:\s+(?P<after>{NEXT}|{LAST}))?"
)
WEEKS = {
    -2: r"(?:the )?(?:week|wk) before last|(?:la )?(?:semana antepasada|antepasada semana)",
    -1: r"(?:last|past) (?:week|wk)|(?:la )?(?:semana pasada|pasada semana)",
    1: r"next (?:week|wk)|(?:la )?(?:proxima semana|semana (?:proxima|entrante|(?:que|q) (?:viene|entra)))",
}
OF_A_WEEK = {
    weeks: lazy(
        rf"(?P<weekday>[a-z]{{3,}})\.?,?\s+(?:(?:of|in|de|from)\s+)?(?:{said})|(?:{said}),?\s+(?:(?:on|el)\s+)?(?P<named>[a-z]{{3,}})"
    )
    for weeks, said in WEEKS.items()
}
BEFORE_LAST = lazy(r"(?P<weekday>[a-z]{3,})\s+(?:before last|antepasado)|antepasado\s+(?P<named>[a-z]{3,})")
AHEAD = lazy(r"(?:in|en|dentro de)\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)|(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+from (?:now|today)")
FROM_A_DAY = lazy(
    r"(?P<n>\w+)\s+(?P<unit>[a-z]+)\s+from\s+(?:(?:this|next)\s+)?(?P<day>[a-z]{3,})|"
    r"(?:del?\s+)?(?:este\s+)?(?P<day2>[a-z]{3,})\s+en\s+(?:(?P<week>ocho|quince|8|15)(?:\s+dias)?|(?P<n2>\w+)\s+(?P<unit2>[a-z]+))"
)
WEEKS_AGO = r"(?:(?:(?P<n>\w+)\s+)?(?:weeks?|wks?)\s+ago|(?:hace\s+)(?P<n2>\w+)\s+semanas?(?:\s+atras)?|(?P<n3>\w+)\s+semanas?\s+atras)"
WEEKS_AGO_ON = lazy(rf"{WEEKS_AGO},?\s+(?:(?:on|el)\s+)?(?:this\s+)?(?P<last>(?:last|past)\s+)?(?P<day>[a-z]{{3,}})\.?")
ON_WEEKS_AGO = lazy(rf"(?P<day>[a-z]{{3,}})\.?,?\s+(?:(?:of|from|de)\s+)?{WEEKS_AGO}")
AGO = lazy(
    r"(?:(?:hoy\s+)?hace\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)(?:\s+atras)?)|(?:(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+(?:ago|atras))(?:\s+(?:today|hoy))?"
)


def _weekday(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """One that is today is a week from now among the days to come; gone by, it may be today or a week ago."""
    weekday = named(WEEKDAYS, matched["weekday"], language)
    turn = matched["before"] or matched["after"] or ""
    if weekday is None or (matched["before"] and matched["after"]):
        return None
    ahead = _days_to(weekday, today)
    if re.fullmatch(LAST, turn):
        latest = today + timedelta(days=ahead - A_WEEK or -A_WEEK)
        is_this_week = latest.weekday() < today.weekday() and toward is Toward.PAST and (matched["before"] or "") != "past"
        return DateRead(day=latest, other=latest - timedelta(days=A_WEEK), is_asked=True) if is_this_week else DateRead(day=latest)
    if re.fullmatch(NEXT, turn) or toward is Toward.FUTURE:
        return existing(lambda: today + timedelta(days=ahead))
    if ahead == A_WEEK and not turn:
        return DateRead(day=today, other=today - timedelta(days=A_WEEK), is_asked=True)
    return existing(lambda: today + timedelta(days=ahead - A_WEEK))


def _days_to(weekday: int, today: date) -> int:
    """From 1 to 7."""
    return (weekday - today.weekday() - 1) % A_WEEK + 1


def _of_a_week(matched: re.Match[str], weeks: int, language: Language, today: date) -> DateRead | None:
    """Weeks begin on Monday for some, on Sunday for others: a Sunday is asked."""
    weekday = named(WEEKDAYS, matched["weekday"] or matched["named"], language)
    if weekday is None:
        return None
    day = today + timedelta(days=weekday - today.weekday() + weeks * A_WEEK)
    is_asked = SUNDAY in (weekday, today.weekday())
    return DateRead(day=day, other=day - timedelta(days=A_WEEK) if is_asked else None, is_asked=is_asked)


def _of_last_week(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    return _of_a_week(matched, -1, language, today)


def _of_next_week(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    return _of_a_week(matched, 1, language, today)


def _of_the_week_before(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    return _of_a_week(matched, -2, language, today)


def _before_last(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    """The Monday before last; both are asked about where one was in this week, which some do not count."""
    weekday = named(WEEKDAYS, matched["weekday"] or matched["named"], language)
    if weekday is None:
        return None
    last = today + timedelta(days=_days_to(weekday, today) - A_WEEK or -A_WEEK)
    day, before = (last - timedelta(days=n * A_WEEK) for n in (1, 2))
    return DateRead(day=day, other=before, is_asked=True) if weekday < today.weekday() else DateRead(day=day)


def _two_weekdays(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """Monday or Tuesday, gone by: both are asked about."""
    if toward is not Toward.PAST:
        return None
    each = [named(WEEKDAYS, matched[name], language) for name in ("first", "last")]
    ahead = [_days_to(day, today) - A_WEEK for day in each if day is not None]
    if len(ahead) < 2:  # noqa: PLR2004
        return None
    first, last = (today + timedelta(days=days) for days in ahead)
    return DateRead(day=first, other=last, is_asked=True)


def _ahead(matched: re.Match[str], _: Language, today: date, __: Toward) -> DateRead | None:
    return _away(matched, today, 1)


def _from_a_day(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """A week from Friday. "En ocho" is a week, "en quince" two."""
    word = matched["day"] or matched["day2"]
    weekday = named(WEEKDAYS, word, language)
    days = RELATIVE.get(word, -1) if weekday is None else _days_to(weekday, today) % A_WEEK or -1
    if toward is Toward.PAST or days < 0:
        return None
    first = today + timedelta(days=days)
    if matched["week"]:
        return existing(lambda: first + timedelta(days=A_WEEK if matched["week"] in ("ocho", "8") else 2 * A_WEEK))
    return _away(matched, first, 1)


def _ago(matched: re.Match[str], _: Language, today: date, __: Toward) -> DateRead | None:
    """ "Hace ocho días" is a week ago, or eight days."""
    found = _away(matched, today, -1)
    days = found and (today - found.day).days
    if days not in A_WEEK_SAID or matched["n"] is None:
        return found
    return found and DateRead(day=found.day, other=found.day + timedelta(days=1), is_asked=True)


def _weeks_ago(matched: re.Match[str], language: Language, today: date, _: Toward) -> DateRead | None:
    """A week ago Friday: a week before the last one. Two weeks ago Friday is that, or of the week two before this one: asked."""
    number = matched["n"] or matched["n2"] or matched["n3"]
    n = 1 if number is None else _number(number)
    if n is None:
        return None
    if (days := RELATIVE.get(matched["day"])) is not None:
        return existing(lambda: today + timedelta(days=days - n * A_WEEK)) if days <= 0 else None
    weekday = named(WEEKDAYS, matched["day"], language)
    if weekday is None:
        return None
    of_that_week = existing(lambda: today + timedelta(days=weekday - today.weekday() - n * A_WEEK))
    if of_that_week is None or weekday <= today.weekday():
        return of_that_week
    before = of_that_week.day - timedelta(days=A_WEEK)
    is_idiom = matched.re.pattern == WEEKS_AGO_ON.pattern and "ago" in matched[0] and (n == 1 or matched["last"])
    return DateRead(day=before) if is_idiom else DateRead(day=of_that_week.day, other=before, is_asked=True)


def _away(matched: re.Match[str], today: date, sign: int) -> DateRead | None:
    number, unit = matched["n"] or matched["n2"], matched["unit"] or matched["unit2"]
    n = _number(number)
    days, months = (1, 0) if unit in NIGHTS and sign < 0 else UNITS.get(unit, (0, 0))
    if n is None or not days + months:
        return None
    return existing(lambda: add_months(today + timedelta(days=sign * n * days), sign * n * months))


def _number(word: str) -> int | None:
    return NUMBERS.get(word) if not word.isascii() or not word.isdecimal() or len(word) > 4 else int(word)  # noqa: PLR2004


READERS = (
    (AHEAD, _ahead),
    (AGO, _ago),
    (WEEKS_AGO_ON, _weeks_ago),
    (ON_WEEKS_AGO, _weeks_ago),
    (OF_A_WEEK[-2], _of_the_week_before),
    (OF_A_WEEK[-1], _of_last_week),
    (OF_A_WEEK[1], _of_next_week),
    (BEFORE_LAST, _before_last),
    (FROM_A_DAY, _from_a_day),
    (TWO_WEEKDAYS, _two_weekdays),
    (WEEKDAY, _weekday),
)
