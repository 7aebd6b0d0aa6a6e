from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.daily import rewriting
from bot.services.review import looking_back, practice_days, reviewing
from bot.views.daily import prompts
from bot.views.review import entries
from bot.views.review import looking_back as looking_back_views
from bot.views.review import practice_days as practice_days_views
from bot.views.review import reviewing as views


async def on_review(context: Context) -> None:
    await context.act(reviewing.review, views.menu)


async def on_review_button(context: Context, _: callbacks.ShowReview) -> None:
    await on_review(context)


async def on_values(context: Context, _: callbacks.ReviewValues) -> None:
    await context.act(reviewing.review, views.values)


async def on_list(context: Context, pressed: callbacks.ListEntries) -> None:
    await context.act(reviewing.list_page, views.page, library=context.gate.library, value=pressed.value, page=pressed.page)


async def on_ask_search(context: Context, _: callbacks.AskSearch) -> None:
    await context.act(reviewing.ask_search, views.search_asked)


async def on_open(context: Context, pressed: callbacks.OpenEntry) -> None:
    await context.act(reviewing.open_entry, entries.opened, library=context.gate.library, entry_id=pressed.entry)


async def on_read_all(context: Context, pressed: callbacks.ReadAll) -> None:
    await context.act(reviewing.read_on, entries.read_on, entry_id=pressed.entry, part=pressed.part)


async def on_edit(context: Context, pressed: callbacks.EditEntry) -> None:
    await context.act(rewriting.ask, entries.new_words_asked, entry_id=pressed.entry)


async def on_edit_answer(context: Context, pressed: callbacks.EditAnswer) -> None:
    await context.act(rewriting.ask_answer, entries.new_words_asked, entry_id=pressed.entry)


async def on_edit_text(context: Context, pressed: callbacks.EditText) -> None:
    await context.act(rewriting.ask_text, entries.new_words_asked, entry_id=pressed.entry)


async def on_write_again(context: Context, pressed: callbacks.WriteAgain) -> None:
    await context.act(reviewing.write_again, prompts.card, library=context.gate.library, entry_id=pressed.entry)


async def on_look_back(context: Context, pressed: callbacks.LookBack) -> None:
    await context.act(looking_back.choose, looking_back_views.chosen, wanted=bool(pressed.wanted))


async def on_look_back_less(context: Context, _: callbacks.LookBackLess) -> None:
    await context.act(looking_back.less, looking_back_views.chosen)


async def on_calendar(context: Context, _: callbacks.ShowCalendar) -> None:
    await context.act(practice_days.recent, practice_days_views.pictured)


def register(app: App) -> None:
    on_command(app, "review", on_review)
    on_button(app, callbacks.ShowReview, on_review_button)
    on_button(app, callbacks.ReviewValues, on_values)
    on_button(app, callbacks.ListEntries, on_list)
    on_button(app, callbacks.AskSearch, on_ask_search)
    on_button(app, callbacks.OpenEntry, on_open)
    on_button(app, callbacks.ReadAll, on_read_all)
    on_button(app, callbacks.EditEntry, on_edit)
    on_button(app, callbacks.EditAnswer, on_edit_answer)
    on_button(app, callbacks.EditText, on_edit_text)
    on_button(app, callbacks.WriteAgain, on_write_again)
    on_button(app, callbacks.LookBack, on_look_back)
    on_button(app, callbacks.LookBackLess, on_look_back_less)
    on_button(app, callbacks.ShowCalendar, on_calendar)
