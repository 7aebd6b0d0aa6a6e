"""A star on a scenario, with or without words of one's own: set, taken off, and found by it."""

from datetime import datetime

from bot.services.daily import prompts as daily
from bot.services.daily.cards import MoreShown
from bot.services.over import Stale
from bot.services.review import reviewing
from bot.services.review.reviewing import Opened
from db import Database, prompts
from practice.library import Library
from practice.models import Person


def star_card(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int, on: bool) -> MoreShown | Stale:
    """From the scenario's card, which is shown again."""
    prompts.star(db, person.id, prompt_id, at=now if on else None)
    return daily.show_more(db, person, now, library=library, prompt_id=prompt_id)


def star_entry(db: Database, person: Person, now: datetime, *, library: Library, entry_id: int, on: bool) -> Opened | Stale:
    """From the page of what they wrote, which is shown again; the last star of a scenario without words leaves nothing to show."""
    prompts.star(db, person.id, entry_id, at=now if on else None)
    return reviewing.open_entry(db, person, now, library=library, entry_id=entry_id)
