"""The access table over the real use cases: whoever it refuses is answered as if there were no such cohort."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.services.cohorts import cohort_changing, cohorts, ending, inviting, members, membership
from bot.services.over import Stale
from db import Database, invites, people
from db import cohorts as rows
from practice.access import Action, Relation, Role, Stage, may
from practice.cohorts import InviteKind, Part
from practice.models import Language, Person

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
TRAINEE = InviteKind.TRAINEE


@dataclass(frozen=True, kw_only=True)
class Target:
    """What a button in a cohort may name."""

    cohort_id: int
    member_id: int
    invite_id: int


Use = Callable[[Database, Person, datetime, Target], object]
USES: dict[Action, dict[str, Use]] = {
    Action.SEE_COHORT: {"show": lambda db, who, now, at: cohorts.show(db, who, now, cohort_id=at.cohort_id)},
    Action.CHANGE_OWN_MEMBERSHIP: {
        "place": lambda db, who, now, at: membership.show(db, who, now, cohort_id=at.cohort_id),
        "ask name": lambda db, who, now, at: membership.ask_name(db, who, now, cohort_id=at.cohort_id),
        "name": lambda db, who, now, at: membership.hear_name(db, who, now, cohort_id=at.cohort_id, text="Sol"),
        "answers": lambda db, who, now, at: membership.show_answers(db, who, now, cohort_id=at.cohort_id, shows=True),
    },
    Action.LEAVE: {
        "ask to leave": lambda db, who, now, at: membership.ask_to_leave(db, who, now, cohort_id=at.cohort_id),
        "leave": lambda db, who, now, at: membership.leave(db, who, now, cohort_id=at.cohort_id),
    },
    Action.CHANGE_COHORT: {
        "offer": lambda db, who, now, at: cohort_changing.offer(db, who, now, cohort_id=at.cohort_id),
        "ask": lambda db, who, now, at: cohort_changing.ask(db, who, now, cohort_id=at.cohort_id, part=Part.NAME),
        "go on": lambda db, who, now, at: cohort_changing.go_on(db, who, now, cohort_id=at.cohort_id, part=Part.START),
        "rename": lambda db, who, now, at: cohort_changing.rename(db, who, now, cohort_id=at.cohort_id, text="Other"),
        "start": lambda db, who, now, at: cohort_changing.start_in(db, who, now, cohort_id=at.cohort_id, days=1),
        "end": lambda db, who, now, at: cohort_changing.end_after(db, who, now, cohort_id=at.cohort_id, weeks=4),
        "day": lambda db, who, now, at: cohort_changing.hear_day(db, who, now, cohort_id=at.cohort_id, part=Part.END, text="2026-06-01"),
        "hour": lambda db, who, now, at: cohort_changing.set_hour(db, who, now, cohort_id=at.cohort_id, hour=9),
        "days": lambda db, who, now, at: cohort_changing.set_days(db, who, now, cohort_id=at.cohort_id, days="02"),
        "zone": lambda db, who, now, at: cohort_changing.set_zone(db, who, now, cohort_id=at.cohort_id, zone="America/Bogota"),
        "city": lambda db, who, now, at: cohort_changing.hear_city(db, who, now, cohort_id=at.cohort_id, text="Tegucigalpa"),
    },
    Action.INVITE: {
        "list": lambda db, who, now, at: inviting.list_all(db, who, now, cohort_id=at.cohort_id),
        "ask": lambda db, who, now, at: inviting.ask(db, who, now, cohort_id=at.cohort_id, kind=TRAINEE, days=14, uses=30),
        "link": lambda db, who, now, at: inviting.make(db, who, now, cohort_id=at.cohort_id, kind=TRAINEE, days=14, uses=30),
        "code": lambda db, who, now, at: inviting.make(db, who, now, cohort_id=at.cohort_id, kind=TRAINEE, days=None, uses=30),
        "show": lambda db, who, now, at: inviting.show(db, who, now, cohort_id=at.cohort_id, invite_id=at.invite_id),
        "take back": lambda db, who, now, at: inviting.take_back(db, who, now, cohort_id=at.cohort_id, invite_id=at.invite_id),
    },
    Action.SEE_MEMBERS: {
        "list": lambda db, who, now, at: members.list_page(db, who, now, cohort_id=at.cohort_id),
        "show": lambda db, who, now, at: members.show(db, who, now, cohort_id=at.cohort_id, member_id=at.member_id),
    },
    Action.REMOVE_MEMBER: {
        "ask": lambda db, who, now, at: members.ask_to_remove(db, who, now, cohort_id=at.cohort_id, member_id=at.member_id),
        "remove": lambda db, who, now, at: members.remove(db, who, now, cohort_id=at.cohort_id, member_id=at.member_id),
    },
    Action.HAND_OVER: {
        "ask": lambda db, who, now, at: members.ask_to_make_trainer(db, who, now, cohort_id=at.cohort_id, member_id=at.member_id),
        "make": lambda db, who, now, at: members.make_trainer(db, who, now, cohort_id=at.cohort_id, member_id=at.member_id),
        "ask to step back": lambda db, who, now, at: membership.ask_to_step_back(db, who, now, cohort_id=at.cohort_id),
        "step back": lambda db, who, now, at: membership.step_back(db, who, now, cohort_id=at.cohort_id),
    },
    Action.END_COHORT: {
        "ask": lambda db, who, now, at: ending.ask(db, who, now, cohort_id=at.cohort_id),
        "end": lambda db, who, now, at: ending.end(db, who, now, cohort_id=at.cohort_id),
    },
}
"""Each use case in a cohort under the action that it asks for."""

ROLES = {  # in the own cohort: what someone is or was, and how they stand to it
    "trainee": (Role.TRAINEE, Relation.MEMBER),
    "trainer": (Role.TRAINER, Relation.MEMBER),
    "co-trainer": (Role.TRAINER, Relation.MEMBER),
    "ex-trainer": (Role.TRAINEE, Relation.FORMER),
    "operator": (Role.OPERATOR, Relation.STRANGER),
    "stranger": (Role.TRAINEE, Relation.STRANGER),
}


@pytest.fixture
def everyone(db: Database) -> dict[str, Person]:
    """All set up; the operator is one by the settings, which no row and no use case here knows of."""
    names = [*ROLES, "bystander", "other trainer", "other member"]
    for number, _ in enumerate(names, 1):
        person = people.meet(db, number, language=Language.ENGLISH, zone="America/New_York", now=NOW).person
        people.consent(db, person.id, language=Language.ENGLISH, now=NOW)
        people.set_up(db, person.id, now=NOW)
    return {name: people.get(db, number) for number, name in enumerate(names, 1)}


def make(db: Database, leads: Person, members_in: dict[Person, Role]) -> Target:
    cohort = rows.add(db, name="Tuesdays", zone=ZoneInfo("America/New_York"), starts_on=NOW.date(), now=NOW)
    rows.join(db, cohort.id, leads.id, role=Role.TRAINER, shown_name="Lead", now=NOW)
    joined = [rows.join(db, cohort.id, person.id, role=role, shown_name="In it", now=NOW) for person, role in members_in.items()]
    until = NOW + timedelta(days=1)
    fingerprint = str(cohort.id).zfill(64)
    invite_id = invites.add(db, TRAINEE, fingerprint, cohort_id=cohort.id, made_by=leads.id, expires_at=until, most_uses=9, now=NOW)
    return Target(cohort_id=cohort.id, member_id=joined[0].id, invite_id=invite_id)


@pytest.fixture
def own(db: Database, everyone: dict[str, Person]) -> Target:
    inside = {everyone["bystander"]: Role.TRAINEE, everyone["trainee"]: Role.TRAINEE}
    target = make(db, everyone["trainer"], {**inside, everyone["co-trainer"]: Role.TRAINER, everyone["ex-trainer"]: Role.TRAINER})
    rows.leave(db, target.cohort_id, everyone["ex-trainer"].id, removed=True, now=NOW)
    return target


@pytest.fixture
def other(db: Database, everyone: dict[str, Person]) -> Target:
    return make(db, everyone["other trainer"], {everyone["other member"]: Role.TRAINEE})


def tried(db: Database, person: Person, use: Use, target: Target) -> object:
    """What it answers; whatever it did is taken back."""
    db.execute("SAVEPOINT tried")
    outcome = use(db, people.get(db, person.id), NOW, target)
    db.execute("ROLLBACK TO tried")
    db.execute("RELEASE tried")
    return outcome


def end(db: Database, target: Target, stage: Stage) -> None:
    ago = {Stage.ENDED: timedelta(days=1), Stage.OVER: timedelta(days=31)}.get(stage)
    if ago is not None:
        rows.end(db, target.cohort_id, at=NOW - ago)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("name", ROLES)
def test_in_the_own_cohort_each_may_what_the_table_says_and_nothing_else(db, everyone, own, other, name, stage):
    role, relation = ROLES[name]
    end(db, own, stage)
    found = {
        (action, use): not isinstance(tried(db, everyone[name], USES[action][use], own), Stale) for action in USES for use in USES[action]
    }
    wanted = {(action, use): may(action, role=role, relation=relation, stage=stage) for action in USES for use in USES[action]}
    assert found == wanted


@pytest.mark.parametrize("name", ROLES)
def test_in_another_cohort_everyone_is_a_stranger_and_it_looks_like_none(db, everyone, own, other, name):
    nowhere = Target(cohort_id=404, member_id=404, invite_id=404)
    for uses in USES.values():
        for use in uses.values():
            assert tried(db, everyone[name], use, other) == tried(db, everyone[name], use, nowhere) == Stale()


@pytest.mark.parametrize("name", ["trainer", "co-trainer"])
def test_a_trainer_reaches_nothing_of_another_cohort_by_naming_it_under_their_own(db, everyone, own, other, name):
    mixed = Target(cohort_id=own.cohort_id, member_id=other.member_id, invite_id=other.invite_id)
    uses = {
        "show": USES[Action.SEE_MEMBERS]["show"],
        "remove": USES[Action.REMOVE_MEMBER]["remove"],
        "make": USES[Action.HAND_OVER]["make"],
        "invite": USES[Action.INVITE]["show"],
        "take back": USES[Action.INVITE]["take back"],
    }
    assert {key: tried(db, everyone[name], use, mixed) for key, use in uses.items()} == dict.fromkeys(uses, Stale())


def test_nobody_removes_themselves(db, everyone, own):
    self_id = rows.get_membership(db, own.cohort_id, everyone["trainer"].id).id
    assert members.remove(db, everyone["trainer"], NOW, cohort_id=own.cohort_id, member_id=self_id) == Stale()
