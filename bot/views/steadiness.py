"""What comes back: by turns, or by how steady each value feels."""

from bot import callbacks
from bot.services.prompts import Stale
from bot.services.steadiness import Chosen, NotRated, Rated
from bot.views.message import Button, Message, Reply
from bot.views.prompts import stale
from bot.views.say import Say


def explained(say: Say) -> str:
    return say("Values come back by how steady you say they feel: the shakier, the sooner, after 1 to 60 days (a method called FSRS).")


def shown(outcome: Chosen | Stale, say: Say) -> Message | Reply:
    """The page of the settings."""
    if isinstance(outcome, Stale):
        return stale(say)
    if outcome.wanted:
        state = explained(say) + " " + say("After a practice I ask you how steady its value feels; skipping that changes nothing.")
        switch = Button(say("Take turns"), callbacks.ChooseSteadiness(0))
    else:
        state = say("The values take turns. If you like, those that feel shaky to you come back sooner, and steady ones later.")
        switch = Button(say("Shaky ones sooner"), callbacks.ChooseSteadiness(1))
    keys = [[switch], [Button(say("Back to settings"), callbacks.ShowSettings(""))]]
    return Message(text="\n\n".join([say("<b>What comes back</b>"), state]), buttons=keys, in_place=True)


def chosen(outcome: Chosen | Stale, say: Say) -> Message | Reply:
    if isinstance(outcome, Stale):
        return stale(say)
    if not outcome.wanted:
        return Message(text=say("All right, the values take turns. /settings has this, should you change your mind."), in_place=True)
    text = say("All right.") + " " + explained(say)
    return Message(text=text, buttons=[[Button(say("Take turns"), callbacks.ChooseSteadiness(0))]], in_place=True)


def answered(outcome: Rated | NotRated | Stale, say: Say) -> Message | Reply:
    match outcome:
        case Stale():
            return stale(say)
        case NotRated():
            return Message(text=say("Skipped. Nothing changes."), in_place=True)
        case Rated(person=person, value=value, due_at=due_at):
            day = say.day(due_at, person.schedule.zone)
            return Message(text=say("Noted. “{value}” comes back around {day}.", value=say.value(value), day=day), in_place=True)
