from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.daily.last_questions import last_question
from bot.handlers.routes import button, on_button
from bot.services.care import mirroring, mirrors, word_mirror
from bot.services.sharing import sharing
from bot.views.care import mirror_settings
from bot.views.care import mirrors as views
from bot.views.care import word_mirror as word_views
from bot.views.sharing import sharing as sharing_views


async def on_remove(context: Context, pressed: callbacks.RemoveWords) -> None:
    use = sharing.noticing(mirroring.remove, context.deps.library)
    await context.act(use, sharing_views.asking(views.taken_out), message_id=pressed.message, library=context.deps.library)


ROUTES = (
    button(callbacks.ShowMirrors, mirrors.show, mirror_settings.shown),
    button(callbacks.SwitchMirror, mirrors.switch, mirror_settings.shown),
    last_question(callbacks.AnswerMirror, mirrors.answer, mirror_settings.answered),
    button(callbacks.ChangeWords, mirroring.change, views.edit_awaited),
    on_button(callbacks.RemoveWords, on_remove),
    button(callbacks.LeaveWords, mirroring.leave, views.left),
    button(callbacks.NotRight, word_mirror.say_wrong, word_views.said_wrong),
)
