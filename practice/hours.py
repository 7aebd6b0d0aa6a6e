"""Hours of credit as people type them: 20, 7.5, 7,5, 7½, 7 h 30, 90 min. They are counted in quarters of an hour."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from practice.goals import QUARTER

MOST = Decimal(1000)
FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
HOUR = r"(?:(?:h|hr|hrs|hour|hours|hora|horas|hs|ce|ceu|ceus|ceh)\.?)"
MINUTE = r"(?:(?:m|min|mins|minute|minutes|minuto|minutos)\.?)"
PART = r"(?P<part>a half|media|half|a quarter|cuarto|un cuarto)"
NUMBER = r"\d{1,4}(?:[.,]\d{1,3})?"
PLAIN = re.compile(rf"(?P<whole>{NUMBER})\s*{HOUR}?")
MIXED = re.compile(rf"(?:(?P<whole>\d{{1,4}})\s*(?:{HOUR}|and|y)?\s*)?(?P<fraction>½|¼|¾|[123]/[24])\s*{HOUR}?")
AND_PART = re.compile(rf"(?P<whole>\d{{1,4}}|una|one|an)\s*{HOUR}?\s*(?:y|and)\s*{PART}\s*{HOUR}?")
CLOCK = re.compile(rf"(?P<hours>\d{{1,4}})\s*(?:{HOUR}|:)\s*(?:y|and)?\s*(?P<minutes>\d{{1,2}})\s*{MINUTE}?")
MINUTES = re.compile(rf"(?P<minutes>\d{{1,4}})\s*{MINUTE}")
WORD = re.compile(rf"(?P<word>half an?|media|una|un|an|a|one)\s+{HOUR}")
A_QUARTER = re.compile(r"quarter|cuarto")


@dataclass(frozen=True, kw_only=True)
class HoursRead:
    """`hours` is a whole number of quarters; where what was written is none, it is the nearest, and `is_exact` says no."""

    hours: Decimal
    is_exact: bool


def read(text: str) -> HoursRead | None:
    """What these words, and nothing else in them, say; None for what is no number of hours, for none, and past a thousand."""
    hours = exactly(text)
    if hours is None or not 0 < hours <= MOST:
        return None
    nearest = max((hours / QUARTER).to_integral_value(ROUND_HALF_UP) * QUARTER, QUARTER)
    return HoursRead(hours=nearest, is_exact=nearest == hours)


def exactly(text: str) -> Decimal | None:
    """The hours as they were written, a whole number of quarters or not; None for what is no number of hours."""
    return _hours(" ".join(unicodedata.normalize("NFC", text).casefold().split()).strip(" .,;"))


def _hours(words: str) -> Decimal | None:
    if found := PLAIN.fullmatch(words):
        return _decimal(found["whole"])
    if found := CLOCK.fullmatch(words):
        minutes = int(found["minutes"])
        return None if minutes >= 60 else int(found["hours"]) + _of_minutes(minutes)  # noqa: PLR2004
    if found := MINUTES.fullmatch(words):
        return _of_minutes(int(found["minutes"]))
    if found := AND_PART.fullmatch(words):
        whole = Decimal(found["whole"]) if found["whole"].isdecimal() else Decimal(1)
        return whole + (QUARTER if A_QUARTER.search(found["part"]) else 2 * QUARTER)
    if found := MIXED.fullmatch(words):
        return Decimal(found["whole"] or 0) + _fraction(found["fraction"])
    if found := WORD.fullmatch(words):
        return Decimal("0.5") if found["word"] in {"half a", "half an", "media"} else Decimal(1)
    return None


def _decimal(number: str) -> Decimal | None:
    """7.5 and 7,5; 1,000 and 1.000 are read as a thousand nowhere: three decimals are not hours."""
    _, _, decimals = number.replace(",", ".").partition(".")
    return None if len(decimals) > 2 else Decimal(number.replace(",", "."))  # noqa: PLR2004


def _fraction(written: str) -> Decimal:
    if written in FRACTIONS:
        return Decimal(FRACTIONS[written])
    over, under = written.split("/")
    return Decimal(over) / Decimal(under)


def _of_minutes(minutes: int) -> Decimal:
    return Decimal(minutes) / 60
