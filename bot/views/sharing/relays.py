"""What others are told, in their own chats and language, when someone takes back or changes what was shared."""

from collections.abc import Iterable
from dataclasses import replace

from bot import callbacks
from bot.services.sharing.withdrawing import Withdrawn
from bot.views import menus
from bot.views.message import Button, Message
from bot.views.say import Say
from practice.sharing import Share, Showing


def taken_back(withdrawn: Withdrawn, say: Say) -> list[Message]:
    """The messages that showed it no longer do, however old they are."""
    return [_gone(showing, _to(showing, say)) for showing in withdrawn.showings]


def changed(showings: Iterable[tuple[Showing, Share]], say: Say) -> list[Message]:
    return [_anew(showing, share, _to(showing, say)) for showing, share in showings]


def unnamed(showings: Iterable[Showing], say: Say) -> list[Message]:
    """The messages that named someone who had everything deleted no longer do."""
    return [_nameless(showing, _to(showing, say)) for showing in showings]


def _nameless(showing: Showing, say: Say) -> Message:
    return _changed(showing, say("Someone who was named here had all of theirs deleted."), menus.to_cohort(showing.cohort_id, say))


def _gone(showing: Showing, say: Say) -> Message:
    return replace(_changed(showing, say("Whoever wrote this took it back."), menus.to_cohort(showing.cohort_id, say)), takes_back=True)


def _anew(showing: Showing, share: Share, say: Say) -> Message:
    again = callbacks.OpenCircle(share.id, 0) if share.audience.is_circle else callbacks.OpenShared(share.id, 0)
    return _changed(showing, say("Whoever shared this changed it."), Button(say("Read it again"), again))


def _changed(showing: Showing, text: str, key: Button) -> Message:
    return Message(text=text, buttons=[[key]], edits=showing.outbox_id, chat_id=showing.chat_id, only_edits=True)


def _to(showing: Showing, say: Say) -> Say:
    """To whoever has it in their chat."""
    return Say(showing.language, say.host, say.library)
