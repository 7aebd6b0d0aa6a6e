from datetime import UTC, datetime, tzinfo

import pytest

from tests.shipped import shipped

DAY = max(each.checked_on for each in (*shipped().support.values(), *shipped().rule_packs.values()))


class Then(datetime):
    """What is shipped was just read, whatever day the machine has: that it grows old is a warning that comes with time."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        return datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC).astimezone(tz)


@pytest.fixture
def lately(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in ("doctor", "content"):
        monkeypatch.setattr(f"bot.commands.{command}.datetime", Then)
