from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.care import mirroring, mirrors
from bot.services.sharing import sharing
from bot.views.care import mirror_settings
from bot.views.care import mirrors as views
from bot.views.sharing import sharing as sharing_views


async def on_show(context: Context, _: callbacks.ShowMirrors) -> None:
    await context.act(mirrors.show, mirror_settings.shown)


async def on_switch(context: Context, pressed: callbacks.SwitchMirror) -> None:
    await context.act(mirrors.switch, mirror_settings.shown, mirror=pressed.mirror, wanted=bool(pressed.wanted))


async def on_answer(context: Context, pressed: callbacks.AnswerMirror) -> None:
    await context.act(mirrors.answer, mirror_settings.answered, mirror=pressed.mirror, wanted=bool(pressed.wanted))


async def on_change(context: Context, pressed: callbacks.ChangeWords) -> None:
    use = sharing.noticing(mirroring.change, context.gate.library)
    await context.act(use, sharing_views.asking(views.taken_out), message_id=pressed.message, library=context.gate.library)


async def on_leave(context: Context, pressed: callbacks.LeaveWords) -> None:
    await context.act(mirroring.leave, views.left, message_id=pressed.message)


def register(app: App) -> None:
    on_button(app, callbacks.ShowMirrors, on_show)
    on_button(app, callbacks.SwitchMirror, on_switch)
    on_button(app, callbacks.AnswerMirror, on_answer)
    on_button(app, callbacks.ChangeWords, on_change)
    on_button(app, callbacks.LeaveWords, on_leave)
