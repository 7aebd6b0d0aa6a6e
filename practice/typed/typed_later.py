"""Later today, as people type it: "in two hours", "8:30 pm", "esta noche"."""

import re
from datetime import datetime, time, timedelta

from practice.patterns import lazy
from practice.typed.datewords import NUMBERS
from practice.typed.time_parts import hour_of, spaced
from practice.typed.typed_settings import NOON

MOST_DIGITS = 4  # of minutes or hours: no day has more
HALF_A_DAY = timedelta(hours=NOON)
EVENING, AFTERNOON = time(19), time(15)
_SPAN_OF_TIME = lazy(
    r"(?:(?:in|en|dentro de|after) )?(?:about |unos |unas )?(?P<number>.+?) ?(?P<unit>h|hrs?|hours?|horas?|min|mins|minutes?|minutos?)"
)
_COUNTED = {"a": 1, "an": 1, "un": 1, "una": 1, "a couple of": 2, "un par de": 2}
_PARTS = {
    "this evening": EVENING, "tonight": EVENING, "evening": EVENING, "in the evening": EVENING, "after work": EVENING,
    "esta noche": EVENING, "en la noche": EVENING, "por la noche": EVENING, "a la noche": EVENING, "noche": EVENING,
    "this afternoon": AFTERNOON, "in the afternoon": AFTERNOON, "afternoon": AFTERNOON,
    "esta tarde": AFTERNOON, "en la tarde": AFTERNOON, "por la tarde": AFTERNOON, "a la tarde": AFTERNOON, "tarde": AFTERNOON,
}  # fmt: skip


def read_later(text: str, *, now: datetime) -> datetime | None:
    """An instant later on the day of `now`, which is local: "in two hours", "8:30 pm", "esta noche". None: not read, or past."""
    plain = re.sub(
        r"^(?:(?:maybe|later|mas tarde|luego|remind me|recuerdame|today|hoy)[ ,]+)+|[ ,]*(?:please|por favor|today|hoy)?[.!]*$",
        "",
        spaced(text),
    )
    at = _PARTS.get(plain)
    length = None if at is not None else _length(plain)
    if length is not None:
        then = now + length
        return then if timedelta(0) < length and then.date() == now.date() else None
    hour = None if at is not None else hour_of(plain)
    at = at or (None if hour is None else hour.at)
    if at is None:
        return None
    then = datetime.combine(now.date(), at, now.tzinfo)
    if then <= now and hour is not None and hour.is_open:
        then += HALF_A_DAY
    return then if then > now and then.date() == now.date() else None


def _length(plain: str) -> timedelta | None:
    half = re.compile(r" (?:and a half|y media)$")
    found = _SPAN_OF_TIME.fullmatch(half.sub("", plain))
    if plain in ("half an hour", "in half an hour", "media hora", "en media hora"):
        return timedelta(minutes=30)
    if found is None:
        return None
    unit = timedelta(minutes=1) if found["unit"].startswith("min") else timedelta(hours=1)
    words = half.sub("", found["number"])
    if words in ("half an", "media"):
        return unit / 2
    number = int(words) if words.isdecimal() and len(words) <= MOST_DIGITS else _COUNTED.get(words) or NUMBERS.get(words)
    is_clock = found["unit"] == "h" and not plain.startswith(("in", "en", "dentro"))  # "20h" is an hour of the day
    return (
        None if not number or is_clock else unit * number + (unit / 2 if half.search(plain) or half.search(found["number"]) else 0 * unit)
    )
