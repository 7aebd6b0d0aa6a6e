"""Whatever is being asked, words that may mean danger are answered with who can listen, and what is said of keeping them is so."""

import random

import pytest

from bot.services.care import support
from bot.services.care.support import Needed
from bot.services.written import Written
from db import Database
from db.dialogues import Asking
from practice.draft_parts import Step
from tests.services.asked import ask
from tests.services.life import LIBRARY, MONDAY, Life

DANGER = "I want to kill myself"
LONG = "and everything is too much for me today, " * 40
SEARCHES = (Asking.SEARCH, Asking.PUSH_SEARCH, Asking.CREDIT_SEARCH)
TITLES = [Asking.GOAL_NAME, Asking.GOAL_CATEGORY, Asking.CATEGORY_NAME, Asking.TRAINING_TITLE, Asking.CREDIT, Asking.SCENARIO]
NAMES = {Asking.NAME, Asking.JOIN_NAME, Asking.SHOWN_NAME, Asking.OWN_NAME_THERE, Asking.ATTENDANCE_NAME, Asking.RECORD_NAME}
STEPS = [Step.TITLE, Step.STORY, Step.VALUE]


def said(db: Database, life: Life, rows: dict[str, int], asking: Asking, text: str) -> tuple[object, bool]:
    """What is answered to these words, and whether they stand anywhere then."""
    ask(db, life, rows, asking)
    written = Written(message_id=77, sent_at=MONDAY, text=text)
    answer = support.hear(db, life.person, MONDAY, written=written, library=LIBRARY, rng=random.Random(1), country="US")  # noqa: S311
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return answer, any(DANGER in str(db.execute(f"SELECT * FROM {table}").fetchall()) for table in tables)


@pytest.mark.parametrize("asking", [each for each in Asking if each not in SEARCHES])
def test_each_question_yields_to_support_which_says_truly_whether_it_was_kept(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, DANGER)
    assert isinstance(answer, Needed)
    assert answer.saved is kept
    if asking in NAMES:
        assert not kept  # nobody is called so, neither to others nor on a certificate


@pytest.mark.parametrize("asking", TITLES)
def test_what_is_too_long_to_be_kept_is_not_said_to_be_kept(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, f"{DANGER} {LONG}")
    assert isinstance(answer, Needed)
    assert answer.saved is kept


@pytest.mark.parametrize("step", STEPS)
def test_so_it_is_at_each_kind_of_step_of_an_own_scenario(db, life, rows, step):
    db.execute("UPDATE scenario_drafts SET step = ?", [step])
    answer, kept = said(db, life, rows, Asking.SCENARIO, DANGER)
    assert isinstance(answer, Needed)
    assert answer.saved is kept


@pytest.mark.parametrize("asking", SEARCHES)
def test_a_search_is_neither_kept_nor_said_to_anyone(db, life, rows, asking):
    answer, kept = said(db, life, rows, asking, DANGER)
    assert not isinstance(answer, Needed)
    assert not kept


def test_a_link_is_no_danger_whatever_letters_chance_gave_it_and_words_beside_it_are_heard() -> None:
    assert support.find("Open this in Telegram:\nhttps://t.me/some_bot?start=i-want-to-die", LIBRARY) is None
    assert support.find("t.me/some_bot?start=want-to-kill-myself", LIBRARY) is None
    assert support.find("I want to die https://t.me/some_bot?start=c123", LIBRARY) is not None
