"""What someone takes into supervision: which of their reflections and plans, in the order in which they were put there."""

from datetime import datetime

from db import Database
from db.rows import Stored, asks, changes, counts


class Item(Stored):
    """Either the prompt that was reflected on, or the plan."""

    id: int
    prompt_id: int | None
    plan_id: int | None


# False where it was there before, or is not theirs.
@changes(
    "INSERT INTO supervision_items (person_id, reflection_id, added_at) SELECT person_id, id, :now FROM reflections "
    "WHERE id = :reflection_id AND person_id = :person_id ON CONFLICT (reflection_id) DO NOTHING"
)
def add_reflection(db: Database, person_id: int, reflection_id: int, *, now: datetime) -> bool: ...
# False where it was there before, is not theirs or not saved yet.
@changes(
    "INSERT INTO supervision_items (person_id, plan_id, added_at) SELECT person_id, id, :now FROM plans WHERE id = :plan_id "
    "AND person_id = :person_id AND saved_at IS NOT NULL ON CONFLICT (plan_id) DO NOTHING"
)
def add_plan(db: Database, person_id: int, plan_id: int, *, now: datetime) -> bool: ...
# In the order in which they were added.
@Item.lists(
    "SELECT supervision_items.id, reflections.prompt_id, plan_id FROM supervision_items "
    "LEFT JOIN reflections ON reflections.id = reflection_id WHERE supervision_items.person_id = :person_id "
    "ORDER BY supervision_items.id LIMIT :limit OFFSET :offset"
)
def list_page(db: Database, person_id: int, *, limit: int, offset: int) -> list[Item]: ...
@asks("SELECT 1 FROM supervision_items WHERE person_id = :person_id AND reflection_id = :reflection_id")
def has_reflection(db: Database, person_id: int, reflection_id: int) -> bool: ...
@asks("SELECT 1 FROM supervision_items WHERE person_id = :person_id AND plan_id = :plan_id")
def has_plan(db: Database, person_id: int, plan_id: int) -> bool: ...
@counts("SELECT count(*) FROM supervision_items WHERE person_id = :person_id")
def count(db: Database, person_id: int) -> int: ...
@changes("DELETE FROM supervision_items WHERE id = :item_id AND person_id = :person_id")
def remove(db: Database, person_id: int, item_id: int) -> bool: ...
# True if there was something on it.
@changes("DELETE FROM supervision_items WHERE person_id = :person_id")
def clear(db: Database, person_id: int) -> bool: ...
