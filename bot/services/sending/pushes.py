"""A trainer looks for a scenario to send, and sees it as the members of the cohort will."""

from datetime import datetime

from bot.services import pages, standing
from bot.services.over import Stale
from bot.services.standing import Standing
from db import Database, cohorts, dialogues, pushes
from db.dialogues import Asking
from practice import searching, shelf
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.library import Library, OwnScenario, Scenario
from practice.library.shapes import Competency, Setting, Topic
from practice.models import Language, Person, Value
from practice.pushes import Push, PushState
from practice.shelf import About

ON_A_PAGE = 4


class NotATrainer(Frozen): ...


class WhichCohort(Frozen):
    cohorts: tuple[Cohort, ...]


class Shelf(Frozen):
    """Where a scenario for this cohort is looked for; `planned` are sendings that are still to come."""

    cohort: Cohort
    planned: int


class ShelfPage(Frozen):
    cohort: Cohort
    value: Value
    scenarios: tuple[Scenario, ...]
    page: int
    total: int


class ShelfSearchAsked(Frozen):
    """They may write the words that they look for, or look by something else."""

    cohort: Cohort


class ShelfNames(Frozen):
    """All topics, settings or competencies that there is something about."""

    cohort: Cohort
    about: About
    names: tuple[Topic | Setting | Competency, ...]


class ShelfAbout(Frozen):
    cohort: Cohort
    about: About
    name: Topic | Setting | Competency
    scenarios: tuple[Scenario, ...]
    page: int
    total: int


class ShelfFound(Frozen):
    cohort: Cohort
    scenarios: tuple[Scenario, ...]
    total: int


class Preview(Frozen):
    """The scenario as it will look in `language`, in which languages it is, and how many members read which."""

    push: Push
    cohort: Cohort
    scenario: Scenario
    hard: bool
    language: Language
    languages: frozenset[Language]
    readers: dict[Language, int]


def start(db: Database, person: Person, now: datetime) -> NotATrainer | WhichCohort | Shelf:
    """The one cohort that they lead, or the question which."""
    every = [cohort for cohort, _ in cohorts.list_of_person(db, person.id)]
    led = [cohort for cohort in every if standing.find(db, person, now, cohort_id=cohort.id, action=Action.SEND_SCENARIO)]
    if not led:
        return NotATrainer()
    if len(led) > 1:
        return WhichCohort(cohorts=tuple(led))
    return Shelf(cohort=led[0], planned=pushes.count_planned(db, led[0].id))


def show(db: Database, person: Person, now: datetime, *, cohort_id: int) -> Shelf | Stale:
    found = _standing(db, person, now, cohort_id)
    return Stale() if found is None else Shelf(cohort=found.cohort, planned=pushes.count_planned(db, cohort_id))


def list_of_value(
    db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, value: Value, page: int
) -> ShelfPage | Stale:
    """A page that is no longer there is the last one."""
    if (found := _standing(db, person, now, cohort_id)) is None:
        return Stale()
    every = shelf.order(library.scenarios_of(value), cohorts.list_tracks(db, cohort_id))
    page, some = _page(every, page)
    return ShelfPage(cohort=found.cohort, value=value, scenarios=some, page=page, total=len(every))


def _page(every: tuple[Scenario, ...], page: int) -> tuple[int, tuple[Scenario, ...]]:
    page = pages.nearest(page, len(every), ON_A_PAGE)
    return page, pages.cut(every, page, ON_A_PAGE)


def ask_search(db: Database, person: Person, now: datetime, *, cohort_id: int) -> ShelfSearchAsked | Stale:
    if (found := _standing(db, person, now, cohort_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.PUSH_SEARCH, now=now, about_id=cohort_id)
    return ShelfSearchAsked(cohort=found.cohort)


def list_names(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, about: About) -> ShelfNames | Stale:
    found = _standing(db, person, now, cohort_id)
    return Stale() if found is None else ShelfNames(cohort=found.cohort, about=about, names=shelf.names(library, about))


def list_about(
    db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, about: About, name: str, page: int
) -> ShelfAbout | Stale:
    found = _standing(db, person, now, cohort_id)
    named = next((each for each in shelf.names(library, about) if each.id == name), None)
    if found is None or named is None:
        return Stale()
    dialogues.stop_if(db, person.id, Asking.PUSH_SEARCH)
    fitting = [each for each in library.scenarios if name in shelf.ids_of(each, about)]
    every = shelf.order(fitting, cohorts.list_tracks(db, cohort_id))
    page, some = _page(every, page)
    return ShelfAbout(cohort=found.cohort, about=about, name=named, scenarios=some, page=page, total=len(every))


def search(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, text: str) -> ShelfFound | Stale:
    """In all that is said of a scenario, in both languages; what is looked for is kept nowhere."""
    dialogues.stop(db, person.id)
    if (found := _standing(db, person, now, cohort_id)) is None:
        return Stale()
    terms = searching.terms(text)
    fitting = shelf.order([each for each in library.scenarios if shelf.has(each, terms, library)], cohorts.list_tracks(db, cohort_id))
    return ShelfFound(cohort=found.cohort, scenarios=fitting[:ON_A_PAGE], total=len(fitting))


def preview(db: Database, person: Person, now: datetime, *, library: Library, cohort_id: int, scenario_id: str) -> Preview | Stale:
    """A draft of its own, so that what is confirmed later is what was looked at."""
    found = _standing(db, person, now, cohort_id)
    scenario = find_scenario(library, cohort_id, scenario_id)
    if found is None or scenario is None:
        return Stale()
    push = pushes.begin(db, cohort_id=cohort_id, made_by=person.id, scenario_id=scenario_id, now=now)
    languages = languages_of(scenario)
    return _preview(db, push, found.cohort, scenario, library, person.language if person.language in languages else min(languages))


def preview_in(db: Database, person: Person, now: datetime, *, library: Library, push_id: int, language: Language) -> Preview | Stale:
    found = find_draft(db, person, now, library=library, push_id=push_id)
    return Stale() if found is None else _preview(db, found.push, found.cohort, found.scenario, library, language)


def _preview(db: Database, push: Push, cohort: Cohort, scenario: Scenario, library: Library, language: Language) -> Preview:
    return Preview(
        push=push,
        cohort=cohort,
        scenario=scenario,
        hard=library.is_hard(scenario),
        language=language,
        languages=languages_of(scenario),
        readers=pushes.count_readers(db, cohort.id),
    )


class Found(Frozen):
    """A sending, its cohort and its scenario, for someone who may send there."""

    push: Push
    cohort: Cohort
    scenario: Scenario


def find_draft(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Found | None:
    """What this trainer is about to send; another trainer's draft looks like one that is not there."""
    found = find(db, person, now, library=library, push_id=push_id)
    return found if found is not None and found.push.state is PushState.DRAFT and found.push.made_by == person.id else None


def find(db: Database, person: Person, now: datetime, *, library: Library, push_id: int) -> Found | None:
    push = pushes.find(db, push_id)
    standing_there = None if push is None else _standing(db, person, now, push.cohort_id)
    if push is None or standing_there is None or (push.state is PushState.DRAFT and push.made_by != person.id):
        return None
    scenario = find_scenario(library, push.cohort_id, push.scenario_id)
    return None if scenario is None else Found(push=push, cohort=standing_there.cohort, scenario=scenario)


def find_scenario(library: Library, cohort_id: int, scenario_id: str) -> Scenario | None:
    """One of the library's, or this cohort's own; another cohort's looks like one that is not there."""
    scenario = library.find_scenario(scenario_id)
    return None if isinstance(scenario, OwnScenario) and scenario.cohort_id != cohort_id else scenario


def languages_of(scenario: Scenario) -> frozenset[Language]:
    return scenario.languages


def _standing(db: Database, person: Person, now: datetime, cohort_id: int) -> Standing | None:
    return standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEND_SCENARIO)
