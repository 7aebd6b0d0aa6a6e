"""The self-check: a statement a message with four words to answer, and at the end now and last time side by side."""

from dataclasses import replace

from bot import callbacks
from bot.services.review.self_checks import PLACES, AtStatement, Compared, Deleted, DeletionAsked, Offered, Rested
from bot.views import menus
from bot.views.message import Button, Message, Picture, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from db.self_checks import SelfCheck
from practice.models import Track, Value


def opened(outcome: Offered | AtStatement, say: Say) -> Message:
    """As a message of its own."""
    return _offer(outcome, say) if isinstance(outcome, Offered) else replace(_statement(outcome, say), in_place=False)


def _offer(outcome: Offered, say: Say) -> Message:
    text = _title(outcome.person.track, say) + "\n" + _promise(say)
    rows = [[Button(say("Begin"), callbacks.BeginSelfCheck())]]
    if outcome.last is not None:
        rows[0].append(Button(say("See the last one"), callbacks.OpenSelfCheck(outcome.last.id)))
    return Message(text=text, buttons=rows)


def _title(track: Track, say: Say) -> str:
    return say("<b>Self-check for supervisors</b>") if track is Track.SUPERVISOR else say("<b>Self-check</b>")


def _promise(say: Say) -> str:
    return say(
        "Twelve short statements, one for each value, and four words to answer with. Skip any, stop any time, go on later. "
        "No total and no grade. It is not shared with anyone; {host} and Telegram could technically read it.",
        host=say.host.name,
    )


@shows
def _statement(outcome: AtStatement, say: Say) -> Message:
    check, place = outcome.check, outcome.place
    words = outcome.library.self_check
    statement = words.statements(check.track)[place]
    head = say("<b>{value}</b> · {number} of {total}", value=say.value(statement.value), number=place + 1, total=len(PLACES))
    parts = [head, put("{statement}", statement=statement.text(say.language))]
    if check.answers.get(statement.value):
        parts.append(say("You said: {answer}", answer=_word(check, statement.value, say)))
    keys = [
        Button(word.text(say.language), callbacks.AnswerSelfCheck(check.id, place, number)) for number, word in enumerate(words.answers, 1)
    ]
    turns = [
        Button(say("Skip"), callbacks.AnswerSelfCheck(check.id, place, 0)),
        Button(say("Stop for now"), callbacks.RestSelfCheck(check.id)),
    ]
    if place:
        turns.insert(0, Button(say("Back"), callbacks.TurnSelfCheck(check.id, place - 1)))
    return Message(text="\n\n".join(parts), buttons=[keys[:2], keys[2:], turns], in_place=True)


def _word(check: SelfCheck | None, value: Value, say: Say) -> str:
    answer = None if check is None else check.answers.get(value)
    return say("no answer") if answer is None else say.library.self_check.answers[answer - 1].text(say.language)


@shows
def rested(outcome: Rested, say: Say) -> Message | Reply:
    text = say("It stays as it is. /selfcheck goes on where you stopped, today or some other day.")
    keys = [[Button(say("Go on"), callbacks.KeepSelfCheck(outcome.check.id)), _delete(outcome.check, say)]]
    return Message(text=text, buttons=keys, in_place=True)


def _delete(check: SelfCheck, say: Say) -> Button:
    return Button(say("Delete"), callbacks.AskDeleteSelfCheck(check.id))


def shown(outcome: Compared, say: Say) -> Message:
    """As a message of its own."""
    return replace(_compared(outcome, say), in_place=False)


@shows
def _compared(outcome: Compared, say: Say) -> Message:
    keys = [_delete(outcome.check, say)]
    if not outcome.person.text_only and _has_answers(outcome):
        keys.insert(0, Button(say("Show as a picture"), callbacks.PictureSelfCheck(outcome.check.id)))
    rows = [keys] if outcome.before is None else [keys, [Button(say("The one before"), callbacks.OpenSelfCheck(outcome.before.id))]]
    return Message(text=_text(outcome, say), buttons=rows, in_place=True)


def _has_answers(outcome: Compared) -> bool:
    return any((outcome.check.answers | (outcome.before.answers if outcome.before else {})).values())


def _text(outcome: Compared, say: Say) -> str:
    """A line for each value that was answered now or last time."""
    check, before = outcome.check, outcome.before
    head = _title(check.track, say) + "\n" + _legend(outcome, say)
    if not _has_answers(outcome):
        return head + "\n\n" + say("No answers this time, and that is fine.")
    lines = []
    for value in PLACES:
        if before is not None and (check.answers.get(value) or before.answers.get(value)):
            frame = "{value}: <b>{now}</b> · {last}"
            lines.append(put(frame, value=say.value(value), now=_word(check, value, say), last=_word(before, value, say)))
        elif check.answers.get(value):
            lines.append(put("{value}: <b>{now}</b>", value=say.value(value), now=_word(check, value, say)))
    return head + "\n\n" + "\n".join(lines)


def _legend(outcome: Compared, say: Say) -> str:
    if outcome.before is None:
        return _now(outcome, say)
    return put("<b>{now}</b> · {last}", now=_now(outcome, say), last=_last(outcome, say))


def _now(outcome: Compared, say: Say) -> str:
    return say("Now: {day}", day=_day(outcome.check, outcome, say))


def _last(outcome: Compared, say: Say) -> str:
    return "" if outcome.before is None else say("last time: {day}", day=_day(outcome.before, outcome, say))


def _day(check: SelfCheck, outcome: Compared, say: Say) -> str:
    return say.short_date(check.finished_at or check.started_at, outcome.person.schedule.zone)


def pictured(outcome: Compared, say: Say) -> Message | Reply:
    """Now and last time as dots, with a caption that says the same."""
    if outcome.person.text_only or not _has_answers(outcome):
        return shown(outcome, say)
    last = {} if outcome.before is None else outcome.before.answers
    facts = {
        "title": say("Self-check"),
        "now": _now(outcome, say),
        "last": _last(outcome, say),
        "steps": [word.text(say.language) for word in outcome.library.self_check.answers],
        "values": [(say.value(value), outcome.check.answers.get(value) or 0, last.get(value) or 0) for value in PLACES],
    }
    return Message(text=_text(outcome, say), picture=Picture(name="self-check", facts=facts))


@shows
def deletion_asked(outcome: DeletionAsked, say: Say) -> Message | Reply:
    check = outcome.check
    text = say(
        "Delete the self-check of {day}? It leaves the database at once. Pictures of it stay in this chat until you delete them.",
        day=say.short_date(check.finished_at or check.started_at, outcome.person.schedule.zone),
    )
    keys = [[Button(say("Delete it"), callbacks.DeleteSelfCheck(check.id)), Button(say("Keep it"), callbacks.KeepSelfCheck(check.id))]]
    return Message(text=text, buttons=keys, in_place=True)


@shows
def deleted(_: Deleted, say: Say) -> Message | Reply:
    text = say("Deleted. It leaves the backups within {days} days.", days=say.host.backup_days)
    return Message(text=text, buttons=menus.current(say), in_place=True)
