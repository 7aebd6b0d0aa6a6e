from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.education import ledgers
from bot.views.education import ledger as views


async def on_forms(context: Context, pressed: callbacks.ShowForms) -> None:
    await context.act(ledgers.show_forms, views.pressed, goal_id=pressed.goal)


async def on_ask_name(context: Context, pressed: callbacks.AskRecordName) -> None:
    await context.act(ledgers.ask_name, views.pressed, goal_id=pressed.goal)


async def on_use_name(context: Context, pressed: callbacks.UseRecordName) -> None:
    await context.act(ledgers.use_suggested, views.pressed, goal_id=pressed.goal)


async def on_make(context: Context, pressed: callbacks.MakeRecord) -> None:
    await context.act(ledgers.make, views.pressed, goal_id=pressed.goal, form=pressed.form)


def register(app: App) -> None:
    on_button(app, callbacks.ShowForms, on_forms)
    on_button(app, callbacks.AskRecordName, on_ask_name)
    on_button(app, callbacks.UseRecordName, on_use_name)
    on_button(app, callbacks.MakeRecord, on_make)
