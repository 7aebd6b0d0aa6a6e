"""Who took a training's hours, in words: for the trainers who sign certificates, and what people are told of theirs."""

from bot import callbacks
from bot.services.education.attendances import ON_A_PAGE, AttendanceShown, AttendancesListed, AttendanceTold, SignedAsked, SignedKept
from bot.views.education import certificates
from bot.views.education.trainings import facts
from bot.views.labels import pager
from bot.views.message import MARK, Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.trainings import Attendance, spelled


@shows
def listed(outcome: AttendancesListed, say: Say) -> Message | Reply:
    training, first = outcome.training.id, outcome.page * ON_A_PAGE + 1
    parts = [put("<b>{title}</b>", title=outcome.training.title)]
    parts.append("\n".join(_line(number, each, say) for number, each in enumerate(outcome.attendances, first)))
    parts.append(say("A number opens one: to say who was not there, or to send back a signed certificate."))
    numbers = [Button(str(number), callbacks.ShowAttendance(each.id)) for number, each in enumerate(outcome.attendances, first)]
    more = first - 1 + ON_A_PAGE < outcome.total
    turns = pager(outcome.page, lambda page: callbacks.ListAttendances(training, page), say("Earlier"), say("Next"), more=more)
    rows = [numbers[:4], numbers[4:], turns, [Button(say("Back"), callbacks.ShowTraining(training))]]
    return Message(text="\n\n".join(parts), buttons=rows, in_place=True, names_of=outcome.training.cohort_id)


def _line(number: int, attendance: Attendance, say: Say) -> str:
    line = put("{number}. {name}", number=number, name=attendance.name or "")
    if attendance.struck_at is not None:
        return line + " " + say("(was not there)")
    return line + " " + say("(signed, in their log)") if attendance.signed_at is not None else line


@shows
def _one(outcome: AttendanceShown, say: Say, *, lead: str = "") -> Message:
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
    return Message(text=text, buttons=keys, in_place=True, names_of=outcome.training.cohort_id)


@shows
def _signed_asked(outcome: SignedAsked, say: Say) -> Message:
    text = say(
        "Send the signed certificate of {name}, as a photo or a PDF up to 10 MB. It goes into their log. Or /cancel.",
        name=outcome.attendance.name or "",
    )
    if outcome.refusal is not None:
        text = certificates.refused(outcome.refusal, say) + "\n\n" + text
    back = [[Button(say("Back"), callbacks.ShowAttendance(outcome.attendance.id))]]
    return Message(text=text, buttons=back, in_place=True, names_of=outcome.training.cohort_id)


def told(outcome: AttendanceTold, say: Say) -> Message:
    """Unasked, once."""
    attendance = outcome.attendance
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
    keys = [] if attendance.credit_id is None else [[Button(say("Open it"), callbacks.OpenCredit(attendance.credit_id))]]
    return Message(text=text + "\n\n" + facts(outcome.training, say), buttons=keys, scheduled=True, once=True)


@shows
def signed_kept(outcome: SignedKept, say: Say) -> Reply:
    return Reply(messages=[_one(outcome.shown, say, lead=say("It goes into their log, and they are told."))], reaction=MARK)
