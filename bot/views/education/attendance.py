"""What stands on a certificate of attendance, and on the list of who was there."""

import re
from collections import Counter
from collections.abc import Sequence
from html import unescape
from typing import Any

from bot.services.education.trainings import CertificatesMade
from bot.views.say import Say
from practice.trainings import MARK, Attendance, Training, spelled

LONGEST_FILENAME = 60
NOT_IN_FILENAMES = re.compile(r"[^\w '-]+")


def filename(training: Training, say: Say) -> str:
    """Without an ending."""
    return say("certificates-{day}", day=str(training.held_on))


def filename_of_list(training: Training, say: Say) -> str:
    return say("attendance-{day}", day=str(training.held_on))


def filenames(attendances: Sequence[Attendance], say: Say) -> list[str]:
    """By the person's name, as whoever gives them out looks for it; two of one name are numbered."""
    found, seen = [], Counter[str]()
    for each in attendances:
        name = NOT_IN_FILENAMES.sub(" ", each.name or "").strip()[:LONGEST_FILENAME] or say("certificate")
        seen[name.casefold()] += 1
        count = seen[name.casefold()]
        found.append(f"{name}.pdf" if count == 1 else f"{name} {count}.pdf")
    return found


def link(attendance: Attendance, say: Say) -> str:
    """Opens the bot, which says whether it was issued."""
    return say.link(MARK + (attendance.number or ""))


def frame(say: Say) -> dict[str, Any]:
    """What stands on every page."""
    return {
        "language": str(say.language),
        "title": say("Certificate of attendance"),
        "says": say("This certifies the attendance of"),
        "objectives": say("Objectives"),
        "signature": {"label": say("Signature of the presenter or provider"), "date": say("Date signed")},
        "note": say("Valid only with a signature. Check with your board what it accepts."),
    }


def page(training: Training, attendance: Attendance, say: Say) -> dict[str, Any]:
    """The facts of one; the template knows no words of its own. Nothing here is HTML."""
    number = spelled(attendance.number or "")
    return {
        "name": attendance.name or "",
        "lines": _lines(training, say),
        "objectives": list(training.objectives),
        "number": say("Certificate {number}", number=number),
        "check": unescape(say("The code asks the bot of {host} whether it was issued.", host=say.host.name)),
    }


def _lines(training: Training, say: Say) -> list[tuple[str, str]]:
    assert training.held_on is not None  # noqa: S101  nothing is offered without
    assert training.hours is not None  # noqa: S101
    lines: list[tuple[str, str | None]] = [
        (say("Topic"), training.title),
        (say("Date"), say.full_date(training.held_on)),
        (say("Hours"), say.hours(training.hours)),
        (say("Category"), training.category),
        (say("Presenter"), training.presenter),
        (say("Provider"), training.provider),
    ]
    return [(label, words) for label, words in lines if words is not None]


def listing(found: CertificatesMade, say: Say) -> dict[str, Any]:
    """Who was there, with a line for each to sign."""
    return {
        "title": say("Attendance list"),
        "lines": _lines(found.training, say),
        "head": [say("Name"), say("Certificate"), say("Signature")],
        "rows": [[each.name or "", spelled(each.number or "")] for each in found.attendances],
    }
