from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.account import starting
from bot.views.account import starting as views


async def on_start(context: Context) -> None:
    """Alone, or with what a link put after it."""
    if context.args:
        gate, payload = context.gate, context.args[0]
        await context.act(starting.open_link, views.opened, payload=payload, library=gate.library, rng=gate.rng)
        return
    await context.act(starting.start, views.started)


async def on_welcome(context: Context, pressed: callbacks.Welcome) -> None:
    await context.act(starting.show_welcome, views.pressed, language=pressed.language)


async def on_tell_more(context: Context, pressed: callbacks.TellMore) -> None:
    await context.act(starting.show_welcome, views.pressed, language=pressed.language, more=True)


async def on_agree(context: Context, pressed: callbacks.Agree) -> None:
    await context.act(starting.agree, views.pressed, language=pressed.language)


async def on_defaults(context: Context, _: callbacks.Defaults) -> None:
    await context.act(starting.use_defaults, views.pressed, library=context.gate.library, rng=context.gate.rng)


def register(app: App) -> None:
    on_command(app, "start", on_start)
    on_button(app, callbacks.Welcome, on_welcome)
    on_button(app, callbacks.TellMore, on_tell_more)
    on_button(app, callbacks.Agree, on_agree)
    on_button(app, callbacks.Defaults, on_defaults)
