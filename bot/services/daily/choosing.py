"""Which scenario is next for someone, from the library and what they had so far."""

import random
from datetime import datetime

from db import Database, prompts, steadiness
from practice import selection, spacing
from practice.library import DrillLine, Library, Scenario
from practice.models import Person, Step, Track, Value
from practice.picking import Kind, Pick
from practice.selection import Candidate, Fate, Past

FATES = {Step.SKIPPED: Fate.SKIPPED, Step.SWAPPED: Fate.SWAPPED}


def choose(
    db: Database,
    person: Person,
    now: datetime,
    *,
    library: Library,
    rng: random.Random,
    value: Value | None = None,
    exclude: frozenset[str] = frozenset(),
    track: Track | None = None,
    about: Pick | None = None,
) -> Scenario | None:
    """None where the library has nothing for this person and value. `track`: another one than theirs, as a course may be of.

    `about`: of this topic or in this setting alone.
    """
    history = [
        Past(scenario_id=row["scenario_id"], value=Value(row["value"]), fate=_fate(row), at=row["created_at"])
        for row in prompts.list_past(db, person.id)
    ]
    chosen = selection.choose(
        [_candidate(scenario, library) for scenario in library.scenarios if _may_come(person, scenario, about)],
        history,
        track=track or person.track,
        hard_topics=person.hard_topics,
        now=now,
        rng=rng,
        value=value,
        exclude=exclude,
        due=_due(db, person, history, now),
        settings=person.works_in,
    )
    return None if chosen is None else library.scenario(chosen.scenario_id)


def is_about(scenario: Scenario, pick: Pick) -> bool:
    match pick.kind:
        case Kind.VALUE:
            return scenario.value == pick.id
        case Kind.TOPIC:
            return pick.id in scenario.topics
        case Kind.SETTING:
            return scenario.setting == pick.id


def suits(person: Person, scenario: Scenario, library: Library) -> bool:
    """Whether it may come to this person at all."""
    return scenario.track is person.track and is_welcome(person, scenario, library)


def is_welcome(person: Person, scenario: Scenario | DrillLine, library: Library) -> bool:
    """Whether none of its topics is one that they turned off or leave out."""
    return (person.hard_topics or not library.is_hard(scenario)) and not person.left_out.intersection(scenario.topics)


def _may_come(person: Person, scenario: Scenario, about: Pick | None) -> bool:
    """A topic that is asked for by name comes, left out or not."""
    left_out = person.left_out if about is None else person.left_out - {about.id}
    return not left_out.intersection(scenario.topics) and (about is None or is_about(scenario, about))


def _due(db: Database, person: Person, history: list[Past], now: datetime) -> dict[Value, datetime] | None:
    """Of those who chose that values come back by how steady they feel."""
    if not steadiness.is_wanted(db, person.id):
        return None
    return spacing.due_times(history, steadiness.list_rated(db, person.id), now=now)


def _candidate(scenario: Scenario, library: Library) -> Candidate:
    return Candidate(
        scenario_id=scenario.id,
        value=scenario.value,
        track=scenario.track,
        hard=library.is_hard(scenario),
        topics=frozenset(scenario.topics),
        setting=scenario.setting,
    )


def _fate(row: prompts.PastRow) -> Fate:
    if row["answered_at"] is not None:
        return Fate.PRACTISED
    return FATES.get(row["step"], Fate.UNANSWERED)
