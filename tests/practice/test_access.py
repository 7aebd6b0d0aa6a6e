"""The whole table, said once more from the values' side: what nobody may, and what each may."""

import pytest

from practice.access import ALLOWED, Action, Relation, Role, Stage, may

OWN_MATTERS = {Action.UNSHARE}
TRAINERS_ONLY = {
    Action.CHANGE_COHORT,
    Action.INVITE,
    Action.SEE_MEMBERS,
    Action.REMOVE_MEMBER,
    Action.HAND_OVER,
    Action.END_COHORT,
    Action.SEND_SCENARIO,
    Action.PLAN_COURSE,
    Action.SEE_PARTICIPATION,
    Action.READ_SHARED,
    Action.WRITE_NOTES,
    Action.WANT_DIGEST,
    Action.OFFER_CREDIT,
    Action.TAKE_CERTIFICATES,
    Action.COPY_COHORT,
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("role", Role)
def test_a_stranger_may_nothing(role, stage):
    assert [action for action in Action if may(action, role=role, relation=Relation.STRANGER, stage=stage)] == []


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("relation", Relation)
def test_being_an_operator_opens_nothing(relation, stage):
    assert [action for action in Action if may(action, role=Role.OPERATOR, relation=relation, stage=stage)] == []


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("role", [Role.TRAINEE, Role.TRAINER])
def test_whoever_left_keeps_only_what_is_theirs(role, stage):
    assert {action for action in Action if may(action, role=role, relation=Relation.FORMER, stage=stage)} == OWN_MATTERS


@pytest.mark.parametrize("stage", Stage)
def test_a_trainee_may_nothing_that_is_a_trainers(stage):
    assert [action for action in TRAINERS_ONLY if may(action, role=Role.TRAINEE, relation=Relation.MEMBER, stage=stage)] == []


@pytest.mark.parametrize("action", Action)
def test_a_trainer_of_a_running_cohort_may_all_there_is(action):
    assert may(action, role=Role.TRAINER, relation=Relation.MEMBER, stage=Stage.RUNNING)


@pytest.mark.parametrize("action", sorted(set(Action) - TRAINERS_ONLY))
def test_trainers_and_trainees_may_alike_what_is_not_a_trainers_work(action):
    assert may(action, role=Role.TRAINEE, relation=Relation.MEMBER, stage=Stage.RUNNING)


@pytest.mark.parametrize("action", [Action.READ_SHARED, Action.WRITE_NOTES, Action.SEE_PARTICIPATION])
def test_trainers_read_for_thirty_days_after_the_end_and_no_longer(action):
    assert may(action, role=Role.TRAINER, relation=Relation.MEMBER, stage=Stage.ENDED)
    assert not may(action, role=Role.TRAINER, relation=Relation.MEMBER, stage=Stage.OVER)


@pytest.mark.parametrize("action", [Action.TAKE_CERTIFICATES, Action.COPY_COHORT])
def test_what_is_a_trainers_own_work_stays_with_them(action):
    assert all(may(action, role=Role.TRAINER, relation=Relation.MEMBER, stage=stage) for stage in Stage)


def test_nothing_new_begins_in_a_cohort_that_has_ended():
    begun = {Action.INVITE, Action.SEND_SCENARIO, Action.SHARE, Action.OFFER_CREDIT, Action.ACCEPT_CREDIT, Action.CHANGE_COHORT}
    for (_, _, stage), actions in ALLOWED.items():
        assert stage is Stage.RUNNING or not actions & begun
