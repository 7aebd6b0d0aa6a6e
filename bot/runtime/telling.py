"""Saying something to someone who has not just written: what a view makes of an outcome, into the outbox."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.runtime import post
from bot.runtime.dependencies import Dependencies
from bot.views.message import Reply
from bot.views.say import Say
from db import Database
from practice.models import Person


def say_to(deps: Dependencies, person: Person) -> Say:
    return Say(person.language, deps.host, deps.library)


def put(db: Database, deps: Dependencies, person: Person, view: Callable[[Any, Say], Any], outcome: object | None, now: datetime) -> None:
    """What `view` says to an outcome, into the outbox; nothing where there is none."""
    if outcome is not None:
        spoken = view(outcome, say_to(deps, person))
        post.put(db, person, spoken if isinstance(spoken, Reply) else Reply(messages=[spoken]), now=now)
