from bot import callbacks
from bot.gateway.context import Context, quoted_by
from bot.handlers.incoming import text_of
from bot.handlers.routes import button, on_button
from bot.handlers.writing import voice_of
from bot.services import looking
from bot.services.care import mirroring
from bot.services.daily import reflecting
from bot.services.sharing import sharing
from bot.views import over
from bot.views.care import mirrors as mirror_views
from bot.views.daily import reflecting as views
from bot.views.sharing import sharing as sharing_views


async def on_add_to_last(context: Context, _: callbacks.AddToLast) -> None:
    """What is added is the message that the bot's question quotes, whatever was written since."""
    quoted = quoted_by(context.incoming)
    if quoted is None:
        await context.act(looking.about, lambda _, say: over.stale(say))
        return
    await context.act(
        sharing.noticing(mirroring.add_to_last, context.deps.library),
        sharing_views.asking(mirror_views.added),
        message_id=quoted.message_id,
        sent_at=quoted.date,
        text=text_of(quoted),
        voice=voice_of(quoted),
        library=context.deps.library,
    )
    if voice_of(quoted) is not None:
        context.deps.wake_downloads()


ROUTES = (
    button(callbacks.Done, reflecting.finish, views.closed),
    button(callbacks.AskDelete, reflecting.ask_to_delete, views.deletion_asked),
    button(callbacks.Delete, reflecting.delete, views.deleted),
    button(callbacks.Keep, reflecting.keep, views.kept_in_place),
    button(callbacks.NotPart, reflecting.take_out, views.taken_out),
    button(callbacks.MoreOfSaved, reflecting.keep, views.more),
    button(callbacks.WhoCanRead, reflecting.show_readers, views.kept_in_place),
    button(callbacks.Listen, reflecting.play, views.played),
    on_button(callbacks.AddToLast, on_add_to_last),
)
