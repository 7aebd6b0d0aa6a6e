"""How long something was by the clock: 8:30-11:30, from 9am to noon, de 8 a. m. a 4 p. m., this morning 9 to 12."""

import re
from collections.abc import Iterator
from decimal import Decimal

from practice.log_lines.hedges import is_doubted
from practice.log_lines.stray_numbers import COUNTED
from practice.log_lines.typed_hours import Span
from practice.patterns import lazy
from practice.typed import hours
from practice.typed.datewords import MONTHS

HALF_DAY, A_DAY = 12 * 60, 24 * 60
HALF = r"(?:\s?[ap]\.?\s?m\b\.?|(?<=\d)[ap]\b|\s+de\s+la\s+(?:ma[ñn]ana|tarde|noche))"
PM = lazy(r"(?i)p|tarde|noche")
NOON = r"noon|mediod[ií]a|medio\s+d[ií]a"
LEAD = r"(?:(?:from|desde|between|entre|de|at|a)\s+|@\s*)?(?:las?\s+|el\s+)?"


def _time(n: int) -> str:
    return rf"(?:(?P<hour{n}>\d{{1,2}})(?:[:.](?P<minute{n}>\d{{2}}))?(?P<half{n}>{HALF})?|(?P<noon{n}>{NOON}))"


UNIT = r"\s?h(?:r?s?)?\b"
RANGE = lazy(
    rf"(?i)(?<![\w/$.,:-]){LEAD}{_time(1)}(?P<unit1>{UNIT})?\s*(?:-|–|—|\bto\b|\bthru\b|\buntil\b|\btill?\b|\ba\b|\bal\b|\bhasta\b|\by\b|\band\b)\s*"
    rf"(?:(?:las?|el)\s+)?{_time(2)}(?P<unit2>{UNIT})?(?![\w/]|[.:]\d)"
)
OF_THE_DAY = lazy(rf"(?i)(?<![\w/:])\d{{1,2}}(?::\d{{2}}{HALF}?|{HALF})(?!\w)")
MOMENT = lazy(rf"(?i)(?<![\w/:])(?:(?:at|@|a)\s*)?(?:las?\s+)?\d{{1,2}}(?:[:.]\d{{2}})?{HALF}(?!\w)")


UP_TO = r"\d(?::\d\d)?\s*(?:-|–|—|\bto\b|\ba\b)\s*(?:\d?\d(?::\d\d)?|noon|mediod[ií]a)"
SEVERAL = lazy(rf"{UP_TO}\s*(?:,|&|\band\b|\by\b|\bthen\b|\bluego\b|\bagain\b|\s)+\s*(?:(?:from|de)\s+)?\d?{UP_TO}")
APART = lazy(r"\s[-–—]\s")
LED = lazy(r"(?i)(?:(?:from|desde|de|at)\s|@)")
IT_WAS = lazy(r"(?i)\b(?:was|were|ran|went|fue|era|eran)\s+$")
TO = lazy(r"(?i)\d\s+(?:to|a|until|till?|hasta)\s")
IT_WAS = lazy(r"(?i)(?<!group )(?<!groups )(?<!grupo )\b(?:was|ran|fue|era)\s+$")
WHERE = lazy(r"(?i)\s*(?:$|[,.;)\n]|(?:at|on|in|over|via|by|with|en|por|con|el)\b)")
A_LAS, LED_BY_DE = lazy(r"(?i)\d a las? "), lazy(r"(?i)(?:from|desde|entre|between|de)\s|las?\s")
HS = lazy(r"(?i)\dh?s? a (?:las )?\d+hs?$")  # de 8h a 12hs
PART_OF_DAY = lazy(
    r"(?i)\b(?:morning|afternoon|evening|eve|tonight|nite|night|anoche|(?:esta|ayer|hoy|(?:en|por|de) la) (?:ma[ñn]ana|tarde|noche))\b"
)
OF_DAYS = "|".join(sorted({name for names in MONTHS.values() for name in names}, key=len, reverse=True))
AFTER_MONTH = lazy(rf"(?i)\b(?:{OF_DAYS})\.?\s+$")
NUMBERED = lazy(
    r"(?i)(?:\b(?:modules?|parts?|chapters?|steps?|values?|units?|weeks?|days?|sessions?|lessons?|levels?|pages?|topics?|ages?|aged|"
    r"sections?|articles?|slides?|videos?|lectures?|competenc(?:y|ies)|domains?|principles?|chs?|pp|art[ií]culos?|secci[oó]n(?:es)?|principios?|"
    r"grades?|kids|children|youth|teens|rooms?|m[oó]dulos?|partes?|cap[ií]tulos?|pasos?|valor(?:es)?|unidad(?:es)?|semanas?|d[ií]as?|"
    r"sesi[oó]n(?:es)?|lecci[oó]n(?:es)?|nivel(?:es)?|p[aá]ginas?|temas?|edad(?:es)?|niñ[oa]s|j[oó]venes|adolescentes|grados?)\.?,?)\s+$"
)
AGES = lazy(r"(?i)\b(?:ages?|grades?|kids|children|youth|teens?|edad(?:es)?|niñ[oa]s|j[oó]venes|adolescentes)\b[^,.;\n]{0,15}$")
COUNTING = lazy(
    rf"(?i)\s*(?:%|(?:de\s+|of\s+)?(?:{OF_DAYS})\b|h(?:rs?|ours?|oras?)?\b|min|ceu?s?\b|credit|cr[eé]dit|years?\b|años\b|yrs?\b|"
    r"modules?\b|m[oó]dulos\b|sessions?\b|sesiones\b|classes\b|clases\b|times\b|veces\b|days\b|d[ií]as\b|weeks\b|semanas\b)"
)
ALONE_BEFORE, ALONE_AFTER = lazy(r"(?:^|[,;:\n])\s*$"), lazy(r"\s*(?:$|[,;\n])")
A_DAY_TOO = lazy(rf"(?i)\b(?:{OF_DAYS}|yesterday|today|ayer|hoy)\b|\d/\d")
WEEKDAY = (
    r"\w{2,6}day|mon|tues?|wed|thurs?|fri|sat|sun|lun(?:es)?|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?"
)
A_WEEKDAY = lazy(rf"(?i)\b(?:today|yesterday|yest|hoy|ayer|{WEEKDAY})\b")
A_DAY_NEXT = lazy(rf"(?i)\s+(?:on|today|yesterday|this|last|hoy|ayer|el|yest|{WEEKDAY})\b")
ADDED, BETWEEN = lazy(r"(?i)\d\s+(?:and|y)\s+\d"), lazy(r"(?i)(?:between|entre)\s")
JUST_AFTER_A_DAY = lazy(
    rf"(?i)(?:\b(?:today|yesterday|hoy|ayer|anteayer|antier|yest|(?:{WEEKDAY})(?:,?\s+(?:the\s+|el\s+)?\d{{1,2}}(?:st|nd|rd|th)?)?)|\d/\d{{1,4}}),?"
    rf"(?:\s+(?:noche|tarde|mañana|morning|night|evening|afternoon|[ap]m))?\s+$"
)
AFTER_A_DATE = lazy(rf"(?i)(?:\b(?:{OF_DAYS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|\d(?:\s+de)?\s+(?:{OF_DAYS})\.?),?\s+$")
AS_DAYS_BEGIN, NO_GUESS = 8, 3  # nobody takes between 1 and 4 hours
LONGEST_BARE = 9 * 60  # minutes

OF_WORDS = {
    word: str(n)
    for n, words in enumerate(
        (
            "one una uno",
            "two dos",
            "three tres",
            "four cuatro",
            "five cinco",
            "six seis",
            "seven siete",
            "eight ocho",
            "nine nueve",
            "ten diez",
            "eleven once",
            "twelve doce",
        ),
        1,
    )
    for word in words.split()
}
WORD = "|".join(OF_WORDS)
PAST_IT = {"fifteen": "15", "thirty": "30", "forty": "45", "cuarto": "15", "quince": "15", "media": "30", "treinta": "30", "cuarenta": "45"}
MINUTES_PAST = r"(?: fifteen| thirty| forty[- ]five| y cuarto| y quince| y media| y treinta| y cuarenta y cinco)"
AT = rf"(?P<at{{0}}>{WORD}|\d{{{{1,2}}}}(?::\d\d)?)(?P<past{{0}}>{MINUTES_PAST})?"
IN_WORDS = lazy(
    rf"(?i)\b(?:(?P<lead>from|de|desde) )?(?:las? )?(?:{AT.format(1)}|(?P<noon1>noon|mediod[ií]a)) (?:to|until|till?|a|hasta) (?:las? )?"
    rf"(?:{AT.format(2)}|(?P<noon>noon|mediod[ií]a))\b"
    r"(?P<of_day>(?=\s?[ap]\.?\s?m\b|\s+(?:on|in the|el|en la|de la|por la|today|yesterday|hoy|ayer)\b))?"
)
QUARTER_TO = lazy(
    rf"(?i)\b(?:a )?quarter (?:to|till?|before|of(?= \S+ (?:to|until|till?|[ap]\.?m)\b)) (?P<hour>{WORD}|\d{{1,2}})\b(?! (?:hours?|hrs?)\b)"
)
MENOS_CUARTO = lazy(rf"(?i)\b(?P<las>las? )(?P<hour>{WORD}|\d{{1,2}}) menos (?:un )?cuarto\b")
HALF_PAST = lazy(rf"(?i)\b(?:(?P<half>half)|(?:a )?quarter) (?:past|after) (?P<hour>{WORD}|\d{{1,2}})\b(?! (?:hours?|hrs?)\b)")
A_TIME = rf"(?:\s+(?:time|at|a)\b)?(?:\s+las?)?\s*:?\s*(\d{{1,2}}(?::?\d\d)?{HALF}?|{NOON})"
BEGAN_ENDED = lazy(
    rf"(?i)\b(?:start(?:s|ed)?|began|begins?|inici(?:o|ó|[eé]|amos)|empieza|empez(?:o|ó|amos)|empec[eé]|comenz(?:o|ó|amos)|entr(?:[eé]|amos))"
    rf"{A_TIME}\s*(?:,|;|-|and|y)*\s*(?:we |i )?"
    rf"(?:ended|ends?|finish(?:ed|es)?|(?:got|let|was|were)\s+(?:us\s+)?(?:out|done)|out|done|over|wrapped up|"
    rf"termin(?:a|o|ó|[eé]|amos)|fin|"
    rf"acab(?:o|ó|[eé]|amos)|sal(?:[ií]|imos)){A_TIME}(?!\w)"
)
DOOR = r"(?:time|sign(?:ed)?|clock(?:ed)?|check(?:ed)?|log(?:ged)?)[ -]?"
IN_OUT = lazy(
    rf"(?im)(?<!lunch )(?<!break )\b(?:{DOOR}in|(?P<bare>in)|start|^arrived|arrival|entr[oó]|"
    rf"(?:hora\s+(?:de\s+)?)?(?:entrada|llegada|inicio|ingreso))"
    rf"(?:\s+time)?{A_TIME}[\s,;|./-]*(?:and\s+|y\s+)?(?<!\d)"
    rf"(?:{DOOR}out|out|left|departure|stop|end|(?:hora\s+(?:de\s+)?)?(?:salida|t[eé]rmino|fin|cierre|egreso)|sali[oó])(?:\s+time)?{A_TIME}(?!\w)"
)
"""The two columns of a sheet that is signed."""
NO_LENGTH = lazy(
    r"(?im)^(?=[^\n]*\b(?:lunch|breaks?|meal|dinner|lonche|almuerzo|comida|cena|recesos?|descansos?)\b)"
    r"(?![^\n]*(?:\d|\b(?:an?|one|half|una?|media|quince|treinta)\b))"
)
ONE_MORE = lazy(rf"(?i)\b(?:in|out|entrada|salida){A_TIME}")
NOT_TIMES = ("rooms", "room", "course", "courses", "level", "salas", "sala", "curso", "cursos", "codes", "code", "years", "años", "class")
NO_ROOM = "".join(f"(?<!{word} )" for word in NOT_TIMES)
GLUED = lazy(
    rf"(?i){NO_ROOM}(?<![\w/#$.,:-])"
    r"(\d{1,4})\s*(?:[-–—]|\bto|\buntil|\btill?|\ba|\bhasta)\s*(\d{1,4})(?![\d/]|[.:-]\d)"
)
GLUED_HALF = lazy(r"(?i)(?<![\w/#$.,:-])(0?[1-9]|1[0-2])([0-5][05])(?=\s?(?:[ap]\b|[ap]\.?\s?m\b))")
MINUTES = ("00", "15", "30", "45")
WORKDAYS_BEGIN = 6
OF_FOUR_DIGITS = lazy(
    rf"(?i){NO_ROOM}(?<![\w$#/.-])"
    r"(0[5-9]|1\d|2[1-3])([0-5][05])\s*(?:[-–]|to|until|till?|a|hasta)\s*(?:las? )?([01]\d|2[0-3])([0-5][05])"
    r"(?: ?h(?:rs|ours)?)?\b"
)


def in_digits(text: str) -> str:
    """From nine to twelve, and started 9 ended 12, as from 9 to 12; 1400-1600 as 14:00-16:00; 830am as 8:30am."""
    text = QUARTER_TO.sub(lambda found: _past(found["hour"], -1, "45"), text)
    text = MENOS_CUARTO.sub(lambda found: found["las"] + _past(found["hour"], -1, "45"), text)
    text = HALF_PAST.sub(lambda found: _past(found["hour"], 0, "30" if found["half"] else "15"), text)
    text = BEGAN_ENDED.sub(r"from \1 to \2", text)
    text = _of_a_sheet(text)
    text = re.sub(rf"(?i)\b(\d{{1,2}}|{WORD}) ?o ?['’]?clock\b", r"\1", text)
    text = GLUED_HALF.sub(r"\1:\2", GLUED.sub(_apart, OF_FOUR_DIGITS.sub(r"\1:\2-\3:\4", text)))
    return IN_WORDS.sub(_in_digits, text)


def _of_a_sheet(text: str) -> str:
    """With the times of a sheet as from when to when, where it has no other times and no break of unsaid length."""
    if next(find(text), None) is not None or NO_LENGTH.search(text):
        return text
    signed = IN_OUT.sub(_signed, text)
    return text if ONE_MORE.search(signed) else signed


def _signed(found: re.Match[str]) -> str:
    """In 9:00, out 12:00 as from 9:00 to 12:00; "in 9 out 12" may count something else, and stays."""
    first, last = found.groups()[1:]
    is_time = found["bare"] is None or re.search(r"(?i)\D", f"{first}{last}") is not None or " at " in found[0].casefold()
    return f"from {first} to {last}" if is_time else found[0]


def _past(word: str, more: int, minutes: str) -> str:
    hour = int(OF_WORDS.get(word.casefold(), word)) + more
    return f"{hour or 12}:{minutes}"


def _apart(found: re.Match[str]) -> str:
    """1030 to 12 as 10:30-12:00."""
    times = [(int(at[:-2]), at[-2:]) if len(at) > 2 else (int(at), "00") for at in found.groups()]  # noqa: PLR2004
    is_time = all(1 <= hour <= 12 and minute in MINUTES for hour, minute in times)  # noqa: PLR2004
    is_day = times[0][0] >= WORKDAYS_BEGIN or any(minute != "00" for _, minute in times)
    if not (is_time and is_day) or max(len(each) for each in found.groups()) <= 2:  # noqa: PLR2004
        return found[0]
    return "-".join(f"{hour}:{minute}" for hour, minute in times)


def _in_digits(found: re.Match[str]) -> str:
    """Without "from" or minutes, "two to three" may be a number of hours, and stays; "martes 24 a las 6" is no time but one."""
    if A_LAS.search(found[0]) and found["lead"] is None:
        return found[0]
    at = [int(OF_WORDS.get((each or "").casefold(), 0)) for each in (found["at1"], found["at2"])]
    is_past_noon = at[0] > at[1] > 0 and at[0] >= WORKDAYS_BEGIN  # nine to four
    is_bare = all(found[name] is None for name in ("lead", "past1", "past2", "noon1", "noon", "of_day"))
    if is_bare and not is_past_noon and ":" not in found[0]:
        return found[0]
    first, second = (
        OF_WORDS.get(at.casefold(), at) + (":" + PAST_IT[re.split(r"[ -]", past.strip().removeprefix("y "))[0]] if past else "")
        for at, past in ((found["at1"] or found["noon1"], found["past1"]), (found["at2"] or found["noon"], found["past2"]))
    )
    return f"{'' if found['of_day'] is not None else 'from '}{first} to {second}"


def find(text: str) -> Iterator[Span]:
    for found in RANGE.finditer(text):
        minutes = _minutes(found, text)
        if minutes is None:
            continue
        choices = hours.around(Decimal(minutes) / 60)
        is_sure = len(choices) == 1 and not is_doubted(text, found.start(), found.end())
        yield Span(start=found.start(), end=found.end(), hours=choices[0] if is_sure else None, choices=choices)


def agreeing(rest: str, hours_said: Decimal) -> list[tuple[int, int]]:
    """Spans from one bare number to another that last just as long as the words say: "6 hrs Sat (9-3)"."""
    spans = [(found, _of_day(found, 1), _of_day(found, 2)) for found in RANGE.finditer(rest)]
    return [
        found.span()
        for found, first, second in spans
        if first is not None and second is not None and (second - first) % HALF_DAY == hours_said * 60 % HALF_DAY
    ]


def _minutes(found: re.Match[str], text: str) -> int | None:
    """From the first to the second; None where these are no times of day, or more than twelve hours apart."""
    says_when = [bool(found[f"half{n}"] or found[f"noon{n}"]) for n in (1, 2)]
    if A_LAS.search(found[0]) and not (LED_BY_DE.match(found[0]) or says_when[0] or found["minute1"] or found["unit1"]):
        return None  # "martes 13 a las 6 de la tarde"
    is_bare = not any(says_when) and not (found["minute1"] and found["minute2"])
    if found["unit1"] and not found["unit2"] and APART.search(found[0]):
        return None  # "1 hr - 5 stages of grief"
    if is_bare and not _is_by_the_clock(found, text):
        return None
    first, second = (_of_day(found, n) for n in (1, 2))
    if first is None or second is None:
        return None
    if says_when[1] and not says_when[0]:  # 9-5pm, 1-3pm
        first = max((at for at in (first, first + HALF_DAY) if at < second), default=first)
    elif not says_when[1] and second <= first:  # 9am-1, 10:00-2:00, 22:00-00:30
        second += HALF_DAY if second + HALF_DAY > first else A_DAY
    elif second <= first:  # past midnight
        second += A_DAY
    return second - first if 0 < second - first <= (LONGEST_BARE if is_bare else HALF_DAY) else None


def _is_by_the_clock(found: re.Match[str], text: str) -> bool:
    """Whether numbers without am or pm are hours of the day: "from 3 to 4", "9 to 1", "9-12 and 1-4"; not "modules 1 to 4"."""
    first, second = int(found["hour1"]), int(found["hour2"])
    before, after = text[: found.start()], text[found.end() :]
    is_led = bool(LED.match(found[0]) or found["minute1"] or found["minute2"] or (first >= AS_DAYS_BEGIN and IT_WAS.search(before)))
    is_dated = AFTER_A_DATE.search(before) is not None
    if NUMBERED.search(before) or AGES.search(before) or COUNTING.match(after) or COUNTED.match(after):
        return False
    if not is_led and not is_dated and AFTER_MONTH.search(before):
        return False
    is_in_h = HS.search(found[0]) is not None and first >= AS_DAYS_BEGIN and A_WEEKDAY.search(text) is not None
    is_amount = max(first, second) <= 12  # noqa: PLR2004  de 2 a 3 h
    if found[0][-1:].isalpha() and is_amount and not is_in_h:
        return False
    if ADDED.search(found[0]) and not BETWEEN.match(found[0]):
        return False
    is_of_a_day = first <= HALF_DAY // 60 and A_WEEKDAY.search(text) is not None and (ALONE_AFTER.match(after) or A_DAY_NEXT.match(after))
    return bool(
        is_led
        or (first > second and (TO.search(found[0]) or is_of_a_day))
        or (AS_DAYS_BEGIN <= first < second <= HALF_DAY // 60 and is_of_a_day)  # "sat peer training 9-12"
        or PART_OF_DAY.search(text)
        or ((first >= AS_DAYS_BEGIN or second - first >= NO_GUESS) and (is_dated or JUST_AFTER_A_DAY.search(before)))
        or (ALONE_BEFORE.search(before) and ALONE_AFTER.match(after) and A_DAY_TOO.search(text))
        or (ALONE_BEFORE.search(before) and A_DAY_NEXT.match(after))
        or (first >= AS_DAYS_BEGIN and first != second <= HALF_DAY // 60 and IT_WAS.search(before) and WHERE.match(after))
        or any(each.start() <= found.end() and found.start() <= each.end() for each in SEVERAL.finditer(text))
    )


def _of_day(found: re.Match[str], n: int) -> int | None:
    if found[f"noon{n}"]:
        return HALF_DAY
    hour, minute, half = int(found[f"hour{n}"]), int(found[f"minute{n}"] or 0), found[f"half{n}"]
    if minute >= 60 or hour > 24 or (half and not 1 <= hour <= 12):  # noqa: PLR2004
        return None
    if half:
        is_midday = hour == 12 and "ana" in half.casefold().replace("ñ", "n")  # noqa: PLR2004  las doce de la mañana
        hour = hour % 12 + (12 if PM.search(half) or is_midday else 0)
    return hour * 60 + minute
