"""No message but the card is longer than a phone screen, whatever the library holds; what is more stands behind a button."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot import callbacks
from bot.services.daily.meeting_again import LastTime
from bot.services.daily.viewing import OthersShown, Viewed
from bot.views.daily import cards, viewing
from bot.views.message import Message, Reply
from bot.views.say import Host, Say
from bot.views.screens import LONGEST, length, screens
from bot.views.sending.scenario_preview import page_texts
from practice.library import Scenario
from practice.library.shapes import ScenarioText, SecondBeat
from practice.models import Language, Prompt, Step
from tests.shipped import shipped

LIBRARY = shipped()
LONGEST_CARD = 1400  # 1,200, and the lines above it
HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="neither", backup_days=14)


@pytest.fixture(params=list(Language))
def say(request: pytest.FixtureRequest) -> Say:
    return Say(request.param, HOST, LIBRARY)


def longest() -> Scenario:
    """As long as the shapes allow anywhere."""
    plain = LIBRARY.scenarios[0]
    return plain.model_copy(update={language.value: stretched(plain.text(language)) for language in Language})


def stretched(text: ScenarioText) -> ScenarioText:
    way = text.ways[0].model_copy(update={"say": wordy(150), "then": wordy(180), "gives": wordy(110), "costs": wordy(130)})
    view = text.another_view.model_copy(update={"words": wordy(170), "why": wordy(180), "costs": wordy(120)})
    beat = SecondBeat(ask=wordy(90), ways=(way,) * 3)
    more = {"ways": (way,) * 4, "next": beat, "another_view": view, "reflect": (wordy(150),) * 3, "facilitate": wordy(300)}
    return text.model_copy(update={"ask": wordy(90), "try_this": wordy(170), **more})


def wordy(characters: int) -> str:
    return ("Again & again, words. " * 30)[: characters - 1].rstrip(" &") + "."


SCENARIOS = (*LIBRARY.scenarios, longest())


def prompts(scenario: Scenario) -> Iterator[Prompt]:
    """Every way to have answered, the second question too; with own words that are asked about."""
    words = scenario.en
    opened = Prompt(
        id=1,
        person_id=1,
        scenario_id=scenario.id,
        value=scenario.value,
        local_on=None,
        created_at=datetime(2026, 11, 23, 15, tzinfo=UTC),
        step=Step.VIEWING,
        way=0,
        own_words=None,
        question=0,
        outbox_id=None,
    )
    for way in range(len(words.ways) + 1):
        for own in (None, "I would sit with him.", "hi") if way == 0 else (None,):
            for next_way in (None, *range(len(words.next.ways) + 1 if words.next is not None else 0)):
                yield replace(opened, way=way, own_words=own, next_way=next_way)


def read(reply: Reply, view: Viewed | OthersShown, say: Say) -> list[Message]:
    """Every message that comes, those behind *Read on* too."""
    messages = list(reply.messages)
    actions = [button.action for row in messages[-1].buttons for button in row]
    for action in actions:
        if isinstance(action, callbacks.ReadOn) and isinstance(view, Viewed):
            on = replace(view, page=action.page)
            messages += read(viewing.read_on(on, say), on, say)
        if isinstance(action, callbacks.OthersOn) and isinstance(view, OthersShown):
            further = replace(view, page=action.page)
            messages += read(viewing.others(further, say), further, say)
    return messages


def test_what_follows_every_choice_fits_a_screen_and_is_all_there(say: Say) -> None:
    last = LastTime(prompt_id=1, on=date(2026, 11, 2), way=1, words=None, reflection=wordy(400))
    for scenario, prompt in [(each, prompt) for each in SCENARIOS for prompt in prompts(each)]:
        view = Viewed(prompt=prompt, scenario=scenario, library=LIBRARY, last=last)
        messages = read(viewing.viewed(view, say), view, say)
        assert [each.text for each in messages if length(each.text) > LONGEST] == []
        told = plain("\n".join(each.text for each in messages))
        assert [part for part in expected(prompt, scenario, say) if plain(part) not in told] == []


def expected(prompt: Prompt, scenario: Scenario, say: Say) -> list[str]:
    words = scenario.text(say.language)
    if words.next is not None and prompt.next_way is None:
        return [words.next.ask, *(way.say for way in words.next.ways)]
    chosen = [words.ways[prompt.way - 1].gives] if prompt.way else []
    return [*chosen, words.another_view.words, words.another_view.why, words.another_view.costs]


def plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", text).replace("&amp;", "&").split())


def test_the_other_ways_fit_a_screen_each(say: Say) -> None:
    for scenario, prompt in [(each, prompt) for each in SCENARIOS for prompt in prompts(each)]:
        view = OthersShown(prompt=prompt, scenario=scenario)
        messages = read(viewing.others(view, say), view, say)
        assert [each.text for each in messages if length(each.text) > LONGEST] == []


def test_a_preview_has_a_screen_a_page_but_for_the_card(say: Say) -> None:
    for scenario in SCENARIOS:
        card, *rest = page_texts(scenario, say, say, hard=True)
        assert [text for text in rest if length(text) > LONGEST] == []
        assert length(card) <= LONGEST_CARD + 200, scenario.id  # as long as the shapes allow


def test_a_shipped_card_is_at_most_1200(say: Say) -> None:
    for scenario in LIBRARY.scenarios:
        assert length(cards.card_text(scenario, say, hard=LIBRARY.is_hard(scenario))) <= LONGEST_CARD


@pytest.mark.parametrize(
    ("parts", "pages"),
    [
        (["a" * 300, "b" * 298], 1),
        (["a" * 300, "b" * 299], 2),
        (["<b>" + "a" * 600 + "</b>"], 1),  # what is not seen does not count
        (["&amp;" * 600], 1),
        ([("Word. " * 150).strip()], 2),  # one part too long is cut after a sentence
        (["<i>" + "Word. " * 150 + "</i>"], 1),  # never within a tag
        (["a" * 900], 1),  # nor within a word
    ],
)
def test_whole_parts_are_put_together_as_they_fit(parts: list[str], pages: int) -> None:
    found = screens(parts)
    assert len(found) == pages
    assert plain(" ".join(found)) == plain(" ".join(parts))
