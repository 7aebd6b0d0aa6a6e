"""What stands on a certificate of attendance."""

from typing import Any

from bot.views.say import Say
from practice.trainings import Attendance, Training


def filename(training: Training, number: int, say: Say) -> str:
    """A number rather than a name: file names are seen by others."""
    return say("certificate-{day}-{number}", day=training.held_on, number=number) + ".pdf"


def page(training: Training, attendance: Attendance, say: Say) -> dict[str, Any]:
    """The facts of the PDF; its template knows no words of its own. Nothing here is HTML."""
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
    return {
        "language": str(say.language),
        "title": say("Certificate of attendance"),
        "says": say("This certifies that"),
        "name": attendance.name or "",
        "lines": [line for line in lines if line[1] is not None],
        "objectives": {"title": say("Objectives"), "items": list(training.objectives)},
        "signature": {"label": say("Signature of the presenter or provider"), "date": say("Date signed")},
        "note": say("Valid only with a signature. Check with your board what it accepts."),
    }
