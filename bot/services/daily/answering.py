"""Words or a voice note to a prompt: its answer, the answer to its second question, or the reflection."""

from datetime import datetime

from bot.services.care import word_mirror
from bot.services.daily import prompts, reflecting, viewing
from bot.services.over import Stale
from bot.services.written import Written
from db import Database
from db import prompts as prompt_rows
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Prompt, Step
from practice.typed import typed_answers


class Spoken(Frozen):
    """A voice note to an open card, or own words to its second question: kept as the reflection, and another way to see it follows."""

    kept: reflecting.Kept
    viewed: viewing.Viewed


Heard = Spoken | viewing.Viewed | prompts.KeptAlone | Stale | reflecting.Kept | reflecting.TooBig


def hear(
    db: Database, person: Person, now: datetime, *, prompt: Prompt, asking: Asking | None, library: Library, written: Written
) -> Heard:
    """The first words to an unanswered prompt are its answer, all later ones its reflection; a voice note is always reflection.

    `asking`: what these words answer, if anything. A number or a way's first words choose that way, to a second question too.
    """
    text, voice = written.text, written.voice
    if prompt.way is None and voice is None and text and prompt.step is not Step.SWAPPED:
        return _first_words(db, person, now, prompt, library, text, written.message_id)
    scenario = library.find_scenario(prompt.scenario_id)
    beat = viewing.beat_of(scenario, person) if scenario is not None and viewing.is_waiting(prompt, scenario) else None
    way = None if beat is None or voice is not None else typed_answers.find_way(text, [way.say for way in beat.ways])
    if way is not None:
        return viewing.pick_next(db, person, now, library=library, prompt_id=prompt.id, way=way)
    kept = reflecting.record(
        db,
        person,
        now,
        prompt_id=prompt.id,
        text=text,
        message_id=written.message_id,
        sent_at=written.sent_at,
        voice=voice,
        goes_on=asking is Asking.REFLECTION and prompt.step is Step.REFLECTING,
        answers_next=beat is not None and voice is None,
    )
    if isinstance(kept, reflecting.TooBig) or (beat is None and prompt.way is not None):
        return kept
    if beat is not None and scenario is not None:
        return Spoken(kept=kept, viewed=_passed(db, person, now, prompt, scenario, library))
    viewed = prompts.answer_aloud(db, person, now, library=library, prompt_id=prompt.id)
    return Spoken(kept=kept, viewed=viewed) if isinstance(viewed, viewing.Viewed) else kept


def _passed(db: Database, person: Person, now: datetime, prompt: Prompt, scenario: Scenario, library: Library) -> viewing.Viewed:
    """The second question is answered by words, not by a way: on to another way to see it."""
    prompt_rows.pass_next(db, prompt.id)
    after = prompt_rows.get(db, person.id, prompt.id)
    reflected = word_mirror.look(db, person, now, after, library)
    return viewing.Viewed(prompt=after, scenario=scenario, library=library, reflected=reflected)


def _first_words(
    db: Database, person: Person, now: datetime, prompt: Prompt, library: Library, text: str, message_id: int
) -> viewing.Viewed | prompts.KeptAlone | Stale:
    card = library.find_scenario(prompt.scenario_id)
    chosen = None if card is None else typed_answers.find_way(text, [way.say for way in card.text(person.language).ways])
    if chosen is not None:
        return prompts.pick(db, person, now, library=library, prompt_id=prompt.id, way=chosen)
    return prompts.answer_in_own_words(db, person, now, library=library, prompt_id=prompt.id, text=text, message_id=message_id)
