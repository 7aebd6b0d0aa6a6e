"""Who may do what in a cohort: one table, and what is not in it is refused.

A person's role and their relation to a cohort are read from rows at each request. Operators are named in the settings; being one
opens nothing that a member wrote or did.
"""

from enum import StrEnum


class Role(StrEnum):
    """What someone is in the cohort at hand, or was; an operator is one only where they are no member."""

    TRAINEE = "trainee"
    TRAINER = "trainer"
    OPERATOR = "operator"


class Relation(StrEnum):
    """How someone stands to the cohort at hand."""

    MEMBER = "member"
    FORMER = "former"  # left, or was removed
    STRANGER = "stranger"


class Stage(StrEnum):
    """Where the cohort stands."""

    RUNNING = "running"
    ENDED = "ended"  # within the 30 days in which trainers may still read what was shared
    OVER = "over"


class Action(StrEnum):
    SEE_COHORT = "see-cohort"  # its name, days, trainers, and how many are in it
    SEE_WHAT_THEY_SEE = "see-what-they-see"  # the trainers' own view, without a way to act in it
    CHANGE_OWN_MEMBERSHIP = "change-own-membership"  # the name shown, whether answering shows
    LEAVE = "leave"
    SHARE = "share"
    UNSHARE = "unshare"
    READ_CIRCLE = "read-circle"
    ANSWER_IN_CIRCLE = "answer-in-circle"
    REPORT = "report"
    ANSWER_NOTES = "answer-notes"  # to a trainer's note about what one shared
    ACCEPT_CREDIT = "accept-credit"
    CHANGE_COHORT = "change-cohort"  # name, end, days, hour
    INVITE = "invite"
    SEE_MEMBERS = "see-members"
    REMOVE_MEMBER = "remove-member"
    HAND_OVER = "hand-over"
    END_COHORT = "end-cohort"
    SEND_SCENARIO = "send-scenario"
    PLAN_COURSE = "plan-course"
    SEE_PARTICIPATION = "see-participation"
    READ_SHARED = "read-shared"
    WRITE_NOTES = "write-notes"
    WANT_DIGEST = "want-digest"
    OFFER_CREDIT = "offer-credit"
    TAKE_CERTIFICATES = "take-certificates"
    COPY_COHORT = "copy-cohort"  # its days, course and own scenarios, never anything of its members


_OF_A_TRAINEE = {
    Action.SEE_COHORT, Action.SEE_WHAT_THEY_SEE, Action.CHANGE_OWN_MEMBERSHIP, Action.LEAVE, Action.SHARE, Action.UNSHARE,
    Action.READ_CIRCLE, Action.ANSWER_IN_CIRCLE, Action.REPORT, Action.ANSWER_NOTES, Action.ACCEPT_CREDIT,
}  # fmt: skip
_OF_A_TRAINER = _OF_A_TRAINEE | {
    Action.CHANGE_COHORT, Action.INVITE, Action.SEE_MEMBERS, Action.REMOVE_MEMBER, Action.HAND_OVER, Action.END_COHORT,
    Action.SEND_SCENARIO, Action.PLAN_COURSE, Action.SEE_PARTICIPATION, Action.READ_SHARED, Action.WRITE_NOTES, Action.WANT_DIGEST,
    Action.OFFER_CREDIT, Action.TAKE_CERTIFICATES, Action.COPY_COHORT,
}  # fmt: skip
_AFTER_THE_END = {Action.SEE_COHORT, Action.SEE_WHAT_THEY_SEE, Action.UNSHARE, Action.REPORT, Action.ANSWER_NOTES}
_KEPT_BY_A_TRAINER = {Action.TAKE_CERTIFICATES, Action.COPY_COHORT}  # their own work stays with them
_TRAINER_AFTER_THE_END = _AFTER_THE_END | _KEPT_BY_A_TRAINER | {Action.SEE_PARTICIPATION, Action.READ_SHARED, Action.WRITE_NOTES}
_AFTER_LEAVING = {Action.UNSHARE}  # what is theirs stays theirs

ALLOWED: dict[tuple[Role, Relation, Stage], frozenset[Action]] = {
    (Role.TRAINEE, Relation.MEMBER, Stage.RUNNING): frozenset(_OF_A_TRAINEE),
    (Role.TRAINER, Relation.MEMBER, Stage.RUNNING): frozenset(_OF_A_TRAINER),
    (Role.TRAINEE, Relation.MEMBER, Stage.ENDED): frozenset(_AFTER_THE_END),
    (Role.TRAINER, Relation.MEMBER, Stage.ENDED): frozenset(_TRAINER_AFTER_THE_END),
    (Role.TRAINEE, Relation.MEMBER, Stage.OVER): frozenset(_AFTER_LEAVING),
    (Role.TRAINER, Relation.MEMBER, Stage.OVER): frozenset(_AFTER_LEAVING | _KEPT_BY_A_TRAINER | {Action.SEE_COHORT}),
    **{(role, Relation.FORMER, stage): frozenset(_AFTER_LEAVING) for role in (Role.TRAINEE, Role.TRAINER) for stage in Stage},
}


def may(action: Action, *, role: Role, relation: Relation, stage: Stage) -> bool:
    """False for everything that the table does not name."""
    return action in ALLOWED.get((role, relation, stage), frozenset())
