"""The bot's time: the real one, moved ahead only in the sandbox."""

from datetime import UTC, datetime, timedelta


class Clock:
    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = timedelta(0) if start is None else start - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def set(self, now: datetime) -> None:
        """Go to `now`. Raises ValueError backwards, past a second of drift between two processes."""
        ahead = now - datetime.now(UTC)
        if ahead < self._ahead - timedelta(seconds=1):
            raise ValueError("The clock only goes forward.")
        self._ahead = max(ahead, self._ahead)
