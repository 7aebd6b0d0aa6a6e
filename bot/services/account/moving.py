"""Moving house: a code shown in one account brings everything to another; said yes to there, and told of here."""

import secrets
from datetime import datetime, timedelta

from bot.services.cohorts import guessing
from db import Database, dialogues, menus, moves, outbox, people, prompts, reflections
from db.dialogues import Asking
from db.moves import Code, Kind
from practice import codes
from practice.frozen import Frozen
from practice.models import Person

LASTS = timedelta(minutes=30)  # a one-time code, a code on the screen, and a question whether to bring things here


class MovingShown(Frozen):
    person: Person
    recovery: Code | None


class CodeAsked(Frozen):
    """Nothing of theirs is here yet: they may give a code from their other account."""


class CodeMade(Frozen):
    """Shown this once. `before` is the message that shows the code that it takes the place of."""

    kind: Kind
    code: str
    before: int | None


class CodeHidden(Frozen):
    """That message shows the code no more; `works`: it still does."""

    outbox_id: int | None
    works: bool


class CodeRemoved(Frozen):
    kind: Kind
    outbox_id: int | None


class Offered(Frozen):
    """A code that works. What would come: since when, and how much; no word of it."""

    owner: Person
    reflections: int
    message_id: int  # the person's own, which holds the code


class WrongCode(Frozen):
    """Wrong, expired, used, or no code at all: it looks the same."""


class TooManyCodes(Frozen):
    """Too many that did not work; none is looked at for a while."""


class OwnCode(Frozen): ...


class AccountTaken(Frozen):
    """This account has a practice of its own, and two are not made into one."""


class Brought(Frozen):
    """It is here now. In the old chat: the messages that show a code, and those whose buttons go."""

    person: Person
    old_chat_id: int
    codes_shown: tuple[int, ...]
    bare: tuple[int, ...]
    by_recovery: bool


class AlreadyHere(Frozen): ...


class NotBrought(Frozen):
    """They said not now; the code works on until it expires."""


Given = Offered | WrongCode | TooManyCodes | OwnCode | AccountTaken


def show(db: Database, person: Person, now: datetime) -> MovingShown | CodeAsked:
    if person.consented_at is None:
        dialogues.ask(db, person.id, Asking.MOVE_CODE, now=now)
        return CodeAsked()
    return MovingShown(person=person, recovery=moves.find(db, person.id, Kind.RECOVERY))


def make_code(db: Database, person: Person, now: datetime, *, kind: Kind) -> CodeMade | CodeAsked:
    """A new code of this kind; one made earlier works no more."""
    if person.consented_at is None:
        return CodeAsked()
    code = codes.spell(secrets.token_bytes(codes.BYTES))
    before = moves.find(db, person.id, kind)
    until = now + LASTS
    stored = codes.fingerprint(code.replace("-", ""))
    moves.put_code(db, person.id, kind, stored, now=now, expires_at=until if kind is Kind.ONCE else None, hide_at=until)
    return CodeMade(kind=kind, code=code, before=None if before is None else before.outbox_id)


def remove_code(db: Database, person: Person, _: datetime, *, kind: Kind) -> CodeRemoved:
    """It works no more. The same again changes nothing."""
    code = moves.find(db, person.id, kind)
    moves.remove(db, person.id, kind)
    return CodeRemoved(kind=kind, outbox_id=None if code is None else code.outbox_id)


def hide_recovery(db: Database, person: Person, _: datetime) -> CodeHidden:
    """They wrote it down."""
    code = moves.find(db, person.id, Kind.RECOVERY)
    moves.hide(db, person.id, Kind.RECOVERY)
    return CodeHidden(outbox_id=None if code is None else code.outbox_id, works=code is not None)


def hide_due(db: Database, code: Code) -> CodeHidden:
    """It was shown for long enough; a one-time code ends with that."""
    if code.kind is Kind.ONCE:
        moves.remove(db, code.person_id, code.kind)
    else:
        moves.hide(db, code.person_id, code.kind)
    return CodeHidden(outbox_id=code.outbox_id, works=code.kind is Kind.RECOVERY)


def give_code(db: Database, person: Person, now: datetime, *, text: str, message_id: int) -> Given:
    """What was written after /move. Wrong ones are counted; what cannot be a code at all is not."""
    symbols = codes.read(text) or next(iter(codes.find_within(text)), None)
    stored = None if symbols is None else codes.fingerprint(symbols)
    found = None if stored is None else moves.find_by_fingerprint(db, stored, now=now)
    if person.consented_at is not None:
        return OwnCode() if found is not None and found.person_id == person.id else AccountTaken()
    if guessing.has_guessed(db, person, now):
        return TooManyCodes()
    if found is None:
        if symbols is not None:
            guessing.note_wrong(db, person, now)
        dialogues.ask(db, person.id, Asking.MOVE_CODE, now=now)
        return WrongCode()
    dialogues.stop(db, person.id)
    moves.offer(db, found, to_person_id=person.id, now=now)
    owner = people.get(db, found.person_id)
    return Offered(owner=owner, reflections=reflections.count(db, owner.id), message_id=message_id)


def bring(db: Database, person: Person, now: datetime) -> Brought | AlreadyHere | WrongCode:
    """Everything becomes this account's. The old one keeps nothing and begins from zero."""
    if person.consented_at is not None:
        return AlreadyHere()
    if (code := moves.find_offered(db, person.id, now=now, since=now - LASTS)) is None:
        return WrongCode()
    owner = people.get(db, code.person_id)
    bare = _open_rows(db, owner)
    shown = [other.outbox_id for kind in Kind if (other := moves.find(db, owner.id, kind)) is not None]
    moves.remove(db, owner.id, Kind.ONCE)
    moves.remove(db, owner.id, code.kind)
    moves.hide(db, owner.id, Kind.RECOVERY)
    outbox.cancel_chat(db, owner.telegram_id, now=now)
    moves.move(db, owner.id, chat_id=owner.telegram_id, new_chat_id=person.telegram_id)
    menus.look_again(db, owner.id, now=now)
    return Brought(
        person=people.get(db, owner.id),
        old_chat_id=owner.telegram_id,
        codes_shown=tuple(row for row in shown if row is not None),
        bare=bare,
        by_recovery=code.kind is Kind.RECOVERY,
    )


def _open_rows(db: Database, owner: Person) -> tuple[int, ...]:
    """The open card and the one that says that what was written to it is saved."""
    if (prompt := prompts.find_open(db, owner.id)) is None:
        return ()
    reflection = reflections.find_of_prompt(db, owner.id, prompt.id)
    rows = (prompt.outbox_id, None if reflection is None else reflection.card_id)
    return tuple(row for row in rows if row is not None)


def decline(db: Database, person: Person, _: datetime) -> NotBrought:
    moves.withdraw(db, person.id)
    return NotBrought()
