"""Time zones as people name them: abbreviations, offsets and IANA names; which of them show the same time."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

NOISE = frozenset(("time", "standard", "daylight", "summer", "zone", "us", "usa"))
NOISE |= {"hora", "horario", "tiempo", "zona", "estandar", "de", "del", "la", "verano"}
NAMES = Path(__file__).resolve().parents[1] / "content" / "places" / "zones.tsv"  # names, folded, and the zones that they may mean
WIDESPREAD = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage"),
    *("Pacific/Honolulu", "America/Puerto_Rico"),
    *("America/Mexico_City", "America/Bogota", "America/Lima", "America/Caracas", "America/La_Paz", "America/Santiago"),
    *("America/Argentina/Buenos_Aires", "America/Sao_Paulo", "America/Montevideo", "America/Halifax", "America/St_Johns"),
    *("Pacific/Guam", "Pacific/Pago_Pago", "UTC", "Europe/London", "Europe/Madrid", "Europe/Athens", "Africa/Lagos"),
    *("Africa/Johannesburg", "Asia/Jerusalem", "Asia/Dubai", "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney"),
)
OFFSET = re.compile(r"(?:utc|gmt|z)?\s*([+\-\u2212\u2013])\s*(\d{1,2})(?::?([0-5]\d))?(?:\s*(?:h|hours?|horas?))?", re.IGNORECASE)
POSIX_OFFSET = re.compile(r"etc/gmt([+-])(\d{1,2})", re.IGNORECASE)
SHORT_FORMS = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt", "ciudad": "cd"}
OTHER_FORMS = SHORT_FORMS | {short: long for long, short in SHORT_FORMS.items()}


def spellings(folded: str) -> tuple[str, ...]:
    """As it was written, and where it begins so, with Saint, Fort or Mount written the other way."""
    first, space, rest = folded.partition(" ")
    return (folded, f"{OTHER_FORMS[first]} {rest}") if space and first in OTHER_FORMS else (folded,)


def fold(text: str) -> str:
    """Without case, accents and punctuation: "México, D.F." and "mexico df" are alike."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in _bare_letters(text)).split())


def _bare_letters(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter))


def named(text: str) -> tuple[str, ...]:
    """The zones that these words may mean: "Eastern time", "hora del este", "EST", "UTC-5", "America/New_York". None: ()."""
    turned = POSIX_OFFSET.fullmatch(text.strip())
    if turned is not None:  # such names count the other way round
        return _at_offset("-" if turned[1] == "+" else "+", int(turned[2]), 0)
    offset = OFFSET.fullmatch(text.strip())
    if offset is not None:
        return _at_offset(offset[1], int(offset[2]), int(offset[3] or 0))
    exact = _iana().get(_bare_letters(text.strip()).replace(" ", "_"))
    if exact is not None:
        return (exact,)
    every = fold(text).split()
    words = " ".join(word for word in every if word not in NOISE)
    if words == "montana" and not {"hora", "horario", "tiempo"}.isdisjoint(every):  # "hora de la montaña"; alone it is a state
        words = "mountain"
    return _named().get(words, ())


def by_city(folded: str) -> tuple[str, ...]:
    """Zones that are called like this place: "Sitka"."""
    return tuple(zone for zone in sorted(_iana().values()) if "/" in zone and fold(zone.rpartition("/")[2]) == folded)


def one_a_clock(zones: "list[str] | tuple[str, ...]") -> list[str]:
    """The first of all that show the same time the whole year."""
    first: dict[tuple[timedelta | None, ...], str] = {}
    for zone in zones:
        first.setdefault(clock(zone), zone)
    return list(first.values())


@cache
def clock(zone: str) -> tuple[timedelta | None, ...]:
    """What a zone's clocks are off from UTC, month by month."""
    return tuple(datetime(2026, month, 15, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() for month in range(1, 13))


def _at_offset(sign: str, hours: int, minutes: int) -> tuple[str, ...]:
    span = timedelta(hours=hours, minutes=minutes)
    off = span if sign == "+" else -span
    known = [zone for zone in WIDESPREAD if off in clock(zone)]
    return tuple(one_a_clock(known or [zone for zone in sorted(_iana().values()) if off in clock(zone)]))


@cache
def _named() -> dict[str, tuple[str, ...]]:
    rows = (line.split("\t") for line in NAMES.read_text(encoding="utf-8").splitlines())
    return {name: tuple(zones.split("|")) for names, zones in rows for name in names.split("|")}


@cache
def _iana() -> dict[str, str]:
    """By small letters. Where old names are abbreviations ("EST", "MST7MDT"), people mean more than such a zone says."""
    return {zone.casefold(): zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/"))}
