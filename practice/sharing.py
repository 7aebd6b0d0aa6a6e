"""What someone shares of a reflection, with whom, and how much is written about it."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from practice.calendar import local_day
from practice.frozen import Frozen
from practice.models import Language

MOST_NOTES = 50  # in one thread
LONGEST_NOTE = 1000


class Audience(StrEnum):
    """Who may read it. Nobody but the writer, where there is no share at all."""

    TRAINERS = "trainers"
    CIRCLE = "circle"
    UNNAMED = "circle-unnamed"

    @property
    def is_circle(self) -> bool:
        return self is not Audience.TRAINERS


class Share(Frozen):
    """The words as they were shared. `shown_name` is the author's in that cohort; an unnamed one is named to nobody."""

    id: int
    person_id: int
    cohort_id: int
    reflection_id: int
    audience: Audience
    text: str
    shared_at: datetime
    scenario_id: str
    way: int | None  # chosen on the card, 1-based; 0: own words, which are not shared
    next_way: int | None
    question: int  # of the reflection, 0-based
    shown_name: str
    author_is_in: bool

    @property
    def name(self) -> str | None:
        return None if self.audience is Audience.UNNAMED else self.shown_name


class Showing(Frozen):
    """A message of the bot's, in someone's chat, that shows words of someone else's in that cohort. `unclear`: it may be there, and
    cannot be changed."""

    outbox_id: int
    cohort_id: int
    chat_id: int
    language: Language
    unclear: bool


def week_of(at: datetime, zone: ZoneInfo) -> date:
    """The Monday of its week: all that is told of when something unnamed was shared."""
    day = local_day(at, zone)
    return day - timedelta(days=day.weekday())


def full_hour(at: datetime) -> datetime:
    """The one that `at` is in began then."""
    return at.replace(minute=0, second=0, microsecond=0)


def next_hour(at: datetime) -> datetime:
    """The next full hour: what goes out then does not tell the minute in which it was written."""
    return full_hour(at) + timedelta(hours=1)
