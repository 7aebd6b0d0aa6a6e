from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.review import self_checks
from bot.views.review import self_checks as views


async def on_self_check(context: Context) -> None:
    await context.act(self_checks.open_, views.opened, library=context.gate.library)


async def on_self_check_button(context: Context, _: callbacks.ShowSelfCheck) -> None:
    await on_self_check(context)


async def on_begin(context: Context, _: callbacks.BeginSelfCheck) -> None:
    await context.act(self_checks.begin, views.begun, library=context.gate.library)


async def on_answer(context: Context, pressed: callbacks.AnswerSelfCheck) -> None:
    await context.act(
        self_checks.answer,
        views.went_on,
        library=context.gate.library,
        check_id=pressed.check,
        place=pressed.place,
        answer=pressed.answer,
    )


async def on_turn(context: Context, pressed: callbacks.TurnSelfCheck) -> None:
    await context.act(self_checks.turn_to, views.went_on, library=context.gate.library, check_id=pressed.check, place=pressed.place)


async def on_rest(context: Context, pressed: callbacks.RestSelfCheck) -> None:
    await context.act(self_checks.rest, views.rested, check_id=pressed.check)


async def on_open(context: Context, pressed: callbacks.OpenSelfCheck) -> None:
    await context.act(self_checks.show, views.shown, library=context.gate.library, check_id=pressed.check)


async def on_picture(context: Context, pressed: callbacks.PictureSelfCheck) -> None:
    await context.act(self_checks.show, views.pictured, library=context.gate.library, check_id=pressed.check)


async def on_ask_delete(context: Context, pressed: callbacks.AskDeleteSelfCheck) -> None:
    await context.act(self_checks.ask_to_delete, views.deletion_asked, check_id=pressed.check)


async def on_keep(context: Context, pressed: callbacks.KeepSelfCheck) -> None:
    await context.act(self_checks.keep, views.went_on, library=context.gate.library, check_id=pressed.check)


async def on_delete(context: Context, pressed: callbacks.DeleteSelfCheck) -> None:
    await context.act(self_checks.delete, views.deleted, check_id=pressed.check)


def register(app: App) -> None:
    on_command(app, "selfcheck", on_self_check)
    on_button(app, callbacks.ShowSelfCheck, on_self_check_button)
    on_button(app, callbacks.BeginSelfCheck, on_begin)
    on_button(app, callbacks.AnswerSelfCheck, on_answer)
    on_button(app, callbacks.TurnSelfCheck, on_turn)
    on_button(app, callbacks.RestSelfCheck, on_rest)
    on_button(app, callbacks.OpenSelfCheck, on_open)
    on_button(app, callbacks.PictureSelfCheck, on_picture)
    on_button(app, callbacks.AskDeleteSelfCheck, on_ask_delete)
    on_button(app, callbacks.KeepSelfCheck, on_keep)
    on_button(app, callbacks.DeleteSelfCheck, on_delete)
