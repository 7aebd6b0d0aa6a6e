"""Everything written that is no command: words, voice notes, edits, places, and what cannot be kept."""

from functools import partial

from telegram import Message, Update
from telegram.ext import filters

from bot import callbacks
from bot.gateway.context import Context, named_by_buttons
from bot.handlers.incoming import OF_THE_CHAT, once_an_album, sent_of, text_of
from bot.handlers.routes import NEW_PRIVATE, Press, command, on_message, words
from bot.services import dialogues, looking, typed_presses, unkeepable
from bot.services.account import settings
from bot.services.care import mirroring, support
from bot.services.daily.reflecting import VoiceNote
from bot.services.sharing import sharing
from bot.services.written import Written
from bot.views import dialogues as views
from bot.views import unkeepable as unkeepable_views
from bot.views.care import mirrors as mirror_views
from bot.views.showing import show
from practice.typed import typed_labels

_BY_A_CARD = callbacks.OfPrompt | callbacks.Done | callbacks.PracticeNow  # of the scenario itself, of what was kept, or what follows it
EDITED_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE


async def on_text(update: Update, context: Context, press: Press) -> None:
    """Words, as any; what a button says is as good as pressing it, but for a place, which is looked for and read back.

    What may mean danger is always heard as words. A choice that no button offers is no answer to a scenario above the question.
    """
    message = update.effective_message
    written = None if message is None or message.text is None else written_of(message, context)
    chat_id = 0 if message is None else message.chat_id
    typed = None
    if written is not None and typed_presses.could_be(written):
        typed = await context.deps.store.run(typed_presses.find, chat_id, written)
    if typed is None or written is None or support.find(written.text, context.deps.library) is not None:
        await on_words(update, context)
        return
    if isinstance(typed, typed_presses.NoButton):
        await _on_no_button(update, context, typed)
        return
    callback = callbacks.decode(typed.data)
    if callback is None or (isinstance(callback, callbacks.ZoneIs) and not typed_labels.is_choice(written.text)):
        await on_words(update, context)
        return
    context.typed_on = typed.outbox_id
    await press(context, callback)


async def _on_no_button(update: Update, context: Context, typed: typed_presses.NoButton) -> None:
    kinds = [callbacks.kind_of(data) for data in typed.does]
    asks_nothing = all(kind is None or callbacks.only_shows(kind) for kind in kinds)
    is_by_a_card = any(isinstance(callbacks.decode(data), _BY_A_CARD) for data in typed.does)
    if asks_nothing or is_by_a_card:
        await on_words(update, context)
    else:
        await context.act(typed_presses.unmatched, views.unmatched)


async def on_words(update: Update, context: Context) -> None:
    """Text, a voice note, or the words under a picture."""
    if (message := update.effective_message) is None:
        return
    written = written_of(message, context)
    if not written.text and written.voice is None:
        await context.act(looking.about, views.empty)
        return
    deps = context.deps
    await context.act(
        sharing.noticing(mirroring.hear, deps.library),
        show if message.caption is None or message.voice is not None else views.heard_without_file,
        written=written,
        library=deps.library,
        rng=deps.rng,
        country=deps.support_country,
    )


def written_of(message: Message, context: Context) -> Written:
    event = context.event
    return Written(
        message_id=message.message_id,
        sent_at=message.date,
        text=text_of(message),
        reply_to=message.reply_to_message.message_id if message.reply_to_message is not None else None,
        reply_prompt_id=event.prompt_id if event is not None else None,
        reply_credit_id=named_by_buttons(message.reply_to_message, "credit"),
        reply_draft_id=named_by_buttons(message.reply_to_message, "draft"),
        voice=voice_of(message),
    )


def voice_of(message: Message) -> VoiceNote | None:
    if (voice := message.voice) is None:
        return None
    # As Telegram sent it: the attribute is about to change its type, and warns of it.
    seconds = int(voice.to_dict()["duration"])
    return VoiceNote(file_id=voice.file_id, mime_type=voice.mime_type or "audio/ogg", seconds=seconds, size=voice.file_size or 0)


async def on_edit(update: Update, context: Context) -> None:
    if (message := update.effective_message) is None or message.edit_date is None:
        return
    await context.act(
        sharing.noticing(mirroring.hear_edit, context.deps.library),
        partial(mirror_views.edited, message_id=message.message_id),
        message_id=message.message_id,
        text=text_of(message),
        edited_at=message.edit_date,
        library=context.deps.library,
        country=context.deps.support_country,
    )


async def on_place(update: Update, context: Context) -> None:
    location = update.effective_message.location if update.effective_message is not None else None
    if location is None:
        return
    deps = context.deps
    await context.act(settings.set_place, latitude=location.latitude, longitude=location.longitude, library=deps.library, rng=deps.rng)


async def on_unknown_command(context: Context, name: str) -> None:
    await context.act(looking.unknown_command, views.unknown_command, typed=name)


async def on_service_message(_: Update, context: Context) -> None:
    """A pin, a timer, whatever Telegram tells of the chat itself: nobody said it, and nothing answers it."""
    await context.ignore()


async def on_other(update: Update, context: Context) -> None:
    if (message := update.effective_message) is not None:
        await context.act(unkeepable.hear, once_an_album(context, message, unkeepable_views.said), sent=sent_of(message))


ROUTES = (
    command("cancel", dialogues.cancel),
    words(NEW_PRIVATE & (filters.TEXT | filters.VOICE | filters.CAPTION), on_text),
    on_message(NEW_PRIVATE & OF_THE_CHAT, on_service_message),
    on_message(NEW_PRIVATE & filters.LOCATION, on_place),
    on_message(NEW_PRIVATE, on_other),
    on_message(EDITED_PRIVATE & (filters.TEXT | filters.CAPTION), on_edit),
)
