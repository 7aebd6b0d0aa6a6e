"""Who could read what was saved: said in full with the first saves and whenever it has changed, else on request."""

from db import Database, readers
from practice.models import Person

FIRST = 3  # saves


def tell(db: Database, person: Person, reflection_id: int) -> bool:
    """Whether this save says it in full. It goes on doing so while it is the newest that did, and nothing has changed."""
    found = readers.find(db, person.id)
    if found.told == found.now:
        if found.reflection_id == reflection_id:
            return True
        if (found.told_count or 0) >= FIRST:
            return False
    readers.note(db, person.id, readers=found.now, reflection_id=reflection_id)
    return True
