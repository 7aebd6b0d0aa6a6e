"""A name on a certificate may be unlike the one in the cohort: messages that show it are found, too, when that person has all deleted."""

import pytest

from db import cohorts, namings, outbox, trainings
from practice.access import Role
from tests.services.life import MONDAY, NEW_YORK, begin


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Took the hours: María Pérez, Eli Brown", True),
        ("<b>María Pérez</b>\nCertificate C-0123", True),
        ("Sol (Tuesdays) answers you", True),  # as the cohort knows her
        ("María Pérezgil", False),  # another name
        ("Nobody has taken the hours yet.", False),
    ],
)
@pytest.mark.parametrize("is_member", [True, False])
def test_what_names_someone_of_a_training_is_known(db, life, text, is_found, is_member):
    other = begin(db, telegram_id=2002)
    cohort = cohorts.add(db, name="Tuesdays", zone=NEW_YORK, starts_on=MONDAY.date(), now=MONDAY)
    cohorts.join(db, cohort.id, life.id, role=Role.TRAINER, shown_name="Ana", now=MONDAY)
    if is_member:
        cohorts.join(db, cohort.id, other.id, role=Role.TRAINEE, shown_name="Sol", now=MONDAY)
    training = trainings.add(db, cohort.id, made_by=life.id, provider=None, now=MONDAY)
    attendance = trainings.open_for(db, training.id, other.id, now=MONDAY)
    db.execute("UPDATE attendances SET name = 'María Pérez' WHERE id = ?", [attendance.id])
    row = outbox.add(db, chat_id=life.person.telegram_id, method="sendMessage", params={}, now=MONDAY, person_id=life.id)
    namings.note(db, row, text, cohort_id=cohort.id, reader_id=life.id)
    is_known = is_found and (is_member or "Sol" not in text)
    assert [each.outbox_id for each in namings.list_showings(db, other.id)] == [row] * is_known
