"""A scenario met before: when that was, what was chosen and written then, and which of its questions comes now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from db import Database, last_times, prompts, reflections
from practice import calendar, meeting_again
from practice.library import Library, Scenario
from practice.models import Person, Prompt


@dataclass(frozen=True, kw_only=True)
class LastTime:
    """The time before. `words` are their own words where they were the answer, `reflection` what they wrote to the question."""

    prompt_id: int
    on: date
    way: int
    words: str | None
    reflection: str | None


@dataclass(frozen=True, kw_only=True)
class Repeating:
    """A message of the bot that repeated what is gone now; `last` is what is left of it."""

    outbox_id: int
    prompt: Prompt
    scenario: Scenario
    last: LastTime


def last_time(db: Database, person: Person, prompt: Prompt) -> LastTime | None:
    """None where they have not answered this scenario before."""
    earlier = last_times.find(db, prompt)
    return None if earlier is None else _told(db, person, earlier)


def question(db: Database, person: Person, scenario_id: str) -> int:
    """Which reflection question a new prompt with this scenario gets."""
    return meeting_again.question(last_times.list_questions(db, person.id, scenario_id), met=len(prompts.list_past(db, person.id)))


def repeating(db: Database, person: Person, library: Library, prompt_id: int) -> Iterator[Repeating]:
    """The messages that repeat what was written to this prompt, as the rows are now."""
    last = _told(db, person, prompts.get(db, person.id, prompt_id))
    for outbox_id, later_id in last_times.list_messages(db, prompt_id):
        later = prompts.get(db, person.id, later_id)
        scenario = library.find_scenario(later.scenario_id)
        if scenario is not None and last is not None:
            yield Repeating(outbox_id=outbox_id, prompt=later, scenario=scenario, last=last)


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
