"""What a mirror saw: one question, or one line, after what is said anyway."""

from dataclasses import replace
from typing import Any

from bot import callbacks
from bot.services.care.mirroring import EditAwaited, Heard, LeftAsItIs, Mirrored, TakenOut
from bot.services.daily.reflecting import Kept
from bot.services.edits import EditNotKept
from bot.services.sharing.sharing import Edited
from bot.views import dialogues
from bot.views.daily import last_time, reflecting
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.sharing import relays, sharing
from bot.views.showing import show, shows
from practice.language.drift import Drift


@shows
def mirrored(outcome: Mirrored[Any], say: Say) -> Reply:
    return _with_mirror(show(outcome.outcome, say), outcome, say)


def edited(outcome: Any, say: Say, *, message_id: int) -> Reply:  # noqa: ANN401  an edit's outcome, seen by a mirror or shared or not
    """What was asked about the words as they were is over."""
    if isinstance(outcome, Edited):
        return sharing.with_question(edited(outcome.outcome, say, message_id=message_id), outcome, say)
    said = outcome.outcome if isinstance(outcome, Mirrored) else outcome
    spoken = dialogues.edited(said, say)
    reply = _with_mirror(spoken, outcome, say) if isinstance(outcome, Mirrored) else Reply.of(spoken)
    asked = (_named(message_id, say).buttons, [_keys(message_id, say)])
    return reply if isinstance(said, EditNotKept) else replace(reply, ends=asked)


def _with_mirror(spoken: Message | Reply, seen: Mirrored[Heard], say: Say) -> Reply:
    reply = Reply.of(spoken)
    message = _named(seen.message_id, say) if seen.drift is None else _instead(seen.drift, say)
    return replace(reply, messages=[*reply.messages, message])


def _named(message_id: int, say: Say) -> Message:
    change = Button(say("Change it"), callbacks.ChangeWords(message_id))
    return Message(text=say("This may name someone. Change it, or keep it?"), buttons=[[change, *_keys(message_id, say)]], replies=True)


def _keys(message_id: int, say: Say) -> list[Button]:
    return [Button(say("Remove it"), callbacks.RemoveWords(message_id)), Button(say("Keep it"), callbacks.LeaveWords(message_id))]


@shows
def edit_awaited(outcome: EditAwaited, say: Say) -> Message | Reply:
    text = say("Edit your message in Telegram: hold it down, then tap Edit. I keep it the way you change it.")
    return Message(text=text, buttons=[_keys(outcome.message_id, say)], in_place=True)


def _instead(drift: Drift, say: Say) -> Message:
    text = say("Some peers say “{peers}” instead of “{word}”: {why}.", peers=drift.peers, word=drift.word, why=drift.why)
    return Message(text=text)


@shows
def taken_out(outcome: TakenOut, say: Say) -> Reply:
    """The question turns into the request; the card shows what is left."""
    text = say("Taken out. Send it again the way you want it, and I keep that.")
    if not outcome.message_ids:
        text += " " + say("Messages older than 48 hours stay in this chat; you can delete them yourself.")
    again = [last_time.again(repeating, say) for repeating in outcome.repeating]
    messages = [*_card(outcome.left, outcome.card_id, say), Message(text=text, in_place=True), *again]
    return Reply(messages=[*messages, *relays.taken_back(outcome.withdrawn, say)], delete=outcome.message_ids, truncates=True)


def _card(left: Kept | None, card_id: int | None, say: Say) -> list[Message]:
    if left is not None:
        return list(reflecting.kept(left, say).messages)
    return [] if card_id is None else [Message(text=say("Taken out; nothing is saved here now."), edits=card_id)]


@shows
def left(_: LeftAsItIs, say: Say) -> Message | Reply:
    return Message(text=say("All right, it stays as you wrote it."), in_place=True)
