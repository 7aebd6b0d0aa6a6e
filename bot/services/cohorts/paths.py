"""A cohort's path: drafted, changed week by week, agreed, paused and gone on with."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from bot.services import standing
from bot.services.over import Stale
from db import Database, own_scenarios, paths
from practice import calendar, path
from practice.access import Action
from practice.cohorts import Cohort
from practice.library import Library, Scenario
from practice.models import Person, Track, Value
from practice.path import Current, Path, Week

ON_A_PAGE = 6
NO_SCENARIO = "0"


@dataclass(frozen=True, kw_only=True)
class PathShown:
    """`path`: None where there is none yet. `current`: the week that today is in."""

    cohort: Cohort
    path: Path | None
    current: Current | None
    today: date


@dataclass(frozen=True, kw_only=True)
class WeekShown:
    cohort: Cohort
    path: Path
    week: Week
    place: int  # from 0


@dataclass(frozen=True, kw_only=True)
class WeekValueAsked:
    """For this week; for one more where it is None."""

    cohort: Cohort
    path: Path
    week: Week | None


@dataclass(frozen=True, kw_only=True)
class ScenariosOffered:
    """Of the week's value: the library's, and the cohort's own."""

    week: Week
    place: int
    scenarios: tuple[Scenario, ...]
    page: int
    total: int


@dataclass(frozen=True, kw_only=True)
class PathDropAsked:
    cohort: Cohort


def this_week(db: Database, cohort: Cohort, on: date) -> Current | None:
    """The week of its path that a day is in. Ended cohorts have none."""
    found = paths.find(db, cohort.id) if cohort.ended_at is None else None
    return None if found is None else path.week_on(found, on, starts_on=cohort.starts_on, ends_on=cohort.ends_on)


def key_of(scenario: Scenario) -> str:
    """Short enough for a button, and the same in every version of the library."""
    return hashlib.sha256(scenario.id.encode()).hexdigest()[:12]


def _cohort(db: Database, person: Person, now: datetime, cohort_id: int) -> Cohort | None:
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.CHANGE_PATH)
    return None if found is None else found.cohort


def _week(db: Database, person: Person, now: datetime, week_id: int) -> WeekShown | None:
    found = paths.find_of_week(db, week_id)
    cohort = None if found is None else _cohort(db, person, now, found.cohort_id)
    if found is None or cohort is None:
        return None
    place = next(place for place, week in enumerate(found.weeks) if week.id == week_id)
    return WeekShown(cohort=cohort, path=found, week=found.weeks[place], place=place)


def _shown(db: Database, cohort: Cohort, now: datetime) -> PathShown:
    today = calendar.local_day(now, cohort.zone)
    return PathShown(cohort=cohort, path=paths.find(db, cohort.id), current=this_week(db, cohort, today), today=today)


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathShown | Stale:
    cohort = _cohort(db, person, now, cohort_id)
    return Stale() if cohort is None else _shown(db, cohort, now)


def draft(db: Database, person: Person, now: datetime, *, cohort_id: int, by_bot: bool) -> PathShown | WeekValueAsked | Stale:
    """Twelve weeks by the bot, or none yet, to be chosen one by one. Where there is a path, it stays."""
    cohort = _cohort(db, person, now, cohort_id)
    if cohort is None:
        return Stale()
    paths.begin(db, cohort.id, path.DRAFT if by_bot else (), by_bot=by_bot, now=now)
    shown = _shown(db, cohort, now)
    if shown.path is None or shown.path.weeks:
        return shown
    return WeekValueAsked(cohort=cohort, path=shown.path, week=None)


def agree(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathShown | Stale:
    """From now on it counts."""
    cohort = _cohort(db, person, now, cohort_id)
    found = None if cohort is None else paths.find(db, cohort.id)
    if cohort is None or found is None or not found.weeks:
        return Stale()
    paths.agree(db, cohort.id, now=now)
    return _shown(db, cohort, now)


def pause(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathShown | Stale:
    cohort = _cohort(db, person, now, cohort_id)
    if cohort is None:
        return Stale()
    paths.pause(db, cohort.id, on=calendar.local_day(now, cohort.zone))
    return _shown(db, cohort, now)


def resume(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathShown | Stale:
    """It goes on where it stood, and the rest comes as much later as the pause was long."""
    cohort = _cohort(db, person, now, cohort_id)
    found = None if cohort is None else paths.find(db, cohort.id)
    if cohort is None or found is None:
        return Stale()
    today = calendar.local_day(now, cohort.zone)
    paths.resume(db, cohort.id, shifted=path.shift_at_resuming(found, today, starts_on=cohort.starts_on))
    return _shown(db, cohort, now)


def ask_to_drop(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathDropAsked | Stale:
    cohort = _cohort(db, person, now, cohort_id)
    return Stale() if cohort is None or paths.find(db, cohort.id) is None else PathDropAsked(cohort=cohort)


def drop(db: Database, person: Person, now: datetime, *, cohort_id: int) -> PathShown | Stale:
    cohort = _cohort(db, person, now, cohort_id)
    if cohort is None:
        return Stale()
    paths.delete(db, cohort.id)
    return _shown(db, cohort, now)


def ask_new_week(db: Database, person: Person, now: datetime, *, cohort_id: int) -> WeekValueAsked | PathShown | Stale:
    cohort = _cohort(db, person, now, cohort_id)
    found = None if cohort is None else paths.find(db, cohort.id)
    if cohort is None or found is None:
        return Stale()
    if len(found.weeks) >= path.MOST_WEEKS:
        return _shown(db, cohort, now)
    return WeekValueAsked(cohort=cohort, path=found, week=None)


def add_week(
    db: Database, person: Person, now: datetime, *, cohort_id: int, value: Value, before: int
) -> WeekValueAsked | PathShown | Stale:
    """Once: where there are more weeks than when it was asked, it is there already. While one's own draft grows, the next is asked."""
    cohort = _cohort(db, person, now, cohort_id)
    found = None if cohort is None else paths.find(db, cohort.id)
    if cohort is None or found is None:
        return Stale()
    if len(found.weeks) == before < path.MOST_WEEKS:
        paths.add_week(db, cohort.id, value)
    shown = _shown(db, cohort, now)
    grows = shown.path is not None and shown.path.agreed_at is None and not shown.path.drafted_by_bot
    if grows and shown.path is not None and len(shown.path.weeks) < len(Value):
        return WeekValueAsked(cohort=cohort, path=shown.path, week=None)
    return shown


def show_week(db: Database, person: Person, now: datetime, *, week_id: int) -> WeekShown | Stale:
    return _week(db, person, now, week_id) or Stale()


def move(db: Database, person: Person, now: datetime, *, week_id: int, to: int) -> WeekShown | Stale:
    found = _week(db, person, now, week_id)
    if found is None:
        return Stale()
    paths.put_in_order(db, found.cohort.id, path.moved(found.path.weeks, week_id, to))
    return show_week(db, person, now, week_id=week_id)


def ask_value(db: Database, person: Person, now: datetime, *, week_id: int) -> WeekValueAsked | Stale:
    found = _week(db, person, now, week_id)
    return Stale() if found is None else WeekValueAsked(cohort=found.cohort, path=found.path, week=found.week)


def set_value(db: Database, person: Person, now: datetime, *, week_id: int, value: Value) -> WeekShown | Stale:
    if _week(db, person, now, week_id) is None:
        return Stale()
    paths.set_value(db, week_id, value)
    return show_week(db, person, now, week_id=week_id)


def remove(db: Database, person: Person, now: datetime, *, week_id: int) -> PathShown | Stale:
    found = _week(db, person, now, week_id)
    if found is None:
        return Stale()
    paths.remove_week(db, week_id)
    paths.put_in_order(db, found.cohort.id, [week for week in found.path.weeks if week.id != week_id])
    return _shown(db, found.cohort, now)


def offer_scenarios(db: Database, person: Person, now: datetime, *, week_id: int, page: int, library: Library) -> ScenariosOffered | Stale:
    found = _week(db, person, now, week_id)
    if found is None:
        return Stale()
    every = _scenarios(db, found, library)
    page = min(page, max(len(every) - 1, 0) // ON_A_PAGE)
    shown = tuple(every[page * ON_A_PAGE : (page + 1) * ON_A_PAGE])
    return ScenariosOffered(week=found.week, place=found.place, scenarios=shown, page=page, total=len(every))


def _scenarios(db: Database, found: WeekShown, library: Library) -> list[Scenario]:
    own = [scenario for scenario in own_scenarios.list_of_cohort(db, found.cohort.id) if scenario.value is found.week.value]
    return [*own, *(each for each in library.scenarios_of(found.week.value) if each.track is Track.PEER_SUPPORTER)]


def name_scenario(db: Database, person: Person, now: datetime, *, week_id: int, key: str, library: Library) -> WeekShown | Stale:
    """One of the week's value; `NO_SCENARIO` takes the name away."""
    found = _week(db, person, now, week_id)
    if found is None:
        return Stale()
    chosen = next((each for each in _scenarios(db, found, library) if key_of(each) == key), None)
    if chosen is None and key != NO_SCENARIO:
        return Stale()
    paths.name_scenario(db, week_id, None if chosen is None else chosen.id)
    return show_week(db, person, now, week_id=week_id)
