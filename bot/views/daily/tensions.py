"""Two values that pulled: what weighed more, and the tensions met so far."""

from bot import callbacks
from bot.services.daily.tensions import TensionsChosen, Weighing
from bot.views import menus
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from db.tensions import Met
from practice.tensions import Weighed

SHOWN = 4  # tensions in /progress


@shows
def weighed(outcome: Weighing, say: Say) -> Reply:
    return Reply(messages=[Message(text=_noted(outcome, say), in_place=True)])


def _noted(outcome: Weighing, say: Say) -> str:
    first, second = say.value(outcome.first), say.value(outcome.second)
    why = " " + say("If you like, write why: it joins your reflection.") if outcome.may_say_why else ""
    match outcome.weighed:
        case Weighed.SKIPPED:
            return say("Skipped. Nothing changes.")
        case Weighed.BOTH:
            return say("Noted: both weighed, “{first}” and “{second}”.", first=first, second=second) + why
        case Weighed.FIRST:
            return say("Noted: “{value}” weighed more, beside “{other}”.", value=first, other=second) + why
        case Weighed.SECOND:
            return say("Noted: “{value}” weighed more, beside “{other}”.", value=second, other=first) + why


@shows
def chosen(outcome: TensionsChosen, say: Say) -> Message | Reply:
    if outcome.wanted:
        text = say("All right, after some reflections I ask which of two values weighed more.")
    else:
        text = say("All right, I don't ask which of two values weighed more.")
    return Message(text=text, buttons=[[switch(say, wanted=outcome.wanted)], [menus.back_to_settings(say)]], in_place=True)


def switch(say: Say, *, wanted: bool) -> Button:
    label = say("Don't compare values") if wanted else say("Compare values")
    return Button(label, callbacks.AskTensions(int(not wanted)))


def met(tensions: tuple[Met, ...], say: Say) -> list[str]:
    """A line each, the newest first."""
    lines = [
        say.plural(
            "{first} and {second}: once",
            "{first} and {second}: {n} times",
            each.times,
            first=say.value(each.first),
            second=say.value(each.second),
        )
        for each in tensions[:SHOWN]
    ]
    if len(tensions) > SHOWN:
        lines.append(say.plural("and {n} more", "and {n} more", len(tensions) - SHOWN))
    return [say("Tensions you met:"), *lines] if lines else []
