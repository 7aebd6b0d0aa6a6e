"""A scenario that is open in a meeting: for how long, the link, its code as a picture."""

from textwrap import shorten

from bot import callbacks
from bot.services.sending.meetings import MINUTES, MeetingIsOpen, MeetingOffered, MeetingOpened, MeetingOver
from bot.views import menus
from bot.views.message import Button, Message, Picture, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.library import Scenario

AN_HOUR = 60
WAY_SHOWN = 90  # characters


@shows
def offered(outcome: MeetingOffered, say: Say) -> Message | Reply:
    text = say(
        "For how long may it be open? Whoever scans the code in that time gets “{title}” at once, whoever they are. "
        "For members of {cohort} it counts as a scenario of the cohort; others simply practice.",
        title=_title(outcome.scenario, say),
        cohort=outcome.cohort.name,
    )
    keys = [Button(_span(minutes, say), callbacks.OpenMeeting(outcome.push.id, minutes)) for minutes in MINUTES]
    back = Button(say("Another time"), callbacks.WhenPush(outcome.push.id, "all"))
    return Message(text=text, buttons=[keys[:2], keys[2:], [back]], in_place=True)


def _span(minutes: int, say: Say) -> str:
    if minutes < AN_HOUR:
        return say.plural("{n} minute", "{n} minutes", minutes)
    return say.plural("{n} hour", "{n} hours", minutes // AN_HOUR)


@shows
def opened(outcome: MeetingOpened | MeetingIsOpen, say: Say) -> Message | Reply:
    match outcome:
        case MeetingOpened(payload=payload):
            link = say.link(payload)
            caption = say("<b>{title}</b>\nScan this with your phone's camera.", title=_title(outcome.scenario, say))
            send = say("The link, to send around: {link}", link=link)
            shown = Message(text=f"{caption}\n\n{send}", picture=Picture(name="qr", facts={"link": link}))
            return Reply(messages=[Message(text=_is_open(outcome, say), buttons=_keys(outcome, say), in_place=True), shown])
        case MeetingIsOpen():
            once = say("Its code was shown once. A new one makes the old one end.")
            text = "\n\n".join([_is_open(outcome, say), _counts(outcome, say), once])
            return Message(text=text, buttons=_keys(outcome, say), in_place=True)


def _is_open(outcome: MeetingOpened | MeetingIsOpen, say: Say) -> str:
    until = say.moment(outcome.until, outcome.cohort.zone)
    return say("“{title}” is open until {moment}.", title=_title(outcome.scenario, say), moment=until)


def _keys(outcome: MeetingOpened | MeetingIsOpen, say: Say) -> list[list[Button]]:
    push = outcome.push.id
    return [
        [Button(say("How many so far"), callbacks.LookAtMeeting(push))],
        [Button(say("New code"), callbacks.NewMeetingLink(push)), Button(say("Close it now"), callbacks.CloseMeeting(push))],
    ]


def _counts(outcome: MeetingIsOpen, say: Say) -> str:
    opened = say.plural("{n} person has opened it.", "{n} people have opened it.", outcome.opened)
    if outcome.answered is None:
        return opened + " " + say("How many answered shows once seven have opened it and five have answered.")
    return opened + " " + say("At least {n} have answered.", n=outcome.answered)


@shows
def _over(outcome: MeetingOver, say: Say) -> Message:
    title = put("<b>{title}</b>", title=_title(outcome.scenario, say))
    keys = [[menus.to_cohort(outcome.cohort.id, say)]]
    if not outcome.tally:
        text = say("It is closed. How the room chose is told where five or more answered, and not all or nearly all alike.")
        return Message(text=f"{title}\n{text}", buttons=keys, in_place=True)
    ways = outcome.scenario.text(say.language).ways
    lines = [
        put("{number}. {way}", number=n, way=shorten(way.say, WAY_SHOWN, placeholder="…")) + _so_many(outcome.tally.get(n, 0), say)
        for n, way in enumerate(ways, 1)
    ]
    if outcome.tally.get(0):
        lines.append(say("In their own words") + _so_many(outcome.tally[0], say))
    head = say("How the room chose, to talk about. Each way gives something and costs something.")
    return Message(text="\n\n".join([f"{title}\n{head}", *lines]), buttons=keys, in_place=True)


def _so_many(n: int, say: Say) -> str:
    return put("\n<b>{people}</b>", people=say.plural("{n} person", "{n} people", n))


def _title(scenario: Scenario, say: Say) -> str:
    return scenario.text(say.language).title
