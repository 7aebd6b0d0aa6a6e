"""What is typed to the questions for an hour, quiet hours, weekdays, a day, hours of training, yes or no: read as meant, or asked again.

The lines: which question | what is meant | text. A "?" is asked, which is never wrong. One that begins with "~" is not read so yet.
"""

from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import pytest

from practice.log_lines.credits import read_day, read_hours
from practice.models import EVERY_DAY, Language
from practice.typed import day_answers, moments, typed_days, yes_no
from practice.typed.typed_quiet import read_quiet
from practice.typed.typed_times import read_times

ANSWERED_ON = "# answered on "
NOT_YET = "~ "
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"


def an_hour(text: str, _: Language, __: date) -> str:
    said = read_times(text)
    is_clear = said is not None and not any(each.is_open for each in said)
    return " ".join(clock(each.at) for each in said or () if each.days in (None, EVERY_DAY)) if is_clear else "?"


def quiet_hours(text: str, _: Language, __: date) -> str:
    said = read_quiet(text)
    return "?" if said is None else " ".join(f"{clock(span.start)}-{clock(span.end)}" for span in said.spans) or "none"


def a_day_ahead(text: str, language: Language, today: date) -> str:
    found = day_answers.read(text, language, today=today)
    return "?" if found is None or found.other or found.is_asked else str(found.day)


def a_day_gone_by(text: str, language: Language, today: date) -> str:
    return str(read_day(text, language, today=today).day or "?")


def a_moment(text: str, language: Language, today: date) -> str:
    words, at = moments.split(text)
    found = day_answers.read(words, language, today=today)
    return "?" if found is None else f"{found.day} {'-' if at is None else clock(at)}"


def some_hours(text: str, _: Language, __: date) -> str:
    said = read_hours(text).hours
    return "?" if said is None else f"{said.normalize():f}"


def yes_or_no(text: str, language: Language, _: date) -> str:
    return {True: "yes", False: "no", None: "?"}[yes_no.says(text, language)]


def some_days(text: str, _: Language, __: date) -> str:
    said = typed_days.answered(text)
    return "?" if said is None else " ".join(DAYS[day] for day in sorted(said))


READ: dict[str, Callable[[str, Language, date], str]] = {
    "hour": an_hour,
    "quiet": quiet_hours,
    "day ahead": a_day_ahead,
    "day gone by": a_day_gone_by,
    "moment": a_moment,
    "hours": some_hours,
    "yesno": yes_or_no,
    "days": some_days,
}


def lines(language: Language) -> Iterator[tuple[date, str]]:
    today = date.min
    for line in Path(__file__).with_name(f"typed_answers.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(ANSWERED_ON):
            today = date.fromisoformat(line.removeprefix(ANSWERED_ON))
        else:
            yield today, line


def is_read(line: str, language: Language, today: date) -> bool:
    question, meant, text = line.split(" | ", 2)
    return READ[question](text, language, today) == meant


@pytest.mark.parametrize("question", READ)
@pytest.mark.parametrize("language", list(Language))
def test_each_answer_is_read_as_it_was_meant(language: Language, question: str) -> None:
    every = [(today, line) for today, line in lines(language) if line.removeprefix(NOT_YET).startswith(f"{question} | ")]
    assert [line for today, line in every if not line.startswith(NOT_YET) and not is_read(line, language, today)] == []
    assert sum(line.startswith(NOT_YET) for _, line in every) <= 1 + len(every) / 20
