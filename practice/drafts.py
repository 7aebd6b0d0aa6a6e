"""A scenario while a trainer writes it in the chat: what each step asks for, and what is still to be written."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

from practice import plain_form
from practice.draft_parts import (
    BEAT,
    BY_KEY,
    CHOSEN,
    LEAST_WAYS,
    MOST_WAYS,
    NEEDED,
    NEXT_WAYS,
    OPTIONAL,
    PARTS,
    STEP_OF,
    WAYS,
    Part,
    Step,
)
from practice.frozen import Frozen
from practice.library.problems import Place
from practice.library.shapes import ScenarioText, title_from
from practice.models import Language, Value

MOST_TOPICS = 6
NUMBERED = re.compile(r"^(?:[-•*]|\d{1,2}[.)])\s+")


class Frame(Frozen):
    """What a scenario is about, apart from its words. `source`: the one of the library that it began as."""

    value: Value | None = None
    setting: str | None = None
    topics: tuple[str, ...] = ()
    source: str | None = None


class Draft(Frozen):
    """`own_id`: the saved scenario that this changes, and `origin` its words. `beside`: those in the other language, which has as many
    ways. `part`: the one line of the step that is written anew."""

    id: int
    cohort_id: int
    author_id: int
    language: Language
    step: Step
    own_id: int | None = None
    part: str | None = None
    frame: Frame = field(default_factory=Frame)
    parts: Mapping[str, str] = field(default_factory=dict)
    beside: ScenarioText | None = None
    origin: ScenarioText | None = None

    @property
    def ways(self) -> int | None:
        """How many the other language has, so that this one needs as many."""
        return None if self.beside is None else len(self.beside.ways)


def steps(draft: Draft) -> tuple[Step, ...]:
    """As many ways as the other language has, or three; a further one only where it was begun. What is answered to ways and what a second
    question needs, once there are some."""
    some = WAYS[: LEAST_WAYS if draft.ways is None else draft.ways] + (NEXT_WAYS if goes_on(draft) else ())
    usual = {*some, *((Step.THEN,) if parts_at(draft, Step.THEN) else ())}
    rare = {*WAYS, *NEXT_WAYS, Step.THEN}
    return tuple(step for step in Step if step not in rare or step in usual or draft.step is step or is_begun(draft, step))


def parts_at(draft: Draft, step: Step) -> tuple[Part, ...]:
    """The texts of a step; answers only to ways that are there."""
    parts = PARTS[step]
    return tuple(part for part, way in zip(parts, WAYS, strict=True) if is_begun(draft, way)) if step is Step.THEN else parts


def goes_on(draft: Draft) -> bool:
    """Whether a second question was begun."""
    return any(is_begun(draft, step) for step in BEAT)


def is_begun(draft: Draft, step: Step) -> bool:
    return any(draft.parts.get(part.key) for part in PARTS[step])


def may_add_way(draft: Draft) -> bool:
    return draft.ways is None and Step.WAY_4 not in steps(draft)


def wanted(draft: Draft) -> tuple[Step, ...]:
    """What is asked for one after the other: what is needed or, beside another language, what that one has."""
    if draft.beside is None:
        return NEEDED
    there = parts_of(draft.beside)
    return tuple(step for step in steps(draft) if step in NEEDED or any(part.key in there for part in PARTS.get(step, ())))


def is_done(draft: Draft, step: Step) -> bool:
    match step:
        case Step.VALUE:
            return draft.frame.value is not None
        case Step.SETTING:
            return draft.frame.setting is not None
        case Step.TOPICS:
            return bool(draft.frame.topics)
    return not open_parts(draft, step)


def is_lacking(draft: Draft, step: Step) -> bool:
    """Whether the scenario cannot be saved because of it: it is needed, too long, without its first line, or a way that the other
    language has not."""
    if step in CHOSEN:
        return step in NEEDED and not is_done(draft, step)
    if overlong(draft, step) or (step in WAYS and draft.ways is not None and WAYS.index(step) >= draft.ways):
        return is_begun(draft, step)
    if step in BEAT:
        return _lacks_of_beat(draft, step)
    if draft.parts.get(PARTS[step][0].key) or step in (Step.REFLECT, Step.THEN):
        return False
    return is_begun(draft, step) or step in (*NEEDED, *WAYS[: draft.ways or 0])


def _lacks_of_beat(draft: Draft, step: Step) -> bool:
    """A second question has two ways or three, as many as in the other language, and each is whole."""
    there = 0 if draft.beside is None or draft.beside.next is None else len(draft.beside.next.ways)
    if step is Step.NEXT_3 and there != len(NEXT_WAYS):
        return is_begun(draft, step) and (there > 0 or not is_done(draft, step))
    return goes_on(draft) and not is_done(draft, step)


def open_parts(draft: Draft, step: Step) -> tuple[Part, ...]:
    """What this step still has room for, or has too much of."""
    return tuple(part for part in parts_at(draft, step) if not 0 < len(draft.parts.get(part.key, "")) <= part.most)


def overlong(draft: Draft, step: Step) -> tuple[Part, ...]:
    return tuple(part for part in PARTS.get(step, ()) if len(draft.parts.get(part.key, "")) > part.most)


def missing(draft: Draft) -> tuple[Step, ...]:
    return tuple(step for step in steps(draft) if is_lacking(draft, step))


def following(draft: Draft, step: Step) -> Step | None:
    """The next step after this one that is not done: of what is asked for or, past that, of all. None: see it all."""
    later = steps(draft)[steps(draft).index(step) + 1 :]
    asked = wanted(draft)
    due = [each for each in later if each in asked or (step not in asked and not _is_aside(draft, each))]
    return next((each for each in due if not is_done(draft, each)), None)


def before(draft: Draft, step: Step) -> Step | None:
    earlier = [each for each in steps(draft)[: steps(draft).index(step)] if not _is_aside(draft, each)]
    return earlier[-1] if earlier else None


def _is_aside(draft: Draft, step: Step) -> bool:
    """One may do without it, and it is not there yet."""
    return step in OPTIONAL and not is_begun(draft, step) and not (step in BEAT and goes_on(draft))


class LinesOff(Frozen):
    """So many lines cannot be told apart into what is asked for."""

    found: int
    wanted: int


def asked_parts(draft: Draft) -> tuple[Part, ...]:
    """What words at this step would fill."""
    if draft.part is not None and STEP_OF[draft.part] is draft.step:
        return (BY_KEY[draft.part],)
    return open_parts(draft, draft.step) or parts_at(draft, draft.step)


def read(draft: Draft, text: str) -> dict[str, str] | LinesOff:
    """What words at this step fill. A step that is done takes all its lines anew, or the one that was asked for; the first words of a
    scenario may be all of it."""
    if takes_all(draft):
        return fill_all(text)
    again = draft.part is None and is_done(draft, draft.step)
    return fill(text, draft.step, asked_parts(draft), whole=again)


def fill(text: str, step: Step, asked: Sequence[Part], *, whole: bool = False) -> dict[str, str] | LinesOff:
    """Line by line. As many lines as the step has are all of it; one text that is asked for may come in any lines, and only a story keeps
    them. `whole`: fewer lines than are asked for will not do."""
    if step is Step.STORY:
        return {asked[0].key: text.strip()} if text.strip() else LinesOff(found=0, wanted=1)
    lines, every = list(_lines(text)), asked if step is Step.THEN else PARTS[step]
    if len(lines) == len(every):
        asked = every
    if len(asked) == 1 and lines:
        return {asked[0].key: " ".join(lines)}
    if not lines or len(lines) > len(asked) or (whole and len(lines) < len(asked)):
        return LinesOff(found=len(lines), wanted=len(asked))
    return {part.key: line for part, line in zip(asked, lines, strict=False)}


def takes_all(draft: Draft) -> bool:
    return draft.step in (Step.VALUE, Step.STORY) and not is_begun(draft, Step.STORY)


def fill_all(text: str) -> dict[str, str] | LinesOff:
    """From a message in the plain form: the story, its question and what can be said, as far as they are there."""
    plain = plain_form.read(text, most_ask=BY_KEY["ask"].most)
    if not plain.story or len(plain.ways) > MOST_WAYS:
        return LinesOff(found=len(plain.ways), wanted=MOST_WAYS if plain.ways else 1)
    ask = {} if plain.ask is None else {"ask": plain.ask}
    return {"story": plain.story, **ask, **{PARTS[step][0].key: way for step, way in zip(WAYS, plain.ways, strict=False)}}


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        found = " ".join(NUMBERED.sub("", line.strip()).split())
        if found:
            yield found


def words_of(parts: Mapping[str, str]) -> dict[str, Any]:
    """The parts as a scenario's words are stored, as far as they go."""
    answers = (parts.get(part.key) for part in PARTS[Step.THEN])
    ways = [way | ({"then": then} if then else {}) for step, then in zip(WAYS, answers, strict=True) if (way := _under(parts, step))]
    found: dict[str, Any] = {key: parts[key] for key in ("title", "story", "ask", "try", "facilitate") if key in parts}
    found.setdefault("title", title_from(parts.get("story", "")))
    if ways:
        found["ways"] = ways
    if "next" in parts:
        found["next"] = {"ask": parts["next"], "ways": [way for step in NEXT_WAYS if (way := _under(parts, step))]}
    if view := _under(parts, Step.VIEW):
        found["another_view"] = view
    questions = [parts[part.key] for part in PARTS[Step.REFLECT] if part.key in parts]
    return found | ({"reflect": questions} if questions else {})


def _under(parts: Mapping[str, str], step: Step) -> dict[str, str]:
    return {str(part.place[-1]): parts[part.key] for part in PARTS[step] if part.key in parts}


def parts_of(text: ScenarioText) -> dict[str, str]:
    """A saved text as the parts of a draft."""
    words = text.model_dump(by_alias=True)
    found = {part.key: _at(words, part.place) for part in BY_KEY.values()}
    return {key: value for key, value in found.items() if value is not None}


def _at(words: Any, place: Place) -> str | None:  # noqa: ANN401  parsed JSON
    for key in place:
        if words is None or (isinstance(key, int) and key >= len(words)):
            return None
        words = words[key]
    return None if words is None else str(words)


def text_of(draft: Draft, origin: ScenarioText | None = None) -> ScenarioText | None:
    """None while something is missing or too long. What the chat does not ask for stays as it was in the `origin`: what is answered to a
    way of the second question that stayed the same."""
    if any(step not in CHOSEN for step in missing(draft)):
        return None
    words = words_of(draft.parts)
    if origin is not None and origin.next is not None and "next" in words:
        answers = {way.say: way.then for way in origin.next.ways}
        words["next"]["ways"] = [{**way, "then": answers.get(way["say"])} for way in words["next"]["ways"]]
    return ScenarioText.model_validate(words)
