from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, on_command
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


ROUTES = (
    on_command("move", on_move),
    button(callbacks.GetMoveCode, moving.make_code, views.made, kind=Kind.ONCE),
    button(callbacks.MakeRecoveryCode, moving.make_code, views.made, kind=Kind.RECOVERY),
    button(callbacks.DropMoveCode, moving.remove_code, views.removed, kind=Kind.ONCE),
    button(callbacks.RemoveRecoveryCode, moving.remove_code, views.removed, kind=Kind.RECOVERY),
    button(callbacks.HideRecoveryCode, moving.hide_recovery, views.hidden),
    button(callbacks.BringItHere, moving.bring, views.brought),
    button(callbacks.LeaveItThere, moving.decline, views.declined),
)
