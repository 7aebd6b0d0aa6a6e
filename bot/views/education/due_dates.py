"""A goal's due day, and the days on which its owner chose to be reminded, as a calendar file (iCalendar, RFC 5545).

Where all hours are there no reminder comes in the chat, and so none is in the file.
"""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.services.education.ledgers import Ledger
from bot.views.education.ledger import number
from bot.views.say import Say
from practice.nudges import days_of

if TYPE_CHECKING:
    from icalendar import Event

MOST_REMINDERS = 200


def calendar(ledger: Ledger, say: Say, now: datetime) -> bytes:
    """Whole days, without a time zone. Each event keeps its UID, so that opening a newer file changes what is there."""
    from icalendar import Calendar  # noqa: PLC0415  two megabytes that a bot does without until the first such file

    file = Calendar()
    file.add("prodid", "-//Peer Practice//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    due = say("Due: {goal}", goal=ledger.goal.name)
    left = say("{hours} hours are left. Check with your board.", hours=number(ledger.progress.left))
    file.add_component(_event(ledger, say, now, "due", ledger.goal.due_on, due, left))
    ahead = [] if ledger.progress.is_met else list(days_of(ledger.goal, after=ledger.made_on))
    for day in ahead[:MOST_REMINDERS]:
        file.add_component(_event(ledger, say, now, day.isoformat(), day, say("Hours for {goal}", goal=ledger.goal.name), ""))
    return bytes(file.to_ical())


def _event(ledger: Ledger, say: Say, now: datetime, part: str, day: date, summary: str, description: str) -> "Event":
    from icalendar import Event  # noqa: PLC0415  as above

    event = Event()
    event.add("uid", f"goal-{ledger.goal.id}-{part}@{say.host.username}.t.me")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", int(now.timestamp()))
    event.add("summary", summary)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if description:
        event.add("description", description)
    return event
