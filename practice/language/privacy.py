"""What may point to someone in a text: full names, phones, emails, dates of birth, record numbers, street addresses.

Plain patterns and lists of common names, in the forms of the US and of Latin America; nothing is guessed from context beyond a word or
two. One's own name and birthday are one's own to write, and a helpline's number is nobody's.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from practice.library.mirrorwords import NameWords


class HintKind(StrEnum):
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH = "birth"
    RECORD = "record"
    ADDRESS = "address"


@dataclass(frozen=True, kw_only=True)
class Hint:
    """`words` are as they were written, in lower case without accents: to tell two hints apart, and for nothing else."""

    kind: HintKind
    words: str


MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|set|dic)[a-z]*\.?|september|septiembre|setiembre"  # in both languages
DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    rf"|(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?(?: of| de)? (?:{MONTH})(?:,?(?: del?)? \d{{4}})?)"
)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(
    r"(?<![\w#/.-])(?:"
    r"\+\d[\d ().-]{6,16}\d"  # with a country code
    r"|(?:1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}|1?\d{10}"  # US, Mexico, Colombia
    r"|\(?\d{2}\)?[ .-]\d{4}[ .-]\d{4}|\d{3} \d{3} \d{3}"  # Mexico City, Buenos Aires; Peru, Chile
    r"|\d{3}-\d{4}|(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{4}-\d{4}"  # local; Central America
    r")(?![\w/]|-\d)"
)
HELPLINE = re.compile(r"\+?1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]?\d{3}[ .-]?\d{4}")
BORN = re.compile(
    r"(?P<cue>(?<![a-z])(?:d\.?o\.?b\.?|born|birth ?da(?:te|y)|date of birth|b-?day|nacio|nacid[oa]|fecha de nacimiento|f\.? ?nac\.?|cumple(?:anos)?|cumple anos))"
    rf"(?![a-z])[^.!?\n\d]{{0,30}}?(?P<date>{DATE})"
)
BARE_BIRTH = re.compile(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-](?:19[2-9]\d|200\d)(?!\d)")
SINCE = re.compile(r"(?:since|sober|clean|quit|date|desde|sobri[oa]|limpi[oa]|deje)\b[^.!?\n]{0,20}$")
OWN_BIRTH = re.compile(r"(?:\bi was|\bi am|\bi'?m|\bmy|\bmi|\byo|\bour)[ a-z]{0,12}$")
RECORD = re.compile(
    r"(?<![a-z])(?P<cue>mrn|m\.r\.n\.|medical record|record|case|chart|file|booking|docket|inmate|client|patient|claim|member|policy|medicaid|medicare"
    r"|insurance|passport|license|ssn|social security|social|id|a-number|cdcr|doc|expediente|caso|historia clinica|historia|registro|folio|carpeta|causa"
    r"|dni|cedula|curp|rut|cuil|seguro social|seguro|nss|matricula|poliza|pasaporte|licencia|ficha|afiliado|afiliada|identificacion)"
    r"(?:(?: ?(?:id|number|num|no|nr|numero|nro|medico|medica|judicial|clinico|clinica|penal|card|de identidad|de caso|de expediente))\b\.?| ?#| ?n[°º]|:| is| was| es| era| ends in| termina en|,){0,4}"
    r" ?(?P<number>(?:[a-z]{1,4}[- ]?)?(?=[\d.-]*\d[\d.-]*\d[\d.-]*\d)\d[\d.-]{2,}[\dk]?|(?:[a-z]{4}\d{6}[hm][a-z0-9]{7}))"
)
BARE_RECORD = re.compile(
    r"(?<![\w-])(?:\d{3}-\d{2}-\d{4}|\d{1,2}\.\d{3}\.\d{3}-[\dk]|[a-z]{4}\d{6}[hm][a-z]{5}[a-z0-9]\d|[a-z]{1,3}-?\d{6,}|#\d{5,})(?!\w|-\d)"
)
YEAR = re.compile(r"(?:19|20)\d\d[.-]?")
SHORT_WAY = r"st|ave?|rd|blvd|dr|ln|ct|pl|cir|ter|pkwy|hwy"
LONG_WAY = r"street|avenue|road|boulevard|drive|lane|court|place|terrace|circle|parkway|highway|way|trail"
STREET = re.compile(
    rf"(?<![\w/.-])\d{{1,5}}[a-z]? (?:[NSEW]\.? |(?:North|South|East|West) )?(?:(?:[A-Z][\w'.]+|\d+(?:st|nd|rd|th)) ){{1,3}}(?i:{SHORT_WAY}|{LONG_WAY})(?!\w)"
    rf"|(?<![\w/.-])\d{{3,5}} (?!(?:the|of|on|in|at|people|days|feet|miles|times|men|women)\b)(?:[a-z]+|\d+(?:st|nd|rd|th)) (?:street|avenue|road|boulevard|lane|ave|blvd)(?!\w)"
    r"|(?<!\w)(?:[Aa]pt|[Aa]partment|[Uu]nit)\.? ?#?\d+[A-Za-z]?,? \d{2,5} [A-Z]\w+"
)
CALLE = re.compile(
    r"(?<!\w)(?:(?:calle|avenida|av\.?|avda\.?|carrera|cra\.?|kra\.?|calzada|bulevar|boulevard|blvd\.?|pasaje|jiron|jr\.?|privada|diagonal|transversal|camino|cerrada|andador|prolongacion))"
    r" (?!(?:por|durante|desde|hace|con|y|a|en|que|como|mas|cada|tiene|unos|unas|llevo|lleva)\b)"
    r"(?:\d{1,3}[a-z]? ?(?:#|no\.?|nro\.?|num\.?|numero|con) ?\d{1,3}[a-z]?(?: ?- ?\d{1,3})?"
    r"|(?:[a-z]+\.? ){1,5}?(?:#|no\.? |nro\.? |num\.? |numero )?\d{1,5}(?! ?(?:anos|veces|personas|dias|meses|horas|noches|minutos|semanas|dolares|pesos|de la manana|cuadras|gentes))(?!\d))"
)
RUN = re.compile(
    r"(?:[A-ZÁÉÍÓÚÜÑ][\w'’-]*\.?)(?: (?:(?:de las|de los|de la|del|de|la|van|von|y) (?=[A-ZÁÉÍÓÚÜÑ]))?[A-ZÁÉÍÓÚÜÑ][\w'’-]*\.?)+"
)
NAME_PART = re.compile(r"[^\W\d_][\w'’-]*")
PAIR = re.compile(r"(?=(?<!\w)([^\W\d_]{3,}) ([^\W\d_]{3,})(?!\w))")
TURNED = re.compile(r"(?<!\w)([A-ZÁÉÍÓÚÜÑ][\w'’-]+), ([A-ZÁÉÍÓÚÜÑ][\w'’-]+)")
PARTICLES = frozenset({"de", "del", "la", "las", "los", "van", "von", "y"})
WHOLE = 2  # words of the shortest full name


def names_someone(text: str, words: Sequence[NameWords]) -> frozenset[Hint]:
    """Every hint in the text; `words` of all languages, as people who live in two write names of both."""
    plain = _fold(text)
    found = [
        *((HintKind.NAME, name) for name in _names(text, _merged(tuple(words)))),
        *((HintKind.EMAIL, each.group()) for each in EMAIL.finditer(plain)),
        *((HintKind.PHONE, each.group()) for each in PHONE.finditer(plain) if not HELPLINE.fullmatch(each.group())),
        *((HintKind.BIRTH, born) for born in _births(plain)),
        *((HintKind.RECORD, number) for number in _records(plain)),
        *((HintKind.ADDRESS, each.group()) for each in STREET.finditer(_without_accents(text))),
        *((HintKind.ADDRESS, each.group()) for each in CALLE.finditer(plain)),
    ]
    return frozenset(Hint(kind=kind, words=_fold(each)) for kind, each in found)


def _without_accents(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in composed)


def _fold(text: str) -> str:
    return "".join(letter.lower()[:1] for letter in _without_accents(text))


def _births(plain: str) -> Iterator[str]:
    for found in BORN.finditer(plain):
        if not OWN_BIRTH.search(plain[: found.start()]):
            yield found["date"]
    for found in BARE_BIRTH.finditer(plain):
        before = plain[: found.start()]
        if not SINCE.search(before) and not OWN_BIRTH.search(before):
            yield found.group()


def _records(plain: str) -> Iterator[str]:
    for found in RECORD.finditer(plain):
        if not YEAR.fullmatch(found["number"]) or "#" in found.group():
            yield found["number"]
    for found in BARE_RECORD.finditer(plain):
        yield found.group()


@cache
def _merged(words: tuple[NameWords, ...]) -> NameWords:
    """The lists of all languages as one, folded."""

    def every(pick: Callable[[NameWords], frozenset[str]]) -> frozenset[str]:
        return frozenset(_fold(word) for each in words for word in pick(each))

    return NameWords(
        given=every(lambda each: each.given),
        surnames=every(lambda each: each.surnames),
        common=every(lambda each: each.common),
        not_people=every(lambda each: each.not_people),
        known=every(lambda each: each.known),
        named=every(lambda each: each.named),
        own=every(lambda each: each.own),
    )


def _names(text: str, words: NameWords) -> Iterator[str]:
    for found in RUN.finditer(text):
        yield from _in_run(found.group(), _fold(text[: found.start()]).rstrip(), words)
    for pair in PAIR.finditer(text):
        if _is_plain_pair(pair[1], pair[2], words) and not _ends_with(_fold(text[: pair.start()]).rstrip(), words.own):
            yield f"{pair[1]} {pair[2]}"
    for turned in TURNED.finditer(text):
        last, first = _part(turned[1]), _part(turned[2])
        if last in words.surnames - words.given - words.common and first in words.given:
            yield turned.group()


def _in_run(run: str, before: str, words: NameWords) -> Iterator[str]:
    """The name in a row of capitalised words, if there is one. What stands before the given name is no part of it."""
    parts = [part for part in map(_part, NAME_PART.findall(run)) if part not in PARTICLES]
    own = _ends_with(before, words.own)
    while parts and parts[0] not in words.given and len(parts) > WHOLE:
        own = own or parts[0] in words.own
        before, parts = f"{before} {parts[0]}", parts[1:]
    if len(parts) < WHOLE or own or " ".join(parts) in words.known or set(parts) & words.not_people:
        return
    first, *rest = parts
    is_surname = any(part in words.surnames for part in rest)
    is_only_given = all(part in words.given and part not in words.surnames or len(part) == 1 for part in rest)
    if first in words.given and not is_only_given:
        yield " ".join(parts)
    elif first not in words.given and (is_surname and rest[-1] not in words.common or _ends_with(before, words.named)):
        yield " ".join(parts)


def _is_plain_pair(first: str, last: str, words: NameWords) -> bool:
    """Names that are no other words, however they are written: "maria lopez"."""
    return _fold(first) in words.given - words.common and _fold(last) in words.surnames - words.common - words.given


def _part(word: str) -> str:
    return re.sub(r"['’]s$", "", _fold(word)).rstrip(".")


def _ends_with(before: str, phrases: frozenset[str]) -> bool:
    return any(before.endswith(phrase) and not before[: -len(phrase)][-1:].isalpha() for phrase in phrases)
