"""A piece of work in a process of its own, which ends as by kill -9 before a chosen line of db/ or a chosen statement."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from db import Database
from tests.faults.forked import FORKS

OURS = str(Path(__file__).parents[2] / "db")
KILLED = 9
MOST = 100_000


class Steps:
    """Those of the work that are left before it is killed."""

    def __init__(self, left: int) -> None:
        self._left = left
        self._seen = set[tuple[str, int]]()

    def take(self, *_: object) -> None:
        self._left -= 1
        if self._left < 0:
            os._exit(KILLED)

    def trace(self, frame: FrameType, event: str, _: object) -> Any:
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        place = (frame.f_code.co_filename, frame.f_lineno)
        if event == "line" and place not in self._seen:  # a loop's second round is no other step
            self._seen.add(place)
            self.take()
        return self.trace

    def watch(self, db: Database) -> None:
        """Each statement is a step."""
        db.conn.set_trace_callback(self.take)


def _work(lines: int, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    sys.settrace(Steps(lines).trace)
    work(*arguments)
    sys.settrace(None)


def is_killed(work: Callable[..., object], *arguments: object) -> bool:
    """Whether it ended by a step that was one too many; else it is done."""
    process = FORKS.Process(target=work, args=arguments)
    process.start()
    process.join()
    assert process.exitcode in (0, KILLED)
    return process.exitcode == KILLED


def each_line(every: int, work: Callable[..., object], *arguments: object) -> Iterator[int]:
    """Do `work` again and again, killed a few lines of db/ later each time, until once it is not; whoever asks puts things back."""
    for lines in range(0, MOST, every):
        if not is_killed(_work, lines, work, arguments):
            return
        yield lines
