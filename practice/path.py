"""A cohort's path: one value a week. Which week a day is in, what a pause does to the rest, and whose path leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from practice.models import Value

DAYS = 7
MOST_WEEKS = 24
DRAFT = tuple(Value)
"""The bot's draft: the order of the guidelines. It knows nothing of the group, so a trainer looks at it before it counts."""


@dataclass(frozen=True, kw_only=True)
class Week:
    id: int
    value: Value
    scenario_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Path:
    """It counts from `agreed_at` on. `paused_on`: since that day no week counts. `shifted`: by how many days pauses moved the rest."""

    cohort_id: int
    weeks: tuple[Week, ...]
    drafted_by_bot: bool = False
    agreed_at: datetime | None = None
    paused_on: date | None = None
    shifted: int = 0


@dataclass(frozen=True, kw_only=True)
class Current:
    """The week that a day is in; `number` from 1."""

    week: Week
    number: int
    first_on: date

    @property
    def last_on(self) -> date:
        return self.first_on + timedelta(days=DAYS - 1)


def first_on(path: Path, starts_on: date) -> date:
    """When its first week begins, pauses counted in."""
    return starts_on + timedelta(days=path.shifted)


def week_on(path: Path, day: date, *, starts_on: date, ends_on: date | None) -> Current | None:
    """None before it begins, after its last week, in a pause, for a draft, and once the cohort has ended."""
    if path.agreed_at is None or (path.paused_on is not None and day >= path.paused_on) or (ends_on is not None and day > ends_on):
        return None
    begin = first_on(path, starts_on)
    index = (day - begin).days // DAYS
    if not 0 <= index < len(path.weeks):
        return None
    return Current(week=path.weeks[index], number=index + 1, first_on=begin + timedelta(days=index * DAYS))


def shift_at_resuming(path: Path, day: date, *, starts_on: date) -> int:
    """Its `shifted` once it goes on that day: the day of the week at which it was paused comes again. A pause before it began costs
    only the days after its beginning."""
    if path.paused_on is None:
        return path.shifted
    lost = (day - max(path.paused_on, first_on(path, starts_on))).days
    return path.shifted + max(lost, 0)


def weeks_after_the_end(path: Path, *, starts_on: date, ends_on: date | None) -> int:
    """How many of its weeks begin only after the cohort has ended."""
    if ends_on is None:
        return 0
    begin = first_on(path, starts_on)
    return sum(begin + timedelta(days=index * DAYS) > ends_on for index in range(len(path.weeks)))


def moved(weeks: Sequence[Week], week_id: int, to: int) -> tuple[Week, ...]:
    """The same weeks, that one at that place (from 0; past the end is the end). Doing it again changes nothing."""
    found = [week for week in weeks if week.id == week_id]
    others = [week for week in weeks if week.id != week_id]
    return tuple(others[: max(to, 0)] + found + others[max(to, 0) :])


def leading(currents: Sequence[Current], day: date) -> Current | None:
    """Of someone who follows several paths at once, each leads in its turn, day by day. `currents` are in the order in which the
    paths were agreed, so that the turns stay the same."""
    return currents[day.toordinal() % len(currents)] if currents else None
