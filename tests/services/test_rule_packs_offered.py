"""Boards to start a goal from: all in one message, what no page says is asked, and old rules say that they are."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import callbacks
from bot.services.education import goal_guide
from bot.services.education.goal_guide import GoalAsked, PackShown, PacksOffered
from bot.views.message import Message
from bot.views.say import Host, Say
from bot.views.showing import load, show
from practice.goals import Step
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY

load()

HOST = Host(name="Host", contact="", relation="neither", backup_days=14)
BOARDS = {pack.id for pack in LIBRARY.rule_packs.values() if not pack.is_blank}


def said(outcome, language: Language = Language.ENGLISH) -> Message:
    message = show(outcome, Say(language, HOST, LIBRARY))
    assert isinstance(message, Message)
    return message


@pytest.mark.parametrize("language", list(Language))
def test_every_board_is_offered_in_one_message(life, language: Language) -> None:
    outcome = goal_guide.offer_packs(life.db, life.person, MONDAY, library=LIBRARY)
    assert isinstance(outcome, PacksOffered)
    message = said(outcome, language)
    assert len(message.text) <= 600
    listed = [key.action.pack for row in message.buttons for key in row if isinstance(key.action, callbacks.ShowRulePack)]
    assert (len(listed), set(listed)) == (len(BOARDS), BOARDS)


@pytest.mark.parametrize("pack", sorted(BOARDS))
@pytest.mark.parametrize("language", list(Language))
def test_a_goal_begins_from_each_pack_with_what_it_knows(life, language: Language, pack: str) -> None:
    outcome = goal_guide.show_pack(life.db, life.person, MONDAY, pack_id=pack, library=LIBRARY)
    assert isinstance(outcome, PackShown)
    assert len(said(outcome, language).text) <= 1200
    begun = goal_guide.begin(life.db, life.person, MONDAY, pack_id=pack, also=0, library=LIBRARY)
    assert isinstance(begun, GoalAsked)
    asked = goal_guide.ask_step(life.db, life.person, MONDAY, goal_id=begun.goal.id, step=Step.HOURS, library=LIBRARY)
    is_known = LIBRARY.rule_packs[pack].hours is not None
    assert ("I found no page" in said(asked).text) is not is_known


def test_rules_that_nobody_read_for_a_year_say_so(life) -> None:
    pack = LIBRARY.rule_packs["texas"]
    young = PackShown(pack=pack, today=pack.checked_on + timedelta(days=364))
    assert "more than a year ago" not in said(young).text
    assert "more than a year ago" in said(replace(young, today=pack.checked_on + timedelta(days=365))).text
