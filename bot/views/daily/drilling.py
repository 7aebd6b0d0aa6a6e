"""The drill in words: a line that someone says, what was noticed in the answer, and a kind end."""

from bot import callbacks
from bot.services.daily.drilling import ROUND, DrillStopped, LineShown, Looked, NoLines, RoundOver
from bot.views import menus
from bot.views.care import word_mirror
from bot.views.message import Button, Buttons, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows


@shows
def shown(outcome: LineShown | RoundOver | NoLines, say: Say) -> Message | Reply:
    match outcome:
        case LineShown():
            return Reply(
                messages=[*_looked(outcome.before, say), Message(text=_text(outcome, say), buttons=_keys(outcome, say))], bare=outcome.bare
            )
        case RoundOver():
            return Reply(messages=[*_looked(outcome.before, say), _over(say)], bare=outcome.bare)
        case NoLines():
            text = say("There are no lines for that with your settings. /settings can bring topics back.")
            return Message(text=text, buttons=menus.current(say))


def another(outcome: LineShown | NoLines, say: Say) -> Message | Reply:
    """In place of the line that was shown."""
    if isinstance(outcome, LineShown):
        return Message(text=_text(outcome, say), buttons=_keys(outcome, say), in_place=True)
    return shown(outcome, say)


def _text(outcome: LineShown, say: Say) -> str:
    line = say("{n} of {all}. Someone says:", n=outcome.met.place, all=ROUND) + "\n" + put("<b>{says}</b>", says=outcome.says)
    if outcome.again:
        return say("I was waiting for a sentence of yours to this:") + "\n" + put("<b>{says}</b>", says=outcome.says)
    if outcome.met.place > 1 or outcome.before is not None:
        return line
    lead = say("Three short lines. Answer each in one sentence, and I tell you what I notice in how it is built. I can be wrong.")
    return "\n\n".join([lead, line, say("Nothing that you write here is kept.")])


def _keys(outcome: LineShown, say: Say) -> Buttons:
    return [
        [Button(say("Another line"), callbacks.AnotherLine(outcome.met.id)), Button(say("Stop here"), callbacks.StopDrill())],
        [menus.support(say)],
    ]


def _looked(before: Looked | None, say: Say) -> list[Message]:
    """What was noticed in the answer."""
    if before is None:
        return []
    if before.reflected is None:
        return [Message(text=say("I notice nothing that I am sure of. That says nothing about your sentence."))]
    parts = ["\n".join(word_mirror.lines(before.reflected, say))]
    if before.reflected.tries is not None:
        parts.append(word_mirror.tried(before.reflected.tries, say))
    return [Message(text="\n\n".join(parts), buttons=[[Button(say("That's not right"), callbacks.NotRightThere(before.met_id))]])]


def _over(say: Say) -> Message:
    text = say("Those were the three. There is no right sentence; there is the next one.")
    return Message(text=text, buttons=[[Button(say("Another three"), callbacks.StartDrill())], *menus.current(say)])


@shows
def stopped(_: DrillStopped, say: Say) -> Reply:
    text = say("All right. /practice words brings more whenever you like.")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], bare_pressed=True)
