"""Reminders of a goal: what each says, how often they come, and fewer or none of them in one tap."""

from typing import assert_never

from bot import callbacks
from bot.services.education.nudges import Nudged, NudgesInPause, RhythmDayAsked, RhythmShown, SnoozeAsked, Snoozed
from bot.views.education import goal_progress
from bot.views.labels import in_rows
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.goals import Goal, Progress, Rhythm
from practice.nudges import COUNTDOWNS, MARKS

MONTH_DAYS = (1, 15)
SNOOZES = (1, 3, 7)


def nudged(outcome: Nudged, say: Say) -> Message:
    """What is there first, then what is left and for what."""
    return Message(text=_reminder(outcome.progress, say), buttons=_keys(outcome.progress.goal, say), scheduled=True, once=True)


def _reminder(progress: Progress, say: Say) -> str:
    head = say("You asked me to remind you of <b>{name}</b>.", name=progress.goal.name)
    return head + "\n\n" + goal_progress.done(progress, say) + "\n" + goal_progress.left(progress, say)


def _keys(goal: Goal, say: Say) -> list[list[Button]]:
    return [
        [Button(say("Log hours"), callbacks.LogHours(goal.id)), Button(say("Snooze"), callbacks.AskSnooze(goal.id))],
        [Button(say("Fewer"), callbacks.FewerNudges(goal.id)), Button(say("Stop"), callbacks.StopNudges(goal.id))],
    ]


@shows
def snooze_asked(outcome: SnoozeAsked, say: Say) -> Message | Reply:
    goal = outcome.progress.goal
    keys = [Button(_snooze(days, say), callbacks.SnoozeFor(goal.id, days)) for days in SNOOZES]
    return Message(text=_reminder(outcome.progress, say) + "\n\n" + say("Until when should I wait?"), buttons=[keys], in_place=True)


def _snooze(days: int, say: Say) -> str:
    return say("Until tomorrow") if days == 1 else say.plural("{n} day", "{n} days", days)


@shows
def snoozed(outcome: Snoozed, say: Say) -> Message | Reply:
    goal = outcome.goal
    if outcome.at is None:
        text = say("All right. That is past the last day, so no reminder comes for {name}.", name=goal.name)
    else:
        text = say("All right, {name} waits until {moment}.", name=goal.name, moment=say.moment(outcome.at, outcome.person.schedule.zone))
    return Message(text=text, buttons=[[Button(say("Log hours"), callbacks.LogHours(goal.id)), _open(goal, say)]], in_place=True)


def _open(goal: Goal, say: Say) -> Button:
    return Button(say("Open the goal"), callbacks.OpenGoal(goal.id))


@shows
def shown(outcome: RhythmShown, say: Say) -> Message | Reply:
    """How often they come, and the ways to choose from."""
    goal = outcome.goal
    parts = [put("<b>{name}</b>", name=goal.name), _rhythm(goal, say) + _next(outcome, say)]
    if outcome.changed:
        return Message(
            text="\n\n".join(parts), buttons=[[Button(say("Change"), callbacks.ShowRhythm(goal.id)), _open(goal, say)]], in_place=True
        )
    parts.append(say("How often would you like one? It says what is left, on a day that you choose, never in your quiet hours."))
    keys = [
        *in_rows([_pick(goal, each, say) for each in Rhythm if each is not Rhythm.OFF], 2),
        [_pick(goal, Rhythm.OFF, say), _open(goal, say)],
    ]
    return Message(text="\n\n".join(parts), buttons=keys, in_place=True)


def _pick(goal: Goal, rhythm: Rhythm, say: Say) -> Button:
    match rhythm:
        case Rhythm.OFF:
            return Button(say("No reminders"), callbacks.RhythmIs(goal.id, rhythm, 0))
        case Rhythm.WEEKLY:
            label = say("Each week")
        case Rhythm.MONTHLY:
            label = say("Each month")
        case Rhythm.COUNTDOWN:
            label = say("Before the last day")
        case _:
            assert_never(rhythm)
    return Button(label, callbacks.PickRhythmDay(goal.id, rhythm))


def _rhythm(goal: Goal, say: Say) -> str:
    day = goal.rhythm_day or 0
    match goal.rhythm:
        case Rhythm.OFF:
            return say("No reminders come for this goal.")
        case Rhythm.WEEKLY:
            return say("A reminder each week: {weekday}.", weekday=say.weekday_name(day))
        case Rhythm.MONTHLY:
            return say("A reminder each month, on day {day}.", day=day)
        case Rhythm.COUNTDOWN:
            return say("Reminders before the last day: {days} days.", days=_marks(day or MARKS[0], say))


def _marks(first: int, say: Say) -> str:
    *days, last = (str(mark) for mark in MARKS if mark <= first)
    return say("{days} and {last}", days=", ".join(days), last=last)


def _next(outcome: RhythmShown, say: Say) -> str:
    goal = outcome.goal
    if goal.rhythm is Rhythm.OFF:
        return ""
    if outcome.is_met:
        return " " + say("All its hours are in your log, so none comes now.")
    if goal.next_nudge_at is None:
        return " " + say("None is left before the last day.")
    return " " + say("The next one: {moment}.", moment=say.moment(goal.next_nudge_at, outcome.person.schedule.zone))


@shows
def day_asked(outcome: RhythmDayAsked, say: Say) -> Message | Reply:
    goal = outcome.goal
    match outcome.rhythm:
        case Rhythm.WEEKLY:
            text, labels = say("On which day of the week?"), {day: say.weekday_name(day) for day in range(7)}
        case Rhythm.MONTHLY:
            text, labels = say("On which day of the month?"), {day: say("On day {day}", day=day) for day in MONTH_DAYS}
        case Rhythm.COUNTDOWN | Rhythm.OFF:
            text = say("How many days before the last day? Each of these is one reminder.")
            labels = {first: ", ".join(str(mark) for mark in MARKS if mark <= first) for first in COUNTDOWNS}
        case _:
            assert_never(outcome.rhythm)
    keys = [Button(label, callbacks.RhythmIs(goal.id, outcome.rhythm, day)) for day, label in labels.items()]
    return Message(text=text, buttons=[*in_rows(keys, 2), [Button(say("Back"), callbacks.ShowRhythm(goal.id))]], in_place=True)


@shows
def in_pause(outcome: NudgesInPause, say: Say) -> Message:
    again = [[Button(say("Start again"), callbacks.Resume())]]
    if outcome.wanted:
        return Message(text=say("Reminders of your goals go on. All else stays quiet."), buttons=again, in_place=True)
    return Message(text=say("All right, no reminders either. What you wrote is still here, and still yours."), buttons=again, in_place=True)
