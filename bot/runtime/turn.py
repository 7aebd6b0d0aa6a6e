"""One update's transaction: the use case, the rows of what is said to it, and the update marked as handled, or none of these."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar

from bot.callbacks import only_shows
from bot.runtime import asking, post
from bot.runtime.dependencies import Dependencies
from bot.services import arrivals
from bot.services.daily import schedule
from bot.views import arrivals as arrival_views
from bot.views import over
from bot.views.message import Message, Reply
from bot.views.say import Say
from bot.views.showing import View, said
from db import Database, inbox, outbox, people
from practice.frozen import Frozen
from practice.models import Language, Person

Outcome = TypeVar("Outcome")


class Event(Frozen):
    """What an update tells about who did what to which message."""

    update_id: int
    telegram_id: int
    language: Language
    pressed_message_id: int | None
    pressed_kind: str | None  # of button, where it is over once its message no longer has it
    written_message_id: int | None
    prompt_id: int | None


def transact(
    db: Database,
    deps: Dependencies,
    event: Event,
    use: Callable[[Database, Person, datetime], Outcome],
    view: View,
    typed_on: int | None,
) -> Reply | None:
    """What was said, its rows written; None where the update was handled before. `typed_on`: the row whose button was typed.

    1. Claim the update, so that it is handled once.
    2. Find the person, or make them; what was sent while its answer was lost is known to have arrived.
    3. Run the use case, and note that they were here. A late press of a button that its message has no more does nothing.
    4. Turn the outcome into words, and the words into outbox rows.
    5. Take the buttons off a question that is over, and keep which message asks the next.
    6. Say what never arrived, where something did not.
    """
    now = deps.clock.now()
    if not inbox.claim(db, event.update_id, now=now):
        return None
    before = people.meet(db, event.telegram_id, language=event.language, zone=deps.default_zone, now=now)
    person = before.person
    arrivals.settle(db, person, now, prompt_id=event.prompt_id, message_id=event.pressed_message_id)
    pressed, written = event.pressed_message_id, event.written_message_id
    spoken = over.stale if _is_gone(db, event) else partial(said, use(db, person, now), view)
    here = schedule.note_activity(db, event.telegram_id, now)  # nobody after they had everything deleted; whoever moved here just now
    after = person if here is None else here.person
    say = Say(after.language, deps.host, deps.library)
    reply = _reply(db, event, spoken(say))
    if typed_on is not None and here is not None:
        reply = replace(reply, bare=[*reply.bare, typed_on])
    shown = post.put(db, after, reply, now=now, pressed_message_id=pressed, answered_message_id=written)
    if here is not None and after.id == person.id:
        shown = None if reply.alone else shown
        asking.settle(db, after, now, before.asked, here.asked, shown=shown, pressed_message_id=pressed)
    missing = None if reply.alone or here is None or not here.unsure else arrivals.find_missing(db, after, now)
    if missing is not None:
        post.put(db, after, Reply(messages=[arrival_views.missing(missing, say)]), now=now)
    return reply


def _reply(db: Database, event: Event, spoken: Reply | Message) -> Reply:
    """That a question is over is not said again where its buttons are gone."""
    reply = Reply.of(spoken)
    return replace(reply, messages=()) if reply.over and _is_gone(db, event) else reply


def _is_gone(db: Database, event: Event) -> bool:
    """The pressed button is no longer on its message: taken away, or edited into others."""
    pressed, kind = event.pressed_message_id, event.pressed_kind
    if pressed is None or kind is None:
        return False
    return outbox.has_lost(db, event.telegram_id, pressed, None if only_shows(kind) else kind)
