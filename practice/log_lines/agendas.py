"""Agendas: several rows that begin with a time of day. Who was there sat through all but lunch, breaks and registration."""

import re

from practice.patterns import lazy
from practice.searching import fold

HALF = r"(?:\s?[ap]\.?\s?m\b\.?)"
UP_TO = r"\s*(?:[-–—]|\bto\b|\ba\b|\buntil\b|\bhasta\b)\s*(?:las?\s+)?"
ROW = lazy(
    rf"(?i)\W*(?:de\s+|from\s+)?(?:las?\s+)?(?P<start>\d{{1,2}}(?:[:.]\d\d)?{HALF}?)(?:(?P<range>{UP_TO}\d{{1,2}}(?:[:.]\d\d)?{HALF}?)|"
    rf"(?<=[\dm.][\dm.]))"
    r"(?![\w/])[\s:|,.)–—-]*(?!(?:h|hrs?|hours?|horas?|hs|min\w*|of|de|people|personas)\b)(?P<what>[^\W\d_].*)$"
)
A_TIME = lazy(rf"(?i)\d[:.]\d\d{HALF}?|\d{HALF}")
BARE = lazy(rf"(?i)(?<![\d:.])(\d{{1,2}}){UP_TO}(\d{{1,2}})(?![\d:.]|{HALF})")
WORD = re.compile(r"[^\W\d_]+")
PAUSES = frozenset(
    WORD.findall(
        "lunch break breaks meal dinner breakfast coffee snack snacks networking registration checkin check signin sign arrival adjourn "
        "adjournment almuerzo comida cena desayuno receso recesos descanso descansos pausa cafe refrigerio merienda registro acreditacion "
        "convivencia salida"
    )
)
BESIDE = frozenset(
    WORD.findall(
        "on your own provided included not hour time and y with con de del la el the for para morning afternoon mid by por su tu cuenta "
        "propia libre incluido incluida no participantes attendees participants continental light stretch short long box open opens "
        "in doors general manana tarde minutes min minutos"
    )
)
FEW = 2  # rows


def without_pauses(text: str) -> str:
    """The text without the rows of its pauses, and without the times of day at which other rows only begin."""
    lines = text.split("\n")
    rows = [ROW.match(line) for line in lines]
    if sum(row is not None for row in rows) < FEW:
        return text
    pauses = {n for n, row in enumerate(rows) if row is not None and _is_pause(row["what"])}
    return "\n".join(
        line if row is None else "" if n in pauses else _plain(line, row, is_sure=bool(pauses))
        for n, (line, row) in enumerate(zip(lines, rows, strict=True))
    )


def are_parallel(text: str) -> bool:
    """Whether two rows begin at the same time: nobody sits in both."""
    starts = [row["start"].casefold() for line in text.split("\n") if (row := ROW.match(line)) is not None and row["range"]]
    return len(starts) > len(set(starts))


def _is_pause(what: str) -> bool:
    words = {*WORD.findall(fold(what))}
    return bool(words & PAUSES) and words <= PAUSES | BESIDE


def _plain(line: str, row: re.Match[str], *, is_sure: bool) -> str:
    """9-12 as 9:00-12:00, where another row is a pause; a row without its only time of day."""
    if row["range"]:
        return BARE.sub(r"\1:00-\2:00", line, count=1) if is_sure else line
    return line if A_TIME.fullmatch(row["start"]) is None else row["what"]
