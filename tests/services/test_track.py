"""The supervisors' track: chosen where the library has something for it, and left as easily."""

from dataclasses import replace

import pytest

from bot.services.account import settings, starting, typed_settings
from bot.services.account.own_times import NotRead
from bot.services.account.settings import NotAgreed, NothingForTrack, Shown
from bot.services.account.starting import Next, Question
from bot.services.daily import choosing, prompts
from bot.services.over import Stale
from db import Database, dialogues, people
from db.dialogues import Asking
from practice.library import Library
from practice.models import Language, Person, Track, Value
from tests.services.life import LIBRARY, MONDAY, begin, dice


def library(*values: Value, hard: bool = False) -> Library:
    """With scenarios for supervisors of these values alone."""
    own = tuple(each for each in LIBRARY.scenarios if each.track is Track.PEER_SUPPORTER)
    topics = ("suicide",) if hard else ("ethics",)
    found = [next(each for each in own if each.value is value) for value in values]
    theirs = tuple(each.model_copy(update={"id": f"s-{each.id}", "track": Track.SUPERVISOR, "topics": topics}) for each in found)
    return replace(LIBRARY, scenarios=own + theirs)


def choose(db: Database, life, shelf: Library, track: Track = Track.SUPERVISOR):
    return settings.set_track(db, life.person, MONDAY, track=track, library=shelf)


def test_only_values_with_something_for_supervisors_take_turns(db):
    life, shelf = begin(db), library(Value.MUTUAL, Value.HOPEFUL)
    assert isinstance(choose(db, life, shelf), Shown)
    found = []
    for _ in range(4):
        card = prompts.practise(db, life.person, MONDAY, library=shelf, rng=life.rng)
        found.append(card.scenario.value)
        prompts.skip(db, life.person, MONDAY, prompt_id=card.prompt.id)
    assert set(found[:2]) == set(found[2:]) == {Value.MUTUAL, Value.HOPEFUL}
    assert choosing.choose(db, life.person, MONDAY, library=shelf, rng=life.rng, value=Value.TRANSPARENT) is None


@pytest.mark.parametrize("shelf", [library(), library(Value.MUTUAL, hard=True)], ids=["none at all", "hard ones alone"])
def test_with_nothing_for_them_the_track_stays(db, shelf):
    life = begin(db)
    people.set_hard_topics(db, life.id, wanted=False)
    assert choose(db, life, shelf) == NothingForTrack()
    assert life.person.track is Track.PEER_SUPPORTER


def test_choosing_twice_is_choosing_once_and_back_is_as_easy(db):
    life, shelf = begin(db), library(Value.MUTUAL)
    assert choose(db, life, shelf) == choose(db, life, shelf)
    assert life.person.track is Track.SUPERVISOR
    choose(db, life, shelf, Track.PEER_SUPPORTER)
    assert life.person.track is Track.PEER_SUPPORTER


def test_before_consent_nothing_is_chosen(db):
    person = people.meet(db, 1001, language=Language.ENGLISH, zone="America/New_York", now=MONDAY).person
    assert settings.set_track(db, person, MONDAY, track=Track.SUPERVISOR, library=library(Value.MUTUAL)) == NotAgreed()


def agreed(db: Database) -> Person:
    """Someone at the first question of the start."""
    person = people.meet(db, 1001, language=Language.ENGLISH, zone="America/New_York", now=MONDAY).person
    starting.agree(db, person, MONDAY, language=Language.ENGLISH)
    return people.get(db, person.id)


def hear(db: Database, person: Person, text: str, asking: Asking = Asking.NAME, shelf: Library = LIBRARY):
    return typed_settings.hear(db, person, MONDAY, asking=asking, text=text, library=shelf, rng=dice())


def test_at_the_start_it_goes_on_without_a_name(db):
    person = agreed(db)
    outcome = settings.set_track(db, person, MONDAY, track=Track.SUPERVISOR, library=LIBRARY)
    assert outcome == Next(question=Question.ZONE, person=replace(person, track=Track.SUPERVISOR))
    assert dialogues.find(db, person.id).asking is Asking.CITY


@pytest.mark.parametrize(("text", "track"), [("I supervise", Track.SUPERVISOR), ("apoyo entre pares", Track.PEER_SUPPORTER)])
def test_words_at_the_start_that_say_the_track_are_no_name(db, text, track):
    person = agreed(db)
    assert hear(db, person, text).question is Question.ZONE
    found = people.get(db, person.id)
    assert (found.track, found.name) == (track, None)


@pytest.mark.parametrize("text", ["I supervise", "superviso"])
def test_after_a_name_the_tick_moves_with_the_place_and_no_later(db, text):
    person = agreed(db)
    assert hear(db, person, "Sol").question is Question.ZONE
    assert hear(db, people.get(db, person.id), text, Asking.CITY).person.track is Track.SUPERVISOR
    assert hear(db, people.get(db, person.id), "Chicago, Illinois", Asking.CITY).then.question is Question.DAYS
    assert settings.set_track(db, people.get(db, person.id), MONDAY, track=Track.SUPERVISOR, library=LIBRARY) == Stale()


def test_at_the_start_a_library_with_nothing_for_them_asks_on(db):
    person = agreed(db)
    assert hear(db, person, "supervisor", shelf=library()) == NothingForTrack(setting_up=True)
    assert dialogues.find(db, person.id).asking is Asking.NAME


def test_the_defaults_keep_the_track_that_was_chosen(db):
    person = agreed(db)
    hear(db, person, "supervisora")
    outcome = starting.use_defaults(db, people.get(db, person.id), MONDAY, library=LIBRARY, rng=dice())
    assert outcome.first.scenario.track is Track.SUPERVISOR


def test_in_the_settings_the_page_of_the_track_reads_words_and_a_name_is_a_name(db):
    life = begin(db)
    assert isinstance(hear(db, life.person, "I'm a supervisor", Asking.TRACK), Shown)
    assert isinstance(hear(db, life.person, "Peer support"), Shown)
    assert (life.person.track, life.person.name) == (Track.SUPERVISOR, "Peer support")
    assert hear(db, life.person, "whatever", Asking.TRACK) == NotRead(asking=Asking.TRACK)
