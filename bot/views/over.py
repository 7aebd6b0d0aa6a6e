"""What leads nowhere says the same everywhere: a button that is over, practice before the start."""

from bot.services.over import NotAgreed, NotSetUp, Stale
from bot.views import menus
from bot.views.message import Message, Reply
from bot.views.say import Say
from bot.views.showing import shows


@shows
def not_set_up(_: NotSetUp, say: Say) -> Message:
    return Message(text=say("Before the first scenario there are a few short questions."), buttons=menus.beginning(say))


@shows
def not_agreed(_: NotAgreed, say: Say) -> Message:
    return Message(text=say("First, see what this is. Nothing is kept before you agree."), buttons=menus.beginning(say))


@shows
def told(outcome: Stale, say: Say) -> Reply:
    """What the button belonged to is over, or its scenario was taken back."""
    if not outcome.gone:
        return stale(say)
    text = say("This scenario was taken back by those who wrote it. What you wrote stays yours. Here is what you can do now:")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], over=True)


def stale(say: Say) -> Reply:
    """A button that is over says so and offers what is there now; a second tap only says so."""
    text = say("That button was from something that is over. Here is what you can do now.")
    return Reply(messages=[Message(text=text, buttons=menus.current(say))], toast=say("That one is over."), over=True)
