from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice.sharing import LONGEST_NOTE, MOST_NOTES, Audience, Share, next_hour, week_of

NEW_YORK = ZoneInfo("America/New_York")
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("at", "monday"),
    [
        ("2026-03-02T05:00:00Z", date(2026, 3, 2)),  # midnight of a Monday there
        ("2026-03-02T04:59:59Z", date(2026, 2, 23)),  # still Sunday there
        ("2026-03-08T23:00:00Z", date(2026, 3, 2)),
    ],
)
def test_of_what_has_no_name_only_the_week_is_told(at: str, monday: date) -> None:
    assert week_of(datetime.fromisoformat(at), NEW_YORK) == monday


@given(INSTANTS)
def test_all_instants_of_a_week_and_of_an_hour_look_alike(at: datetime) -> None:
    assert week_of(at, NEW_YORK).weekday() == 0
    assert timedelta(0) < next_hour(at) - at <= timedelta(hours=1)
    assert next_hour(at) == next_hour(at.replace(minute=0, second=0, microsecond=0))


def share(audience: Audience) -> Share:
    return Share(
        id=1,
        person_id=1,
        cohort_id=1,
        reflection_id=1,
        audience=audience,
        text="mine",
        shared_at=datetime(2026, 3, 2, tzinfo=UTC),
        scenario_id="the-late-bus",
        way=1,
        next_way=None,
        question=0,
        shown_name="Ana",
        author_is_in=True,
    )


@pytest.mark.parametrize(
    ("audience", "is_circle", "name"),
    [(Audience.TRAINERS, False, "Ana"), (Audience.CIRCLE, True, "Ana"), (Audience.UNNAMED, True, None)],
)
def test_who_may_read_it_and_whether_it_has_a_name(audience: Audience, *, is_circle: bool, name: str | None) -> None:
    assert (audience.is_circle, share(audience).name) == (is_circle, name)


def test_a_thread_and_a_note_have_an_end() -> None:
    assert (MOST_NOTES, LONGEST_NOTE) == (50, 1000)
