"""Moving house: in plain words what a code does, what would come, and, in the chat that is left behind, that it has gone."""

from dataclasses import replace

from bot import callbacks
from bot.services.account.moving import (
    AccountTaken,
    AlreadyHere,
    Brought,
    CodeAsked,
    CodeHidden,
    CodeMade,
    CodeRemoved,
    Given,
    MovingShown,
    NotBrought,
    Offered,
    OwnCode,
    TooManyCodes,
    WrongCode,
)
from bot.views import menus
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from db.moves import Kind


@shows
def shown(outcome: MovingShown, say: Say) -> Message:
    parts = [
        say("<b>Moving to another account</b>"),
        say(
            "A one-time code brings all that is yours here to another Telegram account: settings, scenarios, your words. "
            "It works once, for 30 minutes."
        ),
        say(
            "A recovery code is for the day you lose this account. You write it down; I keep it only in a form "
            "that nobody can read. Whoever has it can take your practice, so keep it safe."
        ),
    ]
    make = [Button(say("Make a recovery code"), callbacks.MakeRecoveryCode())]
    if outcome.recovery is not None:
        day = say.day(outcome.recovery.made_at, outcome.person.schedule.zone)
        parts.append(say("You have a recovery code, made on {day}. A new one takes its place.", day=day))
        make = [Button(say("New recovery code"), callbacks.MakeRecoveryCode()), _remove(say)]
    return Message(text="\n\n".join(parts), buttons=[[Button(say("Get a code"), callbacks.GetMoveCode())], make])


def _remove(say: Say) -> Button:
    return Button(say("Remove the code"), callbacks.RemoveRecoveryCode())


@shows
def _code_asked(_: CodeAsked, say: Say) -> Message:
    return Message(
        text=say(
            "Have you practiced here from another Telegram account? Send me the code that I gave you there "
            "(/move), or your recovery code. Or /cancel. To begin from zero: /start."
        )
    )


@shows
def made(outcome: CodeMade, say: Say) -> Reply:
    once = outcome.kind is Kind.ONCE
    earlier = [] if outcome.before is None else [_over(outcome.before, say)]
    head = say("Your code. It works once, for 30 minutes:") if once else say("Your recovery code:")
    keys = [Button(say("Never mind"), callbacks.DropMoveCode())]
    if not once:
        keys = [Button(say("I wrote it down"), callbacks.HideRecoveryCode()), _remove(say)]
    text = "\n\n".join([head, put("<code>{code}</code>", code=outcome.code), _what_to_do(say, once=once)])
    return Reply(messages=[*earlier, Message(text=text, buttons=[keys], shows_code=outcome.kind)])


def _what_to_do(say: Say, *, once: bool) -> str:
    if once:
        return say("In your other account, open this bot, send /move and then the code. Give it to no one: it takes everything with it.")
    return say(
        "Write it down, on paper or where you keep passwords. I hide it here in 30 minutes and cannot show it again. "
        "If you lose this account, open this bot from a new one, send /move and then the code. It works once."
    )


def _over(row: int, say: Say) -> Message:
    return Message(text=say("The code that stood here no longer works."), edits=row)


@shows
def removed(outcome: CodeRemoved, say: Say) -> Reply:
    earlier = [] if outcome.outbox_id is None else [_over(outcome.outbox_id, say)]
    if outcome.kind is Kind.ONCE:
        return Reply(messages=earlier, toast=say("That code no longer works."), bare_pressed=not earlier)
    return Reply(messages=[*earlier, Message(text=say("You have no recovery code now. /move makes a new one."))], bare_pressed=True)


@shows
def hidden(outcome: CodeHidden, say: Say) -> Reply:
    if outcome.outbox_id is None:
        return Reply(toast=say("It is hidden."), bare_pressed=True)
    if not outcome.works:
        return Reply(messages=[_over(outcome.outbox_id, say)])
    text = say("Your recovery code is made and hidden here. /move replaces or removes it.")
    return Reply(messages=[Message(text=text, edits=outcome.outbox_id)])


@shows
def given(outcome: Given, say: Say) -> Reply:
    match outcome:
        case Offered():
            return _offered(outcome, say)
        case WrongCode():
            text = say(
                "That code does not work: it may be mistyped, used or expired. Please look again, "
                "get a new one with /move in your other account, or /cancel."
            )
        case TooManyCodes():
            text = say(
                "Too many codes did not work, so I look at none for now. Please try again in an hour. Questions: {contact}",
                contact=say.host.contact,
            )
        case OwnCode():
            text = say("That is the code of this same account. Send it from the account that you want to move to.")
        case AccountTaken():
            text = say(
                "This account has a practice of its own, and I can't join two into one. To bring the other one here, first /exportmydata "
                "for a copy of this one, then /deletemydata, then send /move and the code again."
            )
    return Reply(messages=[Message(text=text)])


def _offered(outcome: Offered, say: Say) -> Reply:
    since = outcome.owner.consented_at
    day = "" if since is None else say.short_date(since, outcome.owner.schedule.zone)
    parts = [
        say.plural(
            "This would come here: your practice since {day}, with {n} reflection, your settings and all else that is yours.",
            "This would come here: your practice since {day}, with {n} reflections, your settings and all else that is yours.",
            outcome.reflections,
            day=day,
        ),
        say("Scenarios then come to this account. They stop in the other one, and I say so there."),
    ]
    keys = [[Button(say("Bring it here"), callbacks.BringItHere()), Button(say("Not now"), callbacks.LeaveItThere())]]
    return Reply(messages=[Message(text="\n\n".join(parts), buttons=keys)], delete=[outcome.message_id])


def brought(outcome: Brought | AlreadyHere | WrongCode, say: Say) -> Reply:
    match outcome:
        case AlreadyHere():
            return Reply(toast=say("Your practice is here."), bare_pressed=True)
        case WrongCode():
            text = say("That code no longer works. A new one comes with /move in your other account.")
            return Reply(messages=[Message(text=text, in_place=True)])
        case Brought():
            left_behind = [_over(row, say) for row in outcome.codes_shown]
            return Reply(
                messages=[_here(outcome, say), *(replace(each, chat_id=outcome.old_chat_id) for each in [*left_behind, _told(say)])],
                bare=outcome.bare,
            )


def _here(outcome: Brought, say: Say) -> Message:
    parts = [
        say("Everything is here now. Your other account was told, and keeps nothing with me."),
        say("What was said in the old chat is still there until you delete that chat. /today goes on where you stopped."),
    ]
    if outcome.by_recovery:
        parts.append(say("Your recovery code is used up. /move makes a new one."))
    return Message(text="\n\n".join(parts), buttons=menus.current(say), in_place=True)


def _told(say: Say) -> Message:
    return Message(
        text="\n\n".join(
            [
                say("Your practice has moved to another Telegram account. If this was not you: {contact}", contact=say.host.contact),
                say("/start begins here again, from zero."),
            ]
        )
    )


@shows
def declined(_: NotBrought, say: Say) -> Message:
    text = say("All right, nothing was moved. The code still works until it expires. /start begins here from zero.")
    return Message(text=text, in_place=True)
