"""What is asked after a practice, of whom, and that only the first answer of the right person counts."""

from datetime import timedelta

import pytest

from bot.services.care import support
from bot.services.daily import prompts, steadiness, tensions
from bot.services.daily.afterwards import HowSteady
from bot.services.over import Stale
from db import steadiness as rows
from db import tensions as tension_rows
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
