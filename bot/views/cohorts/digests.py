"""The weekly digest: its settings, and what it says."""

from bot import callbacks
from bot.services.cohorts.digests import DigestShown, DigestStopped, DigestTold, hours
from bot.views.cohorts.participation import rule, told, week_title
from bot.views.labels import in_rows
from bot.views.message import Button, Message, Reading, Reply
from bot.views.say import Say
from bot.views.showing import shows
from practice.access import Action


@shows
def shown(outcome: DigestShown, say: Say) -> Message | Reply:
    return Message(text=_state(outcome, say), buttons=_switches(outcome, say), in_place=True)


def _state(outcome: DigestShown, say: Say) -> str:
    what = say("<b>{cohort}: weekly digest</b>", cohort=outcome.cohort.name) + "\n"
    what += say("What was practiced and how much was shared in the week before, by the same rule as participation.")
    if outcome.next_at is None:
        return what + "\n\n" + say("It is off. If you turn it on, it comes once a week, never in your quiet hours or a pause.")
    next_at = say.moment(outcome.next_at, outcome.person.schedule.zone)
    return what + "\n\n" + say("It is on. The next one: {moment}.", moment=next_at)


def _switches(outcome: DigestShown, say: Say) -> list[list[Button]]:
    cohort = outcome.cohort.id
    back = [Button(say("Back"), callbacks.ShowParticipation(cohort))]
    if outcome.next_at is None:
        return [[Button(say("Turn it on"), callbacks.WantDigest(cohort, outcome.day, outcome.hour))], back]
    return [
        [Button(say("Change the day"), callbacks.PickDigestDay(cohort)), Button(say("Change the hour"), callbacks.PickDigestHour(cohort))],
        [Button(say("Stop the digest"), callbacks.StopDigest(cohort))],
        back,
    ]


def day_asked(outcome: DigestShown, say: Say) -> Message | Reply:
    keys = [Button(say.weekday(day).capitalize(), callbacks.WantDigest(outcome.cohort.id, day, outcome.hour)) for day in range(7)]
    return Message(text=say("On which day should the digest come?"), buttons=[keys[:4], keys[4:], _back(outcome, say)], in_place=True)


def hour_asked(outcome: DigestShown, say: Say) -> Message | Reply:
    """Quiet hours are not among them."""
    keys = [
        Button(say.hour(hour), callbacks.WantDigest(outcome.cohort.id, outcome.day, hour)) for hour in hours(outcome.person, outcome.day)
    ]
    return Message(text=say("At what hour should the digest come?"), buttons=[*in_rows(keys, 3), _back(outcome, say)], in_place=True)


def _back(outcome: DigestShown, say: Say) -> list[Button]:
    return [Button(say("Back"), callbacks.ShowDigest(outcome.cohort.id))]


@shows
def stopped(outcome: DigestStopped, say: Say) -> Message | Reply:
    """Under the digest, which stays to be read."""
    text = say("No more weekly digests of {cohort}. All of it stays in /cohort, whenever you want to look.", cohort=outcome.cohort.name)
    again = Button(say("Turn it on again"), callbacks.WantDigest(outcome.cohort.id, outcome.day, outcome.hour))
    return Reply(messages=[Message(text=text, buttons=[[again]])], bare_pressed=True)


def arrived(outcome: DigestTold, say: Say) -> Message:
    head = say("<b>{cohort}: your weekly digest</b>", cohort=outcome.cohort.name)
    parts = [head + "\n" + week_title(outcome.week, say), *told(outcome.week, say)]
    if outcome.shared:
        parts.append(say.plural("{n} reflection was newly shared.", "{n} reflections were newly shared.", outcome.shared))
    parts.append(rule(say))
    keys = [
        [Button(say("See participation"), callbacks.OpenParticipation(outcome.cohort.id))],
        [Button(say("Stop the digest"), callbacks.StopDigest(outcome.cohort.id))],
    ]
    reads = Reading(cohort_id=outcome.cohort.id, action=Action.WANT_DIGEST)
    return Message(text="\n\n".join(parts), buttons=keys, scheduled=True, once=True, reads=reads)
