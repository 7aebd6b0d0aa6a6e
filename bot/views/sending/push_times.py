"""When a sending goes out, in words: offered, read back, planned, listed, called off."""

from datetime import date
from functools import partial

from babel.dates import format_date

from bot import callbacks
from bot.services.sending.planned_pushes import ON_A_PAGE, PushCancelled, PushesListed, PushShown
from bot.services.sending.push_times import EVERYONE, DaysOffered, DayTaken, HoursOffered, NoSuchMoment, PushPlanned, ReadBack, TimesOffered
from bot.views.labels import in_rows, pager
from bot.views.message import Button, Message, Reply
from bot.views.say import BABEL_LOCALES, Say, put
from bot.views.sending import outlooks
from bot.views.showing import shows
from practice.cohorts import Cohort
from practice.languages import in_each
from practice.library import Scenario
from practice.outlook import Arrival
from practice.pushes import Push, PushState, Timing

DAY_KEYS = in_each(en="EEE, MMM d", es="EEE d MMM")


@shows
def offered(outcome: TimesOffered, say: Say) -> Message | Reply:
    push = outcome.push
    text = say("When should “{title}” go out to {cohort}?", title=_title(outcome.scenario, say), cohort=outcome.cohort.name)
    rows = [
        [] if outcome.cohort.hour is None else [Button(say("At our usual hour"), callbacks.PushUsual(push.id))],
        [Button(say("Send now"), callbacks.PushNow(push.id)), Button(say("Day and hour"), callbacks.PushDays(push.id, 0))],
        [Button(say("At their own hour"), callbacks.PushDays(push.id, 1)), Button(say("In a meeting (QR)"), callbacks.MeetPush(push.id))],
        [Button(say("Other scenarios"), callbacks.SendScenario(push.cohort_id))],
    ]
    return Message(text=text, buttons=rows, in_place=True)


@shows
def days(outcome: DaysOffered, say: Say) -> Message | Reply:
    keys = [Button(_day_key(day, say), callbacks.PushDay(outcome.push.id, day.toordinal(), int(outcome.own))) for day in outcome.days]
    if outcome.own:
        text = say("At their own hour, on which day? Whoever does not practice that day gets it on their next one. You can type a day.")
    else:
        text = say(
            "On which day? You can also type the day and hour, such as “{example}”. Times are {zone} time.",
            example=say("tomorrow at 14:00"),
            zone=say.zone(outcome.cohort.zone),
        )
    return Message(text=text, buttons=[*in_rows(keys, 2), [_back(outcome.push, say)]], in_place=True)


@shows
def hours(outcome: HoursOffered, say: Say) -> Message:
    push, day = outcome.push, outcome.day
    keys = [Button(say.hour(hour), callbacks.PushHour(push.id, day.toordinal(), hour)) for hour in outcome.hours]
    text = say("At what hour on {day}? ({zone} time)", day=say.day(day), zone=say.zone(outcome.cohort.zone))
    return Message(text=text, buttons=[*in_rows(keys, 4), [_back(push, say)]], in_place=True)


@shows
def no_such_moment(outcome: NoSuchMoment, say: Say) -> Message:
    return Message(text=_why_not(outcome, say), buttons=[[_back(outcome.push, say)]], in_place=True)


def _why_not(outcome: NoSuchMoment, say: Say) -> str:
    at = outcome.example_at.astimezone(outcome.cohort.zone)
    example = put("{day} {hour}", day=say.typed_date(at.date()), hour=say.hour(at.hour))
    if outcome.after_the_end and outcome.cohort.ends_on is not None:
        return say("{cohort} ends on {day}. Pick a day before that.", cohort=outcome.cohort.name, day=say.day(outcome.cohort.ends_on))
    if outcome.past:
        return say("That is already past. Write a later one, like {example}, or pick one with the button.", example=example)
    return say("I could not read that as a day and hour within a year. Write it like {example}, or use the button.", example=example)


@shows
def _taken(outcome: DayTaken, say: Say) -> Message:
    other = outcome.other
    when = when_of(other, outcome.cohort, say)
    if outcome.other_scenario is not None:
        text = say(
            "{cohort} gets one a day at most, and that day has “{title}” already: {when}.",
            cohort=outcome.cohort.name,
            title=_title(outcome.other_scenario, say),
            when=when,
        )
    else:
        text = say("{cohort} gets one a day at most, and that day has one already: {when}.", cohort=outcome.cohort.name, when=when)
    keys = [_back(outcome.push, say), Button(say("See what's planned"), callbacks.PlannedPushes(outcome.cohort.id, 0))]
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def _read_back(outcome: ReadBack, say: Say) -> Message:
    parts = [_what(outcome.push, outcome.cohort, outcome.scenario, outcome.people, say)]
    label = say("Send it") if outcome.push.timing is Timing.NOW else say("Plan it")
    rows = [[Button(label, callbacks.ConfirmPush(outcome.push.id, outcome.check)), _back(outcome.push, say)]]
    if outcome.outlook is not None:
        parts.append(outlooks.text(outcome.outlook, say))
    if outcome.outlook is not None and Arrival.AFTER_TODAYS in outcome.outlook.arrivals:
        parts.append(say("<b>Send to all now</b> also brings it to those who had today's, as one more."))
        rows.insert(0, [Button(say("Send to all now"), callbacks.ConfirmPushToAll(outcome.push.id, outcome.check))])
    if outcome.in_place_of_course:
        parts.append(say("That day of your course is skipped. To keep it, first move it under Course."))
    parts.append(
        say(
            "It takes the place of their own scenario that day. It waits while someone is writing, on a pause or in quiet hours. "
            "Not everyone may get it: some rest, some leave hard topics out."
        )
    )
    return Message(text="\n\n".join(parts), buttons=rows, in_place=True)


def _what(push: Push, cohort: Cohort, scenario: Scenario, people: int, say: Say) -> str:
    """Title, time and for how many."""
    return "\n".join(
        [
            put("<b>{title}</b>", title=_title(scenario, say)),
            when_of(push, cohort, say),
            say.plural("To {cohort}: {n} person, you.", "To {cohort}: up to {n} people, you among them.", people, cohort=cohort.name),
        ]
    )


def when_of(push: Push, cohort: Cohort, say: Say) -> str:
    if push.timing is Timing.OWN_HOUR and push.local_on is not None:
        return say("{day}, at their own hour", day=say.day(push.local_on))
    if push.timing is Timing.MEETING and push.due_at is not None:
        return say("open in a meeting until {moment}", moment=say.moment(push.due_at, cohort.zone))
    if push.wanted_at is not None:
        return say.moment(push.wanted_at, cohort.zone)
    return say("Now")


@shows
def confirmed(outcome: PushPlanned, say: Say) -> Message:
    if outcome.outlook is not None:
        head = say("On its way.") + " " + outlooks.text(outcome.outlook, say, also_today=outcome.push.also_today)
    else:
        head = say("Planned. Until then you can cancel it.")
    what = _what(outcome.push, outcome.cohort, outcome.scenario, outcome.people, say)
    return Message(text=f"{head}\n\n{what}", buttons=_after(outcome.push, outcome.cohort, say), in_place=True)


def _after(push: Push, cohort: Cohort, say: Say) -> list[list[Button]]:
    stop = say("Cancel it") if push.state is PushState.PLANNED and push.timing is not Timing.NOW else say("Stop the rest")
    return [[Button(stop, callbacks.CancelPush(push.id)), Button(say("See what's planned"), callbacks.PlannedPushes(cohort.id, 0))]]


@shows
def listed(outcome: PushesListed, say: Say) -> Message | Reply:
    cohort, first = outcome.cohort, outcome.page * ON_A_PAGE
    parts = [say("<b>Planned for {cohort}</b>", cohort=cohort.name)]
    if not outcome.pushes:
        parts.append(say("Nothing is planned. Members get their own scenarios on their own days."))
    for number, (push, scenario) in enumerate(outcome.pushes, first + 1):
        title = say("(no longer there)") if scenario is None else _title(scenario, say)
        line = put("{number}. <b>{title}</b>\n{when}", number=number, title=title, when=when_of(push, cohort, say))
        parts.append(line + " " + say("(sent)") if push.state is PushState.DONE else line)
    numbers = [Button(str(number), callbacks.ShowPush(push.id)) for number, (push, _) in enumerate(outcome.pushes, first + 1)]
    more = first + ON_A_PAGE < outcome.total
    turns = pager(outcome.page, partial(callbacks.PlannedPushes, cohort.id), say("Back"), say("More"), more=more)
    rows = [numbers, turns, [Button(say("Send a scenario"), callbacks.SendScenario(cohort.id))]]
    return Message(text="\n\n".join(parts), buttons=rows, in_place=True)


@shows
def shown(outcome: PushShown, say: Say) -> Message | Reply:
    push, cohort = outcome.push, outcome.cohort
    parts = [_what(push, cohort, outcome.scenario, outcome.people, say)]
    if push.state is not PushState.PLANNED:
        parts.append(say("It has begun to go out. What arrived stays; the rest can still be stopped."))
    rows = _after(push, cohort, say)
    if push.timing is Timing.MEETING:
        label = say("How many so far") if push.state is PushState.SENDING else say("How the room chose")
        rows.insert(0, [Button(label, callbacks.LookAtMeeting(push.id))])
    return Message(text="\n\n".join(parts), buttons=rows, in_place=True)


@shows
def cancelled(outcome: PushCancelled, say: Say) -> Message | Reply:
    stopped = say("Stopped. Where it arrived, it stays; nobody else gets it.")
    text = say("Canceled. Nobody got it.") if outcome.untouched else stopped
    cohort = outcome.cohort
    keys = [
        Button(say("Send a scenario"), callbacks.SendScenario(cohort.id)),
        Button(say("See what's planned"), callbacks.PlannedPushes(cohort.id, 0)),
    ]
    return Message(text=text, buttons=[keys], in_place=True)


def _back(push: Push, say: Say) -> Button:
    return Button(say("Another time"), callbacks.WhenPush(push.id, push.readers or EVERYONE))


def _day_key(day: date, say: Say) -> str:
    return str(format_date(day, DAY_KEYS[say.language], locale=BABEL_LOCALES[say.language]))


def _title(scenario: Scenario, say: Say) -> str:
    return scenario.text(say.language).title
