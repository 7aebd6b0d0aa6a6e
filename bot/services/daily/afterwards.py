"""At most one short question after a practice: how steady its value feels, a plan, which value weighed more, or, once, an offer."""

from datetime import datetime

from bot.services.care import mirrors
from bot.services.care.mirrors import MirrorOffered
from bot.services.review import planning
from bot.services.review.planning import PlanAsked, PlansOffered
from db import Database, last_questions, prompts, steadiness, support, tensions
from practice.frozen import Frozen
from practice.library import Scenario
from practice.models import Person, Prompt, Value
from practice.own_words import OwnWords
from practice.tensions import RESTS_AFTER, is_time, rests

OFFERED_AFTER = 5  # practices


class WhichWeighed(Frozen):
    """The scenario's value and the one in tension with it."""

    prompt_id: int
    first: Value
    second: Value


class HowSteady(Frozen):
    """Asked in ours, or in four words of their own."""

    prompt_id: int
    value: Value
    words: OwnWords | None


class SteadinessOffered(Frozen):
    """Whether values should come back by how steady they feel: asked once."""


After = WhichWeighed | PlansOffered | PlanAsked | HowSteady | SteadinessOffered | MirrorOffered


def reflected(db: Database, person: Person, now: datetime, prompt: Prompt, scenario: Scenario | None) -> After | None:
    """The one question after *Done*; what comes each time stands last and hides nothing. None within a day of a support answer."""
    if support.is_short(db, person.id, now):
        return None
    asked = (
        _which_weighed(db, person, prompt, scenario)
        or planning.offer(db, person, now, prompt.id)
        or mirrors.offer(db, person, now)
        or _wanted(db, person, now, prompt)
        or _offer_steadiness(db, person, now)
    )
    return _asked(db, person, now, prompt, asked)


def practised(db: Database, person: Person, now: datetime, prompt: Prompt) -> After | None:
    """The question after *Stop here*: nothing that asks for words."""
    if support.is_short(db, person.id, now):
        return None
    return _asked(db, person, now, prompt, _how_steady(db, person, now, prompt) or _offer_steadiness(db, person, now))


def _asked(db: Database, person: Person, now: datetime, prompt: Prompt, asked: After | None) -> After | None:
    """Its answer gets the last word of this practice."""
    if asked is not None:
        last_questions.ask(db, person.id, prompt.id, now=now)
    return asked


def _wanted(db: Database, person: Person, now: datetime, prompt: Prompt) -> PlanAsked | HowSteady | None:
    """Of those who want both, a plan and how steady it feels take turns."""
    plan = planning.after_reflection(db, person, now, prompt.id) if steadiness.is_newer_than_plans(db, person.id) else None
    return plan or _how_steady(db, person, now, prompt) or planning.after_reflection(db, person, now, prompt.id)


def _how_steady(db: Database, person: Person, now: datetime, prompt: Prompt) -> HowSteady | None:
    if not steadiness.is_wanted(db, person.id) or not steadiness.ask(db, person.id, prompt.id, now=now):
        return None
    return HowSteady(prompt_id=prompt.id, value=prompt.value, words=steadiness.find_words(db, person.id))


def _offer_steadiness(db: Database, person: Person, now: datetime) -> SteadinessOffered | None:
    enough = sum(prompts.count_practised(db, person.id).values()) >= OFFERED_AFTER
    return SteadinessOffered() if enough and steadiness.offer(db, person.id, now=now) else None


def _which_weighed(db: Database, person: Person, prompt: Prompt, scenario: Scenario | None) -> WhichWeighed | None:
    """Not asked of those who say how steady it feels, nor any more of those who left it without an answer three times in a row."""
    if steadiness.is_wanted(db, person.id):
        return None
    second = None if scenario is None else scenario.in_tension
    if second is None or second is prompt.value or not is_time(tensions.count_practised_since(db, person.id)):
        return None
    if rests(tensions.list_last(db, person.id, limit=RESTS_AFTER)):
        tensions.set_wanted(db, person.id, wanted=False)
    if not tensions.is_wanted(db, person.id) or not tensions.ask(db, person.id, prompt.id, first=prompt.value, second=second):
        return None
    return WhichWeighed(prompt_id=prompt.id, first=prompt.value, second=second)
