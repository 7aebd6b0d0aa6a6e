"""The handlers' one way to do something: `act`, a use case and its words in one transaction with the update that asked for them."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from telegram import Message as TelegramMessage
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, CallbackContext, ExtBot

from bot import callbacks
from bot.gateway import asking, post
from bot.gateway.clock import Clock
from bot.services import arrivals
from bot.services.daily import schedule
from bot.services.sending import own_scenarios
from bot.views import arrivals as arrival_views
from bot.views.message import Message, Reply
from bot.views.say import Host, Say
from db import Database, dialogues, farewells, inbox, outbox, people
from db.store import Store
from practice.library import Library
from practice.models import Language, Person

P = ParamSpec("P")
Outcome = TypeVar("Outcome")
log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True)
class Gate:
    """What every handler needs, put together once in bot/app.py."""

    store: Store
    clock: Clock
    library: Library
    host: Host
    rng: random.Random
    default_zone: str
    support_country: str
    wake_sender: Callable[[], None]
    wake_downloads: Callable[[], None]
    is_silent: Callable[[], bool]
    fetch: Callable[[str, int], Awaitable[bytes | None]]  # a file at Telegram and the most bytes of it
    operator_ids: tuple[int, ...] = ()  # whom the host wants told of a report


@dataclass(frozen=True, kw_only=True)
class Event:
    """What an update tells about who did what to which message."""

    update_id: int
    telegram_id: int
    language: Language
    pressed: TelegramMessage | None
    written: TelegramMessage | None
    prompt_id: int | None


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], Gate]):
    """PTB's context, which remembers its update and can act."""

    incoming: Update
    typed_on: int | None = None  # the row of the message whose button was typed, not pressed: it is answered, and loses its buttons

    @classmethod
    def from_update(cls, update: object, application: "Application[Any, Any, Any, Any, Any, Any]") -> "Context":
        context = super().from_update(update, application)
        assert isinstance(context, Context)  # noqa: S101  PTB types it as its own base
        assert isinstance(update, Update)  # noqa: S101  dispatch gives nothing else
        context.incoming = update
        return context

    @property
    def gate(self) -> Gate:
        return self.bot_data

    @property
    def pressed_message_id(self) -> int:
        """The message whose button was pressed; 0 where none was."""
        query = self.incoming.callback_query
        return query.message.message_id if query is not None and query.message is not None else 0

    async def act(
        self,
        use: Callable[Concatenate[Database, Person, datetime, P], Outcome],
        view: Callable[[Outcome, Say], Reply | Message],
        *args: P.args,
        **facts: P.kwargs,
    ) -> None:
        """Once per update: `use`, the rows of what `view` says to it, and the update marked as done, or none of these."""
        event = event_of(self.incoming)
        if event is None:
            await self.ignore()
            return
        doing = lambda db, person, now: use(db, person, now, *args, **facts)  # noqa: E731  it closes over the facts
        reply = await self.gate.store.run(_transact, self.gate, event, doing, view, self.typed_on)
        if reply is None:
            return
        if reply.truncates:
            await self._empty_log()
        self.gate.wake_sender()
        if self.incoming.effective_message is not None and self.incoming.effective_message.effective_attachment is not None:
            self.gate.wake_downloads()
        await self._at_once(reply)

    async def _empty_log(self) -> None:
        """What was deleted must not linger, neither in what is known of cohorts' own scenarios nor in the write-ahead log.

        Where a backup reads just now, the night's work empties the log.
        """
        await self.gate.store.run(own_scenarios.load, self.gate.library)
        if not await self.gate.store.run_bare(farewells.empty_log):
            log.warning("log.kept")

    async def ignore(self) -> None:
        """Mark the update as done; nothing is to be said."""
        await self.gate.store.run(inbox.claim, self.incoming.update_id, now=self.gate.clock.now())

    async def leave(self, chat_id: int) -> None:
        """Leave a group or channel, saying nothing in it."""
        await self.gate.store.run(_leave, self.incoming.update_id, chat_id, self.gate.clock.now())
        self.gate.wake_sender()

    async def note_blocked(self, telegram_id: int) -> None:
        """They blocked the bot: nothing more is planned for them until they come back."""
        await self.gate.store.run(_block, self.incoming.update_id, telegram_id, self.gate.clock.now())

    async def _at_once(self, reply: Reply) -> None:
        """Best effort, outside the outbox: the answer to a button, the reaction to a message. Neither while Telegram wants silence."""
        if self.gate.is_silent():
            return
        try:
            if self.incoming.callback_query is not None:
                await self.incoming.callback_query.answer(reply.toast)
            written = self.incoming.effective_message if self.incoming.callback_query is None else quoted_by(self.incoming)
            if reply.reaction and written is not None:
                await written.set_reaction(reply.reaction)
        except TelegramError as error:
            log.info("direct.failed", error=type(error).__name__)


def _transact(
    db: Database,
    gate: Gate,
    event: Event,
    use: Callable[[Database, Person, datetime], Outcome],
    view: Callable[[Outcome, Say], Reply | Message],
    typed_on: int | None,
) -> Reply | None:
    now = gate.clock.now()
    if not inbox.claim(db, event.update_id, now=now):
        return None
    person = people.meet(db, event.telegram_id, language=event.language, zone=gate.default_zone, now=now)
    arrivals.settle(db, person, now, prompt_id=event.prompt_id, message_id=event.pressed.message_id if event.pressed else None)
    asked = dialogues.find(db, person.id)
    outcome = use(db, person, now)
    after = person
    there = people.find(db, event.telegram_id)  # nobody after they had everything deleted; whoever moved here just now
    if there is not None:
        after = schedule.note_activity(db, there, now)
    say = Say(after.language, gate.host, gate.library)
    spoken = view(outcome, say)
    reply = spoken if isinstance(spoken, Reply) else Reply(messages=[spoken])
    if reply.over and event.pressed is not None and outbox.is_bare(db, event.telegram_id, event.pressed.message_id):
        reply = replace(reply, messages=())
    pressed_message_id = event.pressed.message_id if event.pressed else None
    answered_message_id = event.written.message_id if event.written else None
    if typed_on is not None and there is not None:
        reply = replace(reply, bare=[*reply.bare, typed_on])
    shown = post.put(db, after, reply, now=now, pressed_message_id=pressed_message_id, answered_message_id=answered_message_id)
    if there is not None and there.id == person.id:
        shown = None if reply.alone else shown
        asking.settle(db, after, now, asked, shown=shown, pressed_message_id=pressed_message_id)
    missing = None if reply.alone else arrivals.find_missing(db, after, now)
    if missing is not None:
        post.put(db, after, Reply(messages=[arrival_views.missing(missing, say)]), now=now)
    return reply


def _leave(db: Database, update_id: int, chat_id: int, now: datetime) -> None:
    if inbox.claim(db, update_id, now=now):
        post.put_leaving(db, chat_id, now=now)


def _block(db: Database, update_id: int, telegram_id: int, now: datetime) -> None:
    if inbox.claim(db, update_id, now=now):
        people.block(db, telegram_id, now=now)
        outbox.cancel_chat(db, telegram_id, now=now)


def event_of(update: Update) -> Event | None:
    """None where nobody in particular did anything."""
    user = update.effective_user
    if user is None:
        return None
    query = update.callback_query
    pressed = query.message if query is not None and isinstance(query.message, TelegramMessage) else None
    written = None if query is not None else update.effective_message
    return Event(
        update_id=update.update_id,
        telegram_id=user.id,
        language=Language.SPANISH if (user.language_code or "").startswith("es") else Language.ENGLISH,
        pressed=pressed,
        written=written,
        prompt_id=_prompt_in(query.data) if query is not None else _prompt_replied_to(written),
    )


def quoted_by(update: Update) -> TelegramMessage | None:
    """The person's own message that the one with the pressed button answers."""
    query = update.callback_query
    pressed = query.message if query is not None else None
    return pressed.reply_to_message if isinstance(pressed, TelegramMessage) else None


def _prompt_in(data: str | None) -> int | None:
    return _field_in(data, "prompt")


def _field_in(data: str | None, field: str) -> int | None:
    found = getattr(callbacks.decode(data or ""), field, None)
    return found if isinstance(found, int) else None


def _prompt_replied_to(message: TelegramMessage | None) -> int | None:
    """The prompt named by the buttons of the message that was replied to: it knows even where the send's answer was lost."""
    return named_by_buttons(message.reply_to_message if message is not None else None, "prompt")


def named_by_buttons(message: TelegramMessage | None, field: str) -> int | None:
    """The id that a message's buttons carry under this name, if any does."""
    markup = message.reply_markup if message is not None else None
    buttons = [button for row in markup.inline_keyboard for button in row] if markup is not None else []
    return next((found for button in buttons if (found := _field_in(str(button.callback_data or ""), field)) is not None), None)
