"""Prompts: one scenario sent to one person."""

from datetime import date, datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from db import Database, dialogues
from db.dialogues import Dialogue
from db.rows import Mapper, asks, changed, changes, counts, exists, find_one, finds, insert, list_all, lists, required, runs
from practice.models import Prompt, Step, Value

COLUMNS = (
    "prompts.id, prompts.person_id, scenario_id, value, local_on, prompts.created_at, "
    "prompts.step, way, own_words, question, prompts.outbox_id, next_way, push_id, starred_at"
)


PROMPT = Mapper(Prompt, starred=lambda row: row["starred_at"] is not None)


def add(
    db: Database,
    person_id: int,
    *,
    scenario_id: str,
    value: Value,
    local_on: date | None,
    question: int,
    now: datetime,
    zone: ZoneInfo | None = None,
    push_id: int | None = None,
    is_second: bool = False,
) -> Prompt | None:
    """The new prompt, or None if this person already has one for that day, or its second one. `zone` is where that day was counted."""
    of_day = "second_on" if is_second else "local_on"
    if local_on and exists(db, f"SELECT 1 FROM prompts WHERE person_id = ? AND {of_day} = ?", [person_id, local_on]):
        return None
    sql = (
        f"INSERT INTO prompts (person_id, scenario_id, value, {of_day}, zone, question, created_at, push_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    prompt_id = insert(db, sql, [person_id, scenario_id, value, local_on, zone, question, now, push_id])
    return get(db, person_id, prompt_id)


# One that has it keeps its day; None takes it off.
@runs("UPDATE prompts SET starred_at = iif(:at IS NULL, NULL, coalesce(starred_at, :at)) WHERE id = :prompt_id AND person_id = :person_id")
def star(db: Database, person_id: int, prompt_id: int, *, at: datetime | None) -> None: ...
# A foreign id and a missing id look the same.
@PROMPT.finds(f"SELECT {COLUMNS} FROM prompts WHERE id = :prompt_id AND person_id = :person_id")
def find(db: Database, person_id: int, prompt_id: int) -> Prompt | None: ...
@required(find)
def get(db: Database, person_id: int, prompt_id: int) -> Prompt: ...


def find_asked(db: Database, person_id: int) -> tuple[Dialogue | None, Prompt | None]:
    """What they are being asked, and the prompt that it is about, if it is about one."""
    sql = (
        f"SELECT {dialogues.AS_JSON} AS asked, {COLUMNS} FROM dialogues LEFT JOIN prompts "
        "ON prompts.id = dialogues.prompt_id AND prompts.person_id = dialogues.person_id WHERE dialogues.person_id = ?"
    )
    row = find_one(db, sql, [person_id])
    if row is None:
        return None, None
    return dialogues.from_json(row["asked"]), None if row["id"] is None else PROMPT.read(row)


# The one prompt that waits for an answer or is in the middle of one.
@PROMPT.finds(
    f"SELECT {COLUMNS} FROM prompts WHERE person_id = :person_id AND step IN ('choosing', 'viewing', 'reflecting') ORDER BY id DESC LIMIT 1"
)
def find_open(db: Database, person_id: int) -> Prompt | None: ...
# The newest with this scenario since then.
@PROMPT.finds(
    f"SELECT {COLUMNS} FROM prompts WHERE person_id = :person_id AND scenario_id = :scenario_id AND created_at >= :since "
    "ORDER BY id DESC LIMIT 1"
)
def find_newest(db: Database, person_id: int, *, scenario_id: str, since: datetime) -> Prompt | None: ...
# The scenarios that this prompt's person met before it, from `since` on.
@lists(str, "SELECT scenario_id FROM prompts WHERE person_id = :prompt.person_id AND id < :prompt.id AND created_at >= :since")
def list_before(db: Database, prompt: Prompt, *, since: datetime) -> list[str]: ...
# Those older than prompt `before` that still wait; more than one where an older one was answered after all.
@PROMPT.lists(
    f"SELECT {COLUMNS} FROM prompts WHERE person_id = :person_id AND id < :before AND step IN ('choosing', 'viewing', 'reflecting') "
    "ORDER BY id"
)
def list_open(db: Database, person_id: int, *, before: int) -> list[Prompt]: ...
# The prompt that a message of the bot, or an answer of the person's, belongs to.
@PROMPT.finds(
    f"SELECT {COLUMNS} FROM prompts WHERE person_id = :person_id AND id = coalesce((SELECT prompt_id FROM outbox "
    "WHERE chat_id = :chat_id AND message_id = :message_id AND prompt_id IS NOT NULL ORDER BY outbox.id DESC LIMIT 1), "
    "(SELECT prompt_id FROM reflections JOIN reflection_parts ON reflection_id = reflections.id WHERE chat_id = :chat_id "
    "AND message_id = :message_id), (SELECT id FROM prompts WHERE person_id = :person_id AND own_words_message_id = :message_id))"
)
def find_by_message(db: Database, person_id: int, chat_id: int, message_id: int) -> Prompt | None: ...


class PastRow(TypedDict):
    scenario_id: str
    value: Value
    step: Step
    created_at: datetime
    answered_at: datetime | None


PAST_ROW = Mapper(PastRow)


# Every prompt so far, oldest first.
@PAST_ROW.lists("SELECT scenario_id, value, step, created_at, answered_at FROM prompts WHERE person_id = :person_id ORDER BY id")
def list_past(db: Database, person_id: int) -> list[PastRow]: ...
# Daily prompts known as sent since the person was last active.
@counts(
    "SELECT count(*) FROM prompts JOIN outbox ON outbox.id = prompts.outbox_id "
    "WHERE prompts.person_id = :person_id AND coalesce(local_on, second_on) IS NOT NULL AND outbox.state = 'sent' "
    "AND step IN ('choosing', 'closed') AND prompts.created_at >= coalesce(:since, 0)"
)
def count_unanswered(db: Database, person_id: int, *, since: datetime | None) -> int: ...
# When the last daily prompt came whose day was counted in another zone than this one.
@finds(
    datetime,
    "SELECT max(created_at) FROM prompts WHERE person_id = :person_id AND coalesce(local_on, second_on) IS NOT NULL AND zone IS NOT :zone",
)
def last_daily_elsewhere_at(db: Database, person_id: int, *, zone: ZoneInfo) -> datetime | None: ...
@finds(date, "SELECT max(local_on) FROM prompts WHERE person_id = :person_id")
def last_local_on(db: Database, person_id: int) -> date | None: ...
@finds(date, "SELECT max(second_on) FROM prompts WHERE person_id = :person_id")
def last_second_on(db: Database, person_id: int) -> date | None: ...
# Record the way chosen (1-based; 0 for own words). False if it was answered before. What was closed does not open again.
@changes(
    "UPDATE prompts SET way = :way, answered_at = :now, step = CASE step WHEN 'closed' THEN 'done' ELSE 'viewing' END "
    "WHERE id = :prompt_id AND way IS NULL"
)
def answer(db: Database, prompt_id: int, *, way: int, now: datetime) -> bool: ...
# Record what was chosen to the second question (1-based; 0 for own words or none). False if it is not open (any more).
@changes("UPDATE prompts SET next_way = :way WHERE id = :prompt_id AND step = 'viewing' AND next_way IS NULL")
def answer_next(db: Database, prompt_id: int, *, way: int) -> bool: ...
# The second question is answered with own words, which stand in the reflection.
@runs("UPDATE prompts SET next_way = 0 WHERE id = :prompt_id AND next_way IS NULL")
def pass_next(db: Database, prompt_id: int) -> None: ...
@runs("UPDATE prompts SET own_words = :text, own_words_message_id = :message_id WHERE id = :prompt_id")
def set_own_words(db: Database, prompt_id: int, text: str, *, message_id: int) -> None: ...
# The chat message that holds the own words, if it came at or after `since`.
@finds(int, "SELECT own_words_message_id FROM prompts WHERE id = :prompt_id AND answered_at >= :since")
def own_words_message(db: Database, prompt_id: int, *, since: datetime) -> int | None: ...
@runs("UPDATE prompts SET own_words = NULL, own_words_message_id = NULL, own_words_edited_at = NULL WHERE id = :prompt_id")
def forget_own_words(db: Database, prompt_id: int) -> None: ...
# Whether they ever answered in their own words.
@asks("SELECT 1 FROM prompts WHERE person_id = :person_id AND own_words IS NOT NULL LIMIT 1")
def has_own_words(db: Database, person_id: int) -> bool: ...
# True if this message is someone's own words and the edit is not older than the one stored.
@changes(
    "UPDATE prompts SET own_words = :text, own_words_edited_at = :edited_at WHERE person_id = :person_id "
    "AND own_words_message_id = :message_id AND coalesce(own_words_edited_at, 0) <= :edited_at"
)
def edit_own_words(db: Database, person_id: int, *, message_id: int, text: str, edited_at: datetime) -> bool: ...


def move(db: Database, prompt_id: int, *, from_steps: tuple[Step, ...], to: Step) -> bool:
    """True if the prompt stood at one of `from_steps`: how a double tap does its work once."""
    marks = ", ".join("?" for _ in from_steps)
    return changed(db, f"UPDATE prompts SET step = ? WHERE id = ? AND step IN ({marks})", [to, prompt_id, *from_steps])


def reopen(db: Database, prompt_id: int) -> None:
    """As it was before its answer: open, or closed where another one came since. What was asked about the practice goes."""
    later = "EXISTS (SELECT 1 FROM prompts AS later WHERE later.person_id = prompts.person_id AND later.id > prompts.id)"
    db.execute(
        "UPDATE prompts SET way = NULL, answered_at = NULL, next_way = NULL, "
        f"step = CASE WHEN {later} THEN 'closed' ELSE 'choosing' END WHERE id = ?",
        [prompt_id],
    )
    db.execute("DELETE FROM steadiness_questions WHERE prompt_id = ?", [prompt_id])
    db.execute("DELETE FROM tensions WHERE prompt_id = ?", [prompt_id])


# A scenario that was swapped for another is no longer that day's.
@runs("UPDATE prompts SET local_on = NULL, step = 'swapped' WHERE id = :prompt_id")
def give_day_back(db: Database, prompt_id: int) -> None: ...
@runs("UPDATE prompts SET outbox_id = :outbox_id WHERE id = :prompt_id")
def set_outbox(db: Database, prompt_id: int, outbox_id: int) -> None: ...
# When they answered a prompt, from `since` on.
@lists(datetime, "SELECT answered_at FROM prompts WHERE person_id = :person_id AND answered_at >= :since")
def list_answered_at(db: Database, person_id: int, *, since: datetime) -> list[datetime]: ...


def count_practised(db: Database, person_id: int) -> dict[Value, int]:
    """How often each value was practised: answered in some way."""
    rows = list_all(
        db, "SELECT value, count(*) AS times FROM prompts WHERE person_id = ? AND answered_at IS NOT NULL GROUP BY value", [person_id]
    )
    return {Value(row["value"]): row["times"] for row in rows}
