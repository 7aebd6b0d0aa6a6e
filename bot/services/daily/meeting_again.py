"""A scenario met before: when that was, what was chosen and written then, and which of its questions comes now."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.services.care import word_mirror
from db import Database, last_times, noticed, prompts, reflections
from practice import calendar, meeting_again
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.models import Person, Prompt
from practice.word_mirror import Reflected


class LastTime(Frozen):
    """The time before. `words` are their own words where they were the answer, `reflection` what they wrote to the question."""

    prompt_id: int
    on: date
    way: int
    words: str | None
    reflection: str | None


class Repeating(Frozen):
    """A message of the bot that repeated what is gone or changed now.

    `last` is what there is of it, `reflected` what the mirror of words sees in it.
    """

    outbox_id: int
    prompt: Prompt
    scenario: Scenario
    last: LastTime
    reflected: Reflected | None = None
    answered: bool = True  # there are words that the mirror of words could look at


def last_time(db: Database, person: Person, prompt: Prompt) -> LastTime | None:
    """None where they have not answered this scenario before."""
    earlier = last_times.find(db, prompt)
    return None if earlier is None else _told(db, person, earlier)


def question(db: Database, person: Person, scenario_id: str) -> int:
    """Which reflection question a new prompt with this scenario gets."""
    return meeting_again.question(last_times.list_questions(db, person.id, scenario_id), met=len(prompts.list_past(db, person.id)))


def repeating(db: Database, person: Person, now: datetime, library: Library, prompt_id: int) -> Iterator[Repeating]:
    """The messages that repeat what was written to this prompt, as the rows are now.

    The mirror of words is one of them, and looks anew where the words that it quotes went or changed: with these went what it noticed.
    """
    prompt = prompts.get(db, person.id, prompt_id)
    last, messages = _told(db, person, prompt), last_times.list_messages(db, prompt_id)
    own = [outbox_id for outbox_id, later_id in messages if later_id == prompt_id]
    stale = own[-1:] if own and not noticed.is_kept(db, prompt_id) else []
    reflected = word_mirror.look(db, person, now, prompt, library) if stale else None
    answered = bool(word_mirror.answers(db, prompt))
    for outbox_id, later_id in messages:
        later = prompts.get(db, person.id, later_id)
        scenario = library.find_scenario(later.scenario_id)
        if scenario is not None and last is not None and (later_id != prompt_id or outbox_id in stale):
            yield Repeating(outbox_id=outbox_id, prompt=later, scenario=scenario, last=last, reflected=reflected, answered=answered)


def _told(db: Database, person: Person, earlier: Prompt) -> LastTime | None:
    if earlier.way is None:
        return None
    reflection = reflections.find_of_prompt(db, person.id, earlier.id)
    return LastTime(
        prompt_id=earlier.id,
        on=calendar.local_day(earlier.created_at, person.schedule.zone),
        way=earlier.way,
        words=earlier.own_words,
        reflection=reflection.text or None if reflection is not None else None,
    )
