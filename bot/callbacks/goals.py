"""Goals of continuing education."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.goals import Step


@dataclass(frozen=True)
class ListGoals(Callback):
    page: int


@dataclass(frozen=True)
class NewGoal(Callback):
    pass


@dataclass(frozen=True)
class ShowRulePack(Callback):
    pack: str


@dataclass(frozen=True)
class BeginGoal(Callback):
    pack: str
    also: int  # which of the things with a rhythm of their own, from 1; 0 for the goal itself


@dataclass(frozen=True)
class GoalStep(Callback):
    """A step of the guide; of a goal that is saved, the question that changes it."""

    goal: int
    step: Step


@dataclass(frozen=True)
class PickGoalDate(Callback):
    """`year` and `month` are 0 while they are not picked."""

    goal: int
    step: Step
    year: int
    month: int


@dataclass(frozen=True)
class GoalDateIs(Callback):
    goal: int
    step: Step
    day: int  # 20270630


@dataclass(frozen=True)
class GoalHoursAre(Callback):
    goal: int
    quarters: int


@dataclass(frozen=True)
class CarryIs(Callback):
    goal: int
    wanted: int


@dataclass(frozen=True)
class ShareIs(Callback):
    goal: int
    wanted: int


@dataclass(frozen=True)
class SaveGoal(Callback):
    goal: int


@dataclass(frozen=True)
class DropGoal(Callback):
    """Of a draft: it is not kept."""

    goal: int


@dataclass(frozen=True)
class ChooseRules(Callback):
    """Back from the first question to the rules that a goal can start from."""

    goal: int


@dataclass(frozen=True)
class OpenGoal(Callback):
    goal: int


@dataclass(frozen=True)
class ChangeGoal(Callback):
    goal: int


@dataclass(frozen=True)
class DrawGoal(Callback):
    goal: int


@dataclass(frozen=True)
class CloseGoal(Callback):
    goal: int


@dataclass(frozen=True)
class ReopenGoal(Callback):
    goal: int


@dataclass(frozen=True)
class AskRenewGoal(Callback):
    goal: int


@dataclass(frozen=True)
class RenewGoal(Callback):
    goal: int


@dataclass(frozen=True)
class AskDeleteGoal(Callback):
    goal: int


@dataclass(frozen=True)
class DeleteGoal(Callback):
    goal: int


@dataclass(frozen=True)
class OpenCategory(Callback):
    category: int


@dataclass(frozen=True)
class AskCategoryName(Callback):
    category: int


@dataclass(frozen=True)
class AskCategoryLeast(Callback):
    category: int


@dataclass(frozen=True)
class AskCategoryMost(Callback):
    category: int


@dataclass(frozen=True)
class CategoryHoursAre(Callback):
    """None at least, or no limit: what the two questions can be answered with by a button."""

    category: int
    is_most: int


@dataclass(frozen=True)
class RemoveCategory(Callback):
    category: int


@dataclass(frozen=True)
class LogHours(Callback):
    """Log a credit toward this goal."""

    goal: int
