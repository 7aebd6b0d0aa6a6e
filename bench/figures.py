"""What a bench says: our figure, a peer's figure from the same run, and how many times better ours is."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Figure:
    """`ours` and `peer` are in `unit`. Figures are compared only within one run on one machine; the ratio is what lasts."""

    what: str
    ours: float
    peer: float
    peer_is: str
    unit: str
    less_is_better: bool = False

    @property
    def ratio(self) -> float:
        return self.peer / self.ours if self.less_is_better else self.ours / self.peer


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much is done: enough for steady ratios, or just enough to see that each bench works."""

    writes: int
    calls: int
    turns: int  # of the flow
    messages: int  # from each of 20 people
    crowd: int  # people of whom few are due
    due: int
    writers: int
    texts: int  # of each of them
    with_aiogram: bool = False  # it takes the network, and some seconds to set up

    @property
    def few(self) -> int:
        return self.due // 10


FULL = Size(turns=2, writes=10_000, calls=2_000, messages=50, crowd=100_000, due=1_000, writers=2_000, texts=300, with_aiogram=True)
TINY = Size(turns=1, writes=20, calls=10, messages=1, crowd=50, due=20, writers=20, texts=2)


def table(figures: Sequence[Figure]) -> str:
    rows = [
        (each.what, f"{each.ours:,.4g} {each.unit}", f"{each.peer:,.4g} {each.unit}", f"{each.ratio:.2f}", each.peer_is) for each in figures
    ]
    rows.insert(0, ("what", "ours", "peer", "ratio", "the peer is"))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]]) for row in rows)
