"""A scenario written in the chat, step by step. Every step is a row, and what was typed stays, even where it is too long to save."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.services import standing
from bot.services.over import Stale
from bot.services.sending import own_scenarios, pushes
from db import Database, cohorts, dialogues, scenario_drafts
from db import own_scenarios as rows
from db.dialogues import Asking
from practice import drafts
from practice.access import Action
from practice.cohorts import Cohort
from practice.draft_parts import BEAT, BY_KEY, MOST_WAYS, PARTS, STEP_OF, Part, Step
from practice.drafts import Draft, LinesOff
from practice.frozen import Frozen
from practice.library import Library, OwnScenario, Problem, Scenario, hints
from practice.models import Language, Person, Track, Value


class StepAsked(Frozen):
    """What this step asks for. `too_long`: what was just typed and does not fit; `lines`: what could not be told apart."""

    draft: Draft
    heard: bool = False
    too_long: tuple[Part, ...] = ()
    lines: LinesOff | None = None
    by_words: bool = False  # words came where a button is needed


class DraftShown(Frozen):
    """The draft so far. `lacks`: it was to be saved or looked at, and cannot be yet. `hints`: what the content check would say."""

    draft: Draft
    hints: tuple[Problem, ...] = ()
    heard: bool = False
    lacks: bool = False


class DraftInTheWay(Frozen):
    draft: Draft


class DropAsked(Frozen):
    draft: Draft


class DraftDropped(Frozen):
    cohort: Cohort


Shown = StepAsked | DraftShown


def start(db: Database, person: Person, now: datetime, *, cohort_id: int) -> StepAsked | DraftInTheWay | Stale:
    """A new one, in the person's language."""
    if standing.find(db, person, now, cohort_id=cohort_id, action=Action.SEND_SCENARIO) is None:
        return Stale()
    if (begun := scenario_drafts.find_in_cohort(db, person.id, cohort_id)) is not None:
        return DraftInTheWay(draft=begun)
    draft = scenario_drafts.begin(db, person.id, cohort_id, language=person.language, step=Step.VALUE, now=now)
    return ask(db, person, now, draft, Step.VALUE)


def edit(
    db: Database, person: Person, now: datetime, *, own_id: int, language: Language, library: Library
) -> Shown | DraftInTheWay | Stale:
    """A draft of one's own words in that language, to change some of them."""
    found = own_scenarios.find(db, person, now, own_id)
    text = None if found is None else next((text for text in rows.list_texts(db, own_id) if text.language is language), None)
    if found is None or text is None or text.author_id != person.id:
        return Stale()
    begun = scenario_drafts.find_in_cohort(db, person.id, found[0].id)
    if begun is not None and (begun.own_id, begun.language) == (own_id, language):
        return shown(begun, library)
    if begun is not None:
        return DraftInTheWay(draft=begun)
    return shown(_begin(db, person, now, found[1], language, drafts.parts_of(text.words)), library)


def start_from(db: Database, person: Person, now: datetime, *, push_id: int, library: Library) -> Shown | DraftInTheWay | Stale:
    """A copy of the scenario of the library that they look at, in their language, to change."""
    found = pushes.find_draft(db, person, now, library=library, push_id=push_id)
    if found is None or isinstance(found.scenario, OwnScenario):
        return Stale()
    scenario, cohort_id, language = found.scenario, found.cohort.id, person.language
    if (begun := scenario_drafts.find_in_cohort(db, person.id, cohort_id)) is not None:
        return DraftInTheWay(draft=begun)
    frame = drafts.Frame(value=scenario.value, setting=scenario.setting, topics=scenario.topics, source=scenario.id)
    parts = drafts.parts_of(scenario.text(language))
    draft = scenario_drafts.begin(db, person.id, cohort_id, language=language, step=Step.STORY, frame=frame, parts=parts, now=now)
    return shown(draft, library)


def add_language(db: Database, person: Person, now: datetime, *, own_id: int) -> StepAsked | DraftInTheWay | Stale:
    """A draft in the language that the scenario lacks."""
    found = own_scenarios.find(db, person, now, own_id)
    lacking = [] if found is None else [language for language in Language if language not in found[1].languages]
    if found is None or not lacking:
        return Stale()
    begun = scenario_drafts.find_in_cohort(db, person.id, found[0].id)
    if begun is not None and (begun.own_id, begun.language) == (own_id, lacking[0]):
        return ask(db, person, now, begun, begun.step)
    if begun is not None:
        return DraftInTheWay(draft=begun)
    return ask(db, person, now, _begin(db, person, now, found[1], lacking[0], {}), Step.STORY)


def _begin(db: Database, person: Person, now: datetime, scenario: OwnScenario, language: Language, parts: dict[str, str]) -> Draft:
    frame = drafts.Frame(value=scenario.value, setting=scenario.setting, topics=scenario.topics)
    cohort_id, own_id = scenario.cohort_id, scenario.own_id
    return scenario_drafts.begin(
        db, person.id, cohort_id, language=language, step=Step.STORY, own_id=own_id, frame=frame, parts=parts, now=now
    )


def find(db: Database, person: Person, now: datetime, draft_id: int) -> Draft | None:
    """None where it is not there, not theirs, or they are no trainer there any more."""
    draft = scenario_drafts.find(db, person.id, draft_id)
    if draft is None or standing.find(db, person, now, cohort_id=draft.cohort_id, action=Action.SEND_SCENARIO) is None:
        return None
    return draft


def show(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library) -> DraftShown | Stale:
    if (draft := find(db, person, now, draft_id)) is None:
        return Stale()
    stop_asking(db, person)
    return shown(draft, library)


def shown(draft: Draft, library: Library, *, heard: bool = False, lacks: bool = False) -> DraftShown:
    scenario = scenario_of(draft, library)
    return DraftShown(draft=draft, hints=() if scenario is None else hints(scenario, library), heard=heard, lacks=lacks)


def go(db: Database, person: Person, now: datetime, *, draft_id: int, step: Step) -> StepAsked | Stale:
    """To that step, back or anywhere."""
    draft = find(db, person, now, draft_id)
    if draft is None or (step not in drafts.steps(draft) and not (step is Step.WAY_4 and drafts.may_add_way(draft))):
        return Stale()
    return ask(db, person, now, draft, step)


def go_to_part(db: Database, person: Person, now: datetime, *, draft_id: int, part: str) -> StepAsked | Stale:
    """To one line of a step, to write it anew."""
    if (draft := find(db, person, now, draft_id)) is None or part not in draft.parts or part not in BY_KEY:
        return Stale()
    return ask(db, person, now, draft, STEP_OF[part], part)


def go_on(db: Database, person: Person, now: datetime, *, draft_id: int, step: Step, library: Library) -> Shown | Stale:
    """From that step to the next that is not done; what is left out can be written later."""
    if (draft := find(db, person, now, draft_id)) is None or step not in drafts.steps(draft):
        return Stale()
    return next_step(db, person, now, draft, step, library)


def next_step(db: Database, person: Person, now: datetime, draft: Draft, step: Step, library: Library, *, heard: bool = False) -> Shown:
    if (following := drafts.following(draft, step)) is not None:
        return replace(ask(db, person, now, draft, following), heard=heard)
    scenario_drafts.turn_to(db, draft.id, step)
    stop_asking(db, person)
    return shown(draft, library, heard=heard)


def resume(db: Database, person: Person, now: datetime, *, library: Library) -> Shown | None:
    """Where the newest draft stands: what is being asked, or all of it."""
    dialogue = dialogues.find(db, person.id)
    if dialogue is not None and dialogue.asking is Asking.SCENARIO and dialogue.about_id is not None:
        draft = find(db, person, now, dialogue.about_id)
        return None if draft is None else StepAsked(draft=draft)
    newest = scenario_drafts.find_newest(db, person.id)
    draft = None if newest is None else find(db, person, now, newest)
    return None if draft is None else shown(draft, library)


def ask(db: Database, person: Person, now: datetime, draft: Draft, step: Step, part: str | None = None) -> StepAsked:
    scenario_drafts.turn_to(db, draft.id, step, part)
    dialogues.ask(db, person.id, Asking.SCENARIO, now=now, about_id=draft.id)
    return StepAsked(draft=replace(draft, step=step, part=part))


def stop_asking(db: Database, person: Person) -> None:
    dialogues.stop_if(db, person.id, Asking.SCENARIO)


def set_language(db: Database, person: Person, now: datetime, *, draft_id: int, language: Language) -> StepAsked | Stale:
    if (draft := find(db, person, now, draft_id)) is None or draft.own_id is not None:
        return Stale()
    scenario_drafts.set_language(db, draft.id, language)
    return ask(db, person, now, replace(draft, language=language), draft.step)


def set_value(db: Database, person: Person, now: datetime, *, draft_id: int, value: Value, library: Library) -> Shown | Stale:
    draft = find(db, person, now, draft_id)
    return Stale() if draft is None else _framed(db, person, now, draft, Step.VALUE, library, value=value)


def set_setting(db: Database, person: Person, now: datetime, *, draft_id: int, setting: str, library: Library) -> Shown | Stale:
    if (draft := find(db, person, now, draft_id)) is None or setting not in {each.id for each in library.settings}:
        return Stale()
    return _framed(db, person, now, draft, Step.SETTING, library, setting=setting)


def _framed(db: Database, person: Person, now: datetime, draft: Draft, step: Step, library: Library, **changes: Any) -> Shown:  # noqa: ANN401  a field of Frame
    frame = replace(draft.frame, **changes)
    scenario_drafts.set_frame(db, draft.id, frame)
    return next_step(db, person, now, replace(draft, frame=frame), step, library)


def choose_topic(
    db: Database, person: Person, now: datetime, *, draft_id: int, topic: str, chosen: bool, library: Library
) -> StepAsked | Stale:
    """On or off; past six, none is added."""
    if (draft := find(db, person, now, draft_id)) is None or topic not in {each.id for each in library.topics}:
        return Stale()
    others = tuple(each for each in draft.frame.topics if each != topic)
    adds = chosen and len(others) < drafts.MOST_TOPICS
    frame = replace(draft.frame, topics=(*others, topic) if adds else others)
    scenario_drafts.set_frame(db, draft.id, frame)
    return ask(db, person, now, replace(draft, frame=frame), Step.TOPICS)


def drop_way(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library) -> Shown | Stale:
    """Three ways are enough."""
    if (draft := find(db, person, now, draft_id)) is None or draft.ways == MOST_WAYS:
        return Stale()
    scenario_drafts.erase(db, draft.id, [part.key for part in PARTS[Step.WAY_4]])
    scenario_drafts.turn_to(db, draft.id, Step.WAY_3)
    after = scenario_drafts.find(db, person.id, draft.id)
    assert after is not None  # noqa: S101  it was just changed
    return next_step(db, person, now, after, Step.WAY_3, library)


def drop_beat(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library) -> Shown | Stale:
    """No second question after all."""
    if find(db, person, now, draft_id) is None:
        return Stale()
    scenario_drafts.erase(db, draft_id, [part.key for step in BEAT for part in PARTS[step]])
    return show(db, person, now, draft_id=draft_id, library=library)


def scenario_of(draft: Draft, library: Library) -> OwnScenario | None:
    """As it would be if it were saved now; None while something is missing."""
    source = source_of(draft, library)
    text = drafts.text_of(draft, draft.origin if source is None else source.text(draft.language))
    if text is None or drafts.missing(draft) or draft.frame.value is None:
        return None
    return OwnScenario(
        id="own-draft",
        own_id=0,
        cohort_id=draft.cohort_id,
        track=Track.PEER_SUPPORTER if source is None else source.track,
        value=draft.frame.value,
        setting=draft.frame.setting,
        topics=draft.frame.topics,
        written_in=frozenset({draft.language}),
        en=text,
        es=text,
    )


def source_of(draft: Draft, library: Library) -> Scenario | None:
    """The one of the library that it began as."""
    return None if draft.frame.source is None else library.find_scenario(draft.frame.source)


def ask_to_drop(db: Database, person: Person, now: datetime, *, draft_id: int) -> DropAsked | Stale:
    draft = find(db, person, now, draft_id)
    return Stale() if draft is None else DropAsked(draft=draft)


def drop(db: Database, person: Person, now: datetime, *, draft_id: int) -> DraftDropped | Stale:
    if (draft := find(db, person, now, draft_id)) is None:
        return Stale()
    scenario_drafts.delete(db, person.id, draft.id)
    stop_asking(db, person)
    return DraftDropped(cohort=cohorts.get(db, draft.cohort_id))
