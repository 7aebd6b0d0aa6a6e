"""A year for 200 people with different habits, through the pure rules: calendar, pace, selection and spacing. No clock, no database."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto
from statistics import median
from zoneinfo import ZoneInfo

from practice import calendar
from practice.models import EVERY_DAY, WEEKDAYS, Schedule, Track, Value
from practice.pace import Pace, pace
from practice.selection import Candidate, Fate, Past, choose
from practice.spacing import Steadiness, Word, due_times, rate

DAYS = 365
PEOPLE = 200
FIRST_DAY = date(2026, 1, 5)
ZONES = ("America/New_York", "America/Los_Angeles", "America/Mexico_City", "America/Puerto_Rico", "Pacific/Honolulu")
SLOW_GAP = 3  # days, as in bot.services.daily.schedule
LIBRARY = [
    Candidate(scenario_id=f"{value}-{n}", value=value, track=Track.PEER_SUPPORTER, hard=n == 2, topics=frozenset(), setting="clinic")
    for value in Value
    for n in (1, 2)
]


class Deed(Enum):
    """What someone does on a day."""

    NOTHING = auto()
    PRACTISE = auto()
    SKIP = auto()
    ASK_FOR_ONE = auto()  # practise what is there, or else ask for one
    ASK_FOR_MORE = auto()  # and then for another


Deeds = Iterator[Deed]


def daily(rng: random.Random) -> Deeds:
    """There nearly every day, now and then for one more."""
    while True:
        yield rng.choices([Deed.PRACTISE, Deed.ASK_FOR_MORE, Deed.SKIP, Deed.NOTHING], [80, 5, 10, 5])[0]


def weekdays(rng: random.Random) -> Deeds:
    while True:
        yield rng.choices([Deed.PRACTISE, Deed.SKIP, Deed.NOTHING], [75, 10, 15])[0]


def bursts(rng: random.Random) -> Deeds:
    """Some busy days, then some weeks of nothing."""
    while True:
        yield from (rng.choice([Deed.ASK_FOR_ONE, Deed.ASK_FOR_MORE]) for _ in range(rng.randint(3, 14)))
        yield from [Deed.NOTHING] * rng.randint(5, 40)


def silence(rng: random.Random) -> Deeds:
    """Hardly ever there."""
    while True:
        yield from [Deed.NOTHING] * rng.randint(1, 30)
        yield rng.choice([Deed.ASK_FOR_ONE, Deed.SKIP])


def all_skips(_: random.Random) -> Deeds:
    while True:
        yield Deed.SKIP


HABITS: Mapping[str, Callable[[random.Random], Deeds]] = {
    "daily": daily,
    "weekdays": weekdays,
    "bursts": bursts,
    "silence": silence,
    "all skips": all_skips,
}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A scenario that came, on its own (`daily`) or because it was asked for, and what became of it, if anything."""

    value: Value
    at: datetime
    local_on: date
    daily: bool
    fate: Fate = Fate.UNANSWERED


@dataclass
class Life:
    """One person's year. `spaced`: values come back by how steady they feel; `disliked` is always skipped."""

    habit: str
    spaced: bool
    schedule: Schedule
    rng: random.Random
    disliked: Value | None
    shown: list[Shown] = field(default_factory=list)
    past: list[Past] = field(default_factory=list)  # the same, as the rules see it
    last_daily_on: date | None = None
    active_on: list[date] = field(default_factory=list)
    rated: dict[Value, Steadiness] = field(default_factory=dict)
    unanswered: int = 0

    def live(self) -> None:
        deeds = HABITS[self.habit](self.rng)
        ease = {value: self.rng.randrange(len(Word)) for value in Value}
        for number, deed in zip(range(DAYS), deeds, strict=False):
            self._day(FIRST_DAY + timedelta(days=number), deed, ease)

    def _day(self, day: date, deed: Deed, ease: Mapping[Value, int]) -> None:
        slot = self._slot(day)
        if slot is not None:
            self._show(slot, day, daily=True)
            self.unanswered += 1
        now = calendar.start_of(day, self.schedule.zone) + timedelta(hours=self.schedule.hour, minutes=self.rng.randint(61, 400))
        if deed in (Deed.ASK_FOR_ONE, Deed.ASK_FOR_MORE) and not self._has_open():
            self._show(now, day, daily=False)
        if deed is not Deed.NOTHING and self._has_open():
            self._deal(now, day, deed, ease)
        if deed is Deed.ASK_FOR_MORE:
            self._show(now + timedelta(minutes=9), day, daily=False)
            self._deal(now + timedelta(minutes=18), day, deed, ease)

    def _slot(self, day: date) -> datetime | None:
        """When that day's scenario comes, if one does."""
        last_on = self.last_daily_on
        before = calendar.start_of(day, self.schedule.zone) - timedelta(seconds=1)
        if pace(self.unanswered) is Pace.QUIET:
            return None
        if pace(self.unanswered) is Pace.EVERY_THIRD_DAY and last_on is not None:
            slot = calendar.days_later(self.schedule, after=before, last_on=last_on, gap=SLOW_GAP)
        else:
            slot = calendar.next_slot(self.schedule, after=before, not_on_or_before=last_on)
        return slot.at if slot.local_on == day else None

    def _show(self, now: datetime, day: date, *, daily: bool) -> None:
        due = due_times(self.past, self.rated, now=now) if self.spaced else None
        chosen = choose(LIBRARY, self.past, track=Track.PEER_SUPPORTER, hard_topics=True, now=now, rng=self.rng, due=due)
        assert chosen is not None
        self.shown.append(Shown(value=chosen.value, at=now, local_on=day, daily=daily))
        self.past.append(Past(scenario_id=chosen.scenario_id, value=chosen.value, fate=Fate.UNANSWERED, at=now))
        self.last_daily_on = day if daily else self.last_daily_on

    def _has_open(self) -> bool:
        return bool(self.shown) and self.shown[-1].fate is Fate.UNANSWERED

    def _deal(self, now: datetime, day: date, deed: Deed, ease: Mapping[Value, int]) -> None:
        value = self.shown[-1].value
        fate = Fate.SKIPPED if deed is Deed.SKIP or value is self.disliked else Fate.PRACTISED
        self.shown[-1] = replace(self.shown[-1], fate=fate)
        self.past[-1] = replace(self.past[-1], fate=fate)
        self.active_on.append(day)
        self.unanswered = 0
        if self.spaced and fate is Fate.PRACTISED and self.rng.random() < 0.7:  # else the question is skipped
            word = list(Word)[min(3, max(0, ease[value] + self.rng.randint(-1, 1)))]
            self.rated[value] = rate(self.rated.get(value), value, word, now=now.astimezone(UTC))


def simulate(people: int = PEOPLE, seed: int = 1) -> list[Life]:
    """Each habit and each zone alike often; every second one of a habit has values come back by steadiness."""
    lives = []
    for number in range(people):
        rng = random.Random(seed * 1_000_003 + number)  # noqa: S311  habits, no secret
        habit = list(HABITS)[number % len(HABITS)]
        days = WEEKDAYS if habit in ("weekdays", "silence") else EVERY_DAY
        schedule = Schedule(zone=ZoneInfo(rng.choice(ZONES)), hour=rng.randint(6, 20), days=days)
        disliked = rng.choice([*Value, None, None]) if habit == "weekdays" else None
        life = Life(habit=habit, spaced=number // len(HABITS) % 2 == 1, schedule=schedule, rng=rng, disliked=disliked)
        life.live()
        lives.append(life)
    return lives


def practised_days(life: Life) -> list[date]:
    """Local days on which they did something with a scenario: practised it or skipped it."""
    return sorted(set(life.active_on))


def met_all_by(life: Life) -> int | None:
    """The practised day, from 1, by which every value had come; None where none did within the year."""
    firsts = {value: min((each.local_on for each in life.shown if each.value is value), default=None) for value in Value}
    last = max((day for day in firsts.values() if day is not None), default=None)
    if None in firsts.values() or last is None:
        return None
    return sum(day < last for day in practised_days(life)) + 1


def longest_unseen(life: Life) -> int:
    """The most practised days in a row on which one value did not come, the year's end counted too."""
    place = {day: number for number, day in enumerate(practised_days(life))}
    seen: dict[Value, list[int]] = {value: [-1] for value in Value}
    for each in life.shown:
        seen[each.value].append(_place(place, each.local_on))
    return max(later - earlier - 1 for places in seen.values() for earlier, later in zip(places, [*places[1:], len(place)], strict=True))


def _place(place: Mapping[date, int], day: date) -> int:
    """That day among the practised ones, or where the next of them stands."""
    return place[day] if day in place else sum(each < day for each in place)


def figures(people: int = PEOPLE) -> str:
    """What the bench prints."""
    return table(simulate(people))


def table(lives: Sequence[Life]) -> str:
    """A line for each habit, without and with spacing; the last two columns are to be at most 30 and 75."""
    rows = [("habit", "spacing", "people", "practised days", "scenarios", "all values met by day", "longest unseen, days")]
    for habit in HABITS:
        for spaced in (False, True):
            group = [life for life in lives if life.habit == habit and life.spaced is spaced]
            met = [day for life in group if (day := met_all_by(life)) is not None]
            rows.append(
                (
                    habit,
                    "FSRS" if spaced else "turns",
                    str(len(group)),
                    f"{median(len(practised_days(life)) for life in group):g}",
                    f"{median(len(life.shown) for life in group):g}",
                    f"{median(met):g}, at most {max(met)}" + (f" ({len(group) - len(met)} never)" if len(met) < len(group) else ""),
                    f"{median(longest_unseen(life) for life in group):g}, at most {max(longest_unseen(life) for life in group)}",
                )
            )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
