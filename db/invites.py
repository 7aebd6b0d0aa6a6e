"""Invites: what a link or a typed code opens, kept by its fingerprint, and how often it may still be used."""

from datetime import datetime

from db import Database
from db.rows import Mapper, changed, insert
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


def find(db: Database, invite_id: int) -> Invite | None:
    return INVITE.find(db, "SELECT * FROM invites WHERE id = ?", [invite_id])


def find_by_fingerprint(db: Database, fingerprint: str) -> Invite | None:
    """Also one that works no more: `works` tells."""
    return INVITE.find(db, "SELECT * FROM invites WHERE hash = ?", [fingerprint])


def use(db: Database, invite_id: int, *, now: datetime) -> bool:
    """Count one use; False where it works no more. In the transaction of what it is used for, so that the limit holds."""
    sql = "UPDATE invites SET uses = uses + 1 WHERE id = ? AND uses < most_uses AND revoked_at IS NULL AND expires_at > ?"
    return changed(db, sql, [invite_id, now])


def revoke(db: Database, cohort_id: int, kind: InviteKind, *, now: datetime, about_id: int | None = None) -> bool:
    """True if at least one of this kind (for this `about_id`) worked until now."""
    sql = "UPDATE invites SET revoked_at = ? WHERE cohort_id = ? AND kind = ? AND about_id IS ? AND revoked_at IS NULL AND expires_at > ?"
    return changed(db, sql, [now, cohort_id, kind, about_id, now])


def revoke_one(db: Database, invite_id: int, *, now: datetime) -> bool:
    return changed(db, "UPDATE invites SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", [now, invite_id])


def revoke_of_trainer(db: Database, cohort_id: int, made_by: int, *, now: datetime) -> None:
    """Those by which this person could make anyone a trainer, themself under another account too."""
    sql = "UPDATE invites SET revoked_at = ? WHERE cohort_id = ? AND made_by = ? AND kind = 'trainer' AND revoked_at IS NULL"
    db.execute(sql, [now, cohort_id, made_by])


def revoke_all(db: Database, cohort_id: int, *, now: datetime) -> None:
    """Whatever their kind: the cohort has ended."""
    db.execute("UPDATE invites SET revoked_at = ? WHERE cohort_id = ? AND revoked_at IS NULL", [now, cohort_id])


def list_working(db: Database, cohort_id: int, *, now: datetime) -> list[Invite]:
    """The newest first."""
    sql = "SELECT * FROM invites WHERE cohort_id = ? AND revoked_at IS NULL AND expires_at > ? AND uses < most_uses ORDER BY id DESC"
    return INVITE.all(db, sql, [cohort_id, now])


def remember(db: Database, person_id: int, invite_id: int, *, now: datetime) -> None:
    """Someone opened it: it waits for them until they are set up, and have said yes or no. The one opened last counts."""
    db.execute(
        "INSERT INTO opened_invites (person_id, invite_id, opened_at) VALUES (?, ?, ?) ON CONFLICT (person_id) "
        "DO UPDATE SET invite_id = excluded.invite_id, opened_at = excluded.opened_at, "
        "shown_name = CASE WHEN invite_id = excluded.invite_id THEN shown_name END",
        [person_id, invite_id, now],
    )


def find_remembered(db: Database, person_id: int) -> Waiting | None:
    sql = "SELECT invites.*, shown_name FROM opened_invites JOIN invites ON invites.id = invite_id WHERE person_id = ?"
    return WAITING.find(db, sql, [person_id])


def set_shown_name(db: Database, person_id: int, shown_name: str) -> None:
    db.execute("UPDATE opened_invites SET shown_name = ? WHERE person_id = ?", [shown_name, person_id])


def take_remembered(db: Database, person_id: int) -> Invite | None:
    """The link that waited for them, once."""
    invite = INVITE.find(db, "SELECT invites.* FROM opened_invites JOIN invites ON invites.id = invite_id WHERE person_id = ?", [person_id])
    db.execute("DELETE FROM opened_invites WHERE person_id = ?", [person_id])
    return invite
