"""What free text leads to, whatever it answered."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.bare_codes import CodeRead
from bot.services.account.moving import (
    AccountTaken,
    Given,
    Offered,
    OwnCode,
    TooManyCodes,
    WrongCode,
)
from bot.services.account.own_times import NotRead, TimeOnAsked
from bot.services.account.pauses import (
    NoSuchDate,
    NothingToStop,
    Paused,
)
from bot.services.account.settings import Answered as SettingsAnswered
from bot.services.account.settings import CitiesFound, DaysPicking, NotAgreed, NothingForTrack, NoZoneThere
from bot.services.account.settings import Shown as SettingsShown
from bot.services.account.starting import Next, Question, SetUp, Welcome
from bot.services.cohorts.about_cohort import AboutCohort
from bot.services.daily.answering import Spoken
from bot.services.daily.drilling import Drilled
from bot.services.daily.later import LaterNotRead, PutOff
from bot.services.daily.objecting import ObjectionAsked, ObjectionKept
from bot.services.daily.prompts import KeptAlone
from bot.services.daily.reflecting import Closed, Kept, TooBig
from bot.services.daily.rewriting import Rewritten
from bot.services.daily.steadiness import WordsKept, WordsNotRead
from bot.services.daily.viewing import Viewed
from bot.services.dialogues import Cancelled, FileAwaited, NothingOpen, NothingToCancel, NotSetUpYet, OnlyWordsHere, Outcome, WordMeant
from bot.services.edits import CreditEditUnread, EditKept, EditNotKept, EditOutcome
from bot.services.looking import UnknownCommand
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from bot.services.questions import Education
from bot.services.review.following_up import NoteKept as PlanNoteKept
from bot.services.review.planning import (
    PlanAsked,
)
from bot.services.review.plans import (
    PlanHeard,
    PlanNotRead,
    PlanOpened,
    PlanTooLong,
)
from bot.services.review.reviewing import Found
from bot.services.sending.drafting import DraftShown, StepAsked
from bot.services.sending.push_times import HoursOffered, Timed
from bot.services.sending.pushes import ShelfFound
from bot.services.sharing.notes import NoteEdited, NoteKept, NoteTooLong, OutOfReach, ThreadFull
from bot.views import commands, menus, questions, unkeepable
from bot.views.account import moving, pauses, settings, starting
from bot.views.cohorts import cohort_words
from bot.views.daily import drilling, last_time, later, prompts, reflecting, steadiness, viewing, word_meant
from bot.views.education import education_words
from bot.views.message import MARK, Button, Message, Reply
from bot.views.over import unless_over
from bot.views.review import entries, following_up, planning, plans, reviewing
from bot.views.say import Say
from bot.views.sending import drafting, push_times, pushes
from bot.views.sharing import notes

Noted = NoteKept | NoteTooLong | ThreadFull | OutOfReach
Beside = (
    Drilled
    | CodeRead
    | AboutCohort
    | ShelfFound
    | Timed
    | HoursOffered
    | Noted
    | StepAsked
    | DraftShown
    | FileAwaited
    | Cancelled
    | NothingToCancel
    | PutOff
    | LaterNotRead
)


def heard(outcome: Outcome, say: Say) -> Message | Reply:
    if isinstance(outcome, Education):
        return education_words.heard(outcome, say)
    if isinstance(outcome, Beside):
        return _beside_practice(outcome, say)
    if isinstance(outcome, Otherwise):
        return _otherwise(outcome, say)
    match outcome:
        case Welcome():
            return starting.started(outcome, say)
        case Viewed() | Stale():
            return viewing.viewed(outcome, say)
        case Kept() | TooBig():
            return reflecting.kept(outcome, say)
        case Spoken(kept=kept, viewed=viewed):
            saved, shown = reflecting.kept(kept, say), viewing.answered(viewed, say)
            return replace(saved, messages=[*saved.messages, *shown.messages], bare=shown.bare)
        case CitiesFound() | NameTooLong() | NoZoneThere() | NotAgreed() | DaysPicking() | NotRead() | TimeOnAsked():
            return questions.unanswered(outcome, say)
        case ObjectionKept():
            text = say("Thank you. {host} reads these. You can add more.", host=say.host.name)
            return Reply(messages=[Message(text=text, buttons=_back_to_card(say))], reaction=MARK)
        case OnlyWordsHere():
            return Message(text=say("I can't listen to voice notes here. Please write it, or /cancel."))
        case NotSetUpYet():
            return starting.unfinished(say)
        case NothingOpen(can_add=can_add):
            return _nothing_open(say, can_add=can_add)


def _beside_practice(outcome: Beside, say: Say) -> Message | Reply:
    """Codes, cohorts and what is sent to them: each topic has its own words."""
    if isinstance(outcome, CodeRead):
        return moving.given(outcome.outcome, say) if isinstance(outcome.outcome, Given) else starting.opened(outcome.outcome, say)
    if isinstance(outcome, Drilled):
        return drilling.shown(outcome, say)
    if isinstance(outcome, AboutCohort):
        return cohort_words.heard(outcome, say)
    if isinstance(outcome, ShelfFound):
        return pushes.found(outcome, say)
    if isinstance(outcome, PutOff | LaterNotRead):
        return later.heard(outcome, say)
    if isinstance(outcome, Noted):
        return notes.kept(outcome, say)
    if isinstance(outcome, StepAsked | DraftShown):
        return drafting.heard(outcome, say)
    if isinstance(outcome, Cancelled | NothingToCancel):
        return cancelled(outcome, say)
    if isinstance(outcome, FileAwaited):
        return Message(text=say("I am waiting for a .yaml file here. Please send it, or /cancel."))
    return push_times.heard(outcome, say)


Otherwise = (
    SettingsAnswered
    | NothingForTrack
    | Paused
    | NoSuchDate
    | NothingToStop
    | Found
    | Rewritten
    | PlanHeard
    | PlanOpened
    | PlanTooLong
    | PlanAsked
    | PlanNoteKept
    | WordsKept
    | WordsNotRead
    | KeptAlone
    | WordMeant
    | Given
)


def _otherwise(outcome: Otherwise, say: Say) -> Message | Reply:
    match outcome:
        case WordMeant():
            return word_meant.offered(outcome, say)
        case Paused() | NoSuchDate() | NothingToStop():
            return pauses.said(outcome, say)
        case Found():
            return reviewing.found(outcome, say)
        case Rewritten():
            return entries.rewritten(outcome, say)
        case PlanHeard() | PlanOpened() | PlanTooLong():
            return plans.heard(outcome, say)
        case PlanAsked():
            return planning.asked(outcome, say)
        case WordsKept() | WordsNotRead():
            return steadiness.words_heard(outcome, say)
        case PlanNoteKept():
            return following_up.note_kept(outcome, say)
        case KeptAlone():
            return prompts.kept_alone(outcome, say)
        case Offered() | WrongCode() | TooManyCodes() | OwnCode() | AccountTaken():
            return moving.given(outcome, say)
        case Next(question=Question.DAYS):
            return settings.placed(outcome, say)
        case Next() | SetUp() | SettingsShown() | NothingForTrack():
            return settings.answered(outcome, say, in_place=False)


def heard_without_file(outcome: Outcome, say: Say) -> Reply:
    return unkeepable.with_file_dropped(heard(outcome, say), say, command=False)


def _nothing_open(say: Say, *, can_add: bool) -> Message:
    rows = menus.current(say)
    if can_add:
        text = say("No scenario is open, so I did not keep that. I can add it to your last reflection.")
        return Message(text=text, buttons=[[Button(say("Add it"), callbacks.AddToLast())], *rows], replies=True)
    return Message(text=say("No scenario is open, so I did not keep that. Here is what you can do:"), buttons=rows)


def edited(outcome: EditOutcome, say: Say) -> Message | Reply:
    match outcome:
        case Kept() | Closed():
            return reflecting.edited(outcome, say)
        case PlanHeard() | PlanOpened() | PlanTooLong() | PlanNotRead():
            return plans.edited(outcome, say)
        case NoteEdited() | NoteTooLong():
            return notes.edited(outcome, say)
        case StepAsked() | DraftShown():
            return drafting.heard(outcome, say)
        case CreditEditUnread():
            text = say("I saw your edit. What is in your log stays as it was; open it there to change it.")
            return Message(text=text, buttons=[[Button(say("My log"), callbacks.ListCredits(0, 0, 0))]])
        case EditKept(repeating=repeating):
            return Reply(messages=[Message(text=say("Your edit is kept.")), *(last_time.again(each, say) for each in repeating)])
        case EditNotKept():
            return Message(text=say("I saw your edit, but that message is not one that I keep. You can send it again."))


@unless_over
def objection_asked(_: ObjectionAsked, say: Say) -> Message | Reply:
    return Message(
        text=say(
            "What does not ring true here? Write it in as many messages as you like; {host} reads it without your name.",
            host=say.host.name,
        ),
        buttons=_back_to_card(say),
    )


def _back_to_card(say: Say) -> list[list[Button]]:
    return [[Button(say("Back to the card"), callbacks.BackToCard()), menus.support(say)]]


def cancelled(outcome: Cancelled | NothingToCancel, say: Say) -> Message:
    match outcome:
        case Cancelled():
            return Message(
                text=say("All right, I stopped asking. Nothing that was saved is lost."), buttons=menus.current(say), drops_keyboard=False
            )
        case NothingToCancel():
            return Message(text=say("Nothing to cancel. Here is what you can do:"), buttons=menus.current(say))


def empty(_: object, say: Say) -> Message:
    return Message(text=say("That message had no words in it, so there was nothing to keep."), buttons=menus.current(say))


def unknown_command(outcome: UnknownCommand, say: Say) -> Message:
    nearest = commands.nearest(outcome.typed, trains=outcome.trains)
    if nearest is None:
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
