"""The two days of a goal's period: which of two readings is meant, and picking one by year, month and day."""

from calendar import monthrange
from datetime import date

from bot import callbacks
from bot.services.education.goal_dates import DayPicking, DayUnclear
from bot.views.labels import in_rows
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.goals import Step

YEARS_AHEAD, YEARS_BACK = 7, 4
DAYS_IN_A_ROW = 7
IN_A_ROW = 3


@shows
def _unclear(outcome: DayUnclear, say: Say) -> Message:
    read = outcome.read
    days = sorted(day for day in (read.day, read.other) if day is not None)
    first, second = (say.full_date(day) for day in days)
    text = say("That can be {first} or {second}. Which day do you mean?", first=first, second=second)
    keys = [Button(say.short_date(day), callbacks.GoalDateIs(outcome.goal.id, outcome.step, _number(day))) for day in days]
    return Message(text=text, buttons=[keys])


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


@shows
def _picking(outcome: DayPicking, say: Say) -> Message:
    if not outcome.year:
        return _page(say("Which year?"), _years(outcome), IN_A_ROW, Button(say("Back"), callbacks.GoalStep(outcome.goal.id, outcome.step)))
    if not outcome.month:
        return _page(say("{year}: which month?", year=outcome.year), _months(outcome, say), IN_A_ROW, _back(outcome, 0, say))
    text = say("{month} {year}: which day?", month=say.month_name(outcome.month), year=outcome.year)
    return _page(text, _days(outcome), DAYS_IN_A_ROW, _back(outcome, outcome.year, say))


def _page(text: str, keys: list[Button], in_a_row: int, back: Button) -> Message:
    return Message(text=text, buttons=[*in_rows(keys, in_a_row), [back]], in_place=True)


def _years(outcome: DayPicking) -> list[Button]:
    this = outcome.today.year
    years = range(this, this + YEARS_AHEAD) if outcome.step is Step.DUE else range(this - YEARS_BACK, outcome.goal.due_on.year + 1)
    return [Button(str(year), callbacks.PickGoalDate(outcome.goal.id, outcome.step, year, 0)) for year in years]


def _months(outcome: DayPicking, say: Say) -> list[Button]:
    return [
        Button(say.month_name(month), callbacks.PickGoalDate(outcome.goal.id, outcome.step, outcome.year, month)) for month in range(1, 13)
    ]


def _days(outcome: DayPicking) -> list[Button]:
    days = [date(outcome.year, outcome.month, day + 1) for day in range(monthrange(outcome.year, outcome.month)[1])]
    return [Button(str(day.day), callbacks.GoalDateIs(outcome.goal.id, outcome.step, _number(day))) for day in days]


def _back(outcome: DayPicking, year: int, say: Say) -> Button:
    return Button(say("Back"), callbacks.PickGoalDate(outcome.goal.id, outcome.step, year, 0))
