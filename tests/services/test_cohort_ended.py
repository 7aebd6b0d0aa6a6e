"""What is said when a cohort has ended, to whoever led it and to whoever was in it."""

import pytest

from bot import callbacks
from bot.services.cohorts import ending
from bot.views.cohorts import ending as views
from bot.views.say import Host, Say
from db import cohorts
from practice.access import Role
from practice.models import Language
from tests.services.life import LIBRARY, MONDAY

HOST = Host(name="Ana", contact="hello@example.org", relation="neither", backup_days=14)


def in_one_that_ended(life, role):
    cohort = cohorts.add(life.db, name="Tuesdays", zone=life.person.schedule.zone, starts_on=MONDAY.date(), now=MONDAY)
    cohorts.join(life.db, cohort.id, life.id, role=role, shown_name="Ana", now=MONDAY)
    ending.end_cohort(life.db, cohort, MONDAY, at=MONDAY)
    return ending.ended(life.db, cohorts.get(life.db, cohort.id), life.person)


@pytest.mark.parametrize(("language", "stays"), [(Language.ENGLISH, "stay"), (Language.SPANISH, "se quedan")])
@pytest.mark.parametrize("role", [Role.TRAINEE, Role.TRAINER])
def test_whoever_led_it_reads_that_their_work_stays_and_can_copy_it(life, role, language, stays):
    message = views.told(in_one_that_ended(life, role), Say(language, HOST, LIBRARY))
    pressed = [type(key.action) for row in message.buttons for key in row]
    assert (stays in str(message.text)) is (callbacks.AskCopyCohort in pressed) is (role is Role.TRAINER)
    assert callbacks.KeepPractising in pressed
