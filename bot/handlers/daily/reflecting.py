from bot import callbacks
from bot.gateway.context import Context, quoted_by
from bot.handlers.buttons import App, on_button
from bot.handlers.writing import text_of, voice_of
from bot.services import looking
from bot.services.care import mirroring
from bot.services.daily import reflecting
from bot.services.sharing import sharing
from bot.views import over
from bot.views.care import mirrors as mirror_views
from bot.views.daily import reflecting as views
from bot.views.sharing import sharing as sharing_views


async def on_done(context: Context, pressed: callbacks.Done) -> None:
    await context.act(reflecting.finish, views.closed, library=context.gate.library, reflection_id=pressed.reflection)


async def on_ask_delete(context: Context, pressed: callbacks.AskDelete) -> None:
    await context.act(reflecting.ask_to_delete, views.deletion_asked, reflection_id=pressed.reflection)


async def on_delete(context: Context, pressed: callbacks.Delete) -> None:
    await context.act(reflecting.delete, views.deleted, library=context.gate.library, reflection_id=pressed.reflection)


async def on_keep(context: Context, pressed: callbacks.Keep) -> None:
    await context.act(reflecting.keep, views.kept_in_place, library=context.gate.library, reflection_id=pressed.reflection)


async def on_listen(context: Context, pressed: callbacks.Listen) -> None:
    await context.act(reflecting.play, views.played, reflection_id=pressed.reflection)


async def on_add_to_last(context: Context, _: callbacks.AddToLast) -> None:
    """What is added is the message that the bot's question quotes, whatever was written since."""
    quoted = quoted_by(context.incoming)
    if quoted is None:
        await context.act(looking.about, lambda _, say: over.stale(say))
        return
    await context.act(
        sharing.noticing(mirroring.add_to_last, context.gate.library),
        sharing_views.asking(mirror_views.added),
        message_id=quoted.message_id,
        sent_at=quoted.date,
        text=text_of(quoted),
        voice=voice_of(quoted),
        library=context.gate.library,
    )


def register(app: App) -> None:
    on_button(app, callbacks.Done, on_done)
    on_button(app, callbacks.AskDelete, on_ask_delete)
    on_button(app, callbacks.Delete, on_delete)
    on_button(app, callbacks.Keep, on_keep)
    on_button(app, callbacks.Listen, on_listen)
    on_button(app, callbacks.AddToLast, on_add_to_last)
