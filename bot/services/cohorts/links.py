"""Links and typed codes into cohorts: made, and from then on known only by their fingerprint; and what each kind opens."""

import random
import secrets
from datetime import datetime

from bot.services.cohorts import guessing, joining
from bot.services.cohorts.joining import CohortShown, Invited, LinkNotWorking
from bot.services.daily.cards import Card
from bot.services.education import attending
from bot.services.education.attending import CreditOffered, HoursTaken, OfferOver
from bot.services.sending import scanning
from db import Database, dialogues, invites
from practice import codes
from practice.cohorts import Invite, InviteKind
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person


class TooManyGuesses(Frozen):
    """Too many links or codes that did not work; none is looked at for a while."""


Found = Invite | LinkNotWorking | TooManyGuesses
Opened = Invited | CohortShown | Card | CreditOffered | HoursTaken | OfferOver | LinkNotWorking | TooManyGuesses


def make_link(
    db: Database,
    person: Person | None,
    now: datetime,
    *,
    kind: InviteKind,
    cohort_id: int,
    expires_at: datetime,
    most_uses: int,
    about_id: int | None = None,
) -> str:
    """The payload, to be shown this once: `say.link(payload)` is the address. Whether `person` may invite was asked before; the operator
    is nobody.
    """
    payload = codes.spell_link(secrets.token_bytes(codes.LINK_BYTES))
    by, stored = None if person is None else person.id, codes.fingerprint(payload)
    invites.add(db, kind, stored, cohort_id=cohort_id, made_by=by, expires_at=expires_at, most_uses=most_uses, now=now, about_id=about_id)
    return payload


def make_code(
    db: Database, person: Person | None, now: datetime, *, kind: InviteKind, cohort_id: int, expires_at: datetime, most_uses: int
) -> str:
    """A code to read out and type, to be shown this once."""
    code = codes.spell(secrets.token_bytes(codes.BYTES))
    by, stored = None if person is None else person.id, codes.fingerprint(code.replace("-", ""))
    invites.add(db, kind, stored, cohort_id=cohort_id, made_by=by, expires_at=expires_at, most_uses=most_uses, now=now, typed=True)
    return code


def find(db: Database, person: Person, now: datetime, *, payload: str) -> Found:
    """What a link leads to, also one that works no more. What cannot be one of ours is not counted as a guess."""
    if not codes.is_link(payload):
        return LinkNotWorking()
    if guessing.has_guessed(db, person, now):
        return TooManyGuesses()
    return _find(db, person, now, codes.fingerprint(payload))


def find_typed(db: Database, person: Person, now: datetime, *, text: str) -> Found:
    if (symbols := codes.read(text) or next(iter(codes.find_within(text)), None)) is None:
        return LinkNotWorking()
    if guessing.has_guessed(db, person, now):
        return TooManyGuesses()
    return _find(db, person, now, codes.fingerprint(symbols))


def _find(db: Database, person: Person, now: datetime, fingerprint: str) -> Invite | LinkNotWorking:
    if (invite := invites.find_by_fingerprint(db, fingerprint)) is None:
        guessing.note_wrong(db, person, now)
        return LinkNotWorking()
    return invite


def wait(db: Database, person: Person, now: datetime, found: Found) -> LinkNotWorking | TooManyGuesses | None:
    """Keep the invite of someone who is not set up yet until they are; None where it waits now."""
    if not isinstance(found, Invite):
        return found
    if not found.works(now):
        return LinkNotWorking()
    invites.remember(db, person.id, found.id, now=now)
    return None


def open_waiting(db: Database, person: Person, now: datetime, *, library: Library, rng: random.Random) -> Opened | None:
    """The link that brought someone who is set up now; None where they came by none."""
    invite = invites.take_remembered(db, person.id)
    return None if invite is None else open_invite(db, person, now, invite=invite, library=library, rng=rng)


def hear_code(db: Database, person: Person, now: datetime, *, text: str, library: Library, rng: random.Random) -> Opened:
    """What was written after a code was asked for; one that does not work may be typed once more."""
    found = find_typed(db, person, now, text=text)
    if not isinstance(found, Invite):
        return found
    dialogues.stop(db, person.id)
    return open_invite(db, person, now, invite=found, library=library, rng=rng)


def open_invite(
    db: Database,
    person: Person,
    now: datetime,
    *,
    invite: Invite,
    library: Library,
    rng: random.Random,  # noqa: ARG001  for the kinds that choose a scenario
) -> Opened:
    """By its kind, for someone who is set up. Each kind looks by itself whether the invite still works (`invite.works`)."""
    match invite.kind:
        case InviteKind.TRAINEE | InviteKind.TRAINER:
            return joining.open_invite(db, person, now, invite=invite)
        case InviteKind.MEETING:
            return scanning.scan(db, person, now, invite=invite, library=library)
        case InviteKind.TRAINING:
            return attending.open_invite(db, person, now, invite=invite)
