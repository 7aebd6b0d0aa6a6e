"""The notebook's self-checks, oldest first, each answer in its word."""

from collections.abc import Iterator
from datetime import datetime
from html import escape

from bot.services.account.exports import Export
from bot.views.say import Say
from db.rows import Row
from practice.models import Track, Value

TABLES = frozenset({"self_checks", "self_check_answers"})


def section(export: Export, say: Say) -> Iterator[str]:
    if not (checks := export.tables["self_checks"]):
        return
    yield f"<h2>{say('Self-check')}</h2>"
    for check in checks:
        yield f"<article><p class='when'>{_when(check, export, say)}</p>"
        if check["track"] == Track.SUPERVISOR:
            yield f"<p class='soft'>{say('for supervisors')}</p>"
        answers = [row for row in export.tables["self_check_answers"] if row["self_check_id"] == check["id"]]
        yield "<ul>" + "".join(f"<li>{_line(row, say)}</li>" for row in answers) + "</ul></article>"


def _when(check: Row, export: Export, say: Say) -> str:
    at = check["finished_at"] or check["started_at"]
    day = escape(say.short_date(datetime.fromisoformat(at).astimezone(export.person.schedule.zone)))
    return day if check["finished_at"] else f"{day} · {say('not finished yet')}"


def _line(row: Row, say: Say) -> str:
    answers = say.library.self_check.answers
    word = say("no answer") if row["answer"] is None else escape(answers[row["answer"] - 1].text(say.language))
    return f"{escape(say.value(Value(row['value'])))}: {word}"
