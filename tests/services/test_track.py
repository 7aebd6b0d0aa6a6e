"""The supervisors' track: chosen where the library has something for it, and left as easily."""

from dataclasses import replace

import pytest

from bot.services.account import settings
from bot.services.account.settings import NotAgreed, NothingForTrack, Shown
from bot.services.daily import choosing, prompts
from db import Database, people
from practice.library import Library
from practice.models import Language, Track, Value
from tests.services.life import LIBRARY, MONDAY, begin


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
    person = people.meet(db, 1001, language=Language.ENGLISH, zone="America/New_York", now=MONDAY)
    assert settings.set_track(db, person, MONDAY, track=Track.SUPERVISOR, library=library(Value.MUTUAL)) == NotAgreed()
