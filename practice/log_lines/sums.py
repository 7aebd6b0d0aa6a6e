"""Hours told in parts: "20 min video + 10 min quiz", "8 hours minus an hour for lunch", "5 hrs (3 ethics, 2 general)", "6 hours a day"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from practice.log_lines.hedges import MONTHS_SAID, TAKEN, is_doubted
from practice.log_lines.typed_hours import LOOSE, MANY, Span
from practice.patterns import lazy
from practice.typed import hours
from practice.typed.dates_among import DateFound

A_WEEK = 7
TAKEN_AWAY = r"\bminus|\bless|\bmenos|\bquitando|\bdescontando"
ADDED = r"\+|\bplus|\bm[aá]s"
BREAK = (
    r"(?:(?:lunch|breaks?|meal|dinner|chow|almuerzo|comida|lonche|descansos?|recesos?|pausas?|cena)"
    r"(?! (?:talk|session|and learn|presentation)\b)|comer|almorzar|cenar)"
)
OF_BREAK = lazy(rf"(?i)\s*(?:(?:off|out|unpaid|long|for|of|de|para|pa|del|el|la|a|the|my|mi)\s+){{0,3}}{BREAK}\b(?:\s+sin contar\b)?")
NO_PART = lazy(
    rf"(?i){OF_BREAK.pattern.removeprefix('(?i)')}|\s*(?:of |de )?(?:drive|driving|travel|camino|viaje|homework|tarea)\b|"
    r"\s+(?:was|were|is|fue|era)\b"
)
ENDS = lazy(r"\s*(?:$|[,.;)\n]|\N{BROKEN BAR})")
PLUS = lazy(rf"(?i)[^.;\n+]{{0,60}}?(?P<sign>{ADDED}|&|\band|\by)\s*(?:\b(?:another|otra|otros)\s+)?")
MINUS = lazy(rf"(?i)[^.;\n]{{0,60}}?(?P<sign>{TAKEN_AWAY})\s*(?:(?:an?|una?)\s+)?")
WITH = lazy(r"(?i)\s*,?\s*\(?(?P<sign>w/|with|con|incl\w*)\s*")
IS = lazy(r"(?i)[^.;\n]{0,60}?(?P<sign>=|\bfor a total of|\btotal(?: of| de|:)?)\s*")
DOES_IT_COUNT = lazy(r"(?i)\b(?:if|whether|si)\s+(?:\w+\s+)?(?:counts?|cuenta|vale|valen|cuentan)\b")
AT_WORK = lazy(r"(?i)\b(?:work(?:ed|ing)?|job|shifts?|trabaj\w+|turnos?)\b")
BY_BOARD = lazy(r"(?i)\b(?:contact|contacto|clock|reloj|ceh?s?)\b")
BARE = lazy(
    rf"(?i)(?P<all>(?<![^\W\d_])(?P<unit>{hours.MINUTE}|{hours.HOUR})[^.;\n]{{0,40}}?(?:{ADDED}|{TAKEN_AWAY})\s*(?:\d{{1,2}}|una))"
    rf"(?=\s+(?:de|of|for)\s+(?!(?:{MONTHS_SAID}|mayo|may|march)\b)[^\W\d_])"
)
LISTED = lazy(r"\s*[(:]\s*(?P<parts>[^():\n]*\d[^():\n]*\d[^():\n]*)(?:\)|$)")
PART = lazy(r"(?<![\w.,/:])\d{1,2}(?:\.\d{1,2})?(?= [^\W\d_])")
A_DAY = lazy(r"(?i)\s*(?:(?:a|per|each|every)\s+day|al d[ií]a|por d[ií]a|cada d[ií]a|diari[ao]s|each|cada uno)\b")
SO_MANY_DAYS = lazy(rf"(?i)(?<!hace )(?<![\w.,/:-])(?P<n>[2-9]|{'|'.join(MANY)})\s+(?:days|d[ií]as)\b(?!\s+(?:ago|atr[aá]s|later))")
SAME = lazy(
    r"(?i)\b(?:same|one|un solo|una sola|el mismo|la misma|mism[oa])\s+(?:[\w-]+\s+)?"
    r"(?:training|class|course|workshop|wkshop|webinar|event|seminar|topic|curso|taller|clase|capacitaci[oó]n|formaci[oó]n|tema|evento)\b"
)
PART_OF_IT = lazy(
    r"(?i)\b(?:morning|afternoon|evening|[ap]m|before|after|then|more|another|"
    r"ma[ñn]ana|tarde|noche|antes|despu[eé]s|otr[oa]s?|m[aá]s)\b"
)
BESIDE_A_PART = lazy(rf"(?i)\s+(?:antes|despu[eé]s|before|after)\b(?:\s+(?:de|del|la|el|the)\b)*(?:\s+{BREAK}\b)?")
OTHER = lazy(r"(?i)\b(?:another|otr[oa]s?|that|more|m[aá]s|antes|despu[eé]s)\b")
TOPIC = lazy(r"(?i)\b(?!(?:and|on|the|del|los|las|plus|another|otras?|then|luego)\b)[^\W\d_]{3,}")
IN_ALL = lazy(r"(?i)\s*(?:hours?\s+|horas?\s+)?(?:in\s+|en\s+)?(?:total|all)\b")
MORE = lazy(
    rf"(?i)(?P<all>(?<![^\W\d_])(?P<unit>{hours.MINUTE}|{hours.HOUR})[^;\n]{{0,60}}?(?:\b(?:and|y|then|that|luego|otr[oa]s|another|total|so)|[,.+])\s+)"
    rf"(?P<n>\d{{1,2}}(?:\.\d+)?|{'|'.join(MANY)})"
    r"(?=\s+(?:more|m[aá]s|after|before|despu[eé]s|antes|total|in all|en total|(?:in|en|por)\s+(?:the\s+|la\s+)?"
    r"(?:morning|afternoon|evening|[ap]m|ma[ñn]ana|tarde|noche))\b|(?<=otr[oa]s \d)(?=\s*[,.;\n])|(?<=total \d)(?=\s*(?:[,.;\n]|$)))"
)
FROM_TO, BOTH = lazy(r"(?i)\s*[-–]\s*|\b(?:to|thru|through|al?|hasta)\b"), lazy(r"(?i)&|\b(?:and|y)\b")


def with_units(text: str) -> str:
    """10 of a quiz after 20 min of a video are minutes as well, and so are 2 in the afternoon after 3 hours in the morning hours."""
    text = BARE.sub(lambda found: f"{found['all']} {found['unit']}", text)
    for _ in range(2):  # the others, and the sum of all
        text = MORE.sub(lambda found: f"{found[0]} {found['unit']}", text)
    return text


def without_parts(rest: str, span: Span) -> list[tuple[int, int]]:
    """Where the numbers stand that say again, in parts, what the span says."""
    listed = LISTED.match(rest, span.end)
    parts = [] if listed is None else [*PART.finditer(rest, *listed.span("parts"))]
    agree = len(parts) > 1 and sum(Decimal(each[0]) for each in parts) == _exactly(rest, span)
    return [each.span() for each in parts] if agree else []


def of_parts(rest: str, clock: Sequence[Span], said: Sequence[Span]) -> tuple[Span, Sequence[tuple[int, int]]] | None:
    """The hours of all parts, and where the words stand that join them; None where nothing joins them, or they are left open."""
    spans = sorted([*clock, *said], key=lambda span: span.start)
    joins = [rest[one.end : other.start] for one, other in pairwise(spans)]
    values = [span.choices[0] if span in clock else _exactly(rest, span) for span in spans]
    if (
        not said
        or not joins
        or any(value is None or (span in clock and len(span.choices) != 1) for value, span in zip(values, spans, strict=True))
    ):
        return None
    if DOES_IT_COUNT.search(rest):
        return None
    told = _told(rest, spans, joins, [value for value in values if value is not None], is_timed=bool(clock))
    if told is None or told[0] <= 0:
        return None
    words = [*_signs(spans, joins), *(found.span() for span in spans[1:] if (found := OF_BREAK.match(rest, span.end)))]
    words += [each.span() for each in OTHER.finditer(rest)]
    words += [found.span() for span in spans if (found := BESIDE_A_PART.match(rest, span.end))]
    bare = rest
    for start, end in words:
        bare = bare[:start] + ";" * (end - start) + bare[end:]
    if any(is_doubted(bare, span.start, span.end) for span in spans):
        return None
    choices = hours.around(told[0])
    return Span(start=spans[0].start, end=spans[0].end, hours=choices[0] if len(choices) == 1 else None, choices=choices), words


def _told(rest: str, spans: Sequence[Span], joins: Sequence[str], values: list[Decimal], *, is_timed: bool) -> tuple[Decimal] | None:
    """The sum, what is left, or what the last one says that agrees with the others."""
    if len(values) > 2 and IS.fullmatch(joins[-1]):  # noqa: PLR2004
        found = _told(rest, spans[:-1], joins[:-1], values[:-1], is_timed=is_timed)
        less = (values[0] - values[1],) if len(values) == 3 and WITH.fullmatch(joins[0]) and OF_BREAK.match(rest, spans[1].end) else None  # noqa: PLR2004
        return next((each for each in (found, less) if each is not None and each[0] == values[-1]), None)
    if len(values) > 2 and values[-1] == sum(values[:-1]) and (IN_ALL.match(rest, spans[-1].end) or IS.fullmatch(joins[-1])):  # noqa: PLR2004
        return (values[-1],)
    if SAME.search(rest) and all(TAKEN not in join for join in joins) and all(map(PART_OF_IT.search, [*joins, rest[spans[-1].end :]][1:])):
        return (sum(values, Decimal(0)),)
    if len(values) == 2 and MINUS.fullmatch(joins[0]):  # noqa: PLR2004
        after = spans[1].end
        return (values[0] - values[1],) if OF_BREAK.match(rest, after) or ENDS.match(rest, after) else None
    signs = [PLUS.fullmatch(join) for join in joins]
    is_other_count = len({BY_BOARD.search(rest[span.start : span.end]) is None for span in spans}) > 1
    if is_other_count or any(NO_PART.match(rest, span.end) for span in spans):
        return None
    are_two = all(TOPIC.search(words) for words in (*joins, rest[spans[-1].end :].split(".", maxsplit=1)[0]))
    are_dated = not are_two and all(TAKEN in words for words in (*joins, rest[spans[-1].end :])) and not is_timed
    if any(sign is None or (BOTH.fullmatch(sign["sign"]) and not are_dated) or AT_WORK.search(sign[0]) for sign in signs):
        return None  # "8 hours of work and 2 hours of training"
    return (sum(values, Decimal(0)),)


def _signs(spans: Sequence[Span], joins: Sequence[str]) -> list[tuple[int, int]]:
    found = [next(filter(None, (each.fullmatch(join) for each in (IS, MINUS, PLUS, WITH))), None) for join in joins]
    return [
        (span.end + sign.start("sign"), span.end + sign.end("sign")) for span, sign in zip(spans, found, strict=False) if sign is not None
    ]


def of_each_day(text: str, rest: str, span: Span, days: Sequence[DateFound]) -> tuple[Span, Sequence[tuple[int, int]]] | None:
    """Six hours a day, Monday to Wednesday: the hours of all, and where the words stand that multiply."""
    each, value = A_DAY.match(rest, span.end), _exactly(rest, span)
    counted = [*SO_MANY_DAYS.finditer(rest)]
    n = {_length(text, day) for day in days} - {0} or {MANY.get(found["n"].casefold()) or int(found["n"]) for found in counted}
    if each is None or value is None or len(n) != 1:
        return None
    every = value * n.pop()
    return Span(start=span.start, end=span.end, hours=every, choices=(every,)), (each.span(), *(found.span() for found in counted))


def _length(text: str, day: DateFound) -> int:
    """How many days "Mon-Wed" and "Nov 12 and 13" are; 0 for one day."""
    words = text[day.start : day.end]
    if day.read is None or day.read.other is None or not day.read.is_asked:
        return 0
    if FROM_TO.search(words):
        between = (day.read.other - day.read.day).days
        return (between if between > 0 else between % A_WEEK) + 1
    return 2 if BOTH.search(words) and len(re.findall(r"\d+", words)) in {0, 2} else 0


def _exactly(rest: str, span: Span) -> Decimal | None:
    words = rest[span.start : span.end]
    return None if TAKEN in words else hours.exactly(words.strip(LOOSE))
