"""The log of what the bot asked for."""

from collections import deque

from sandbox.clock import Clock, to_text
from sandbox.shapes import Json

MOST_KEPT = 100_000


class Calls:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._calls: deque[Json] = deque(maxlen=MOST_KEPT)
        self._count = 0

    def add(self, method: str, params: Json, status: int | None, description: str | None) -> None:
        self._count += 1
        at = to_text(self._clock.now())
        call = {"n": self._count, "at": at, "method": method, "params": params, "status": status, "description": description}
        self._calls.append(call)

    def since(self, number: int) -> list[Json]:
        newer = min(self._count - number, len(self._calls))
        return list(self._calls)[-newer:] if newer > 0 else []
