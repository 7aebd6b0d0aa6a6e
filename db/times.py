"""How times stand in rows: instants as whole Unix seconds, aware UTC in code; hours as quarters."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import overload

from practice.goals import QUARTER


@overload
def to_unix(at: datetime) -> int: ...
@overload
def to_unix(at: None) -> None: ...
def to_unix(at: datetime | None) -> int | None:
    if at is None:
        return None
    if at.tzinfo is None:
        raise ValueError("An instant without a zone cannot be stored.")
    return int(at.timestamp())


def whole_seconds(until: datetime) -> int:
    """Whole seconds, rounded up: asking again a moment too early would be refused again."""
    return to_unix(until + timedelta(seconds=1, microseconds=-1))


def from_unix(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def to_quarters(hours: Decimal) -> int:
    """Raises ValueError for what is no whole number of quarter hours."""
    quarters = hours / QUARTER
    if quarters != quarters.to_integral_value():
        raise ValueError(hours)
    return int(quarters)


def from_quarters(quarters: int) -> Decimal:
    return quarters * QUARTER
