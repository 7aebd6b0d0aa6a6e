"""One's own times in words: hours, other ones on some days, a second one a day, quiet hours."""

from datetime import time

from bot import callbacks
from bot.services.account.own_times import NotRead, TimeOnAsked
from bot.services.account.settings import Shown
from bot.views.labels import in_rows
from bot.views.message import Button, Message
from bot.views.say import Say, put
from db.dialogues import Asking
from practice.models import EVERY_DAY, Person, Quiet, Schedule
from practice.own_times import QUARTER, by_day, of_minute, rung_in_quiet

HOURS = (7, 8, 9, 12, 15, 17, 18, 20)
QUIET = ((21, 8), (22, 7), (20, 9), (23, 6))
WEEKENDS = frozenset({5, 6})
EXAMPLE_HOUR = 20
EXAMPLE_DAYS = frozenset({0, 2})


def when(schedule: Schedule, say: Say) -> str:
    """ "weekdays at 8:00 AM, Sat at 10:30 AM", and the second time of each day."""
    times = dict.fromkeys(schedule.time_on(day) for day in sorted(schedule.days))
    days_of = {at: frozenset(day for day in schedule.days if schedule.time_on(day) == at) for at in times}
    said = ", ".join(say("{days} at {hour}", days=say.weekdays(days), hour=say.hour(at)) for at, days in days_of.items())
    return said if schedule.second is None else say("{times}, and again at {hour}", times=said, hour=say.hour(schedule.second))


def hour_rows(say: Say) -> list[list[Button]]:
    keys = [Button(say.hour(hour), callbacks.HourIs(hour)) for hour in HOURS]
    return [*in_rows(keys, 4), [Button(say("All hours"), callbacks.AllHours())]]


def all_hours(_: Shown, say: Say) -> Message:
    keys = [Button(say.hour(hour), callbacks.HourIs(hour)) for hour in range(24)]
    return _at_what_hour(keys, Button(say("Half hours"), callbacks.HalfHours()), say)


def half_hours(_: Shown, say: Say) -> Message:
    keys = [Button(say.hour(time(hour, 30)), callbacks.HalfPastIs(hour)) for hour in range(24)]
    return _at_what_hour(keys, Button(say("Full hours"), callbacks.AllHours()), say)


def _at_what_hour(keys: list[Button], others: Button, say: Say) -> Message:
    return Message(text=say("At what hour?"), buttons=[*in_rows(keys, 4), [others]], in_place=True)


def hour(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    text = say("Scenarios come {times}.", times=when(person.schedule, say))
    text += " " + say("Pick another hour, or write one, like “{hour}” or “weekends at 10”.", hour=say.hour(time(EXAMPLE_HOUR, 30)))
    own = [
        Button(say("On other days"), callbacks.ShowSettings("other-times")),
        Button(say("A second time"), callbacks.ShowSettings("second-time")),
    ]
    return text, [*hour_rows(say), own]


def other_times(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    text = say("Scenarios come {times}.", times=when(person.schedule, say)) + " "
    text += say("Which days have another hour? You can also write it: “Saturday 10:30”, “weekdays 8, weekends 10”.")
    keys = [Button(say.weekday(day).capitalize(), callbacks.AskTimeOn(str(day))) for day in range(7)]
    return text, [keys[:4], keys[4:], [Button(say("Weekends"), callbacks.AskTimeOn("56"))]]


def time_on(outcome: TimeOnAsked, say: Say) -> tuple[str, list[list[Button]]]:
    days = "".join(map(str, sorted(outcome.days)))
    text = say("At what hour on these days: {days}? You can also write one, like “10:30”.", days=say.weekdays(outcome.days))
    rows = in_rows([Button(say.hour(hour), callbacks.TimeOn(days, hour * 60)) for hour in (8, 9, 10, 11, 12, 14, 16, 18)], 4)
    if any(day in outcome.days for day, _ in outcome.person.schedule.other_times):
        rows.append([Button(say("As on the others"), callbacks.SameTime(days))])
    return text, rows


def second_time(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    text = say("If you like, a second scenario comes on each of your days. At what hour? You can also write one, like “18:30”.")
    rows = in_rows([Button(say.hour(hour), callbacks.SecondIs(hour * 60)) for hour in (12, 13, 15, 16, 17, 18, 19, 20)], 4)
    if person.schedule.second is not None:
        rows.append([Button(say("No second time"), callbacks.NoSecond())])
    return text, rows


def quiet(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    schedule = person.schedule
    text = say("In quiet hours nothing comes unasked, except your scenario at the time that you chose yourself.")
    text += "\n\n" + quiet_line(schedule, say)
    if own := rung_in_quiet(schedule):
        text += "\n" + say("Your scenario still comes at {hours}.", hours=", ".join(say.hour(at) for at in own))
    text += "\n\n" + say("You can also write them: “22 to 7”, “weekdays 9 to 5”.")
    nights = [
        Button(say("{start} to {end}", start=say.hour(start), end=say.hour(end)), callbacks.QuietIs(start, end))
        for start, end in QUIET
        if Quiet(start=time(start), end=time(end)) not in schedule.quiet
    ]
    more = [Button(say("By day too"), callbacks.ShowSettings("quiet-by-day"))]
    if schedule.quiet:
        more.append(Button(say("No quiet hours"), callbacks.QuietIs(0, 0)))
    return text, [*([key] for key in nights), more]


def quiet_by_day(person: Person, say: Say) -> tuple[str, list[list[Button]]]:
    schedule = person.schedule
    text = say("Tap what should be quiet as well; tap again to take it away. Or write it, like “Tuesday 13 to 15”.")
    text += "\n\n" + quiet_line(schedule, say)
    offered = (
        (say("Weekdays 9 to 5"), "01234", 9, 17),
        (say("Weekdays 8 to 4"), "01234", 8, 16),
        (say("All Saturday"), "5", 0, 0),
        (say("All Sunday"), "6", 0, 0),
    )
    keys = []
    for label, days, start, end in offered:
        own = Quiet(start=time(start), end=time(end), days=frozenset(map(int, days)))
        keys.append(Button(("✓ " if own in schedule.quiet else "") + label, callbacks.QuietOn(days, start, end)))
    rows = [keys[:2], keys[2:]]
    if by_day(schedule):
        rows.append([Button(say("Only the nights"), callbacks.OnlyNights())])
    return text, rows


def quiet_line(schedule: Schedule, say: Say) -> str:
    if not schedule.quiet:
        return say("Quiet hours: none")
    return say("Quiet hours: {spans}", spans="; ".join(_span(each, say) for each in schedule.quiet))


def _span(quiet: Quiet, say: Say) -> str:
    days = "" if quiet.days == EVERY_DAY else say.weekdays(quiet.days)
    if quiet.start == quiet.end:
        return say("{days} all day", days=days or say.weekdays(EVERY_DAY))
    hours = say("{start} to {end}", start=say.hour(quiet.start), end=say.hour(quiet.end))
    return put("{days} {hours}", days=days, hours=hours) if days else hours


def not_read(outcome: NotRead, say: Say) -> str:
    """What would be an answer."""
    if outcome.odd is not None:
        minute = outcome.odd.hour * 60 + outcome.odd.minute
        before, after = (say.hour(of_minute(each)) for each in (minute, minute + QUARTER))
        return say("I keep to quarter hours. Would {before} or {after} do? Write it again with that.", before=before, after=after)
    if outcome.open is not None:
        early, late = (say.hour(outcome.open.replace(hour=hour)) for hour in (outcome.open.hour, outcome.open.hour + 12))
        return say("Is that {early} or {late}? Write the one you mean.", early=early, late=late)
    if outcome.never:
        return say("That would leave no hour in which anything could come. To stop everything, there is /stop.")
    evening = say.hour(EXAMPLE_HOUR)
    match outcome.asking:
        case Asking.DAYS:
            return say("I could not read days there. Press a button, or write days like {days}.", days=say.weekdays(EXAMPLE_DAYS))
        case Asking.HOUR:
            return say("I could not read an hour there. Press a button, or write one like “{hour}” or “weekends at 10”.", hour=evening)
        case Asking.OTHER_TIMES:
            days = say.weekdays(WEEKENDS)
            return say("I could not read days and an hour there. Press a button, or write them like “{days} 10:30”.", days=days)
        case Asking.SECOND_TIME:
            return say("I could not read one hour there. Press a button, or write one like “{hour}” or “none”.", hour=evening)
        case Asking.QUIET:
            span = say("{start} to {end}", start=say.hour(22), end=say.hour(7))
            return say("I could not read quiet hours there. Write them like “{span}”, “weekdays 9 to 5” or “none”.", span=span)
    return say("I could not match that with a button. Press one, or write what it says.")
