"""Invites: what a link or a typed code opens, kept by its fingerprint, and how often it may still be used."""

from datetime import datetime

from db import Database
from db.rows import Mapper, changes, insert, runs
from practice.cohorts import Invite, InviteKind
from practice.frozen import Frozen


class Waiting(Frozen):
    """An invite that someone opened and has not answered, and the name that they picked for it."""

    invite: Invite
    shown_name: str | None


INVITE = Mapper(Invite)
WAITING = Mapper(Waiting, invite=INVITE.read)


def add(
    db: Database,
    kind: InviteKind,
    fingerprint: str,
    *,
    cohort_id: int,
    made_by: int | None,
    expires_at: datetime,
    most_uses: int,
    now: datetime,
    about_id: int | None = None,
    typed: bool = False,
) -> int:
    """The invite's id."""
    sql = (
        "INSERT INTO invites (kind, cohort_id, about_id, hash, typed, made_by, made_at, expires_at, most_uses) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    return insert(db, sql, [kind, cohort_id, about_id, fingerprint, typed, made_by, now, expires_at, most_uses])


@INVITE.finds("SELECT * FROM invites WHERE id = :invite_id")
def find(db: Database, invite_id: int) -> Invite | None: ...
# Also one that works no more: `works` tells.
@INVITE.finds("SELECT * FROM invites WHERE hash = :fingerprint")
def find_by_fingerprint(db: Database, fingerprint: str) -> Invite | None: ...
# Count one use; False where it works no more. In the transaction of what it is used for, so that the limit holds.
@changes("UPDATE invites SET uses = uses + 1 WHERE id = :invite_id AND uses < most_uses AND revoked_at IS NULL AND expires_at > :now")
def use(db: Database, invite_id: int, *, now: datetime) -> bool: ...
# True if at least one of this kind (for this `about_id`) worked until now.
@changes(
    "UPDATE invites SET revoked_at = :now WHERE cohort_id = :cohort_id AND kind = :kind AND about_id IS :about_id "
    "AND revoked_at IS NULL AND expires_at > :now"
)
def revoke(db: Database, cohort_id: int, kind: InviteKind, *, now: datetime, about_id: int | None = None) -> bool: ...
@changes("UPDATE invites SET revoked_at = :now WHERE id = :invite_id AND revoked_at IS NULL")
def revoke_one(db: Database, invite_id: int, *, now: datetime) -> bool: ...
# Those by which this person could make anyone a trainer, themself under another account too.
@runs(
    "UPDATE invites SET revoked_at = :now WHERE cohort_id = :cohort_id AND made_by = :made_by AND kind = 'trainer' AND revoked_at IS NULL"
)
def revoke_of_trainer(db: Database, cohort_id: int, made_by: int, *, now: datetime) -> None: ...
# Whatever their kind: the cohort has ended.
@runs("UPDATE invites SET revoked_at = :now WHERE cohort_id = :cohort_id AND revoked_at IS NULL")
def revoke_all(db: Database, cohort_id: int, *, now: datetime) -> None: ...
# The newest first.
@INVITE.lists(
    "SELECT * FROM invites WHERE cohort_id = :cohort_id AND revoked_at IS NULL AND expires_at > :now AND uses < most_uses ORDER BY id DESC"
)
def list_working(db: Database, cohort_id: int, *, now: datetime) -> list[Invite]: ...
# Someone opened it: it waits for them until they are set up, and have said yes or no. The one opened last counts.
@runs(
    "INSERT INTO opened_invites (person_id, invite_id, opened_at) VALUES (:person_id, :invite_id, :now) "
    "ON CONFLICT (person_id) DO UPDATE SET invite_id = excluded.invite_id, opened_at = excluded.opened_at, "
    "shown_name = CASE WHEN invite_id = excluded.invite_id THEN shown_name END"
)
def remember(db: Database, person_id: int, invite_id: int, *, now: datetime) -> None: ...
@WAITING.finds("SELECT invites.*, shown_name FROM opened_invites JOIN invites ON invites.id = invite_id WHERE person_id = :person_id")
def find_remembered(db: Database, person_id: int) -> Waiting | None: ...
@runs("UPDATE opened_invites SET shown_name = :shown_name WHERE person_id = :person_id")
def set_shown_name(db: Database, person_id: int, shown_name: str) -> None: ...


def take_remembered(db: Database, person_id: int) -> Invite | None:
    """The link that waited for them, once."""
    invite = INVITE.find(db, "SELECT invites.* FROM opened_invites JOIN invites ON invites.id = invite_id WHERE person_id = ?", [person_id])
    db.execute("DELETE FROM opened_invites WHERE person_id = ?", [person_id])
    return invite
