"""Days that someone takes back, or names twice: "yesterday, no, Sunday", "el lunes no, el martes", "the first Friday in June, the 5th"."""

import re
from collections.abc import Sequence

from practice.languages import in_each
from practice.models import Language
from practice.patterns import lazy
from practice.typed.date_read import DateRead
from practice.typed.dates import LED_DAY
from practice.typed.dates_among import DateFound

FILL = r"[\s,.;:\u2026–—-]*"
THEN = r"(?:(?:it was|was|that was|make that|make it|on|fue|era|sino(?: que)?|but|pero|rather|del?|the|el|lo del?)\s+)*"
MEANT = (
    r"wait|oops|whoops|sorry|scratch that|strike that|i mean|i meant|correction|my bad|perd[oó]n|digo|quise decir|quiero decir|mejor dicho|"
    r"corrijo|miento"
)
FILLER = r"so|well|um|uh|er|este|bueno|pues|ay"
NO = in_each(en=r"no(?=\s*[,.;:\u2026–—-]|\s+(?:wait|it|i mean|actually|sorry|that)\b)|nope|nah", es=r"no(?=\s*[,.;:\u2026–—-])")
TAKEN_BACK = {
    language: lazy(rf"(?i){FILL}(?:(?:{FILLER})\b{FILL})*(?:(?:{NO[language]}|{MEANT})\b{FILL}(?:(?:{FILLER})\b{FILL})*)+{THEN}")
    for language in Language
}
NOT_THAT = in_each(en=lazy(rf"(?i){FILL}(?:and )?not {THEN}"), es=lazy(rf"(?i)\s*[,;–—-]\s*(?:y )?no\s+{THEN}"))
DENIED = in_each(en=lazy(r"(?i)\b(?:not|wasn['’]?t)\s+(?:on\s+)?$"), es=lazy(r"(?i)\bno\s+(?:fue\s+)?(?:el\s+)?$"))
INSTEAD = lazy(rf"(?i){FILL}{THEN}")


def settled(text: str, found: Sequence[DateFound], language: Language) -> list[DateFound]:
    """The same days, those that are meant; each stands for the words of the one that it takes back, too."""
    days: list[DateFound] = []
    for day in found:
        before = days[-1] if days else None
        between = "" if before is None else text[before.start + len(text[before.start : before.end].rstrip(" ,.;:")) : day.start]
        if before is None:
            days.append(day)
        elif TAKEN_BACK[language].fullmatch(between):
            days = [DateFound(start=days[0].start, end=day.end, read=day.read)]
        elif (denied := DENIED[language].search(text[: before.start])) is not None and INSTEAD.fullmatch(between):
            days[-1] = DateFound(start=denied.start(), end=day.end, read=day.read)
        elif NOT_THAT[language].fullmatch(between):
            days[-1] = DateFound(start=before.start, end=day.end, read=before.read)
        else:
            days.append(day)
    return _once(text, days)


def _once(text: str, days: Sequence[DateFound]) -> list[DateFound]:
    """Without "the 5th" beside another day that is one."""
    days = [_of_number(day, {_number(text, each) for each in days if _is_alone(text, each)}) for day in days]
    numbers = {day.read.day.day for day in days if day.read is not None and day.read.other is None and not _is_alone(text, day)}
    return [day for day in days if not (_is_alone(text, day) and _number(text, day) in numbers)]


def _of_number(day: DateFound, numbers: set[int | None]) -> DateFound:
    """Last Monday, the 23rd: of two Mondays that one."""
    if day.read is None or day.read.other is None:
        return day
    every = [each for each in (day.read.day, day.read.other) if each.day in numbers]
    return DateFound(start=day.start, end=day.end, read=DateRead(day=every[0])) if len(every) == 1 else day


def _is_alone(text: str, day: DateFound) -> bool:
    return LED_DAY.match(text[day.start : day.end].casefold().strip(" .,;:!")) is not None


def _number(text: str, day: DateFound) -> int | None:
    found = re.search(r"\d+", text[day.start : day.end])
    return None if found is None else int(found[0])
