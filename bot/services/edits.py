"""An edited message: what was kept of it follows, whatever it was."""

from datetime import datetime

from bot.services.daily import meeting_again, reflecting
from bot.services.daily.meeting_again import Repeating
from bot.services.review import plans
from bot.services.sending import draft_words, drafting
from bot.services.sharing import notes
from db import Database, objections, prompts
from db import credits as credit_rows
from db import plans as plan_rows
from practice.frozen import Frozen
from practice.library import Library
from practice.models import Person


class EditNotKept(Frozen):
    """That message was not kept, so its edit is not either."""


class CreditEditUnread(Frozen):
    """A message about logged hours: what was read of it stays, and is changed by its buttons."""


class EditKept(Frozen):
    """Own words or an objection now read as edited. `repeating`: messages of the bot that repeat them."""

    repeating: tuple[Repeating, ...] = ()


Plan = plans.PlanHeard | plans.PlanOpened | plans.PlanNotRead | plans.PlanTooLong
Other = notes.NoteEdited | notes.NoteTooLong | drafting.Shown | CreditEditUnread
EditOutcome = reflecting.Kept | reflecting.Closed | Plan | Other | EditKept | EditNotKept


def hear(db: Database, person: Person, now: datetime, *, message_id: int, text: str, edited_at: datetime, library: Library) -> EditOutcome:
    """Editing the chat message edits what was kept of it; an edit that comes after a newer one changes nothing."""
    kept = reflecting.edit(db, person, now, message_id=message_id, text=text, edited_at=edited_at, library=library)
    if kept is not None:
        return kept
    if (changed := plans.edit(db, person, message_id=message_id, text=text, edited_at=edited_at)) is not None:
        return changed
    noted_to_someone = notes.edit(db, person, now, message_id=message_id, text=text, edited_at=edited_at)
    if noted_to_someone is not None:
        return noted_to_someone
    drafted = draft_words.hear_edit(db, person, now, message_id=message_id, text=text, edited_at=edited_at, library=library)
    if drafted is not None:
        return drafted
    chat_id = person.telegram_id
    is_newer = prompts.edit_own_words(db, person.id, message_id=message_id, text=text, edited_at=edited_at)
    noted = plan_rows.edit_note(db, chat_id=chat_id, message_id=message_id, text=text, edited_at=edited_at)
    objections.edit(db, chat_id=chat_id, message_id=message_id, text=text, edited_at=edited_at)
    if credit_rows.find_by_message(db, person.id, chat_id, message_id)[0]:
        return CreditEditUnread()
    if (answered := prompts.find_by_message(db, person.id, chat_id, message_id)) is not None:
        return EditKept(repeating=tuple(meeting_again.repeating(db, person, now, library, answered.id)) if is_newer else ())
    return EditKept() if noted or objections.is_kept(db, chat_id=chat_id, message_id=message_id) else EditNotKept()
