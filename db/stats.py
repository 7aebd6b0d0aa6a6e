"""How many people practise, week by week: counts only, never whose."""

from datetime import date, datetime, timedelta

from db import Database, noticed, rows
from db.noticed import Wrong
from practice.frozen import Frozen

SECOND = timedelta(seconds=1)
WEEK = timedelta(days=7)


class Week(Frozen):
    """Seven days that end with `until`, in UTC."""

    until: date
    active: int  # people who answered something
    sent: int  # scenarios that were sent or asked for
    answered: int


class Stats(Frozen):
    people: int  # who agreed
    in_english: int
    in_spanish: int
    paused: int
    blocked: int
    cohorts: int
    here_within_7_days: int
    here_within_28_days: int
    weeks: tuple[Week, ...]  # the newest first
    said_wrong: tuple[Wrong, ...] = ()  # of what the mirror of words named


def read(db: Database, *, now: datetime, weeks: int) -> Stats:
    def count(condition: str, *values: object) -> int:
        return rows.count(db, f"SELECT count(*) FROM people WHERE consented_at IS NOT NULL AND {condition}", list(values))

    return Stats(
        people=count("TRUE"),
        in_english=count("language = 'en'"),
        in_spanish=count("language = 'es'"),
        paused=count("paused_at IS NOT NULL AND coalesce(paused_until, ?) > ?", now + SECOND, now),
        blocked=count("blocked_at IS NOT NULL"),
        cohorts=rows.count(db, "SELECT count(*) FROM cohorts WHERE ended_at IS NULL"),
        here_within_7_days=count("active_at >= ?", now - WEEK),
        here_within_28_days=count("active_at >= ?", now - 4 * WEEK),
        weeks=tuple(_week(db, now - number * WEEK) for number in range(weeks)),
        said_wrong=tuple(noticed.list_wrong(db)),
    )


def _week(db: Database, until: datetime) -> Week:
    span = [until - WEEK, until]
    answered = "(way IS NOT NULL OR EXISTS (SELECT 1 FROM reflections WHERE prompt_id = prompts.id))"
    of_week = "FROM prompts WHERE created_at >= ? AND created_at < ?"
    return Week(
        until=until.date(),
        active=rows.count(db, f"SELECT count(DISTINCT person_id) {of_week} AND {answered}", span),
        sent=rows.count(db, f"SELECT count(*) {of_week}", span),
        answered=rows.count(db, f"SELECT count(*) {of_week} AND {answered}", span),
    )
