"""Weeks of a cohort as they are seen: those that are over are told once, and read as they were told ever after."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from db import Database, cohorts
from db import participation as rows
from db.participation import Sent, ToldWeek
from practice import calendar
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.models import Value
from practice.participation import WEEK, Week, tell, weeks


class Sending(Frozen):
    """What was sent for that day, and the names of those who answered it and show it."""

    on: date
    scenario_id: str
    names: tuple[str, ...]


class WeekSeen(Frozen):
    """`names`: who answered something sent. `values`: how often each was practised, in what was sent or on their own, by those who show
    it. `others`: at least so many of all others answered something sent; None says nothing."""

    week: Week
    is_over: bool
    names: tuple[str, ...]
    sendings: tuple[Sending, ...]
    values: Mapping[Value, int]
    others: int | None


def tell_finished(db: Database, cohort: Cohort, now: datetime) -> None:
    """Tell the weeks that are over and were not told, in their order, and note when the next one is over."""
    told, found = rows.told_weeks(db, cohort.id), weeks(cohort, now)
    for week in found:
        if week.is_over(now) and week.first_on not in told:
            members, sizes = rows.list_members(db, cohort.id), rows.bunch_sizes(db, cohort.id)
            telling = tell(week, members, sizes, rows.list_who_answered(db, cohort.id, week))
            rows.keep_telling(db, cohort.id, week, telling, now=now)
    rows.set_week_over(db, cohort.id, _next_over(cohort, found, now))


def _next_over(cohort: Cohort, found: list[Week], now: datetime) -> datetime | None:
    if not found:
        return None if cohort.ended_at is not None else calendar.start_of(cohort.starts_on, cohort.zone)
    return None if found[-1].is_over(now) else found[-1].before


def tell_due(db: Database, cohort_id: int, now: datetime) -> None:
    tell_finished(db, cohorts.get(db, cohort_id), now)


def read_all(db: Database, cohort: Cohort, now: datetime, *, newest: int | None = None) -> tuple[WeekSeen, ...]:
    """From the first week, or the newest few, to the present or the last one."""
    tell_finished(db, cohort, now)
    told, found = rows.told_weeks(db, cohort.id), weeks(cohort, now)
    return tuple(_read(db, cohort, week, now, told) for week in (found if newest is None else found[-newest:]))


def read(db: Database, cohort: Cohort, week: Week, now: datetime) -> WeekSeen:
    tell_finished(db, cohort, now)
    return _read(db, cohort, week, now, rows.told_weeks(db, cohort.id))


def _read(db: Database, cohort: Cohort, week: Week, now: datetime, told: Mapping[date, ToldWeek]) -> WeekSeen:
    kept = told.get(week.first_on)
    last_on = min(week.first_on + WEEK - timedelta(days=1), calendar.local_day(now, cohort.zone))  # tomorrow's is under way already
    sent = rows.list_sent(db, cohort.id, first_on=week.first_on, last_on=last_on)
    found = weeks(cohort, now)
    return WeekSeen(
        week=week,
        is_over=week.is_over(now),
        names=_sorted(rows.list_names(db, cohort.id, week, kept)),
        sendings=tuple(_sending(db, cohort, each, found, told) for each in sent),
        values=rows.count_values(db, cohort.id, week, kept),
        others=None if kept is None else kept.others,
    )


def _sending(db: Database, cohort: Cohort, sent: Sent, found: list[Week], told: Mapping[date, ToldWeek]) -> Sending:
    """Whoever answered it later is named by the week in which they did."""
    spans = [(week, told.get(week.first_on)) for week in found]
    names = rows.list_names_to(db, cohort.id, sent.push_id, spans)
    return Sending(on=sent.local_on, scenario_id=sent.scenario_id, names=_sorted(names))


def names_to(db: Database, cohort: Cohort, push_id: int, now: datetime) -> tuple[str, ...]:
    """Who answered this sending, of those who show it."""
    tell_finished(db, cohort, now)
    told = rows.told_weeks(db, cohort.id)
    return _sorted(rows.list_names_to(db, cohort.id, push_id, [(week, told.get(week.first_on)) for week in weeks(cohort, now)]))


def _sorted(names: Sequence[str]) -> tuple[str, ...]:
    """In the order of the alphabet: neither first nor last to answer. Two of one name are two."""
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))
