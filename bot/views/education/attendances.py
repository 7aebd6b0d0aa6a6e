"""Who took a training's hours, in words: for the trainers who sign certificates, and what people are told of theirs."""

from bot import callbacks
from bot.services.education.attendances import (
    ON_A_PAGE,
    AttendanceShown,
    AttendancesListed,
    AttendanceTold,
    Heard,
    Shown,
    SignedAsked,
    SignedKept,
)
from bot.services.education.certificates import FileOf, NothingToAttach, WordsOfFile
from bot.services.over import Stale
from bot.services.unkeepable import Unkeepable
from bot.views.education import certificates
from bot.views.education.trainings import facts
from bot.views.message import MARK, Button, Message, Reply
from bot.views.over import stale, unless_over
from bot.views.say import Say, put
from practice.trainings import Attendance, spelled


@unless_over
def listed(outcome: AttendancesListed, say: Say) -> Message | Reply:
    training, first = outcome.training.id, outcome.page * ON_A_PAGE + 1
    parts = [put("<b>{title}</b>", title=outcome.training.title)]
    parts.append("\n".join(_line(number, each, say) for number, each in enumerate(outcome.attendances, first)))
    parts.append(say("A number opens one: to say who was not there, or to send back a signed certificate."))
    numbers = [Button(str(number), callbacks.ShowAttendance(each.id)) for number, each in enumerate(outcome.attendances, first)]
    turns = [Button(say("Earlier"), callbacks.ListAttendances(training, outcome.page - 1))] if outcome.page else []
    if first - 1 + ON_A_PAGE < outcome.total:
        turns.append(Button(say("Next"), callbacks.ListAttendances(training, outcome.page + 1)))
    rows = [numbers[:4], numbers[4:], turns, [Button(say("Back"), callbacks.ShowTraining(training))]]
    return Message(text="\n\n".join(parts), buttons=[row for row in rows if row], in_place=True, names_of=outcome.training.cohort_id)


def _line(number: int, attendance: Attendance, say: Say) -> str:
    line = put("{number}. {name}", number=number, name=attendance.name or "")
    if attendance.struck_at is not None:
        return line + " " + say("(was not there)")
    return line + " " + say("(signed, in their log)") if attendance.signed_at is not None else line


def shown(outcome: Shown, say: Say) -> Message | Reply:
    return stale(say) if isinstance(outcome, Stale) else _one(outcome, say, in_place=True)


def _one(outcome: AttendanceShown, say: Say, *, in_place: bool, lead: str = "") -> Message:
    attendance = outcome.attendance
    lines = [put("<b>{name}</b>", name=attendance.name or "")]
    if attendance.struck_at is not None:
        lines.append(say("Was not there: their certificate does not count. They are told, and the hours in their log stay theirs."))
        keys = [[Button(say("They were there"), callbacks.StrikeAttendance(attendance.id, 0))]]
    else:
        lines += [say("Certificate {number}", number=spelled(attendance.number))] if attendance.number else []
        lines += [say("The signed certificate is in their log.")] if attendance.signed_at is not None else []
        signed = [Button(say("Send signed one"), callbacks.SendSigned(attendance.id))] if attendance.credit_id is not None else []
        keys = [[*signed, Button(say("Was not there"), callbacks.StrikeAttendance(attendance.id, 1))]]
    keys.append([Button(say("All of them"), callbacks.ListAttendances(outcome.training.id, 0))])
    text = "\n\n".join(part for part in (lead, "\n".join(lines)) if part)
    return Message(text=text, buttons=keys, in_place=in_place, names_of=outcome.training.cohort_id)


@unless_over
def signed_asked(outcome: SignedAsked, say: Say) -> Message | Reply:
    return _signed_asked(outcome, say, in_place=True)


def _signed_asked(outcome: SignedAsked, say: Say, *, in_place: bool) -> Message:
    text = say(
        "Send the signed certificate of {name}, as a photo or a PDF up to 10 MB. It goes into their log. Or /cancel.",
        name=outcome.attendance.name or "",
    )
    if outcome.refusal is not None:
        text = certificates.refused(outcome.refusal, say) + "\n\n" + text
    back = [[Button(say("Back"), callbacks.ShowAttendance(outcome.attendance.id))]]
    return Message(text=text, buttons=back, in_place=in_place, names_of=outcome.training.cohort_id)


def heard(outcome: Heard, say: Say) -> Message | Reply:
    """A file: the signed certificate that was asked for, or one of the sender's own."""
    match outcome:
        case Stale():
            return stale(say)
        case SignedAsked():
            return _signed_asked(outcome, say, in_place=False)
        case SignedKept(shown=page):
            lead = say("It goes into their log, and they are told.")
            return Reply(messages=[_one(page, say, in_place=False, lead=lead)], reaction=MARK)
        case FileOf() | WordsOfFile() | NothingToAttach() | Unkeepable():
            return certificates.heard(outcome, say)


def told(outcome: AttendanceTold, say: Say) -> Message:
    """Unasked, once."""
    attendance, keys = outcome.attendance, []
    if attendance.struck_at is not None:
        text = say(
            "The trainers of “{cohort}” say that you were not at this training, so their certificate does not count. The hours in your log "
            "are yours: you can delete them there. If it is a mistake, tell them.",
            cohort=outcome.cohort,
        )
    elif attendance.signed_at is not None:
        text = say("Your signed certificate from “{cohort}” is in your log.", cohort=outcome.cohort)
    else:
        text = say("The trainers of “{cohort}” corrected their list: your certificate for this training counts.", cohort=outcome.cohort)
    if attendance.credit_id is not None:
        keys = [[Button(say("Open it"), callbacks.OpenCredit(attendance.credit_id))]]
    return Message(text=text + "\n\n" + facts(outcome.training, say), buttons=keys, scheduled=True, once=True)
