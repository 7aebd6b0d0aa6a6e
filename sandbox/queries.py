"""Presses that wait for the bot's answer."""

import asyncio
import itertools
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sandbox.clock import Clock

ANSWERED_WITHIN = timedelta(seconds=15)


@dataclass(kw_only=True, eq=False)
class Query:
    query_id: str
    asked_at: datetime
    answer: asyncio.Future[str | None]


class Queries:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[str, Query] = {}
        self._numbers = itertools.count(1)

    def ask(self) -> Query:
        query_id = f"{secrets.randbits(48)}{next(self._numbers):06}"
        query = Query(query_id=query_id, asked_at=self._clock.now(), answer=asyncio.get_running_loop().create_future())
        self._open[query_id] = query
        return query

    def answer(self, query_id: str, text: str | None) -> bool:
        """False if there is no such query, or it was answered, or it is too late."""
        query = self._open.pop(query_id, None)
        if query is None or self._clock.now() - query.asked_at > ANSWERED_WITHIN:
            return False
        if not query.answer.done():
            query.answer.set_result(text)
        return True
