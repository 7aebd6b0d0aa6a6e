"""Cohorts. Whoever presses one of these must be in the cohort, and a trainer of it for most: each use case looks at the rows."""

from bot.callbacks.codec import Callback
from practice.cohorts import InviteKind, Part


class AskCopyCohort(Callback):
    cohort: int


class CopyCohort(Callback):
    cohort: int


class ShowCohort(Callback):
    cohort: int


class ListCohorts(Callback):
    page: int


class NewCohort(Callback): ...


class NameCohort(Callback):
    name: str


class NameTrainer(Callback):
    name: str  # empty: the one by which the bot calls them


class HaveCohortCode(Callback): ...


class ChangeCohort(Callback):
    cohort: int


class AskPart(Callback):
    cohort: int
    part: Part


class SkipPart(Callback):
    cohort: int
    part: Part


class CohortStarts(Callback):
    cohort: int
    days: int  # from today


class CohortEnds(Callback):
    cohort: int
    weeks: int  # 0 for no end


class CohortHour(Callback):
    cohort: int
    hour: int  # 24 for each member's own


class AllCohortHours(Callback):
    cohort: int


class CohortZone(Callback):
    cohort: int
    zone: str


class CohortDays(Callback):
    cohort: int
    days: str


class PickCohortDays(Callback):
    cohort: int
    days: str


class ShowInvites(Callback):
    cohort: int


class NewInvite(Callback):
    cohort: int
    kind: InviteKind
    days: int
    uses: int


class MakeLink(Callback):
    cohort: int
    kind: InviteKind
    days: int
    uses: int
    picture: int


class MakeCode(Callback):
    cohort: int
    kind: InviteKind
    uses: int


class ShowInvite(Callback):
    cohort: int
    invite: int


class TakeBackInvite(Callback):
    cohort: int
    invite: int


class ListMembers(Callback):
    cohort: int
    page: int


class ShowMember(Callback):
    cohort: int
    member: int


class AskRemoveMember(Callback):
    cohort: int
    member: int


class RemoveMember(Callback):
    cohort: int
    member: int


class AskMakeTrainer(Callback):
    cohort: int
    member: int


class MakeTrainer(Callback):
    cohort: int
    member: int


class ShowPlace(Callback):
    cohort: int


class AskShownName(Callback):
    cohort: int


class ShowAnswers(Callback):
    cohort: int
    shows: int


class AskLeaveCohort(Callback):
    cohort: int


class LeaveCohort(Callback):
    cohort: int


class AskStepBack(Callback):
    cohort: int


class StepBack(Callback):
    cohort: int


class AskEndCohort(Callback):
    cohort: int


class EndCohort(Callback):
    cohort: int


class KeepPractising(Callback): ...
