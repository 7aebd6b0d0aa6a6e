"""*Not real?*: what rings false in a scenario, for the host."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.over import Stale
from db import Database, dialogues, objections, prompts
from db.dialogues import Asking
from practice.models import Person


@dataclass(frozen=True)
class ObjectionKept:
    """What rings false was written down for the host."""


@dataclass(frozen=True)
class ObjectionAsked:
    """They may say what rings false now."""


def ask(db: Database, person: Person, now: datetime, *, prompt_id: int) -> ObjectionAsked | Stale:
    if prompts.find(db, person.id, prompt_id) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.OBJECTION, now=now, prompt_id=prompt_id)
    return ObjectionAsked()


def keep(db: Database, person: Person, now: datetime, *, scenario_id: str, text: str, message_id: int) -> ObjectionKept:
    objections.add(db, person.id, scenario_id=scenario_id, chat_id=person.telegram_id, message_id=message_id, text=text, now=now)
    dialogues.stop(db, person.id)
    return ObjectionKept()
