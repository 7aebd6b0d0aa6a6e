from datetime import timedelta

import pytest

from db import cohorts, notes, outbox, reflections, shares, tellings
from db.rows import insert, scalar
from practice.access import Role
from practice.sharing import Audience

HOUR = timedelta(hours=1)


@pytest.fixture
def cohort(db, person, other, now):
    cohort = cohorts.add(db, name="Tuesdays", zone=person.schedule.zone, starts_on=now.date(), now=now)
    for each, role in ((person, Role.TRAINEE), (other, Role.TRAINER)):
        cohorts.join(db, cohort.id, each.id, role=role, shown_name=f"number {each.id}", now=now)
    return cohort


@pytest.fixture
def share(db, person, prompt, cohort, now):
    """What the person shares in the circle, by an id of its own."""
    reflection = reflections.begin(db, person.id, prompt.id, now=now)
    reflections.add_part(db, reflection, chat_id=1001, message_id=10, text="mine", now=now)
    facts = {"person_id": person.id, "cohort_id": cohort.id, "reflection_id": reflection, "text": "mine", "now": now}
    assert shares.add(db, shares.new_id(), audience=Audience.CIRCLE, **facts)
    assert not shares.add(db, shares.new_id(), audience=Audience.TRAINERS, **facts)
    (found,) = shares.list_own(db, person.id)
    return found


def test_a_message_that_shows_a_share_is_known_as_long_as_it_does(db, share, other, now):
    row = outbox.add(db, chat_id=2002, method="sendMessage", params={}, now=now, person_id=other.id)
    shares.show_in(db, row, share.id, other.id)
    (letter,) = outbox.claim_due(db, now=now, limit=1)
    outbox.settle(db, letter, "sent", now=now, message_id=5)
    assert outbox.forget(db, now=now + 99 * HOUR, keep=HOUR) == 0
    assert shares.find_shown(db, other.id, 2002, 5) == share.id
    assert [showing.chat_id for showing in shares.list_showings(db, share.id)] == [2002]
    shares.forget_message(db, row)
    assert outbox.forget(db, now=now + 99 * HOUR, keep=HOUR) == 1


def test_any_change_of_the_reflection_is_noticed_and_asked_about_once(db, share, person, now):
    assert shares.list_edited(db, person.id) == []
    changes = [
        lambda: reflections.edit_part(db, chat_id=1001, message_id=10, text="other", edited_at=now),
        lambda: reflections.add_part(db, share.reflection_id, chat_id=1001, message_id=11, text="more", now=now),
        lambda: reflections.delete_part(db, share.reflection_id, message_id=11),
    ]
    for change in changes:
        change()
        assert [each.id for each in shares.list_edited(db, person.id)] == [share.id]
        assert [shares.ask_about(db, person.id, share.reflection_id, now=now) for _ in range(2)] == [True, False]
        shares.keep_text(db, person.id, share.reflection_id)


def test_the_circle_offers_nothing_of_ones_own_seen_hidden_or_by_who_left_or_muted(db, share, cohort, person, other, now):
    def offered() -> bool:
        return shares.offer(db, cohort.id, reader_id=other.id, unnamed_before=now) is not None

    assert offered()
    assert shares.offer(db, cohort.id, reader_id=person.id, unnamed_before=now) is None
    thread = notes.begin(db, 7, share_id=share.id, reader_id=other.id, now=now)
    notes.mute(db, thread.id, person.id, now=now)
    assert not offered()
    notes.unmute(db, thread.id, person.id)
    cohorts.leave(db, cohort.id, person.id, now=now)
    assert not offered()
    cohorts.join(db, cohort.id, person.id, role=Role.TRAINEE, shown_name="back", now=now)
    assert offered()
    shares.mark_read(db, share.id, other.id, now=now)
    assert not offered()


def test_one_telling_an_hour_for_whoever_wants_it(db, cohort, person, other, now):
    tellings.want(db, other.id, cohort.id, wanted=True)
    for _ in range(2):
        tellings.make_due(db, cohort.id, besides=person.id, now=now, apart=HOUR)
    (due,) = tellings.DUE.list_due(db, now=now, limit=9)
    assert [tellings.claim(db, due, now=now) for _ in range(2)] == [True, False]
    tellings.make_due(db, cohort.id, besides=person.id, now=now, apart=HOUR)
    assert tellings.DUE.list_due(db, now=now, limit=9) == []
    assert tellings.DUE.next_at(db, after=now) == now + HOUR
    tellings.want(db, other.id, cohort.id, wanted=False)
    assert tellings.DUE.next_at(db, after=now) is None


def test_a_note_that_was_taken_back_on_its_way_is_due_again(db, share, person, other, now):
    thread = notes.begin(db, 7, share_id=share.id, reader_id=other.id, now=now)
    notes.add(db, thread.id, other.id, text="hello", chat_id=2002, message_id=3, send_at=now, now=now)
    (note,) = notes.DUE.list_due(db, now=now, limit=9)
    assert [notes.claim(db, note, now=now) for _ in range(2)] == [True, False]
    row = insert(
        db, "INSERT INTO outbox (chat_id, person_id, method, scheduled, not_before, created_at) VALUES (1001, ?, 'x', 1, 1, 1)", [person.id]
    )
    notes.set_outbox(db, note.id, row)
    outbox.cancel_scheduled(db, person.id, now=now)
    assert notes.DUE.list_due(db, now=now, limit=9) == []
    assert [due.id for due in notes.DUE.list_due(db, now=now + HOUR, limit=9)] == [note.id]
    assert scalar(db, "SELECT count(*) FROM notes WHERE outbox_id IS NULL") == 1
