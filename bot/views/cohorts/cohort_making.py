"""Making a cohort and changing it: one question at a time, each of which can be skipped and gone back from."""

from dataclasses import replace
from functools import partial

from bot import callbacks
from bot.services.cohorts.cohort_changing import ChangesOffered, CohortMade, NotRead, PartAsked, PlacesFound
from bot.services.cohorts.cohort_making import CohortNameAsked, TooManyCohorts, TrainerNameAsked
from bot.views import questions
from bot.views.account import own_times
from bot.views.cohorts import cohorts, course
from bot.views.labels import in_rows, short
from bot.views.message import Button, Buttons, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from practice.cohorts import OWN_HOUR, Cohort, InviteKind, Part

WEEKS = (4, 8, 12, 26)
BEFORE = {Part.START: Part.NAME, Part.END: Part.START, Part.HOUR: Part.END, Part.DAYS: Part.HOUR, Part.ZONE: Part.HOUR}


@shows
def _name_asked(_: CohortNameAsked, say: Say) -> Message:
    text = say("<b>A new cohort</b>\nWhat is it called? Write a name, or take the one on the button. All of it can change later.")
    suggested = say("Our group")
    keys = [Button(suggested, callbacks.NameCohort(suggested)), Button(say("Never mind"), callbacks.ListCohorts(0))]
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def _trainer_name_asked(outcome: TrainerNameAsked, say: Say) -> Message:
    text = say(
        "“{cohort}”. Under which name will its members see you? Write one. Your Telegram name is never shown.", cohort=outcome.cohort_name
    )
    suggested = say("Trainer") if outcome.suggested is None else outcome.suggested
    action = callbacks.NameTrainer(suggested if outcome.suggested is None else "")
    keys = [Button(short(suggested), action), Button(say("Back"), callbacks.NewCohort())]
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def _part(outcome: PartAsked, say: Say) -> Message:
    cohort = outcome.cohort
    asks = {Part.START: _start, Part.END: _end, Part.HOUR: _hour, Part.DAYS: _days, Part.ZONE: _zone, Part.NAME: _rename}
    text, rows = asks[outcome.part](outcome, say)
    return Message(text=text, buttons=[*rows, _around(outcome.part, cohort, say, making=outcome.making)], in_place=True)


def _around(part: Part, cohort: Cohort, say: Say, *, making: bool) -> list[Button]:
    """Back and on while it is made; else back to what can be changed."""
    if not making:
        return [Button(say("Back"), callbacks.ChangeCohort(cohort.id))]
    before = [Button(say("Back"), callbacks.AskPart(cohort.id, BEFORE[part]))] if part in BEFORE else []
    return [*before, Button(say("Skip"), callbacks.SkipPart(cohort.id, part))]


def _start(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    cohort = outcome.cohort
    text = say(
        "On which day does “{cohort}” start? Pick, or write a date like {example}. Now set: {day}.",
        cohort=cohort.name,
        example=say.typed_date(outcome.example_on),
        day=say.day(cohort.starts_on),
    )
    keys = [Button(say("Today"), callbacks.CohortStarts(cohort.id, 0)), Button(say("In a week"), callbacks.CohortStarts(cohort.id, 7))]
    return text, [keys]


def _end(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    cohort = outcome.cohort
    text = say(
        "On which day does it end? Pick, or write a date like {example}, or “6 weeks”: that counts from its first day. Now set: {day}. "
        "Each member hears of the end once, and trainers read what was shared for 30 days more.",
        example=say.typed_date(outcome.example_on),
        day=say("no end") if cohort.ends_on is None else say.day(cohort.ends_on),
    )
    keys = [Button(say.plural("{n} week", "{n} weeks", weeks), callbacks.CohortEnds(cohort.id, weeks)) for weeks in WEEKS]
    return text, [keys[:2], keys[2:], [Button(say("No end"), callbacks.CohortEnds(cohort.id, 0))]]


def _hour(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    if outcome.hours:
        return course.which_hour(outcome.cohort, say), _hours(outcome.hours, outcome.cohort, say)
    return _hour_text(outcome.cohort, say), [
        [Button(say("Each their own"), callbacks.CohortHour(outcome.cohort.id, OWN_HOUR))],
        *_hours(own_times.HOURS, outcome.cohort, say),
        [
            Button(say("All hours"), callbacks.AllCohortHours(outcome.cohort.id)),
            Button(say("Another place"), callbacks.AskPart(outcome.cohort.id, Part.ZONE)),
        ],
    ]


def _hour_text(cohort: Cohort, say: Say) -> str:
    return "\n\n".join(
        [
            say(
                "When do the scenarios come that trainers send: at each member's own hour, or at one hour for all, in {zone} time? "
                "The hours that members chose for themselves stay theirs.",
                zone=say.zone(cohort.zone),
            ),
            say("As it is now:") + "\n" + cohorts.hour(cohort, say),
        ]
    )


def all_hours(outcome: PartAsked, say: Say) -> Message | Reply:
    rows = _hours(tuple(range(24)), outcome.cohort, say)
    back = [Button(say("Back"), callbacks.AskPart(outcome.cohort.id, Part.HOUR))]
    return Message(text=_hour_text(outcome.cohort, say), buttons=[*rows, back], in_place=True)


def _hours(hours: tuple[int, ...], cohort: Cohort, say: Say) -> list[list[Button]]:
    return in_rows([Button(say.hour(hour), callbacks.CohortHour(cohort.id, hour)) for hour in hours], 4)


def _days(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    cohort, picked = outcome.cohort, outcome.days
    pick, save = partial(callbacks.PickCohortDays, cohort.id), partial(callbacks.CohortDays, cohort.id)
    if picked is not None:
        return say("Tap a day to add it or take it away."), questions.day_rows(picked, pick, save, say)
    offers = {say("Weekdays"): "01234", say("Every day"): "0123456", say("Mon, Wed, Fri"): "024"}
    keys = [Button(label, save(days)) for label, days in offers.items()]
    keys.append(Button(say("Pick days"), pick(questions.written(cohort.days))))
    return say("On which days do they come? Now set: {days}.", days=say.weekdays(cohort.days)), in_rows(keys, 2)


def _zone(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    rows = questions.zone_rows(partial(callbacks.CohortZone, outcome.cohort.id), say)
    return say("Whose time? Pick a place that has it, or write a city."), rows


@shows
def _places(outcome: PlacesFound, say: Say) -> Message:
    if not outcome.cities:
        return Message(text=say("I know no city called “{name}”. A bigger city nearby works too.", name=outcome.asked[:60]))
    keys = [[Button(questions.place(city, say), callbacks.CohortZone(outcome.cohort.id, city.zone))] for city in outcome.cities]
    return Message(text=say("Which one is it?"), buttons=keys)


def _rename(outcome: PartAsked, say: Say) -> tuple[str, Buttons]:
    return say("It is called “{cohort}”. Write its new name.", cohort=outcome.cohort.name), []


@shows
def _not_read(outcome: NotRead, say: Say) -> Message:
    """The question stands below it, with its buttons."""
    asked = outcome.asked
    if asked.part is Part.HOUR:
        text = course.hour_not_read(say)
    elif asked.part is Part.DAYS:
        text = course.days_not_read(say)
    elif asked.part is Part.START:
        text = say("I can't take that as its first day. It has to be a day within a year, and not after its last day.")
    else:
        text = say(
            "I can't take that as its last day. It has to be a day or a number of weeks: today or later, and not before its first day."
        )
    question = _part(asked, say)
    return replace(question, text=f"{text}\n\n{question.text}")


@shows
def _changes(outcome: ChangesOffered, say: Say) -> Message:
    cohort = outcome.cohort
    parts = {say("Name"): Part.NAME, say("First day"): Part.START, say("Last day"): Part.END, say("Hour"): Part.HOUR}
    keys = [Button(label, callbacks.AskPart(cohort.id, part)) for label, part in parts.items()]
    if cohort.hour is not None:
        keys.append(Button(say("Days"), callbacks.AskPart(cohort.id, Part.DAYS)))
    keys += [cohorts.copy_button(cohort, say), Button(say("End it now"), callbacks.AskEndCohort(cohort.id))]
    text = "\n".join([cohorts.heading(cohort, (), say), *cohorts.when(cohort, say), "", say("What do you want to change?")])
    return Message(text=text, buttons=[*in_rows(keys, 2), [cohorts.back(cohort, say)]], in_place=True)


@shows
def _made(outcome: CohortMade, say: Say) -> Message:
    shown = outcome.shown
    page = cohorts.shown(shown, say, lead=say("It is ready. Next, invite people: by a link, its picture, or a code."))
    invite = [Button(say("Invite members"), callbacks.NewInvite(shown.cohort.id, InviteKind.TRAINEE, 14, 30))]
    return Message(text=page.text, buttons=[invite, *page.buttons], in_place=True)


@shows
def _too_many(_: TooManyCohorts, say: Say) -> Message:
    return Message(text=say("You already lead as many cohorts as one person can. End one first."), in_place=True)
