"""At most one short question at a time after a practice: which value weighed more, a plan, how steady it feels, or, once, an offer."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.care import mirrors
from bot.services.care.mirrors import MirrorOffered
from bot.services.review import planning
from bot.services.review.planning import PlanAsked, PlansOffered
from db import Database, prompts, steadiness, support, tensions
from practice.library import Scenario
from practice.models import Person, Prompt, Value
from practice.own_words import OwnWords
from practice.tensions import is_time

OFFERED_AFTER = 5  # practices


@dataclass(frozen=True, kw_only=True)
class WhichWeighed:
    """The scenario's value and the one in tension with it."""

    prompt_id: int
    first: Value
    second: Value


@dataclass(frozen=True, kw_only=True)
class HowSteady:
    """Asked in ours, or in four words of their own."""

    prompt_id: int
    value: Value
    words: OwnWords | None


@dataclass(frozen=True)
class SteadinessOffered:
    """Whether values should come back by how steady they feel: asked once."""


After = WhichWeighed | PlansOffered | PlanAsked | HowSteady | SteadinessOffered | MirrorOffered


def reflected(db: Database, person: Person, now: datetime, prompt: Prompt, scenario: Scenario | None) -> After | None:
    """The question after *Done*. None within a day of a support answer, whatever it was about."""
    if support.is_short(db, person.id, now):
        return None
    asked = _which_weighed(db, person, prompt, scenario) or planning.after_reflection(db, person, now, prompt.id)
    return asked or mirrors.offer(db, person, now) or practised(db, person, now, prompt)


def practised(db: Database, person: Person, now: datetime, prompt: Prompt) -> HowSteady | SteadinessOffered | None:
    """The question after *Stop here*: nothing that asks for words."""
    if support.is_short(db, person.id, now):
        return None
    if steadiness.is_wanted(db, person.id):
        asked = steadiness.ask(db, person.id, prompt.id, now=now)
        return HowSteady(prompt_id=prompt.id, value=prompt.value, words=steadiness.find_words(db, person.id)) if asked else None
    enough = sum(prompts.count_practised(db, person.id).values()) >= OFFERED_AFTER
    return SteadinessOffered() if enough and steadiness.offer(db, person.id, now=now) else None


def _which_weighed(db: Database, person: Person, prompt: Prompt, scenario: Scenario | None) -> WhichWeighed | None:
    second = None if scenario is None else scenario.in_tension
    if second is None or second is prompt.value or not is_time(tensions.count_practised_since(db, person.id)):
        return None
    if not tensions.ask(db, person.id, prompt.id, first=prompt.value, second=second):
        return None
    return WhichWeighed(prompt_id=prompt.id, first=prompt.value, second=second)
