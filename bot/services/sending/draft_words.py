"""Words for a scenario that is written in the chat: heard, changed by an edit, looked at, saved."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.services.over import Stale
from bot.services.sending import drafting, own_scenarios
from bot.services.sending.drafting import DraftShown, Shown, StepAsked
from bot.services.sending.own_scenarios import OwnOpened, OwnPreviewed
from db import Database, cohorts, dialogues, scenario_drafts
from db import own_scenarios as rows
from db.own_scenarios import Text
from db.scenario_drafts import Held
from practice import drafts
from practice.draft_parts import BY_KEY, CHOSEN, PARTS, STEP_OF, WAYS, Part, Step
from practice.drafts import Draft, LinesOff
from practice.frozen import Frozen
from practice.library import Library, OwnScenario, Problem, Scenario, hints
from practice.models import Person


class ScenarioSaved(Frozen):
    opened: OwnOpened
    hints: tuple[Problem, ...] = ()


def hear(
    db: Database, person: Person, now: datetime, *, draft_id: int | None, text: str, message_id: int, library: Library
) -> Shown | Stale:
    """Words for the step that is being asked."""
    draft = None if draft_id is None else drafting.find(db, person, now, draft_id)
    if draft is None:
        dialogues.stop(db, person.id)
        return Stale()
    if draft.step in CHOSEN and not drafts.takes_all(draft):
        return StepAsked(draft=draft, by_words=True)
    filled = drafts.read(draft, text)
    keys = () if isinstance(filled, LinesOff) else tuple(filled)
    is_new = scenario_drafts.hold(db, draft.id, chat_id=person.telegram_id, message_id=message_id, step=draft.step, parts=keys)
    if isinstance(filled, LinesOff):
        return StepAsked(draft=draft, lines=filled)
    return _write(db, person, now, draft, filled if is_new else {}, library)


def _write(db: Database, person: Person, now: datetime, draft: Draft, filled: dict[str, str], library: Library) -> Shown:
    stale = _answers_to_other_words(draft, filled)
    scenario_drafts.erase(db, draft.id, stale)
    scenario_drafts.write(db, draft.id, filled)
    kept = {key: words for key, words in draft.parts.items() if key not in stale}
    after = replace(draft, parts={**kept, **filled}, part=None)
    too_long = [part for key in filled for part in drafts.overlong(after, STEP_OF[key]) if part.key == key]
    step = STEP_OF[too_long[0].key] if too_long else draft.step
    if not too_long and drafts.is_done(after, step):
        return drafting.next_step(db, person, now, after, step, library, heard=True)
    here = tuple(part for part in too_long if STEP_OF[part.key] is step)
    return replace(drafting.ask(db, person, now, after, step), heard=True, too_long=here)


def _answers_to_other_words(draft: Draft, filled: Mapping[str, str]) -> list[str]:
    """What was answered to a way that now says something else."""
    pairs = ((PARTS[way][0].key, answer.key) for way, answer in zip(WAYS, PARTS[Step.THEN], strict=True))
    return [answer for way, answer in pairs if draft.parts.get(way, filled.get(way)) != filled.get(way, draft.parts.get(way))]


def hear_edit(
    db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime, library: Library
) -> Shown | None:
    """The draft with this message's new text; None if the message is of none."""
    held = scenario_drafts.find_held(db, person.id, person.telegram_id, message_id)
    draft = None if held is None else drafting.find(db, person, now, held.draft.id)
    if held is None or draft is None:
        return None
    if isinstance(filled := _read_again(held, text), LinesOff):
        return StepAsked(draft=replace(draft, step=held.step), lines=filled)
    if not scenario_drafts.note_edit(db, chat_id=person.telegram_id, message_id=message_id, parts=filled, edited_at=edited_at):
        return drafting.shown(draft, library)
    gone = [part for part in held.parts if part not in filled]
    scenario_drafts.erase(db, draft.id, gone)
    left = {key: words for key, words in draft.parts.items() if key not in gone}
    return _write(db, person, now, replace(draft, step=held.step, parts=left), filled, library)


def _read_again(held: Held, text: str) -> dict[str, str] | LinesOff:
    """As the message was read first: as all of a scenario, or as the lines of a step."""
    if held.step is Step.VALUE or (held.step is Step.STORY and len(held.parts) > 1):
        return drafts.fill_all(text)
    asked: Sequence[Part] = [BY_KEY[part] for part in held.parts] or PARTS[held.step]
    return drafts.fill(text, held.step, asked, whole=len(held.parts) > 1)


def preview(
    db: Database, person: Person, now: datetime, *, draft_id: int, page: int, library: Library
) -> OwnPreviewed | DraftShown | Stale:
    if (draft := drafting.find(db, person, now, draft_id)) is None:
        return Stale()
    if (scenario := drafting.scenario_of(draft, library)) is None:
        return drafting.shown(draft, library, lacks=True)
    return own_scenarios.previewed(scenario, page, draft.language, library, draft.id)


def save(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library) -> ScenarioSaved | DraftShown | Stale:
    """Once: the draft is gone after it."""
    if (draft := drafting.find(db, person, now, draft_id)) is None:
        return Stale()
    if (scenario := drafting.scenario_of(draft, library)) is None:
        return drafting.shown(draft, library, lacks=True)
    saved = _saved(db, person, now, draft, scenario, drafting.source_of(draft, library))
    if not scenario_drafts.delete(db, person.id, draft.id):
        return Stale()
    drafting.stop_asking(db, person)
    library.learn([saved])
    opened = own_scenarios.opened(db, person, cohorts.get(db, draft.cohort_id), saved)
    return ScenarioSaved(opened=opened, hints=hints(scenario, library))


def _saved(db: Database, person: Person, now: datetime, draft: Draft, scenario: OwnScenario, source: Scenario | None) -> OwnScenario:
    """What changes gets a new id. Where someone else wrote this language meanwhile, it stands beside theirs."""
    old = None if draft.own_id is None else rows.find(db, draft.own_id)
    texts = [] if old is None else rows.list_texts(db, old.own_id)
    if any(text.language is draft.language and text.author_id != person.id for text in texts):
        old, texts = None, []
    words = Text(author_id=person.id, language=draft.language, words=scenario.text(draft.language))
    same_value = old is not None and old.value is scenario.value
    frame = rows.frame_of(db, old.own_id) if old is not None and same_value else {}  # its guidelines are those of its value
    if source is not None and source.value is scenario.value:
        frame |= source.model_dump(mode="json", include={"guidelines", "competencies", "in_tension"}, exclude_none=True)
    frame |= scenario.model_dump(mode="json", include={"value", "setting", "topics"}, exclude_none=True)
    frame.setdefault("track", scenario.track.value)
    others = [text for text in texts if text.language is not draft.language]
    new = rows.add(db, draft.cohort_id, new_id(), frame=frame, texts=[*others, words], now=now)
    if old is not None:
        rows.replace(db, old, new, now=now)
    return new


def new_id() -> str:
    return f"own-{secrets.token_hex(8)}"
