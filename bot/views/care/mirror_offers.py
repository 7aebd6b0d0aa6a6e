"""The three mirrors, offered once each."""

from bot import callbacks
from bot.services.care.mirrors import MirrorOffered
from bot.views.message import Button, Message
from bot.views.say import Say
from db.mirrors import Mirror


def offered(outcome: MirrorOffered, say: Say) -> Message:
    match outcome.mirror:
        case Mirror.WORDS:
            text = say(
                "If you like, when you answer in your own words I tell you what I notice in how you say it: an open "
                "question, saying back, a feeling named. No score. I keep which of these there were, and nobody else "
                "sees it. Do you want that? I won't ask again; /settings has it too."
            )
        case Mirror.PRIVACY:
            text = say(
                "If you like, I tell you when what you wrote may name someone: a full name, a phone, an address. You "
                "decide then. I save your words as always and keep no note of it. Do you want that? I won't ask "
                "again; /settings has it too."
            )
        case Mirror.LANGUAGE:
            text = say(
                "If you like, I tell you what some peers say instead of clinical words about someone else. One line "
                "at most, and never about how you speak of yourself. Do you want that? I won't ask again; /settings "
                "has it too."
            )
    keys = [Button(say("Yes"), callbacks.AnswerMirror(outcome.mirror, 1)), Button(say("No"), callbacks.AnswerMirror(outcome.mirror, 0))]
    return Message(text=text, buttons=[keys])
