"""What ce/<board>.yaml may hold: a board's rules for renewal as data, each fact with the source that says so."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from practice.library.shapes import Bilingual, Id, Shape

Hours = Annotated[Decimal, Field(gt=0, le=1000, multiple_of=Decimal("0.25"))]
Least = Annotated[Decimal, Field(ge=0, le=1000, multiple_of=Decimal("0.25"))]
Months = Annotated[int, Field(ge=1, le=120)]
Fact = Annotated[str, Field(min_length=1, max_length=160)]
OLDEST_MONTHS = 12
LEAP_YEAR = 2024  # a day of the year is valid if it is one there


class PeriodEnd(StrEnum):
    """What the last day of a period goes by."""

    ISSUED = "issued"  # the day on which the certificate was issued
    BIRTHDAY = "birthday"
    FIXED = "fixed"  # the same day for everyone


class Years(StrEnum):
    ODD = "odd"
    EVEN = "even"


class CertificateItem(StrEnum):
    """What a board wants to read on a certificate. The bot asks for some of it, and reminds of the rest."""

    NAME = "name"  # of who took part
    TITLE = "title"
    DATE = "date"
    HOURS = "hours"
    PROVIDER = "provider"
    PRESENTER = "presenter"
    SIGNATURE = "signature"
    APPROVER = "approver"  # who approved the course for credit


class Sourced(StrEnum):
    """Facts of a pack, by their keys: each that is given needs a source that supports it."""

    HOURS = "hours"
    PERIOD = "period"
    CATEGORIES = "categories"
    ALSO = "also"
    ONCE_A_PERIOD = "once_a_period"
    CERTIFICATE_SHOWS = "certificate_shows"
    SHARES = "shares"
    DOES_NOT_COUNT = "does_not_count"


class Period(Shape):
    months: Months
    ends: PeriodEnd | None = None
    day: Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")] | None = None  # month-day, where it is fixed
    years: Years | None = None  # in which it is, where that is fixed

    def next_end(self, today: date) -> date | None:
        """The next fixed last day, today or later; None where the day differs from person to person."""
        if self.ends is not PeriodEnd.FIXED or self.day is None:
            return None
        month, day = (int(part) for part in self.day.split("-"))
        parity = {Years.ODD: (1,), Years.EVEN: (0,), None: (0, 1)}[self.years]
        ends = (date(year, month, day) for year in range(today.year, today.year + 9) if year % 2 in parity and _is_day(year, month, day))
        return next((end for end in ends if end >= today), None)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


class RuleCategory(Bilingual[Annotated[str, Field(min_length=1, max_length=40)]]):
    """`least` hours must be in it; more than `most` of it do not count. A pack names it in each language."""

    id: Id
    least: Least = Decimal(0)
    most: Hours | None = None


class AlsoText(Shape):
    name: Annotated[str, Field(min_length=1, max_length=40)]
    who: Annotated[str, Field(min_length=1, max_length=80)] | None = None  # where it is not for everyone


class Also(Bilingual[AlsoText]):
    """Something with a rhythm of its own: three hours once in six years, say."""

    id: Id
    hours: Hours
    months: Months


class PackSource(Shape):
    title: Annotated[str, Field(min_length=1, max_length=200)]
    address: Annotated[str, Field(pattern=r"^https?://\S+$")]
    supports: tuple[Sourced, ...] = ()  # empty where it only says that the credential exists


class PackText(Shape):
    """`name` fits a goal's name and, cut, a button; `plain` says the rules the way one person tells another."""

    name: Annotated[str, Field(min_length=1, max_length=40)]
    plain: Annotated[str, Field(min_length=1, max_length=420)]
    does_not_count: tuple[Fact, ...] = ()


class RulePack(Bilingual[PackText]):
    """What is not known is left out: it is then asked of the person, or not spoken of. `shares` left out means: ask the board."""

    id: Id
    board: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    place: Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")] | None = None  # US, US-WA; empty: not bound to one
    hours: Hours | None = None
    period: Period | None = None
    categories: tuple[RuleCategory, ...] = ()
    also: tuple[Also, ...] = ()
    once_a_period: bool = False  # the same programme counts once in a period
    certificate_shows: tuple[CertificateItem, ...] = ()
    shares: bool | None = None  # whether one credit may count toward another goal too
    sources: tuple[PackSource, ...] = ()
    checked_on: date

    @property
    def is_blank(self) -> bool:
        """A form to begin from, with no board's rules in it."""
        return self.board is None

    def months_since_check(self, today: date) -> int:
        """Whole months since somebody read its sources."""
        day = self.checked_on
        return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)

    def is_old(self, today: date) -> bool:
        """Rules change: nobody has read its sources for a year."""
        return not self.is_blank and self.months_since_check(today) >= OLDEST_MONTHS

    def given(self) -> frozenset[Sourced]:
        """Which facts it states."""
        return frozenset(key for key in Sourced if (self.en.does_not_count if key is Sourced.DOES_NOT_COUNT else self._states(key)))

    def _states(self, key: Sourced) -> bool:
        value = getattr(self, key)
        return value is not None if key is Sourced.SHARES else bool(value)
