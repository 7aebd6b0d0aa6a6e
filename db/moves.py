"""Moving to another Telegram account: codes by their hashes, codes that did not work, and what hangs on a chat."""

from datetime import datetime
from enum import StrEnum

from db import Database
from db.queues import Queue
from db.rows import Stored, add, changes, counts, runs, scalar


class Kind(StrEnum):
    ONCE = "once"
    RECOVERY = "recovery"


class Code(Stored):
    """What is known of a code; not the code. `outbox_id` is the message that still shows it."""

    person_id: int
    kind: Kind
    made_at: datetime
    expires_at: datetime | None
    hide_at: datetime | None
    outbox_id: int | None


def put_code(
    db: Database, person_id: int, kind: Kind, fingerprint: str, *, now: datetime, expires_at: datetime | None, hide_at: datetime
) -> None:
    """The one code of this kind; an earlier one works no more."""
    remove(db, person_id, kind)
    add(db, "move_codes", person_id=person_id, kind=kind, hash=fingerprint, made_at=now, expires_at=expires_at, hide_at=hide_at)


@Code.finds("SELECT * FROM move_codes WHERE person_id = :person_id AND kind = :kind")
def find(db: Database, person_id: int, kind: Kind) -> Code | None: ...
@changes("DELETE FROM move_codes WHERE person_id = :person_id AND kind = :kind")
def remove(db: Database, person_id: int, kind: Kind) -> bool: ...
@runs("UPDATE move_codes SET outbox_id = :outbox_id WHERE person_id = :person_id AND kind = :kind")
def set_outbox(db: Database, person_id: int, kind: str, outbox_id: int) -> None: ...
# No message shows it any more.
@runs("UPDATE move_codes SET outbox_id = NULL, hide_at = NULL WHERE person_id = :person_id AND kind = :kind")
def hide(db: Database, person_id: int, kind: Kind) -> None: ...


class _Visible(Queue[Code]):
    """Codes that have been shown for long enough."""

    def put_off(self, db: Database, due: Code, until: datetime | None) -> None:  # noqa: ARG002  it cannot be taken away: so be it
        hide(db, due.person_id, due.kind)


TO_HIDE = _Visible("move_codes", "hide_at", Code, key="person_id", field="person_id")


# A code that still works.
@Code.finds("SELECT * FROM move_codes WHERE hash = :fingerprint AND coalesce(expires_at > :now, 1)")
def find_by_fingerprint(db: Database, fingerprint: str, *, now: datetime) -> Code | None: ...


def offer(db: Database, code: Code, *, to_person_id: int, now: datetime) -> None:
    """Whoever gave the code is asked now; nobody else is any more."""
    withdraw(db, to_person_id)
    sql = "UPDATE move_codes SET offered_to = ?, offered_at = ? WHERE person_id = ? AND kind = ?"
    db.execute(sql, [to_person_id, now, code.person_id, code.kind])


# This person is asked no more whether to bring something here.
@runs("UPDATE move_codes SET offered_to = NULL, offered_at = NULL WHERE offered_to = :person_id")
def withdraw(db: Database, person_id: int) -> None: ...
# The code that this person gave at `since` or later, if it still works.
@Code.finds("SELECT * FROM move_codes WHERE offered_to = :person_id AND offered_at >= :since AND coalesce(expires_at > :now, 1)")
def find_offered(db: Database, person_id: int, *, now: datetime, since: datetime) -> Code | None: ...


def add_wrong(db: Database, person_id: int, *, now: datetime, forget_before: datetime) -> None:
    db.execute("DELETE FROM wrong_codes WHERE tried_at <= ?", [forget_before])
    wrong = add(db, "wrong_codes", tried_at=now)
    add(db, "wrong_codes_of", wrong_code_id=wrong, person_id=person_id)


# This person's codes that did not work after `since`.
@counts("SELECT count(*) FROM wrong_codes JOIN wrong_codes_of ON wrong_code_id = id WHERE tried_at > :since AND person_id = :person_id")
def count_wrong(db: Database, person_id: int, *, since: datetime) -> int: ...


def move(db: Database, person_id: int, *, chat_id: int, new_chat_id: int) -> None:
    """The person is in the new chat from now on, and whoever was there before they said anything is no one any more.

    Message ids count per chat: what names a message of the old chat is forgotten where no chat stands beside it.
    """
    stranger = scalar(db, "SELECT id FROM people WHERE telegram_id = ? AND consented_at IS NULL", [new_chat_id])
    db.execute("UPDATE outbox SET person_id = ? WHERE person_id = ?", [person_id, stranger])
    db.execute("DELETE FROM people WHERE id = ?", [stranger])
    db.execute("UPDATE people SET telegram_id = ?, blocked_at = NULL WHERE id = ?", [new_chat_id, person_id])
    db.execute("UPDATE prompts SET outbox_id = NULL, own_words_message_id = NULL WHERE person_id = ?", [person_id])
    db.execute("UPDATE reflections SET card_id = NULL WHERE person_id = ?", [person_id])
    db.execute("UPDATE plans SET outbox_id = NULL WHERE person_id = ?", [person_id])
    failed = "UPDATE inbox SET chat_id = ?, message_id = NULL WHERE chat_id = ? AND state IN ('failed', 'quarantined')"
    db.execute(failed, [new_chat_id, chat_id])
