"""Who answered, in words first: those who agreed by name, everyone else as a number that gives nobody away, or not at all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot import callbacks
from bot.callbacks import FileForm
from bot.services.cohorts.participation import FileAsked, Seen, Weeks
from bot.services.sharing.telling import Sending, WeekSeen
from bot.views import menus
from bot.views.message import Button, Document, Message, Picture, Reading, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.access import Action
from practice.models import Value

MOST_NAMES = 20  # in one line of a message; files have them all
FORMS = {FileForm.WORKBOOK: "participation-workbook", FileForm.TABLE: "participation-table"}


def opened(outcome: Seen, say: Say) -> Message:
    """As a message of its own."""
    return replace(shown(outcome, say), in_place=False)


@shows
def shown(outcome: Seen, say: Say) -> Message:
    parts = [_head(outcome, say)]
    if outcome.week is None:
        parts.append(say("It begins on {day}. Until then there is nothing to see.", day=say.day(outcome.cohort.starts_on)))
    else:
        parts += [week_title(outcome.week, say), *told(outcome.week, say)]
    parts.append(rule(say))
    action = Action.SEE_WHAT_THEY_SEE if outcome.as_shown else Action.SEE_PARTICIPATION
    reads = Reading(cohort_id=outcome.cohort.id, action=action)
    return Message(text="\n\n".join(parts), buttons=_keys(outcome, say), in_place=True, reads=reads)


def _head(outcome: Seen, say: Say) -> str:
    title = say("<b>{cohort}: participation</b>", cohort=outcome.cohort.name)
    if not outcome.as_shown:
        return title
    return say("What follows is what trainers see here, word for word. You only look.") + "\n\n" + title


def week_title(seen: WeekSeen, say: Say) -> str:
    day = say.day(seen.week.first_on)
    return say("Week of {day}", day=day) if seen.is_over else say("This week, since {day}", day=day)


def rule(say: Say) -> str:
    return say(
        "Only those who chose to show it are named. Anyone else may have answered or not. How many did is told once a week is over, "
        "and only where it gives nobody away."
    )


def told(seen: WeekSeen, say: Say) -> list[str]:
    """Of one week: names, what was sent, the number of others, the values. A line only for what there is."""
    parts = []
    if seen.names and [each.names for each in seen.sendings] != [seen.names]:
        parts.append(say("Answered: {names}", names=names(seen.names, say)))
    if seen.sendings:
        parts.append("\n".join([say("Sent:"), *(_sending(each, say) for each in seen.sendings)]))
    if seen.others is not None:
        parts.append(say("Of those who do not show it, at least {n} answered what was sent.", n=seen.others))
    if seen.values:
        parts.append(say("Practiced by those who show it, here or on their own: {values}", values=values(seen.values, say)))
    return parts or [say("Nothing is shown for this week, which says nothing about anyone.")]


def _sending(sending: Sending, say: Say) -> str:
    what = put("· {what}", what=sent(sending, say))
    return what if not sending.names else what + put(": {people}", people=names(sending.names, say))


def sent(sending: Sending, say: Say) -> str:
    """Day and title, or the day alone where the scenario is not in the library. Plain text."""
    title = scenario_title(sending, say)
    return f"{say.short_day(sending.on)}, “{title}”" if title else say.short_day(sending.on)


def scenario_title(sending: Sending, say: Say) -> str:
    scenario = say.library.find_scenario(sending.scenario_id)
    return "" if scenario is None else scenario.text(say.language).title


def names(people: Sequence[str], say: Say, *, most: int = MOST_NAMES) -> str:
    """Plain text: whoever puts it in escapes it."""
    listed = ", ".join(people[:most])
    more = len(people) - most
    return listed if more <= 0 else listed + " " + say.plural("and {n} more", "and {n} more", more)


def values(practised: Mapping[Value, int], say: Say) -> str:
    """In the order of the guidelines, which says nothing about most or least; what was not practised is not there."""
    return " · ".join(f"{say.value(value)} {practised[value]}" for value in Value if practised.get(value))


def _keys(outcome: Seen, say: Say) -> list[list[Button]]:
    cohort, rows = outcome.cohort.id, []
    turn = callbacks.WhatTheySeeIn if outcome.as_shown else callbacks.ShowParticipationIn
    number = 0 if outcome.week is None else outcome.week.week.number
    turns = [Button(say("Earlier week"), turn(cohort, number - 1))] if number > 1 else []
    if number < outcome.newest:
        turns.append(Button(say("Later week"), turn(cohort, number + 1)))
    if turns:
        rows.append(turns)
    back = [menus.to_cohort(cohort, say)]
    if outcome.as_shown:
        return [*rows, back]
    if not outcome.person.text_only:
        rows.append([Button(say("Show as a picture"), callbacks.PictureParticipation(cohort))])
    rows.append(
        [
            Button(say("Get as XLSX"), callbacks.FileParticipation(cohort, FileForm.WORKBOOK)),
            Button(say("Get as CSV"), callbacks.FileParticipation(cohort, FileForm.TABLE)),
        ]
    )
    if outcome.cohort.ended_at is None:
        rows.append([Button(say("Weekly digest"), callbacks.ShowDigest(cohort))])
    return [*rows, back]


@shows
def pictured(outcome: Weeks, say: Say) -> Message | Reply:
    """Values by week; the caption says what they come to."""
    practised: Counter[Value] = Counter()
    for week in outcome.weeks:
        practised.update(week.values)
    if not practised:
        return Message(text=say("There is nothing to draw yet. A picture shows values practiced by those who chose to show it."))
    line = say("Values practiced each week by those who chose to show it")
    lines = [put("{name}: {times}", name=say.value(value), times=practised[value]) for value in Value if value in practised]
    text = "\n".join([put("<b>{cohort}</b>", cohort=outcome.cohort.name), line, "", *lines])
    reads = Reading(cohort_id=outcome.cohort.id, action=Action.SEE_PARTICIPATION)
    if outcome.person.text_only:
        return Message(text=text, reads=reads)
    facts = {
        "title": outcome.cohort.name,
        "line": line,
        "weeks": [say.short_day(each.week.first_on) for each in outcome.weeks],
        "values": [(say.value(value), [each.values.get(value, 0) for each in outcome.weeks]) for value in Value if value in practised],
    }
    return Message(text=text, picture=Picture(name="participation", facts=facts), reads=reads)


@shows
def file_asked(outcome: FileAsked, say: Say) -> Message | Reply:
    text = say(
        "Participation in {cohort}, as it is shown here now. It holds people's names: keep it where only trainers look, and delete it when "
        "it is no longer needed.",
        cohort=outcome.cohort.name,
    )
    form = FORMS[FileForm(outcome.form)]
    document = Document(form=form, person_id=outcome.person.id, facts={"cohort": outcome.cohort.id})
    return Message(text=text, document=document, reads=Reading(cohort_id=outcome.cohort.id, action=Action.SEE_PARTICIPATION))
