"""Who could read what was saved: said in full with the first saves and whenever it has changed, else on request."""

from db import Database, readers
from practice.models import Person

FIRST = 3  # saves


def tell(db: Database, person: Person, reflection_id: int) -> bool:
    """Whether this save says it in full. It goes on doing so while it is the newest that did, and nothing has changed."""
    now, before = readers.fingerprint(db, person.id), readers.find(db, person.id)
    if before is not None and before.readers == now:
        if before.reflection_id == reflection_id:
            return True
        if before.told_count >= FIRST:
            return False
    readers.note(db, person.id, readers=now, reflection_id=reflection_id)
    return True
