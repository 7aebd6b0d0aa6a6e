"""Who is named for what they answered, and what is counted."""

from datetime import UTC, date, datetime, timedelta

import pytest

from db import Database, participation
from practice.models import Value
from practice.participation import Telling, Week
from tests import gathering

BEFORE = datetime(2026, 2, 20, tzinfo=UTC)
WEEK = Week(number=1, first_on=date(2026, 3, 2), since=datetime(2026, 3, 2, 5, tzinfo=UTC), before=datetime(2026, 3, 9, 4, tzinfo=UTC))
LATER = Week(number=2, first_on=date(2026, 3, 9), since=WEEK.before, before=WEEK.before + timedelta(days=7))
ANSWERED = WEEK.since + timedelta(days=3)


def tell(db: Database, cohort_id: int, shown: tuple[int, ...]) -> participation.ToldWeek:
    participation.keep_telling(db, cohort_id, WEEK, Telling(shown=shown, gathered=(), others=None), now=WEEK.before)
    return participation.told_weeks(db, cohort_id)[WEEK.first_on]


@pytest.mark.parametrize(
    ("shows", "joined_at", "told", "named"),
    [
        (False, BEFORE, None, False),  # did not agree
        (True, BEFORE, None, True),  # agrees, and the week goes on
        (True, BEFORE, "shown", True),
        (False, BEFORE, "shown", False),  # no longer agrees: no more in any week
        (True, BEFORE, "not shown", False),  # did not agree when the week was told
        (True, WEEK.since + timedelta(days=6), None, False),  # answered before joining, or left and came back
    ],
)
def test_someone_is_named_where_they_agree_now_and_did_then(
    db: Database, *, shows: bool, joined_at: datetime, told: str | None, named: bool
) -> None:
    cohort = gathering.begin_cohort(db, starts_on=WEEK.first_on, now=BEFORE)
    ana = gathering.someone(db, 1, now=BEFORE)
    membership = gathering.join(db, cohort, ana, "Ana", now=joined_at, shows=shows)
    push = gathering.send(db, cohort, on=WEEK.first_on, now=WEEK.since)
    gathering.answer(db, ana, now=ANSWERED, push_id=push)
    kept = None if told is None else tell(db, cohort.id, (membership.id,) if told == "shown" else ())
    assert participation.list_names(db, cohort.id, WEEK, kept) == ["Ana"] * named
    assert participation.list_names_to(db, cohort.id, push, [(WEEK, kept), (LATER, None)]) == ["Ana"] * named
    assert participation.count_values(db, cohort.id, WEEK, kept) == ({Value.MUTUAL: 1} if named else {})


def test_an_answer_counts_in_the_week_in_which_it_came_and_names_once(db: Database) -> None:
    cohort = gathering.begin_cohort(db, starts_on=WEEK.first_on, now=BEFORE)
    (ana,) = gathering.join_many(db, cohort, 1, now=BEFORE, shows=True)
    push = gathering.send(db, cohort, on=WEEK.first_on, now=WEEK.since)
    for days in (0, 1):
        gathering.answer(db, ana, now=LATER.since + timedelta(days=days), push_id=push)
    assert participation.list_names(db, cohort.id, WEEK, None) == []
    assert len(participation.list_names(db, cohort.id, LATER, None)) == 1
    assert len(participation.list_names_to(db, cohort.id, push, [(WEEK, None), (LATER, None)])) == 1
    assert participation.count_values(db, cohort.id, LATER, None) == {Value.MUTUAL: 2}


def test_what_someone_does_in_another_cohort_is_not_seen_and_their_own_practice_names_nobody(db: Database) -> None:
    cohort, other = (gathering.begin_cohort(db, starts_on=WEEK.first_on, now=BEFORE) for _ in range(2))
    (ana,) = gathering.join_many(db, cohort, 1, now=BEFORE, shows=True)
    gathering.join(db, other, ana, "Ana", now=BEFORE, shows=True)
    gathering.answer(db, ana, now=ANSWERED, push_id=gathering.send(db, other, on=WEEK.first_on, now=WEEK.since))
    gathering.answer(db, ana, now=ANSWERED, value=Value.HOPEFUL)
    assert participation.list_names(db, cohort.id, WEEK, None) == []
    assert participation.count_values(db, cohort.id, WEEK, None) == {Value.HOPEFUL: 1}
