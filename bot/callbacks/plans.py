"""Plans."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.plans import Answer, Half


@dataclass(frozen=True)
class WantPlans(Callback):
    wanted: int
    after: int  # the prompt whose reflection it is offered after; 0 for none


@dataclass(frozen=True)
class NewPlan(Callback):
    pass


@dataclass(frozen=True)
class SkipPlan(Callback):
    pass


@dataclass(frozen=True)
class SavePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ChangePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ChangeHalf(Callback):
    plan: int
    half: Half


@dataclass(frozen=True)
class ListPlans(Callback):
    page: int


@dataclass(frozen=True)
class OpenPlan(Callback):
    plan: int


@dataclass(frozen=True)
class ClosePlan(Callback):
    plan: int


@dataclass(frozen=True)
class ReopenPlan(Callback):
    plan: int


@dataclass(frozen=True)
class AskDeletePlan(Callback):
    plan: int


@dataclass(frozen=True)
class DeletePlan(Callback):
    plan: int


@dataclass(frozen=True)
class FollowUp(Callback):
    plan: int
    wanted: int


@dataclass(frozen=True)
class CameUp(Callback):
    plan: int
    answer: Answer


@dataclass(frozen=True)
class NoFollowUps(Callback):
    pass
