"""Notes in words: asked for, passed on, muted."""

from dataclasses import replace

from bot import callbacks
from bot.services.sharing.notes import Delivered, NoteAsked, NoteEdited, NoteKept, NoteTooLong, Other, OutOfReach, ThreadFull
from bot.views.message import MARK, Button, Message, Reading, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from db.reports import Kind
from practice.access import Action
from practice.sharing import LONGEST_NOTE, MOST_NOTES


@shows
def asked(outcome: NoteAsked, say: Say) -> Message:
    to, own_name = outcome.to, outcome.own_name
    if to.name is None:
        lead = say("Write to the author, in one message of up to {n} letters.", n=LONGEST_NOTE)
    else:
        lead = say("Write to {name}, in one message of up to {n} letters.", name=to.name, n=LONGEST_NOTE)
    seen = say("Your name stays out of it.") if own_name is None else say("They see your name: {name}.", name=own_name)
    rest = say("They may answer, or mute notes; I won't tell you if they do. Or /cancel.")
    return Message(text=f"{lead} {seen} {rest}", names_of=to.cohort_id)


@shows
def cannot(outcome: ThreadFull | OutOfReach, say: Say) -> Message:
    if isinstance(outcome, OutOfReach):
        return Message(text=say("They are not in this cohort any more, so I can't bring them a note."))
    text = say("This thread has its {n} notes, and rests now. What is still open may be easier face to face.", n=MOST_NOTES)
    return Message(text=text)


@shows
def kept(outcome: NoteKept, say: Say) -> Reply:
    text = _passed_on(outcome.to, say)
    if not outcome.left:
        text += " " + say("It was the last of {n} in this thread. What is still open may be easier face to face.", n=MOST_NOTES)
    return Reply(messages=[Message(text=text, names_of=outcome.to.cohort_id)], reaction=MARK)


def _passed_on(to: Other, say: Say) -> str:
    if to.name is None:
        return say("I have your note. I pass on notes outside of quiet hours and pauses.")
    return say("I have your note to {name}. I pass on notes outside of quiet hours and pauses.", name=to.name)


@shows
def too_long(_: NoteTooLong, say: Say) -> Message:
    return Message(text=say("A note has up to {n} letters. I kept none of this; a shorter one is fine.", n=LONGEST_NOTE))


def brought(outcome: Delivered, say: Say) -> Message:
    """Unasked, as a note is: once, and with a way to hear no more of it."""
    reads = Reading(cohort_id=outcome.cohort_id, action=Action.ANSWER_NOTES)
    return replace(_note(outcome, say), scheduled=True, once=True, brings_note=outcome.note.id, reads=reads)


@shows
def again(outcome: Delivered, say: Say) -> Message | Reply:
    """The same note, muted or not any more."""
    return replace(_note(outcome, say), in_place=True)


@shows
def edited(outcome: NoteEdited, say: Say) -> Reply:
    messages = [Message(text=say("Your edit is kept."))]
    if outcome.delivered is not None and outcome.showing is not None:
        showing, there = outcome.showing, Say(outcome.showing.language, say.host, say.library)
        note = _note(outcome.delivered, there)
        messages.append(replace(note, edits=showing.outbox_id, chat_id=showing.chat_id, only_edits=True))
    return Reply(messages=messages)


def _note(outcome: Delivered, say: Say) -> Message:
    parts = [_lead(outcome, say)]
    if outcome.note.text is not None:
        parts.append(put("{words}", words=outcome.note.text))
    if outcome.is_last:
        parts.append(say("This thread is full now. What is still open may be easier face to face."))
    if outcome.muted:
        parts.append(say("<i>Muted: no more of this thread comes to you. Nobody is told.</i>"))
    return Message(text="\n\n".join(parts), buttons=[_keys(outcome, say)])


def _lead(outcome: Delivered, say: Say) -> str:
    """Who writes, and about what: to whoever shared it, the day on which they did."""
    name, cohort = outcome.sender.name, outcome.sender.cohort
    if outcome.own is None:
        if name is None:
            return say("Whoever shared it in the circle of {cohort} answers you:", cohort=cohort)
        return say("{name} ({cohort}) answers you:", name=name, cohort=cohort)
    day = say.short_date(outcome.own.shared_at, outcome.person.schedule.zone)
    if outcome.note.text is None:
        return say("{name} ({cohort}) says thank you for what you shared on {day}.", name=name, cohort=cohort, day=day)
    return say("{name} ({cohort}) writes about what you shared on {day}:", name=name, cohort=cohort, day=day)


def _keys(outcome: Delivered, say: Say) -> list[Button]:
    note = outcome.note
    row = [] if outcome.is_last else [Button(say("Reply"), callbacks.AnswerNote(note.thread_id))]
    row.append(
        Button(say("Unmute"), callbacks.MuteNote(note.id, 0)) if outcome.muted else Button(say("Mute"), callbacks.MuteNote(note.id, 1))
    )
    if note.text is not None:
        row.append(Button(say("Report"), callbacks.AskReport(Kind.NOTE, note.id)))
    return row
