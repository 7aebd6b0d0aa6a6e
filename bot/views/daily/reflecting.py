"""What is said about a reflection: that it is saved, who can read it, and what can be done with it."""

from dataclasses import replace

from bot import callbacks
from bot.services.care import support
from bot.services.daily.reflecting import Added, Closed, Deleted, DeletionAsked, Kept, Played, TakenOut, TooBig
from bot.views import menus
from bot.views.daily import afterwards, course_days, last_time, last_words
from bot.views.message import MARK, Button, Message, Reply
from bot.views.review import supervision
from bot.views.say import Say
from bot.views.sharing import relays
from bot.views.showing import shows
from practice.models import Reflection
from practice.sharing import Audience


@shows
def kept(outcome: Kept | TooBig, say: Say) -> Reply:
    """One card per reflection, edited in place as more messages come; each message gets a mark."""
    match outcome:
        case TooBig():
            text = say("That voice note is too big for me: at most 10 MB. It was not kept. Shorter ones in a row work well.")
            return Reply(messages=[Message(text=text)])
        case Kept(reflection=reflection):
            return Reply(messages=[replace(_card(outcome, say), edits=reflection.card_id, saved_card_of=reflection.id)], reaction=MARK)


def _card(outcome: Kept | Closed, say: Say) -> Message:
    """As it stands while someone writes, or once they are done."""
    if isinstance(outcome, Kept):
        text, keys = _saved(outcome, say), _saved_keys(outcome, say)
    else:
        text, keys = _closing(outcome, say), _closed_keys(outcome, say)
    return Message(text=text, buttons=keys, prompt_id=outcome.reflection.prompt_id)


@shows
def added(outcome: Added, say: Say) -> Reply:
    """The offer to add it becomes the saved card; the card further up loses its buttons."""
    old, reply = outcome.old_card_id, kept(outcome.kept, say)
    return replace(reply, messages=[replace(reply.messages[0], edits=None, in_place=True)], bare=() if old is None else (old,))


def edited(outcome: Kept | Closed, say: Say) -> Reply:
    """The card says that the edit is kept, wherever it stands."""
    card, reflection = _card(outcome, say), outcome.reflection
    text = say("Your edit is kept.") + " " + card.text
    card = replace(card, text=text, edits=reflection.card_id, saved_card_of=reflection.id)
    return Reply(messages=[card, *(last_time.again(each, say) for each in outcome.repeating)])


def kept_in_place(outcome: Kept | Closed, say: Say) -> Reply:
    """The card again, after a question about deleting was answered with no."""
    match outcome:
        case Closed():
            return closed(outcome, say)
        case Kept():
            return Reply(messages=[Message(text=_saved(outcome, say), buttons=_saved_keys(outcome, say), in_place=True)])


def _saved(outcome: Kept, say: Say) -> str:
    what = [say.plural("{n} message", "{n} messages", outcome.parts)] if outcome.parts > 1 else []
    if outcome.reflection.voices:
        what.append(say.plural("{n} voice note", "{n} voice notes", outcome.reflection.voices))
    if outcome.shared:
        lead = say("Saved, and shared {where}.", where=where_all(outcome.shared, say))
        lead += (" " + say("So far: {what}.", what=", ".join(what))) if what else ""
    else:
        lead = say("Saved, not shared: {what}.", what=", ".join(what)) if what else say("Saved, not shared.")
    parts = [lead]
    if outcome.unclear is not None:
        parts.append(say("If “{words}” was not meant for it, tap <i>Not an answer</i>.", words=outcome.unclear.text))
    if outcome.tells:
        parts.append(say("{host} and Telegram could still read it.", host=say.host.name))
        parts.append(say("You can go on writing, or edit your message: I save the change."))
    if outcome.unchecked and outcome.unclear is None:
        parts.append(say("The privacy mirror does not check voice notes."))
    return " ".join(parts)


def where_all(audiences: tuple[Audience, ...], say: Say) -> str:
    return ", ".join(where(audience, say) for audience in audiences)


def where(audience: Audience, say: Say) -> str:
    """As it goes into a sentence: shared …"""
    match audience:
        case Audience.TRAINERS:
            return say("with your trainers")
        case Audience.CIRCLE:
            return say("in the circle, by name")
        case Audience.UNNAMED:
            return say("in the circle, without your name")


def _share(outcome: Kept | Closed, say: Say) -> list[list[Button]]:
    """Never for words that may mean danger, unless they are shared already; /review shares them for those who want to."""
    offers = outcome.can_share and outcome.reflection.text and support.find(outcome.reflection.text, say.library) is None
    return [[Button(say("Share"), callbacks.ShareReflection(outcome.reflection.id))]] if offers or outcome.shared else []


def _saved_keys(outcome: Kept, say: Say) -> list[list[Button]]:
    reflection = outcome.reflection
    rows = [
        [Button(say("Done"), callbacks.Done(reflection.id)), Button(say("Delete"), callbacks.AskDelete(reflection.id)), menus.support(say)]
    ]
    if outcome.unclear is not None:
        rows.append([Button(say("Not an answer"), callbacks.NotPart(reflection.id, outcome.unclear.message_id))])
    if reflection.voices:
        rows.append([Button(say("Listen"), callbacks.Listen(reflection.id))])
    return [*rows, *_share(outcome, say), *_readers(outcome, say)]


def _readers(outcome: Kept | Closed, say: Say) -> list[list[Button]]:
    return [] if outcome.tells else [[Button(say("Who can read it"), callbacks.WhoCanRead(outcome.reflection.id))]]


@shows
def closed(outcome: Closed, say: Say) -> Reply:
    card = Message(text=_closing(outcome, say), buttons=_closed_keys(outcome, say), in_place=True)
    return Reply(messages=[card, *afterwards.messages(outcome.then, say)])


def _closing(outcome: Closed, say: Say) -> str:
    """Who can read it, one small thing to try, and the last word of the practice, unless a question has that."""
    lead = say("Saved, and shared {where}.", where=where_all(outcome.shared, say)) if outcome.shared else say("Saved, not shared.")
    if outcome.tells:
        also = say("{host} and Telegram could read it too.", host=say.host.name)
        lead += " " + (also if outcome.shared else say("{host} and Telegram could still read it.", host=say.host.name))
    parts = [lead]
    to_try = None if outcome.scenario is None else outcome.scenario.text(say.language).try_this
    if to_try:
        parts.append(say("To try, if you like: {thing}", thing=to_try))
    parts += course_days.last_word(outcome.day, say)
    if not outcome.goes_on:
        parts.append(last_words.words(outcome.person, outcome.next_at, say))
    return "\n\n".join(parts)


def _closed_keys(outcome: Closed, say: Say) -> list[list[Button]]:
    leads = [] if outcome.goes_on else [last_words.leading_on(say)]
    leads = [*course_days.next_day(outcome.day, say), *leads]
    return [*leads, *_share(outcome, say), [menus.support(say), Button(say("More"), callbacks.MoreOfSaved(outcome.reflection.id))]]


def more(outcome: Kept | Closed, say: Say) -> Reply:
    """What else can be done with it."""
    if not isinstance(outcome, Closed):
        return kept_in_place(outcome, say)
    reflection = outcome.reflection
    keys = [[Button(say("Delete"), callbacks.AskDelete(reflection.id)), supervision.bring_reflection(reflection.id, say)]]
    if reflection.voices:
        keys.append([Button(say("Listen"), callbacks.Listen(reflection.id))])
    keys += [*_readers(outcome, say), [Button(say("Back"), callbacks.Keep(reflection.id))]]
    return Reply(messages=[Message(text=_closing(outcome, say), buttons=keys, in_place=True)])


def refreshed(outcome: Kept | Closed, say: Say) -> Message:
    """The card as it now stands, wherever it is; where it is gone, nothing."""
    return replace(_card(outcome, say), edits=outcome.reflection.card_id, only_edits=True)


@shows
def deletion_asked(outcome: DeletionAsked, say: Say) -> Reply:
    reflection = outcome.reflection.id
    keys = [[Button(say("Delete it"), callbacks.Delete(reflection)), Button(say("Keep it"), callbacks.Keep(reflection))]]
    text = say("Delete this reflection? It leaves the database at once, and this chat where Telegram allows it.")
    return Reply(messages=[Message(text=text, buttons=keys, in_place=True)])


@shows
def deleted(outcome: Deleted, say: Say) -> Reply:
    text = menus.deleted(say, some_stay=outcome.some_stay)
    if outcome.withdrawn.count:
        text += " " + say("What you shared of it is taken back too.")
    again = [last_time.again(repeating, say) for repeating in outcome.repeating]
    return Reply(
        messages=[Message(text=text, in_place=True), *again, *relays.taken_back(outcome.withdrawn, say)], delete=outcome.message_ids
    )


@shows
def taken_out(outcome: TakenOut, say: Say) -> Reply:
    """The card as it is without that message; where nothing is left, the question still waits."""
    if outcome.left is None:
        keys = [[Button(say("Stop here"), callbacks.StopHere(outcome.prompt_id)), menus.support(say)]]
        card = Message(text=say("Taken out; nothing is saved here now. You can still write."), buttons=keys, in_place=True)
    else:
        card = replace(refreshed(outcome.left, say), edits=None, only_edits=False, in_place=True)
    again = [last_time.again(repeating, say) for repeating in outcome.repeating]
    return Reply(messages=[card, *again, *relays.taken_back(outcome.withdrawn, say)], delete=outcome.message_ids)


@shows
def played(outcome: Played, say: Say) -> Reply:
    messages = [
        Message(text=say("Your voice note"), voice=voice.id, voice_seconds=voice.seconds, prompt_id=outcome.prompt_id)
        for voice in outcome.voices
    ]
    if outcome.waiting:
        messages.append(Message(text=say("A voice note is still on its way to me. Try again in a minute.")))
    if outcome.lost:
        text = say.plural(
            "{n} voice note was not kept: Telegram did not hand it over.",
            "{n} voice notes were not kept: Telegram did not hand them over.",
            outcome.lost,
        )
        messages.append(Message(text=text))
    return Reply(messages=messages)


def voice_lost(reflection: Reflection, say: Say) -> Message:
    """Said once, when fetching it was given up."""
    text = say("I could not get your voice note from Telegram, so it was not kept. If you still want it here, send it again.")
    return Message(text=text, prompt_id=reflection.prompt_id)
