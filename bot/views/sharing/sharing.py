"""Sharing in words: who will read it, before it is shared; what is shared now; what was taken back."""

from dataclasses import replace
from typing import Any

from bot import callbacks
from bot.services.sharing.sharing import (
    Card,
    Choices,
    Confirming,
    Edited,
    InNoCohort,
    KeptAsShared,
    NoWords,
    Shared,
    TakenBack,
    Updated,
    WhichCohort,
)
from bot.services.sharing.withdrawing import Withdrawn
from bot.views.daily import reflecting
from bot.views.labels import short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say
from bot.views.sharing import relays
from bot.views.showing import show, shows
from practice.sharing import Audience

Choosing = InNoCohort | NoWords | WhichCohort | Choices
NAMES = 3  # trainers named in one line
FEW = 3  # people in a cohort in which a share without a name has one all the same


def offered(outcome: Choosing, say: Say) -> Message:
    """As a message of its own."""
    return replace(in_place(outcome, say), in_place=False)


@shows
def in_place(outcome: Choosing, say: Say) -> Message:
    match outcome:
        case InNoCohort():
            text = say("You can share once you are in a cohort that is running. Until then it stays with you.")
            return Message(text=text, in_place=True)
        case NoWords():
            return Message(text=say("Only text is shared, never a voice note. Write a few words, and you can share those."), in_place=True)
        case WhichCohort(reflection_id=reflection, cohorts=cohorts):
            keys = [[Button(short(cohort.name), callbacks.ShareIn(reflection, cohort.id))] for cohort in cohorts]
            return Message(text=say("In which cohort?"), buttons=keys, in_place=True)
        case Choices():
            text, keys = _choices(outcome, say), _choice_keys(outcome, say)
            return Message(text=text, buttons=keys, in_place=True, names_of=outcome.cohort.id)


def _choices(outcome: Choices, say: Say) -> str:
    lead = say("<b>Who may read it?</b>") + " " + say("In {cohort}.", cohort=outcome.cohort.name)
    if outcome.share is None:
        now = say("Now: only you.")
    else:
        now = say("Now: shared {where}.", where=reflecting.where(outcome.share.audience, say))
    parts = [lead + " " + now]
    if outcome.differs:
        parts.append(say("What is shared reads as it did before your last change."))
    if not outcome.is_open:
        parts.append(say("You can take it back here; there is nobody new to share with."))
        return "\n\n".join(parts)
    lines = [say("The circle: anyone in the cohort, trainers too, by your name there or without it.")]
    if outcome.trainers:
        lines.insert(0, say("Your trainers: {names}, and any who join them.", names=_names(outcome.trainers, say)))
    parts += ["\n".join(lines), _law(say)]
    if outcome.has_voices:
        parts.append(say("Only text is shared. Voice notes stay with you."))
    return "\n\n".join(parts)


def _law(say: Say) -> str:
    return say("Some trainers must by law report danger or abuse.")


def _names(names: tuple[str, ...], say: Say) -> str:
    shown = ", ".join(names[:NAMES])
    return shown if len(names) <= NAMES else say("{names} and {n} more", names=shown, n=len(names) - NAMES)


def _choice_keys(outcome: Choices, say: Say) -> list[list[Button]]:
    reflection, cohort = outcome.reflection_id, outcome.cohort.id
    only_me = Button(say("Only me"), callbacks.OnlyMe(reflection, cohort))
    if not outcome.is_open:
        return [[only_me]]
    labels = {Audience.TRAINERS: say("My trainers"), Audience.CIRCLE: say("Circle, by name"), Audience.UNNAMED: say("Circle, no name")}
    keys = {audience: Button(label, callbacks.ChooseAudience(reflection, cohort, audience)) for audience, label in labels.items()}
    if not outcome.trainers:
        del keys[Audience.TRAINERS]
    if outcome.share is not None:
        keys.pop(outcome.share.audience, None)
    rows = [[keys[audience]] for audience in keys]
    if outcome.differs:
        rows.append([Button(say("Update what I shared"), callbacks.UpdateShared(reflection))])
    return [*rows, [only_me]]


@shows
def _confirming(outcome: Confirming, say: Say) -> Message:
    parts = [_readers(outcome, say), _law(say), _what(outcome, say)]
    if outcome.names_someone:
        parts.append(say("The privacy mirror says: this may name someone. You can change it first."))
    share = callbacks.ShareWith(outcome.reflection_id, outcome.cohort.id, outcome.audience)
    keys = [Button(say("Share it"), share), Button(say("Back"), callbacks.ShareIn(outcome.reflection_id, outcome.cohort.id))]
    return Message(text="\n\n".join(parts), buttons=[keys], in_place=True, names_of=outcome.cohort.id)


def _what(outcome: Confirming, say: Say) -> str:
    if outcome.audience is Audience.UNNAMED:
        return say("Only the text, as it reads now. You can take it back at any time.")
    return say("The text as it reads now, with the scenario's title, its question and the way you chose. You can take it back at any time.")


def _readers(outcome: Confirming, say: Say) -> str:
    cohort, name = outcome.cohort.name, outcome.own_name
    match outcome.audience:
        case Audience.TRAINERS:
            names = _names(outcome.trainers, say)
            text = say(
                "{names} can read it, and any trainer who joins them, until 30 days after {cohort} ends.", names=names, cohort=cohort
            )
            return text + " " + say("They see your name there: {name}.", name=name)
        case Audience.CIRCLE:
            text = say("Anyone in {cohort} may be shown it, trainers too.", cohort=cohort)
            return text + " " + say("They see your name there: {name}.", name=name)
        case Audience.UNNAMED:
            text = say("Anyone in {cohort} may be shown it, trainers too, and nobody is told whose it is.", cohort=cohort)
            guess = say("In a small group people may still guess, and {host} could find out.", host=say.host.name)
            if outcome.members <= FEW:
                guess = say("There are so few in it that they will likely know, and {host} could find out.", host=say.host.name)
            return text + " " + guess


@shows
def shared(outcome: Shared, say: Say) -> Reply:
    """Whoever shares in the circle is offered one that someone else shared."""
    share = outcome.share
    text = say("Shared {where}.", where=reflecting.where(share.audience, say)) + " " + say("You can take it back here, or in /review.")
    keys = [[Button(say("Take it back"), callbacks.Unshare(share.id))]]
    if share.audience.is_circle:
        text += "\n\n" + say("If you like, read one that someone else shared.")
        keys.insert(0, [Button(say("Read one"), callbacks.ReadCircle(share.cohort_id))])
    messages = [Message(text=text, buttons=keys, in_place=True), *_cards([outcome.card] if outcome.card else [], say)]
    return Reply(messages=[*messages, *relays.taken_back(outcome.withdrawn, say)])


@shows
def taken_back(outcome: TakenBack, say: Say) -> Message | Reply:
    withdrawn = outcome.withdrawn
    if withdrawn.count:
        text = say.plural("Taken back. Only you can read it now.", "{n} taken back. Only you can read them now.", withdrawn.count)
        text += " " + of_others(withdrawn, say)
    else:
        text = say("Nothing of yours is shared here.")
    return Reply(messages=[Message(text=text, in_place=True), *_cards(outcome.cards, say), *relays.taken_back(withdrawn, say)])


def of_others(withdrawn: Withdrawn, say: Say) -> str:
    """What became of it in other people's chats."""
    text = say("Where someone had it open, the message now says so. What they copied or remember I can't take back.")
    if withdrawn.some_stay:
        text += " " + say("One message may still be in someone's chat: Telegram did not tell me where it is.")
    return text


def _cards(cards: list[Card] | tuple[Card, ...], say: Say) -> list[Message]:
    return [reflecting.refreshed(card, say) for card in cards]


@shows
def updated(outcome: Updated, say: Say) -> Reply:
    text = say("Updated: what you shared now reads as your reflection does.")
    return Reply(messages=[Message(text=text, in_place=True), *relays.changed(outcome.showings, say)])


@shows
def kept(_: KeptAsShared, say: Say) -> Message | Reply:
    return Message(text=say("Kept: what you shared still reads as it did."), in_place=True)


@shows
def edited(outcome: Edited[Any], say: Say) -> Reply:
    """What is said to it anyway, and after it the question whether to update what is shared."""
    return with_question(show(outcome.outcome, say), outcome, say)


def with_question(spoken: Message | Reply, outcome: Edited[Any], say: Say) -> Reply:
    reply = Reply.of(spoken)
    return replace(reply, messages=[*reply.messages, _question(outcome.reflection_id, say)])


def _question(reflection_id: int, say: Say) -> Message:
    keys = [Button(say("Update what I shared"), callbacks.UpdateShared(reflection_id))]
    keys.append(Button(say("Keep as it was"), callbacks.KeepShared(reflection_id)))
    text = say("You changed something that you shared. Update what others see, or keep it as it was?")
    return Message(text=text, buttons=[[key] for key in keys])
