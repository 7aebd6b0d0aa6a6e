"""If-then plans: a draft until it is saved; which chat message holds which half; notes; when to ask how it went."""

from datetime import datetime

from db import Database
from db.queues import Queue
from db.rows import Mapper, add, changed, changes, counts, list_values, lists, required, runs
from practice.frozen import Frozen
from practice.plans import Answer, Half, Plan


class Held(Frozen):
    """What one chat message holds of a plan: one half, both, or none any more."""

    plan_id: int
    halves: tuple[Half, ...]


class Due(Frozen):
    plan_id: int
    person_id: int


PLAN = Mapper(Plan)
HELD = Mapper(Held, halves=lambda row: tuple(half for half in Half if row[half.value]))


@PLAN.finds("SELECT * FROM plans WHERE id = :plan_id AND person_id = :person_id")
def find(db: Database, person_id: int, plan_id: int) -> Plan | None: ...
# Raises LookupError for one that is not there, or not theirs.
@required(find)
def get(db: Database, person_id: int, plan_id: int) -> Plan: ...
@PLAN.finds("SELECT * FROM plans WHERE person_id = :person_id AND saved_at IS NULL")
def find_draft(db: Database, person_id: int) -> Plan | None: ...


def begin(db: Database, person_id: int, prompt_id: int | None, *, now: datetime) -> Plan:
    """The draft: the one that is there, with what was written to it, or a new one."""
    draft = find_draft(db, person_id)
    if draft is not None and (draft.situation or draft.action):
        return draft
    db.execute("DELETE FROM plans WHERE person_id = ? AND saved_at IS NULL", [person_id])
    return get(db, person_id, add(db, "plans", person_id=person_id, prompt_id=prompt_id, created_at=now))


# Saved ones: the open before the closed, the newest first.
@PLAN.lists(
    "SELECT * FROM plans WHERE person_id = :person_id AND saved_at IS NOT NULL ORDER BY closed_at IS NOT NULL, id DESC "
    "LIMIT :limit OFFSET :offset"
)
def list_page(db: Database, person_id: int, *, limit: int, offset: int) -> list[Plan]: ...
@counts("SELECT count(*) FROM plans WHERE person_id = :person_id AND saved_at IS NOT NULL")
def count(db: Database, person_id: int) -> int: ...


def set_half(db: Database, plan_id: int, half: Half, text: str) -> None:
    db.execute(f"UPDATE plans SET {half.value} = ? WHERE id = ?", [text, plan_id])


def hold(db: Database, plan_id: int, *halves: Half, chat_id: int, message_id: int, now: datetime) -> bool:
    """From now on this message holds these halves, and no other does. False if the message was known before."""
    sql = (
        "INSERT INTO plan_messages (plan_id, chat_id, message_id, situation, action, created_at) VALUES (?, ?, ?, 0, 0, ?) "
        "ON CONFLICT (chat_id, message_id) DO NOTHING"
    )
    if not changed(db, sql, [plan_id, chat_id, message_id, now]):
        return False
    for half in halves:
        db.execute(f"UPDATE plan_messages SET {half.value} = (message_id = ?) WHERE plan_id = ?", [message_id, plan_id])
    return True


@HELD.finds(
    "SELECT plan_id, plan_messages.situation, plan_messages.action FROM plan_messages JOIN plans ON plans.id = plan_id "
    "WHERE chat_id = :chat_id AND message_id = :message_id AND person_id = :person_id"
)
def find_held(db: Database, person_id: int, chat_id: int, message_id: int) -> Held | None: ...
# True if this edit is not older than the one that was stored.
@changes(
    "UPDATE plan_messages SET edited_at = :edited_at WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND coalesce(edited_at, 0) <= :edited_at"
)
def note_edit(db: Database, *, chat_id: int, message_id: int, edited_at: datetime) -> bool: ...
# True once, for a draft with both halves.
@changes("UPDATE plans SET saved_at = :now WHERE id = :plan_id AND saved_at IS NULL AND situation IS NOT NULL AND action IS NOT NULL")
def save(db: Database, plan_id: int, *, now: datetime) -> bool: ...
# Closed ones stay to be read; nothing is asked about them.
@changes(
    "UPDATE plans SET closed_at = :now, follow_up_wanted = 0, follow_up_at = NULL, follow_up_until = NULL WHERE id = :plan_id "
    "AND closed_at IS NULL AND saved_at IS NOT NULL"
)
def close(db: Database, plan_id: int, *, now: datetime) -> bool: ...
@changes("UPDATE plans SET closed_at = NULL WHERE id = :plan_id AND closed_at IS NOT NULL")
def reopen(db: Database, plan_id: int) -> bool: ...
@changes("DELETE FROM plans WHERE id = :plan_id AND person_id = :person_id")
def delete(db: Database, person_id: int, plan_id: int) -> bool: ...


def list_message_ids(db: Database, plan_id: int, *, since: datetime) -> list[int]:
    """The person's own messages in it and its notes that came at or after `since`, in the chat where they are now."""
    here = "chat_id = (SELECT telegram_id FROM people JOIN plans ON person_id = people.id WHERE plans.id = :plan)"
    sql = (
        f"SELECT message_id FROM plan_messages WHERE plan_id = :plan AND created_at >= :since AND {here} "
        f"UNION SELECT message_id FROM plan_notes WHERE plan_id = :plan AND created_at >= :since AND {here} ORDER BY message_id"
    )
    return list_values(db, int, sql, {"plan": plan_id, "since": since})


@counts("SELECT (SELECT count(*) FROM plan_messages WHERE plan_id = :plan_id) + (SELECT count(*) FROM plan_notes WHERE plan_id = :plan_id)")
def count_messages(db: Database, plan_id: int) -> int: ...
# False if that message is already a note.
@changes(
    "INSERT INTO plan_notes (plan_id, chat_id, message_id, text, created_at) VALUES (:plan_id, :chat_id, :message_id, :text, :now) "
    "ON CONFLICT (chat_id, message_id) DO NOTHING"
)
def add_note(db: Database, plan_id: int, *, chat_id: int, message_id: int, text: str, now: datetime) -> bool: ...
@changes(
    "UPDATE plan_notes SET text = :text, edited_at = :edited_at WHERE chat_id = :chat_id AND message_id = :message_id "
    "AND coalesce(edited_at, 0) <= :edited_at AND chat_id = (SELECT telegram_id FROM people JOIN plans ON person_id = people.id "
    "WHERE plans.id = plan_id)"
)
def edit_note(db: Database, *, chat_id: int, message_id: int, text: str, edited_at: datetime) -> bool: ...
@lists(str, "SELECT text FROM plan_notes WHERE plan_id = :plan_id ORDER BY id")
def list_notes(db: Database, plan_id: int) -> list[str]: ...
# Ask at that time how it went, or a little later, until then.
@runs(
    "UPDATE plans SET follow_up_wanted = 1, follow_up_at = :at, follow_up_until = :until WHERE id = :plan_id "
    "AND saved_at IS NOT NULL AND closed_at IS NULL"
)
def follow_up(db: Database, plan_id: int, *, at: datetime, until: datetime) -> None: ...
# About this plan, or about any.
@runs(
    "UPDATE plans SET follow_up_wanted = 0, follow_up_at = NULL, follow_up_until = NULL WHERE person_id = :person_id "
    "AND id = coalesce(:plan_id, id)"
)
def do_not_follow_up(db: Database, person_id: int, plan_id: int | None = None) -> None: ...


DUE = Queue("plans", "follow_up_at", Mapper(Due, plan_id="id"), field="plan_id")


def put_off(db: Database, plan: Plan, then: datetime | None) -> bool:
    """Advance the due time from what was read; None lets it lapse. False if someone else did."""
    sql = "UPDATE plans SET follow_up_at = ?, follow_up_until = ? WHERE id = ? AND follow_up_at = ?"
    return changed(db, sql, [then, then and plan.follow_up_until, plan.id, plan.follow_up_at])


# True once for each due time: the question goes out now, and its answer is open.
@changes(
    "UPDATE plans SET follow_up_at = NULL, follow_up_until = NULL, followed_up_at = :now, outcome = NULL, "
    "times_asked = min(times_asked + 1, 2) WHERE id = :plan.id AND follow_up_at = :plan.follow_up_at"
)
def asked(db: Database, plan: Plan, *, now: datetime) -> bool: ...
# True once for each time it was asked.
@changes("UPDATE plans SET outcome = :given WHERE id = :plan_id AND followed_up_at IS NOT NULL AND outcome IS NULL")
def answer(db: Database, plan_id: int, given: Answer) -> bool: ...
@runs("UPDATE plans SET outbox_id = :outbox_id WHERE id = :plan_id")
def set_outbox(db: Database, plan_id: int, outbox_id: int) -> None: ...
# The plan that this message of the bot's asked about.
@PLAN.finds(
    "SELECT plans.* FROM plans JOIN outbox ON outbox.id = outbox_id WHERE outbox.chat_id = :chat_id "
    "AND outbox.message_id = :message_id AND plans.person_id = :person_id"
)
def find_by_question(db: Database, person_id: int, chat_id: int, message_id: int) -> Plan | None: ...
