"""Only what would take hours is stopped: so long, of this process's own work, for what takes milliseconds."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 60


@contextmanager
def patience() -> Iterator[None]:
    def stop(_: int, __: FrameType | None) -> None:
        raise AssertionError("a text that is read so slowly stops the bot for everyone")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
