"""Whether a card says that its scenario is a draft: on the day's first one that is."""

from datetime import UTC, datetime, time

from db import Database, prompts
from practice import calendar
from practice.library import Library, Scenario
from practice.models import Person, Prompt


def is_said(db: Database, person: Person, prompt: Prompt, scenario: Scenario, library: Library) -> bool:
    """Told by the rows, so that a card shown again says the same."""
    if not scenario.is_draft:
        return False
    zone = person.schedule.zone
    morning = datetime.combine(calendar.local_day(prompt.created_at, zone), time.min, tzinfo=zone).astimezone(UTC)
    earlier = map(library.find_scenario, prompts.list_before(db, prompt, since=morning))
    return not any(each is not None and each.is_draft for each in earlier)
