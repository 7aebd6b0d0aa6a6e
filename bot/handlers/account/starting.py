from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, on_command
from bot.services.account import starting
from bot.views.account import starting as views


async def on_start(context: Context) -> None:
    """Alone, or with what a link put after it."""
    if context.args:
        deps, payload = context.deps, context.args[0]
        await context.act(starting.open_link, views.opened, payload=payload, library=deps.library, rng=deps.rng)
        return
    await context.act(starting.start, views.started)


ROUTES = (
    on_command("start", on_start),
    button(callbacks.Welcome, starting.show_welcome, views.pressed),
    button(callbacks.TellMore, starting.show_welcome, views.pressed, more=True),
    button(callbacks.Agree, starting.agree, views.pressed),
    button(callbacks.Defaults, starting.use_defaults, views.pressed),
)
