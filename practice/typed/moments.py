"""A day and an hour as people type them, in English and Spanish: "tomorrow at 9", "3/5 2pm", "el viernes a las 15:30"."""

import re
from datetime import time

from practice.patterns import lazy
from practice.searching import fold
from practice.typed.typed_settings import NOON as HALF_A_DAY
from practice.typed.typed_settings import in_digits, number

HALF = (
    r"(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|(?:de|por|en) la (?:manana|madrugada|tarde|noche)|"
    r"in the (?:morning|afternoon|evening)|at night|hrs?\b\.?|horas\b|h\b)"
)
AT = r"(?:\b(?:at|a las?|las?|@)\s+)"
TIMES = (
    lazy(rf"{AT}?(?<![\d/-])(?P<hour>\d{{1,2}})[:h](?P<minute>\d{{2}})(?!\d)\s*{HALF}?"),
    lazy(rf"{AT}?(?<![\d/.-])(?P<hour>\d{{1,2}})\.(?P<minute>\d{{2}})\s*{HALF}"),
    lazy(rf"{AT}?(?<![\d/-])(?P<hour>\d{{1,2}})\s*{HALF}"),
    lazy(
        rf"{AT}(?P<hour>\d{{1,2}}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|eight|nine|ten|eleven|twelve)(?![\w/:-])"
    ),
)
NOON = lazy(r"(?:\b(?:at|a|al)\s+)?\b(?:noon|mediodia)\b")
PART_OF_DAY = lazy(r"\b(?:(?:in the |at )?(?:morning|afternoon|evening|night)|(?:por|en|de) la (?:manana|madrugada|tarde|noche))\b")
AFTER_NOON = lazy(r"p|.*(?:tarde|noche|afternoon|evening|night)")
BEFORE_NOON = lazy(r"a\.?\s?m|.*(?:manana|madrugada|morning)")


def split(text: str) -> tuple[str, time | None]:
    """What stands beside the hour, in small letters without accents, and the hour, if one is named."""
    plain = in_digits(" ".join(fold(text).split()))
    noon = NOON.search(plain)
    if noon is not None:
        return _without(plain, noon), time(12)
    for form in TIMES:
        found = form.search(plain)
        if found is not None:
            named = found.groupdict()
            rest, half = _without(plain, found), named.get("half") or ""
            part = PART_OF_DAY.search(rest)
            if part is not None and not AFTER_NOON.match(half) and not BEFORE_NOON.match(half):
                rest, half = _without(rest, part), part[0]
            elif "tonight" in rest or "noche" in rest:
                half = half or "night"
            return rest, _time(number(found["hour"]), int(named.get("minute") or 0), half)
    return plain, None


def _without(plain: str, found: re.Match[str]) -> str:
    return " ".join((plain[: found.start()] + " " + plain[found.end() :]).replace(",", " ").split())


def _time(hour: int | None, minute: int, half: str) -> time | None:
    if hour is None:
        return None
    if AFTER_NOON.match(half) and hour < HALF_A_DAY:
        hour += HALF_A_DAY
    if BEFORE_NOON.match(half) and hour == HALF_A_DAY:
        hour = 0
    try:
        return time(hour, minute)
    except ValueError:
        return None
