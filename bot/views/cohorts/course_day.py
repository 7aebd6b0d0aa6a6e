"""One day of a cohort's course in words, and what can be done with it."""

from functools import partial

from bot import callbacks
from bot.services.cohorts.course_calendar import ANY, ON_A_PAGE, DayMoves, DayScenarios, DayShown, DayValues
from bot.services.cohorts.courses import DAYS_ON_A_PAGE, key_of
from bot.views.labels import in_rows, pager
from bot.views.message import Button, Message
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.models import Value


@shows
def _values(outcome: DayValues, say: Say) -> Message:
    keys = [Button(say.value(value), callbacks.AskDayScenario(outcome.day.id, value, 0)) for value in Value]
    return Message(text=say("Which value?"), buttons=[*in_rows(keys, 2), [_back(outcome.day.id, say)]], in_place=True)


@shows
def _day(outcome: DayShown, say: Say) -> Message:
    day, cohort = outcome.day, outcome.cohort
    assert day.local_on is not None  # noqa: S101  only days with a date are shown
    scenario = None if day.scenario_id is None else say.library.find_scenario(day.scenario_id)
    head = say("<b>Day {number}</b> · {day}", number=outcome.number, day=say.day(day.local_on))
    if scenario is None:
        what = say("A scenario of {value}: one that this cohort has not had.", value=say.value(day.value))
    else:
        words = scenario.text(say.language)
        what = put("{value} · <b>{title}</b>\n{ask}", value=say.value(scenario.value), title=words.title, ask=words.ask)
    back = Button(say("Back"), callbacks.CohortCourse(cohort.id, (outcome.number - 1) // DAYS_ON_A_PAGE))
    if not outcome.is_open:
        return Message(text="\n\n".join([head, what, say("This day is over, or on its way.")]), buttons=[[back]], in_place=True)
    keys = [
        [
            Button(say("Swap scenario"), callbacks.AskDayScenario(day.id, day.value, 0)),
            Button(say("Move it"), callbacks.AskMoveDay(day.id, 0)),
        ],
        [Button(say("Drop this day"), callbacks.DropDay(day.id)), back],
    ]
    return Message(text=f"{head}\n\n{what}", buttons=keys, in_place=True)


@shows
def _scenarios(outcome: DayScenarios, say: Say) -> Message:
    day, value, first = outcome.day, outcome.value, outcome.page * ON_A_PAGE
    lines = [
        put("{number}. {title}", number=number, title=each.text(say.language).title) + (" · " + say("your own") if each.is_own else "")
        for number, each in enumerate(outcome.scenarios, first + 1)
    ]
    numbers = [
        Button(str(number), callbacks.DayScenario(day.id, value, key_of(each.id)))
        for number, each in enumerate(outcome.scenarios, first + 1)
    ]
    more = first + ON_A_PAGE < outcome.total
    to_page = partial(callbacks.AskDayScenario, day.id, value)
    turns = pager(outcome.page, to_page, say("Earlier ones"), say("Later ones"), more=more)
    others = [
        Button(say("Any of this value"), callbacks.DayScenario(day.id, value, ANY)),
        Button(say("Another value"), callbacks.PickDayValue(day.id)),
    ]
    text = say("Which scenario of {value}?", value=say.value(value)) + "\n\n" + ("\n".join(lines) or say("There is none."))
    return Message(text=text, buttons=[numbers, turns, others, [_back(day.id, say)]], in_place=True)


@shows
def _moves(outcome: DayMoves, say: Say) -> Message:
    keys = [
        Button(
            f"{say.weekday(day.weekday())} {say.short_day(day)}" + (" ⇄" if day in outcome.taken else ""),
            callbacks.MoveDay(outcome.day.id, day.toordinal()),
        )
        for day in outcome.days
    ]
    turns = pager(outcome.later, partial(callbacks.AskMoveDay, outcome.day.id), say("Earlier days"), say("Later days"), more=True)
    text = say("To which day? Where ⇄ stands, the two days change places.")
    return Message(text=text, buttons=[*in_rows(keys, 3), turns, [_back(outcome.day.id, say)]], in_place=True)


def _back(day_id: int, say: Say) -> Button:
    return Button(say("Back"), callbacks.CourseDay(day_id))
