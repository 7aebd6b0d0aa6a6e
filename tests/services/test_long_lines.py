"""Whatever is being asked, a long and odd message holds nobody else up: all wait for the one who is being read."""

import random

import pytest

from bot.services.care import support
from bot.services.written import Written
from db import Database
from db.dialogues import Asking
from tests.patience import patience
from tests.services.asked import ask
from tests.services.life import LIBRARY, MONDAY, Life

LONGEST = 4096  # characters of a message on Telegram
BEFORE = ("", "3h ", "if I am asked,")
ODD = ["A", "1", "½", "\n", ",", "-", "A ", "1,", "a\n\n", "de ", "3h 30 ", "Nov 20 "]


@pytest.mark.parametrize("asking", list(Asking))
def test_each_question_is_through_with_it_at_once(db: Database, life: Life, rows: dict[str, int], asking: Asking) -> None:
    for number, odd in enumerate(ODD):
        ask(db, life, rows, asking)
        text = (BEFORE[number % len(BEFORE)] + odd * LONGEST)[: LONGEST - 2] + " y"
        written = Written(message_id=100 + number, sent_at=MONDAY, text=text)
        with patience():
            heard = support.hear(db, life.person, MONDAY, written=written, library=LIBRARY, rng=random.Random(1), country="US")  # noqa: S311
        assert heard is not None
