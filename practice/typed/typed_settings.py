"""Hours, lengths of time and tracks as people type them to a question that has buttons, in English and Spanish. None: not read."""

import re
from datetime import time

from practice.models import Track
from practice.patterns import lazy
from practice.searching import fold
from practice.typed import beside, courtesy
from practice.typed.datewords import NUMBERS, UNITS, numbered

_HOUR_WORDS = numbered(
    "zero one/una two/dos three/tres four/cuatro five/cinco six/seis seven/siete eight/ocho nine/nueve ten/diez eleven/once twelve/doce", 0
)
NOON = 12
_NOON = ("noon", "midday", "mediodia", "medio dia", "del mediodia", "del dia")
_MIDNIGHT = ("midnight", "medianoche")
_AT = r"(?:(?:(?:at|around|about|by|a eso de|como a|como|sobre|al?|de)\b ?)?(?:(?:the|las|la|el)\b ?)?)"
_PART = (
    r"(?:o ?'?clock ?(?=[apdi]))?(?P<half>(?:in the )?a\.? ?m\b\.?|(?<=\d)[ap]\b|(?:in the )?p\.? ?m\b\.?|(?:in the|at|de la|"
    r"por la|en la) ?"
    r"(?:morning|afternoon|evening|night|manana|madrugada|tarde|noche)|"
    r"del (?:medio)?dia|o ?'?clock|en punto|hrs?\b\.?|hs\b|horas?\b|hours?\b|h\b)"
)
_PARTS = {
    30: "half|thirty|media|treinta",
    15: "a quarter|quarter|fifteen|cuarto|quince|un cuarto",
    45: "forty five|forty-five|cuarenta y cinco",
}
_MINUTES = {words: minutes for minutes, same in _PARTS.items() for words in same.split("|")}
_A_PART = "|".join(_MINUTES)
_PAST = (
    lazy(rf"(?P<part>{_A_PART}) (?:past|after) (?P<word>\w+)"),
    lazy(rf"(?P<word>\w+) y (?P<part>{_A_PART})"),
    lazy(r"\b(?P<word>(?!menos\b)[a-z]+) (?P<part>thirty|fifteen|forty[ -]five|treinta|quince)"),
)
_BEFORE = (
    lazy(r"(?P<part>a quarter|quarter|(?:un )?cuarto|quince) (?:to|till?|until|before|of|para) (?:las? )?(?P<word>\w+)"),
    lazy(r"(?P<word>\w+) menos (?P<part>(?:un )?cuarto|quince)"),
)
_TOGETHER = lazy(r"\b([01]\d|2[0-3])([0-5]\d)\b")
_BEFORE_HALF = lazy(r"\b(\d{1,2}) ?([0-5]\d)(?= ?[ap]\.? ?m\b)")
_HOUR = lazy(rf"{_AT}(?P<hour>\d{{1,2}}|[a-z]+)(?: ?[:.h] ?(?P<minute>\d{{2}}))? ?{_PART}?[.!]?")
_MORNING = lazy(r"^(?:a|in the a\b|(?:in|de|por|en).*(?:morning|manana|madrugada))")
_AFTER_NOON = lazy(r"^(?:p|in the p\b|.*(?:afternoon|evening|night|tarde|noche|mediodia))")
_A_FEW = lazy(r"\b(?:(?:a )?couple(?: of)?|un par de|un par) ")
_LENGTH = lazy(r"(?:(?:for|por|durante|unos|unas|about|como|like) )*(?P<number>\w+) (?P<unit>[a-z]+)(?: please| por favor)?")
A_MONTH = 30  # days
_NO_END = lazy(
    r"(?:for ?ever|indefinitely|for good|open ended|no end|until (?:further notice|i (?:say(?: so)?|tell you|come back|write))|"
    r"indefinid[oa]|indefinidamente|sin fin|hasta (?:nuevo aviso|que (?:yo )?(?:te )?(?:diga|avise|escriba|vuelva)))"
)
_I_AM = r"(?:(?:i am|i m|im|as|yo soy|soy|como) )?(?:(?:an?|una?|the|el|la) )?"
_PEERS = (
    r"(?: (?:of |a |de )?(?:peer supporters|peers|others|people|anyone|them|"
    r"nadie|pares|otros|otras|(?:otras )?personas|apoyo entre pares))?"
)
_SUPERVISES = lazy(
    rf"{_I_AM}(?:peer (?:support )?)?supervis(?:or|ora|ors|ion|ing){_PEERS}|"
    rf"(?:i |yo )?(?:supervise|superviso){_PEERS}|(?:hago|doy) supervision"
)
_SUPPORTS = lazy(
    rf"{_I_AM}(?:certified )?peer (?:support(?: (?:worker|specialist))?|supporter|specialist|worker)s?|"
    r"(?:i )?(?:give|do|offer) (?:peer )?support|"
    r"(?:yo )?(?:(?:doy|hago|ofrezco|de|en) )?apoyo (?:entre|de) pares|(?:yo )?doy apoyo|"
    rf"(?:yo )?(?:i )?(?:do not|don t|dont|no) (?:supervise|superviso){_PEERS}|(?:i am|i m|im) not (?:a )?supervisor|no soy supervisora?"
)


def read_hour(text: str) -> time | None:
    """An hour alone: "8:30 pm", "20h", "noon", "a las ocho de la noche". A number without more is an hour of 24."""
    plain = " ".join(fold(courtesy.bare(text)).replace("¿", "").replace("?", "").split())
    bare = re.sub(rf"^{_AT}", "", plain).removeprefix("12 ").strip(" .!")
    if bare in _NOON or bare in _MIDNIGHT:
        return time(NOON if bare in _NOON else 0)
    plain = _BEFORE_HALF.sub(r"\1:\2", _TOGETHER.sub(r"\1:\2", in_digits(plain)))
    found = _HOUR.fullmatch(plain)
    hour = None if found is None else number(found["hour"])
    if found is None or hour is None:
        return None
    return _of_the_day(hour, int(found["minute"] or 0), found["half"] or "")


def in_digits(plain: str) -> str:
    """Half past eight and quarter to nine as 8:30 and 8:45."""
    for form in _PAST:
        plain = form.sub(lambda found: f"{number(found['word'])}:{_MINUTES[found['part']]:02}", plain)
    for form in _BEFORE:
        plain = form.sub(lambda found: f"{((number(found['word']) or 0) - 1) % NOON or NOON}:{60 - _MINUTES[found['part']]:02}", plain)
    return plain


def number(word: str) -> int | None:
    return int(word) if word.isdecimal() else _HOUR_WORDS.get(word)


def _of_the_day(hour: int, minute: int, half: str) -> time | None:
    is_named = bool(_MORNING.match(half) or _AFTER_NOON.match(half))
    if is_named and not 1 <= hour <= 23:  # noqa: PLR2004  0 pm is no hour
        return None
    if _MORNING.match(half) and hour >= NOON:
        hour = 0 if hour == NOON else 24
    elif _AFTER_NOON.match(half) and hour < NOON:
        hour += NOON
    elif "noche" in half and hour == NOON:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004  of a day, of an hour


def read_length(text: str) -> int | None:
    """Days: "a week", "3 days", "dos semanas", "for a month" (30)."""
    said = _A_FEW.sub("2 ", beside.bare(text, led=True)).split()
    for end in range(len(said), 0, -1):
        found = _LENGTH.fullmatch(" ".join(said[:end]).strip(" .,!"))
        if found is None or found["unit"] not in UNITS or not beside.is_reason(" ".join(said[end:]), stated=False):
            continue
        number = int(found["number"]) if found["number"].isdecimal() else NUMBERS.get(found["number"])
        days, months = UNITS[found["unit"]]
        return number * (days + months * A_MONTH) if number else None
    return None


def has_no_end(text: str) -> bool:
    """Whether a pause is to last until they say so."""
    return _NO_END.fullmatch(" ".join(re.sub(r"[^a-z]+", " ", fold(courtesy.bare(text))).split())) is not None


def read_track(text: str) -> Track | None:
    """The track alone: "supervisor", "I supervise", "apoyo entre pares"."""
    plain = " ".join(re.sub(r"[^a-z]+", " ", fold(text)).split())
    if _SUPERVISES.fullmatch(plain):
        return Track.SUPERVISOR
    return Track.PEER_SUPPORTER if _SUPPORTS.fullmatch(plain) else None
