"""The self-check's rules: whose it is, what finishes it, what may still change."""

from datetime import timedelta

import pytest

from bot.services.account import exports
from bot.services.over import Stale
from bot.services.review import self_checks
from bot.views.account import notebook
from bot.views.say import Host, Say
from db import Database, people
from db import self_checks as rows
from practice.models import Language, Track, Value
from tests.services.life import LIBRARY, MONDAY, Life, begin

HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="neither", backup_days=14)


@pytest.fixture
def ana(db: Database) -> Life:
    return begin(db)


def answer(db: Database, life: Life, check_id: int, place: int, word: int):
    return self_checks.answer(db, life.person, MONDAY, library=LIBRARY, check_id=check_id, place=place, answer=word)


def whole(db: Database, life: Life, word: int) -> int:
    """One that is finished; its id."""
    check = self_checks.begin(db, life.person, MONDAY, library=LIBRARY).check.id
    for place in range(12):
        answer(db, life, check, place, word)
    return check


USES = {
    "answering": lambda db, person, check: self_checks.answer(db, person, MONDAY, library=LIBRARY, check_id=check, place=0, answer=1),
    "going back": lambda db, person, check: self_checks.turn_to(db, person, MONDAY, library=LIBRARY, check_id=check, place=0),
    "stopping": lambda db, person, check: self_checks.rest(db, person, MONDAY, check_id=check),
    "looking at it": lambda db, person, check: self_checks.show(db, person, MONDAY, library=LIBRARY, check_id=check),
    "asking to delete": lambda db, person, check: self_checks.ask_to_delete(db, person, MONDAY, check_id=check),
    "keeping it": lambda db, person, check: self_checks.keep(db, person, MONDAY, library=LIBRARY, check_id=check),
    "deleting": lambda db, person, check: self_checks.delete(db, person, MONDAY, check_id=check),
}


@pytest.mark.parametrize("name", USES)
@pytest.mark.parametrize("is_finished", [False, True])
def test_what_is_someone_elses_looks_like_what_is_not_there(db, ana, name, is_finished):
    luz = begin(db, telegram_id=1002)
    check = whole(db, ana, 1) if is_finished else self_checks.begin(db, ana.person, MONDAY, library=LIBRARY).check.id
    before = rows.find(db, ana.id, check)
    assert USES[name](db, luz.person, check) == USES[name](db, luz.person, 404) == Stale()
    assert rows.find(db, ana.id, check) == before


@pytest.mark.parametrize(("place", "word"), [(12, 1), (10**17, 1), (0, 5), (0, 10**17)])
def test_a_forged_place_or_word_changes_nothing(db, ana, place, word):
    check = self_checks.begin(db, ana.person, MONDAY, library=LIBRARY).check
    assert answer(db, ana, check.id, place, word) == Stale()
    assert rows.find(db, ana.id, check.id) == check


def test_beginning_twice_is_beginning_once(db, ana):
    first = self_checks.begin(db, ana.person, MONDAY, library=LIBRARY)
    assert self_checks.begin(db, ana.person, MONDAY + timedelta(days=1), library=LIBRARY) == first


def test_what_is_finished_changes_no_more(db, ana):
    check = whole(db, ana, 2)
    finished = rows.find(db, ana.id, check)
    assert answer(db, ana, check, 3, 4).check == finished
    assert rows.find(db, ana.id, check) == finished


def test_each_track_has_its_own_statements_and_its_own_last_time(db, ana):
    first = whole(db, ana, 2)
    people.set_track(db, ana.id, Track.SUPERVISOR)
    check = whole(db, ana, 3)
    assert self_checks.show(db, ana.person, MONDAY, library=LIBRARY, check_id=check).before is None
    people.set_track(db, ana.id, Track.PEER_SUPPORTER)
    again = whole(db, ana, 4)
    assert self_checks.show(db, ana.person, MONDAY, library=LIBRARY, check_id=again).before.id == first
    assert LIBRARY.self_check.statements(Track.SUPERVISOR) != LIBRARY.self_check.statements(Track.PEER_SUPPORTER)


def test_an_answer_of_before_is_counted_to_its_value_in_whatever_order_they_came(db, ana):
    check = self_checks.begin(db, ana.person, MONDAY, library=LIBRARY).check
    for place in (5, 0, 11):
        at = answer(db, ana, check.id, place, 1 + place % 4)
    assert at.place == 1
    assert list(at.check.answers.values()).count(None) == 0
    assert [*rows.find(db, ana.id, check.id).answers.values()] == [1, 2, 4]


@pytest.mark.parametrize("language", list(Language))
def test_the_notebook_tells_each_answer_in_its_word(db, ana, language):
    whole(db, ana, 2)
    check = self_checks.begin(db, ana.person, MONDAY, library=LIBRARY).check.id
    answer(db, ana, check, 0, 0)
    people.set_language(db, ana.id, language)
    page = notebook.page(exports.read(db, ana.id), Say(language, HOST, LIBRARY), MONDAY)
    word = LIBRARY.self_check.answers[1].text(language)
    told = [f"<li>{LIBRARY.value(value).text(language).name}: {word}</li>" for value in Value]
    assert [line for line in told if line not in page] == []
    assert page.count("<article><p class='when'>") >= 2
    assert ("no answer" if language is Language.ENGLISH else "sin respuesta") in page
    assert "self check answers" not in page
