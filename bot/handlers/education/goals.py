from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.education import goals
from bot.views.education import goals as views


async def on_goals(context: Context) -> None:
    await context.act(goals.list_page, views.listed)


async def on_page(context: Context, pressed: callbacks.ListGoals) -> None:
    await context.act(goals.list_page, views.page, page=pressed.page)


async def on_open(context: Context, pressed: callbacks.OpenGoal) -> None:
    await context.act(goals.open_goal, views.opened, goal_id=pressed.goal, library=context.gate.library)


async def on_draw(context: Context, pressed: callbacks.DrawGoal) -> None:
    await context.act(goals.open_goal, views.drawn, goal_id=pressed.goal, library=context.gate.library)


async def on_change(context: Context, pressed: callbacks.ChangeGoal) -> None:
    await context.act(goals.ask_what_to_change, views.to_change, goal_id=pressed.goal)


async def on_close(context: Context, pressed: callbacks.CloseGoal) -> None:
    await context.act(goals.close, views.opened, goal_id=pressed.goal, library=context.gate.library)


async def on_reopen(context: Context, pressed: callbacks.ReopenGoal) -> None:
    await context.act(goals.reopen, views.opened, goal_id=pressed.goal, library=context.gate.library)


async def on_ask_renew(context: Context, pressed: callbacks.AskRenewGoal) -> None:
    await context.act(goals.ask_to_renew, views.renewal, goal_id=pressed.goal, library=context.gate.library)


async def on_renew(context: Context, pressed: callbacks.RenewGoal) -> None:
    await context.act(goals.renew, views.opened, goal_id=pressed.goal, library=context.gate.library)


async def on_ask_delete(context: Context, pressed: callbacks.AskDeleteGoal) -> None:
    await context.act(goals.ask_to_delete, views.deletion_asked, goal_id=pressed.goal)


async def on_delete(context: Context, pressed: callbacks.DeleteGoal) -> None:
    await context.act(goals.delete, views.deleted, goal_id=pressed.goal)


def register(app: App) -> None:
    on_command(app, "goals", on_goals)
    on_button(app, callbacks.ListGoals, on_page)
    on_button(app, callbacks.OpenGoal, on_open)
    on_button(app, callbacks.DrawGoal, on_draw)
    on_button(app, callbacks.ChangeGoal, on_change)
    on_button(app, callbacks.CloseGoal, on_close)
    on_button(app, callbacks.ReopenGoal, on_reopen)
    on_button(app, callbacks.AskRenewGoal, on_ask_renew)
    on_button(app, callbacks.RenewGoal, on_renew)
    on_button(app, callbacks.AskDeleteGoal, on_ask_delete)
    on_button(app, callbacks.DeleteGoal, on_delete)
