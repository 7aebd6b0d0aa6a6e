"""The practised days as a calendar: a picture, and a caption that says the same."""

from calendar import monthrange
from datetime import date

from babel import Locale

from bot.services.review.practice_days import PracticeDays
from bot.views import menus
from bot.views.message import Message, Picture
from bot.views.say import BABEL_LOCALES, Say, put
from bot.views.showing import shows


@shows
def pictured(outcome: PracticeDays, say: Say) -> Message:
    if not outcome.days:
        return Message(text=say("No days to show yet, and that is fine. /practice starts a scenario."), buttons=menus.current(say))
    if outcome.person.text_only:
        return Message(text=_text(outcome, say), buttons=menus.current(say))
    first = Locale.parse(BABEL_LOCALES[say.language]).first_week_day
    facts = {
        "title": say("Days with practice"),
        "weekdays": [say.weekday((first + day) % 7) for day in range(7)],
        "months": [_month(month, first, outcome.days, say) for month in outcome.months],
        "total_line": _total(outcome, say),
    }
    return Message(text=_text(outcome, say), picture=Picture(name="calendar", facts=facts))


def _month(month: date, first_weekday: int, days: frozenset[date], say: Say) -> dict[str, object]:
    """`offset` is how many cells of its first week come before the first day."""
    length = monthrange(month.year, month.month)[1]
    practised = [day for day in range(1, length + 1) if month.replace(day=day) in days]
    return {"name": say.month(month), "offset": (month.weekday() - first_weekday) % 7, "length": length, "practised": practised}


def _total(outcome: PracticeDays, say: Say) -> str:
    return say.plural("{n} day with practice in three months", "{n} days with practice in three months", len(outcome.days))


def _text(outcome: PracticeDays, say: Say) -> str:
    """The days of each month that has some."""
    lines = [put("<b>{title}</b>", title=say("Days with practice")), _total(outcome, say), ""]
    for month in outcome.months:
        days = sorted(day.day for day in outcome.days if (day.year, day.month) == (month.year, month.month))
        if days:
            lines.append(put("{month}: {days}", month=say.month(month), days=", ".join(str(day) for day in days)))
    return "\n".join(lines)
