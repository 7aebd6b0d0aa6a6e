"""A scenario sent as a file: read outside, kept here, where it was asked for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.services import standing
from bot.services.cohorts import courses
from bot.services.cohorts.courses import CalendarShown
from bot.services.over import Stale
from bot.services.sending import own_scenarios
from bot.services.sending.draft_words import new_id
from bot.services.sending.own_scenarios import OwnOpened
from db import Database, dialogues, people
from db import own_scenarios as rows
from db.dialogues import Asking
from db.own_scenarios import Text
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.library import Library, OwnScenario, Problem
from practice.library.course_uploads import CourseUpload
from practice.library.uploads import Upload
from practice.models import Person


class FileKept(Frozen):
    opened: OwnOpened
    hints: tuple[Problem, ...]


class CourseKept(Frozen):
    """A course is theirs now, and a draft of the cohort's where that had none."""

    shown: CalendarShown


class FileRefused(Frozen):
    problems: tuple[Problem, ...]


class FileTooBig(Frozen): ...


class FileLost(Frozen): ...


def is_awaited(db: Database, telegram_id: int, now: datetime) -> bool:
    """Whether this person may send a scenario now and was asked for one. Changes nothing."""
    person = people.find(db, telegram_id)
    return person is not None and _asked_for(db, person, now) is not None


def _asked_for(db: Database, person: Person, now: datetime) -> Cohort | None:
    dialogue = dialogues.find(db, person.id)
    if dialogue is None or dialogue.asking is not Asking.SCENARIO_FILE or dialogue.about_id is None:
        return None
    found = standing.find(db, person, now, cohort_id=dialogue.about_id, action=Action.SEND_SCENARIO)
    return None if found is None else found.cohort


def refuse_size(db: Database, person: Person, now: datetime) -> FileTooBig | Stale:
    return Stale() if _asked_for(db, person, now) is None else FileTooBig()


def receive(
    db: Database, person: Person, now: datetime, *, read: Upload | CourseUpload | tuple[Problem, ...] | None, library: Library
) -> FileKept | CourseKept | FileRefused | FileLost | Stale:
    """`read` is what the file holds, what is wrong with it, or None where it could not be fetched. Until it is kept, it may come again."""
    if (cohort := _asked_for(db, person, now)) is None:
        return Stale()
    if read is None:
        return FileLost()
    if isinstance(read, CourseUpload):
        dialogues.stop(db, person.id)
        return CourseKept(shown=courses.keep_file(db, person, now, library=library, cohort=cohort, read=read))
    if not isinstance(read, Upload):
        return FileRefused(problems=read)
    saved = _save(db, person, now, cohort, read.frame, read)
    dialogues.stop(db, person.id)
    library.learn([saved])
    return FileKept(opened=own_scenarios.opened(db, person, cohort, saved), hints=read.hints)


def _save(db: Database, person: Person, now: datetime, cohort: Cohort, frame: Mapping[str, Any], read: Upload) -> OwnScenario:
    texts = [Text(author_id=person.id, language=language, words=words) for language, words in read.texts.items()]
    return rows.add(db, cohort.id, new_id(), frame=frame, texts=texts, now=now)
