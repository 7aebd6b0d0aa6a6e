"""The notebook's plans, oldest first: the two halves, what came of it, and the notes."""

from collections.abc import Iterator
from datetime import datetime
from html import escape

from bot.services.account.exports import Export
from bot.views.review import planning
from bot.views.say import Say
from db.rows import Row
from practice.plans import Answer

TABLES = frozenset({"plans", "plan_notes"})


def section(export: Export, say: Say) -> Iterator[str]:
    if not (plans := export.tables["plans"]):
        return
    yield f"<h2>{say('Plans')}</h2>"
    for plan in plans:
        yield "<article>" + "\n".join(_plan(plan, export, say)) + "</article>"


def _plan(plan: Row, export: Export, say: Say) -> Iterator[str]:
    yield f"<p class='when'>{_day(plan['saved_at'] or plan['created_at'], export, say)}</p>"
    halves = {half: plan[half] or "…" for half in ("situation", "action")}
    yield f"<blockquote>{say('If {situation}, then {action}', **halves)}</blockquote>"
    for line in _lines(plan, export, say):
        yield f"<p class='soft'>{line}</p>"
    for note in export.tables["plan_notes"]:
        if note["plan_id"] == plan["id"]:
            yield f"<blockquote>{escape(note['text'])}</blockquote>"
            yield f"<p class='when'>{_day(note['created_at'], export, say)}</p>"


def _lines(plan: Row, export: Export, say: Say) -> Iterator[str]:
    if plan["saved_at"] is None:
        yield say("begun, not saved")
    if plan["outcome"] is not None:
        yield say("Did it come up?") + " " + planning.answers(say)[Answer(plan["outcome"])]
    elif plan["follow_up_at"] is not None:
        yield say("I ask about it around {day}.", day=_day(plan["follow_up_at"], export, say))
    if plan["closed_at"] is not None:
        yield say("closed on {day}", day=_day(plan["closed_at"], export, say))


def _day(iso: str, export: Export, say: Say) -> str:
    return escape(say.short_date(datetime.fromisoformat(iso).astimezone(export.person.schedule.zone)))
