"""Being shown old entries: offered once, said to those who chose it, and left as easily."""

from bot import callbacks
from bot.services.review.looking_back import WEEKLY, Chosen, Remembered
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from db.looking_back import Wish


def offer(say: Say) -> Message:
    text = say(
        "Some of this is more than a month old. If you like, I tell you at most once a week that you wrote something a month ago, "
        "and you open it or not. Off unless you say yes; I won't ask again."
    )
    keys = [[Button(say("Yes, please"), callbacks.LookBack(1)), Button(say("No, thanks"), callbacks.LookBack(0))]]
    return Message(text=text, buttons=keys)


def state(wish: Wish, say: Say) -> str:
    if not wish.wanted:
        return say("Look-backs, “a month ago you wrote …”, are off.")
    if wish.every > WEEKLY:
        return say("Look-backs, “a month ago you wrote …”, are on: at most once a month.")
    return say("Look-backs, “a month ago you wrote …”, are on: at most once a week.")


def switch(wish: Wish, say: Say) -> Button:
    return Button(say("No look-backs"), callbacks.LookBack(0)) if wish.wanted else Button(say("Allow look-backs"), callbacks.LookBack(1))


@shows
def chosen(outcome: Chosen, say: Say) -> Message | Reply:
    if outcome.wish.wanted:
        text = say("All right.") + " " + state(outcome.wish, say) + " " + say("They come when no scenario is waiting for you.")
    else:
        text = say("All right, none of those. /review is there whenever you like.")
    return Message(text=text, buttons=[[switch(outcome.wish, say)]] if outcome.wish.wanted else [], in_place=True)


def remembered(outcome: Remembered, say: Say) -> Reply:
    """Names the day and the scenario, not the words: a phone may show this to whoever looks at it."""
    day = say.short_date(outcome.entry.at, outcome.zone)
    title = say.value(outcome.entry.value) if outcome.scenario is None else outcome.scenario.text(say.language).title
    if outcome.a_year:
        text = say("A year ago, on {day}, you wrote something about “{title}”. Would you like to read it?", day=day, title=title)
    else:
        text = say("About a month ago, on {day}, you wrote something about “{title}”. Would you like to read it?", day=day, title=title)
    keys = [[Button(say("Open"), callbacks.OpenEntry(outcome.entry.prompt_id))], [Button(say("Stop these"), callbacks.LookBack(0))]]
    if outcome.wish.every == WEEKLY:
        keys[1].insert(0, Button(say("Fewer"), callbacks.LookBackLess()))
    return Reply(messages=[Message(text=text, buttons=keys, prompt_id=outcome.entry.prompt_id, scheduled=True, once=True)])
