"""Holidays as days: "New Year's Eve", "the Friday after Thanksgiving". Only those that are one day wherever people write from."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from practice.languages import in_each
from practice.models import Language
from practice.patterns import lazy
from practice.typed.date_read import DateRead, Toward, existing, nearest
from practice.typed.datewords import NUMBERS, WEEKDAYS, named
from practice.typed.days_of_months import A_WEEK, nth_weekday

_ON_A_DATE: dict[tuple[int, int], str] = {
    (1, 1): "new years day|new years|new year day|ano nuevo|primero de ano",
    (1, 6): "three kings day|epiphany|(?:dia de )?(?:los )?(?:santos )?reyes(?: magos)?",
    (2, 2): "groundhog day|dia de la candelaria|la candelaria",
    (2, 14): "valentines day|valentines|vday|v day|san valentin|dia de san valentin",
    (3, 17): "(?:st|saint) (?:patricks|pattys|paddys) day",
    (5, 5): "cinco de mayo",
    (6, 19): "juneteenth",
    (7, 4): "fourth of july|july fourth|independence day",
    (8, 31): "(?:international )?overdose awareness day",
    (10, 31): "halloween",
    (11, 1): "all saints day|dia de todos los santos|todos los santos",
    (11, 2): "dia de (?:los )?(?:muertos|fieles difuntos)|day of the dead|all souls day",
    (11, 11): "veterans day|vets day",
    (12, 12): "dia de la (?:virgen(?: de guadalupe)?|guadalupana)",
    (12, 24): "(?:christmas|xmas) eve|nochebuena|noche buena|vispera de navidad",
    (12, 25): "(?:christmas|xmas)(?: day)?|(?:dia de (?:la )?)?navidad",
    (12, 26): "boxing day",
    (12, 28): "dia de los (?:santos )?inocentes",
    (12, 31): "new years eve|new year eve|nye|nochevieja|noche vieja|(?:vispera de )?fin de ano|vispera de ano nuevo|ultimo dia del ano",
}
_ON_A_WEEKDAY: dict[tuple[int, int, int], str] = {
    (1, 0, 3): "mlk(?: jr)? day|mlk|martin luther king(?: jr)? day",
    (2, 0, 3): "presidents? day",
    (5, 6, 2): "mothers day",
    (5, 0, -1): "memorial day",
    (6, 6, 3): "fathers day|dia del padre",
    (9, 0, 1): "labor day",
    (10, 0, 2): "columbus day|indigenous peoples day",
    (11, 3, 4): "thanksgiving(?: day)?|turkey day|(?:dia de )?accion de gracias|san givin|dia del pavo",
}
_FROM_EASTER = {
    -46: "ash wednesday|miercoles de ceniza",
    -7: "palm sunday|domingo de ramos",
    -3: "holy thursday|maundy thursday|jueves santo",
    -2: "good friday|viernes santo",
    -1: "holy saturday|sabado (?:de gloria|santo)",
    0: "easter(?: sunday)?|domingo de (?:pascua|resurreccion)",
    1: "easter monday|lunes de pascua",
}
_AFTER_THANKSGIVING = {1: "black friday|viernes negro", 4: "cyber monday", 5: "giving tuesday"}
_NAMES = "|".join(names for group in (_ON_A_DATE, _ON_A_WEEKDAY, _FROM_EASTER, _AFTER_THANKSGIVING) for names in group.values())
_YEAR = r"(?:,?\s+(?:(?:del?|of)\s+)?(?P<year>\d{4}))?"
_PART = r"(?:\s+(?:morning|afternoon|evening|night|nite|itself|por la (?:manana|tarde|noche)|en la (?:manana|tarde|noche)))?"
_HOLIDAY = rf"(?:(?:this|this past|past|the|est[ae]|el|la|pasad[oa]|dia de)\s+)?(?P<name>{_NAMES})(?:\s+pasad[oa])?{_PART}{_YEAR}"
HOLIDAY = lazy(_HOLIDAY)
BESIDE = lazy(
    rf"(?:(?:(?P<n>\w+)\s+)?(?:days?|dias?)|(?P<weekday>[a-z]{{3,}}))\s+"
    rf"(?:(?P<after>after|despues\s+de|siguiente\s+(?:a|de)|following)|before|antes\s+de)l?\s+{_HOLIDAY}"
)
SURE = lazy(
    r"\b(?:eve|nye|nochebuena|noche buena|nochevieja|noche vieja|ano nuevo|santo|good friday|black friday|viernes negro|"
    r"(?:new years?|christmas|xmas|thanksgiving|labor|memorial|presidents?|veterans|mlk|columbus|independence|boxing) day)\b"
)
"""Nobody calls a training so."""
DATES_IN_WORDS = in_each(en=lazy(r"fourth of july|july fourth"), es=lazy("cinco de mayo"))
LED_BEFORE = lazy(
    r"(?i)\b(?:on|en|(?:morning|afternoon|evening|night|day) of|(?:ma[ñn]ana|tarde|noche|d[ií]a) de(?: la)?)\s+"
    r"(?:(?:the|this|past|el|la)\s+)*$"
)
BEGINS = lazy(r"(?:^|[,;:(.!?\n¦–—-])\s*(?:(?i:the|this|past|el|la|este|esta)\s+)*$")
ENDS = lazy(
    r"(?i)[.!]?\s*(?:$|[,;:()\n¦.!–—-]|\d|(?:morning|afternoon|evening|night|nite|from\s+[\d¦]|"
    r"at|with|i|we|in the|via|by|lol|haha|jaja|thanks|thx|"
    r"ty|pls|please|took|did|went|and (?:i|we)|because|bc|when|half|"
    r"an?|one|two|three|four|five|six|por la|en la|a las|con|fui|tom[eé]|hice|"
    r"estuve|tuve|y yo|una?|dos|tres|cuatro|cinco|seis|media|gracias|porfa)\b)"
)
_APOSTROPHE = str.maketrans("", "", "'’.")


def is_topic(words: str, before: str, after: str, language: Language) -> bool:
    """Whether it may be what a training was about rather than its day: "coping at Christmas", "Juneteenth, 2h".

    `words` without what leads to them, `before` with it.
    """
    plain = words.translate(_APOSTROPHE)
    if HOLIDAY.fullmatch(plain) is None or DATES_IN_WORDS[language].fullmatch(plain) is not None:
        return False
    is_led = LED_BEFORE.search(before) is not None
    return ENDS.match(after) is None or not (is_led or (BEGINS.search(before) is not None and SURE.search(plain) is not None))


def easter(year: int) -> date:
    """After Gauss; raises ValueError where that does not hold."""
    if not 1900 <= year <= 2099:  # noqa: PLR2004
        raise ValueError(year)
    golden = year % 19
    moon = (19 * golden + 24) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    late = sunday == 6 and (moon == 29 or (moon == 28 and golden > 10))  # noqa: PLR2004
    return date(year, 3, 22) + timedelta(days=moon + sunday - (A_WEEK if late else 0))


def _on_a_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    return nth_weekday(date(year, month, 1), weekday, n)


def _in(year: int, name: str) -> Iterator[date | None]:
    """The day of that name in that year."""
    yield from (date(year, *day) for day, names in _ON_A_DATE.items() if re.fullmatch(names, name))
    yield from (_on_a_weekday(year, *place) for place, names in _ON_A_WEEKDAY.items() if re.fullmatch(names, name))
    yield from (easter(year) + timedelta(days=days) for days, names in _FROM_EASTER.items() if re.fullmatch(names, name))
    if (thanksgiving := _on_a_weekday(year, 11, 3, 4)) is not None:
        yield from (thanksgiving + timedelta(days=days) for days, names in _AFTER_THANKSGIVING.items() if re.fullmatch(names, name))


def read(words: str, language: Language, today: date, toward: Toward) -> DateRead | None:
    """A holiday, or a day beside one, of the year that is said or the nearest on that side of today."""
    plain = words.translate(_APOSTROPHE)
    beside = BESIDE.fullmatch(plain)
    matched = beside or HOLIDAY.fullmatch(plain)
    if matched is None:
        return None
    years = [int(matched["year"])] if matched["year"] else [today.year + n for n in (-1, 0, 1)]

    def find() -> date | None:
        days = [day for year in years for day in _in(year, matched["name"]) if day is not None]
        days = days if beside is None else [day for each in days if (day := _beside(each, beside, language)) is not None]
        return next(iter(days), None) if matched["year"] else nearest(days, today, toward)

    return existing(find)


def _beside(holiday: date, matched: re.Match[str], language: Language) -> date | None:
    sign = 1 if matched["after"] else -1
    if matched["weekday"] is None:
        said = matched["n"] or "1"
        n = int(said) if said.isdecimal() else NUMBERS.get(said)
        return None if n is None else holiday + timedelta(days=sign * n)
    weekday = named(WEEKDAYS, matched["weekday"], language)
    return None if weekday is None else holiday + timedelta(days=sign * ((sign * (weekday - holiday.weekday()) - 1) % A_WEEK + 1))
