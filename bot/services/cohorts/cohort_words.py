"""What was written after something was asked about a cohort."""

import random
from dataclasses import dataclass
from datetime import datetime

from bot.services.cohorts import cohort_changing, cohort_making, joining, links, membership
from bot.services.cohorts.cohort_making import Made
from bot.services.cohorts.links import Opened
from bot.services.cohorts.membership import Placed
from bot.services.over import Stale
from db import Database, dialogues
from db.dialogues import Asking, Dialogue
from practice.cohorts import Part
from practice.library import Library
from practice.models import Person

ASKED = (
    Asking.JOIN_NAME,
    Asking.COHORT_CODE,
    Asking.COHORT_NAME,
    Asking.OWN_NAME_THERE,
    Asking.SHOWN_NAME,
    Asking.COHORT_START,
    Asking.COHORT_END,
    Asking.COHORT_CITY,
)
DAYS = {Asking.COHORT_START: Part.START, Asking.COHORT_END: Part.END}


@dataclass(frozen=True, kw_only=True)
class AboutCohort:
    outcome: joining.Step | Opened | Made | Placed


def hear(
    db: Database, person: Person, now: datetime, *, dialogue: Dialogue, text: str, library: Library, rng: random.Random
) -> AboutCohort:
    if dialogue.asking is Asking.COHORT_CODE:
        return AboutCohort(outcome=links.hear_code(db, person, now, text=text, library=library, rng=rng))
    if dialogue.asking is Asking.OWN_NAME_THERE:
        return AboutCohort(outcome=cohort_making.be_named(db, person, now, text=text))
    if dialogue.about_id is None:
        return AboutCohort(outcome=_name_new(db, person, now, dialogue, text))
    return AboutCohort(outcome=_about(db, person, now, dialogue.asking, dialogue.about_id, text))


def _name_new(db: Database, person: Person, now: datetime, dialogue: Dialogue, text: str) -> Made:
    if dialogue.asking is Asking.COHORT_NAME:
        return cohort_making.name_it(db, person, now, text=text)
    dialogues.stop(db, person.id)
    return Stale()


def _about(db: Database, person: Person, now: datetime, asking: Asking, about_id: int, text: str) -> joining.Step | Made | Placed:
    match asking:
        case Asking.JOIN_NAME:
            return joining.hear_name(db, person, now, invite_id=about_id, text=text)
        case Asking.SHOWN_NAME:
            return membership.hear_name(db, person, now, cohort_id=about_id, text=text)
        case Asking.COHORT_CITY:
            return cohort_changing.hear_city(db, person, now, cohort_id=about_id, text=text)
        case Asking.COHORT_NAME:
            return cohort_changing.rename(db, person, now, cohort_id=about_id, text=text)
        case _:
            return cohort_changing.hear_day(db, person, now, cohort_id=about_id, part=DAYS[asking], text=text)
