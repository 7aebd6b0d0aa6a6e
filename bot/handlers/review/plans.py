from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.review import following_up, planning, plans
from bot.views.review import following_up as following_up_views
from bot.views.review import planning as planning_views
from bot.views.review import plans as views


async def on_plans(context: Context) -> None:
    await context.act(plans.list_page, views.listed)


async def on_page(context: Context, pressed: callbacks.ListPlans) -> None:
    await context.act(plans.list_page, views.page, page=pressed.page)


async def on_want(context: Context, pressed: callbacks.WantPlans) -> None:
    await context.act(planning.choose, planning_views.chosen, wanted=bool(pressed.wanted), prompt_id=pressed.after)


async def on_new(context: Context, _: callbacks.NewPlan) -> None:
    await context.act(planning.start, planning_views.started)


async def on_skip(context: Context, _: callbacks.SkipPlan) -> None:
    await context.act(planning.skip, planning_views.skipped)


async def on_save(context: Context, pressed: callbacks.SavePlan) -> None:
    await context.act(plans.save, views.saved, plan_id=pressed.plan)


async def on_change(context: Context, pressed: callbacks.ChangePlan) -> None:
    await context.act(plans.ask_which_half, views.which_half, plan_id=pressed.plan)


async def on_change_half(context: Context, pressed: callbacks.ChangeHalf) -> None:
    await context.act(plans.ask_half, views.half_asked, plan_id=pressed.plan, half=pressed.half)


async def on_open(context: Context, pressed: callbacks.OpenPlan) -> None:
    await context.act(plans.open_plan, views.opened, plan_id=pressed.plan)


async def on_close(context: Context, pressed: callbacks.ClosePlan) -> None:
    await context.act(plans.close, views.opened, plan_id=pressed.plan)


async def on_reopen(context: Context, pressed: callbacks.ReopenPlan) -> None:
    await context.act(plans.reopen, views.opened, plan_id=pressed.plan)


async def on_ask_delete(context: Context, pressed: callbacks.AskDeletePlan) -> None:
    await context.act(plans.ask_to_delete, views.deletion_asked, plan_id=pressed.plan)


async def on_delete(context: Context, pressed: callbacks.DeletePlan) -> None:
    await context.act(plans.delete, views.deleted, plan_id=pressed.plan)


async def on_follow_up(context: Context, pressed: callbacks.FollowUp) -> None:
    await context.act(following_up.want, following_up_views.chosen, plan_id=pressed.plan, wanted=bool(pressed.wanted))


async def on_came_up(context: Context, pressed: callbacks.CameUp) -> None:
    await context.act(following_up.answer, following_up_views.answered, plan_id=pressed.plan, given=pressed.answer)


async def on_no_follow_ups(context: Context, _: callbacks.NoFollowUps) -> None:
    await context.act(following_up.stop, following_up_views.stopped)


def register(app: App) -> None:
    on_command(app, "plans", on_plans)
    on_button(app, callbacks.ListPlans, on_page)
    on_button(app, callbacks.WantPlans, on_want)
    on_button(app, callbacks.NewPlan, on_new)
    on_button(app, callbacks.SkipPlan, on_skip)
    on_button(app, callbacks.SavePlan, on_save)
    on_button(app, callbacks.ChangePlan, on_change)
    on_button(app, callbacks.ChangeHalf, on_change_half)
    on_button(app, callbacks.OpenPlan, on_open)
    on_button(app, callbacks.ClosePlan, on_close)
    on_button(app, callbacks.ReopenPlan, on_reopen)
    on_button(app, callbacks.AskDeletePlan, on_ask_delete)
    on_button(app, callbacks.DeletePlan, on_delete)
    on_button(app, callbacks.FollowUp, on_follow_up)
    on_button(app, callbacks.CameUp, on_came_up)
    on_button(app, callbacks.NoFollowUps, on_no_follow_ups)
