"""Whose list it is, what may be on it, and that each change is made once."""

import pytest

from bot.services.over import Stale
from bot.services.review import supervision
from db import Database, people, plans, reflections
from db import prompts as prompt_rows
from practice.plans import Half
from tests.services.life import LIBRARY, MONDAY, Life, begin


@pytest.fixture
def ana(db: Database) -> Life:
    return begin(db)


@pytest.fixture
def luz(db: Database) -> Life:
    return begin(db, telegram_id=1002)


def reflect(db: Database, life: Life) -> int:
    prompt = prompt_rows.find_open(db, life.id)
    reflection = reflections.begin(db, life.id, prompt.id, now=MONDAY)
    reflections.add_part(db, reflection, chat_id=life.person.telegram_id, message_id=1, text="words", now=MONDAY)
    return reflection


def plan(db: Database, life: Life, *, saved: bool = True) -> int:
    draft = plans.begin(db, life.id, None, now=MONDAY)
    plans.set_half(db, draft.id, Half.SITUATION, "it rains <b>")
    plans.set_half(db, draft.id, Half.ACTION, "call")
    if saved:
        plans.save(db, draft.id, now=MONDAY)
    return draft.id


def shown(db: Database, life: Life) -> supervision.ListShown:
    return supervision.show(db, life.person, MONDAY, library=LIBRARY)


def test_reflections_and_plans_stand_in_the_order_in_which_they_came(db, ana):
    made, written = plan(db, ana), reflect(db, ana)
    assert supervision.bring_plan(db, ana.person, MONDAY, plan_id=made) == supervision.Brought(is_new=True)
    assert supervision.bring_reflection(db, ana.person, MONDAY, reflection_id=written) == supervision.Brought(is_new=True)
    first, second = shown(db, ana).items
    assert (first.plan.id, first.entry) == (made, None)
    assert (second.entry.reflection_id, second.plan) == (written, None)


def test_bringing_twice_is_bringing_once(db, ana):
    made, written = plan(db, ana), reflect(db, ana)
    for is_new in (True, False):
        assert supervision.bring_plan(db, ana.person, MONDAY, plan_id=made) == supervision.Brought(is_new=is_new)
        assert supervision.bring_reflection(db, ana.person, MONDAY, reflection_id=written) == supervision.Brought(is_new=is_new)
    assert shown(db, ana).total == 2


def test_what_is_someone_elses_looks_like_what_is_not_there(db, ana, luz):
    made, written = plan(db, ana), reflect(db, ana)
    for plan_id in (made, 404):
        assert supervision.bring_plan(db, luz.person, MONDAY, plan_id=plan_id) == Stale()
    for reflection_id in (written, 404):
        assert supervision.bring_reflection(db, luz.person, MONDAY, reflection_id=reflection_id) == Stale()
    supervision.bring_plan(db, ana.person, MONDAY, plan_id=made)
    assert supervision.bring_plan(db, luz.person, MONDAY, plan_id=made) == Stale()
    item = shown(db, ana).items[0].id
    supervision.remove(db, luz.person, MONDAY, library=LIBRARY, item_id=item, page=0)
    supervision.clear(db, luz.person, MONDAY)
    assert supervision.ask_to_clear(db, luz.person, MONDAY) == Stale()
    assert (shown(db, ana).total, shown(db, luz).total) == (1, 0)


def test_a_plan_that_is_not_saved_waits(db, ana):
    assert supervision.bring_plan(db, ana.person, MONDAY, plan_id=plan(db, ana, saved=False)) == Stale()


def test_taking_off_twice_takes_off_one(db, ana):
    supervision.bring_plan(db, ana.person, MONDAY, plan_id=plan(db, ana))
    supervision.bring_reflection(db, ana.person, MONDAY, reflection_id=reflect(db, ana))
    item = shown(db, ana).items[0].id
    for _ in range(2):
        left = supervision.remove(db, ana.person, MONDAY, library=LIBRARY, item_id=item, page=7)
    assert (left.total, left.page, len(left.items)) == (1, 0, 1)


def test_what_is_deleted_leaves_the_list(db, ana):
    made, written = plan(db, ana), reflect(db, ana)
    supervision.bring_plan(db, ana.person, MONDAY, plan_id=made)
    supervision.bring_reflection(db, ana.person, MONDAY, reflection_id=written)
    plans.delete(db, ana.id, made)
    reflections.delete(db, ana.id, written)
    assert shown(db, ana).items == ()
    assert people.get(db, ana.id).id == ana.id
