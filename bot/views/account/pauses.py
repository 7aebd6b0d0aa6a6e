from bot import callbacks
from bot.services.account.pauses import AlreadyStopped, DateAsked, NoSuchDate, NothingToStop, Paused, Resumed
from bot.views import menus
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows

Outcome = Paused | AlreadyStopped | Resumed | NothingToStop | DateAsked | NoSuchDate


@shows
def said(outcome: Outcome, say: Say) -> Message:
    again = [[Button(say("Start again"), callbacks.Resume())]]
    match outcome:
        case Paused(asks_nudges=False):
            return Message(text=_paused(outcome, say), buttons=again, in_place=True)
        case Paused():
            return _nudges_asked(_paused(outcome, say), say)
        case AlreadyStopped(since=since, person=person):
            text = say("I have been quiet since {day}.", day=say.day(since, person.schedule.zone))
            return _nudges_asked(text, say) if outcome.asks_nudges else Message(text=text, buttons=again, in_place=True)
        case Resumed():
            return Message(text=_resumed(outcome, say), buttons=menus.current(say), in_place=True)
        case NothingToStop():
            return Message(text=say("Nothing is planned, so there is nothing to stop."), buttons=menus.beginning(say), in_place=True)
        case DateAsked(example_on=day):
            return Message(text=say("Until which day? Write it like this: {example}", example=say.typed_date(day)))
        case NoSuchDate(example_on=day):
            text = say(
                "I could not read that as a day within the next year. Write it like this: {example}, or /cancel.",
                example=say.typed_date(day),
            )
            return Message(text=text)


def _nudges_asked(text: str, say: Say) -> Message:
    """The one thing that stopping asks, of those who have reminders."""
    yes, no = (callbacks.KeepNudges(wanted) for wanted in (1, 0))
    keys = [[Button(say("Yes, remind me"), yes), Button(say("No reminders"), no)], [Button(say("Start again"), callbacks.Resume())]]
    return Message(text=text + "\n\n" + say("Do you want to keep the reminders of your goals?"), buttons=keys, in_place=True)


def _paused(outcome: Paused, say: Say) -> str:
    if outcome.until is None:
        return say("I will stay quiet. What you wrote is still here, and still yours.")
    return say("I will stay quiet. Scenarios start again on {moment}.", moment=say.moment(outcome.until, outcome.person.schedule.zone))


def _resumed(outcome: Resumed, say: Say) -> str:
    if outcome.next_at is None:
        return say("Good to have you. You can practice any time.")
    return say("The next scenario comes on {moment}.", moment=say.moment(outcome.next_at, outcome.person.schedule.zone))
