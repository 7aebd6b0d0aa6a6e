from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, command, on_button
from bot.services.sending import planned_pushes, push_times, pushes
from bot.views.sending import push_times as time_views
from bot.views.sending import pushes as views


async def on_shelf(context: Context, pressed: callbacks.ShelfOf) -> None:
    library = context.deps.library
    await context.act(pushes.list_of_value, views.page, library=library, cohort_id=pressed.cohort, value=pressed.value, page=pressed.page)


async def on_day(context: Context, pressed: callbacks.PushDay) -> None:
    library, own = context.deps.library, bool(pressed.own)
    await context.act(push_times.pick_day, time_views.chosen, library=library, push_id=pressed.push, day=pressed.day, own=own)


async def on_hour(context: Context, pressed: callbacks.PushHour) -> None:
    library = context.deps.library
    await context.act(push_times.pick_hour, time_views.chosen, library=library, push_id=pressed.push, day=pressed.day, hour=pressed.hour)


ROUTES = (
    command("push", pushes.start, views.started),
    button(callbacks.SendScenario, pushes.show, views.shelf),
    on_button(callbacks.ShelfOf, on_shelf),
    button(callbacks.SearchShelf, pushes.ask_search, views.search_asked),
    button(callbacks.ShelfNames, pushes.list_names, views.names),
    button(callbacks.ShelfAbout, pushes.list_about, views.about),
    button(callbacks.PushOne, pushes.preview, views.preview),
    button(callbacks.PreviewIn, pushes.preview_in, views.preview),
    button(callbacks.WhenPush, push_times.offer, time_views.offered),
    button(callbacks.PushNow, push_times.choose_now, time_views.chosen),
    button(callbacks.PushUsual, push_times.choose_usual, time_views.chosen),
    button(callbacks.PushDays, push_times.ask_day, time_views.days),
    on_button(callbacks.PushDay, on_day),
    on_button(callbacks.PushHour, on_hour),
    button(callbacks.ConfirmPush, push_times.confirm, time_views.confirmed, to_all=False),
    button(callbacks.ConfirmPushToAll, push_times.confirm, time_views.confirmed, to_all=True),
    button(callbacks.PlannedPushes, planned_pushes.list_page, time_views.listed),
    button(callbacks.ShowPush, planned_pushes.show, time_views.shown),
    button(callbacks.CancelPush, planned_pushes.cancel, time_views.cancelled),
)
