"""Days among the other words of a line: the longest reading of each, and those that look like a day but exist on no calendar."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from practice.frozen import Frozen
from practice.models import Language
from practice.patterns import lazy
from practice.typed import holidays
from practice.typed.date_read import DateRead, Toward
from practice.typed.dates import DAY_ALONE, DAY_FIRST, FILLERS, ISO, LEADING_WEEKDAY, MONTH_FIRST, NUMERIC, plain, read
from practice.typed.datewords import ALSO_WORDS, MONTHS, NUMBERS, RELATIVE, WEEKDAYS, named

LETTER_AHEAD = r"(?=\D*?[^\W\d_])"
SHORT_YEAR = lazy(rf"(?:^|(?<=\d)){LETTER_AHEAD}\D++\d{{1,2}}\D++\d{{2}}$|^\d{{1,2}}{LETTER_AHEAD}\D++\d{{2}}$")
ENDS_SHORT = lazy(r"(?<!\d)\d{1,2}$")
UNIT_NEXT = lazy(
    r"(?i)\s*(?:h|hr|hrs|hours?|horas?|hs|h?oritas?|m|mins?|(?:y|and)\s+(?:media|(?:an?\s+)?half|1/2|cuarto)|[½¼¾]|1/2|minut\w*|am|pm|a\.|p\.|:|c[em]e\w*|units?|unidad\w*|credit\w*|cr[eé]dit\w*|people|personas|"
    r"steps?|traditions?|habits|dimensions|stages|agreements|principles|pillars|signs|ways|keys|tips|tools|rules|things|of us|participants|"
    r"attendees|peers|folks|pasos|tradiciones|h[aá]bitos|dimensiones|etapas|acuerdos|principios|pilares|claves|herramientas|reglas|compañer\w+|"
    r"sessions?|sesion\w*|class\w*|clases?|modul\w*|m[oó]dulos?|webinars?|weekly|x|(?:contact|clock|ce|training|full)\s+(?:hours?|hrs?))(?![^\W\d_])"
)
NTH_DAY, OF_IT = lazy(r"(?i)(?:el\s+)?d[ií]a\s"), lazy(r"(?i)\s*(?:del?\s+(?:la|un|curso|taller|\d))\b")
HOUR_NEXT = lazy(r"(?i)\s*(?:(?:to|a|of|de)\b|[-–])")
SHORT = 5  # characters: "thurs", "mierc"
MAY_BE_A_SPAN = lazy(r"\d{1,2}-\d{1,2}[.,;:)]*")  # 7-28, where no other date stands
BEGINS = lazy(r"(?:^|[,;:(\n\N{BROKEN BAR}-]|\d\s?(?:h|hrs?|hours?|horas?|mins?|minutes|minutos)\.?)\s*$")
ENDS = lazy(
    r"(?i)[.!]?\s*(?:$|[,;:()\n\N{BROKEN BAR}-]|(?:pls|plz|please|thanks|thx|ty|porfa|por favor|gracias|"
    r"nite|night|morning|afternoon|evening|eve)\b)"
)
NUMBER_NEXT = lazy(
    rf"(?i)[.,:]?\s+(?:(?:about|around|roughly|approx\w*|like|maybe|como|unas|unos|casi|aprox\w*)\.?\s+|[~≈<>±]\s?)?"
    rf"(?:[\d.½¼¾]|(?:half|media|{'|'.join(NUMBERS)})\s)"
)
NAMES_THING = lazy(r"(?i)(?:^|[\s'’])(?:the|an?|el|al|del|un|i|we|he|she|they|just|newly|and|y|in|en)\s+$")
AS_A_VERB = lazy(r"(?i)\s+(?:in|on|through|thru|for|with|down|at|de|del|y)\b")
UP_TO = lazy(r"\s*(?:to|a|o|or|-|–)\s*\d")
CLOSED = lazy(r"(?<=[)\]\"”»])[.,;:!]+$")
AROUND = "()[]\"“”«»'"
EXPIRES = lazy(r"(?i)\b(?:expir\w+|vence\w*|valid\w*|v[aá]lid\w*|renews?|renewal|renewing|good for)\s*:?\s*(?:on|el)?\s*$")
SCORED = lazy(r"(?i)\b(?:quiz|test|exam|scored?|grade|examen|calificaci[oó]n|puntaje|saqu[eé]|got (?:an?)?)\s*:?\s*(?:on|el)?\s*$")
TIMES = lazy(r"(?i)(?:\bx|[×*])\s*$")
LABEL = lazy(r"(?i)\b(?:level|lvl|part|pt|module|session|unit|phase|tier|nivel|parte|m[oó]dulo|sesi[oó]n|unidad|fase)\.?\s+$")
IN_DAYS = lazy(r"(?i)(?:in|en|within|dentro de)\s")
BOTH = lazy(
    r"(?i)\b(?:and|y|e|to|al?|thru|through|hasta)\b|&|[^\W\d_]\s*[-–,]\s*[^\W\d_]|"
    r"\d\s*[-–,]\s*\d{1,2}\s*(?:de\s+)?[^\W\d_]|[^\W\d_]\.?\s+\d{1,2}\s*[-–,]\s*\d"
)
ALL_HOURS = lazy(r"24/7(?!/)")
A_WEEKDAY = lazy(rf"(?:last\s+)?(?:{'|'.join(sorted({name for names in WEEKDAYS.values() for name in names}))})")
NAMES_OF_MONTHS = {name for names in MONTHS.values() for name in names}
AFTER_A_MONTH = lazy(rf"(?:{'|'.join(sorted(NAMES_OF_MONTHS))})\.?\s+(?:{'|'.join(NUMBERS)})")
"""In May two classes."""
NO_DAY_BEFORE = lazy(
    r"(?i)\b(?:my|our|his|her|their|your|mi|nuestr[oa]|(?:grupo|reuni[oó]n|junta|gente|compañer[oa]s|clase) de los|"
    r"first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|primer|segundo|tercer|quinto|[uú]ltimo|good|black|easter|palm|ash|holy|"
    r"cyber|giving|santo)\s+$"
)
NO_DAY_AFTER = lazy(
    r"(?i)[\s,]*(?:(?:of|de)l?\s+(?:(?:the|each|every|cada|este)\s+)?(?:month|mes)\b|(?:after|before)\s+(?:next|that|the|my|our)\b|"
    r"santo\b|negro\b|school\b|en\s+(?:ocho|quince)\b)"
)
"""My Tuesday group, the first Thursday, Good Friday, Friday after next."""
SO_MANY = lazy(
    r"(?i)(?<!d[ií]a )(?<!day )(?<!part )(?<!parte )(?<!nivel )(?<!level )(?<!clase )(?<!class )(?<!sesi[oó]n )"
    r"(?<!m[oó]dulo )(?<!module )(?<![\w:/.,-])(?:[2-9]|two|three|four|five|six|dos|tres|cuatro|cinco|seis)\s+$"
)
A_PLURAL, IN_WORDS = lazy(r"lunes|martes|miercoles|jueves|viernes"), lazy(r"[^\W\d]\s+$")
TIMES_OF_DAY = lazy(r"(?i)\s+(?:nights|evenings|mornings|afternoons|classes|sessions|groups|meetings)\b")
BESIDE = 30  # characters
WORDS = 7  # nor has more words than "Friday the 5th of March, 2027"


class DateFound(Frozen):
    """A date among other words: `text[start:end]`. One that does not exist, or not on its weekday, reads as nothing."""

    start: int
    end: int
    read: DateRead | None


def find(text: str, language: Language, *, today: date, toward: Toward = Toward.PAST) -> list[DateFound]:
    """Every date in a longer text, the longest reading of each, in order. Short words that may be others are none."""
    tokens = [(each.start(), each.end()) for each in re.finditer(r"\S+", text)]
    found: list[DateFound] = []
    first = 0
    while first < len(tokens):
        longest = next(_windows(text, tokens, first, language, today, toward), None)
        if longest is None:
            first += 1
            continue
        found.append(longest)
        first = next((n for n, (start, _) in enumerate(tokens) if start >= longest.end), len(tokens))
    dated = [each for each in found if not NTH_DAY.match(text[each.start : each.end])]
    whole = [each for each in dated if not MAY_BE_A_SPAN.fullmatch(text[each.start : each.end])]
    if whole != dated:
        return whole or dated
    dated = [each for each in dated if not IN_DAYS.match(text[each.start : each.end])] or dated  # "answer our survey in 7 days"
    return dated or found  # "día 1, jueves 5 de noviembre" is no first


def are_several(text: str, found: Sequence[DateFound]) -> bool:
    """Whether more days than one are named: "Monday and Tuesday", "2/12-2/13"."""
    days = {each.read.day for each in found if each.read is not None}
    return len(days) > 1 or any(
        each.read is not None and each.read.other is not None and BOTH.search(text, each.start, each.end) for each in found
    )


def _windows(text: str, tokens: list[tuple[int, int]], first: int, language: Language, today: date, toward: Toward) -> Iterator[DateFound]:
    for last in range(min(first + WORDS, len(tokens)), first, -1):
        start, end = tokens[first][0], tokens[last - 1][1]
        words = CLOSED.sub("", text[start:end]).strip(AROUND)
        bare = start + len(text[start:end]) - len(text[start:end].lstrip(AROUND))
        after = text[bare + len(words.rstrip(".,;:!")) : end + BESIDE].partition("\n")[0]
        if (
            last == first + 1
            and words.rstrip(".,;:!").isalpha()
            and _is_another_word(plain(words), text[max(0, bare - BESIDE) : bare], after, language)
        ):
            continue
        led = FILLERS.match(words.casefold())
        if holidays.is_topic(plain(words), text[max(0, bare - BESIDE) : bare] + ("" if led is None else led[0]), after, language):
            continue
        if _is_no_date(words, text[max(0, start - BESIDE) : start], text[end:].partition("\n")[0]) or text[end - 1] == "?":
            continue
        result = read(words, language, today=today, toward=toward)
        if result is not None or _is_wrong(plain(words), language):
            yield DateFound(start=start, end=end, read=result)


def _is_no_date(words: str, before: str, after: str) -> bool:
    """When something expires, all hours of all days, the number of a level, several nights, or what counts something else."""
    is_plural = A_PLURAL.fullmatch(plain(words)) is not None and IN_WORDS.search(before) is not None
    if SO_MANY.search(before) and (is_plural or (A_WEEKDAY.fullmatch(plain(words)) and TIMES_OF_DAY.match(after))):
        return True  # "four tuesday nights", "tres martes"
    if AFTER_A_MONTH.fullmatch(plain(words)) and ENDS.match(after) is None:
        return True
    if A_WEEKDAY.fullmatch(plain(words)) and (NO_DAY_BEFORE.search(before) or NO_DAY_AFTER.match(after)):
        return True
    is_numbered = words[:1].isdecimal() and any(each.search(before) for each in (LABEL, TIMES, SCORED))
    return is_numbered or EXPIRES.search(before) is not None or ALL_HOURS.match(words) is not None or _is_counting(words, after)


def _is_another_word(words: str, before: str, after: str, language: Language) -> bool:
    """Whether a short word is likely no day: "may"; "we sat in on two classes", "el mar", but not "sat 2h" or "2h ética, mar"."""
    if words == "manana":
        return before.casefold().rstrip().endswith(" la")
    if len(words) > SHORT or words in RELATIVE:
        return False
    if words not in WEEKDAYS[language]:
        return len(words) < SHORT
    begins, ends = BEGINS.search(before) is not None, ENDS.match(after) is not None
    is_next_to_number = begins and NUMBER_NEXT.match(after) is not None
    if words not in ALSO_WORDS or is_next_to_number:
        return False
    return NAMES_THING.search(before) is not None or not (ends or (begins and AS_A_VERB.match(after) is None) or NUMBER_NEXT.match(after))


def _is_counting(words: str, after: str) -> bool:
    """Whether its last number counts something else: "Monday 2 hrs", "Nov 20 45 min", "Nov 20 12 to 1"."""
    led = LEADING_WEEKDAY.match(plain(words))
    if led is not None and led["weekday"] not in NAMES_OF_MONTHS and DAY_ALONE.fullmatch(led["rest"]) and UP_TO.match(after):
        return True
    is_hour = SHORT_YEAR.search(words) is not None and HOUR_NEXT.match(after) is not None
    if NTH_DAY.match(words) and OF_IT.match(after):
        return True
    return is_hour or (ENDS_SHORT.search(words) is not None and UNIT_NEXT.match(after) is not None)


def _is_wrong(words: str, language: Language) -> bool:
    """Whether this is a whole date, but of no day: February 29, 2026, Monday the 3rd when that is a Tuesday. No part of it is read then."""
    led = LEADING_WEEKDAY.match(words)
    if led is not None and named(WEEKDAYS, led["weekday"], language) is not None:
        return DAY_ALONE.fullmatch(led["rest"]) is not None or _is_whole(led["rest"], language)
    return _is_whole(words, language)


def _is_whole(words: str, language: Language) -> bool:
    for pattern in (ISO, NUMERIC, MONTH_FIRST, DAY_FIRST):
        found = pattern.fullmatch(words)
        if found is None or (pattern is ISO and not found["sep"]) or (pattern is NUMERIC and found["year"] is None and found["sep"] != "/"):
            continue
        return "month" not in found.groupdict() or found["month"].isdecimal() or named(MONTHS, found["month"], language) is not None
    return False
