"""Who could read what was saved: said in full with the first saves and whenever it has changed, else on request."""

from db import Database, readers
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import Audience

FIRST = 3  # saves


class Reading(Frozen):
    """`tells`: this save says in full who could read it. `can_share`: they are in a cohort that goes on; `shared`: with whom they did."""

    tells: bool
    can_share: bool
    shared: tuple[Audience, ...]


def look(db: Database, person: Person, reflection_id: int) -> Reading:
    found = readers.find(db, person.id, reflection_id)
    tells = _tells(found, reflection_id)
    if tells and (found.told != found.now or found.reflection_id != reflection_id):
        readers.note(db, person.id, readers=found.now, reflection_id=reflection_id)
    return Reading(tells=tells, can_share=found.can_share, shared=found.shared)


def _tells(found: readers.Readers, reflection_id: int) -> bool:
    """It goes on doing so while it is the newest that did, and nothing has changed."""
    return found.told != found.now or found.reflection_id == reflection_id or (found.told_count or 0) < FIRST
