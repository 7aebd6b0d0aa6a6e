from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.account import moving
from bot.views.account import moving as views
from db.moves import Kind


async def on_move(context: Context) -> None:
    """With a code after it, or alone."""
    message = context.incoming.effective_message
    if context.args and message is not None:
        await context.act(moving.give_code, views.given, text="".join(context.args), message_id=message.message_id)
        return
    await context.act(moving.show, views.shown)


async def on_get_code(context: Context, _: callbacks.GetMoveCode) -> None:
    await context.act(moving.make_code, views.made, kind=Kind.ONCE)


async def on_make_recovery_code(context: Context, _: callbacks.MakeRecoveryCode) -> None:
    await context.act(moving.make_code, views.made, kind=Kind.RECOVERY)


async def on_drop_code(context: Context, _: callbacks.DropMoveCode) -> None:
    await context.act(moving.remove_code, views.removed, kind=Kind.ONCE)


async def on_remove_recovery_code(context: Context, _: callbacks.RemoveRecoveryCode) -> None:
    await context.act(moving.remove_code, views.removed, kind=Kind.RECOVERY)


async def on_hide_recovery_code(context: Context, _: callbacks.HideRecoveryCode) -> None:
    await context.act(moving.hide_recovery, views.hidden)


async def on_bring(context: Context, _: callbacks.BringItHere) -> None:
    await context.act(moving.bring, views.brought)


async def on_leave(context: Context, _: callbacks.LeaveItThere) -> None:
    await context.act(moving.decline, views.declined)


def register(app: App) -> None:
    on_command(app, "move", on_move)
    on_button(app, callbacks.GetMoveCode, on_get_code)
    on_button(app, callbacks.MakeRecoveryCode, on_make_recovery_code)
    on_button(app, callbacks.DropMoveCode, on_drop_code)
    on_button(app, callbacks.RemoveRecoveryCode, on_remove_recovery_code)
    on_button(app, callbacks.HideRecoveryCode, on_hide_recovery_code)
    on_button(app, callbacks.BringItHere, on_bring)
    on_button(app, callbacks.LeaveItThere, on_leave)
