"""Hours of credit as people type them: 20, 7.5, 7½, two and a half hours, 90 min, 3 x 2 h. They are counted in quarters of an hour."""

import re
import unicodedata
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from text_to_num import alpha2digit

from practice.frozen import Frozen
from practice.goals import QUARTER
from practice.models import Language
from practice.patterns import lazy

MOST = Decimal(1000)
LONGEST = 200  # characters of words that are an amount and nothing else
CEU = 10  # contact hours, as many boards count; others count a CEU as one
PARTS = {"½": Decimal("0.5"), "¼": QUARTER, "¾": Decimal("0.75")}
HOUR = (
    r"(?:(?:(?:contact|clock|ce|training|full|whole|class|solid|straight|continuing ed(?:ucation)?|ethics|supervision|webinar|volunteer|"
    r"online|live)\s+)?(?:h|hr|hrs+|hour|hours|hora|horas|horita|horitas|hra|hras|hs|ceh|cehs)\b\.?"
    r"(?:\s+(?:completas|reloj|de reloj|contacto|de contacto|long))?)"
)
MINUTE = r"(?:(?:m|min|mins|minute|minutes|minuto|minutos|minutitos)\b\.?)"
AND = r"(?:and|n|y|con|&|,)"
AND_HERE = r"(?:\b(?:and|n|y|con)|&|,)"
NUMBER = r"(?:\d{1,4}(?:[.,'’]\d{1,3})?|[.,]\d{1,2})"
PHRASES = (
    (r"^(?:half|media)$", "30 min"),
    (r"\b(?:unas|unos)\b", "some"),
    (r"\s+menos\s+(?:un\s+)?cuarto\b", " less ¼"),
    (rf"\s*{AND_HERE.replace('|,', '')}\s+(?:(?:an?|one|1)\s+)?half\b(?:\s+hours?\b)?|\s+[yi]\s+media\b(?:\s+hora\b)?", " ½"),
    (r"(?<=[^\W\d_])\s+media$", " ½"),
    (rf"(?:\s*{AND_HERE}|(?<=[^\W\d_]))\s+(?:three|tres|3)[ -](?:quarters?|cuartos)\b", " ¾"),
    (rf"\s*{AND_HERE}\s+(?:(?:an?|one|un|1)\s+)?(?:quarter|cuarto)\b", " ¼"),
    (r"(?:\b(?:an?|one|un|1)\s+)?\b(?:quarter|cuarto)\s+(?:of\s+an?\s+|de\s+)?(?:hours?|hora)\b", "15 min"),
    (r"\b(?:three|tres|3)[ -](?:quarters?|cuartos)\s+(?:of\s+an?\s+|de\s+)?(?:hours?|hora)\b", "45 min"),
    (r"(?:\b(?:a|one|1)\s+)?\bhalf(?:\s+an?)?\s+(?:hour|hr)\b|\b(?:una\s+)?media\s+(?:horita|hora|hra|hr)\b", "30 min"),
    (r"\b(?:an?|una)\s+(?=(?:full\s+|whole\s+)?(?:hour|hora|hr|hra)\b)", "1 "),
    (rf"(?:^|(?<= de )|(?<= of ))(?=(?:hour|hora|hr|hra)\s+(?:long$|{AND}|[½¼¾]|(?:15|30|45)(?:$|\s*m)))", "1 "),
    (r"(?<=[123]/[24])\s+(?:of\s+an?|de)\s+(?=(?:hour|hora)\b)", " "),
    (r"\s+(?:each|apiece|per session|cada un[ao]|c/u|por sesión|por sesion)$", " each"),
)
REWRITES = tuple((lazy(words), plain) for words, plain in PHRASES)
SAID_TWICE = lazy(r"(?<![\d.,])(\d+(?:\.\d+)?)\s*\(\1\)")
OVER = lazy(r"(?<![\d.,/])([123])/([24])(?![\d/])")
OF_OVER = {"1/2": "½", "2/4": "½", "1/4": "¼", "3/4": "¾"}
PLAIN = lazy(rf"(?P<whole>{NUMBER})\s*{HOUR}?")
MIXED = lazy(rf"(?:(?P<whole>\d{{1,4}})\s*{HOUR}?\s*{AND}?\s*)?(?P<part>[½¼¾])\s*{HOUR}?")
CLOCK = lazy(
    rf"(?P<hours>\d{{1,4}})\s*(?:(?:h|hr|hrs|hour|hours|hora|horas|hra|hras|hs)\.?|:(?=\d))\s*{AND}?\s*(?P<minutes>\d{{1,2}}(?=\s*[mh])|\d\d)\s*(?:{MINUTE}|{HOUR})?"
)
LESS_A_QUARTER = lazy(rf"(?P<hours>\d{{1,2}})\s*{HOUR}\s+less\s+¼")
MINUTES = lazy(rf"(?P<minutes>\d{{1,4}})\s*{MINUTE}")
LABELLED = lazy(
    r"(?:total\s+)?(?:(?:contact|clock|ce|training|credit)\s+)?(?:hours|hrs|horas|hs|duration|duración|duracion|length)"
    r"(?:\s+(?:earned|awarded|completed|of credit|of training|totales|"
    r"(?:de\s+)?(?:ce|reloj|contacto|crédito|credito|capacitación|formación)))?"
    r"(?:\s*[:=]\s*|\s+)(?P<rest>.+)"
)
SESSIONS = (
    r"(?:sessions?|class(?:es)?|meetings?|workshops?|webinars?|trainings?|modules?|videos?|vids?|zooms?|lessons?|recordings?|talks?|groups?|blocks?|calls?|"
    r"breakouts?|panels?|lectures?|seminars?|courses?|sups?|supervisions?|parts?|sesi[oó]n(?:es)?|clases?|reuni[oó]n(?:es)?|taller(?:es)?|"
    r"capacitaci[oó]n(?:es)?|m[oó]dulos?|lecci[oó]n(?:es)?|grabaci[oó]n(?:es)?|charlas?|pl[aá]ticas?|grupos?|bloques?|paneles|cursos?|mesas?|"
    r"encuentros?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|nights|mornings|evenings|afternoons|lunes|martes|mi[eé]rcoles|jueves|viernes|"
    r"s[aá]bados|domingos|noches|ma[ñn]anas|tardes|supervisi[oó]n(?:es)?|partes?|jornadas?|half[ -]days|medios d[ií]as)"
)
HOW_OFTEN = r"(?:(?:weekly|daily|monthly|biweekly|zoom|live|online|evening|separate|consecutive|back to back)\s+)?"
HOW_OFTEN_AFTER = r"(?:\s+(?:semanales|diarias|diarios|mensuales|seguid[oa]s|consecutiv[oa]s|en línea|en linea|por zoom))?"
SO_MANY = rf"(?P<n>\d{{1,2}})\s*{HOW_OFTEN}"
TIMES = lazy(
    rf"{SO_MANY}(?:{SESSIONS}{HOW_OFTEN_AFTER},?\s*(?:of|de|@|at|x|,)|x|×|\*)\s*(?P<each>.+?)(?:\s+each)?|"
    rf"{SO_MANY.replace('?P<n>', '?P<m>')}{SESSIONS}{HOW_OFTEN_AFTER},?\s+(?P<every>.+?)\s+each"
)
SESSIONS_OF = lazy(rf"{SO_MANY}(?<=\s)(?P<each>\d.*?(?:{HOUR}|{MINUTE}))\s+{SESSIONS}")
TIMES_AFTER = lazy(rf"(?P<each>.+?(?:{HOUR}|{MINUTE}))\s*(?:{SESSIONS}\s*)?(?:x|×|\*)\s*(?P<n>\d{{1,2}})(?:\s+{SESSIONS})?")
EITHER = lazy(r"(?:(?:between|entre|from|de)\s+)?(?P<low>.+?)\s*(?:-|–|—|/|\bor\b|\bo\b|\bto\b|\ba\b|\band\b|\by\b)\s*(?P<high>.+)")
TWO_NUMBERS = lazy(
    rf"[\d½¼¾]\s*[-–—]\s*\d|\d\s*(?:{HOUR}|{MINUTE})\s*[-–—]\s*[\d.,½¼¾]+\s*(?:{HOUR}|{MINUTE})|\b(?:or|o|to|a|between|entre)\b"
)
CREDITS = lazy(
    rf"(?P<whole>{NUMBER})\s*(?P<unit>(?:ce\s+)?(?:credits?|créditos?|creditos?)(?:\s+(?:hours?|horas?))?|ceus?|ces?|horas?\s+(?:de\s+)?cr[eé]dito|units?|pdhs?)"
)


class HoursRead(Frozen):
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
    return _hours(_digits(text))


def to_ask(text: str) -> tuple[Decimal, ...]:
    """The whole quarters among which to choose where the words leave it open: 2 or 3 hours, 2-3 h, 2 CEUs."""
    words = _digits(text)
    if found := CREDITS.fullmatch(words):
        said = _decimal(found["whole"])
        every = () if said is None else (said, said * CEU) if found["unit"].startswith("ceu") else (said,)
        return tuple(each for each in every if each and each % QUARTER == 0)
    found = EITHER.fullmatch(words)
    if found is None or not TWO_NUMBERS.search(words):
        return ()
    unit = re.search(rf"(?:{HOUR}|{MINUTE})$", found["high"])
    high = _hours(found["high"])
    low = _hours(found["low"] if unit is None or not found["low"][-1].isdecimal() else f"{found['low']} {unit[0]}")
    return () if low is None or high is None or high < low else tuple(dict.fromkeys([*around(low), *around(high)]))


def around(exact: Decimal) -> tuple[Decimal, ...]:
    """These hours, or the quarters of an hour just below and above them."""
    below = (exact / QUARTER).to_integral_value(ROUND_FLOOR) * QUARTER
    return (below,) if below == exact else tuple(each for each in (below, below + QUARTER) if each)


def _digits(text: str) -> str:
    """In lower case, with digits for words of both languages, and with ½, ¼ and ¾ for parts of an hour; nothing, of what is too long."""
    if len(text) > LONGEST:
        return ""
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split()).rstrip(" .,;").lstrip(" ,;")
    words = re.sub(r"(?<=\w)-(?=[a-záéíóú])|(?<=\d)-(?=[13]/[24]\b)", " ", words)
    for pattern, plain in REWRITES:
        words = pattern.sub(plain, words)
    for language in Language:
        words = alpha2digit(words, language, threshold=0)
    words = SAID_TWICE.sub(r"\1", words)
    return OVER.sub(lambda found: OF_OVER.get(found[0], found[0]), words).strip()


def _hours(words: str) -> Decimal | None:
    if found := PLAIN.fullmatch(words):
        return _decimal(found["whole"])
    if found := CLOCK.fullmatch(words):
        minutes = int(found["minutes"])
        return None if minutes >= 60 else int(found["hours"]) + _of_minutes(minutes)  # noqa: PLR2004
    if found := LESS_A_QUARTER.fullmatch(words):
        return int(found["hours"]) - QUARTER
    if found := MINUTES.fullmatch(words):
        return _of_minutes(int(found["minutes"]))
    if found := MIXED.fullmatch(words):
        return Decimal(found["whole"] or 0) + PARTS[found["part"]]
    if found := LABELLED.fullmatch(words):
        return _hours(found["rest"])
    for pattern in (TIMES, SESSIONS_OF, TIMES_AFTER):
        if found := pattern.fullmatch(words):
            said = found.groupdict()
            each = _hours(said["each"] or said["every"])
            return None if each is None else int(said["n"] or said["m"]) * each
    return None


def _decimal(number: str) -> Decimal | None:
    """7.5 and 7,5; 1,000 and 1.000 are read as a thousand nowhere: three decimals are not hours."""
    _, _, decimals = (plain := re.sub(r"[,'’]", ".", number)).partition(".")
    return None if len(decimals) > 2 else Decimal(plain)  # noqa: PLR2004


def _of_minutes(minutes: int) -> Decimal:
    return Decimal(minutes) / 60
