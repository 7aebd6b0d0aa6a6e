"""What a message is: a command, typed or under a file; something that someone said; or Telegram's own word about the chat."""

import re
from collections.abc import Callable
from typing import TypeVar

from telegram import Message
from telegram.ext import filters

from bot.gateway.context import Context
from bot.services.education.certificates import NothingToAttach, WordsOfFile
from bot.services.unkeepable import Sent, Unkeepable
from bot.views.message import Message as Said
from bot.views.message import Reply
from bot.views.say import Say

Outcome = TypeVar("Outcome")
View = Callable[[Outcome, Say], Reply | Said]

COMMAND = re.compile(r"/(\w+)(?:@(\w+))?")  # also with accents, which Telegram does not mark
# What Telegram says of a chat and PTB counts among no status updates, and what it may say next year: named by what was done.
UNLISTED = ("boost_added", "giveaway", "giveaway_winners", "successful_payment", "passport_data")
DONE = re.compile(r"(?:ed|set|sent|left|done|hidden)$")


SENT = {  # by Telegram's names of its fields; a GIF has a document beside it, and a venue a location
    "animation": Sent.FILM,
    "video": Sent.FILM,
    "video_note": Sent.FILM,
    "story": Sent.FILM,
    "paid_media": Sent.FILM,
    "live_photo": Sent.FILM,
    "audio": Sent.AUDIO,
    "sticker": Sent.STICKER,
    "dice": Sent.STICKER,
    "game": Sent.STICKER,
    "poll": Sent.POLL,
    "checklist": Sent.POLL,
    "contact": Sent.CONTACT,
    "location": Sent.PLACE,
    "photo": Sent.PICTURE,
    "document": Sent.PICTURE,
}


def text_of(message: Message) -> str:
    return (message.text or message.caption or "").strip()


def sent_of(message: Message) -> Sent:
    return next((sent for name, sent in SENT.items() if getattr(message, name, None) or message.api_kwargs.get(name)), Sent.OTHER)


def command_of(message: Message) -> tuple[str, list[str]] | None:
    """Its name and the words behind it; one for another bot has none of our names."""
    text = text_of(message)
    if (found := COMMAND.match(text)) is None:
        return None
    is_ours = found[2] is None or found[2].casefold() == message.get_bot().username.casefold()
    return (found[1].casefold() if is_ours else found[0], text[found.end() :].split())


def once_an_album(context: Context, message: Message, view: View[Outcome]) -> View[Outcome]:
    """That its pictures are kept nowhere is said of an album's first one; a restart in the middle says it again."""

    def said(outcome: Outcome, say: Say) -> Reply | Said:
        albums, album = context.deps.albums, message.media_group_id
        if album is None or not isinstance(outcome, Unkeepable | NothingToAttach | WordsOfFile):
            return view(outcome, say)
        is_told = albums.get(message.chat_id) == album
        albums[message.chat_id] = album
        return Reply() if is_told and not isinstance(outcome, WordsOfFile) else view(outcome, say)

    return said


class _Commands(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return command_of(message) is not None


class _OfTheChat(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        if any(getattr(message, name) for name in UNLISTED):
            return True
        return (
            sent_of(message) is Sent.OTHER
            and not message.voice
            and not text_of(message)
            and any(DONE.search(name) for name in message.api_kwargs)
        )


COMMANDS = _Commands()
OF_THE_CHAT = filters.StatusUpdate.ALL | _OfTheChat()
