"""Which scenario is next for someone, from the library and what they had so far."""

import random
from datetime import datetime

from db import Database, prompts
from practice import selection
from practice.library import Library, Scenario
from practice.models import Person, Step, Value
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
) -> Scenario | None:
    """None where the library has nothing for this person and value."""
    chosen = selection.choose(
        [_candidate(scenario, library) for scenario in library.scenarios],
        _history(db, person),
        track=person.track,
        hard_topics=person.hard_topics,
        now=now,
        rng=rng,
        value=value,
        exclude=exclude,
    )
    return None if chosen is None else library.scenario(chosen.scenario_id)


def _candidate(scenario: Scenario, library: Library) -> Candidate:
    return Candidate(
        scenario_id=scenario.id,
        value=scenario.value,
        track=scenario.track,
        hard=library.is_hard(scenario),
        topics=frozenset(scenario.topics),
        setting=scenario.setting,
    )


def _history(db: Database, person: Person) -> list[Past]:
    return [
        Past(scenario_id=row["scenario_id"], value=Value(row["value"]), fate=_fate(row), at=row["created_at"])
        for row in prompts.list_past(db, person.id)
    ]


def _fate(row: prompts.PastRow) -> Fate:
    if row["answered_at"] is not None:
        return Fate.PRACTISED
    return FATES.get(row["step"], Fate.UNANSWERED)
