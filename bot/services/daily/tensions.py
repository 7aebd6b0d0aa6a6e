"""Which of two values weighed more in a scenario, and why: the why becomes part of the reflection."""

from datetime import datetime

from bot.services.over import Stale
from db import Database, dialogues, prompts, tensions
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.models import Person, Value
from practice.tensions import Weighed


class Weighing(Frozen):
    """What weighed more. `may_say_why`: words that come now join the reflection."""

    first: Value
    second: Value
    weighed: Weighed
    may_say_why: bool


class TensionsChosen(Frozen):
    wanted: bool


def choose(db: Database, person: Person, _: datetime, *, wanted: bool) -> TensionsChosen | Stale:
    """Whether it is asked at all, now and then after a reflection."""
    if person.set_up_at is None:
        return Stale()
    tensions.set_wanted(db, person.id, wanted=wanted)
    return TensionsChosen(wanted=wanted)


def weigh(db: Database, person: Person, now: datetime, *, prompt_id: int, weighed: Weighed) -> Weighing | Stale:
    """The first answer counts."""
    prompt = prompts.find(db, person.id, prompt_id)
    tension = tensions.find(db, person.id, prompt_id)
    if prompt is None or tension is None or not tensions.weigh(db, person.id, prompt_id, weighed):
        return Stale()
    free = weighed is not Weighed.SKIPPED and dialogues.find(db, person.id) is None and prompts.find_open(db, person.id) is None
    if free:
        dialogues.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt_id)
    return Weighing(first=tension.first, second=tension.second, weighed=weighed, may_say_why=free)
