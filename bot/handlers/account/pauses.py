from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.account import pauses
from bot.views.account import pauses as views


async def on_stop(context: Context) -> None:
    await context.act(pauses.stop, views.said)


async def on_stop_button(context: Context, _: callbacks.Stop) -> None:
    await context.act(pauses.stop, views.in_place)


async def on_pause(context: Context, pressed: callbacks.PauseFor) -> None:
    await context.act(pauses.pause_for, views.in_place, days=pressed.days)


async def on_ask_date(context: Context, _: callbacks.AskPauseDate) -> None:
    await context.act(pauses.ask_date, views.said)


async def on_resume(context: Context, _: callbacks.Resume) -> None:
    await context.act(pauses.resume, views.in_place)


def register(app: App) -> None:
    on_command(app, "stop", on_stop)
    on_button(app, callbacks.Stop, on_stop_button)
    on_button(app, callbacks.PauseFor, on_pause)
    on_button(app, callbacks.AskPauseDate, on_ask_date)
    on_button(app, callbacks.Resume, on_resume)
