"""What is asked after a practice, of whom, and that only the first answer of the right person counts."""

from datetime import timedelta

import pytest

from bot.services.care import mirrors, support
from bot.services.daily import last_words, prompts, reflecting, steadiness, tensions
from bot.services.daily.afterwards import HowSteady, WhichWeighed
from bot.services.daily.last_words import Ended
from bot.services.daily.reflecting import Closed
from bot.services.over import Stale
from bot.services.review import planning
from db import steadiness as rows
from db import tensions as tension_rows
from db.mirrors import Mirror
from practice.models import Value
from practice.spacing import Word
from practice.tensions import Weighed
from tests.services.life import LIBRARY, MONDAY, Life, begin


def finish(life: Life) -> prompts.Finished | Stale:
    """Answer the open card and stop there."""
    card = prompts.today(life.db, life.person, life.now, library=LIBRARY)
    if not isinstance(card, prompts.Card):
        card = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)
    prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id, way=1)
    return prompts.stop_here(life.db, life.person, life.now, prompt_id=card.prompt.id)


@pytest.fixture
def wanting(life: Life) -> Life:
    steadiness.choose(life.db, life.person, life.now, wanted=True)
    return life


def answer(life: Life, prompt_id: int, word: Word | None = Word.SHAKY) -> object:
    return steadiness.answer(life.db, life.person, life.now, prompt_id=prompt_id, word=word)


def test_how_steady_is_asked_once_for_each_prompt(wanting):
    asked = finish(wanting).then
    assert isinstance(asked, HowSteady)
    prompts.reflect(wanting.db, wanting.person, wanting.now, library=LIBRARY, prompt_id=asked.prompt_id)
    again = prompts.stop_here(wanting.db, wanting.person, wanting.now, prompt_id=asked.prompt_id)
    assert again.then is None


def test_a_question_that_was_not_asked_or_is_someone_elses_takes_no_answer(wanting):
    other = begin(wanting.db, telegram_id=1002)
    asked = finish(wanting).then
    assert [isinstance(answer(other, number), Stale) for number in (asked.prompt_id, 404)] == [True, True]
    assert rows.list_rated(wanting.db, other.id) == {}
    assert not isinstance(answer(wanting, asked.prompt_id), Stale)
    assert isinstance(answer(wanting, asked.prompt_id, Word.STEADY), Stale)


def test_a_skipped_question_takes_no_later_answer_and_changes_nothing(wanting):
    asked = finish(wanting).then
    assert answer(wanting, asked.prompt_id, None) == steadiness.NotRated()
    assert isinstance(answer(wanting, asked.prompt_id), Stale)
    assert rows.list_rated(wanting.db, wanting.id) == {}


def test_the_day_it_comes_back_is_one_of_theirs_and_new_values_come_before_it(wanting):
    """On a Friday, of weekdays: what is due on Saturday comes on Monday."""
    wanting.now = MONDAY + timedelta(days=4)
    rated = answer(wanting, finish(wanting).then.prompt_id)
    assert (rated.back_on.isoformat(), rated.new_first) == ("2026-03-09", True)
    for _ in range(11):
        rated = answer(wanting, finish(wanting).then.prompt_id)
    assert (rated.back_on.isoformat(), rated.new_first) == ("2026-03-09", False)


def test_how_one_may_answer_is_said_with_the_first_three_reflections(life):
    said = []
    for number in range(5):
        card = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)
        prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id, way=1)
        asked = prompts.reflect(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id)
        said.append(asked.explained)
        kept = reflecting.record(
            life.db, life.person, life.now, prompt_id=card.prompt.id, text="a thought", message_id=number + 1, sent_at=life.now
        )
        reflecting.finish(life.db, life.person, life.now, library=LIBRARY, reflection_id=kept.reflection.id)
    assert said == [True, True, True, False, False]


def test_what_feels_shaky_comes_back_next_and_what_is_steady_later(wanting):
    """Twelve values, eleven of them steady: the shaky one comes again as soon as every value was met."""
    met = []
    for number in range(12):
        asked = finish(wanting).then
        met.append(asked.value)
        answer(wanting, asked.prompt_id, Word.SHAKY if number == 3 else Word.SECOND_NATURE)
        wanting.now += timedelta(days=1)
    assert set(met) == set(Value)
    assert finish(wanting).then.value is met[3]


def test_turning_it_off_and_on_again_keeps_what_was_rated(wanting):
    answer(wanting, finish(wanting).then.prompt_id)
    for wanted in (False, True):
        steadiness.choose(wanting.db, wanting.person, wanting.now, wanted=wanted)
        steadiness.choose(wanting.db, wanting.person, wanting.now, wanted=wanted)
    assert len(rows.list_rated(wanting.db, wanting.id)) == 1


def test_nothing_is_asked_while_they_want_quiet(wanting):
    support.not_now(wanting.db, wanting.person, wanting.now)
    assert finish(wanting).then is None


def test_someone_elses_tension_cannot_be_weighed(life):
    other = begin(life.db, telegram_id=1002)
    (prompt_id,) = life.db.execute("SELECT id FROM prompts WHERE person_id = ?", [life.id]).fetchone()
    tension_rows.ask(life.db, life.id, prompt_id, first=Value.MUTUAL, second=Value.HOPEFUL)
    assert isinstance(tensions.weigh(other.db, other.person, MONDAY, prompt_id=prompt_id, weighed=Weighed.BOTH), Stale)
    assert tension_rows.find(life.db, life.id, prompt_id).weighed is None


def test_the_order_of_two_values_makes_no_difference_to_the_tensions_met(life):
    for first, second in ((Value.MUTUAL, Value.HOPEFUL), (Value.HOPEFUL, Value.MUTUAL)):
        finished = finish(life)
        assert not isinstance(finished, Stale)
        (prompt_id,) = life.db.execute("SELECT max(id) FROM prompts").fetchone()
        tension_rows.ask(life.db, life.id, prompt_id, first=first, second=second)
        tension_rows.weigh(life.db, life.id, prompt_id, Weighed.FIRST)
    assert tension_rows.list_met(life.db, life.id) == [tension_rows.Met(first=Value.HOPEFUL, second=Value.MUTUAL, times=2)]


TENSE = next(scenario for scenario in LIBRARY.scenarios if scenario.in_tension is not None)


def reflected(life: Life) -> Closed:
    """One more practice of a scenario that holds two values, with some words, closed with *Done*."""
    card = prompts.practise(life.db, life.person, life.now, library=LIBRARY, rng=life.rng)
    life.db.execute("UPDATE prompts SET scenario_id = ?, value = ? WHERE id = ?", [TENSE.id, TENSE.value, card.prompt.id])
    prompts.pick(life.db, life.person, life.now, library=LIBRARY, prompt_id=card.prompt.id, way=1)
    number = life.db["reflection_parts"].count + 1
    kept = reflecting.record(life.db, life.person, life.now, prompt_id=card.prompt.id, text="mine", message_id=number, sent_at=life.now)
    return reflecting.finish(life.db, life.person, life.now, library=LIBRARY, reflection_id=kept.reflection.id)


def offers_are_over(life: Life) -> None:
    steadiness.choose(life.db, life.person, life.now, wanted=False)
    planning.choose(life.db, life.person, life.now, wanted=False, prompt_id=0)
    for mirror in Mirror:
        mirrors.answer(life.db, life.person, life.now, mirror=mirror, wanted=False)


def asked(life: Life, times: int) -> list[str]:
    """The kind of question after each practice, three days apart."""
    kinds = []
    for _ in range(times):
        life.now += timedelta(days=3)
        kinds.append(type(reflected(life).then).__name__)
    return kinds


def test_how_steady_and_a_plan_take_turns_and_hide_no_offer(wanting: Life) -> None:
    planning.choose(wanting.db, wanting.person, wanting.now, wanted=True, prompt_id=0)
    kinds = asked(wanting, 12)
    assert kinds.count("MirrorOffered") == 2
    assert [kind for kind in kinds if kind != "MirrorOffered"] == ["HowSteady", "PlanAsked", "HowSteady", "PlanAsked"] + ["HowSteady"] * 6


def test_a_tension_then_offers_and_then_a_plan(life: Life) -> None:
    steadiness.choose(life.db, life.person, life.now, wanted=False)
    kinds = asked(life, 5)
    assert kinds[:2] == ["NoneType", "NoneType"]
    assert kinds[2:] == ["WhichWeighed", "PlansOffered", "MirrorOffered"]
    planning.choose(life.db, life.person, life.now, wanted=True, prompt_id=0)
    assert "PlanAsked" in asked(life, 3)
    assert set(asked(life, 20)) <= {"PlanAsked", "WhichWeighed", "MirrorOffered", "NoneType"}


@pytest.mark.parametrize("answer", [None, Weighed.SKIPPED])
def test_three_tensions_in_a_row_without_an_answer_are_the_last(life: Life, answer: Weighed | None) -> None:
    offers_are_over(life)
    found = 0
    for _ in range(24):
        then = reflected(life).then
        if isinstance(then, WhichWeighed):
            found += 1
            if answer is not None:
                tensions.weigh(life.db, life.person, life.now, prompt_id=then.prompt_id, weighed=answer)
    assert found == 3
    assert not tension_rows.is_wanted(life.db, life.id)
    tensions.choose(life.db, life.person, life.now, wanted=True)
    assert asked(life, 12).count("WhichWeighed") == 3


def test_one_answer_among_them_keeps_it_on_and_the_setting_turns_it_off(life: Life) -> None:
    offers_are_over(life)
    for number in range(15):
        then = reflected(life).then
        if isinstance(then, WhichWeighed) and number % 2 == 0:
            tensions.weigh(life.db, life.person, life.now, prompt_id=then.prompt_id, weighed=Weighed.BOTH)
    assert tension_rows.is_wanted(life.db, life.id)
    tensions.choose(life.db, life.person, life.now, wanted=False)
    assert asked(life, 6) == ["NoneType"] * 6


def test_the_last_word_waits_for_the_answer_and_comes_once(wanting: Life) -> None:
    closed = reflected(wanting)
    assert closed.goes_on
    rate = last_words.ending(steadiness.answer)
    facts = {"prompt_id": closed.then.prompt_id, "word": Word.STEADY}
    answered = rate(wanting.db, wanting.person, wanting.now, **facts)
    assert isinstance(answered, Ended)
    assert answered.next_at == wanting.person.next_prompt_at
    assert isinstance(rate(wanting.db, wanting.person, wanting.now, **facts), Stale)


def test_an_answer_long_after_the_practice_or_after_a_new_card_is_no_end_of_it(wanting: Life) -> None:
    rate = last_words.ending(steadiness.answer)
    first = reflected(wanting).then
    late = rate(wanting.db, wanting.person, wanting.now + timedelta(hours=13), prompt_id=first.prompt_id, word=Word.STEADY)
    assert isinstance(late, steadiness.Rated)
    second = reflected(wanting).then
    prompts.practise(wanting.db, wanting.person, wanting.now, library=LIBRARY, rng=wanting.rng)
    assert isinstance(rate(wanting.db, wanting.person, wanting.now, prompt_id=second.prompt_id, word=Word.STEADY), steadiness.Rated)
