from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.education import goal_categories, goal_dates, goal_guide
from bot.views.education import goal_guide as views
from db.dialogues import Asking


async def on_new(context: Context, _: callbacks.NewGoal) -> None:
    await context.act(goal_guide.offer_packs, views.pressed, library=context.gate.library)


async def on_show_pack(context: Context, pressed: callbacks.ShowRulePack) -> None:
    await context.act(goal_guide.show_pack, views.pressed, pack_id=pressed.pack, library=context.gate.library)


async def on_begin(context: Context, pressed: callbacks.BeginGoal) -> None:
    await context.act(goal_guide.begin, views.pressed, pack_id=pressed.pack, also=pressed.also, library=context.gate.library)


async def on_choose_rules(context: Context, pressed: callbacks.ChooseRules) -> None:
    await context.act(goal_guide.choose_again, views.pressed, goal_id=pressed.goal, library=context.gate.library)


async def on_step(context: Context, pressed: callbacks.GoalStep) -> None:
    await context.act(goal_guide.ask_step, views.pressed, goal_id=pressed.goal, step=pressed.step, library=context.gate.library)


async def on_hours(context: Context, pressed: callbacks.GoalHoursAre) -> None:
    await context.act(goal_guide.set_hours, views.pressed, goal_id=pressed.goal, quarters=pressed.quarters, library=context.gate.library)


async def on_pick_date(context: Context, pressed: callbacks.PickGoalDate) -> None:
    await context.act(goal_dates.pick, views.pressed, goal_id=pressed.goal, step=pressed.step, year=pressed.year, month=pressed.month)


async def on_date(context: Context, pressed: callbacks.GoalDateIs) -> None:
    await context.act(
        goal_dates.take, views.pressed, goal_id=pressed.goal, step=pressed.step, day=pressed.day, library=context.gate.library
    )


async def on_carry(context: Context, pressed: callbacks.CarryIs) -> None:
    await context.act(goal_guide.set_carry, views.pressed, goal_id=pressed.goal, wanted=bool(pressed.wanted), library=context.gate.library)


async def on_share(context: Context, pressed: callbacks.ShareIs) -> None:
    await context.act(goal_guide.set_shares, views.pressed, goal_id=pressed.goal, wanted=bool(pressed.wanted), library=context.gate.library)


async def on_save(context: Context, pressed: callbacks.SaveGoal) -> None:
    await context.act(goal_guide.save, views.pressed, goal_id=pressed.goal, library=context.gate.library)


async def on_drop(context: Context, pressed: callbacks.DropGoal) -> None:
    await context.act(goal_guide.drop, views.pressed, goal_id=pressed.goal)


async def on_category(context: Context, pressed: callbacks.OpenCategory) -> None:
    await context.act(goal_categories.open_category, views.pressed, category_id=pressed.category)


async def on_category_name(context: Context, pressed: callbacks.AskCategoryName) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_NAME)


async def on_category_least(context: Context, pressed: callbacks.AskCategoryLeast) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_LEAST)


async def on_category_most(context: Context, pressed: callbacks.AskCategoryMost) -> None:
    await _ask(context, pressed.category, Asking.CATEGORY_MOST)


async def _ask(context: Context, category_id: int, asking: Asking) -> None:
    await context.act(goal_categories.ask, views.pressed, category_id=category_id, asking=asking)


async def on_lift(context: Context, pressed: callbacks.CategoryHoursAre) -> None:
    await context.act(goal_categories.lift, views.pressed, category_id=pressed.category, is_most=bool(pressed.is_most))


async def on_remove(context: Context, pressed: callbacks.RemoveCategory) -> None:
    await context.act(goal_categories.remove, views.pressed, category_id=pressed.category, library=context.gate.library)


def register(app: App) -> None:
    on_button(app, callbacks.NewGoal, on_new)
    on_button(app, callbacks.ShowRulePack, on_show_pack)
    on_button(app, callbacks.BeginGoal, on_begin)
    on_button(app, callbacks.ChooseRules, on_choose_rules)
    on_button(app, callbacks.GoalStep, on_step)
    on_button(app, callbacks.GoalHoursAre, on_hours)
    on_button(app, callbacks.PickGoalDate, on_pick_date)
    on_button(app, callbacks.GoalDateIs, on_date)
    on_button(app, callbacks.CarryIs, on_carry)
    on_button(app, callbacks.ShareIs, on_share)
    on_button(app, callbacks.SaveGoal, on_save)
    on_button(app, callbacks.DropGoal, on_drop)
    on_button(app, callbacks.OpenCategory, on_category)
    on_button(app, callbacks.AskCategoryName, on_category_name)
    on_button(app, callbacks.AskCategoryLeast, on_category_least)
    on_button(app, callbacks.AskCategoryMost, on_category_most)
    on_button(app, callbacks.CategoryHoursAre, on_lift)
    on_button(app, callbacks.RemoveCategory, on_remove)
