"""Plans."""

from bot.callbacks.codec import Callback
from practice.plans import Answer, Half


class WantPlans(Callback):
    wanted: int
    after: int  # the prompt whose reflection it is offered after; 0 for none


class NewPlan(Callback): ...


class SkipPlan(Callback): ...


class SavePlan(Callback):
    plan: int


class ChangePlan(Callback):
    plan: int


class ChangeHalf(Callback):
    plan: int
    half: Half


class ListPlans(Callback):
    page: int


class OpenPlan(Callback):
    plan: int


class ClosePlan(Callback):
    plan: int


class ReopenPlan(Callback):
    plan: int


class AskDeletePlan(Callback):
    plan: int


class DeletePlan(Callback):
    plan: int


class FollowUp(Callback):
    plan: int
    wanted: int


class CameUp(Callback):
    plan: int
    answer: Answer


class NoFollowUps(Callback): ...
