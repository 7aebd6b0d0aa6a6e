"""Time passes: APScheduler only calls `tick` and the nightly work; what is due is written in rows."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.gateway import logs, post
from bot.gateway.context import Gate
from bot.services import following_up, looking_back, moving, schedule
from bot.views import following_up as following_up_views
from bot.views import looking_back as looking_back_views
from bot.views import moving as moving_views
from bot.views import prompts as prompt_views
from bot.views.say import Say
from db import Database, moves, people, plans
from db import looking_back as looking_back_rows
from db.moves import Code
from db.plans import Due

log = structlog.get_logger()

SECONDS = 15
BATCH = 50
PUT_OFF = timedelta(hours=1)


class Ticker:
    def __init__(self, gate: Gate, *, nightly: Callable[[], Awaitable[None]]) -> None:
        self._gate = gate
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._scheduler.add_job(self.tick, "interval", seconds=SECONDS)
        self._scheduler.add_job(nightly, "cron", hour=8, minute=17)

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Plan for everyone who is due now, a batch at a time."""
        now = self._gate.clock.now()
        while await self._gate.store.run(schedule.end_pauses, now, limit=BATCH):
            continue
        while due := await self._gate.store.run(people.list_due, now=now, limit=BATCH):
            await asyncio.gather(*(self._plan(person.id, now) for person in due))
            self._gate.wake_sender()
        while due_plans := await self._gate.store.run(plans.list_due, now=now, limit=BATCH):
            await asyncio.gather(*(self._follow_up(due, now) for due in due_plans))
        while due_back := await self._gate.store.run(looking_back_rows.list_due, now=now, limit=BATCH):
            await asyncio.gather(*(self._look_back(person_id, now) for person_id in due_back))
        while shown := await self._gate.store.run(moves.list_to_hide, now=now, limit=BATCH):
            await asyncio.gather(*(self._hide(code, now) for code in shown))
        self._gate.wake_sender()
        self._gate.wake_downloads()

    async def _hide(self, code: Code, now: datetime) -> None:
        try:
            await self._gate.store.run(self._hide_one, code, now)
        except Exception as error:  # noqa: BLE001  the same as below
            log.error("hide.failed", person=code.person_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  the same
            await self._gate.store.run(moves.hide, code.person_id, code.kind)

    def _hide_one(self, db: Database, code: Code, now: datetime) -> None:
        person = people.get(db, code.person_id)
        say = Say(person.language, self._gate.host, self._gate.library)
        post.put(db, person, moving_views.hidden(moving.hide_due(db, code), say), now=now)

    async def _plan(self, person_id: int, now: datetime) -> None:
        """One savepoint each, in one commit: someone whose row is broken keeps nobody else waiting."""
        try:
            await self._gate.store.run(self._plan_one, person_id, now)
        except Exception as error:  # noqa: BLE001  a bug, or a row that nobody foresaw
            log.error("plan.failed", person=person_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  no traceback: it may quote
            await self._gate.store.run(people.set_next_prompt, person_id, now + PUT_OFF)

    def _plan_one(self, db: Database, person_id: int, now: datetime) -> None:
        person = people.get(db, person_id)
        if person.next_prompt_at is None or person.next_prompt_at > now:
            return
        planned = schedule.plan(db, person, now, library=self._gate.library, rng=self._gate.rng)
        if planned is not None:
            post.put(db, person, prompt_views.planned(planned, Say(person.language, self._gate.host, self._gate.library)), now=now)

    async def _follow_up(self, due: Due, now: datetime) -> None:
        try:
            await self._gate.store.run(self._follow_up_one, due, now)
        except Exception as error:  # noqa: BLE001  the same
            log.error("follow_up.failed", plan=due.plan_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  the same
            await self._gate.store.run(plans.delay, due.plan_id, now + PUT_OFF)

    def _follow_up_one(self, db: Database, due: Due, now: datetime) -> None:
        person = people.get(db, due.person_id)
        asked = following_up.plan_due(db, person, now, plan_id=due.plan_id)
        if asked is not None:
            say = Say(person.language, self._gate.host, self._gate.library)
            post.put(db, person, following_up_views.asked(asked, say), now=now)

    async def _look_back(self, person_id: int, now: datetime) -> None:
        try:
            await self._gate.store.run(self._look_back_one, person_id, now)
        except Exception as error:  # noqa: BLE001  the same
            log.error("look_back.failed", person=person_id, error=type(error).__name__, at=logs.place(error))  # noqa: TRY400  the same
            await self._gate.store.run(looking_back_rows.put_off, person_id, now + PUT_OFF)

    def _look_back_one(self, db: Database, person_id: int, now: datetime) -> None:
        person = people.get(db, person_id)
        remembered = looking_back.plan(db, person, now, library=self._gate.library)
        if remembered is not None:
            say = Say(person.language, self._gate.host, self._gate.library)
            post.put(db, person, looking_back_views.remembered(remembered, say), now=now)
