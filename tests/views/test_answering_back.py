"""What the other one says next: first of all after the choice, and page by page where a trainer looks."""

from datetime import UTC, datetime

import pytest

from bot.services.daily.viewing import Viewed
from bot.views.daily.cards import card_text
from bot.views.daily.viewing import chosen, viewed
from bot.views.say import Host, Say
from bot.views.sending.scenario_preview import page_texts
from practice.library import Scenario
from practice.library.shapes import ScenarioText, SecondBeat
from practice.models import Language, Prompt, Step
from tests.shipped import shipped

LIBRARY = shipped()


def answering(text: ScenarioText) -> ScenarioText:
    ways = tuple(way.model_copy(update={"then": f"And then, {number}."}) for number, way in enumerate(text.ways, 1))
    return text.model_copy(update={"ways": ways, "next": SecondBeat(ask="What now?", ways=ways[:2]), "facilitate": "Ask the room."})


@pytest.fixture
def scenario() -> Scenario:
    plain = LIBRARY.scenario("the-empty-chair")
    return plain.model_copy(update={language.value: answering(plain.text(language)) for language in Language})


@pytest.fixture(params=list(Language))
def say(request: pytest.FixtureRequest) -> Say:
    return Say(request.param, Host(name="Ana", contact="hello@example.org", relation="neither", backup_days=14), LIBRARY)


def prompt_of(scenario: Scenario, way: int) -> Prompt:
    return Prompt(
        id=1,
        person_id=1,
        scenario_id=scenario.id,
        value=scenario.value,
        local_on=None,
        created_at=datetime(2026, 11, 23, 15, tzinfo=UTC),
        step=Step.VIEWING,
        way=way,
        own_words=None,
        question=0,
        outbox_id=None,
    )


def test_the_other_one_answers_before_anything_is_said_of_the_way(scenario: Scenario, say: Say) -> None:
    once = scenario.model_copy(update={each.value: scenario.text(each).model_copy(update={"next": None}) for each in Language})
    first, second = viewed(Viewed(prompt=prompt_of(scenario, 2), scenario=once, library=LIBRARY), say).messages
    assert str(first.text) == "And then, 2."
    assert scenario.text(say.language).ways[1].gives in second.text
    assert not first.buttons


def test_own_words_are_answered_by_nobody(scenario: Scenario, say: Say) -> None:
    assert len(viewed(Viewed(prompt=prompt_of(scenario, 0), scenario=scenario, library=LIBRARY), say).messages) == 1


def test_a_trainer_sees_each_answer_the_second_question_and_the_note_for_the_room(scenario: Scenario, say: Say) -> None:
    seen = page_texts(scenario, say, say, hard=False)
    first, again = [number for number, text in enumerate(seen) if "And then, 1." in text]
    assert first == 1
    assert "What now?" in seen[again]
    assert [number for number, text in enumerate(seen) if "Ask the room." in text] == [len(seen) - 1]


def test_whoever_practices_never_sees_the_note_for_the_room(scenario: Scenario, say: Say) -> None:
    once = scenario.model_copy(update={each.value: scenario.text(each).model_copy(update={"next": None}) for each in Language})
    shown = [card_text(scenario, say, hard=False)]
    for way in range(len(scenario.en.ways) + 1):
        for each in (scenario, once):
            shown += [
                str(message.text) for message in viewed(Viewed(prompt=prompt_of(each, way), scenario=each, library=LIBRARY), say).messages
            ]
        shown += chosen(scenario, way, 1, say)
    assert len(shown) > 10
    assert not [text for text in shown if "Ask the room." in text]


def test_what_they_look_back_on_tells_both_choices(scenario: Scenario, say: Say) -> None:
    words = scenario.text(say.language)
    assert words.next is not None
    first, second = chosen(scenario, 1, 2, say)
    assert words.ways[0].say in first
    assert words.next.ways[1].say in second
    assert len(chosen(scenario, 1, 0, say)) == 1
    assert chosen(scenario, 9, None, say) == []
