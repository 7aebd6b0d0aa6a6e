"""Telegram's limits on sending, where they are asked for: 30 a second in all, 1 a second and chat, 20 a minute and group."""

import math
import time
from collections import defaultdict, deque

from sandbox.errors import BotApiError

_ALL = (30, 1.0)
_PRIVATE = (5, 5.0)  # one a second over five seconds: short bursts pass
_GROUP = (20, 60.0)


class Flood:
    def __init__(self, *, is_on: bool) -> None:
        self._is_on = is_on
        self._sent: defaultdict[int | None, deque[float]] = defaultdict(deque)

    def check(self, chat_id: int, *, is_private: bool) -> None:
        """Count one message to that chat, or refuse it."""
        if not self._is_on:
            return
        now = time.monotonic()
        limits = {None: _ALL, chat_id: _PRIVATE if is_private else _GROUP}
        pause = max(self._pause(key, *limit, now) for key, limit in limits.items())
        if pause > 0:
            seconds = max(1, math.ceil(pause))
            raise BotApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for key in limits:
            self._sent[key].append(now)

    def _pause(self, key: int | None, most: int, seconds: float, now: float) -> float:
        sent = self._sent[key]
        while sent and sent[0] <= now - seconds:
            sent.popleft()
        return sent[0] + seconds - now if len(sent) >= most else 0
