"""Everything that can be asked is heard by something, and by one thing alone."""

from bot.services.questions import NO_WORDS, QUESTIONS
from db.dialogues import BY_THE_CARD, Asking


def test_each_question_has_one_who_hears_its_answer() -> None:
    assert set(QUESTIONS) | BY_THE_CARD | NO_WORDS == set(Asking)
    assert len(QUESTIONS) + len(BY_THE_CARD) + len(NO_WORDS) == len(Asking)
