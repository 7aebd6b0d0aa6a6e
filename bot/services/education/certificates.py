"""Certificates: a photo or PDF is kept with the credit that it belongs to, if it is one that can be kept."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.services import unkeepable
from bot.services.care import mirroring, support
from bot.services.care.mirroring import Mirrored
from bot.services.care.support import Needed
from bot.services.daily.prompts import DELETABLE
from bot.services.dialogues import Outcome
from bot.services.education import log_guide
from bot.services.education.credit_drafts import DraftShown, show
from bot.services.education.credits import CreditShown, shown
from bot.services.over import Stale
from bot.services.unkeepable import Sent, Unkeepable
from bot.services.written import Written
from db import Database, credit_drafts, dialogues
from db import certificates as rows
from db import credits as credit_rows
from db.certificates import Certificate
from db.dialogues import Asking
from practice import calendar
from practice.certificates import LARGEST, MOST_FILES, FileKind, is_as_told, kind_of, told_kind
from practice.frozen import Frozen
from practice.goals import Credit
from practice.library import Library
from practice.log_lines.credits import read_line
from practice.models import Person


class SentFile(Frozen):
    """A photo or document as Telegram tells of it."""

    file_id: str
    mime_type: str
    name: str
    size: int


class Refusal(StrEnum):
    KIND = "kind"
    SIZE = "size"
    NUMBER = "number"
    NOT_AS_TOLD = "not-as-told"
    GONE = "gone"


class FileOf(Frozen):
    """What became of a file: kept with what is shown, or not."""

    about: DraftShown | CreditShown
    refusal: Refusal | None
    words_unkept: bool = False


class WordsOfFile(Frozen):
    """A file that belongs to nothing; the words under it were heard as words."""

    heard: Outcome | Needed | Mirrored[Outcome]


class NothingToAttach(Frozen):
    """A file by itself, and no log that it could belong to. `awaits_scenario`: a file was asked for, but of another kind."""

    awaits_scenario: bool = False


class CertificateAsked(Frozen):
    credit: Credit


class CertificatesListed(Frozen):
    credit: Credit
    files: tuple[Certificate, ...]


class CertificateRemoved(Frozen):
    listed: CertificatesListed
    message_ids: tuple[int, ...]


class CertificateSent(Frozen):
    certificate: Certificate


class NotKept(Frozen):
    """Of a file that was fetched, or could not be: it is not what it was sent as, too big, or gone."""

    refusal: Refusal
    credit_id: int | None


Heard = FileOf | WordsOfFile | NothingToAttach | Unkeepable


def _awaits_scenario(db: Database, person: Person) -> bool:
    dialogue = dialogues.find(db, person.id)
    return dialogue is not None and dialogue.asking is Asking.SCENARIO_FILE


def hear(
    db: Database, person: Person, now: datetime, *, written: Written, file: SentFile, library: Library, rng: random.Random, country: str
) -> Heard:
    """To a log that is open, asked about or replied to; else the words under it are words like any others."""
    if person.set_up_at is None and not written.text:
        return unkeepable.hear(db, person, now, sent=Sent.PICTURE)
    target = None if person.set_up_at is None else _target(db, person, written)
    if target is None:
        if not written.text:
            return NothingToAttach(awaits_scenario=_awaits_scenario(db, person))
        return WordsOfFile(heard=mirroring.hear(db, person, now, written=written, library=library, rng=rng, country=country))
    if target.credit_id is not None and _tells_other_hours(db, person, now, written.text, target.credit_id):
        return log(db, person, now, written=written, file=file, library=library, country=country)
    heard: Outcome | Needed | Mirrored[Outcome] | None = None
    if target.takes_words and written.text:
        heard = mirroring.hear(db, person, now, written=written, library=library, rng=rng, country=country)
    elif written.text:
        text, message_id = written.text, written.message_id
        heard = support.notice(db, person, now, text=text, message_id=message_id, library=library, country=country)
    elif target.begins:
        log_guide.hear_line(db, person, now, text="", message_id=written.message_id, library=library, goal_id=target.goal_id)
    refusal = _attach(db, person, now, target.credit_id, written.message_id, file)
    if isinstance(heard, Needed):
        return WordsOfFile(heard=heard)
    if (about := _shown(db, person, now, target, library)) is None:
        return NothingToAttach()
    return FileOf(about=_as_heard(about, heard), refusal=refusal, words_unkept=bool(written.text) and heard is None)


def log(db: Database, person: Person, now: datetime, *, written: Written, file: SentFile, library: Library, country: str) -> Heard:
    """A new entry with this file, from the words under it, as `/log` takes them."""
    if person.set_up_at is None:
        return unkeepable.hear(db, person, now, sent=Sent.PICTURE)
    text, message_id = written.text, written.message_id
    heard = support.hear_log(db, person, now, text=text, message_id=message_id, library=library, country=country)
    refusal = _attach(db, person, now, None, message_id, file)
    about = _shown(db, person, now, _Target(), library)
    return (
        WordsOfFile(heard=heard) if about is None or isinstance(heard, Needed) else FileOf(about=_as_heard(about, heard), refusal=refusal)
    )


def _as_heard(about: DraftShown | CreditShown, heard: object) -> DraftShown | CreditShown:
    """With what was made of the words."""
    if isinstance(heard, DraftShown) and isinstance(about, DraftShown):
        return replace(about, trouble=heard.trouble, heard=heard.heard)
    return about


def _tells_other_hours(db: Database, person: Person, now: datetime, text: str, credit_id: int) -> bool:
    """Words under a file that log other hours than those that it was asked for: no certificate lands on an older entry."""
    hours = read_line(text, person.language, today=calendar.today(person.schedule, now)).hours
    credit = credit_rows.find(db, person.id, credit_id)
    return credit is not None and (hours.hours is not None or bool(hours.choices)) and credit.hours not in (hours.hours, *hours.choices)


class _Target(Frozen):
    """A saved credit, or the new draft, which `begins` now where there is none."""

    credit_id: int | None = None
    takes_words: bool = False
    begins: bool = False
    goal_id: int | None = None


def _target(db: Database, person: Person, written: Written) -> _Target | None:
    if written.reply_to is not None:
        return _replied(db, person, written)
    dialogue, new = dialogues.find(db, person.id), None if written.text else credit_drafts.find_new(db, person.id)
    if dialogue is None:
        return None if new is None else _Target()
    match dialogue.asking:
        case Asking.CREDIT_LINE if new is None or new.created_at < dialogue.since:
            return _Target(takes_words=True, begins=True, goal_id=dialogue.about_id)
        case Asking.CREDIT if dialogue.about_id is not None:
            draft = credit_drafts.find(db, person.id, dialogue.about_id)
            return None if draft is None else _Target(credit_id=draft.credit_id, takes_words=True)
        case Asking.CERTIFICATE if dialogue.about_id is not None:
            return None if credit_rows.find(db, person.id, dialogue.about_id) is None else _Target(credit_id=dialogue.about_id)
        case Asking.SCENARIO_FILE:
            return None
    return None if new is None else _Target()


def _replied(db: Database, person: Person, written: Written) -> _Target | None:
    """What was replied to: a card, told by its buttons, or a message of their own."""
    if written.reply_credit_id is not None and credit_rows.find(db, person.id, written.reply_credit_id) is not None:
        return _Target(credit_id=written.reply_credit_id)
    if written.reply_draft_id is not None:
        draft = credit_drafts.find(db, person.id, written.reply_draft_id)
        saved = credit_rows.find_of_draft(db, person.id, written.reply_draft_id)
        if draft is not None:
            return _Target(credit_id=draft.credit_id)
        return None if saved is None else _Target(credit_id=saved.id)
    is_ours, credit_id = credit_rows.find_by_message(db, person.id, person.telegram_id, written.reply_to or 0)
    return _Target(credit_id=credit_id) if is_ours else None


def _attach(db: Database, person: Person, now: datetime, credit_id: int | None, message_id: int, file: SentFile) -> Refusal | None:
    kind = fits(file, [each for each in rows.list_of(db, person.id, credit_id) if each.message_id != message_id])
    if isinstance(kind, Refusal):
        return kind
    chat_id = person.telegram_id
    rows.add(db, person.id, credit_id, chat_id=chat_id, message_id=message_id, file_id=file.file_id, mime_type=kind, now=now)
    return None


def fits(file: SentFile, kept: Sequence[Certificate]) -> FileKind | Refusal:
    """What it is, or why it is not kept beside these."""
    if (kind := told_kind(file.mime_type, file.name)) is None:
        return Refusal.KIND
    if file.size > LARGEST:
        return Refusal.SIZE
    return Refusal.NUMBER if len(kept) >= MOST_FILES else kind


def _shown(db: Database, person: Person, now: datetime, target: _Target, library: Library) -> DraftShown | CreditShown | None:
    if target.credit_id is None:
        draft = credit_drafts.find_new(db, person.id)
        return None if draft is None else show(db, person, now, draft.id, library=library)
    credit = credit_rows.find(db, person.id, target.credit_id)
    return None if credit is None else shown(db, person, credit, library=library)


def ask(db: Database, person: Person, now: datetime, *, credit_id: int) -> CertificateAsked | Stale:
    if (credit := credit_rows.find(db, person.id, credit_id)) is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.CERTIFICATE, now=now, about_id=credit_id)
    return CertificateAsked(credit=credit)


def list_files(db: Database, person: Person, _: datetime, *, credit_id: int) -> CertificatesListed | Stale:
    credit = credit_rows.find(db, person.id, credit_id)
    return Stale() if credit is None else CertificatesListed(credit=credit, files=tuple(rows.list_of(db, person.id, credit_id)))


def send(db: Database, person: Person, _: datetime, *, certificate_id: int) -> CertificateSent | Stale:
    found = rows.find(db, person.id, certificate_id)
    return Stale() if found is None else CertificateSent(certificate=found)


def remove(db: Database, person: Person, now: datetime, *, certificate_id: int) -> CertificateRemoved | Stale:
    if (found := rows.find(db, person.id, certificate_id)) is None or found.credit_id is None:
        return Stale()
    young = {message_id for message_id in (found.message_id,) if found.created_at >= now - DELETABLE}
    rows.delete(db, person.id, certificate_id)
    listed = list_files(db, person, now, credit_id=found.credit_id)
    return listed if isinstance(listed, Stale) else CertificateRemoved(listed=listed, message_ids=tuple(young))


def keep_fetched(db: Database, certificate: Certificate, content: bytes) -> NotKept | None:
    """Keep what was fetched if it is what it was sent as; else nothing of it."""
    found = kind_of(content)
    told = told_kind(certificate.mime_type, "")
    if found is not None and told is not None and is_as_told(found, told) and len(content) <= LARGEST:
        rows.keep(db, certificate.id, content, mime_type=found)
        return None
    return give_up(db, certificate, Refusal.SIZE if len(content) > LARGEST else Refusal.NOT_AS_TOLD)


def give_up(db: Database, certificate: Certificate, refusal: Refusal = Refusal.GONE) -> NotKept | None:
    """Nothing where it was taken away meanwhile."""
    if not rows.delete(db, certificate.person_id, certificate.id):
        return None
    return NotKept(refusal=refusal, credit_id=certificate.credit_id)
