from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, command, on_button
from bot.services.daily import rewriting
from bot.services.review import looking_back, own_week, practice_days, printing, reviewing, stars
from bot.views.daily import prompts
from bot.views.review import entries
from bot.views.review import looking_back as looking_back_views
from bot.views.review import own_week as own_week_views
from bot.views.review import practice_days as practice_days_views
from bot.views.review import printing as printing_views
from bot.views.review import reviewing as views


async def on_review(context: Context) -> None:
    await context.act(reviewing.review, views.menu)


async def on_review_button(context: Context, _: callbacks.ShowReview) -> None:
    await on_review(context)


ROUTES = (
    command("review", reviewing.review, views.menu),
    on_button(callbacks.ShowReview, on_review_button),
    button(callbacks.ReviewValues, reviewing.review, views.values),
    button(callbacks.ListEntries, reviewing.list_page, views.page),
    button(callbacks.ListStarred, reviewing.list_starred, views.page),
    button(callbacks.StarEntry, stars.star_entry, entries.starred),
    button(callbacks.PrintEntries, printing.ask, printing_views.sent),
    button(callbacks.AskSearch, reviewing.ask_search, views.search_asked),
    button(callbacks.OpenEntry, reviewing.open_entry, entries.opened),
    button(callbacks.ReadAll, reviewing.read_on, entries.read_on),
    button(callbacks.EditEntry, rewriting.ask, entries.new_words_asked),
    button(callbacks.EditAnswer, rewriting.ask_answer, entries.new_words_asked),
    button(callbacks.EditText, rewriting.ask_text, entries.new_words_asked),
    button(callbacks.WriteAgain, reviewing.write_again, prompts.card),
    button(callbacks.LookBack, looking_back.choose, looking_back_views.chosen),
    button(callbacks.LookBackLess, looking_back.less, looking_back_views.chosen),
    button(callbacks.ShowOwnWeek, own_week.show, own_week_views.shown),
    button(callbacks.OwnWeekOn, own_week.choose, own_week_views.shown),
    button(callbacks.ShowCalendar, practice_days.recent, practice_days_views.pictured),
)
