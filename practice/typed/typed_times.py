"""Hours as people type them, with their days: "weekdays 8, saturday 10:30", "a las 8 de la noche porfa, ya que llegué"."""

from datetime import time

from practice.frozen import Frozen
from practice.patterns import lazy
from practice.typed import beside, courtesy
from practice.typed.time_parts import Hour, marker_of, read_parts, spaced
from practice.typed.typed_days import read_days

SAYS_WHEN = 80  # characters
EARLIEST, EARLIEST_WITH_MINUTES = 7, 5  # o'clock: a bare hour before it may as well be one of the afternoon; "6:45" is as it stands
_SEPARATORS = frozenset({"and", "y", ",", "n", ", and", "also", "tambien"})
_WHEN = lazy(
    r"^(?:(?:right |just )?(?:before|after) (?:my |the )?(?:work|shift|lunch|dinner|breakfast|class|school|church|bed|group)|"
    r"(?:antes|despues) del?(?: la| mi)? ?(?:trabajo|turno|comida|almuerzo|cena|desayuno|clase|misa|escuela|chamba|grupo)|"
    r"(?:in the |por la |en la )?(?:morning|evening|afternoon|noche|tarde|manana))[\s,:.-]+(?:at |a )?"
)


class TimeSaid(Frozen):
    """On these weekdays; None: on all that have no time of their own. `is_open`: it may as well be twelve hours later."""

    days: frozenset[int] | None
    at: time
    is_open: bool = False


def read_times(text: str) -> tuple[TimeSaid, ...] | None:
    """One hour or more, each perhaps with its days. None: not read."""
    return _strictly(text) or _among_words(text)


def says_when(text: str) -> bool:
    """Whether it is nothing but days and hours."""
    return len(text) <= SAYS_WHEN and (read_days(text) is not None or _strictly(text) is not None or bool(read_parts(text)))


def _strictly(text: str) -> tuple[TimeSaid, ...] | None:
    parts = read_parts(courtesy.bare(text))
    said = tuple(_said(days, hour) for days, hour in parts or () if isinstance(hour, Hour))
    return said if parts and len(said) == len(parts) else None


def _said(days: frozenset[int] | None, hour: Hour) -> TimeSaid:
    earliest = EARLIEST_WITH_MINUTES if hour.at.minute else EARLIEST
    return TimeSaid(days=days, at=hour.at, is_open=hour.is_open and hour.at.hour < earliest)


def _among_words(text: str) -> tuple[TimeSaid, ...] | None:
    """Hours for every day that stand first, behind words that say nothing and before a reason."""
    plain = beside.begun(spaced(beside.tidy(text))) if len(text) <= beside.LONGEST else ""
    words = beside.begun(_WHEN.sub("", plain)).split()
    is_led = _WHEN.match(plain) is not None
    hours: list[Hour] = []
    place = 0
    while place < len(words):
        skipped = next((n for n, word in enumerate(words[place:]) if word not in _SEPARATORS), 0) if hours else 0
        marker, taken = marker_of(words[place + skipped :])
        if not isinstance(marker, Hour):
            break
        hours.append(marker)
        place += skipped + taken
    stated = not any(hour.is_open for hour in hours)
    if not hours or (is_led and not stated) or not beside.is_reason(" ".join(words[place:]), stated=stated):
        return None
    return tuple(_said(None, hour) for hour in hours)
