"""Times and quiet hours as people type them, with their days: "weekdays 8, saturday 10:30", "noches y lunes a viernes de 9 a 17"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import product

from practice import courtesy
from practice.datewords import NUMBERS
from practice.frozen import Frozen
from practice.models import EVERY_DAY, NIGHTS, Quiet
from practice.patterns import lazy
from practice.searching import fold
from practice.typed_settings import NOON, read_days, read_hour

SAYS_WHEN = 80  # characters
MOST_CHARACTERS = 300  # characters of hours and days; what is longer tells something else
LONGEST = 8  # words in which an hour is said
MOST_DIGITS = 4  # of minutes or hours: no day has more
HALF_A_DAY = timedelta(hours=NOON)
EVENING, AFTERNOON = time(19), time(15)
EARLIEST = 5  # o'clock: a bare hour before it is one of the afternoon
SHORTEST_NIGHT = 5 * 60  # minutes
WORKING_DAYS = [(time(start), time(end)) for start in (7, 8, 9) for end in (3, 4, 5)]
_ALL_DAY = ("all day", "the whole day", "whole day", "todo el dia", "el dia entero", "todo el", "todos los")
_NIGHTS = ("at night", "every night", "nights", "night", "de noche", "por las noches", "por la noche", "las noches", "noches", "la noche")
_OTHERS = ("other days", "the other days", "the rest", "otherwise", "los demas dias", "los demas", "otros dias", "el resto")
_TO = frozenset({"-", "to", "until", "till", "through", "thru", "a", "al", "hasta", "y", "and"})
_SEPARATORS = frozenset({"and", "y", "but", "pero", ","})
_LINKS = _SEPARATORS | frozenset({"on", "in", "los", "las", "the", "from", "desde", "between", "entre", "de", "only", "solo"})
_NONE = frozenset(
    {"none", "no", "no quiet hours", "none at all", "never", "off", "no quiet", "without", "ninguna", "ninguno", "nunca", "sin horas"}
    | {"sin horas de silencio", "sin horas de descanso", "no hay", "nada", "ningunas"}
)
_NO_NEED = lazy(
    r"(?:i )?(?:don ?['’]?t|do not) (?:want|need)(?: any| them| it)?(?: quiet hours)?|nope|turn them off|(?:remove|"
    r"delete) (?:them|(?:the |my )?quiet hours)|"
    r"no (?:las )?(?:quiero|necesito|hacen falta)(?: ninguna)?(?: horas de (?:silencio|descanso))?|(?:quitalas|borralas|apagalas)|"
    r"(?:no quiet hours|sin horas de (?:silencio|descanso)) (?:for me|para mi)|any ?time is (?:fine|ok|good)|"
    r"(?:you can )?(?:write|text|message)(?: me)? (?:at )?any ?time|"
    r"a cualquier hora(?: esta bien)?|(?:puedes )?escrib(?:eme|ir|irme|e) (?:cuando (?:sea|quieras)|a cualquier hora)"
)
_LEADS_TO_QUIET = lazy(
    r"^(?:please |por favor )?(?:i sleep|i (?:usually )?go to bed|i(?: a|')?m asleep|duermo|(?:my|mi) (?:shift|turno)(?: is|"
    r" es)?|i work|trabajo|"
    r"(?:while )?i['’]?m at work|work|mientras trabajo|estoy dormid[oa]|(?:keep it )?quiet(?: hours)?|silencio|(?:every|"
    r"each) night|(?:todas las|cada) noches?|"
    r"(?:no messages|nothing|(?:please )?(?:don ?['’]?t|do not) (?:write|text|message|send|contact)(?: me)?(?: anything| messages)?|"
    r"(?:no me (?:escribas|mandes|envies|molestes)|sin mensajes|nada|que no me escriban?)(?: nada| mensajes)?)"
    r"(?= (?:from|between|de|desde|entre)\b))[ ,]+"
)
_BEGINS_ENDS = lazy(
    r"(?:start(?:ing|s)?|begin(?:ning|s)?|empiezan?|empezando|inician?)(?: at| a las?)? (.+?)(?: ,)?(?: and| y)? "
    r"(?:end(?:ing|s)?|stop(?:ping|s)?|terminan?|terminando|acaban?)(?: at| a las?)? (.+)"
)
_NEXT_MORNING = lazy(r"\b(?:the |of the |de la |of |la )?(?:next (?:morning|day)|manana siguiente|(?:al |del )dia siguiente)\b")
_PLEASE = lazy(r"^(?:please|por favor) |[ ,]+(?:please|pls|por favor|porfa)\W*$")
_ONLY = lazy(r"\b(?:only|just|solo|solamente|nada mas)\b")
_SAYS_HALF = lazy(r"[ap]\.? ?m\b|manana|madrugada|tarde|noche|mediodia|morning|afternoon|evening|night|noon|h\b|^0\d")
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


class TimeSaid(Frozen):
    """On these weekdays; None: on all that have no time of their own."""

    days: frozenset[int] | None
    at: time


class QuietSaid(Frozen):
    """`adds`: it names only some days, so that what holds every day stays."""

    spans: tuple[Quiet, ...]
    adds: bool = False


@dataclass(frozen=True)
class _Hour:
    at: time
    is_open: bool  # whether it could be twelve hours later
    of_24: bool = False  # "22", "17:30"


_Marker = _Hour | tuple[_Hour, _Hour] | str
_Part = tuple[frozenset[int] | None, _Marker]


def read_times(text: str) -> tuple[TimeSaid, ...] | None:
    """One hour or more, each perhaps with its days. None: not read."""
    parts = _parts(courtesy.bare(text))
    said = tuple(TimeSaid(days=days, at=_awake(hour)) for days, hour in parts or () if isinstance(hour, _Hour))
    return said if parts and len(said) == len(parts) else None


def _awake(hour: _Hour) -> time:
    """ "At one" is after lunch."""
    return hour.at.replace(hour=hour.at.hour + NOON) if hour.is_open and hour.at.hour < EARLIEST else hour.at


def read_quiet(text: str) -> QuietSaid | None:
    """Hours between which nothing is to come, or that there are none. None: not read."""
    plain = _plain(courtesy.bare(text))
    asked = _PLEASE.sub("", _plain(text)).strip(" .!")  # but "no thanks" turns nothing off
    if asked in _NONE or _NO_NEED.fullmatch(asked):
        return QuietSaid(spans=())
    plain = _NEXT_MORNING.sub("de la manana", _BEGINS_ENDS.sub(r"\1 to \2", _LEADS_TO_QUIET.sub("", plain)))
    parts = _parts(plain)
    if parts is None and (days := read_days(plain)) is not None:
        return QuietSaid(spans=(Quiet(start=time(), end=time(), days=days),), adds=True)
    spans = [_quiet(days, marker) for days, marker in parts or ()]
    found = tuple(span for span in spans if span is not None)
    if not found or len(found) < len(spans):
        return None
    adds = all(span.days != EVERY_DAY for span in found) and _ONLY.search(_plain(text)) is None
    return QuietSaid(spans=found, adds=adds)


def says_when(text: str) -> bool:
    """Whether it is nothing but days and hours."""
    return len(text) <= SAYS_WHEN and (read_days(text) is not None or read_times(text) is not None or bool(_parts(text)))


def read_later(text: str, *, now: datetime) -> datetime | None:
    """An instant later on the day of `now`, which is local: "in two hours", "8:30 pm", "esta noche". None: not read, or past."""
    plain = re.sub(
        r"^(?:(?:maybe|later|mas tarde|luego|remind me|recuerdame|today|hoy)[ ,]+)+|[ ,]*(?:please|por favor|today|hoy)?[.!]*$",
        "",
        _plain(text),
    )
    at = _PARTS.get(plain)
    length = None if at is not None else _length(plain)
    if length is not None:
        then = now + length
        return then if timedelta(0) < length and then.date() == now.date() else None
    hour = None if at is not None else _hour(plain)
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


def _plain(text: str) -> str:
    words = re.sub(r"(?<=[a-z])-(?=thirty|fifteen|forty)", " ", fold(text))
    apart = re.sub(r"\s*[–—-]\s*", " - ", re.sub(r"[,;&+\n]+", " , ", words))
    return " ".join(re.sub(r"[()¿?¡\"“”]", " ", apart).split())


def _hour(words: str) -> _Hour | None:
    at = read_hour(words)
    if at is None:
        return None
    is_bare = _SAYS_HALF.search(words) is None
    return _Hour(at, is_open=1 <= at.hour <= NOON and is_bare, of_24=at.hour > NOON and is_bare)


def _parts(text: str) -> list[_Part] | None:
    """What is said of hours in their order, each with its days; None where something stays unread, or there is nothing."""
    items = _items(_plain(text).split()) if len(text) <= MOST_CHARACTERS else []
    markers = [place for place, item in enumerate(items) if not isinstance(item, list)]
    read: dict[int, frozenset[int] | None] = {}
    for place, item in enumerate(items):
        if isinstance(item, list):
            words = " ".join(item)
            days = None if words in _OTHERS else read_days(words)
            if days is None and words not in _OTHERS:
                return None
            read[place] = days
    follows = bool(markers) and markers[0] == 0 and (len(read) >= len(markers) or items[0] == _ALL_DAY[0])
    parts: list[_Part] = []
    for place in markers:
        beside = (place + 1, place - 1) if follows else (place - 1, place + 1)
        own = next((each for each in beside if each in read and (each < place or follows or each + 1 not in markers)), None)
        marker = items[place]
        if not isinstance(marker, list):
            parts.append((None if own is None else read.pop(own), marker))
    return parts if parts and not read else None


def _items(words: Sequence[str]) -> list[_Marker | list[str]]:
    """Hours and spans of them, and between those the words that are left, which may name days."""
    items: list[_Marker | list[str]] = []
    left: list[str] = []
    place = 0
    while place < len(words):
        marker, taken = _marker(words[place:])
        if marker is None:
            left.append(words[place])
            place += 1
            continue
        items += _halved(left) if items and left and not {left[0], left[-1]} & _SEPARATORS else [_trimmed(left)]
        items.append(marker)
        left = []
        place += taken
    return [item for item in [*items, _trimmed(left)] if item != []]


def _halved(words: list[str]) -> list[list[str]]:
    """Between two hours, "entre semana y los sábados": the days of the first and those of the second."""
    at = next((place for place, word in enumerate(words) if word in _SEPARATORS), len(words))
    halves = [_trimmed(words[:at]), _trimmed(words[at:])]
    return halves if all(half and read_days(" ".join(half)) for half in halves) else [_trimmed(words)]


def _trimmed(words: list[str]) -> list[str]:
    while words and words[0] in _LINKS and " ".join(words) not in _OTHERS and words[:2] != ["entre", "semana"]:
        words = words[1:]
    while words and words[-1] in _LINKS:
        words = words[:-1]
    return words


def _marker(words: Sequence[str]) -> tuple[_Marker | None, int]:
    """What stands at the beginning of these words, and how many of them it takes."""
    for phrases in (_ALL_DAY, _NIGHTS):
        for phrase in phrases:
            taken = len(phrase.split())
            if " ".join(words[:taken]) == phrase and (phrase != "todos los" or "dias" not in words[taken : taken + 1]):
                return phrases[0], taken
    first, taken = _longest(words)
    if first is None:
        return None, 0
    if words[taken : taken + 1] and words[taken] in _TO:
        skipped = taken + 1
        second, more = _longest(words[skipped:])
        is_span = words[taken] not in ("y", "and") or words[0] in ("between", "entre")
        if second is not None and is_span:
            return (first, second), skipped + more
    return first, taken


def _longest(words: Sequence[str]) -> tuple[_Hour | None, int]:
    start = 1 if words[:1] in (["between"], ["entre"], ["from"], ["desde"]) else 0
    for taken in range(min(LONGEST, len(words)), start, -1):
        if words[taken - 1] in _LINKS or words[taken - 1] == "-":
            continue
        hour = _hour(" ".join(words[start:taken]))
        if hour is not None:
            return hour, taken
    return None, 0


def _quiet(days: frozenset[int] | None, marker: _Marker) -> Quiet | None:
    if marker == _NIGHTS[0]:
        return Quiet(start=NIGHTS.start, end=NIGHTS.end, days=days or EVERY_DAY)
    if marker == _ALL_DAY[0]:
        return None if days is None else Quiet(start=time(), end=time(), days=days)
    if not isinstance(marker, tuple):
        return None
    start, end = _likeliest(*marker, by_day=days is not None)
    return None if start == end else Quiet(start=start, end=end, days=days or EVERY_DAY)


def _likeliest(first: _Hour, second: _Hour, *, by_day: bool) -> tuple[time, time]:
    """The shortest of what may be meant.

    Of two as long, that of the day where some days are named, where it is too short for a night, or where it is a working day: "9 to 5".
    """
    of_24 = first.of_24 or second.of_24  # then so is the other: "7-22"
    starts, ends = (
        [hour.at, hour.at.replace(hour=(hour.at.hour + NOON) % 24)] if hour.is_open and not of_24 else [hour.at] for hour in (first, second)
    )

    def rank(span: tuple[time, time]) -> tuple[int, bool]:
        start, end = (each.hour * 60 + each.minute for each in span)
        length = (end - start - 1) % (24 * 60)
        is_of_day = by_day or length < SHORTEST_NIGHT or (first.at, second.at) in WORKING_DAYS
        return length, (NIGHTS.end.hour - 2 <= span[0].hour < NOON + 6) is not is_of_day

    return min(product(starts, ends), key=rank)
