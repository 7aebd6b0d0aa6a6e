"""The table that `make soak` prints: each of its tests adds a line of what was done and what came of it."""

from collections.abc import Iterable
from typing import Any, Protocol

HEAD = ("What", "How often", "Ours", "A stock bot, or the usual way", "Seconds")
NAME = "soak"


class Row(Protocol):
    def __call__(self, what: str, times: str, ours: str, beside: str = "–") -> None: ...


def table(reports: Iterable[Any]) -> str:
    """Of the reports of tests, those with a line, as Markdown."""
    lines = [
        (*cells, f"{report.duration:.0f}" if report.passed else "FAILED")
        for report in reports
        for name, cells in report.user_properties
        if name == NAME
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [HEAD, ("---",) * len(HEAD), *lines])
