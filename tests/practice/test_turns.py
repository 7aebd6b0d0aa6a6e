"""Sixty sends to people who answer all or only some of them: nobody meets the same few cards again and again."""

import pytest

from bench.turns import ANSWERED, LIBRARY, SEEDS, SENDS, figures, sends, turns


@pytest.mark.parametrize("answered", ANSWERED)
def test_cards_and_values_take_turns_however_many_are_answered(answered):
    worst = turns(answered)
    assert worst.most_of_a_scenario <= 3
    assert worst.fewest_different >= 22
    assert worst.most_of_a_value <= 7


def test_the_people_differ_and_answer_about_what_their_share_says():
    assert (SEEDS, SENDS, len(LIBRARY)) == (200, 60, 24)
    orders = {tuple(each.scenario_id for each in sends(50, seed)) for seed in range(20)}
    assert len(orders) == 20


def test_the_bench_prints_a_line_for_each_share():
    assert len(figures().splitlines()) == 1 + len(ANSWERED)
