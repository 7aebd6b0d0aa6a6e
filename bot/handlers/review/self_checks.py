from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, command, on_button
from bot.services.review import self_checks
from bot.views.review import self_checks as views


async def on_self_check(context: Context) -> None:
    await context.act(self_checks.open_, views.opened, library=context.deps.library)


async def on_self_check_button(context: Context, _: callbacks.ShowSelfCheck) -> None:
    await on_self_check(context)


ROUTES = (
    command("selfcheck", self_checks.open_, views.opened),
    on_button(callbacks.ShowSelfCheck, on_self_check_button),
    button(callbacks.BeginSelfCheck, self_checks.begin, views.begun),
    button(callbacks.AnswerSelfCheck, self_checks.answer, views.went_on),
    button(callbacks.TurnSelfCheck, self_checks.turn_to, views.went_on),
    button(callbacks.RestSelfCheck, self_checks.rest, views.rested),
    button(callbacks.OpenSelfCheck, self_checks.show, views.shown),
    button(callbacks.PictureSelfCheck, self_checks.show, views.pictured),
    button(callbacks.AskDeleteSelfCheck, self_checks.ask_to_delete, views.deletion_asked),
    button(callbacks.KeepSelfCheck, self_checks.keep, views.went_on),
    button(callbacks.DeleteSelfCheck, self_checks.delete, views.deleted),
)
