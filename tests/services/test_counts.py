"""Whoever reads everything, at any time, in any form, and knows who came, went and agreed when, cannot tell of one person who does not
show it whether they answered: there is always another history, in which they did otherwise, and all that can be read is the same."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from db import Database
from tests.services.histories import MOST, TRAINER, WATCHED, Event, History, Lived, as_it_was, events
from tests.sizes import SOAK

pytestmark = pytest.mark.soak
SETTINGS = settings(max_examples=200 if SOAK else 25, suppress_health_check=list(HealthCheck))
SHOWN = st.sets(st.integers(0, MOST - 1), max_size=12)
MANY = st.integers(7, 18)


@contextmanager
def taken_back(db: Database) -> Iterator[None]:
    db.execute("SAVEPOINT lived")
    try:
        yield
    finally:
        db.execute("ROLLBACK TO lived")
        db.execute("RELEASE lived")


def live(db: Database, found: list[Event], shown: set[int], many: int, change=as_it_was) -> Lived:
    with taken_back(db):
        return History(db, shown=sorted(shown), many=many).live(found, change)


def swapped(one: int, other: int, week: int):
    """In that week each of the two does what the other did."""

    def change(event: Event, now: int) -> Sequence[Event]:
        turned = {one: other, other: one}.get(event.who, event.who)
        return [Event(event.kind, turned, event.value)] if event.kind in ("answer", "own") and now == week else [event]

    return change


def flipped(who: int, week: int, *, did: bool):
    """In that week this one person does not answer if they did, and does if they did not."""

    def change(event: Event, now: int) -> Sequence[Event]:
        if now != week:
            return [event]
        if event.kind == "send" and not did:
            return [event, Event("answer", who)]
        return [] if event.kind == "answer" and event.who == who and did else [event]

    return change


def both(who: int, other: int, week: int, *, did: bool):
    """The same, and the other way round for someone else."""
    first, second = flipped(who, week, did=did), flipped(other, week, did=not did)

    def change(event: Event, now: int) -> Sequence[Event]:
        return [each for found in first(event, now) for each in second(found, now)]

    return change


@SETTINGS
@given(found=events(), shown=SHOWN, many=MANY, data=st.data())
def test_two_of_one_bunch_could_have_done_what_the_other_did(db, found, shown, many, data):
    lived = live(db, found, shown, many)
    pairs = [
        (one, other, week)
        for one, other in combinations(sorted(lived.bunches), 2)
        for week in (1, 2, 3, 4)
        if lived.bunches[one] == lived.bunches[other] and lived.hides(one, week) and lived.hides(other, week)
    ]
    differing = [pair for pair in pairs if ((pair[0], pair[2]) in lived.answered) != ((pair[1], pair[2]) in lived.answered)]
    assume(differing)
    one, other, week = data.draw(st.sampled_from(differing))
    assert live(db, found, shown, many, swapped(one, other, week)).seen == lived.seen


@SETTINGS
@given(found=events(), shown=SHOWN, many=MANY, data=st.data())
def test_of_nobody_who_hides_it_can_anyone_say_whether_they_answered(db, found, shown, many, data):
    lived = live(db, found, shown, many)
    hidden = [(who, week) for who in (*WATCHED, TRAINER, *range(6, many)) for week in (1, 2, 3) if lived.hides(who, week)]
    assume(hidden)
    who, week = data.draw(st.sampled_from(hidden[:9]))
    did = (who, week) in lived.answered
    alone = live(db, found, shown, many, flipped(who, week, did=did))
    if alone.seen == lived.seen:
        return
    changed = {day for day in lived.numbers if alone.numbers[day] != lived.numbers[day]}
    assert len(changed) == 1
    assert {abs((alone.numbers[day] or 4) - (lived.numbers[day] or 4)) for day in changed} == {1}
    others = [each for each in range(MOST) if lived.hides(each, week) and ((each, week) in lived.answered) != did]
    assert any(live(db, found, shown, many, both(who, each, week, did=did)).seen == lived.seen for each in others)
