"""A cohort's own scenarios: listed, opened, looked at as trainees will see them, deleted. Only its trainers come here."""

from collections.abc import Mapping
from datetime import datetime

from bot.services import pages, standing
from bot.services.over import Stale
from db import Database, cohorts, dialogues, own_scenarios, scenario_drafts
from db.dialogues import Asking
from practice.access import Action
from practice.cohorts import Cohort
from practice.drafts import Draft
from practice.frozen import Frozen
from practice.library import Library, OwnScenario
from practice.models import Language, Person

ON_A_PAGE = 5


class OwnListed(Frozen):
    """`draft`: the one that this trainer has begun there."""

    cohort: Cohort
    scenarios: tuple[OwnScenario, ...]
    page: int
    total: int
    draft: Draft | None


class OwnOpened(Frozen):
    """`writers`: under which name each language's author is known in the cohort; None for who is in it no longer. `mine`: what one may
    change."""

    cohort: Cohort
    scenario: OwnScenario
    writers: Mapping[Language, str | None]
    mine: frozenset[Language]


class OwnPreviewed(Frozen):
    """Page 0 is the card, each way has one, and the questions are last. `draft_id`: where it goes back to."""

    scenario: OwnScenario
    page: int
    language: Language
    hard: bool
    draft_id: int | None = None


class OwnDeletionAsked(Frozen):
    scenario: OwnScenario
    planned: int
    was_sent: bool


class OwnDeleted(Frozen):
    cohort: Cohort


class FileAsked(Frozen):
    cohort: Cohort
    person_id: int


def load(db: Database, library: Library) -> None:
    """Let the library know what is in the rows, and nothing else."""
    library.learn_all(own_scenarios.list_every(db))


def list_page(db: Database, person: Person, now: datetime, *, cohort_id: int, page: int = 0) -> OwnListed | Stale:
    """A page that is no longer there is the last one."""
    found = standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEND_SCENARIO)
    return Stale() if found is None else _listed(db, person, found.cohort, page)


def _listed(db: Database, person: Person, cohort: Cohort, page: int) -> OwnListed:
    every = own_scenarios.list_of_cohort(db, cohort.id)
    page = pages.nearest(page, len(every), ON_A_PAGE)
    return OwnListed(
        cohort=cohort,
        scenarios=pages.cut(every, page, ON_A_PAGE),
        page=page,
        total=len(every),
        draft=scenario_drafts.find_in_cohort(db, person.id, cohort.id),
    )


def find(db: Database, person: Person, now: datetime, own_id: int) -> tuple[Cohort, OwnScenario] | None:
    """None where it is not there, or not for them."""
    if (scenario := own_scenarios.find(db, own_id)) is None:
        return None
    found = standing.find(db, person, now, cohort_id=scenario.cohort_id, action=Action.SEND_SCENARIO)
    return None if found is None else (found.cohort, scenario)


def open_own(db: Database, person: Person, now: datetime, *, own_id: int) -> OwnOpened | Stale:
    found = find(db, person, now, own_id)
    return Stale() if found is None else opened(db, person, *found)


def opened(db: Database, person: Person, cohort: Cohort, scenario: OwnScenario) -> OwnOpened:
    texts = own_scenarios.list_texts(db, scenario.own_id)
    names = {member.person_id: member.shown_name for member in cohorts.list_members(db, cohort.id)}
    return OwnOpened(
        cohort=cohort,
        scenario=scenario,
        writers={text.language: names.get(text.author_id) for text in texts},
        mine=frozenset(text.language for text in texts if text.author_id == person.id),
    )


def preview(
    db: Database, person: Person, now: datetime, *, own_id: int, page: int, language: Language, library: Library
) -> OwnPreviewed | Stale:
    if (found := find(db, person, now, own_id)) is None or language not in found[1].languages:
        return Stale()
    return previewed(found[1], page, language, library)


def previewed(scenario: OwnScenario, page: int, language: Language, library: Library, draft_id: int | None = None) -> OwnPreviewed:
    """A page past the last one is the last."""
    return OwnPreviewed(scenario=scenario, page=page, language=language, hard=library.is_hard(scenario), draft_id=draft_id)


def ask_to_delete(db: Database, person: Person, now: datetime, *, own_id: int) -> OwnDeletionAsked | Stale:
    if (found := find(db, person, now, own_id)) is None:
        return Stale()
    scenario = found[1]
    return OwnDeletionAsked(
        scenario=scenario, planned=own_scenarios.count_planned(db, scenario.id), was_sent=own_scenarios.was_ever_sent(db, scenario.id)
    )


def delete(db: Database, person: Person, now: datetime, *, own_id: int) -> OwnDeleted | Stale:
    """Gone for everyone. What members wrote to it stays theirs."""
    if (found := find(db, person, now, own_id)) is None or not own_scenarios.delete(db, found[1], now=now):
        return Stale()
    return OwnDeleted(cohort=found[0])


def ask_for_file(db: Database, person: Person, now: datetime, *, cohort_id: int) -> FileAsked | Stale:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEND_SCENARIO)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.SCENARIO_FILE, now=now, about_id=cohort_id)
    return FileAsked(cohort=found.cohort, person_id=person.id)
