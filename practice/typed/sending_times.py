"""Weekdays and hours at which a cohort's scenarios come, as trainers type them: "Tue and Thu at 6 pm", "de 9 a 12", "each their own"."""

import re
from itertools import product

from practice.frozen import Frozen
from practice.patterns import lazy
from practice.searching import fold
from practice.typed import typed_days, typed_times
from practice.typed.typed_days import read_days
from practice.typed.typed_settings import NOON, read_hour

LONGEST_SPAN = 11  # hours
FIRST, LAST = 6, 22  # o'clock: between these a bare hour is likelier
_AT = r"(?:(?:at|a|about|como a|sobre)\s+)?(?:las?\s+)?"
_ONE = (
    r"(?:\d{1,2}(?::00)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|mediodia|"
    r"una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"
    r"(?:\s*[ap]\.?\s?m\b\.?|\s*h\b|\s+(?:de|por|en) la (?:manana|tarde|noche)|\s+del (?:medio)?dia|"
    r"\s+in the (?:morning|afternoon|evening))?"
)
_SPAN = lazy(
    rf"(?<![\w/:.-])(?:(?P<leads>de|desde|from|entre|between|at|a las?)\s+)?{_AT}(?P<first>{_ONE})\s*"
    rf"(?P<link>-|–|\b(?:a|to|till|until|hasta|y|and|or|o|u))\s*{_AT}(?P<second>{_ONE})(?![\w:/-])"
)
_OWN = lazy(r"\b(?:their own|(?:each|every)(?: one|body| member|one)?|cada (?:quien|un[oa]|integrante|cual)|suya|propia)\b")
_OR = frozenset({"or", "o", "u"})
_AND = frozenset({"and", "y"})
_DASHES = frozenset({"-", "–"})


class WhenSaid(Frozen):
    """What it names of the two. Several hours: one of them is still to be picked. `own`: each member's own hour."""

    days: frozenset[int] | None = None
    hours: tuple[int, ...] = ()
    own: bool = False


def read(text: str) -> WhenSaid | None:
    """None: not read, or no full hour."""
    if (days := typed_days.answered(text)) is not None:
        return WhenSaid(days=days)
    said = typed_times.read_times(text) or ()
    if len(said) == 1:
        return None if said[0].at.minute else WhenSaid(days=said[0].days, hours=_by_day(said[0]))
    rest, hours = between(text, no_dates=True)
    named = read_days(rest) if hours and rest else None
    if hours:
        return WhenSaid(days=named, hours=hours) if named or not rest else None
    return WhenSaid(own=True) if _OWN.search(fold(text)) and not re.search(r"\d", text) else None


def _by_day(said: typed_times.TimeSaid) -> tuple[int, ...]:
    """Of a bare "6" both hours; nobody sends at five in the morning who does not say so."""
    if not said.is_open:
        return (said.at.hour,)
    return tuple(hour for hour in (said.at.hour, said.at.hour + NOON) if hour >= FIRST)


def between(text: str, *, no_dates: bool = False) -> tuple[str, tuple[int, ...]]:
    """What stands beside two hours, in small letters without accents, and the full hours from the one to the other; of "9 or 12", both.

    "9-12" may be a day of a month, unless `no_dates`.
    """
    plain = " ".join(fold(text).split())
    found = _SPAN.search(plain)
    may_be_a_date = found is not None and found["link"] in _DASHES and found["leads"] is None and found["second"].isdecimal()
    if found is None or (may_be_a_date and not no_dates):
        return plain, ()
    hours = _from_to(found["first"], found["second"])
    if not hours:
        return plain, ()
    rest = " ".join((plain[: found.start()] + " " + plain[found.end() :]).replace(",", " ").strip(" .!").split())
    are_two = found["link"] in _OR or (found["link"] in _AND and found["leads"] not in ("between", "entre"))
    return rest, (hours[0], hours[-1]) if are_two else hours


def _from_to(first: str, second: str) -> tuple[int, ...]:
    """The shortest that may be meant, by day rather than by night."""
    pairs = [(start, end) for start, end in product(_may_be(first), _may_be(second)) if 0 < end - start <= LONGEST_SPAN]
    if not pairs:
        return ()
    start, end = min(pairs, key=lambda pair: (pair[0] < FIRST or pair[1] > LAST, pair[1] - pair[0]))
    return tuple(range(start, end + 1))


def _may_be(words: str) -> tuple[int, ...]:
    at = read_hour(words)
    if at is None:
        return ()
    is_open = 1 <= at.hour <= NOON and re.fullmatch(r"\d{1,2}(?::00)?|[a-z]{3,7}", words) and words not in {"noon", "mediodia"}
    return (at.hour, (at.hour + NOON) % 24) if is_open else (at.hour,)
