"""Hours among the other words of a line. A number counts only with its unit, and what the words beside it leave open is asked."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from text_to_num import alpha2digit

from practice.frozen import Frozen
from practice.goals import QUARTER
from practice.log_lines.hedges import TAKEN, is_doubted
from practice.log_lines.stray_numbers import COUNTED
from practice.models import Language
from practice.patterns import lazy
from practice.typed import hours

MOST = Decimal(100)  # hours of one credit
MOST_A_DAY = Decimal(16)  # that anyone sits in a training
WINDOW = 9  # words: "seven hours and forty five minutes", "3 sessions of one and a half hours each"
UNIT = lazy(
    r"(?i)(?<![^\W\d_])(?:h|hr|hrs+|hours?|horas?|horitas?|hras?|hs|ces?|ceus?|cehs?|m|mins?|minutes?|minutos?|minutitos|credits?|cr[eé]ditos?|pdhs?|"
    r"duration|duraci[oó]n|length)(?![^\W\d_])"
)
OVER = lazy(r"[123]/[24]")
MAY_BE_A_DAY = lazy(r"[^\W\d_]\.? [123]/[24]$")  # 2 hours 3/4
BARE_MINUTES = lazy(r"(?i)\d\s*(?:h|hr|hrs|hours?|horas?|hs)[.,]?\s*(\d{1,2})$")
QUARTERS_OF_AN_HOUR = frozenset({"15", "30", "45", "00"})
OF_THE_CLOCK = frozenset({"at", "@", "las", "la", "from", "until", "till", "hasta", "desde"})
THE_HOURS = lazy(r"(?i)(?:^|[,;\n] *|\bmis |(?:[eé]|mos|er|ar|ir) )las $")  # "las 2 horas de ayer", not "a las 2"
COLON = lazy(r"\d:\d(?!\d*\s*(?:hours|hrs?|horas|hras)\b)|\d\d:\d")
GLUED = lazy(r"h(?:rs?)?\d\d$")  # 2hr30
HALF_A_DAY = lazy(r"(?i).?(?:half|medi[oa])[ -](?:an? )?(?:day|d[ií]a|jornada|morning|mañana|afternoon|tarde)\b")
LISTED = lazy(r"\d+[,;]\s")
NUMBERED = lazy(
    r"(?i)(?:module|part|day|week|chapter|session|level|unit|step|phase|lesson|episode|section|video|title|"
    r"m[oó]dulo|parte|d[ií]a|semana|sesi[oó]n|nivel|paso|cap[ií]tulo|unidad|lecci[oó]n|episodio|secci[oó]n|t[ií]tulo)s?|#"
)
NO_UNIT_NEXT = lazy(rf"(?i)\s*(?:[-–—]|(?!{hours.HOUR}|{hours.MINUTE}|(?:and|y|con|x)\b)[^\W\d_])|\s+\d+(?![/\d])")
BEGINNINGS = frozenset(
    {
        *(
            "a",
            "an",
            "half",
            "quarter",
            "hour",
            "hr",
            "hora",
            "media",
            "medio",
            "cuarto",
            "un",
            "una",
            "total",
            "contact",
            "clock",
            "credit",
            "ce",
        ),
        *(
            "training",
            "hours",
            "hrs",
            "horas",
            "hs",
            "duration",
            "duración",
            "duracion",
            "length",
            "between",
            "entre",
            "from",
            "de",
            "number",
        ),
    }
)
QUARTERS = r"(\d?[.,](?:00?|50?|[27]5))"
BESIDE_A_DAY = lazy(rf"{TAKEN} ?(?:[:-] )?{QUARTERS}(?= |$)|(?:^|(?<= )){QUARTERS} (?:on )?(?={TAKEN})")
MANY = {word: n for n, words in enumerate(("two dos", "three tres", "four cuatro", "five cinco", "six seis"), 2) for word in words.split()}
SESSIONS = lazy(
    rf"(?i)(?<![\w.,/:#$-])(?P<n>\d{{1,2}}|{'|'.join(MANY)})\s+(?:(?!hours|hrs|horas|min)[^\W\d]+\s+)?"
    rf"{hours.SESSIONS}\b|{hours.SESSIONS}\s*[x×]\s?(?P<m>\d{{1,2}})(?!\w)"
)
ON_WEEKDAYS = lazy(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:los )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos))\b"
)
EACH = lazy(r"(?i)\s*,?\s*(?:long\s+)?(?:each|apiece|cada un[ao]|c/u)(?!\w| way)")
LEADS = lazy(r"^\d?[.,](?:25|50?|75)(?= [^\W\d_])")
TRAILS = lazy(r"(?<=[^\W\d_]) (\d?[.,](?:25|50?|75))$")
CELL = lazy(rf"(?:^|[,;|\n({TAKEN}]| [-–] )\s*(\d?[.,]\d{{1,2}}|\d|½)\s*(?=$|[,;|\n){TAKEN}]| [-–] )")
A_CELL_HOLDS = Decimal(8)
NO_ROOM = lazy(r"(?<!\d)\d{1,2}(?!\d)(?:[.,]\d+)?")  # "PTSD 101", "room 214" say no hours
LOOSE = "¡!¿?()[]\"“”«»'.,:;"
BESIDE = 30  # characters


class HoursSaid(Frozen):
    """One number of quarter hours, or those among which to choose: two were named, or it was left open."""

    hours: Decimal | None = None
    choices: tuple[Decimal, ...] = ()

    def asked(self) -> "HoursSaid":
        """The same hours, among which to choose."""
        return HoursSaid(choices=self.choices or tuple(filter(None, [self.hours])))


class Span(Frozen):
    """`text[start:end]` says these hours; None are asked, among the choices."""

    start: int
    end: int
    hours: Decimal | None
    choices: tuple[Decimal, ...]


def combined(clock: Sequence[Span], said: Sequence[Span]) -> HoursSaid:
    """One number if it is the only one, or if the clock and the words say the same; hours before and after a break add up."""
    spans = [*clock, *said]
    every = tuple(sorted({each for span in spans for each in span.choices if 0 < each <= MOST}))
    if spans and all(span.hours is not None for span in spans):
        by_clock, by_words = (sum((span.hours or Decimal(0) for span in each), Decimal(0)) for each in (clock, said))
        if len(said) <= 1 and (not clock or not said or by_clock == by_words) and 0 < (by_clock or by_words) <= MOST:
            return HoursSaid(hours=by_clock or by_words)
    return HoursSaid(choices=every)


def fitting(said: HoursSaid, days: Sequence[date]) -> HoursSaid:
    """More than there can be in the days named, the first to the last, is asked."""
    if said.hours is None or not days or said.hours <= MOST_A_DAY * ((max(days) - min(days)).days + 1):
        return said
    return said.asked()


def in_a_cell(rest: str) -> Span | None:
    """The only number of a line, without a unit but by itself between commas or beside the day: "today 3", "ethics; 2; 5/4"."""
    every = [each for pattern in (CELL, BESIDE_A_DAY, LEADS, TRAILS) for each in pattern.finditer(rest)]
    places = {(each.start(each.lastindex or 0), each.end(each.lastindex or 0)) for each in every}
    start, end = next(iter(places)) if len(places) == 1 else (0, 0)
    said = hours.exactly(re.sub(r"^(?=[.,])", "0", rest[start:end]))
    if said is None or said % QUARTER or not 0 < said <= A_CELL_HOLDS or len(NO_ROOM.findall(rest)) > 1:
        return None
    return Span(start=start, end=end, hours=said, choices=(said,))


def of_each(rest: str, span: Span) -> tuple[Span, Sequence[tuple[int, int]]] | None:
    """Two webinars, 1.5 hours each: the hours of all, and where the words stand that said how many."""
    each, sessions = EACH.match(rest, span.end), list(SESSIONS.finditer(rest))
    if each is None or len(sessions) != 1 or len(span.choices) != 1:
        return None
    n = (sessions[0]["n"] or sessions[0]["m"]).casefold()
    every = span.choices[0] * (MANY[n] if n in MANY else int(n))
    return Span(start=span.start, end=span.end, hours=every, choices=(every,)), (sessions[0].span(), each.span())


def find(rest: str, *, over_only: bool) -> Iterator[Span]:
    """Hours in what is left of a text; with `over_only` just those written as a fraction, which look like a day."""
    tokens = [(each.start(), each.end()) for each in re.finditer(r"\S+", rest)]
    first = 0
    while first < len(tokens):
        span = next(_windows(rest, tokens, first, over_only=over_only), None)
        if span is None:
            first += 1
            continue
        yield span
        first = next((n for n, (start, _) in enumerate(tokens) if start >= span.end), len(tokens))


@lru_cache(maxsize=1024)
def _may_begin(word: str) -> bool:
    """Whether an amount may start with this word: a number, in digits or words, or a word that leads to one."""
    number = re.split(r"[-\u00ac]", word)[0]
    return (
        bool({word, number} & BEGINNINGS)
        or any(letter.isnumeric() for letter in word)
        or any(alpha2digit(number, language, threshold=0) != number for language in Language)
    )


def _windows(rest: str, tokens: list[tuple[int, int]], first: int, *, over_only: bool) -> Iterator[Span]:
    if not _may_begin(rest[slice(*tokens[first])].casefold().strip(LOOSE)):
        return
    led = rest[max(0, tokens[first][0] - BESIDE) : tokens[first][0]]
    before = led.split()[-1:]
    if before and before[0].casefold().strip(LOOSE) in OF_THE_CLOCK and not THE_HOURS.search(led):
        return
    is_numbered = before and NUMBERED.fullmatch(before[0].strip(LOOSE)) and not UNIT.search(rest[slice(*tokens[first])])
    if is_numbered and NO_UNIT_NEXT.match(rest[tokens[first][1] :]):
        return
    for last in range(min(first + WINDOW, len(tokens)), first, -1):
        start, end = tokens[first][0], tokens[last - 1][1]
        piece = rest[start:end]
        words = re.sub(r"^(?=[.,]\d)", "0", re.sub(r"^\((\d+)\)", r"\1", piece).lstrip("¡¿()[]\"“”«»':;")).strip(LOOSE)
        if TAKEN in words or LISTED.match(words) or not UNIT.search(words) or (over_only and not OVER.search(words)):
            continue
        bare = BARE_MINUTES.search(words)
        if (
            (bare is not None and bare[1] not in QUARTERS_OF_AN_HOUR)
            or HALF_A_DAY.match(rest, end - len("media"))
            or (words[-1:].isdecimal() and not GLUED.search(words) and COUNTED.match(rest[end:]))
        ):
            continue
        exact = hours.exactly(words)
        choices = hours.to_ask(words) if exact is None else hours.around(exact)
        if not choices or not 0 < choices[0] <= hours.MOST:
            continue
        stop = start + len(piece.rstrip(LOOSE)) if piece[-1:] in LOOSE else end
        doubted = COLON.search(words) or is_doubted(rest, start, stop)
        is_sure = choices == (exact,) and not doubted
        yield Span(start=start, end=end, hours=choices[0] if is_sure else None, choices=choices)
        return
