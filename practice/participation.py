"""Who is named, and how many others are told, so that no view gives anyone away, nor two views together.

docs/decisions/0006-counts-that-give-nobody-away.md has the reasons. In short:

* Named are those who agreed, and only for weeks in which they agreed; whoever no longer agrees is named nowhere, from then on.
* Of all others there is one number for each week of the cohort: told when the week is over, kept as it was told, never made again.
* They are counted in bunches of six or more, gathered once. A bunch counts whole or not at all: once one of it left, agreed or had
  everything deleted, none of it counts. So whatever is computed from any numbers, someone's answers always stay mixed with those of
  the same five or more others.
* A number is five at least, and two less than the counted at most. So even one of the counted, who knows of themselves, cannot
  tell of any other whether they answered.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from practice import calendar
from practice.cohorts import Cohort
from practice.frozen import Frozen

LEAST_TOLD = 5
LEFT_OPEN = 2  # one for the reader, who may be among the counted, and one for everyone else
LEAST_BUNCH = 6
WEEK = timedelta(days=7)


class Week(Frozen):
    """A week of a cohort's calendar; the first and the last may be shorter. Instants: since ≤ t < before."""

    number: int  # from 1
    first_on: date  # its Monday
    since: datetime
    before: datetime

    def is_over(self, now: datetime) -> bool:
        return now >= self.before

    def has(self, at: datetime) -> bool:
        return self.since <= at < self.before


class Member(Frozen):
    """One who is in the cohort when a week is told. `moved`: they agreed, or no longer do, since the week before was told."""

    id: int
    joined_at: datetime
    shows: bool
    moved: bool
    bunch: int | None


class Telling(Frozen):
    """What is kept of a week that is over: who may be named in it, the bunches gathered now, and the number of others, if any."""

    shown: tuple[int, ...]
    gathered: tuple[tuple[int, ...], ...]
    others: int | None


def weeks(cohort: Cohort, now: datetime) -> list[Week]:
    """From the first to the one that holds `now` or the end; none before the start."""
    end = cohort.ended_at
    start = calendar.start_of(cohort.starts_on, cohort.zone)
    monday = cohort.starts_on - timedelta(days=cohort.starts_on.weekday())
    found: list[Week] = []
    while (since := max(start, calendar.start_of(monday, cohort.zone))) <= now and (end is None or since < end):
        following = calendar.start_of(monday + WEEK, cohort.zone)
        before = following if end is None else min(following, end)
        found.append(Week(number=len(found) + 1, first_on=monday, since=since, before=before))
        monday += WEEK
    return found


def tell(week: Week, members: Sequence[Member], sizes: Mapping[int, int], answered: Collection[int]) -> Telling:
    """Once, when the week is over. `sizes`: how many were gathered in each bunch; `answered`: members who answered what was sent."""
    settled = [each for each in members if not each.shows and not each.moved and each.joined_at <= week.since]
    gathered = gather([each.id for each in settled if each.bunch is None])
    there = Counter(each.bunch for each in settled)
    counted = {each.id for each in settled if each.bunch is not None and there[each.bunch] == sizes[each.bunch]}
    counted.update(member for bunch in gathered for member in bunch)
    return Telling(
        shown=tuple(each.id for each in members if each.shows),
        gathered=gathered,
        others=told(len(counted.intersection(answered)), counted=len(counted)),
    )


def gather(waiting: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """As many bunches of at least six as there can be, everyone in one of them; none where fewer wait."""
    many = len(waiting) // LEAST_BUNCH
    return tuple(tuple(waiting[place::many]) for place in range(many))


def told(answered: int, *, counted: int) -> int | None:
    """ "At least so many": None where that would be fewer than five."""
    number = min(answered, counted - LEFT_OPEN)
    return number if number >= LEAST_TOLD else None
