"""Telegram's sending limits, kept from our side: the window counts from each answer, so that a slow network never makes a burst."""

import math
import time
from collections import deque
from collections.abc import Callable

WINDOW = 1.0  # seconds
MARGIN = 0.001  # past the end of a window, not on it
BURST = 5  # per chat; then one a second


class Pacer:
    """At most `per_second` messages in any second, and per chat one a second after a burst of five."""

    def __init__(self, per_second: int, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_second
        self._monotonic = monotonic
        self._away = 0
        self._answered: deque[float] = deque()
        self._full_at: dict[int, float] = {}  # when a chat's burst is whole again

    def free(self) -> int:
        """How many may start now."""
        self._forget()
        return max(0, self._per_second - self._away - len(self._answered))

    def resting(self) -> list[int]:
        """Chats that must wait."""
        self._forget()
        now = self._monotonic()
        return [chat for chat, full_at in self._full_at.items() if full_at - now > (BURST - 1) * WINDOW]

    def pause(self) -> float:
        """Seconds until something that is held back now may go; infinite if nothing is."""
        now = self._monotonic()
        until = [self._full_at[chat] - (BURST - 1) * WINDOW for chat in self.resting()]
        if not self.free() and self._answered:
            until.append(self._answered[0] + WINDOW)
        return min((max(at - now, 0.0) + MARGIN for at in until), default=math.inf)

    def start(self, chat_id: int) -> None:
        self._away += 1
        self._full_at[chat_id] = max(self._full_at.get(chat_id, 0.0), self._monotonic()) + WINDOW

    def answered(self) -> None:
        self._away -= 1
        self._answered.append(self._monotonic())

    def _forget(self) -> None:
        now = self._monotonic()
        while self._answered and now - self._answered[0] > WINDOW:
            self._answered.popleft()
        self._full_at = {chat: full_at for chat, full_at in self._full_at.items() if full_at > now}


class NoPacer(Pacer):
    """For the sandbox, which has no limits to keep."""

    def __init__(self) -> None:
        super().__init__(1)

    def free(self) -> int:
        return 1_000

    def resting(self) -> list[int]:
        return []

    def start(self, chat_id: int) -> None:
        pass

    def answered(self) -> None:
        pass
