"""The sandbox's clock: real time plus an offset that only grows."""

from datetime import UTC, datetime, timedelta

from sandbox.keep import Keep


class Clock:
    def __init__(self, keep: Keep, start_at: datetime | None = None) -> None:
        self._keep = keep
        self.offset = start_at - datetime.now(UTC) if start_at else timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def unix(self) -> int:
        return int(self.now().timestamp())

    def move_to(self, instant: datetime) -> datetime:
        """Go to that instant, or stay if it has passed; the instant that it is then."""
        self.offset = max(self.offset, instant - datetime.now(UTC))
        self._keep.note("clock", self)
        return self.now()

    def document(self) -> float:
        return self.offset.total_seconds()

    def restore(self, document: float) -> None:
        self.offset = timedelta(seconds=document)


def to_text(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """ValueError if it is no instant with its offset from UTC."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs its offset from UTC, such as Z")
    return instant.astimezone(UTC)
