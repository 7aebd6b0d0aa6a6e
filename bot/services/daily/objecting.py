"""*Not real?*: what rings false in a scenario, for the host."""

from datetime import datetime

from bot.services.daily.cards import Card
from bot.services.daily.prompts import Asked, Finished, today
from bot.services.daily.viewing import Viewed
from bot.services.over import NotSetUp, Stale
from db import Database, dialogues, objections, prompts
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person, Prompt

Today = Card | Viewed | Asked | Finished | NotSetUp


class ObjectionKept(Frozen):
    """What rings false was written down for the host; they may go on."""


class ObjectionAsked(Frozen):
    """They may say what rings false now, in as many messages as they like."""


def ask(db: Database, person: Person, now: datetime, *, prompt_id: int) -> ObjectionAsked | Stale:
    if prompts.find(db, person.id, prompt_id) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.OBJECTION, now=now, prompt_id=prompt_id)
    return ObjectionAsked()


def keep(db: Database, person: Person, now: datetime, *, prompt: Prompt, text: str, message_id: int) -> ObjectionKept:
    """It goes on being asked until they turn to something else."""
    objections.add(db, person.id, scenario_id=prompt.scenario_id, chat_id=person.telegram_id, message_id=message_id, text=text, now=now)
    dialogues.ask(db, person.id, Asking.OBJECTION, now=now, prompt_id=prompt.id)
    return ObjectionKept()


def leave(db: Database, person: Person, now: datetime, *, library: Library) -> Today:
    """Back to what is open, as `/today` shows it."""
    dialogues.stop_if(db, person.id, Asking.OBJECTION)
    return today(db, person, now, library=library)
