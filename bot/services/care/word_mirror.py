"""The mirror of words: what it says of an answer in someone's own words. Of that only the kinds are kept, and they go with the words."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.care.mirrors import hints
from bot.services.over import Stale
from db import Database, last_times, mirrors, noticed, support
from db.mirrors import Mirror
from practice import typed_answers, word_mirror
from practice.language.danger import hear_danger
from practice.language.noticing import notice
from practice.language.tongues import is_ours
from practice.library import Library
from practice.models import Language, Person, Prompt, Value
from practice.word_mirror import Reflected


@dataclass(frozen=True)
class SaidWrong:
    """It was not right: counted by kind and language alone."""


def look(db: Database, person: Person, now: datetime, prompt: Prompt, library: Library) -> Reflected | None:
    """None for those who did not choose it, where it is not sure, where danger is or was near, and where someone may be named."""
    text = prompt.own_words
    if text is None or Mirror.WORDS not in mirrors.list_wanted(db, person.id) or support.is_short(db, person.id, now):
        return None
    is_near = hear_danger(text, *(library.words[language].danger for language in Language)) is not None
    found = None if is_near or typed_answers.is_unclear(text) or hints(text, library) else seen_in(text, prompt.value)
    if found is not None:
        noticed.keep(db, prompt.id, found.kinds)
    return found


def seen_in(text: str, value: Value) -> Reflected | None:
    """Whoever wrote it; None where nothing is sure."""
    return word_mirror.reflect(notice(text), notice(text, every=True), value) if is_ours(text) else None


def say_wrong(db: Database, person: Person, _: datetime, *, prompt_id: int) -> SaidWrong | Stale:
    kinds = noticed.take(db, person.id, prompt_id)
    if not kinds:
        return Stale()
    noticed.count_wrong(db, person.language, kinds)
    last_times.forget_mirror(db, prompt_id)
    return SaidWrong()
