"""`/practice words`: three lines in a row, each answered in one sentence. What is written to them is looked at once and not kept."""

import random
from datetime import datetime

from bot.services.care import word_mirror
from bot.services.care.word_mirror import SaidWrong
from bot.services.daily import choosing
from bot.services.over import NotSetUp, Stale
from db import Database, dialogues, drills, noticed
from db.dialogues import Asking
from db.drills import Met
from practice.frozen import Frozen
from practice.library import DrillLine, Library
from practice.models import Language, Person
from practice.typed import typed_answers
from practice.word_mirror import Reflected

ROUND = 3


class Looked(Frozen):
    """At an answer to that line; `reflected` is None where nothing was sure."""

    met_id: int
    reflected: Reflected | None


class LineShown(Frozen):
    """`before`: the answer to the line before. `again`: the same line, as what came was no answer. `bare`: whose buttons go."""

    met: Met
    says: str
    before: Looked | None = None
    again: bool = False
    bare: tuple[int, ...] = ()


class RoundOver(Frozen):
    before: Looked | None
    bare: tuple[int, ...] = ()


class DrillStopped(Frozen): ...


class NoLines(Frozen):
    """None for this language and their topics."""


Drilled = LineShown | RoundOver | NoLines


def start(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> LineShown | NoLines | NotSetUp:
    if person.set_up_at is None:
        return NotSetUp()
    drills.note(db, person.id, None)
    return _show(db, person, now, library, rng, place=1)


def hear(db: Database, person: Person, now: datetime, *, met_id: int, text: str, library: Library, rng: random.Random) -> Drilled:
    """An answer to this line; then the next one, or the end of the round."""
    met, bare = drills.find(db, person.id, met_id), _asked_in(db, person)
    line = None if met is None else next((line for lines in library.drills.values() for line in lines if line.id == met.line), None)
    if met is None or line is None:
        return _show(db, person, now, library, rng, place=1)
    if typed_answers.is_unclear(text):
        return LineShown(met=met, says=_says(line), again=True, bare=bare)
    reflected = word_mirror.seen_in((text,), line.values[0])
    drills.note(db, person.id, met.id, () if reflected is None else reflected.kinds)
    before = Looked(met_id=met.id, reflected=reflected)
    if met.place == ROUND:
        dialogues.stop(db, person.id)
        return RoundOver(before=before, bare=bare)
    return _show(db, person, now, library, rng, place=met.place + 1, before=before, bare=bare)


def another(
    db: Database, person: Person, now: datetime, *, met_id: int, library: Library, rng: random.Random
) -> LineShown | NoLines | Stale:
    """Another line in the place of this one, if it is the one that waits."""
    dialogue = dialogues.find(db, person.id)
    met = drills.find(db, person.id, met_id)
    if met is None or dialogue is None or dialogue.asking is not Asking.DRILL or dialogue.about_id != met_id:
        return Stale()
    return _show(db, person, now, library, rng, place=met.place)


def go_on(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> Drilled | None:
    """After a support answer: the next line. None where none was asked."""
    dialogue = dialogues.find(db, person.id)
    if dialogue is None or dialogue.asking is not Asking.DRILL or dialogue.about_id is None:
        return None
    if (met := drills.find(db, person.id, dialogue.about_id)) is not None and met.place == ROUND:
        dialogues.stop(db, person.id)
        return RoundOver(before=None)
    return _show(db, person, now, library, rng, place=1 if met is None else met.place + 1)


def stop(db: Database, person: Person, _: datetime) -> DrillStopped | Stale:
    return DrillStopped() if dialogues.stop_if(db, person.id, Asking.DRILL) else Stale()


def say_wrong(db: Database, person: Person, _: datetime, *, met_id: int) -> SaidWrong | Stale:
    """What was noticed in the answer to this line was not right: counted once, by kind and language alone."""
    kinds = drills.take(db, person.id, met_id)
    noticed.count_wrong(db, person.language, kinds)
    return SaidWrong() if kinds else Stale()


def _show(
    db: Database,
    person: Person,
    now: datetime,
    library: Library,
    rng: random.Random,
    *,
    place: int,
    before: Looked | None = None,
    bare: tuple[int, ...] = (),
) -> LineShown | NoLines:
    """One that they have not met, else the one met longest ago; the newest never twice in a row, where there are others."""
    suited = {line.id: line for line in library.drills.get(person.language, ()) if choosing.is_welcome(person, line, library)}
    known = [each for each in drills.list_met(db, person.id) if each in suited]
    fresh = [each for each in suited if each not in known]
    if not suited:
        dialogues.stop_if(db, person.id, Asking.DRILL)
        return NoLines()
    chosen = suited[rng.choice(fresh) if fresh else known[0]]
    met = drills.show(db, person.id, chosen.id, place=place, now=now)
    dialogues.ask(db, person.id, Asking.DRILL, now=now, about_id=met.id)
    return LineShown(met=met, says=_says(chosen), before=before, bare=bare)


def _asked_in(db: Database, person: Person) -> tuple[int, ...]:
    dialogue = dialogues.find(db, person.id)
    return () if dialogue is None or dialogue.outbox_id is None else (dialogue.outbox_id,)


def _says(line: DrillLine) -> str:
    return next(says for language in Language if (says := line.says(language)) is not None)
