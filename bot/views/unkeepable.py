"""What cannot be kept: said by its kind, with what to do now."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.starting import Welcome
from bot.services.dialogues import NotSetUpYet
from bot.services.unkeepable import Meanwhile, Sent, Unkeepable
from bot.views import menus
from bot.views.account import starting
from bot.views.message import Button, Buttons, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows


@shows
def said(outcome: Unkeepable, say: Say) -> Reply:
    told = {
        Sent.FILM: say("I can't watch videos, GIFs or stories, so that was not kept."),
        Sent.AUDIO: say("I can't keep audio files, only voice notes that are recorded here, so that was not kept."),
        Sent.STICKER: say("I can't read stickers, dice or games, so that was not kept."),
        Sent.POLL: say("I can't answer polls or lists, so that was not kept."),
        Sent.CONTACT: say("I don't keep anyone's contact details, so that was not kept."),
        Sent.PLACE: say("I take a place only when I ask where you are, to get the hour right; that one was not kept."),
        Sent.PICTURE: say("I can't keep pictures or files here, so that was not kept."),
        Sent.OTHER: say("I can't read that kind of message, so it was not kept."),
    }[outcome.sent]
    if outcome.meanwhile is Meanwhile.NOT_AGREED:
        return Reply(messages=[Message(text=told), starting.welcome(Welcome(language=outcome.person.language), say)])
    text, buttons = _instead(outcome.meanwhile, say)
    return Reply(messages=[Message(text=f"{told} {text}", buttons=buttons)])


def _instead(meanwhile: Meanwhile, say: Say) -> tuple[str, Buttons]:
    match meanwhile:
        case Meanwhile.NOT_SET_UP:
            unfinished = starting.unfinished(NotSetUpYet(), say)
            return unfinished.text, unfinished.buttons
        case Meanwhile.CARD:
            text = say("A scenario is open: use its buttons, write your answer, or hold the microphone and say it.")
            return text, [[Button(say("Back to the card"), callbacks.BackToCard()), menus.support(say)]]
        case Meanwhile.PRACTICE:
            return say("Write it, or hold the microphone and say it."), [[menus.support(say)]]
        case Meanwhile.LOGGING:
            return say("For your hours, send a photo or a PDF of the certificate, or write; /cancel stops."), [[menus.support(say)]]
        case Meanwhile.QUESTION:
            return say("My question above still waits: answer it in words or with its buttons, or /cancel."), [[menus.support(say)]]
        case Meanwhile.NOTHING | Meanwhile.NOT_AGREED:
            return say("Here is what you can do:"), menus.current(say)


def with_file_dropped(spoken: Message | Reply, say: Say, *, command: bool) -> Reply:
    """What came under a picture or file was heard; what it showed was not kept."""
    reply = Reply.of(spoken)
    if reply.alone or not reply.messages:
        return reply
    text = (
        say("I read the command; what it came with was not kept.")
        if command
        else say("I can't keep pictures or files, only words and voice notes.")
    )
    return replace(reply, messages=[*reply.messages, Message(text=text)])
