import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from db import Database, outbox, prompts, silence
from db.outbox import Letter
from db.rows import find_one, scalar

SECOND = timedelta(seconds=1)
HOUR = 3600 * SECOND


@pytest.fixture
def say(db: Database, now) -> Callable[..., int]:
    def say(chat_id: int, text: str, **facts: Any) -> int:
        return outbox.add(db, chat_id=chat_id, method="sendMessage", params={"text": text}, now=now, **facts)

    return say


@pytest.fixture
def edit(db: Database, now) -> Callable[..., int]:
    def edit(target: int, text: str, method: str = "editMessageText", chat_id: int = 1) -> int:
        return outbox.add(db, chat_id=chat_id, method=method, params={"text": text}, now=now, edits=target)

    return edit


@pytest.fixture
def claim(db: Database, now) -> Callable[..., list[Letter]]:
    return lambda limit=10, at=now, resting=(): outbox.claim_due(db, now=at, limit=limit, resting=resting)


def texts(letters: list[Letter]) -> list[str]:
    return [letter.params["text"] for letter in letters]


def state(db: Database, row_id: int) -> str:
    return str(scalar(db, "SELECT state FROM outbox WHERE id = ?", [row_id]))


def test_answers_go_before_scheduled_ones(say, claim):
    say(1, "scheduled", scheduled=True)
    say(2, "answer")
    assert texts(claim()) == ["answer", "scheduled"]


def test_an_answer_passes_what_was_scheduled_for_the_same_chat(say, claim):
    say(1, "scheduled", scheduled=True)
    say(1, "answer")
    assert texts(claim()) == ["answer"]


def test_a_chat_gets_one_at_a_time_and_in_order(db, say, claim, now):
    for text in ("first", "second", "third"):
        say(1, text)
    heard = []
    for _ in range(3):
        (letter,) = claim()
        assert claim() == []
        outbox.settle(db, letter, "sent", now=now, message_id=len(heard) + 1)
        heard.append(letter.params["text"])
    assert heard == ["first", "second", "third"]


def test_an_answer_waits_while_another_message_to_its_chat_is_on_its_way(say, claim):
    say(1, "scheduled", scheduled=True)
    assert texts(claim()) == ["scheduled"]
    say(1, "answer")
    assert claim() == []


def test_one_that_was_put_off_keeps_its_place_in_its_chat(db, say, claim, now):
    say(1, "first")
    say(1, "second")
    say(2, "elsewhere")
    first, elsewhere = claim()
    outbox.put_off(db, first.id, until=now + 5 * SECOND, error="later")
    outbox.settle(db, elsewhere, "sent", now=now)
    assert claim() == []
    assert [(letter.params["text"], letter.attempts) for letter in claim(at=now + 5 * SECOND)] == [("first", 2)]


def test_a_resting_chat_gets_nothing_and_holds_up_nobody(say, claim):
    say(1, "rests")
    say(2, "goes")
    assert texts(claim(resting={1})) == ["goes"]


def test_at_most_so_many_are_claimed(say, claim):
    for chat_id in range(1, 6):
        say(chat_id, f"to {chat_id}")
    assert texts(claim(limit=2)) == ["to 1", "to 2"]
    assert texts(claim(limit=9)) == ["to 3", "to 4", "to 5"]


def test_nothing_goes_before_its_time(db, say, claim, now):
    say(1, "now")
    assert claim(at=now - SECOND) == []
    assert outbox.next_due_at(db, after=now - SECOND) == now
    assert (outbox.count_due(db, now=now - SECOND), outbox.count_due(db, now=now)) == (0, 1)


def test_what_waits_behind_a_message_that_is_tried_again_later_is_not_due_before_it(db, say, claim, now):
    say(1, "first")
    (letter,) = claim()
    outbox.put_off(db, letter.id, until=now + SECOND, error="late")
    say(1, "second")
    assert (outbox.count_due(db, now=now), outbox.count_due(db, now=now + SECOND)) == (0, 2)


def test_an_edit_waits_for_its_message_and_then_knows_its_id(db, say, edit, claim, now):
    target = say(1, "card", scheduled=True)
    edit(target, "card, changed")
    (card,) = claim()
    assert (card.id, claim()) == (target, [])
    outbox.settle(db, card, "sent", now=now, message_id=55)
    assert [(letter.params["text"], letter.target_message_id) for letter in claim()] == [("card, changed", 55)]


def test_the_edit_of_a_message_that_never_arrived_knows_no_id(db, say, edit, claim, now):
    target = say(1, "card")
    outbox.settle(db, claim()[0], "unknown", now=now)
    edit(target, "card, changed")
    assert [letter.target_message_id for letter in claim()] == [None]


def test_an_edit_that_became_a_message_gives_its_target_the_new_id(db, say, edit, claim, now):
    target = say(1, "card")
    outbox.settle(db, claim()[0], "sent", now=now, message_id=55)
    edit(target, "anew")
    outbox.settle(db, claim()[0], "sent", now=now, message_id=77)
    assert outbox.message_id(db, target) == 77
    assert outbox.find_by_message(db, 1, 77) == target
    assert outbox.find_by_message(db, 1, 55) is None


def test_edits_that_wait_collapse_into_the_newest(db, say, edit, claim, now):
    target = say(1, "card")
    outbox.settle(db, claim()[0], "sent", now=now, message_id=55)
    waiting = [edit(target, text) for text in ("one", "two", "three")]
    assert [state(db, row) for row in waiting] == ["cancelled", "cancelled", "pending"]
    assert texts(claim()) == ["three"]


def test_an_edit_of_buttons_leaves_a_waiting_edit_of_text_alone(db, say, edit):
    target = say(1, "card")
    text, buttons = edit(target, "new text"), edit(target, "", "editMessageReplyMarkup")
    assert (state(db, text), state(db, buttons)) == ("pending", "pending")
    newest = edit(target, "newer text")
    assert [state(db, row) for row in (text, buttons, newest)] == ["cancelled", "cancelled", "pending"]


def test_an_edit_on_its_way_is_not_taken_back(db, say, edit, claim, now):
    target = say(1, "card")
    outbox.settle(db, claim()[0], "sent", now=now, message_id=55)
    going = edit(target, "one")
    claim()
    edit(target, "two")
    assert state(db, going) == "sending"


@pytest.mark.parametrize("end", ["sent", "unknown", "dead", "cancelled"])
def test_what_was_said_is_erased_once_it_is_settled(db, say, claim, now, end):
    say(1, "private", attachment={"picture": "wheel"})
    (letter,) = claim()
    assert letter.attachment == {"picture": "wheel"}
    outbox.settle(db, letter, end, now=now, error="why")
    row = find_one(db, "SELECT params, attachment, state, error FROM outbox")
    assert row == {"params": None, "attachment": None, "state": end, "error": "why"}


@pytest.mark.parametrize("call_off", [outbox.cancel_scheduled, outbox.cancel_chat])
def test_what_was_called_off_is_erased_too(db, say, now, call_off):
    db.execute("INSERT INTO people (id, telegram_id, language, zone, created_at) VALUES (1, 1, 'en', 'UTC', 0)")
    say(1, "private", attachment={"picture": "wheel"}, scheduled=True, person_id=1)
    call_off(db, 1, now=now)
    assert find_one(db, "SELECT params, attachment, state FROM outbox") == {"params": None, "attachment": None, "state": "cancelled"}


def test_a_row_found_on_its_way_after_a_crash_keeps_what_it_was(db, say, claim):
    say(1, "prompt", scheduled=True, once=True)
    (claimed,) = claim()
    (unclear,) = outbox.find_unclear(db)
    assert (unclear.id, unclear.params, unclear.once, unclear.scheduled) == (claimed.id, claimed.params, True, True)


def test_a_row_of_unknown_fate_is_settled_by_a_sign_that_it_arrived(db, say, claim, now):
    row = say(1, "prompt", once=True)
    outbox.mark_arrived(db, row, message_id=9, now=now)
    assert state(db, row) == "pending"
    outbox.settle(db, claim()[0], "unknown", now=now)
    outbox.mark_arrived(db, row, message_id=9, now=now)
    assert (state(db, row), outbox.message_id(db, row)) == ("sent", 9)


def test_only_what_was_planned_unasked_and_has_not_gone_is_taken_back(db, say, claim, person, now):
    going = say(person.telegram_id, "going", person_id=person.id, scheduled=True)
    claim()
    planned = say(person.telegram_id, "planned", person_id=person.id, scheduled=True)
    answer = say(person.telegram_id, "answer", person_id=person.id)
    theirs = say(1, "someone else's", scheduled=True)
    assert outbox.cancel_scheduled(db, person.id, now=now) == 1
    assert [state(db, row) for row in (going, planned, answer, theirs)] == ["sending", "cancelled", "pending", "pending"]
    assert scalar(db, "SELECT params FROM outbox WHERE id = ?", [planned]) is None


def test_a_chat_that_cannot_be_reached_gets_nothing_more(db, say, claim, now):
    say(1, "one")
    say(1, "two", scheduled=True)
    say(2, "elsewhere")
    outbox.cancel_chat(db, 1, now=now)
    assert texts(claim()) == ["elsewhere"]
    assert outbox.count(db) == {"cancelled": 2, "sending": 1}


def test_the_silence_that_telegram_asked_for_only_grows(db, now):
    assert silence.until(db) is None
    for seconds in (30, 10, 40):
        silence.keep(db, now + seconds * SECOND)
    assert silence.until(db) == now + 40 * SECOND
    silence.keep(db, now)
    assert silence.until(db) == now + 40 * SECOND


def test_old_settled_rows_are_forgotten_but_not_those_that_a_prompt_needs(db, say, claim, prompt, now):
    row, _, _ = say(1, "of a prompt"), say(2, "nobody's"), say(3, "waits", scheduled=True)
    prompts.set_outbox(db, prompt.id, row)
    for letter in claim(limit=2):
        outbox.settle(db, letter, "sent", now=now)
    assert outbox.forget(db, now=now + 6 * SECOND, keep=7 * SECOND) == 0
    assert outbox.forget(db, now=now + 8 * SECOND, keep=7 * SECOND) == 1
    assert outbox.count(db) == {"sent": 1, "pending": 1}


def test_those_of_a_chat_that_is_nobodys_any_more_are_forgotten_after_a_day(db, say, claim, prompt, now):
    theirs, nobodys = scalar(db, "SELECT telegram_id FROM people"), 77
    for chat_id in (theirs, nobodys, nobodys):
        say(chat_id, "of a prompt that moved along", prompt_id=prompt.id)
    for at in (now, now + HOUR):
        for letter in claim(at=at):
            outbox.settle(db, letter, "sent", now=at)
    assert outbox.forget(db, now=now + 24 * HOUR + SECOND, keep=60 * 24 * HOUR) == 1
    assert outbox.forget(db, now=now + 48 * HOUR, keep=60 * 24 * HOUR) == 1
    assert outbox.count(db) == {"sent": 1}


def test_a_message_has_lost_what_its_newest_edit_that_was_not_in_vain_has_no_more(db, say, edit, claim, now):
    def lost(*kinds: str) -> list[bool]:
        return [outbox.has_lost(db, 1, 5, kind) for kind in kinds]

    row = say(1, "asks", kinds={"Yes", "No"})
    outbox.settle(db, claim()[0], "sent", now=now, message_id=5)
    assert lost("Yes", "Forged") == [False, False]
    outbox.add(db, chat_id=1, method="editMessageText", params={}, now=now, edits=row, kinds={"More", "No"})
    assert lost("Yes", "No", "More", "Forged") == [True, False, False, False]
    outbox.settle(db, claim()[0], "dead", now=now)
    assert lost("Yes", "No") == [False, False]
    edit(row, "by a version that did not say")
    assert lost("Yes", "No") == [False, False]
    edit(row, "", method="editMessageReplyMarkup")
    assert lost("Yes", "No", "Forged") == [True, True, True]
    assert not outbox.has_lost(db, 2, 5, "Yes")  # of another chat


def test_params_come_back_as_they_went_in(db, claim, now):
    params = {"text": "¿Qué harías? 🐦", "reply_markup": {"inline_keyboard": [[{"text": "1", "callback_data": "1:a"}]]}, "n": None}
    outbox.add(db, chat_id=1, method="sendMessage", params=params, now=now)
    assert claim()[0].params == json.loads(json.dumps(params))
