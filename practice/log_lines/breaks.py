"""Breaks of said length, taken away from what the clock says: "8 to 4, one hour lunch", "de 9 a 3, media hora de descanso sin contar"."""

import re
from collections.abc import Iterable
from decimal import Decimal

from practice.log_lines.typed_hours import Span
from practice.log_lines.typed_hours import find as find_hours
from practice.patterns import lazy
from practice.typed import clocks, hours

BREAK = (
    r"(?:lunch(?:time|break)?|break|meal|dinner|supper|chow|almuerzo|almorzar|comida|comer|lonche|descanso|descansar|receso|pausa|"
    r"cena|cenar)"
    r"(?:[ -](?:break|time|hour))?(?!\s*(?:and|&|n|'n'?|y|con) (?:learn|aprend\w+|discuss\w*|talk|presentation)|"
    r"[ -](?:session|talk|class|meeting|training|seminar|webinar|presentation|series|ins?[ -]?service|free|the|through|down|room|out|"
    r"saludable|de trabajo|formativo|consciente)\b)"
)
N = (
    r"(?:\d{1,2}(?:\.\d{1,2})?|an?|one|two|una?|dos|half an?|half|media|thirty|forty[- ]five|fifteen|twenty|treinta|cuarenta y cinco|"
    r"quince|veinte)"
)
LENGTH = (
    rf"(?:(?:{N}[ -]?)?(?:hours?|hrs?|horas?|h)\b(?:[ -]long)?(?:[ -](?:and a half|y media))?|"
    rf"{N}[ -]?(?:minutes?|mins?|minutos?)\b)"
)
LEAD = (
    r"(?:\b(?:with|w|less|minus|took|had|has|have|includ(?:es|ing)|incl|counting|not counting|excluding|except|besides|there was|con|"
    r"menos|quitando|"
    r"descontando|restando|sin contar|tuvimos|tomamos|hubo|nos dieron|they gave us|gave us|that['’]?s with|incluyendo)\b[/.]?|-)"
)
UNPAID = r"(?:unpaid|off|out|of|free|libre|long|de|del|para|pa|for|to|as|from|off for|out for|a)"
TAIL = (
    r"(?:(?:was |is |that )?(?:not|isn['’]?t|wasn['’]?t|doesn['’]?t) (?:count(?:ed)?|included|incl)|unpaid|in between|in the middle|"
    r"taken out|off|excluded|"
    r"sin contar|no (?:contad[oa]|incluid[oa]|cuenta)|que no cuenta|aparte|de por medio|en medio|en el medio|a medio d[ií]a|at noon)"
)
ENDS = r"(?=\s*(?:$|[.,;:)\n–-]|(?:on|at|in|by|el|en|today|yesterday|ayer|hoy|this|last|and|but|so|y|pero)\b))"
OPEN = r"(?<!\s)(?>\s*[,(;.]?\s*(?:\b(?:and|but|y|pero)\b\s*)?)"  # no blank is tried twice
ARTICLES = r"(?:(?:the|our|my|an?|un|una|el|la|los|mi|nuestro|nuestra)\s+)?"
OF_A_BREAK = (
    lazy(
        rf"(?i){OPEN}(?P<lead>{LEAD}\s*)?\b{ARTICLES}(?P<length>{LENGTH}),?\s*(?:{UNPAID}\s+){{0,2}}{ARTICLES}{BREAK}\b"
        rf"(?P<tail>,?\s*\(?{TAIL}\b\)?)?(?P<ends>{ENDS})?\)?"
    ),
    lazy(
        rf"(?i){OPEN}(?P<lead>{LEAD}\s*)?{ARTICLES}\b{BREAK}(?:\s+(?:was|of|for|is|took|lasted|de|fue de|fue|dur[oó]|era de)|:|"
        rf",)*\s+{ARTICLES}(?P<length>{LENGTH})"
        rf"(?P<tail>,?\s*\(?{TAIL}\b\)?)?(?P<ends>{ENDS})\)?"
    ),
    lazy(
        rf"(?i){OPEN}(?P<lead>{LEAD}\s*)?{ARTICLES}\b{BREAK}(?:\s+(?:was|from|at|between|de|fue de|desde|entre)|:)*\s+(?:las?\s+)?"
        r"(?P<from>\d{1,2}(?::\d\d)?)(?:\s*[-–]\s*|\s+(?:to|until|till?|and|a|y|"
        r"hasta)\s+(?:las?\s+)?)(?P<to>\d{1,2}(?::\d\d)?)(?:\s?pm)?(?![\w:])"
        rf"(?P<tail>,?\s*\(?{TAIL}\b\)?)?(?P<ends>{ENDS})\)?"
    ),
)
NOT_COUNTED = lazy(
    rf"(?i){OPEN}(?:\b(?:not (?:counting|including|incl)|without counting|excluding|aside from|besides|sin (?:contar|incluir)|"
    rf"aparte de|fuera de)\s+"
    rf"{ARTICLES}(?:{LENGTH}\s+(?:{UNPAID}\s+)?)?{ARTICLES}{BREAK}\b|"
    rf"\b{ARTICLES}(?:{LENGTH}\s+(?:{UNPAID}\s+)?)?{BREAK},?\s+{TAIL}\b)(?!\s+(?:is|es)\b)\)?"
)
BARELY_NOT_COUNTED = lazy(rf"(?i)\s\b{BREAK},?\s+{TAIL}\b")
WITH_ONE = lazy(rf"(?i){OPEN}\b(?:with|w|con|including|incl|incluyendo)\b[/.]?\s*{ARTICLES}{BREAK}\b(?!\s+(?:\d|included|inclu))\)?")
OPEN_BEFORE = lazy(
    r"(?i)(?:\b(?:about|around|almost|nearly|maybe|like|approx\w*|roughly|or|to|o|como|casi|unos|unas|m[aá]s de|menos de|over|under|"
    r"plus|m[aá]s|paid|"
    r"working|each|cada|another|otra|two|dos)\s*|[~+±]\s*|\d[–-])$"
)
OPEN_AFTER = lazy(
    r"(?i)\s*[,(]?\s*(?:\?|\+|or\b|o\b|ish\b|more or less|m[aá]s o menos|i think|creo|maybe|at least|each|cada|included|inclu|paid|"
    r"pagad|provided|counts|x\s?\d)"
)
LONGEST, SHORTEST_LEFT = Decimal(2), Decimal(1)  # hours


def taken_away(text: str) -> str:
    """Without a break that says how long it was, the times of day shorter by it; without one that is not counted in an amount."""
    for pattern in OF_A_BREAK:
        for found in pattern.finditer(text):
            shorter = _shorter(text, found)
            if shorter is not None:
                return shorter
    for pattern in (NOT_COUNTED, BARELY_NOT_COUNTED, WITH_ONE):
        left_out = pattern.search(text)
        if left_out is not None and (said := _as_said(text, left_out, is_left_out=pattern is not WITH_ONE)) != text:
            return said
    return text


def _shorter(text: str, found: re.Match[str]) -> str | None:
    named = found.groupdict()
    at = found.start("length" if "length" in named else "from")
    if not (named["lead"] or named["tail"] or named["ends"] is not None) or _is_open(text, at, found):
        return None
    length = _length(named)
    rest = _blank(text, [found.span()])
    clock = [*clocks.find(rest)]
    if length is None or not 0 < length <= LONGEST or len(clock) != 1 or len(clock[0].choices) != 1:
        return None
    left = clock[0].choices[0] - length
    return _lasting(text, clock[0], left, found.span()) if left >= max(SHORTEST_LEFT, length) else None


def _as_said(text: str, found: re.Match[str], *, is_left_out: bool) -> str:
    """An amount beside a break that is none of it stays; times of day longer by a break are as long as the amount says."""
    rest = _blank(text, [found.span()])
    clock = [*clocks.find(rest)]
    said = [*find_hours(_blank(rest, [(span.start, span.end) for span in clock]), over_only=False)]
    if len(said) != 1 or said[0].hours is None:
        return text
    if not clock:
        return rest if is_left_out else text
    more = clock[0].choices[0] - said[0].hours
    return _lasting(text, clock[0], said[0].hours, found.span()) if len(clock) == 1 and 0 < more <= LONGEST else text


def _is_open(text: str, at: int, found: re.Match[str]) -> bool:
    before, within = text[: found.start()].rstrip(), text[max(found.start(), found.end("lead")) : at].rstrip()
    return any(OPEN_BEFORE.search(each) for each in (before, within)) or OPEN_AFTER.match(text, found.end()) is not None


def _length(named: dict[str, str | None]) -> Decimal | None:
    words = named.get("length")
    if words is not None:
        return hours.exactly(words.replace("-", " ")) or hours.exactly(f"1 {words}")
    spans = [*clocks.find(f"from {named['from']} to {named['to']}")]
    return spans[0].hours if len(spans) == 1 else None


def _lasting(text: str, clock: Span, left: Decimal, taken: tuple[int, int]) -> str:
    """From eight o'clock to when so much is over, in place of these times of day; what is taken away leaves a full stop."""
    minutes = int(left * 60)
    pieces = sorted([(clock.start, clock.end, f"8:00-{8 + minutes // 60}:{minutes % 60:02}"), (*taken, ", ")], reverse=True)
    for start, end, words in pieces:
        text = text[:start] + words + text[end:]
    return text


def _blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + ";".ljust(end - start) + text[end:]
    return text
