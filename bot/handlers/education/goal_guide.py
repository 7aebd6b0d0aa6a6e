from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, on_button
from bot.services.education import goal_categories, goal_dates, goal_guide
from bot.views.education import goal_guide as views
from db.dialogues import Asking


async def on_category_name(context: Context, pressed: callbacks.AskCategoryName) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_NAME)


async def on_category_least(context: Context, pressed: callbacks.AskCategoryLeast) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_LEAST)


async def on_category_most(context: Context, pressed: callbacks.AskCategoryMost) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_MOST)


async def _ask(context: Context, category_id: int, asking: Asking) -> None:
    await context.act(goal_categories.ask, views.pressed, category_id=category_id, asking=asking)


ROUTES = (
    button(callbacks.NewGoal, goal_guide.offer_packs, views.pressed),
    button(callbacks.ShowRulePack, goal_guide.show_pack, views.pressed),
    button(callbacks.BeginGoal, goal_guide.begin, views.pressed),
    button(callbacks.ChooseRules, goal_guide.choose_again, views.pressed),
    button(callbacks.GoalStep, goal_guide.ask_step, views.pressed),
    button(callbacks.GoalHoursAre, goal_guide.set_hours, views.pressed),
    button(callbacks.PickGoalDate, goal_dates.pick, views.pressed),
    button(callbacks.GoalDateIs, goal_dates.take, views.pressed),
    button(callbacks.CarryIs, goal_guide.set_carry, views.pressed),
    button(callbacks.ShareIs, goal_guide.set_shares, views.pressed),
    button(callbacks.SaveGoal, goal_guide.save, views.pressed),
    button(callbacks.DropGoal, goal_guide.drop, views.pressed),
    button(callbacks.OpenCategory, goal_categories.open_category, views.pressed),
    on_button(callbacks.AskCategoryName, on_category_name),
    on_button(callbacks.AskCategoryLeast, on_category_least),
    on_button(callbacks.AskCategoryMost, on_category_most),
    button(callbacks.CategoryHoursAre, goal_categories.lift, views.pressed),
    button(callbacks.RemoveCategory, goal_categories.remove, views.pressed),
)
