"""The words of dates in both languages, in lower case and without accents."""

from practice.languages import in_each, others
from practice.models import Language

RELATIVE = {
    "today": 0,
    "tonight": 0,
    "hoy": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "this am": 0,
    "this pm": 0,
    "esta manana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "yesterday": -1,
    "yesterdays": -1,
    "yest": -1,
    "yday": -1,
    "ysd": -1,
    "yst": -1,
    "ystd": -1,
    "yester day": -1,
    "y'day": -1,
    "last night": -1,
    "lastnight": -1,
    "last evening": -1,
    "lastnite": -1,
    "last nights": -1,
    "last nite": -1,
    "last night's": -1,
    "ayer": -1,
    "ayr": -1,
    "ayerr": -1,
    "ayeer": -1,
    "aller": -1,
    "hayer": -1,
    "anoche": -1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "manana": 1,
    "day before yesterday": -2,
    "anteayer": -2,
    "antier": -2,
    "antes de anoche": -2,
    "anteanoche": -2,
    "night before last": -2,
    "antes de ayer": -2,
    "day after tomorrow": 2,
    "pasado manana": 2,
    "in a week": 7,
    "in a fortnight": 14,
}
"""Days from today."""

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "un": 1, "una": 1, "uno": 1, "two": 2, "dos": 2, "three": 3, "tres": 3, "four": 4, "cuatro": 4,
    "five": 5, "cinco": 5, "six": 6, "seis": 6, "seven": 7, "siete": 7, "eight": 8, "ocho": 8, "nine": 9, "nueve": 9, "ten": 10, "diez": 10,
}  # fmt: skip

UNITS = {
    "day": (1, 0), "days": (1, 0), "dia": (1, 0), "dias": (1, 0),
    "week": (7, 0), "weeks": (7, 0), "wk": (7, 0), "wks": (7, 0), "semana": (7, 0), "semanas": (7, 0),
    "month": (0, 1), "months": (0, 1), "mes": (0, 1), "meses": (0, 1),
    "year": (0, 12), "years": (0, 12), "ano": (0, 12), "anos": (0, 12),
}  # fmt: skip
"""Days and months."""


def _numbered(names: str, first: int) -> dict[str, int]:
    """Names that mean the same stand together, with a slash."""
    return {name: number for number, same in enumerate(names.split(), first) for name in same.split("/")}


MONTHS = in_each(
    en=_numbered(
        "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug "
        "september/sep/sept october/oct november/nov december/dec",
        1,
    ),
    es=_numbered(
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
        "septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic",
        1,
    ),
)

WEEKDAYS = in_each(
    en=_numbered("monday/mon tuesday/tue/tues wednesday/wed/weds/wednes thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun", 0),
    es=_numbered("lunes/lun martes/mar/mart miercoles/mie/mier/mierc jueves/jue/juev viernes/vie/vier sabado/sab domingo/dom", 0),
)
"""Monday is 0."""

ALSO_WORDS = frozenset({"sat", "sun", "mar", "wed", "mon"})
"""Short names that are words of their own: el mar, she sat, a newly wed."""

TO = r"(?:st|nd|rd|th)?\s*(?:,|&|-|–|/|\band\b|\by\b|\bto\b|\ba\b|\bal\b|\bthr(?:u|ough)\b|\bhasta\b|\bor\b|\bo\b)\s*(?:el\s+)?"


def named(names: dict[Language, dict[str, int]], word: str, language: Language) -> int | None:
    """In the person's language by full or short name, in another one by the full name alone."""
    own = names[language].get(word)
    if own is not None:
        return own
    elsewhere = (names[other].get(word) for other in others(language)) if len(word) > 4 else ()  # noqa: PLR2004  the longest short name
    return next((found for found in elsewhere if found is not None), None)
