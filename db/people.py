"""People and how they want to be met."""

from datetime import datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from db import Database, dialogues
from db.dialogues import Dialogue
from db.queues import Queue
from db.rows import Mapper, Row, affects, asks, changed, changes, counts, find_one, find_value, insert, runs
from practice.frozen import Frozen
from practice.models import Language, Person, Quiet, Schedule, Track

CONSENT_VERSION = 1


class Present(Frozen):
    """Someone who is doing something, and what they are being asked. `unsure`: it is not known of some message whether it arrived."""

    person: Person
    asked: Dialogue | None
    unsure: bool


PRESENT = (
    f"*, (SELECT {dialogues.AS_JSON} FROM dialogues WHERE dialogues.person_id = people.id) AS asked, "
    "EXISTS (SELECT 1 FROM outbox WHERE outbox.person_id = people.id AND state = 'unknown') AS unsure"
)


@lru_cache(maxsize=1024)
def _read_schedule(zone: str, hour: int, minute: int, days: str, others: str, second: str | None, quiet: str) -> Schedule:
    """As it stands in a row; each message reads it twice, and most people have the same."""
    return Schedule(
        zone=ZoneInfo(zone),
        hour=hour,
        minute=minute,
        days=_read_days(days),
        other_times=tuple((int(day), time.fromisoformat(at)) for day, at in map(str.split, _listed(others))),
        second=None if second is None else time.fromisoformat(second),
        quiet=tuple(_read_quiet(each) for each in _listed(quiet)),
    )


PERSON = Mapper(
    Person,
    schedule=lambda row: _read_schedule(
        row["zone"], row["hour"], row["minute"], row["days"], row["other_times"], row["second_time"], row["quiet"]
    ),
)


class _Prompts(Queue[Person]):
    """Whose next scenario is due."""

    def next_at(self, db: Database, *, after: datetime) -> datetime | None:
        """Or when the next pause ends."""
        pause_ends_at = find_value(db, datetime, "SELECT min(paused_until) FROM people WHERE paused_until > ?", [after])
        return min(filter(None, (super().next_at(db, after=after), pause_ends_at)), default=None)


PROMPTS = _Prompts("people", "next_prompt_at", PERSON)


@PERSON.finds("SELECT * FROM people WHERE telegram_id = :telegram_id")
def find(db: Database, telegram_id: int) -> Person | None: ...


def get(db: Database, person_id: int) -> Person:
    row = find_one(db, "SELECT * FROM people WHERE id = ?", [person_id])
    if row is None:
        raise LookupError(f"person {person_id}")
    return PERSON.read(row)


@asks("SELECT 1 FROM people WHERE id = :person_id")
def is_there(db: Database, person_id: int) -> bool: ...


def meet(db: Database, telegram_id: int, *, language: Language, zone: str, now: datetime) -> Present:
    """Who has this Telegram id; on first sight a row with a guessed language and nothing of what they wrote."""
    there = _present(find_one(db, f"SELECT {PRESENT} FROM people WHERE telegram_id = ?", [telegram_id]))
    if there is not None:
        return there
    sql = "INSERT INTO people (telegram_id, language, zone, created_at) VALUES (?, ?, ?, ?)"
    return Present(person=get(db, insert(db, sql, [telegram_id, language, zone, now])), asked=None, unsure=False)


def _present(row: Row | None) -> Present | None:
    if row is None:
        return None
    return Present(person=PERSON.read(row), asked=dialogues.from_json(row["asked"]), unsure=bool(row["unsure"]))


def touch(db: Database, telegram_id: int, *, now: datetime) -> Present | None:
    """They did something: as they are after that. None for someone who is gone."""
    sql = f"UPDATE people SET active_at = ?, blocked_at = NULL WHERE telegram_id = ? RETURNING {PRESENT}"
    return _present(find_one(db, sql, [now, telegram_id]))


def consent(db: Database, person_id: int, *, language: Language, now: datetime) -> bool:
    """True if this call stored the consent; an earlier one stays as it is."""
    return changed(
        db,
        "UPDATE people SET consented_at = ?, consent_version = ?, consent_language = ?, language = ? WHERE id = ? AND consented_at IS NULL",
        [now, CONSENT_VERSION, language, language, person_id],
    )


@changes("UPDATE people SET set_up_at = :now WHERE id = :person_id AND set_up_at IS NULL")
def set_up(db: Database, person_id: int, *, now: datetime) -> bool: ...
@runs("UPDATE people SET language = :language WHERE id = :person_id")
def set_language(db: Database, person_id: int, language: Language) -> None: ...
@runs("UPDATE people SET name = :name WHERE id = :person_id")
def set_name(db: Database, person_id: int, name: str | None) -> None: ...


def set_schedule(db: Database, person_id: int, schedule: Schedule) -> None:
    db.execute(
        "UPDATE people SET zone = ?, hour = ?, minute = ?, days = ?, other_times = ?, second_time = ?, quiet = ? WHERE id = ?",
        [
            schedule.zone,
            schedule.hour,
            schedule.minute,
            _days(schedule.days),
            ";".join(f"{day} {at:%H:%M}" for day, at in schedule.other_times),
            None if schedule.second is None else f"{schedule.second:%H:%M}",
            ";".join(f"{_days(each.days)} {each.start:%H:%M} {each.end:%H:%M}" for each in schedule.quiet),
            person_id,
        ],
    )


@runs("UPDATE people SET track = :track WHERE id = :person_id")
def set_track(db: Database, person_id: int, track: Track) -> None: ...
@runs("UPDATE people SET support_country = :country WHERE id = :person_id")
def set_support_country(db: Database, person_id: int, *, country: str) -> None: ...
@runs("UPDATE people SET hard_topics = :wanted WHERE id = :person_id")
def set_hard_topics(db: Database, person_id: int, *, wanted: bool) -> None: ...
@runs("UPDATE people SET text_only = :wanted WHERE id = :person_id")
def set_text_only(db: Database, person_id: int, *, wanted: bool) -> None: ...
@runs("UPDATE people SET left_out = :topics WHERE id = :person_id")
def set_left_out(db: Database, person_id: int, topics: frozenset[str]) -> None: ...
@runs("UPDATE people SET works_in = :settings WHERE id = :person_id")
def set_works_in(db: Database, person_id: int, settings: frozenset[str]) -> None: ...
# True if this call changed anything; the same pause twice does not.
@changes(
    "UPDATE people SET paused_at = :since, paused_until = :until, next_prompt_at = NULL WHERE id = :person_id AND (paused_at IS NULL "
    "OR paused_until IS NOT :until)"
)
def pause(db: Database, person_id: int, *, since: datetime, until: datetime | None) -> bool: ...
@changes("UPDATE people SET paused_at = NULL, paused_until = NULL WHERE id = :person_id AND paused_at IS NOT NULL")
def resume(db: Database, person_id: int) -> bool: ...
# They blocked the bot, or their account is gone: nothing is sent until they come back.
@runs("UPDATE people SET blocked_at = :now, next_prompt_at = NULL WHERE telegram_id = :telegram_id")
def block(db: Database, telegram_id: int, *, now: datetime) -> None: ...
@runs("UPDATE people SET next_prompt_at = :at WHERE id = :person_id")
def set_next_prompt(db: Database, person_id: int, at: datetime | None) -> None: ...
# Advance the due time from what was read to `then`; False if someone else did.
@changes("UPDATE people SET next_prompt_at = :then WHERE id = :person.id AND next_prompt_at = :person.next_prompt_at")
def claim_prompt(db: Database, person: Person, *, then: datetime | None) -> bool: ...
@counts("SELECT count(*) FROM people WHERE next_prompt_at <= :now")
def count_due(db: Database, *, now: datetime) -> int: ...
# Those whose pause has an end that has come.
@PERSON.lists("SELECT * FROM people WHERE paused_until <= :now ORDER BY paused_until, id LIMIT :limit")
def list_rested(db: Database, *, now: datetime, limit: int) -> list[Person]: ...
# True once in each silence: the first time since the person was last active.
@changes("UPDATE people SET slowed_told_at = :now WHERE id = :person_id AND (slowed_told_at IS NULL OR slowed_told_at < active_at)")
def tell_of_slowing(db: Database, person_id: int, *, now: datetime) -> bool: ...
# Delete who looked in and never agreed to anything. How many.
@affects("DELETE FROM people WHERE consented_at IS NULL AND coalesce(active_at, created_at) < :before")
def forget_passers_by(db: Database, *, before: datetime) -> int: ...


def _days(days: frozenset[int]) -> str:
    return "".join(str(day) for day in sorted(days))


def _read_days(text: str) -> frozenset[int]:
    return frozenset(int(day) for day in text)


def _listed(text: str) -> list[str]:
    return text.split(";") if text else []


def _read_quiet(text: str) -> Quiet:
    days, start, end = text.split()
    return Quiet(days=_read_days(days), start=time.fromisoformat(start), end=time.fromisoformat(end))
