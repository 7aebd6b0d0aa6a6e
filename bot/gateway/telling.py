"""Saying something to someone who has not just written: what a view makes of an outcome, into the outbox."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.gateway import post
from bot.gateway.context import Gate
from bot.views.message import Reply
from bot.views.say import Say
from db import Database
from practice.models import Person


def say_to(gate: Gate, person: Person) -> Say:
    return Say(person.language, gate.host, gate.library)


def put(db: Database, gate: Gate, person: Person, view: Callable[[Any, Say], Any], outcome: object | None, now: datetime) -> None:
    """What `view` says to an outcome, into the outbox; nothing where there is none."""
    if outcome is not None:
        spoken = view(outcome, say_to(gate, person))
        post.put(db, person, spoken if isinstance(spoken, Reply) else Reply(messages=[spoken]), now=now)
