"""Taking back what was shared: the rows go, and every message that shows it is to say so."""

from collections.abc import Iterable

from db import Database, notes, shares
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import Share, Showing


class Withdrawn(Frozen):
    """How many were taken back, and the messages that show them."""

    count: int
    showings: tuple[Showing, ...]

    @property
    def some_stay(self) -> bool:
        """One of them went out in a way that nobody can find it again."""
        return any(showing.unclear for showing in self.showings)


NOTHING = Withdrawn(count=0, showings=())


def withdraw(db: Database, person: Person, every: Iterable[Share]) -> Withdrawn:
    """Their own. With a share go the notes about it; those that they wrote are taken back too."""
    showings: list[Showing] = []
    count = 0
    for share in every:
        found = [*shares.list_showings(db, share.id), *notes.list_showings(db, person.id, share_id=share.id)]
        if shares.delete(db, person.id, share.id):
            showings += found
            count += 1
    return Withdrawn(count=count, showings=tuple(dict.fromkeys(showings)))


def of_reflection(db: Database, person: Person, reflection_id: int) -> Withdrawn:
    return withdraw(db, person, shares.list_of_reflection(db, person.id, reflection_id))


def of_person(db: Database, person: Person) -> Withdrawn:
    """All that they ever shared, and every note of theirs, also about what others shared."""
    written = notes.list_showings(db, person.id)
    withdrawn = withdraw(db, person, shares.list_own(db, person.id))
    return Withdrawn(count=withdrawn.count, showings=tuple(dict.fromkeys([*withdrawn.showings, *written])))
