"""Days as people type them, in English and Spanish. What cannot be read is None; what reads two ways says so, and is never guessed."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from text_to_num import alpha2digit

from practice.datewords import MONTHS, NUMBERS, RELATIVE, UNITS, WEEKDAYS
from practice.goals import add_months
from practice.languages import in_each, others
from practice.models import Language

A_WEEK, SUNDAY = 7, 6
A_WEEK_SAID = (8, 15)
CENTURY, TURN = 100, 80  # 27 is 2027, 85 is 1985
NEXT = r"(?:next|proximo|siguiente|que viene)"
LAST = r"(?:last|past|pasado)"
FILLERS = re.compile(r"^(?:(?:on|due|by|until|before|the|el|al|hasta|para|dia)\s+)+")
OWNING = re.compile(r"['’]s$")  # Friday's
YEAR = r"(?:[\s,./-]+(?:(?:del?|of)\s+)?(?P<year>\d{4}|['’]?\d{2}))?"
DAY = r"(?P<day>\d{1,2}|primero|first)(?:st|nd|rd|th|ro|er|o|a)?"
ISO = re.compile(r"(?P<year>\d{4})(?P<sep>[-/.]?)(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})")
NUMERIC = re.compile(r"(?P<first>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<second>\d{1,2})(?:\s?(?P=sep)\s?(?P<year>\d{4}|\d{2}))?")
MONTH_FIRST = re.compile(rf"(?P<month>[a-z]{{3,}})\.?[\s/-]*(?:the\s+)?{DAY}{YEAR}")
DAY_FIRST = re.compile(rf"{DAY}[\s/-]*(?:\bof\b|\bde\b)?[\s/-]*(?P<month>[a-z]{{3,}})\.?{YEAR.replace('+', '*', 1)}")
TO = r"(?:st|nd|rd|th)?\s*(?:,|&|-|–|/|\band\b|\by\b|\bto\b|\ba\b|\bal\b|\bthr(?:u|ough)\b|\bhasta\b|\bor\b|\bo\b)\s*(?:el\s+)?"
SEVERAL_AFTER = re.compile(
    rf"(?P<month>[a-z]{{3,}})\.?\s+(?P<first>\d{{1,2}})(?:{TO}\d{{1,2}}){{0,8}}?{TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?{YEAR}"
)
SEVERAL_BEFORE = re.compile(
    rf"(?:del?\s+)?(?P<first>\d{{1,2}})(?:{TO}\d{{1,2}}){{0,8}}?{TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?P<month>[a-z]{{3,}})\.?{YEAR}"
)
TWO_WEEKDAYS = re.compile(rf"(?P<first>[a-z]{{3,}})\.?{TO}(?P<last>[a-z]{{3,}})\.?")
DAY_ALONE = re.compile(r"(?P<day>\d{1,2})(?:st|nd|rd|th|ro|o)?")
LED_DAY = re.compile(r"(?:on\s+)?the\s+\d{1,2}(?:st|nd|rd|th)\.?$|(?:el\s+)?d[ií]a\s+\d{1,2}\.?$|el\s+\d{1,2}(?:ro|º)?\.?$")
END_OF_MONTH = re.compile(rf"(?:(?:the\s+)?end of|fin(?:es|al|ales)? de)\s+(?P<month>[a-z]{{3,}}){YEAR}")
WEEKDAY = re.compile(rf"(?:(?P<before>this|este|{NEXT}|{LAST})\s+)?(?P<weekday>[a-z]{{3,}})\.?(?:\s+(?P<after>{NEXT}|{LAST}))?")
LAST_WEEK = r"(?:last (?:week|wk)|la semana pasada|la pasada semana)"
OF_LAST_WEEK = re.compile(
    rf"(?P<weekday>[a-z]{{3,}})\.?,?\s+(?:(?:of|de|from)\s+)?{LAST_WEEK}|{LAST_WEEK},?\s+(?:(?:on|el)\s+)?(?P<named>[a-z]{{3,}})"
)
LEADING_WEEKDAY = re.compile(r"^(?P<weekday>[a-z]{3,})\.?\s*,?\s+(?:el\s+|the\s+)?(?=\S*\s*\S*\d)(?P<rest>.+)$")
AHEAD = re.compile(r"(?:in|en|dentro de)\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)|(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+from (?:now|today)")
AGO = re.compile(
    r"(?:hace\s+(?P<n>\w+)\s+(?P<unit>[a-z]+)(?:\s+atras)?)|(?:(?P<n2>\w+)\s+(?P<unit2>[a-z]+)\s+(?:ago|atras))(?:\s+(?:today|hoy))?"
)
DIGIT = re.compile(r"\d")
ACCENTED = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
UNACCENTED = re.compile("|".join(ACCENTED))
LONGEST = 40  # characters; no date is longer


class Toward(StrEnum):
    """Where a day without its year, or a weekday, is looked for."""

    FUTURE = "future"
    PAST = "past"


@dataclass(frozen=True, kw_only=True)
class DateRead:
    """`other` is the same words read the other way round (3/4/27): ask which one is meant."""

    day: date
    other: date | None = None
    is_asked: bool = False
    """Asked even where only one of them could be: a range of days, or the order that this language does not write."""


def read(text: str, language: Language, *, today: date, toward: Toward = Toward.FUTURE) -> DateRead | None:
    """The day that these words, and nothing else in them, name. A weekday that does not fit its date makes it none."""
    words = plain(text)
    if not words or len(words) > LONGEST:
        return None
    if not DIGIT.search(words) and any(word in names for names in MONTHS.values() for word in words.split()):
        spelled = UNACCENTED.sub(lambda found: ACCENTED[found[0]], text.casefold())
        words = plain(alpha2digit(spelled, language, threshold=0))
    led = LEADING_WEEKDAY.match(words)
    weekday = None if led is None else named(WEEKDAYS, led["weekday"], language)
    if led is None or weekday is None:
        return _read(words, language, today, toward) or (
            _day_alone(words, today, toward) if LED_DAY.match(text.casefold().strip(" .,;:!")) else None
        )
    found = _read(led["rest"], language, today, toward) or _day_alone(led["rest"], today, toward)
    return found and _on_weekday(found, weekday)


def plain(text: str) -> str:
    """Lower case, without accents, and without words that only lead to a date."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    words = " ".join("".join(each for each in letters if not unicodedata.combining(each)).split())
    return FILLERS.sub("", OWNING.sub("", words.strip(" .,;:!")))


def _day_alone(words: str, today: date, toward: Toward) -> DateRead | None:
    """The 16th: of this month, or of the one beside it on that side."""
    found = DAY_ALONE.fullmatch(words)
    if found is None:
        return None
    day = int(found["day"])
    step = 0 if day == today.day or (day < today.day) == (toward is Toward.PAST) else -1 if toward is Toward.PAST else 1
    month = add_months(today.replace(day=1), step)
    return _maybe(lambda: month.replace(day=day))


def _several(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """12 and 13 November: the first and the last are asked about."""
    month = named(MONTHS, matched["month"], language)
    if month is None:
        return None
    try:
        first, last = (_dated(int(matched[each]), month, matched["year"], today, toward) for each in ("first", "last"))
    except ValueError:
        return None
    if first is not None and last is not None and first > last:  # the last is still to come
        last = add_months(last, 12)
    return None if first is None or last is None or first >= last else DateRead(day=first, other=last, is_asked=True)


def _on_weekday(found: DateRead, weekday: int) -> DateRead | None:
    fitting = [day for day in (found.day, found.other) if day is not None and day.weekday() == weekday]
    return DateRead(day=fitting[0]) if fitting else None


def _read(words: str, language: Language, today: date, toward: Toward) -> DateRead | None:
    if words in RELATIVE:
        return _maybe(lambda: today + timedelta(days=RELATIVE[words]))
    for pattern, understand in READERS:
        matched = pattern.fullmatch(words)
        found = None if matched is None else understand(matched, language, today, toward)
        if found is not None:
            return found
    return None


def _maybe(make: Callable[[], date | None]) -> DateRead | None:
    """A day that does not exist is none."""
    try:
        day = make()
    except (ValueError, OverflowError):
        return None
    return None if day is None else DateRead(day=day)


def _iso(matched: re.Match[str], _: Language, __: date, ___: Toward) -> DateRead | None:
    if not matched["sep"] and len(matched[0]) != len("20270305"):
        return None
    return _maybe(lambda: date(int(matched["year"]), int(matched["month"]), int(matched["day"])))


def _numeric(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """By the order of the language; the other order where only that one is a date; both where that stays open."""
    if matched["year"] is None and matched["sep"] != "/":
        return None
    pair = (int(matched["first"]), int(matched["second"]))
    month, day = in_each(en=pair, es=pair[::-1])[language]
    usual = _maybe(lambda: _dated(day, month, matched["year"], today, toward))
    turned = _maybe(lambda: _dated(month, day, matched["year"], today, toward))
    if usual is None or turned is None or usual == turned:
        return usual or turned
    if in_each(en=False, es=True)[language]:  # both orders are written
        return DateRead(day=usual.day, other=turned.day)
    if toward is Toward.PAST and turned.day <= today < usual.day:
        return DateRead(day=usual.day, other=turned.day, is_asked=True)
    return usual


def _named(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    month = named(MONTHS, matched["month"], language)
    if month is None:
        return None
    day = int(matched["day"]) if matched["day"].isdecimal() else 1
    return _maybe(lambda: _dated(day, month, matched["year"], today, toward))


def _end_of_month(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    month = named(MONTHS, matched["month"], language)
    if month is None:
        return None

    def last_of(year: int) -> date:
        return add_months(date(year, month, 1), 1) - timedelta(days=1)

    if matched["year"] is not None:
        return _maybe(lambda: last_of(_year(matched["year"])))
    return _maybe(lambda: _nearest([last_of(today.year + n) for n in (-1, 0, 1)], today, toward))


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
        return _maybe(lambda: today + timedelta(days=ahead))
    return _maybe(lambda: today + timedelta(days=ahead - A_WEEK))


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


def _away(matched: re.Match[str], today: date, sign: int) -> DateRead | None:
    number, unit = matched["n"] or matched["n2"], matched["unit"] or matched["unit2"]
    n = NUMBERS.get(number) if not number.isascii() or not number.isdecimal() or len(number) > 4 else int(number)  # noqa: PLR2004
    days, months = UNITS.get(unit, (0, 0))
    if n is None or not days + months:
        return None
    return _maybe(lambda: add_months(today + timedelta(days=sign * n * days), sign * n * months))


def _dated(day: int, month: int, year: str | None, today: date, toward: Toward) -> date | None:
    """Raises ValueError for a day that does not exist. Without its year, the one on that side of today, which may be today."""
    if year is not None:
        return date(_year(year), month, day)
    if toward is Toward.FUTURE:
        return date(today.year + ((month, day) < (today.month, today.day)), month, day)
    return date(today.year - ((month, day) > (today.month, today.day)), month, day)


def _nearest(days: list[date], today: date, toward: Toward) -> date | None:
    if toward is Toward.FUTURE:
        return min((day for day in days if day >= today), default=None)
    return max((day for day in days if day <= today), default=None)


def _year(digits: str) -> int:
    year = int(digits.lstrip("'’"))
    if year >= CENTURY or len(digits) == len("2027"):
        return year
    return year + (1900 if year >= TURN else 2000)


def named(names: dict[Language, dict[str, int]], word: str, language: Language) -> int | None:
    """In the person's language by full or short name, in another one by the full name alone."""
    own = names[language].get(word)
    if own is not None:
        return own
    elsewhere = (names[other].get(word) for other in others(language)) if len(word) > 4 else ()  # noqa: PLR2004  the longest short name
    return next((found for found in elsewhere if found is not None), None)


READERS = (
    (ISO, _iso),
    (NUMERIC, _numeric),
    (AHEAD, _ahead),
    (AGO, _ago),
    (END_OF_MONTH, _end_of_month),
    (SEVERAL_AFTER, _several),
    (SEVERAL_BEFORE, _several),
    (MONTH_FIRST, _named),
    (DAY_FIRST, _named),
    (OF_LAST_WEEK, _of_last_week),
    (TWO_WEEKDAYS, _two_weekdays),
    (WEEKDAY, _weekday),
)
