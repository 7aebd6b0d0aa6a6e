"""Cohorts. Whoever presses one of these must be in the cohort, and a trainer of it for most: each use case looks at the rows."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.cohorts import InviteKind, Part


@dataclass(frozen=True)
class AskCopyCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class CopyCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class ShowCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class ListCohorts(Callback):
    page: int


@dataclass(frozen=True)
class NewCohort(Callback):
    pass


@dataclass(frozen=True)
class NameCohort(Callback):
    name: str


@dataclass(frozen=True)
class NameTrainer(Callback):
    name: str  # empty: the one by which the bot calls them


@dataclass(frozen=True)
class HaveCohortCode(Callback):
    pass


@dataclass(frozen=True)
class ChangeCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class AskPart(Callback):
    cohort: int
    part: Part


@dataclass(frozen=True)
class SkipPart(Callback):
    cohort: int
    part: Part


@dataclass(frozen=True)
class CohortStarts(Callback):
    cohort: int
    days: int  # from today


@dataclass(frozen=True)
class CohortEnds(Callback):
    cohort: int
    weeks: int  # 0 for no end


@dataclass(frozen=True)
class CohortHour(Callback):
    cohort: int
    hour: int  # 24 for each member's own


@dataclass(frozen=True)
class AllCohortHours(Callback):
    cohort: int


@dataclass(frozen=True)
class CohortZone(Callback):
    cohort: int
    zone: str


@dataclass(frozen=True)
class CohortDays(Callback):
    cohort: int
    days: str


@dataclass(frozen=True)
class PickCohortDays(Callback):
    cohort: int
    days: str


@dataclass(frozen=True)
class ShowInvites(Callback):
    cohort: int


@dataclass(frozen=True)
class NewInvite(Callback):
    cohort: int
    kind: InviteKind
    days: int
    uses: int


@dataclass(frozen=True)
class MakeLink(Callback):
    cohort: int
    kind: InviteKind
    days: int
    uses: int
    picture: int


@dataclass(frozen=True)
class MakeCode(Callback):
    cohort: int
    kind: InviteKind
    uses: int


@dataclass(frozen=True)
class ShowInvite(Callback):
    cohort: int
    invite: int


@dataclass(frozen=True)
class TakeBackInvite(Callback):
    cohort: int
    invite: int


@dataclass(frozen=True)
class ListMembers(Callback):
    cohort: int
    page: int


@dataclass(frozen=True)
class ShowMember(Callback):
    cohort: int
    member: int


@dataclass(frozen=True)
class AskRemoveMember(Callback):
    cohort: int
    member: int


@dataclass(frozen=True)
class RemoveMember(Callback):
    cohort: int
    member: int


@dataclass(frozen=True)
class AskMakeTrainer(Callback):
    cohort: int
    member: int


@dataclass(frozen=True)
class MakeTrainer(Callback):
    cohort: int
    member: int


@dataclass(frozen=True)
class ShowPlace(Callback):
    cohort: int


@dataclass(frozen=True)
class AskShownName(Callback):
    cohort: int


@dataclass(frozen=True)
class ShowAnswers(Callback):
    cohort: int
    shows: int


@dataclass(frozen=True)
class AskLeaveCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class LeaveCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class AskStepBack(Callback):
    cohort: int


@dataclass(frozen=True)
class StepBack(Callback):
    cohort: int


@dataclass(frozen=True)
class AskEndCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class EndCohort(Callback):
    cohort: int


@dataclass(frozen=True)
class KeepPractising(Callback):
    pass
