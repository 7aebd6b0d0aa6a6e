"""A scenario that is open in a meeting: for how long, the link, its code as a picture."""

from bot import callbacks
from bot.services.over import Stale
from bot.services.sending.meetings import MINUTES, MeetingIsOpen, MeetingOffered, MeetingOpened, Opening
from bot.views.message import Button, Message, Picture, Reply
from bot.views.over import stale
from bot.views.say import Say
from practice.library import Scenario

AN_HOUR = 60


def offered(outcome: MeetingOffered | Stale, say: Say) -> Message | Reply:
    if isinstance(outcome, Stale):
        return stale(say)
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


def opened(outcome: Opening, say: Say) -> Message | Reply:
    match outcome:
        case MeetingOpened(payload=payload):
            link = say.link(payload)
            text = _is_open(outcome, say) + "\n\n" + say("The link, to send around: {link}", link=link)
            caption = say("<b>{title}</b>\nScan this with your phone's camera.", title=_title(outcome.scenario, say))
            shown = Message(text=caption, picture=Picture(name="qr", facts={"link": link}))
            return Reply(messages=[Message(text=text, buttons=_keys(outcome, say), in_place=True), shown])
        case MeetingIsOpen():
            text = _is_open(outcome, say) + "\n\n" + say("Its code was shown once. A new one makes the old one end.")
            return Message(text=text, buttons=_keys(outcome, say), in_place=True)
        case Stale():
            return stale(say)


def _is_open(outcome: MeetingOpened | MeetingIsOpen, say: Say) -> str:
    until = say.moment(outcome.until, outcome.cohort.zone)
    return say("“{title}” is open until {moment}.", title=_title(outcome.scenario, say), moment=until)


def _keys(outcome: MeetingOpened | MeetingIsOpen, say: Say) -> list[list[Button]]:
    push = outcome.push.id
    return [[Button(say("New code"), callbacks.NewMeetingLink(push)), Button(say("Close it now"), callbacks.CancelPush(push))]]


def _title(scenario: Scenario, say: Say) -> str:
    return scenario.text(say.language).title
