"""What a running bot counts about itself, in memory only: a restart begins anew."""

import time
from collections import Counter
from collections.abc import Callable

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)  # seconds


class Pulse:
    """Ages are in seconds on the monotonic clock, which no one sets."""

    def __init__(self, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self.sends: Counter[str] = Counter()  # by result
        self.handled: Counter[float] = Counter()  # updates by the smallest bucket they fit in; infinity for the rest
        self.handled_seconds = 0.0
        self._started = self._ticked = self._heard = monotonic()

    def ticked(self) -> None:
        """A tick got on with its work."""
        self._ticked = self.monotonic()

    def heard(self) -> None:
        """Telegram answered a poll or called the webhook, and what it brought is on the disk."""
        self._heard = self.monotonic()

    def sent(self, result: str) -> None:
        self.sends[result] += 1

    def handled_one(self, seconds: float) -> None:
        """`seconds` since the update was taken from the inbox."""
        self.handled[next((bucket for bucket in BUCKETS if seconds <= bucket), float("inf"))] += 1
        self.handled_seconds += seconds

    def up_seconds(self) -> float:
        return self.monotonic() - self._started

    def tick_age(self) -> float:
        return self.monotonic() - self._ticked

    def heard_age(self) -> float:
        return self.monotonic() - self._heard
