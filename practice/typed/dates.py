"""Days as people type them, in English and Spanish. What cannot be read is None; what reads two ways says so, and is never guessed."""

import re
import unicodedata
from datetime import date, timedelta

from text_to_num import alpha2digit

from practice.goals import add_months
from practice.languages import in_each
from practice.models import Language
from practice.patterns import lazy
from practice.typed import days_from_today, days_of_months, holidays
from practice.typed.date_read import DateRead, Toward, existing
from practice.typed.datewords import MONTHS, RELATIVE, TO, WEEKDAYS, YEAR, full_year, named

FILLERS = lazy(r"^(?:(?:on|due|by|until|till?|before|the|el|al|hasta|para|dia(?!\s+(?:del?|despues|antes|siguiente)\b))\s+)+")
OWNING = lazy(r"['’]s$")  # Friday's
DAY = r"(?P<day>\d{1,2}|primero|first)(?:st|nd|rd|th|ro|e?ro|er|o|a|°)?"
ISO = lazy(r"(?P<year>\d{4})(?P<sep>[-/.]?)(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})")
NUMERIC = lazy(r"(?P<first>\d{1,2})\s?(?P<sep>[/.-])\s?(?P<second>\d{1,2})(?:\s?(?P=sep)\s?(?P<year>\d{4}|\d{2}))?")
GLUED = lazy(r"(?P<first>[01]\d|[0-3]\d)(?P<sep>)(?P<second>[0-3]\d)(?P<year>20\d\d)")
MONTH_FIRST = lazy(rf"(?P<month>[a-z]{{3,}})\.?(?:,?\s+(?:on\s+)?(?:the|el)\s+|[\s/-]*){DAY}{YEAR}")
DAY_FIRST = lazy(rf"{DAY}[\s/-]*(?:\bof\b|\bde\b)?[\s/-]*(?P<month>[a-z]{{3,}})\.?{YEAR.replace('+', '*', 1)}")
SEVERAL_AFTER = lazy(
    rf"(?P<month>[a-z]{{3,}})\.?\s+(?P<first>\d{{1,2}})(?:{TO}\d{{1,2}}){{0,8}}?{TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?{YEAR}"
)
SEVERAL_BEFORE = lazy(
    rf"(?:del?\s+)?(?P<first>\d{{1,2}})(?:{TO}\d{{1,2}}){{0,8}}?{TO}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?(?P<month>[a-z]{{3,}})\.?{YEAR}"
)
DAY_ALONE = lazy(r"(?P<day>\d{1,2}|primero)(?:st|nd|rd|th|ro|o)?")
LED_DAY = lazy(
    r"(?:(?:by|until|till?|before|due|hasta|para)\s+)*"
    r"(?:(?:on\s+)?the\s+\d{1,2}(?:st|nd|rd|th)\.?|(?:el\s+)?d[ií]a\s+(?:\d{1,2}|primero)\.?|el\s+\d{1,2}(?:ro|º)?\.?)$"
)
LEADING_WEEKDAY = lazy(r"^(?P<weekday>[a-z]{3,})\.?\s*,?\s+(?:el\s+|the\s+)?(?=\S*\s*\S*\d)(?P<rest>.+)$")
NAMED_YEAR = lazy(r"(?<=[a-z\d]),? (?:of |de |del )?(?:(?P<last>last year|ano pasado)|this year|este ano)$")
ORDINAL = lazy(
    r"\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|"
    r"eigh|nine)teen|twentie|thirtie)th)\b"
)
DIGIT = lazy(r"\d")
ACCENTED = {"veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
UNACCENTED = lazy("|".join(ACCENTED))
DECEMBER = 12
LONGEST = 40  # characters; no date is longer


def read(text: str, language: Language, *, today: date, toward: Toward = Toward.FUTURE) -> DateRead | None:
    """The day that these words, and nothing else in them, name. A weekday that does not fit its date makes it none."""
    words = plain(text)
    if not words or len(words) > LONGEST:
        return None
    words = NAMED_YEAR.sub(lambda found: f"{'/' if '/' in words else ' '}{today.year - (found['last'] is not None)}", words)
    if not DIGIT.search(words) and (ORDINAL.search(words) or any(word in names for names in MONTHS.values() for word in words.split())):
        if (found := _read(words, language, today, toward)) is not None:
            return found
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
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(each for each in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(each))
    words = " ".join(letters.split())
    return FILLERS.sub("", OWNING.sub("", words.strip(" .,;:!")))


def _day_alone(words: str, today: date, toward: Toward) -> DateRead | None:
    """The 16th: of this month, or of the one beside it on that side."""
    found = DAY_ALONE.fullmatch(words)
    if found is None:
        return None
    day = int(found["day"]) if found["day"].isdecimal() else 1
    step = 0 if day == today.day or (day < today.day) == (toward is Toward.PAST) else -1 if toward is Toward.PAST else 1
    month = add_months(today.replace(day=1), step)
    return existing(lambda: month.replace(day=day))


def _several(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """12 and 13 November: the first and the last are asked about."""
    month = named(MONTHS, matched["month"], language)
    if month is None or int(matched["first"]) >= int(matched["last"]):
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
        return existing(lambda: today + timedelta(days=RELATIVE[words]))
    for pattern, understand in READERS:
        matched = pattern.fullmatch(words)
        found = None if matched is None else understand(matched, language, today, toward)
        if found is not None:
            return found
    return holidays.read(words, language, today, toward)


def _iso(matched: re.Match[str], _: Language, __: date, ___: Toward) -> DateRead | None:
    if not matched["sep"] and len(matched[0]) != len("20270305"):
        return None
    return existing(lambda: date(int(matched["year"]), int(matched["month"]), int(matched["day"])))


def _numeric(matched: re.Match[str], language: Language, today: date, toward: Toward) -> DateRead | None:
    """By the order of the language; the other order where only that one is a date; both where that stays open."""
    pair = (int(matched["first"]), int(matched["second"]))
    if matched["year"] is None and (matched["sep"] == "." or (matched["sep"] == "-" and max(pair) <= DECEMBER)):
        return None
    month, day = in_each(en=pair, es=pair[::-1])[language]
    usual = existing(lambda: _dated(day, month, matched["year"], today, toward))
    turned = existing(lambda: _dated(month, day, matched["year"], today, toward))
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
    return existing(lambda: _dated(day, month, matched["year"], today, toward))


def _dated(day: int, month: int, year: str | None, today: date, toward: Toward) -> date | None:
    """Raises ValueError for a day that does not exist. Without its year, the one on that side of today, which may be today."""
    if year is not None:
        return date(full_year(year), month, day)
    if toward is Toward.FUTURE:
        return date(today.year + ((month, day) < (today.month, today.day)), month, day)
    return date(today.year - ((month, day) > (today.month, today.day)), month, day)


READERS = (
    (ISO, _iso),
    (NUMERIC, _numeric),
    (GLUED, _numeric),
    *days_of_months.READERS,
    (SEVERAL_AFTER, _several),
    (SEVERAL_BEFORE, _several),
    (MONTH_FIRST, _named),
    (DAY_FIRST, _named),
    *days_from_today.READERS,
)
