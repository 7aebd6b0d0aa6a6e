"""How long something lasts, as people type it: "6 weeks", "in 6 weeks", "for three months", "6 semanas", "a las doce semanas"."""

import re
from datetime import date, timedelta

from text_to_num import alpha2digit

from practice.goals import add_months
from practice.models import Language
from practice.searching import fold
from practice.typed.datewords import UNITS

LEADING = (
    r"(?:(?:in|for|after|lasts?|runs?(?:\s+for)?|about|within|over|"
    r"en|por|durante|dura|a\s+l[ao]s?|despues\s+de|dentro\s+de|al\s+cabo\s+de|tras)\s+)*"
)
TRAILING = (
    r"(?:\s+(?:long|later|after|in\s+all|in\s+total|en\s+total|despues|mas\s+tarde|from\s+(?:the\s+)?(?:start|beginning|first\s+day)|"
    r"after\s+(?:it|the)\s+(?:starts?|first\s+day)|desde\s+el\s+(?:inicio|comienzo|principio|primer\s+dia)))*"
)
SHORT = {"w": "weeks", "sem": "semanas", "mo": "months", "mos": "months", "yr": "year", "yrs": "years"}
UNIT = "|".join((*UNITS, *SHORT))
SPAN = re.compile(rf"{LEADING}(?P<n>\d{{1,3}}|an?|un|una)\s*(?P<unit>{UNIT})\b\.?{TRAILING}")
ONE = {"a", "an", "un", "una"}


def end_of(text: str, first: date) -> date | None:
    """The last day of what begins on `first` and lasts so long; None for what is no span of time, or one past all calendars."""
    found = SPAN.fullmatch(_plain(text))
    if found is None:
        return None
    n = 1 if found["n"] in ONE else int(found["n"])
    days, months = UNITS[SHORT.get(found["unit"], found["unit"])]
    try:
        return add_months(first + timedelta(days=n * days), n * months) - timedelta(days=1) if n else None
    except (ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    words = " ".join(fold(text).split()).strip(" .,;:!")
    for language in Language:
        words = alpha2digit(words, language, threshold=0)
    return words
