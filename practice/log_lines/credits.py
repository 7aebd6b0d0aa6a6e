"""A line about hours of continuing education, read: hours, day, title, provider, presenter. What is unclear is said, never guessed.

"3h ethics webinar NAMI yesterday", "2.5 horas, Ética, NAMI, ayer". A number counts as hours only with its unit beside it.
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice, pairwise

from practice import searching
from practice.frozen import Frozen
from practice.goals import Category
from practice.log_lines import (
    agendas,
    corrected_days,
    credit_names,
    day_roles,
    doubted_days,
    doubts,
    line_text,
    notices,
    pasted,
    sums,
    typed_hours,
)
from practice.log_lines.hedges import TAKEN
from practice.log_lines.pasted import Label, Pasted
from practice.log_lines.typed_hours import MOST, HoursSaid, Span
from practice.models import Language
from practice.typed import amounts, clocks, courtesy, dates_among, day_answers, hours
from practice.typed.date_read import DateRead, Toward
from practice.typed.dates_among import DateFound

MOST_SAID = 12  # amounts of hours; so many are asked, whatever follows
SAYS_WHEN = re.compile(r"(?i)\d:\d|\d\s?[ap]\.?\s?m\b|noon|mediod[ií]a")
FROM_THE_MORNING = re.compile(
    r"(?i)(?:de|desde|from)\s+(?:las\s+)?(?:[89]|1[01])\s+(?:a|to|until|till|hasta)\s+(?:las\s+)?\d{1,2}(?:\s+y media)?[.!]?$"
)
LIKELY_MINUTES = re.compile(r"30|45|60|75|90")
ALIKE = 0.85
COMMON = frozenset({"other", "topics", "otros", "temas", "hours", "horas", "entre", "with", "para"})
JUST_NOW = re.compile(
    r"(?i)\b(?:(?:i\s+)?just\s+(?:now\s+)?(?:did|done|finished|completed|took|attended|went to|wrapped up|"
    r"got (?:done|out)|sat through)(?:\s+with)?|(?:reci[eé]n|apenas)\s+(?:termin[eé]|hice|tom[eé]|complet[eé]|sal[ií]|acab[eé])|"
    r"just now|a (?:few minutes|minute|moment|little while) ago|hace un (?:rat(?:o|ito)|momento|minut(?:o|ito))|ahorit?a(?: mismo)?|"
    r"acabo de \w+r|ahora mismo|esta (?:mañanita|tardecita|nochecita))\b"
)


class LogStep(StrEnum):
    """What is told of a credit, in the order in which the guide asks for it."""

    HOURS = "hours"
    DAY = "day"
    TITLE = "title"
    PROVIDER = "provider"
    PRESENTER = "presenter"
    GOALS = "goals"
    CATEGORY = "category"
    CERTIFICATE = "certificate"


NEEDED = (LogStep.HOURS, LogStep.DAY, LogStep.TITLE)
"""Without these nothing is saved."""


class DaySaid(Frozen):
    """One day, or those among which to choose. A day that is still to come is none: nobody has earned hours on it."""

    day: date | None = None
    choices: tuple[date, ...] = ()
    is_ahead: bool = False


class Line(Frozen):
    """What a line says. Empty is what it does not say."""

    hours: HoursSaid
    day: DaySaid
    title: str | None = None
    provider: str | None = None
    presenter: str | None = None


def read_line(text: str, language: Language, *, today: date) -> Line:
    """What a line says, or a pasted mail: there the labelled lines say the hours, the day and the names, and no other."""
    text = line_text.plain(text, language)
    mail = pasted.find(text)
    said, day, rest = _read(text, language, today)
    if mail is not None:
        said = _hours_of(mail, said, language, today)
    if notices.leaves_hours_open(text, is_ahead=day.is_ahead) or agendas.are_parallel(text):
        said = said.asked()
    title, provider, presenter = credit_names.named(rest) if mail is None else _names(mail, rest.split("\n"))
    return Line(hours=said, day=day, title=title, provider=provider, presenter=presenter)


def _names(mail: Pasted, lines: list[str]) -> tuple[str | None, str | None, str | None]:
    """Title, provider and presenter by their labels; the title else by the one line that is none and no small print."""
    title, provider, presenter = (_labelled(mail, lines, label) for label in (Label.TITLE, Label.PROVIDER, Label.PRESENTER))
    whole = [lines[n] for n in mail.plain if TAKEN not in lines[n]]
    if title is None and len(whole) == 1:
        title = credit_names.tidy(whole[0])
    return (
        credit_names.capital(title or "")[: credit_names.LONGEST_TITLE].strip() or None,
        credit_names.short(provider),
        credit_names.short(presenter),
    )


def _hours_of(mail: Pasted, said: HoursSaid, language: Language, today: date) -> HoursSaid:
    """By the line that names hours, else by times of day, else what is said anywhere."""
    if Label.HOURS in mail.labels:
        return _labelled_hours([mail.lines[n] for n in mail.labels[Label.HOURS]], language, today)
    moments = [clocks.OF_THE_DAY.search(mail.values(label)) for label in (Label.START, Label.END)]
    times = " - ".join(each[0] for each in moments if each is not None) if all(moments) else mail.values(Label.TIME)
    by_clock = _read(times, language, today)[0]
    return said if by_clock.hours is None else by_clock


def _labelled_hours(lines: Sequence[str], language: Language, today: date) -> HoursSaid:
    """What lines that name hours agree on: all say the same, or one is the sum of the others. Beside them, credits say nothing."""
    plain = [words for line in lines if (words := pasted.hours_of(line)) is not None]
    every = [_read(words, language, today)[0].hours for words in plain]
    said = [each for each in every if each is not None]
    total = max(said, default=Decimal(0))
    if said and len(said) == len(every) and (len({*said}) == 1 or sum(said) == total * 2):
        return HoursSaid(hours=total)
    return _read("\n".join(plain or lines), language, today)[0]


def _labelled(mail: Pasted, lines: list[str], label: Label) -> str | None:
    """The one value under this label; None where it stands nowhere, or twice."""
    values = {credit_names.tidy(pasted.value_of(lines[n].replace(TAKEN, " "))) for n in mail.labels.get(label, ())} - {""}
    return values.pop() if len(values) == 1 else None


def _read(text: str, language: Language, today: date) -> tuple[HoursSaid, DaySaid, str]:
    """Hours, day, and the text without them.

    Hours by the clock come first, so that no "12 to 1pm" becomes a year; days before other hours, so that "2h 30 may" is a day.
    """
    clock = [*clocks.find(text)]
    rest = _without(text, [(span.start, span.end) for span in clock])
    rest = _without(rest, [each.span() for each in clocks.MOMENT.finditer(rest)])
    found = [*islice(typed_hours.find(rest, over_only=True), MOST_SAID)]
    rest = _without(rest, [(span.start, span.end) for span in found])
    days, is_doubted, rest = _days(text, rest, language, today)
    said, rest = _amounts(text, rest, clock, found, days)
    day = _day([day.read for day in days if day.read is not None], today, is_doubted=is_doubted)
    if not days and (just := JUST_NOW.search(rest)) is not None:
        day = DaySaid(day=today)
        rest = _without(rest, [just.span()])
    words = " ".join(text[each.start : each.end] for each in days)
    if day.day is not None and (doubts.THAT_DAY.search(rest) or doubted_days.is_day_open(_beside(rest, days), words, day.day, today)):
        day = DaySaid(choices=(day.day,))
    if clock and said.hours is not None and dates_among.are_several(text, days):
        said = said.asked()  # "9-12 Monday and Tuesday"
    is_year = day.is_ahead and any(dates_among.SHORT_YEAR.search(text[each.start : each.end]) for each in days)
    if is_year or (not days and any(typed_hours.MAY_BE_A_DAY.search(text[span.start : span.end]) for span in found)):
        said = said.asked()  # "1 hr 20 August 28", "2 hours 3/4"
    rest = rest if clock or said.hours is None else _without(rest, clocks.agreeing(rest, said.hours))
    if said.hours is not None and doubts.are_hours_open(rest, said.hours, is_timed=bool(clock)):
        said = said.asked()
    if day.day is None and any(each.search(rest) for each in (doubts.AGAIN_AND_AGAIN, doubts.OWED, doubted_days.PLANNED)):
        said = said.asked()
    if doubts.FINISHED.search(text) is None:
        said = typed_hours.fitting(said, [each for found in days if found.read for each in (found.read.day, found.read.other) if each])
    return said, day, rest


def _amounts(text: str, rest: str, clock: list[Span], found: list[Span], days: Sequence[DateFound]) -> tuple[HoursSaid, str]:
    """The hours, by the clock and by other words, in parts or of each day too, and what is left without them."""
    parts, every = rest, [*found, *islice(typed_hours.find(rest, over_only=False), MOST_SAID)]
    for span in found:
        parts = parts[: span.start] + text[span.start : span.end] + parts[span.end :]
    rest = _without(rest, [(span.start, span.end) for span in every])
    told = sums.of_parts(parts, clock, every)
    if told is not None:
        clock, every = [], [told[0]]
        rest = _without(rest, list(told[1]))
    elif len(every) == 1 and not clock:
        several = typed_hours.of_each(rest, every[0]) or sums.of_each_day(text, parts, every[0], days)
        again = sums.without_parts(parts, every[0])
        every = every if several is None else [several[0]]
        rest = _without(rest, [*again, *(() if several is None else several[1])])
    if len(every) == 1 and typed_hours.SESSIONS.search(text[every[0].start : every[0].end]):
        rest = _without(rest, [each.span() for each in typed_hours.ON_WEEKDAYS.finditer(rest)])  # on which those were
    cell = None if clock or every or len(days) != 1 else typed_hours.in_a_cell(rest)
    if cell is not None:
        every = [cell]
        rest = _without(rest, [(cell.start, cell.end)])
    return typed_hours.combined(clock, every), rest


def _days(text: str, rest: str, language: Language, today: date) -> tuple[Sequence[DateFound], bool, str]:
    """The days in what is left of the text, whether words beside them leave them open, and what is left without them."""
    every = dates_among.find(rest, language, today=today, toward=Toward.PAST)
    days, is_doubted = day_roles.of_the_training(text, corrected_days.settled(text, every, language))
    is_doubted |= any(
        day.read is None
        or doubted_days.is_day_doubted(text, day.start, day.end)
        or doubted_days.is_perhaps_ahead(text[day.start : day.end], day.read.day, today)
        for day in days
    )
    rest = _without(rest, [(day.start, day.end) for day in (*every, *days)])
    for day in days:
        beside = doubted_days.NUMBER_OF_DAY.match(rest, day.end)
        if beside is not None and day.read is not None:
            is_doubted |= int(beside["day"]) != day.read.day.day
            rest = _without(rest, [beside.span("day")])
    return days, is_doubted, rest


def read_hours(text: str) -> HoursSaid:
    """The answer to "how many hours?": a number needs no unit, but 45 and the like may be minutes; or from when to when.

    "From 9 to 12" is three hours: nobody doubts so many. "From 2 to 5" may be two to five, and is asked.
    """
    said = _hours_alone(courtesy.bare(text))
    return _hours_alone(amounts.among(text)) if said == HoursSaid() else said


def _hours_alone(words: str) -> HoursSaid:
    exact = hours.exactly(words)
    spans = [*clocks.find(clocks.in_digits(words))] if exact is None else []
    choices = hours.to_ask(words) if exact is None else hours.around(exact)
    if len(spans) == 1 and (not choices or SAYS_WHEN.search(words) or FROM_THE_MORNING.match(words)):
        choices, exact = spans[0].choices, spans[0].hours
    elif len(spans) == 1:
        choices = (*spans[0].choices, *choices)  # three, rather than two or five
    if exact is not None and LIKELY_MINUTES.fullmatch(words):
        choices = (exact / 60, exact)
    choices = tuple(each for each in choices if 0 < each <= MOST)
    return HoursSaid(hours=choices[0]) if len(choices) == 1 and choices[0] == exact else HoursSaid(choices=choices)


def read_day(text: str, language: Language, *, today: date) -> DaySaid:
    """The answer to "which day?"."""
    found = day_answers.read(text, language, today=today, toward=Toward.PAST)
    return DaySaid() if found is None else _day([found], today)


def _day(read: Sequence[DateRead], today: date, *, is_doubted: bool = False) -> DaySaid:
    """A day that all agree on; one whose other reading is still to come is read."""
    days = list(dict.fromkeys(day for each in read for day in (each.day, each.other) if day is not None))
    past = tuple(day for day in days if day <= today)
    agreed = [day for day in past if all(day in (each.day, each.other) and not each.is_asked for each in read)]
    if not is_doubted and len(agreed) == 1:
        return DaySaid(day=agreed[0])
    return DaySaid(choices=past, is_ahead=bool(days) and not past)


def _beside(text: str, days: Sequence[DateFound]) -> str:
    """In a mail, the sentences in which these days stand: what others say leaves no day open."""
    if "\n" not in text:
        return text
    ends = [0, *(found.end() for found in day_roles.SENTENCE_OR_LINE.finditer(text)), len(text)]
    return "\n".join(text[start:end] for start, end in pairwise(ends) if any(start <= each.start < end for each in days))


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """Commas after what is taken out still part what is left, and so do the ends of lines in it."""
    for start, after in spans:
        end = start + len(text[start:after].rstrip(",;.!"))
        text = text[:start] + "\n".join(TAKEN * len(line) for line in text[start:end].split("\n")) + text[end:]
    return text


def is_alike(title: str, other: str) -> bool:
    """Whether two titles are likely the same training's: the same words but for case, accents, order or a letter here and there."""
    words, others = (sorted(searching.WORD.findall(searching.fold(each))) for each in (title, other))
    if not words or not others:
        return False
    return words == others or SequenceMatcher(None, " ".join(words), " ".join(others)).ratio() >= ALIKE


def fitting_category(categories: Sequence[Category], title: str | None) -> Category | None:
    """The one that is called so, or else with whose words the title has most in common; None where that is none, or several."""
    if called := [each for each in categories if searching.fold(each.name) == searching.fold(title or "").strip()]:
        return called[0]
    told = set(searching.WORD.findall(searching.fold(title or "")))
    shared = [(sum(word in told for word in _significant(each.name)), each) for each in categories]
    most = max((count for count, _ in shared), default=0)
    best = [each for count, each in shared if count == most]
    return best[0] if most and len(best) == 1 else None


def _significant(name: str) -> set[str]:
    """Its words of four letters or more, without those that say nothing."""
    return {word for word in searching.WORD.findall(searching.fold(name)) if len(word) > 3 and word not in COMMON}  # noqa: PLR2004
