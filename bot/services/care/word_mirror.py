"""The mirror of words: what it says of an answer in someone's own words. Of that only the kinds are kept, and they go with the words."""

from collections.abc import Iterable
from datetime import datetime

from bot.services.care.mirrors import hints
from bot.services.over import Stale
from db import Database, last_times, mirrors, noticed, reflections, support
from db.mirrors import Mirror
from practice import word_mirror
from practice.frozen import Frozen
from practice.language.danger import hear_danger
from practice.language.noticing import notice
from practice.language.tongues import is_ours
from practice.library import Library
from practice.models import Language, Person, Prompt, Value
from practice.typed import typed_answers
from practice.word_mirror import Reflected


class SaidWrong(Frozen):
    """It was not right: counted by kind and language alone."""


def look(db: Database, person: Person, now: datetime, prompt: Prompt, library: Library) -> Reflected | None:
    """None for those who did not choose it, where it is not sure, where danger is or was near, and where someone may be named."""
    texts = answers(db, prompt)
    if not texts or Mirror.WORDS not in mirrors.list_wanted(db, person.id) or support.is_short(db, person.id, now):
        return None
    found = None if any(_is_no_matter(text, library) for text in texts) else seen_in(texts, prompt.value)
    if found is not None:
        noticed.keep(db, prompt.id, found.kinds)
    return found


def answers(db: Database, prompt: Prompt) -> tuple[str, ...]:
    """Their own words to the card, and to its second question."""
    return tuple(filter(None, (prompt.own_words, reflections.find_answer_to_next(db, prompt.id))))


def _is_no_matter(text: str, library: Library) -> bool:
    """Danger is near, or someone may be named."""
    return (hear_danger(text, *(library.words[language].danger for language in Language)) is not None) or bool(hints(text, library))


def seen_in(texts: Iterable[str], value: Value) -> Reflected | None:
    """Whoever wrote them; None where nothing is sure."""
    read = [text for text in texts if is_ours(text) and not typed_answers.is_unclear(text)]
    sure, every = ([each for text in read for each in notice(text, every=more)] for more in (False, True))
    return word_mirror.reflect(sure, every, value)


def say_wrong(db: Database, person: Person, _: datetime, *, prompt_id: int) -> SaidWrong | Stale:
    if not (kinds := noticed.take(db, person.id, prompt_id)):
        return Stale()
    noticed.count_wrong(db, person.language, kinds)
    last_times.forget_mirror(db, prompt_id)
    return SaidWrong()
