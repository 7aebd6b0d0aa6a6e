"""The handlers' one way to do something: `act`, a use case and its words in one transaction with the update that asked for them."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from telegram import Message as TelegramMessage
from telegram import Update
from telegram.ext import Application, CallbackContext, ExtBot

from bot import callbacks
from bot.gateway.transport import NotSentError, RefusedError, ReplyLostError
from bot.runtime import post, turn
from bot.runtime.dependencies import Dependencies
from bot.runtime.turn import Event
from bot.services.sending import own_scenarios
from bot.views import unkeepable
from bot.views.message import Reply
from bot.views.showing import View, said, show
from db import Database, farewells, inbox, outbox, people
from practice.languages import spoken
from practice.models import Person

P = ParamSpec("P")
Outcome = TypeVar("Outcome")
log = structlog.get_logger()


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], Dependencies]):
    """PTB's context, which remembers its update and can act."""

    incoming: Update
    drops_file: bool = False  # a command came under a file that is not kept
    typed_on: int | None = None  # the row of the message whose button was typed, not pressed: it is answered, and loses its buttons

    @classmethod
    def from_update(cls, update: object, application: "Application[Any, Any, Any, Any, Any, Any]") -> "Context":
        context = super().from_update(update, application)
        assert isinstance(context, Context)  # noqa: S101  PTB types it as its own base
        assert isinstance(update, Update)  # noqa: S101  dispatch gives nothing else
        context.incoming = update
        return context

    @property
    def deps(self) -> Dependencies:
        return self.bot_data

    @cached_property
    def event(self) -> Event | None:
        return event_of(self.incoming)

    @property
    def pressed_message_id(self) -> int:
        """The message whose button was pressed; 0 where none was."""
        query = self.incoming.callback_query
        return query.message.message_id if query is not None and query.message is not None else 0

    async def act(
        self,
        use: Callable[Concatenate[Database, Person, datetime, P], Outcome],
        view: View = show,
        *args: P.args,
        **facts: P.kwargs,
    ) -> None:
        """Once per update: `use`, the rows of what is said to it, and the update marked as done, or none of these."""
        if (event := self.event) is None:
            await self.ignore()
            return
        doing = lambda db, person, now: use(db, person, now, *args, **facts)  # noqa: E731  it closes over the facts
        speaking = _with_file_dropped(view) if self.drops_file else view
        reply = await self.deps.store.run(turn.transact, self.deps, event, doing, speaking, self.typed_on)
        self.deps.handled.add(event.update_id)
        if reply is None:
            return
        if reply.truncates:
            await self._empty_log()
        self.deps.wake_sender()
        message = self.incoming.effective_message
        if message is not None and message.text is None and message.effective_attachment is not None:  # PTB looks for twenty kinds
            self.deps.wake_downloads()
        await self._at_once(reply)

    async def _empty_log(self) -> None:
        """What was deleted must not linger, neither in what is known of cohorts' own scenarios nor in the write-ahead log.

        Where a backup reads just now, the night's work empties the log.
        """
        await self.deps.store.run(own_scenarios.load, self.deps.library)
        if not await self.deps.store.run_bare(farewells.empty_log):
            log.warning("log.kept")

    async def ignore(self) -> None:
        """Mark the update as done; nothing is to be said."""
        await self.deps.store.run(inbox.claim, self.incoming.update_id, now=self.deps.clock.now())

    async def leave(self, chat_id: int) -> None:
        """Leave a group or channel, saying nothing in it."""
        await self.deps.store.run(_leave, self.incoming.update_id, chat_id, self.deps.clock.now())
        self.deps.wake_sender()

    async def note_blocked(self, telegram_id: int) -> None:
        """They blocked the bot: nothing more is planned for them until they come back."""
        await self.deps.store.run(_block, self.incoming.update_id, telegram_id, self.deps.clock.now())

    async def _at_once(self, reply: Reply) -> None:
        """Best effort, outside the outbox: the answer to a button, the reaction to a message. Neither while Telegram wants silence."""
        if self.deps.is_silent():
            return
        try:
            if self.incoming.callback_query is not None:
                answer = {"callback_query_id": self.incoming.callback_query.id, "text": reply.toast}
                await self.deps.call("answerCallbackQuery", answer)
            written = self.incoming.effective_message if self.incoming.callback_query is None else quoted_by(self.incoming)
            if reply.reaction and written is not None:
                mark = {"type": "emoji", "emoji": reply.reaction}
                await self.deps.call(
                    "setMessageReaction", {"chat_id": written.chat_id, "message_id": written.message_id, "reaction": [mark]}
                )
        except (NotSentError, ReplyLostError, RefusedError) as error:
            log.info("direct.failed", error=type(error).__name__)


def _with_file_dropped(view: View) -> View:
    return lambda outcome, say: unkeepable.with_file_dropped(said(outcome, view, say), say, command=True)


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
        language=spoken(user.language_code),
        pressed_message_id=pressed.message_id if pressed is not None else None,
        pressed_kind=callbacks.kind_of(query.data or "") if query is not None else None,
        written_message_id=written.message_id if written is not None else None,
        prompt_id=_field_in(query.data, "prompt") if query is not None else _prompt_replied_to(written),
    )


def quoted_by(update: Update) -> TelegramMessage | None:
    """The person's own message that the one with the pressed button answers."""
    query = update.callback_query
    pressed = query.message if query is not None else None
    return pressed.reply_to_message if isinstance(pressed, TelegramMessage) else None


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
