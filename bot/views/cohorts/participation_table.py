"""Participation as rows for other programs: the same that the chat shows, all weeks, nothing more."""

from collections.abc import Iterator
from datetime import datetime

from bot.services.cohorts.participation import Weeks
from bot.services.sharing.telling import WeekSeen
from bot.views.cohorts.participation import scenario_title
from bot.views.say import Say
from bot.views.sheets import Cell
from practice import calendar
from practice.models import Value


def columns(say: Say) -> tuple[str, ...]:
    return (say("Week of"), say("What"), say("Day"), say("Scenario"), say("Value"), say("Name"), say("Number"))


def rows(outcome: Weeks, say: Say) -> list[tuple[Cell, ...]]:
    return [row for week in outcome.weeks for row in _rows(week, say)]


def _rows(seen: WeekSeen, say: Say) -> Iterator[tuple[Cell, ...]]:
    first_on = seen.week.first_on
    for sending in seen.sendings:
        for name in sending.names:
            yield first_on, say("answered"), sending.on, scenario_title(sending, say), None, name, None
    for value in Value:
        if seen.values.get(value):
            yield first_on, say("practiced"), None, None, say.value(value), None, seen.values[value]
    if seen.others is not None:
        yield first_on, say("others, at least"), None, None, None, None, seen.others


def filename(outcome: Weeks, say: Say, now: datetime) -> str:
    """Without an ending."""
    return say("participation-{day}", day=calendar.local_day(now, outcome.cohort.zone).isoformat())
