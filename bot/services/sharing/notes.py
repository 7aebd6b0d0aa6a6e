"""Notes about what was shared: from a reader to its author and back, one thread for each reader."""

from datetime import datetime

from bot.services import holding_back, standing
from bot.services.over import Stale
from bot.services.sharing import circle, feed
from db import Database, cohorts, dialogues, notes, people, shares
from db.dialogues import Asking
from db.notes import Note, Thread
from practice.access import Action
from practice.frozen import Frozen
from practice.models import Person
from practice.sharing import LONGEST_NOTE, MOST_NOTES, Audience, Share, Showing, next_hour

ASKINGS = (Asking.SHARE_NOTE, Asking.THREAD_NOTE)


class Other(Frozen):
    """Whom a note goes to, or comes from. `name` empty: they shared it without one."""

    name: str | None
    cohort: str
    cohort_id: int


class NoteAsked(Frozen):
    """They may write. `own_name` is what the other one sees; empty for whoever shared without a name."""

    to: Other
    own_name: str | None


class NoteKept(Frozen):
    to: Other
    left: int  # notes that still fit into the thread


class NoteTooLong(Frozen):
    """Nothing of it was kept, and it can be written again."""


class ThreadFull(Frozen):
    """It has all the notes that one thread holds."""


class OutOfReach(Frozen):
    """The other one is not in the cohort any more."""


class Delivered(Frozen):
    """A note for whoever it is for. `own` is the share that it is about where they shared it themselves."""

    note: Note
    sender: Other
    own: Share | None
    person: Person
    is_last: bool
    cohort_id: int
    muted: bool = False


class NoteEdited(Frozen):
    """`brought`: it went out before, and reads as edited there; then `delivered` and the message that brought it."""

    delivered: Delivered | None
    showing: Showing | None


Kept = NoteKept | NoteTooLong | ThreadFull | OutOfReach | Stale
Asked = NoteAsked | ThreadFull | OutOfReach | Stale


def ask_about(db: Database, person: Person, now: datetime, *, share_id: int) -> Asked:
    """A reader's note about what someone shared."""
    if (share := _readable(db, person, now, share_id)) is None:
        return Stale()
    if not share.author_is_in:
        return OutOfReach()
    thread = notes.find_of_share(db, share_id, person.id)
    if thread is not None and notes.count(db, thread.id) >= MOST_NOTES:
        return ThreadFull()
    dialogues.ask(db, person.id, Asking.SHARE_NOTE, now=now, about_id=share_id)
    return NoteAsked(to=_author(db, share), own_name=_shown_name(db, share.cohort_id, person.id))


def ask_in(db: Database, person: Person, now: datetime, *, thread_id: int) -> Asked:
    """Another note in a thread that is theirs."""
    if (found := _writable(db, person, now, thread_id)) is None:
        return Stale()
    thread, share = found
    if not _is_in(db, share.cohort_id, thread.other(person.id)):
        return OutOfReach()
    if notes.count(db, thread.id) >= MOST_NOTES:
        return ThreadFull()
    dialogues.ask(db, person.id, Asking.THREAD_NOTE, now=now, about_id=thread_id)
    return NoteAsked(to=_other(db, thread, share, person.id), own_name=_own_name(db, share, person.id))


def hear(db: Database, person: Person, now: datetime, *, asking: Asking, about_id: int, text: str, message_id: int) -> Kept:
    """Words for the one who was asked about; the same message twice is one note."""
    thread_id = about_id if asking is Asking.THREAD_NOTE else _begin(db, person, now, about_id)
    found = None if thread_id is None else _writable(db, person, now, thread_id)
    if len(text) > LONGEST_NOTE and found is not None:
        return NoteTooLong()
    dialogues.stop_if(db, person.id, *ASKINGS)
    if found is None:
        return Stale()
    thread, share = found
    if not _is_in(db, share.cohort_id, thread.other(person.id)):
        return OutOfReach()
    if notes.count(db, thread.id) >= MOST_NOTES:
        return ThreadFull()
    send_at = _send_at(db, thread, share, person, now)
    notes.add(db, thread.id, person.id, text=text, chat_id=person.telegram_id, message_id=message_id, send_at=send_at, now=now)
    return NoteKept(to=_other(db, thread, share, person.id), left=MOST_NOTES - notes.count(db, thread.id))


def _begin(db: Database, person: Person, now: datetime, share_id: int) -> int | None:
    if _readable(db, person, now, share_id) is None:
        return None
    thread = notes.find_of_share(db, share_id, person.id)
    return thread.id if thread is not None else notes.begin(db, shares.new_id(), share_id=share_id, reader_id=person.id, now=now).id


def _send_at(db: Database, thread: Thread, share: Share, person: Person, now: datetime) -> datetime | None:
    """Never, where the other one muted the thread. From someone without a name at the full hour, so that it tells no minute."""
    if notes.is_muted(db, thread.id, thread.other(person.id)):
        return None
    return next_hour(now) if share.audience is Audience.UNNAMED and person.id == thread.author_id else now


def thank(db: Database, person: Person, now: datetime, *, share_id: int) -> circle.CircleShown | Stale:
    """One tap, once; the same card again without the button."""
    if (found := circle.readable(db, person, now, share_id=share_id)) is None:
        return Stale()
    share, cohort = found
    thread = notes.find_of_share(db, share_id, person.id) or notes.begin(
        db, shares.new_id(), share_id=share_id, reader_id=person.id, now=now
    )
    if notes.count(db, thread.id) < MOST_NOTES:
        notes.add_thank_you(db, thread.id, person.id, send_at=_send_at(db, thread, share, person, now), now=now)
    return circle.CircleShown(share=share, cohort=cohort, part=0, thanked=True, just_thanked=True)


def mute(db: Database, person: Person, now: datetime, *, note_id: int, muted: bool) -> Delivered | Stale:
    """No more of this thread comes to them, or it does again; the other one is not told."""
    if (found := notes.find_received(db, person.id, note_id)) is None:
        return Stale()
    note, thread = found
    if muted:
        notes.mute(db, thread.id, person.id, now=now)
    else:
        notes.unmute(db, thread.id, person.id)
    return _delivered(db, person, note, thread)


def deliver(db: Database, note: Note, now: datetime) -> Delivered | None:
    """To the other one, if both are still in it and nothing speaks against it now; else later, or never."""
    if (thread := notes.find_thread(db, note.writer_id, note.thread_id)) is None:
        return None
    receiver, writer = people.get(db, thread.other(note.writer_id)), people.get(db, note.writer_id)
    if not _may_pass(db, now, thread, writer, receiver):
        notes.put_off(db, note, None)
        return None
    at = holding_back.earliest(db, receiver, now)
    if at > now:
        notes.put_off(db, note, at)
        return None
    return _delivered(db, receiver, note, thread) if notes.claim(db, note, now=now) else None


def _may_pass(db: Database, now: datetime, thread: Thread, writer: Person, receiver: Person) -> bool:
    """Both may still write in it, and the one whom it is for wants to hear of it."""
    both = all(_writable(db, each, now, thread.id) is not None for each in (receiver, writer))
    return both and not notes.is_muted(db, thread.id, receiver.id)


def edit(
    db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime
) -> NoteEdited | NoteTooLong | None:
    """The note with this message's new text, also where it was brought already; None if it is no note.

    What was brought stays as it was where a new note would not be brought: muted, or one of the two is out of it.
    """
    if (kept := notes.find_written(db, person.id, person.telegram_id, message_id)) is None:
        return None
    if not text or len(text) > LONGEST_NOTE:
        return NoteTooLong()
    note, showing = notes.edit(db, kept, text=text, edited_at=edited_at)
    if (thread := notes.find_thread(db, person.id, note.thread_id)) is None or showing is None:
        return NoteEdited(delivered=None, showing=None)
    receiver = people.get(db, thread.other(person.id))
    if not _may_pass(db, now, thread, person, receiver):
        return NoteEdited(delivered=None, showing=None)
    return NoteEdited(delivered=_delivered(db, receiver, note, thread), showing=showing)


def _delivered(db: Database, receiver: Person, note: Note, thread: Thread) -> Delivered:
    share = shares.find(db, thread.share_id)
    assert share is not None  # noqa: S101  a thread goes with its share
    return Delivered(
        note=note,
        sender=_other(db, thread, share, receiver.id),
        own=share if receiver.id == thread.author_id else None,
        person=receiver,
        cohort_id=share.cohort_id,
        is_last=notes.count(db, thread.id) >= MOST_NOTES,
        muted=notes.is_muted(db, thread.id, receiver.id),
    )


def _readable(db: Database, person: Person, now: datetime, share_id: int) -> Share | None:
    """What this person may read, and write about."""
    found = feed.readable(db, person, now, share_id=share_id) or circle.readable(db, person, now, share_id=share_id)
    if found is None:
        return None
    share, _ = found
    action = Action.ANSWER_IN_CIRCLE if share.audience.is_circle else Action.WRITE_NOTES
    return share if standing.find(db, person, now, cohort_id=share.cohort_id, action=action) is not None else None


def _writable(db: Database, person: Person, now: datetime, thread_id: int) -> tuple[Thread, Share] | None:
    """A thread of theirs, in a cohort where they may still write in it."""
    thread = notes.find_thread(db, person.id, thread_id)
    share = None if thread is None else shares.find(db, thread.share_id)
    if thread is None or share is None:
        return None
    action = Action.ANSWER_NOTES
    if thread.reader_id == person.id and not share.audience.is_circle:
        action = Action.WRITE_NOTES
    return (thread, share) if standing.find(db, person, now, cohort_id=share.cohort_id, action=action) is not None else None


def _other(db: Database, thread: Thread, share: Share, person_id: int) -> Other:
    """Seen from this person. Whoever shared without a name has none here either."""
    if person_id == thread.reader_id:
        return _author(db, share)
    return _seen_as(db, share.cohort_id, _shown_name(db, share.cohort_id, thread.reader_id))


def _author(db: Database, share: Share) -> Other:
    return _seen_as(db, share.cohort_id, share.name)


def _seen_as(db: Database, cohort_id: int, name: str | None) -> Other:
    return Other(name=name, cohort=cohorts.get(db, cohort_id).name, cohort_id=cohort_id)


def _own_name(db: Database, share: Share, person_id: int) -> str | None:
    return share.name if share.person_id == person_id else _shown_name(db, share.cohort_id, person_id)


def _shown_name(db: Database, cohort_id: int, person_id: int) -> str | None:
    membership = cohorts.find_membership(db, cohort_id, person_id)
    return None if membership is None else membership.shown_name


def _is_in(db: Database, cohort_id: int, person_id: int) -> bool:
    membership = cohorts.find_membership(db, cohort_id, person_id)
    return membership is not None and membership.left_at is None
