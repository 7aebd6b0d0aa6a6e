"""Histories of a cohort as lists of events, lived through with real rows, and all that anyone could read meanwhile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from bot.services.cohorts import participation
from bot.services.cohorts.participation import Seen
from bot.services.sharing import telling
from bot.views.cohorts import participation as views
from bot.views.cohorts import participation_table
from bot.views.say import Host, Say
from db import Database, cohorts, people
from db import participation as rows
from practice.access import Action, Role
from practice.cohorts import Cohort
from practice.models import Language, Value
from practice.participation import weeks
from tests import gathering
from tests.services.life import LIBRARY

SAY = Say(Language.ENGLISH, Host(name="Host", contact="", relation="neither", backup_days=14), LIBRARY)
START = datetime(2026, 3, 2, 17, tzinfo=UTC)  # a Monday, 12:00 in New York
BEFORE = START - timedelta(days=3)
MOST = 24
TRAINER = 0
WATCHED = (1, 2, 3)  # people to whom most happens, and about whom most is asked
VALUES = list(Value)


@dataclass(frozen=True)
class Event:
    kind: str
    who: int = 0
    value: int = 0


CHANGES = ("join", "join shown", "leave", "remove", "delete", "agree", "withdraw")


def events() -> st.SearchStrategy[list[Event]]:
    """Some weeks in which people come, go, change their minds and answer; most weeks they mostly answer."""
    change = st.builds(Event, st.sampled_from(CHANGES), st.one_of(st.sampled_from(WATCHED), st.integers(1, MOST - 1)))
    answer = st.builds(Event, st.sampled_from(("answer", "answer", "answer", "own")), st.integers(0, MOST - 1), st.integers(0, 11))
    report = st.builds(Event, st.just("report"), st.integers(0, MOST - 1))
    day = st.lists(st.one_of(answer, report, change), max_size=5)
    many = st.one_of(st.just([True] * MOST), st.lists(st.integers(0, 3).map(bool), min_size=MOST, max_size=MOST))
    week = st.tuples(many, st.lists(day, min_size=2, max_size=3))
    return st.lists(week, min_size=2, max_size=4).map(_laid_out)


def _laid_out(found: list[tuple[list[bool], list[list[Event]]]]) -> list[Event]:
    """A scenario on each week's first day, which many answer at once; then its days, two apart, and the next Monday."""
    laid: list[Event] = []
    for many, days in found:
        laid += [Event("send"), *(Event("answer", who) for who, does in enumerate(many) if does)]
        for each in days:
            laid += [*each, Event("days", value=2)]
        laid += [Event("days", value=7 - 2 * len(days)), Event("tick")]
    return laid


@dataclass
class Lived:
    """`seen`: everything that was read, in order. `numbers`: of others, by week, as they stood at the end. `hidden`: for each week, who did
    not show it from its beginning until it was told. `bunches`: who was ever gathered with whom."""

    seen: list[str] = field(default_factory=list)
    numbers: dict[date, int | None] = field(default_factory=dict)
    exposed: set[tuple[int, int]] = field(default_factory=set)
    bunches: dict[int, int] = field(default_factory=dict)
    answered: set[tuple[int, int]] = field(default_factory=set)

    def hides(self, who: int, week: int) -> bool:
        return (who, week) not in self.exposed


Change = Callable[[Event, int], Sequence[Event]]


def as_it_was(event: Event, _: int) -> Sequence[Event]:
    return [event]


class History:
    def __init__(self, db: Database, *, shown: Sequence[int], many: int) -> None:
        self.db, self.now, self.lived = db, START, Lived()
        self.cohort: Cohort = gathering.begin_cohort(db, starts_on=START.date(), now=BEFORE)
        self.ids: dict[int, int] = {}
        self.push = 0
        for who in range(many):
            self._join(who, shows=who in shown, role=Role.TRAINER if who == TRAINER else Role.TRAINEE, now=BEFORE)

    @property
    def week(self) -> int:
        return weeks(self.cohort, self.now)[-1].number

    def live(self, found: Sequence[Event], change: Change = as_it_was) -> Lived:
        for event in found:
            for each in change(event, self.week):
                getattr(self, "_" + each.kind.replace(" ", "_"))(each)
            self._note()
        self._report(Event("report"))
        return self.lived

    def _join(self, event: Event | int, *, shows: bool = False, role: Role = Role.TRAINEE, now: datetime | None = None) -> None:
        who = event if isinstance(event, int) else event.who
        if who not in self.ids:
            self.ids[who] = gathering.someone(self.db, who, now=now or self.now)
        if not self._is_in(who):
            gathering.join(self.db, self.cohort, self.ids[who], f"Person {who}", now=now or self.now, shows=shows, role=role)

    def _join_shown(self, event: Event) -> None:
        self._join(event, shows=True)

    def _is_in(self, who: int) -> bool:
        membership = cohorts.find_membership(self.db, self.cohort.id, self.ids.get(who, 0))
        return membership is not None and membership.left_at is None

    def _leave(self, event: Event) -> None:
        cohorts.leave(self.db, self.cohort.id, self.ids.get(event.who, 0), now=self.now)

    def _remove(self, event: Event) -> None:
        cohorts.leave(self.db, self.cohort.id, self.ids.get(event.who, 0), removed=True, now=self.now)

    def _delete(self, event: Event) -> None:
        self.db.execute("DELETE FROM people WHERE id = ?", [self.ids.pop(event.who, 0)])

    def _agree(self, event: Event) -> None:
        gathering.agree(self.db, self.cohort, self.ids.get(event.who, 0), shows=True)

    def _withdraw(self, event: Event) -> None:
        gathering.agree(self.db, self.cohort, self.ids.get(event.who, 0), shows=False)

    def _send(self, _: Event) -> None:
        self.push = gathering.send(self.db, self.cohort, on=self.now.date(), now=self.now)

    def _answer(self, event: Event) -> None:
        if event.who in self.ids:
            gathering.answer(self.db, self.ids[event.who], now=self.now, push_id=self.push, value=VALUES[event.value])
            self.lived.answered.add((event.who, self.week))

    def _own(self, event: Event) -> None:
        if event.who in self.ids:
            gathering.answer(self.db, self.ids[event.who], now=self.now, value=VALUES[event.value])

    def _days(self, event: Event) -> None:
        self.now += timedelta(days=event.value)

    def _tick(self, _: Event) -> None:
        for cohort_id in rows.WEEKS_OVER.list_due(self.db, now=self.now, limit=9):
            telling.tell_due(self.db, cohort_id, self.now)

    def _report(self, event: Event) -> None:
        """All that a trainer can read, in words and as a file, and what someone else is shown of it."""
        trainer = people.get(self.db, self.ids[TRAINER])
        for number in range(1, self.week + 1):
            self._read(participation.show(self.db, trainer, self.now, cohort_id=self.cohort.id, week=number))
        table = participation.read_file(self.db, trainer.id, self.now, cohort_id=self.cohort.id)
        self.lived.seen.append(repr(participation_table.rows(table, SAY)))
        self.lived.numbers = {each.week.first_on: each.others for each in table.weeks}
        if self._is_in(event.who):
            member = people.get(self.db, self.ids[event.who])
            self._read(participation.show(self.db, member, self.now, cohort_id=self.cohort.id, action=Action.SEE_WHAT_THEY_SEE))

    def _read(self, outcome: object) -> None:
        assert isinstance(outcome, Seen)
        message = views.shown(outcome, SAY)
        self.lived.seen.append(f"{message.text} {message.buttons}")  # type: ignore[union-attr]

    def _note(self) -> None:
        told = rows.told_weeks(self.db, self.cohort.id)
        untold = [week.number for week in weeks(self.cohort, self.now) if week.first_on not in told]
        numbers = {person_id: who for who, person_id in self.ids.items()}
        for membership in cohorts.list_members(self.db, self.cohort.id):
            if membership.shows_answers:
                self.lived.exposed.update((numbers[membership.person_id], week) for week in untold)
        for row in self.db.execute("SELECT person_id, bunch_id FROM memberships WHERE bunch_id IS NOT NULL").fetchall():
            self.lived.bunches[numbers[row[0]]] = row[1]
