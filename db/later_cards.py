"""Cards that are put off: open, and to come again later the same day."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, asks, changes, runs
from practice.frozen import Frozen


class PutOff(Frozen):
    """A card that is to come again."""

    prompt_id: int
    person_id: int
    at: datetime


@runs("UPDATE prompts SET later_at = :at WHERE id = :prompt_id")
def put_off(db: Database, prompt_id: int, at: datetime) -> None: ...
# True for the one who is to bring it.
@changes("UPDATE prompts SET later_at = NULL WHERE id = :due.prompt_id AND later_at = :due.at")
def claim(db: Database, due: PutOff) -> bool: ...


DUE = Queue("prompts", "later_at", Mapper(PutOff, prompt_id="id", at="later_at"), field="prompt_id")


# Whether an open card of theirs is put off until later than that.
@asks("SELECT 1 FROM prompts WHERE person_id = :person_id AND later_at > :after AND step = 'choosing'")
def is_put_off(db: Database, person_id: int, *, after: datetime) -> bool: ...
