"""A training whose hours a trainer offers, said step by step; who took them, and their certificates of attendance."""

import secrets
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from bot.services import pages, standing
from bot.services.over import Stale
from bot.services.standing import Standing
from db import Database, cohorts, dialogues, people, trainings
from db.dialogues import Asking
from practice import calendar, codes
from practice.access import Action
from practice.cohorts import Cohort
from practice.frozen import Frozen
from practice.goals import QUARTER
from practice.log_lines.credit_names import capital
from practice.log_lines.credits import read_hours
from practice.log_lines.typed_hours import HoursSaid
from practice.models import Person
from practice.trainings import LONGEST, MOST_HOURS, NEEDED, Attendance, Detail, Training, before, following
from practice.typed import day_answers
from practice.typed.date_read import Toward

ON_A_PAGE = 5
ASKING = {detail: Asking(f"training-{detail}") for detail in Detail}
DETAIL_ASKED = {asking: detail for detail, asking in ASKING.items()}


class Wrong(StrEnum):
    """Why what was typed was not kept."""

    TOO_LONG = "too-long"
    NO_HOURS = "no-hours"
    OPEN_HOURS = "open-hours"
    TOO_MANY_HOURS = "too-many-hours"
    NO_DATE = "no-date"
    TWO_DATES = "two-dates"


class TrainingsListed(Frozen):
    cohort: Cohort
    trainings: tuple[Training, ...]
    page: int
    total: int


class DetailAsked(Frozen):
    """`wrong` says why the last answer was not kept; `days` and `hours`: those that it could mean."""

    training: Training
    detail: Detail
    today: date
    wrong: Wrong | None = None
    days: tuple[date, ...] = ()
    hours: tuple[Decimal, ...] = ()

    @property
    def back(self) -> Detail | None:
        return before(self.detail) if self.training.filling else None


class TrainingShown(Frozen):
    """`accepted`: the names for the certificates of those who took the hours."""

    training: Training
    cohort: Cohort
    accepted: tuple[str, ...]
    struck: bool  # one of them or more was not there, and is not among the names
    early: bool  # its day has not come, so its hours cannot be offered yet
    changing: bool = False


class CertificatesMade(Frozen):
    training: Training
    attendances: tuple[Attendance, ...]
    person: Person


class TrainingDeletionAsked(Frozen):
    training: Training


Heard = DetailAsked | TrainingShown | Stale


def list_page(db: Database, person: Person, now: datetime, *, cohort_id: int, page: int = 0) -> TrainingsListed | Stale:
    if (found := standing.find(db, person, now, cohort_id=cohort_id, action=Action.TAKE_CERTIFICATES)) is None:
        return Stale()
    dialogues.stop_if(db, person.id, *DETAIL_ASKED)
    total = trainings.count(db, cohort_id)
    page = pages.nearest(page, total, ON_A_PAGE)
    rows = trainings.list_page(db, cohort_id, limit=ON_A_PAGE, offset=page * ON_A_PAGE)
    return TrainingsListed(cohort=found.cohort, trainings=tuple(rows), page=page, total=total)


def start(db: Database, person: Person, now: datetime, *, cohort_id: int, host: str) -> DetailAsked | Stale:
    """A new one, or the one that they began and did not finish. The host is suggested as who provides it."""
    if standing.find(db, person, now, cohort_id=cohort_id, action=Action.OFFER_CREDIT) is None:
        return Stale()
    if (draft := trainings.find_draft(db, cohort_id, made_by=person.id)) is None or not draft.filling:
        draft = trainings.add(db, cohort_id, made_by=person.id, provider=host[: LONGEST[Detail.PROVIDER]], now=now)
    return _ask(db, person, now, draft, draft.missing or Detail.CATEGORY)


def show(db: Database, person: Person, now: datetime, *, training_id: int, changing: bool = False) -> TrainingShown | Stale:
    if find(db, person, now, training_id, action=Action.TAKE_CERTIFICATES) is None:
        return Stale()
    dialogues.stop_if(db, person.id, *DETAIL_ASKED)
    trainings.fill(db, training_id, filling=False)
    return shown(db, person, now, training_id, changing=changing)


def shown(db: Database, person: Person, now: datetime, training_id: int, *, changing: bool = False) -> TrainingShown:
    training = trainings.get(db, training_id)
    taken = trainings.list_taken(db, training_id)
    names = tuple(each.name or "" for each in taken if each.struck_at is None)
    early = training.held_on is not None and training.held_on > calendar.today(person.schedule, now)
    cohort = cohorts.get(db, training.cohort_id)
    return TrainingShown(
        training=training,
        cohort=cohort,
        accepted=names,
        struck=len(names) < len(taken),
        early=early,
        changing=changing and training.offered_at is None,
    )


def ask_detail(db: Database, person: Person, now: datetime, *, training_id: int, detail: Detail) -> DetailAsked | TrainingShown | Stale:
    """What was offered stays as it was offered."""
    if (found := find(db, person, now, training_id)) is None:
        return Stale()
    training, _ = found
    if training.offered_at is not None:
        return shown(db, person, now, training_id)
    return _ask(db, person, now, training, detail)


def skip(db: Database, person: Person, now: datetime, *, training_id: int, detail: Detail) -> DetailAsked | TrainingShown | Stale:
    """In the guide, on to the next question and what was said before stays; in a change, what was there is taken out."""
    if (found := find(db, person, now, training_id)) is None:
        return Stale()
    training, _ = found
    if not training.filling and training.offered_at is None and detail not in NEEDED:
        trainings.set_detail(db, training_id, detail, None)
    return _go_on(db, person, now, training_id, detail)


def hear(
    db: Database, person: Person, now: datetime, *, training_id: int, asking: Asking, text: str
) -> DetailAsked | TrainingShown | Stale:
    if (found := find(db, person, now, training_id)) is None or found[0].offered_at is not None:
        dialogues.stop_if(db, person.id, *DETAIL_ASKED)
        return Stale()
    training, detail = found[0], DETAIL_ASKED[asking]
    today = calendar.today(person.schedule, now)
    if isinstance(read := _read(detail, text, person, today), Wrong):
        return DetailAsked(training=training, detail=detail, today=today, wrong=read)
    if isinstance(read, HoursSaid):
        return DetailAsked(training=training, detail=detail, today=today, wrong=Wrong.OPEN_HOURS, hours=read.choices)
    if isinstance(read, tuple):
        return DetailAsked(training=training, detail=detail, today=today, wrong=Wrong.TWO_DATES, days=read)
    trainings.set_detail(db, training_id, detail, read)
    return _go_on(db, person, now, training_id, detail)


def _read(detail: Detail, text: str, person: Person, today: date) -> Wrong | HoursSaid | tuple[date, ...] | str | date | Decimal:
    match detail:
        case Detail.HOURS:
            return _read_hours(text)
        case Detail.HELD_ON:
            if (day := day_answers.read(text, person.language, today=today, toward=Toward.PAST)) is None:
                return Wrong.NO_DATE
            return day.day if day.other is None else (day.day, day.other)
        case Detail.OBJECTIVES:
            lines = "\n".join(line.strip(" -•*\t") for line in text.splitlines() if line.strip(" -•*\t"))
            return lines if 0 < len(lines) <= LONGEST[detail] else Wrong.TOO_LONG
        case Detail.TITLE | Detail.CATEGORY | Detail.PRESENTER | Detail.PROVIDER:
            line = " ".join(text.split())
            line = capital(line) if detail in (Detail.TITLE, Detail.CATEGORY) else line  # as it is printed on certificates
            return line if 0 < len(line) <= LONGEST[detail] else Wrong.TOO_LONG


def _read_hours(text: str) -> Wrong | HoursSaid | Decimal:
    """As in the log: hours and minutes, from when to when, and what is left open is asked."""
    said = read_hours(" ".join(text.split()))
    every = said.choices if said.hours is None else (said.hours,)
    few = tuple(each for each in every if each <= MOST_HOURS)
    if not few:
        return Wrong.TOO_MANY_HOURS if every else Wrong.NO_HOURS
    return HoursSaid(choices=few) if said.hours is None else said.hours


def pick_hours(db: Database, person: Person, now: datetime, *, training_id: int, quarters: int) -> DetailAsked | TrainingShown | Stale:
    found = find(db, person, now, training_id)
    if found is None or found[0].offered_at is not None or not 0 < quarters * QUARTER <= MOST_HOURS:
        return Stale()
    trainings.set_detail(db, training_id, Detail.HOURS, quarters * QUARTER)
    return _go_on(db, person, now, training_id, Detail.HOURS)


def pick_day(db: Database, person: Person, now: datetime, *, training_id: int, ordinal: int) -> DetailAsked | TrainingShown | Stale:
    found = find(db, person, now, training_id)
    if found is None or found[0].offered_at is not None or not 1 <= ordinal <= date.max.toordinal():
        return Stale()
    trainings.set_detail(db, training_id, Detail.HELD_ON, date.fromordinal(ordinal))
    return _go_on(db, person, now, training_id, Detail.HELD_ON)


def _go_on(db: Database, person: Person, now: datetime, training_id: int, detail: Detail) -> DetailAsked | TrainingShown:
    training = trainings.get(db, training_id)
    then = following(detail)
    if training.filling and then is not None:
        return _ask(db, person, now, training, then)
    trainings.fill(db, training_id, filling=False)
    dialogues.stop_if(db, person.id, *DETAIL_ASKED)
    return shown(db, person, now, training_id)


def _ask(db: Database, person: Person, now: datetime, training: Training, detail: Detail) -> DetailAsked:
    dialogues.ask(db, person.id, ASKING[detail], now=now, about_id=training.id)
    return DetailAsked(training=training, detail=detail, today=calendar.today(person.schedule, now))


def certificates(db: Database, person: Person, now: datetime, *, training_id: int) -> CertificatesMade | Stale:
    if (found := find(db, person, now, training_id, action=Action.TAKE_CERTIFICATES)) is None:
        return Stale()
    trainings.number_them(db, training_id, new_number)
    return CertificatesMade(training=found[0], attendances=tuple(trainings.list_accepted(db, training_id)), person=person)


def new_number() -> str:
    """80 bits: nobody finds a certificate by trying numbers."""
    return codes.spell(secrets.token_bytes(codes.BYTES)).replace("-", "")


def read_certificates(db: Database, person_id: int, now: datetime, *, training_id: int, wanted: set[int]) -> CertificatesMade:
    """Those of `wanted` that are still there. Raises LookupError where none is, or the person may not have them any more."""
    made = certificates(db, people.get(db, person_id), now, training_id=training_id)
    found = () if isinstance(made, Stale) else tuple(each for each in made.attendances if each.id in wanted)
    if isinstance(made, Stale) or not found:
        raise LookupError(training_id)
    return replace(made, attendances=found)


def ask_to_delete(db: Database, person: Person, now: datetime, *, training_id: int) -> TrainingDeletionAsked | TrainingShown | Stale:
    if (found := find(db, person, now, training_id)) is None:
        return Stale()
    return shown(db, person, now, training_id) if found[0].offered_at is not None else TrainingDeletionAsked(training=found[0])


def delete(db: Database, person: Person, now: datetime, *, training_id: int) -> TrainingsListed | Stale:
    if (found := find(db, person, now, training_id)) is None:
        return Stale()
    dialogues.stop_if(db, person.id, *DETAIL_ASKED)
    trainings.delete(db, training_id)
    return list_page(db, person, now, cohort_id=found[0].cohort_id)


def find(
    db: Database, person: Person, now: datetime, training_id: int, *, action: Action = Action.OFFER_CREDIT
) -> tuple[Training, Standing] | None:
    training = trainings.find(db, training_id)
    found = None if training is None else standing.find(db, person, now, cohort_id=training.cohort_id, action=action)
    return None if training is None or found is None else (training, found)
