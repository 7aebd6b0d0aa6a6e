"""The queue of updates that the bot has not confirmed yet."""

import asyncio
import random
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from sandbox.clock import Clock
from sandbox.keep import Keep
from sandbox.shapes import Json, Value

KEPT_FOR = timedelta(hours=24)
QUIET = timedelta(days=7)
BIGGEST_ID = 2**62
BIGGEST_RANDOM_ID = 2**30
_NOT_BY_DEFAULT = frozenset(["chat_member", "message_reaction", "message_reaction_count"])


@dataclass(kw_only=True, eq=False)
class Queued:
    """`number` is what an offset is compared with: the update's own id, or where that is none, its place in the row."""

    key: int
    number: int
    update: Value
    chat_id: int | None
    queued_at: float
    is_forged: bool = False

    def document(self) -> Json:
        return dict(vars(self))


class Poll:
    """A getUpdates that waits; the next one ends it."""

    def __init__(self) -> None:
        self.wake = asyncio.Event()
        self.ended_by: str | None = None


class Updates:
    def __init__(self, keep: Keep, clock: Clock) -> None:
        self._keep = keep
        self._clock = clock
        self._queue: deque[Queued] = deque()
        self._next_id = 1
        self._next_key = 1
        self._last_at: float | None = None
        self.allowed: list[str] = []
        self.added = 0
        self.is_drained = asyncio.Event()
        self.is_drained.set()
        self.has_more = asyncio.Event()
        self.poll: Poll | None = None

    def add(self, kind: str, payload: Json, chat_id: int) -> None:
        """Queue an update of that kind, if the bot asked for such."""
        is_allowed = kind in self.allowed if self.allowed else kind not in _NOT_BY_DEFAULT
        if is_allowed:
            self._number_anew()
            self._put({"update_id": self._next_id, kind: payload}, self._next_id, chat_id)

    def add_forged(self, update: Json, chat_id: int | None) -> None:
        """Queue an update as it is, under an id of ours if it has none."""
        update = update if "update_id" in update else {"update_id": self._next_id, **update}
        own = update["update_id"]
        is_usable = isinstance(own, int) and not isinstance(own, bool) and 0 < own < BIGGEST_ID
        self._put(update, own if is_usable else self._next_id, chat_id, is_forged=not is_usable or own < self._next_id)

    def _put(self, update: Json, number: int, chat_id: int | None, *, is_forged: bool = False) -> None:
        at = self._clock.now().timestamp()
        queued = Queued(key=self._next_key, number=number, update=update, chat_id=chat_id, queued_at=at, is_forged=is_forged)
        self._next_id = max(self._next_id, number + 1)
        self._next_key += 1
        self._last_at = at
        self.added += 1
        self._queue.append(queued)
        self._keep.note(f"update:{queued.key}", queued)
        self._note_counters()
        self.is_drained.clear()
        self.has_more.set()
        if self.poll is not None:
            self.poll.wake.set()

    def pending(self, limit: int | None = None) -> list[Queued]:
        """The oldest first; those older than a day are forgotten."""
        self._expire()
        return list(islice(self._queue, limit))

    def hand_out(self, limit: int) -> list[Value]:
        """The oldest updates; a forged one that no offset could ever confirm is gone with this."""
        handed = self.pending(limit)
        for queued in handed:
            if queued.is_forged:
                self.remove(queued)
        return [queued.update for queued in handed]

    def confirm(self, offset: int) -> None:
        """Forget all before the offset; a negative one keeps that many of the newest. One above all ids and the next confirms nothing."""
        if offset > self._next_number():
            return
        if offset < 0:
            gone = list(self._queue)[:offset]
        else:
            gone = [queued for queued in self._queue if queued.number < offset and not queued.is_forged]
        for queued in gone:
            self.remove(queued)

    def _next_number(self) -> int:
        return max([self._next_id, *(queued.number + 1 for queued in self._queue)])

    def _number_anew(self) -> None:
        """After a week without updates the next one has any id, lower ones too."""
        self._expire()
        if self._last_at is not None and self._clock.now().timestamp() - self._last_at > QUIET.total_seconds() and not self._queue:
            self._next_id = random.randint(1, BIGGEST_RANDOM_ID)  # noqa: S311  no secret

    def remove(self, queued: Queued) -> None:
        if queued in self._queue:
            self._queue.remove(queued)
            self._keep.note(f"update:{queued.key}", None)
        if not self._queue:
            self.is_drained.set()

    def take_over(self) -> Poll:
        """Begin to poll; whoever polled before is told to stop."""
        self.end_poll("other getUpdates request; make sure that only one bot instance is running")
        self.poll = Poll()
        return self.poll

    def end_poll(self, by: str) -> None:
        if self.poll is not None:
            self.poll.ended_by = by
            self.poll.wake.set()
            self.poll = None

    def allow(self, kinds: list[str] | None) -> None:
        """None keeps the last choice; an empty list is the default."""
        if kinds is not None and kinds != self.allowed:
            self.allowed = kinds
            self._note_counters()

    def _expire(self) -> None:
        oldest = (self._clock.now() - KEPT_FOR).timestamp()
        while self._queue and self._queue[0].queued_at < oldest:
            self.remove(self._queue[0])

    def _note_counters(self) -> None:
        self._keep.note("updates", self)

    def document(self) -> Json:
        return {"next_id": self._next_id, "next_key": self._next_key, "allowed": self.allowed, "last_at": self._last_at}

    def restore_counters(self, document: Json) -> None:
        self._next_id, self._next_key, self.allowed = document["next_id"], document["next_key"], document["allowed"]
        self._last_at = document.get("last_at")

    def restore(self, document: Json) -> None:
        self._queue.append(Queued(**document))
        self.is_drained.clear()
        self.has_more.set()
