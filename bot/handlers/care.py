"""Support lines, and the mirrors."""

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.last_questions import last_question
from bot.handlers.routes import button, on_button
from bot.services.care import mirroring, mirrors, support, word_mirror
from bot.services.sharing import sharing
from bot.views.care import support as support_views


async def on_remove(context: Context, pressed: callbacks.RemoveWords) -> None:
    use = sharing.noticing(mirroring.remove, context.deps.library)
    await context.act(use, message_id=pressed.message, library=context.deps.library)


ROUTES = (
    button(callbacks.AboutMe, support.about_me),
    button(callbacks.TheStory, support.go_on, support_views.went_on),
    button(callbacks.NotNow, support.not_now),
    button(callbacks.ShowMirrors, mirrors.show),
    button(callbacks.SwitchMirror, mirrors.switch),
    last_question(callbacks.AnswerMirror, mirrors.answer),
    button(callbacks.ChangeWords, mirroring.change),
    on_button(callbacks.RemoveWords, on_remove),
    button(callbacks.LeaveWords, mirroring.leave),
    button(callbacks.NotRight, word_mirror.say_wrong),
)
