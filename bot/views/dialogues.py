"""What free text leads to, whatever it answered."""

from dataclasses import replace

from bot import callbacks
from bot.services.care.support import Needed
from bot.services.daily.answering import Spoken
from bot.services.daily.objecting import ObjectionAsked, ObjectionKept
from bot.services.daily.reflecting import Closed, Kept
from bot.services.dialogues import Cancelled, FileAwaited, NothingOpen, NothingToCancel, OnlyWordsHere
from bot.services.edits import CreditEditUnread, EditKept, EditNotKept, EditOutcome
from bot.services.looking import UnknownCommand
from bot.services.review.planning import PlanAsked
from bot.services.review.plans import PlanHeard, PlanOpened
from bot.views import commands, menus, unkeepable
from bot.views.daily import last_time, reflecting, viewing
from bot.views.message import MARK, Button, Message, Reply
from bot.views.review import planning, plans
from bot.views.say import Say
from bot.views.showing import show, shows


@shows
def spoken(outcome: Spoken, say: Say) -> Reply:
    saved, viewed = reflecting.kept(outcome.kept, say), viewing.viewed(outcome.viewed, say)
    return replace(saved, messages=[*saved.messages, *viewed.messages], bare=viewed.bare)


@shows
def objection_kept(_: ObjectionKept, say: Say) -> Reply:
    text = say("Thank you. {host} reads these. You can add more.", host=say.host.name)
    return Reply(messages=[Message(text=text, buttons=_back_to_card(say))], reaction=MARK)


@shows
def only_words(_: OnlyWordsHere, say: Say) -> Message:
    return Message(text=say("I can't listen to voice notes here. Please write it, or /cancel."))


@shows
def file_awaited(_: FileAwaited, say: Say) -> Message:
    return Message(text=say("I am waiting for a .yaml file here. Please send it, or /cancel."))


def heard_without_file(outcome: object, say: Say) -> Reply:
    return unkeepable.with_file_dropped(show(outcome, say), say, command=False)


@shows
def nothing_open(outcome: NothingOpen, say: Say) -> Message:
    rows = menus.current(say)
    if outcome.can_add:
        text = say("No scenario is open, so I did not keep that. I can add it to your last reflection.")
        return Message(text=text, buttons=[[Button(say("Add it"), callbacks.AddToLast())], *rows], replies=True)
    return Message(text=say("No scenario is open, so I did not keep that. Here is what you can do:"), buttons=rows)


def edited(outcome: EditOutcome | Needed, say: Say) -> Message | Reply:
    match outcome:
        case Kept() | Closed():
            return reflecting.edited(outcome, say)
        case PlanHeard(plan=plan):
            return planning.asked(PlanAsked(plan=plan), say)
        case PlanOpened():
            return replace(plans.opened(replace(outcome, heard=True), say), reaction=None)
        case CreditEditUnread():
            text = say("I saw your edit. What is in your log stays as it was; open it there to change it.")
            return Message(text=text, buttons=[[Button(say("My log"), callbacks.ListCredits(0, 0, 0))]])
        case EditKept(repeating=repeating):
            return Reply(messages=[Message(text=say("Your edit is kept.")), *(last_time.again(each, say) for each in repeating)])
        case EditNotKept():
            return Message(text=say("I saw your edit, but that message is not one that I keep. You can send it again."))
    return show(outcome, say)


@shows
def objection_asked(_: ObjectionAsked, say: Say) -> Message | Reply:
    return Message(
        text=say(
            "What does not ring true here? Write it in as many messages as you like; {host} reads it without your name.", host=say.host.name
        ),
        buttons=_back_to_card(say),
    )


def _back_to_card(say: Say) -> list[list[Button]]:
    return [[Button(say("Back to the card"), callbacks.BackToCard()), menus.support(say)]]


@shows
def cancelled(outcome: Cancelled | NothingToCancel, say: Say) -> Message:
    stopped = say("All right, I stopped asking. Nothing that was saved is lost.")
    text = stopped if isinstance(outcome, Cancelled) else say("Nothing to cancel. Here is what you can do:")
    return Message(text=text, buttons=menus.current(say))


def empty(_: object, say: Say) -> Message:
    return Message(text=say("That message had no words in it, so there was nothing to keep."), buttons=menus.current(say))


def unmatched(_: object, say: Say) -> Message:
    return Message(text=say("I could not match that with a button, and did not keep it. Press one, or write what it says."))


def unknown_command(outcome: UnknownCommand, say: Say) -> Message:
    if (nearest := commands.nearest(outcome.typed, trains=outcome.trains)) is None:
        return Message(text=say("I don't know that command. /help lists what I can do."), buttons=menus.current(say))
    meant = f"/{commands.name_in(nearest, say.language)}"
    text = say("I don't know that command. The nearest is {command}. /help lists what I can do.", command=meant)
    return Message(text=text, buttons=menus.current(say))


def too_fast(say: Say) -> Message:
    return Message(
        text=say("That was a lot at once. I kept the first messages and not the last ones; please send those again in a minute.")
    )


def full(say: Say) -> Message:
    return Message(
        text=say(
            "I cannot keep anything right now: the disk of {host} is full. What you send waits at Telegram and is taken up when "
            "there is room again, if that is within a day.",
            host=say.host.name,
        )
    )


def full_for_operators(say: Say) -> Message:
    return Message(
        text=say(
            "This bot's disk is full. Nothing can be kept until there is room; then it goes on by itself. "
            "The data is sound: do not restore a backup."
        )
    )


def failed(say: Say) -> Message:
    return Message(
        text=say(
            "Something went wrong on my side with your last message. It is kept for {host} to look into; please try again. {contact}",
            host=say.host.name,
            contact=say.host.contact,
        )
    )
