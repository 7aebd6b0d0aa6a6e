"""Instants as integers (Unix seconds) in rows, aware UTC in code; local days as ISO dates."""

from datetime import UTC, date, datetime, timedelta
from typing import Any, overload


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


def maybe_unix(seconds: Any) -> datetime | None:  # noqa: ANN401  a column that may be NULL
    return None if seconds is None else from_unix(seconds)


def maybe_iso(day: Any) -> date | None:  # noqa: ANN401  the same
    return None if day is None else date.fromisoformat(day)
