"""Topics that are left out do not come, and settings that someone works in come first."""

from dataclasses import replace

import pytest

from bot.services.account import preferences
from bot.services.daily import choosing, picking, prompts
from db import people
from practice.models import Value
from practice.picking import Kind
from tests.services.life import LIBRARY, Life

TOPICS = [topic.id for topic in LIBRARY.topics if not topic.hard]


def leave_out(life: Life, *topics: str) -> None:
    for topic in topics:
        preferences.leave_out(life.db, life.person, life.now, topic=topic, page=0, library=LIBRARY)


def scenarios_of(life: Life, times: int, value: Value | None = None) -> list:
    met = []
    for _ in range(times):
        card = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng, value=value)
        prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id, way=1)
        met.append(card.scenario)
    return met


def test_no_scenario_with_a_left_out_topic_comes_until_it_is_let_in_again(life: Life) -> None:
    leave_out(life, "boundaries", "confidentiality")
    assert life.person.left_out == {"boundaries", "confidentiality"}
    assert not any({"boundaries", "confidentiality"} & set(each.topics) for each in scenarios_of(life, 40))
    leave_out(life, "boundaries")
    assert life.person.left_out == {"confidentiality"}


def test_what_is_asked_for_by_name_comes_all_the_same(life: Life) -> None:
    leave_out(life, "ethics")
    card = picking.practise_named(life.db, life.person, life.now, text="ethics", library=LIBRARY, rng=life.rng)
    assert "ethics" in card.scenario.topics


def test_something_is_always_left(life: Life) -> None:
    leave_out(life, *TOPICS)
    assert set(TOPICS) - life.person.left_out
    assert any(choosing.suits(life.person, scenario, LIBRARY) for scenario in LIBRARY.scenarios)
    assert scenarios_of(life, 1)


@pytest.mark.parametrize("setting", ["shelter", "clinic", "community-group"])
def test_their_settings_come_first_within_a_value_and_others_after_them(life: Life, setting: str) -> None:
    suited = [each for each in LIBRARY.scenarios if choosing.suits(replace(life.person, works_in=frozenset()), each, LIBRARY)]
    value = max(Value, key=lambda value: sum(each.value is value and each.setting == setting for each in suited))
    there = sum(each.value is value and each.setting == setting for each in suited)
    life.db.execute("DELETE FROM prompts")
    preferences.work_in(life.db, life.person, life.now, setting=setting, page=0, library=LIBRARY)
    met = [each.setting == setting for each in scenarios_of(life, there + 1, value)]
    hard_first = next((each for each in suited if each.value is value and each.setting == setting and LIBRARY.is_hard(each)), None)
    assert met == [True] * there + [False] or hard_first is not None


def test_a_page_turned_too_far_is_the_last_and_hard_topics_stand_on_none(life: Life) -> None:
    pages = [preferences.show(life.db, life.person, life.now, kind=Kind.TOPIC, page=page, library=LIBRARY) for page in (-1, 0, 99)]
    topics = sum(not each.hard for each in LIBRARY.topics)
    assert [each.page for each in pages] == [0, 0, (topics - 1) // 8]
    assert "suicide" not in {topic for each in pages for topic in each.ids}
    assert people.get(life.db, life.id).left_out == frozenset()
