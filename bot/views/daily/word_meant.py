"""A message that is only a word like *stop* or *later*: what it says is one tap away, and nothing of it is kept as an answer."""

from bot import callbacks
from bot.services.dialogues import WordMeant
from bot.views import menus
from bot.views.daily import prompts
from bot.views.message import Button, Buttons, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.models import Prompt, Step
from practice.typed.typed_words import Meant


@shows
def offered(outcome: WordMeant, say: Say) -> Message:
    text, keys = _words(outcome.meant, outcome.prompt, say)
    if outcome.prompt is not None and outcome.meant is not Meant.OWN_WORDS:
        hint = say("If that was your answer, write it with one more word.")
        text = f"{hint}\n\n{text}" if outcome.meant is Meant.MENU else f"{text} {hint}"
    return Message(text=text, buttons=keys, replies=True)


def _words(meant: Meant, prompt: Prompt | None, say: Say) -> tuple[str, Buttons]:
    match meant:
        case Meant.STOP:
            text = say("Shall I stop? Then nothing comes unasked until you want it again.")
            return text, [[Button(say("Stop everything"), callbacks.Stop()), Button(say("Settings"), callbacks.ShowSettings(""))]]
        case Meant.HELP:
            return say("Support shows people who can listen. /help says what I can do."), menus.current(say)
        case Meant.MENU:
            return say("Here is what you can do:"), menus.current(say)
        case Meant.SKIP:
            return (say("Here is what you can do:"), menus.current(say)) if prompt is None else (say("Skip it?"), _ends(prompt, say))
        case Meant.OWN_WORDS:
            if prompt is None or prompt.step is not Step.CHOOSING:
                return say("Here is what you can do:"), menus.current(say)
            return prompts.write_them(say), []
        case Meant.LATER:
            if prompt is None:
                return say("All right. /practice brings a scenario whenever you like."), menus.current(say)
            text = say("All right. It waits here; answer it whenever you like.")
            if prompt.step is not Step.CHOOSING:
                return text, _ends(prompt, say)
            soon = [Button(say("In an hour"), callbacks.InAnHour(prompt.id)), Button(say("Later today"), callbacks.AskLater(prompt.id))]
            return text, [soon, *_ends(prompt, say)]


def _ends(prompt: Prompt, say: Say) -> Buttons:
    if prompt.step is Step.CHOOSING:
        another = Button(say("Another one"), callbacks.Another(prompt.id))
        return [[another, Button(say("Skip"), callbacks.Skip(prompt.id)), menus.support(say)]]
    return [[Button(say("Stop here"), callbacks.StopHere(prompt.id)), menus.support(say)]]
