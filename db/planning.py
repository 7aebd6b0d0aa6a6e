"""Whether someone wants to be asked for plans, when they were asked, and which plan the open question is about."""

from datetime import datetime

from db import Database
from db.rows import Mapper, changes, runs
from practice.frozen import Frozen
from practice.plans import Ask


class Wish(Frozen):
    """`asks_again`: whether, after saving a plan, they are asked if they want to hear about it later."""

    wanted: bool
    wanted_at: datetime | None
    asks_again: bool
    plan_id: int | None


WISH = Mapper(Wish)
ASK = Mapper(Ask)
NONE = Wish(wanted=False, wanted_at=None, asks_again=True, plan_id=None)


def find(db: Database, person_id: int) -> Wish:
    return WISH.find(db, "SELECT * FROM planning WHERE person_id = ?", [person_id]) or NONE


# True once: it was neither offered nor chosen before.
@changes(
    "INSERT INTO planning (person_id, offered_at) VALUES (:person_id, :now) ON CONFLICT (person_id) DO UPDATE SET offered_at = :now "
    "WHERE offered_at IS NULL AND wanted_at IS NULL"
)
def offer(db: Database, person_id: int, *, now: datetime) -> bool: ...
# True if it was not wanted until now.
@changes(
    "INSERT INTO planning (person_id, wanted, wanted_at) VALUES (:person_id, 1, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET wanted = 1, wanted_at = :now WHERE wanted = 0"
)
def want(db: Database, person_id: int, *, now: datetime) -> bool: ...
@changes("UPDATE planning SET wanted = 0 WHERE person_id = :person_id AND wanted = 1")
def stop(db: Database, person_id: int) -> bool: ...
# No question about how a plan went, nor whether to ask one; what one plan's own key asks for still comes.
@runs(
    "INSERT INTO planning (person_id, asks_again) VALUES (:person_id, 0) "
    "ON CONFLICT (person_id) DO UPDATE SET asks_again = excluded.asks_again"
)
def ask_no_more(db: Database, person_id: int) -> None: ...
# The question being asked is about this plan.
@runs(
    "INSERT INTO planning (person_id, plan_id) VALUES (:person_id, :plan_id) "
    "ON CONFLICT (person_id) DO UPDATE SET plan_id = excluded.plan_id"
)
def turn_to(db: Database, person_id: int, plan_id: int) -> None: ...
# True once for each prompt.
@changes("INSERT INTO plan_asks (person_id, prompt_id, asked_at) VALUES (:person_id, :prompt_id, :now) ON CONFLICT (prompt_id) DO NOTHING")
def add_ask(db: Database, person_id: int, prompt_id: int, *, now: datetime) -> bool: ...
# Oldest first.
@ASK.lists("SELECT asked_at, made FROM plan_asks WHERE person_id = :person_id AND asked_at >= :since ORDER BY id")
def list_asks(db: Database, person_id: int, *, since: datetime) -> list[Ask]: ...
# A plan came of it, or was made anyway: the newest ask counts as answered.
@runs("UPDATE plan_asks SET made = 1 WHERE id = (SELECT max(id) FROM plan_asks WHERE person_id = :person_id)")
def mark_made(db: Database, person_id: int) -> None: ...
