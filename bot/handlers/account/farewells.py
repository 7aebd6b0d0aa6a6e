from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services import looking
from bot.services.account import exports, farewells
from bot.views.account import exports as export_views
from bot.views.account import farewells as views


async def on_my_data(context: Context, _: callbacks.ShowMyData) -> None:
    await context.act(looking.about, views.my_data)


async def on_export_command(context: Context) -> None:
    await context.act(exports.pack, export_views.packed)


async def on_export(context: Context, _: callbacks.ExportMyData) -> None:
    await on_export_command(context)


async def on_delete_command(context: Context) -> None:
    await context.act(farewells.ask, views.asked)


async def on_ask_delete(context: Context, _: callbacks.AskDeleteMyData) -> None:
    await context.act(farewells.ask, views.asked)


async def on_delete(context: Context, _: callbacks.DeleteMyData) -> None:
    await context.act(farewells.leave, views.left)


async def on_keep(context: Context, _: callbacks.KeepMyData) -> None:
    await context.act(farewells.stay, views.stayed)


def register(app: App) -> None:
    on_command(app, "exportmydata", on_export_command)
    on_command(app, "deletemydata", on_delete_command)
    on_button(app, callbacks.ShowMyData, on_my_data)
    on_button(app, callbacks.ExportMyData, on_export)
    on_button(app, callbacks.AskDeleteMyData, on_ask_delete)
    on_button(app, callbacks.DeleteMyData, on_delete)
    on_button(app, callbacks.KeepMyData, on_keep)
