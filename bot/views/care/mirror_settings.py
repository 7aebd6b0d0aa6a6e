"""The page of the settings for the three mirrors, and what an answered offer comes to."""

from bot import callbacks
from bot.services.care.mirrors import MirrorChosen, MirrorsShown
from bot.views import menus
from bot.views.message import Button, Message
from bot.views.say import Say
from bot.views.showing import shows
from db.mirrors import Mirror


@shows
def answered(outcome: MirrorChosen, say: Say) -> Message:
    if not outcome.wanted:
        return Message(text=say("All right, it stays off."), in_place=True)
    return Message(text=say("All right, it is on. {what} /settings turns it off.", what=_what(outcome.mirror, say)), in_place=True)


def _what(mirror: Mirror, say: Say) -> str:
    match mirror:
        case Mirror.WORDS:
            return say("It looks at how sentences are built, and it can be wrong.")
        case Mirror.PRIVACY:
            return say("It looks at what you write, not at voice notes, and it misses things.")
        case Mirror.LANGUAGE:
            return say("It is a list of words, so it misses things and may be wrong.")


@shows
def shown(outcome: MirrorsShown, say: Say) -> Message:
    states = {mirror: say("on") if mirror in outcome.wanted else say("off") for mirror in Mirror}
    lines = [
        say("Three mirrors for what you write. Each looks, and says one thing."),
        say(
            "Mirror of words: {on}. It says what I notice in how you answer. It keeps which kinds there were, for your progress; "
            "turned off, it forgets them. The other two keep nothing.",
            on=states[Mirror.WORDS],
        ),
        say("Privacy mirror: {on}. It tells you when words may name someone.", on=states[Mirror.PRIVACY]),
        say("Language mirror: {on}. It tells you what some peers say instead of clinical words.", on=states[Mirror.LANGUAGE]),
    ]
    keys = [[_switch(mirror, mirror in outcome.wanted, say)] for mirror in Mirror]
    return Message(text="\n\n".join(lines), buttons=[*keys, [menus.back_to_settings(say)]], in_place=True)


def _switch(mirror: Mirror, is_on: bool, say: Say) -> Button:  # noqa: FBT001  a private pair of labels
    match mirror:
        case Mirror.WORDS:
            on, off = say("Mirror of words"), say("No mirror of words")
        case Mirror.PRIVACY:
            on, off = say("Privacy mirror"), say("No privacy mirror")
        case Mirror.LANGUAGE:
            on, off = say("Language mirror"), say("No language mirror")
    return Button(off if is_on else on, callbacks.SwitchMirror(mirror, int(not is_on)))
