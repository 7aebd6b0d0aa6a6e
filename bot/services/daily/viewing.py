"""After the choice: the other one answers, some scenarios go on with a second question, then another way to see it."""

from dataclasses import replace
from datetime import datetime

from bot.services.care import word_mirror
from bot.services.daily import meeting_again
from bot.services.daily.meeting_again import LastTime
from bot.services.over import Stale
from db import Database, dialogues, prompts
from db.dialogues import Asking
from practice.frozen import Frozen
from practice.library import Library, Scenario
from practice.library.shapes import SecondBeat
from practice.models import Person, Prompt, Step
from practice.word_mirror import Reflected


class Viewed(Frozen):
    """Someone answered: their way (0 for own words), the second question where one is open, or one more way to set beside theirs."""

    prompt: Prompt
    scenario: Scenario
    library: Library
    last: LastTime | None = None
    reacts: bool = False
    page: int = 0  # of the feedback, where it is longer than one message
    reflected: Reflected | None = None  # what the mirror of words says

    @property
    def goes_on(self) -> bool:
        return is_waiting(self.prompt, self.scenario)


class OthersShown(Frozen):
    prompt: Prompt
    scenario: Scenario
    page: int = 0


def is_waiting(prompt: Prompt, scenario: Scenario) -> bool:
    """The second question is open."""
    return prompt.step is Step.VIEWING and prompt.next_way is None and scenario.en.next is not None


def beat_of(scenario: Scenario, person: Person) -> SecondBeat | None:
    return scenario.text(person.language).next


def view(
    db: Database,
    person: Person,
    now: datetime,
    *,
    prompt_id: int,
    scenario: Scenario,
    library: Library,
    reacts: bool = False,
    again: bool = False,
) -> Viewed:
    """What follows an answer; where the scenario goes on, its second question is asked. Seen `again`, no mirror says anything."""
    prompt = prompts.get(db, person.id, prompt_id)
    last = meeting_again.last_time(db, person, prompt)
    viewed = Viewed(prompt=prompt, scenario=scenario, library=library, last=last, reacts=reacts)
    if viewed.goes_on:
        dialogues.ask(db, person.id, Asking.SECOND_BEAT, now=now, prompt_id=prompt_id)
        return viewed
    dialogues.stop(db, person.id)
    return viewed if again else replace(viewed, reflected=word_mirror.look(db, person, now, prompt, library))


def pick_next(db: Database, person: Person, now: datetime, *, library: Library, prompt_id: int, way: int) -> Viewed | Stale:
    """`way`: 1-based; 0 passes the question over."""
    found = find(db, person, library, prompt_id)
    beat = None if found is None else beat_of(found[1], person)
    if found is None or beat is None or not 0 <= way <= len(beat.ways) or not prompts.answer_next(db, prompt_id, way=way):
        return over(db, person, library, prompt_id)
    return view(db, person, now, prompt_id=prompt_id, scenario=found[1], library=library)


def read_on(db: Database, person: Person, _: datetime, *, library: Library, prompt_id: int, page: int) -> Viewed | Stale:
    """The rest of the feedback."""
    if (found := find(db, person, library, prompt_id)) is None or found[0].way is None:
        return over(db, person, library, prompt_id)
    return Viewed(prompt=found[0], scenario=found[1], library=library, page=page)


def show_others(db: Database, person: Person, _: datetime, *, library: Library, prompt_id: int, page: int = 0) -> OthersShown | Stale:
    if (found := find(db, person, library, prompt_id)) is None or found[0].way is None:
        return over(db, person, library, prompt_id)
    return OthersShown(prompt=found[0], scenario=found[1], page=page)


def find(db: Database, person: Person, library: Library, prompt_id: int) -> tuple[Prompt, Scenario] | None:
    prompt = prompts.find(db, person.id, prompt_id)
    scenario = None if prompt is None else library.find_scenario(prompt.scenario_id)
    return None if prompt is None or scenario is None else (prompt, scenario)


def over(db: Database, person: Person, library: Library, prompt_id: int) -> Stale:
    prompt = prompts.find(db, person.id, prompt_id)
    return Stale(gone=prompt is not None and library.find_scenario(prompt.scenario_id) is None)
