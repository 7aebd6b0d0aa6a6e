"""A trainer's scenario: chosen, written or uploaded, its time, a meeting."""

import asyncio

from telegram import Document, Message, Update
from telegram.ext import filters

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers import writing
from bot.handlers.routes import NEW_PRIVATE, button, command, on_message
from bot.services.care import support
from bot.services.sending import draft_words, drafting, meetings, own_scenarios, planned_pushes, push_times, pushes, uploads
from bot.views.sending import drafting as drafting_views
from bot.views.sending import own_scenarios as own_scenarios_views
from practice.library.document import MAX_BYTES
from practice.library.uploads import read


async def on_file(update: Update, context: Context) -> None:
    """A scenario file: its size is known before it is fetched, and nothing of its name is used.

    The update stays new until its act, so that one cut off in the middle is read again. Words under it that may mean danger come first:

    then the file is not read, and may be sent again.
    """
    message = update.effective_message
    document = message.document if message is not None else None
    if message is None or document is None:
        return
    deps = context.deps
    if message.caption and support.find(message.caption, deps.library) is not None:
        await writing.on_words(update, context)
    elif not await deps.store.run(uploads.is_awaited, message.chat.id, deps.clock.now()):
        await _not_awaited(update, context, message)
    elif (document.file_size or 0) > MAX_BYTES:
        await context.act(uploads.refuse_size)
    else:
        await _receive(context, document)


async def _receive(context: Context, document: Document) -> None:
    library = context.deps.library
    content = await context.deps.fetch(document.file_id, MAX_BYTES)
    found = None if content is None else await asyncio.to_thread(read, content, library)
    await context.act(uploads.receive, read=found, library=library)


async def _not_awaited(update: Update, context: Context, message: Message) -> None:
    await (writing.on_words if message.caption else writing.on_other)(update, context)


SCENARIO_FILES = (
    filters.Document.FileExtension("yaml")
    | filters.Document.FileExtension("yml")
    | filters.Document.FileExtension("yaml.txt")  # as some phones and editors save it
    | filters.Document.FileExtension("yml.txt")
)


ROUTES = (
    command("push", pushes.start),
    button(callbacks.SendScenario, pushes.show),
    button(callbacks.ShelfOf, pushes.list_of_value),
    button(callbacks.SearchShelf, pushes.ask_search),
    button(callbacks.ShelfNames, pushes.list_names),
    button(callbacks.ShelfAbout, pushes.list_about),
    button(callbacks.PushOne, pushes.preview),
    button(callbacks.PreviewIn, pushes.preview_in),
    button(callbacks.WhenPush, push_times.offer),
    button(callbacks.PushNow, push_times.choose_now),
    button(callbacks.PushUsual, push_times.choose_usual),
    button(callbacks.PushDays, push_times.ask_day),
    button(callbacks.PushDay, push_times.pick_day),
    button(callbacks.PushHour, push_times.pick_hour),
    button(callbacks.ConfirmPush, push_times.confirm, to_all=False),
    button(callbacks.ConfirmPushToAll, push_times.confirm, to_all=True),
    button(callbacks.PlannedPushes, planned_pushes.list_page),
    button(callbacks.ShowPush, planned_pushes.show),
    button(callbacks.CancelPush, planned_pushes.cancel),
    button(callbacks.MeetPush, meetings.offer),
    button(callbacks.OpenMeeting, meetings.open_now),
    button(callbacks.LookAtMeeting, meetings.show),
    button(callbacks.CloseMeeting, meetings.close_now),
    button(callbacks.NewMeetingLink, meetings.make_new_link),
    button(callbacks.OwnScenarios, own_scenarios.list_page),
    button(callbacks.OwnScenariosPage, own_scenarios.list_page),
    button(callbacks.HowToWrite, own_scenarios.list_page, own_scenarios_views.how_to_write),
    button(callbacks.OpenOwn, own_scenarios.open_own),
    button(callbacks.PreviewOwn, own_scenarios.preview),
    button(callbacks.AskDeleteOwn, own_scenarios.ask_to_delete),
    button(callbacks.DeleteOwn, own_scenarios.delete),
    button(callbacks.SendScenarioFile, own_scenarios.ask_for_file),
    button(callbacks.ExampleFile, own_scenarios.ask_for_file, own_scenarios_views.example),
    button(callbacks.WriteScenario, drafting.start),
    button(callbacks.StartFrom, drafting.start_from),
    button(callbacks.EditOwn, drafting.edit),
    button(callbacks.AddLanguage, drafting.add_language),
    button(callbacks.ShowDraft, drafting.show),
    button(callbacks.ShowHints, drafting.show, drafting_views.hints),
    button(callbacks.DraftLanguage, drafting.set_language),
    button(callbacks.DraftValue, drafting.set_value),
    button(callbacks.DraftSetting, drafting.set_setting),
    button(callbacks.DraftTopic, drafting.choose_topic),
    button(callbacks.DraftStep, drafting.go),
    button(callbacks.DraftPart, drafting.go_to_part),
    button(callbacks.DraftOn, drafting.go_on),
    button(callbacks.DropWay, drafting.drop_way),
    button(callbacks.DropBeat, drafting.drop_beat),
    button(callbacks.PreviewDraft, draft_words.preview),
    button(callbacks.SaveDraft, draft_words.save),
    button(callbacks.AskDropDraft, drafting.ask_to_drop),
    button(callbacks.DropDraft, drafting.drop),
    on_message(NEW_PRIVATE & SCENARIO_FILES, on_file),
)
