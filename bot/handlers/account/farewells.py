from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, command, on_button
from bot.services import looking
from bot.services.account import exports, farewells
from bot.views.account import exports as export_views
from bot.views.account import farewells as views


async def on_export_command(context: Context) -> None:
    await context.act(exports.pack, export_views.packed)


async def on_export(context: Context, _: callbacks.ExportMyData) -> None:
    await on_export_command(context)


ROUTES = (
    command("exportmydata", exports.pack, export_views.packed),
    command("deletemydata", farewells.ask, views.asked),
    button(callbacks.ShowMyData, looking.about, views.my_data),
    on_button(callbacks.ExportMyData, on_export),
    button(callbacks.AskDeleteMyData, farewells.ask, views.asked),
    button(callbacks.DeleteMyData, farewells.leave, views.left),
    button(callbacks.KeepMyData, farewells.stay, views.stayed),
)
