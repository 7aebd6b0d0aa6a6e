"""After a support answer: how long nothing unasked comes, and how long the next answer is a short one. Only these times are kept."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.rows import Stored, affects, asks, changes, finds, runs


class Place(StrEnum):
    """What a message of the person's was kept as."""

    OWN_WORDS = "words"
    REFLECTION = "reflection"
    OBJECTION = "objection"
    PLAN = "plan"
    SCENARIO = "scenario"
    ELSEWHERE = "elsewhere"


class KeptMessage(Stored):
    place: Place
    prompt_id: int  # 0 where it belongs to none
    text: str


def is_quiet(db: Database, person_id: int, now: datetime) -> bool:
    """Whether nothing unasked may come: no scenario, nudge, follow-up or digest."""
    return quiet_until(db, person_id, now) is not None


@finds(datetime, "SELECT quiet_until FROM support_quiet WHERE person_id = :person_id AND quiet_until > :now")
def quiet_until(db: Database, person_id: int, now: datetime) -> datetime | None: ...
# Whether they saw the whole answer a short while ago.
@asks("SELECT 1 FROM support_quiet WHERE person_id = :person_id AND short_until > :now")
def is_short(db: Database, person_id: int, now: datetime) -> bool: ...
@runs(
    "INSERT INTO support_quiet (person_id, short_until) VALUES (:person_id, :short_until) "
    "ON CONFLICT (person_id) DO UPDATE SET short_until = max(short_until, excluded.short_until)"
)
def note_answer(db: Database, person_id: int, *, short_until: datetime) -> None: ...
# True if this is later than what was asked for before.
@changes(
    "INSERT INTO support_quiet (person_id, short_until, quiet_until) VALUES (:person_id, :until, :until) "
    "ON CONFLICT (person_id) DO UPDATE SET short_until = max(short_until, :until), quiet_until = :until "
    "WHERE coalesce(quiet_until, 0) < :until"
)
def be_quiet(db: Database, person_id: int, *, until: datetime) -> bool: ...
# Delete the times that have passed. How many.
@affects("DELETE FROM support_quiet WHERE short_until <= :now AND coalesce(quiet_until, 0) <= :now")
def forget(db: Database, *, now: datetime) -> int: ...
# What was kept of one of their chat messages.
@KeptMessage.finds(
    "SELECT 'reflection' AS place, prompt_id, text FROM reflection_parts JOIN reflections ON reflections.id = reflection_id "
    "WHERE chat_id = :chat_id AND message_id = :message_id AND person_id = :person_id UNION ALL SELECT 'words', id, own_words "
    "FROM prompts WHERE person_id = :person_id AND own_words_message_id = :message_id AND own_words IS NOT NULL UNION ALL "
    "SELECT 'objection', 0, text FROM objections WHERE chat_id = :chat_id AND message_id = :message_id AND person_id = :person_id "
    "UNION ALL SELECT 'plan', 0, iif(plan_messages.situation, plans.situation, '') || ' ' || iif(plan_messages.action, plans.action, "
    "'') FROM plan_messages JOIN plans ON plans.id = plan_id WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND person_id = :person_id UNION ALL SELECT 'plan', 0, text FROM plan_notes JOIN plans ON plans.id = plan_id "
    "WHERE chat_id = :chat_id AND message_id = :message_id AND person_id = :person_id UNION ALL "
    "SELECT 'scenario', 0, coalesce((SELECT group_concat(text, ' ') FROM scenario_draft_parts WHERE draft_id = scenario_drafts.id "
    "AND instr(' ' || parts || ' ', ' ' || part || ' ')), '') FROM scenario_draft_messages "
    "JOIN scenario_drafts ON scenario_drafts.id = draft_id WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND author_id = :person_id"
)
def find_kept(db: Database, person_id: int, chat_id: int, message_id: int) -> KeptMessage | None: ...
