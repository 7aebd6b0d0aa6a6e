"""Goals of continuing education."""

from bot.callbacks.codec import Callback
from practice.goals import Step


class ListGoals(Callback):
    page: int


class NewGoal(Callback): ...


class ShowRulePack(Callback):
    pack: str


class BeginGoal(Callback):
    pack: str
    also: int  # which of the things with a rhythm of their own, from 1; 0 for the goal itself


class GoalStep(Callback):
    """A step of the guide; of a goal that is saved, the question that changes it."""

    goal: int
    step: Step


class PickGoalDate(Callback):
    """`year` and `month` are 0 while they are not picked."""

    goal: int
    step: Step
    year: int
    month: int


class GoalDateIs(Callback):
    goal: int
    step: Step
    day: int  # 20270630


class GoalHoursAre(Callback):
    goal: int
    quarters: int


class CarryIs(Callback):
    goal: int
    wanted: int


class ShareIs(Callback):
    goal: int
    wanted: int


class SaveGoal(Callback):
    goal: int


class DropGoal(Callback):
    """Of a draft: it is not kept."""

    goal: int


class ChooseRules(Callback):
    """Back from the first question to the rules that a goal can start from."""

    goal: int


class OpenGoal(Callback):
    goal: int


class ChangeGoal(Callback):
    goal: int


class DrawGoal(Callback):
    goal: int


class CloseGoal(Callback):
    goal: int


class ReopenGoal(Callback):
    goal: int


class AskRenewGoal(Callback):
    goal: int


class RenewGoal(Callback):
    goal: int


class AskDeleteGoal(Callback):
    goal: int


class DeleteGoal(Callback):
    goal: int


class OpenCategory(Callback):
    category: int


class AskCategoryName(Callback):
    category: int


class AskCategoryLeast(Callback):
    category: int


class AskCategoryMost(Callback):
    category: int


class CategoryHoursAre(Callback):
    """None at least, or no limit: what the two questions can be answered with by a button."""

    category: int
    is_most: int


class RemoveCategory(Callback):
    category: int


class LogHours(Callback):
    """Log a credit toward this goal."""

    goal: int
