"""The words of dates in both languages, in lower case and without accents."""

from practice.languages import in_each, others
from practice.models import Language


def numbered(names: str, first: int) -> dict[str, int]:
    """Names that mean the same stand together, with a slash."""
    return {name: number for number, same in enumerate(names.split(), first) for name in same.split("/")}


_DAYS_AWAY = {
    0: "today|tonight|hoy|this morning|this afternoon|this evening|this am|this pm|esta manana|esta tarde|esta noche|"
    "earlier today|dia de hoy|hoy mismo|hoy dia|this a.m|this very day|este mismo dia",
    -1: "yesterday|yesterdays|yest|yday|ysd|yst|ystd|yester day|y'day|last night|lastnight|last evening|lastnite|last nights|last nite|"
    "last night's|ayer|ayr|ayerr|ayeer|aller|hayer|anoche|dia de ayer|ayer mismo|noche de ayer",
    1: "tomorrow|tmrw|tmr|tmw|tmmrw|2morrow|tomorow|manana|dia de manana|manana mismo",
    -2: "day before yesterday|day b4 yesterday|night before last|anteayer|antier|antiayer|"
    "antes de ayer|antes de anoche|anteanoche|antenoche|antier noche",
    -3: "trasantier|tras antier|trasanteayer|trasantayer|tresantier|anteantier|ante antier|anteantes de ayer|anteanteayer",
    2: "day after tomorrow|day after tmrw|day after tmr|pasado manana",
    7: "in a week",
    14: "in a fortnight",
}
RELATIVE = {name: days for days, names in _DAYS_AWAY.items() for name in names.split("|")}
"""Days from today."""

NUMBERS = numbered(
    "a/an/one/un/una/uno two/dos three/tres four/cuatro five/cinco six/seis seven/siete eight/ocho nine/nueve ten/diez",
    1,
)

NTHS = numbered("first/primer/primero segundo/second tercer/third/tercero fourth/cuarto fifth/quinto", 1) | {"last": -1, "ultimo": -1}

_SPANS = {
    (1, 0): "day days dia dias",
    (7, 0): "week weeks wk wks semana semanas",
    (0, 1): "month months mes meses",
    (0, 12): "year years ano anos",
}
NIGHTS = frozenset({"night", "nights", "nite", "nites", "noche", "noches"})
UNITS = {name: span for span, names in _SPANS.items() for name in names.split()}
"""Days and months."""

MONTHS = in_each(
    en=numbered(
        "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug "
        "september/sep/sept october/oct november/nov december/dec",
        1,
    ),
    es=numbered(
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
        "septiembre/setiembre/sep/sept/set octubre/oct noviembre/nov diciembre/dic",
        1,
    ),
)

WEEKDAYS = in_each(
    en=numbered(
        "monday/mon tuesday/tue/tues wednesday/wed/weds/wednes/wedn thursday/thu/thur/thurs/thrs/thursd "
        "friday/fri/frid saturday/sat/satur sunday/sun",
        0,
    ),
    es=numbered(
        "lunes/lun martes/mar/mart miercoles/mie/mier/mierc jueves/jue/juev viernes/vie/vier/viern sabado/sab/sabad domingo/dom/doming", 0
    ),
)
"""Monday is 0."""

ALSO_WORDS = frozenset({"sat", "sun", "mar", "wed"})
"""Short names that are words of their own: el mar, she sat, a newly wed."""

FULL_OF_FOUR = frozenset({"june", "july"})
"""As short as short names are, and whole."""

TO = r"(?:st|nd|rd|th)?\s*(?:,|&|-|–|/|\band\b|\by\b|\bto\b|\ba\b|\bal\b|\bthr(?:u|ough)\b|\bhasta\b|\bor\b|\bo\b)\s*(?:el\s+)?"

YEAR = r"(?:[\s,./-]+(?:(?:del?|of)\s+)?(?P<year>\d{4}|['’]?\d{2}))?"
CENTURY, TURN = 100, 80  # 27 is 2027, 85 is 1985


def full_year(digits: str) -> int:
    year = int(digits.lstrip("'’"))
    if year >= CENTURY or len(digits) == len("2027"):
        return year
    return year + (1900 if year >= TURN else 2000)


def named(names: dict[Language, dict[str, int]], word: str, language: Language) -> int | None:
    """In the person's language by full or short name, in another one by the full name alone."""
    own = names[language].get(word)
    if own is not None:
        return own
    is_full = len(word) > 4 or word in FULL_OF_FOUR  # noqa: PLR2004  the longest short name
    elsewhere = (names[other].get(word) for other in others(language)) if is_full else ()
    return next((found for found in elsewhere if found is not None), None)
