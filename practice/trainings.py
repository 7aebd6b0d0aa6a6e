"""Trainings whose hours a trainer offers, and who took them into their own log."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from practice import codes
from practice.frozen import Frozen

MARK = "C-"  # before a certificate's number, so that it is no cohort's code
SENTENCE = 120  # characters of a message in which a number may stand
WITHIN = re.compile(rf"(?<![\w-])C(?:\s?{codes.DASH}\s?)?({codes.FOUR_GROUPS})(?!\w)", re.IGNORECASE)
SCANNED_FOR = timedelta(minutes=30)  # so long a meeting's QR opens a training


class Detail(StrEnum):
    """What a trainer says about a training, in the order in which it is asked for."""

    TITLE = "title"
    HELD_ON = "held-on"
    HOURS = "hours"
    CATEGORY = "category"
    OBJECTIVES = "objectives"
    PRESENTER = "presenter"
    PROVIDER = "provider"


NEEDED = (Detail.TITLE, Detail.HELD_ON, Detail.HOURS)
"""All others may be skipped."""

LONGEST = {Detail.TITLE: 120, Detail.CATEGORY: 40, Detail.OBJECTIVES: 500, Detail.PRESENTER: 80, Detail.PROVIDER: 80}
"""Letters; the name on a certificate has as many as a presenter's."""

MOST_HOURS = Decimal(40)


class Training(Frozen):
    """`hours` are in quarters. A draft may lack anything; one that was offered has a title, a day and hours."""

    id: int
    cohort_id: int
    title: str | None
    held_on: date | None
    hours: Decimal | None
    category: str | None
    objectives: tuple[str, ...]
    presenter: str | None
    provider: str | None
    filling: bool  # one question leads to the next
    offered_at: datetime | None

    @property
    def missing(self) -> Detail | None:
        """What it cannot be offered without, and still lacks."""
        lacks = {Detail.TITLE: self.title is None, Detail.HELD_ON: self.held_on is None, Detail.HOURS: self.hours is None}
        return next((detail for detail in NEEDED if lacks[detail]), None)


class Attendance(Frozen):
    """What one person was offered of a training, and what they said."""

    id: int
    training_id: int
    person_id: int
    name: str | None
    accepted_at: datetime | None
    declined_at: datetime | None
    credit_id: int | None
    number: str | None = None  # of their certificate, once one was made: sixteen symbols
    struck_at: datetime | None = None  # a trainer says that they were not there
    signed_at: datetime | None = None  # the signed certificate is in their log


def following(detail: Detail) -> Detail | None:
    """What is asked for after this; None at the end."""
    details = list(Detail)
    place = details.index(detail) + 1
    return details[place] if place < len(details) else None


def before(detail: Detail) -> Detail | None:
    place = list(Detail).index(detail)
    return list(Detail)[place - 1] if place else None


def spelled(number: str) -> str:
    """`C-XXXX-XXXX-XXXX-XXXX`."""
    return MARK + "-".join(number[at : at + codes.GROUP] for at in range(0, len(number), codes.GROUP))


def read_number(text: str) -> str | None:
    """The symbols of a message, or of a link, that is a certificate's number, or of a short one in which such a number stands."""
    words = text.strip().rstrip(".")
    if words.upper().startswith((MARK, "C ", "C\N{EN DASH}")) and (number := codes.read(words[len(MARK) :])):
        return number
    within = WITHIN.search(words) if len(words) <= SENTENCE else None
    return codes.read(re.sub(r"\s", "", within[1])) if within and re.search(r"\d", within[1]) else None
