"""What someone chose and wrote when they met the same scenario before, and which messages of the bot repeat it."""

from db import Database
from db.prompts import COLUMNS, PROMPT
from db.rows import list_all, lists, runs
from practice.models import Prompt


# The newest answered prompt with the same scenario before this one.
@PROMPT.finds(
    f"SELECT {COLUMNS} FROM prompts WHERE person_id = :prompt.person_id AND scenario_id = :prompt.scenario_id AND id < :prompt.id "
    "AND answered_at IS NOT NULL ORDER BY id DESC LIMIT 1"
)
def find(db: Database, prompt: Prompt) -> Prompt | None: ...
# The reflection question of each answered prompt with this scenario.
@lists(int, "SELECT question FROM prompts WHERE person_id = :person_id AND scenario_id = :scenario_id AND answered_at IS NOT NULL")
def list_questions(db: Database, person_id: int, scenario_id: str) -> list[int]: ...
@runs(
    "INSERT INTO last_times (outbox_id, earlier_id, prompt_id) VALUES (:outbox_id, :earlier_id, :prompt_id) "
    "ON CONFLICT (outbox_id) DO NOTHING"
)
def add_message(db: Database, outbox_id: int, *, earlier_id: int, prompt_id: int) -> None: ...
# What the mirror of words said to this prompt quotes it no more.
@runs("DELETE FROM last_times WHERE earlier_id = :prompt_id AND prompt_id = earlier_id")
def forget_mirror(db: Database, prompt_id: int) -> None: ...


def list_messages(db: Database, earlier_id: int) -> list[tuple[int, int]]:
    """The outbox rows that repeat what was written to this prompt, and the prompt that each was said at."""
    sql = "SELECT outbox_id, prompt_id FROM last_times WHERE earlier_id = ? AND outbox_id IN (SELECT id FROM outbox) ORDER BY outbox_id"
    return [(row["outbox_id"], row["prompt_id"]) for row in list_all(db, sql, [earlier_id])]
