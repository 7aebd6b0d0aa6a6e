"""What a mirror saw: one question, or one line, after what is said anyway."""

from dataclasses import replace

from bot import callbacks
from bot.services.care.mirroring import Added, EditAwaited, Heard, LeftAsItIs, Mirrored, TakenOut
from bot.services.care.support import Needed
from bot.services.daily.reflecting import Kept
from bot.services.dialogues import Outcome
from bot.services.edits import EditNotKept, EditOutcome
from bot.views.care import support
from bot.views.daily import last_time, reflecting
from bot.views.message import Button, Message, Reply
from bot.views.over import unless_over
from bot.views.say import Say
from bot.views.sharing import relays
from practice.language.drift import Drift


def heard(outcome: Outcome | Needed | Mirrored[Outcome], say: Say) -> Message | Reply:
    if isinstance(outcome, Mirrored):
        return _with_mirror(support.heard(outcome.outcome, say), outcome, say)
    return support.heard(outcome, say)


def heard_without_file(outcome: Outcome | Needed | Mirrored[Outcome], say: Say) -> Message | Reply:
    if isinstance(outcome, Mirrored):
        return _with_mirror(support.heard_without_file(outcome.outcome, say), outcome, say)
    return support.heard_without_file(outcome, say)


def edited(outcome: EditOutcome | Needed | Mirrored[EditOutcome], say: Say, *, message_id: int) -> Reply:
    """What was asked about the words as they were is over."""
    said = outcome.outcome if isinstance(outcome, Mirrored) else outcome
    spoken = support.edited(said, say)
    reply = _with_mirror(spoken, outcome, say) if isinstance(outcome, Mirrored) else spoken
    reply = reply if isinstance(reply, Reply) else Reply(messages=[reply])
    asked = (_named(message_id, say).buttons, [_keys(message_id, say)])
    return reply if isinstance(said, EditNotKept) else replace(reply, ends=asked)


def added(outcome: Added | Mirrored[Added], say: Say) -> Message | Reply:
    if isinstance(outcome, Mirrored):
        return _with_mirror(reflecting.added(outcome.outcome, say), outcome, say)
    return reflecting.added(outcome, say)


def _with_mirror(spoken: Message | Reply, seen: Mirrored[Heard], say: Say) -> Reply:
    reply = spoken if isinstance(spoken, Reply) else Reply(messages=[spoken])
    message = _named(seen.message_id, say) if seen.drift is None else _instead(seen.drift, say)
    return replace(reply, messages=[*reply.messages, message])


def _named(message_id: int, say: Say) -> Message:
    change = Button(say("Change it"), callbacks.ChangeWords(message_id))
    return Message(text=say("This may name someone. Change it, or keep it?"), buttons=[[change, *_keys(message_id, say)]], replies=True)


def _keys(message_id: int, say: Say) -> list[Button]:
    return [Button(say("Remove it"), callbacks.RemoveWords(message_id)), Button(say("Keep it"), callbacks.LeaveWords(message_id))]


@unless_over
def edit_awaited(outcome: EditAwaited, say: Say) -> Message | Reply:
    text = say("Edit your message in Telegram: hold it down, then tap Edit. I keep it the way you change it.")
    return Message(text=text, buttons=[_keys(outcome.message_id, say)], in_place=True)


def _instead(drift: Drift, say: Say) -> Message:
    text = say("Some peers say “{peers}” instead of “{word}”: {why}.", peers=drift.peers, word=drift.word, why=drift.why)
    return Message(text=text)


@unless_over
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


@unless_over
def left(_: LeftAsItIs, say: Say) -> Message | Reply:
    return Message(text=say("All right, it stays as you wrote it."), in_place=True)
