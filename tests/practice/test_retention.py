"""From when on someone has been away for so many months."""

from datetime import UTC, datetime, timedelta

import pytest

from practice.retention import NOTICE, months_before

NOW = datetime(2026, 3, 31, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("months", "then"),
    [
        (0, datetime(2026, 3, 31, 15, 30, tzinfo=UTC)),
        (1, datetime(2026, 2, 28, 15, 30, tzinfo=UTC)),  # February has no 31st
        (12, datetime(2025, 3, 31, 15, 30, tzinfo=UTC)),
        (25, datetime(2024, 2, 29, 15, 30, tzinfo=UTC)),
    ],
)
def test_months_are_counted_back_to_the_same_time_of_day(months: int, then: datetime) -> None:
    assert months_before(NOW, months) == then


def test_a_month_passes_between_the_notice_and_the_end() -> None:
    assert timedelta(days=30) == NOTICE
