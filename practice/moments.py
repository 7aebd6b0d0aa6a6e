"""A day and an hour as people type them, in English and Spanish: "tomorrow at 9", "3/5 2pm", "el viernes a las 15:30"."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from practice.languages import in_each
from practice.models import Language
from practice.searching import fold

MONTHS = in_each(
    en=(
        *("january", "february", "march", "april", "may", "june"),
        *("july", "august", "september", "october", "november", "december"),
    ),
    es=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
)
WEEKDAYS = in_each(
    en=["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    es=["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
)
DAYS_AHEAD = {"today": 0, "hoy": 0, "tomorrow": 1, "manana": 1, "pasado manana": 2}
SHORTEST_NAME = 3  # letters of a month or weekday: "mar", "vie"
HALF = r"(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|de la (?:manana|madrugada|tarde|noche)|hrs?\b\.?|horas\b|h\b)"
AT = r"(?:\b(?:at|a las?|las?|@)\s+)"
TIMES = (
    re.compile(rf"{AT}?(?<![\d/-])(?P<hour>\d{{1,2}})[:h](?P<minute>\d{{2}})(?!\d)\s*{HALF}?"),
    re.compile(rf"{AT}?(?<![\d/-])(?P<hour>\d{{1,2}})\s*{HALF}"),
    re.compile(rf"{AT}(?P<hour>\d{{1,2}})(?![\d/:-])"),
)
NOON = re.compile(r"(?:\b(?:at|a|al)\s+)?\b(?:noon|mediodia)\b")
SMALL_WORDS = re.compile(r"\b(?:on|the|of|next|this|el|la|de|del|este|esta|proximo|proxima|dia|a|at)\b|[,.]|(?<=\d)(?:st|nd|rd|th)\b")
DAY_AND_MONTH = re.compile(r"(\d{1,2}) ([a-z]+)(?: (\d{4}))?|([a-z]+) (\d{1,2})(?: (\d{4}))?")
TWO_NUMBERS = re.compile(r"(\d{1,2})/(\d{1,2})")


def split(text: str) -> tuple[str, time | None]:
    """What stands beside the hour, in small letters without accents, and the hour, if one is named."""
    plain = " ".join(fold(text).split())
    noon = NOON.search(plain)
    if noon is not None:
        return _without(plain, noon), time(12)
    for form in TIMES:
        found = form.search(plain)
        if found is not None:
            named = found.groupdict()
            return _without(plain, found), _time(int(found["hour"]), int(named.get("minute") or 0), named.get("half") or "")
    return plain, None


def _without(plain: str, found: re.Match[str]) -> str:
    return " ".join((plain[: found.start()] + " " + plain[found.end() :]).replace(",", " ").split())


def _time(hour: int, minute: int, half: str) -> time | None:
    letter = half.replace("de la ", "")[:1]
    if letter in ("p", "t", "n") and hour < 12:  # noqa: PLR2004  pm, tarde, noche
        hour += 12
    if letter in ("a", "m") and hour == 12:  # noqa: PLR2004  am, mañana, madrugada
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        return None


def day_named(text: str, language: Language, *, today: date) -> date | None:
    """A day in words or without its year; None for what names none. What is past this year is next year's."""
    plain = " ".join(fold(text).split())
    if plain in DAYS_AHEAD:
        return today + timedelta(days=DAYS_AHEAD[plain])
    bare = " ".join(SMALL_WORDS.sub(" ", plain).split())
    return _weekday(bare, language, today) or _with_month(bare, language, today) or _two_numbers(bare, language, today)


def _weekday(bare: str, language: Language, today: date) -> date | None:
    number = _place(bare, WEEKDAYS[language])
    return None if number is None else today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _with_month(bare: str, language: Language, today: date) -> date | None:
    words = bare.split()
    if words and _place(words[0], WEEKDAYS[language]) is not None:  # "Thursday, March 5"
        bare = " ".join(words[1:])
    found = DAY_AND_MONTH.fullmatch(bare)
    if found is None:
        return None
    month = _place(found[2] or found[4], MONTHS[language])
    year = found[3] or found[6]
    return None if month is None else _date(year and int(year), month + 1, int(found[1] or found[5]), today)


def _two_numbers(bare: str, language: Language, today: date) -> date | None:
    found = TWO_NUMBERS.fullmatch(bare)
    if found is None:
        return None
    first, second = int(found[1]), int(found[2])
    month, day = in_each(en=(first, second), es=(second, first))[language]
    return _date(None, month, day, today)


def _date(year: int | str | None, month: int, day: int, today: date) -> date | None:
    try:
        if year:
            return date(int(year), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _place(word: str, names: Sequence[str]) -> int | None:
    """Which of these names the word is, or begins, by three letters or more."""
    if len(word) < SHORTEST_NAME:
        return None
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)
