"""The bench runs from end to end; its figures are for people to read, so none is asserted."""

from pathlib import Path

import pytest

from bench import growth
from bench.__main__ import run
from bench.figures import FULL, TINY, Figure, table

GUIDE = (Path(__file__).parents[2] / "docs" / "bench.md").read_text(encoding="utf-8")


async def test_each_bench_gives_a_figure_beside_a_peer(tmp_path: Path) -> None:
    figures = await run(tmp_path, TINY)
    assert [each.what.split(":")[0] for each in figures] == ["store", "transport", *["flow"] * 4, "tick", "search", "search", "deletion"]
    assert all(each.ours > 0 and each.peer > 0 for each in figures)


@pytest.mark.parametrize(("less_is_better", "ratio"), [(False, "0.50"), (True, "2.00")])
def test_a_ratio_above_one_always_means_that_ours_is_better(*, less_is_better: bool, ratio: str) -> None:
    figure = Figure(what="tea", ours=10, peer=20, peer_is="coffee", unit="cups", less_is_better=less_is_better)
    assert ratio in table([figure])


def test_the_guide_tells_how_much_is_done() -> None:
    for number in (FULL.writes, FULL.calls, FULL.crowd, FULL.due, FULL.few, FULL.writers, FULL.writers * FULL.texts):
        assert f"{number:,}" in GUIDE
    assert f"{FULL.messages} messages each" in GUIDE


async def test_the_run_of_growth_gives_a_line_and_the_hour_plans_everyone(tmp_path: Path) -> None:
    (tmp_path / "hour").mkdir()
    assert len(await growth.measure(tmp_path, growth.MEMBERS, 1)) == len(growth.HEAD)
    assert "120 planned" in await growth.one_hour(tmp_path / "hour", 120)
