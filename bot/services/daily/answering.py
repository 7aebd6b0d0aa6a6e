"""Words or a voice note to a prompt: its answer, the answer to its second question, or the reflection."""

from dataclasses import dataclass
from datetime import datetime

from bot.services.care import word_mirror
from bot.services.daily import prompts, reflecting, viewing
from bot.services.daily.reflecting import VoiceNote
from bot.services.over import Stale
from db import Database
from db import prompts as prompt_rows
from db.dialogues import Asking
from practice import typed_answers
from practice.library import Library
from practice.models import Person, Prompt, Step


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """A voice note to an open card, or own words to its second question: kept as the reflection, and another way to see it follows."""

    kept: reflecting.Kept
    viewed: viewing.Viewed


Heard = Spoken | viewing.Viewed | prompts.KeptAlone | Stale | reflecting.Kept | reflecting.TooBig


def hear(
    db: Database,
    person: Person,
    now: datetime,
    *,
    prompt: Prompt,
    asking: Asking | None,
    library: Library,
    text: str,
    message_id: int,
    sent_at: datetime,
    voice: VoiceNote | None,
) -> Heard:
    """The first words to an unanswered prompt are its answer, all later ones its reflection; a voice note is always reflection.

    `asking` is what was asked about it, if these words answer that. A number or a way's first words choose that way, also to a second
    question; other words to that are kept as the reflection.
    """
    if prompt.way is None and voice is None and text and prompt.step is not Step.SWAPPED:
        return _first_words(db, person, now, prompt, library, text, message_id)
    scenario = library.find_scenario(prompt.scenario_id)
    beat = viewing.beat_of(scenario, person) if scenario is not None and viewing.is_waiting(prompt, scenario) else None
    way = None if beat is None or voice is not None else typed_answers.find_way(text, [way.say for way in beat.ways])
    if way is not None:
        return viewing.pick_next(db, person, now, library=library, prompt_id=prompt.id, way=way)
    goes_on = asking is Asking.REFLECTION and prompt.step is Step.REFLECTING
    kept = reflecting.record(
        db,
        person,
        now,
        prompt_id=prompt.id,
        text=text,
        message_id=message_id,
        sent_at=sent_at,
        voice=voice,
        goes_on=goes_on,
        answers_next=beat is not None and voice is None,
    )
    if isinstance(kept, reflecting.TooBig):
        return kept
    if beat is not None and scenario is not None:
        prompt_rows.pass_next(db, prompt.id)
        after = prompt_rows.get(db, person.id, prompt.id)
        reflected = word_mirror.look(db, person, now, after, library)
        return Spoken(kept=kept, viewed=viewing.Viewed(prompt=after, scenario=scenario, library=library, reflected=reflected))
    if prompt.way is not None:
        return kept
    viewed = prompts.answer_aloud(db, person, now, library=library, prompt_id=prompt.id)
    return Spoken(kept=kept, viewed=viewed) if isinstance(viewed, viewing.Viewed) else kept


def _first_words(
    db: Database, person: Person, now: datetime, prompt: Prompt, library: Library, text: str, message_id: int
) -> viewing.Viewed | prompts.KeptAlone | Stale:
    card = library.find_scenario(prompt.scenario_id)
    chosen = None if card is None else typed_answers.find_way(text, [way.say for way in card.text(person.language).ways])
    if chosen is not None:
        return prompts.pick(db, person, now, library=library, prompt_id=prompt.id, way=chosen)
    return prompts.answer_in_own_words(db, person, now, library=library, prompt_id=prompt.id, text=text, message_id=message_id)
