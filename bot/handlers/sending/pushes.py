from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.sending import planned_pushes, push_times, pushes
from bot.views.sending import push_times as time_views
from bot.views.sending import pushes as views


async def on_push(context: Context) -> None:
    await context.act(pushes.start, views.started)


async def on_send_scenario(context: Context, pressed: callbacks.SendScenario) -> None:
    await context.act(pushes.show, views.shelf, cohort_id=pressed.cohort)


async def on_shelf(context: Context, pressed: callbacks.ShelfOf) -> None:
    library = context.gate.library
    await context.act(pushes.list_of_value, views.page, library=library, cohort_id=pressed.cohort, value=pressed.value, page=pressed.page)


async def on_search(context: Context, pressed: callbacks.SearchShelf) -> None:
    await context.act(pushes.ask_search, views.search_asked, cohort_id=pressed.cohort)


async def on_one(context: Context, pressed: callbacks.PushOne) -> None:
    await context.act(pushes.preview, views.preview, library=context.gate.library, cohort_id=pressed.cohort, scenario_id=pressed.scenario)


async def on_preview_in(context: Context, pressed: callbacks.PreviewIn) -> None:
    await context.act(pushes.preview_in, views.preview, library=context.gate.library, push_id=pressed.push, language=pressed.language)


async def on_when(context: Context, pressed: callbacks.WhenPush) -> None:
    await context.act(push_times.offer, time_views.offered, library=context.gate.library, push_id=pressed.push, readers=pressed.readers)


async def on_now(context: Context, pressed: callbacks.PushNow) -> None:
    await context.act(push_times.choose_now, time_views.chosen, library=context.gate.library, push_id=pressed.push)


async def on_usual(context: Context, pressed: callbacks.PushUsual) -> None:
    await context.act(push_times.choose_usual, time_views.chosen, library=context.gate.library, push_id=pressed.push)


async def on_days(context: Context, pressed: callbacks.PushDays) -> None:
    await context.act(push_times.ask_day, time_views.days, library=context.gate.library, push_id=pressed.push, own=bool(pressed.own))


async def on_day(context: Context, pressed: callbacks.PushDay) -> None:
    library, own = context.gate.library, bool(pressed.own)
    await context.act(push_times.pick_day, time_views.chosen, library=library, push_id=pressed.push, day=pressed.day, own=own)


async def on_hour(context: Context, pressed: callbacks.PushHour) -> None:
    library = context.gate.library
    await context.act(push_times.pick_hour, time_views.chosen, library=library, push_id=pressed.push, day=pressed.day, hour=pressed.hour)


async def on_confirm(context: Context, pressed: callbacks.ConfirmPush) -> None:
    await context.act(push_times.confirm, time_views.confirmed, library=context.gate.library, push_id=pressed.push, check=pressed.check)


async def on_planned(context: Context, pressed: callbacks.PlannedPushes) -> None:
    await context.act(
        planned_pushes.list_page, time_views.listed, library=context.gate.library, cohort_id=pressed.cohort, page=pressed.page
    )


async def on_show(context: Context, pressed: callbacks.ShowPush) -> None:
    await context.act(planned_pushes.show, time_views.shown, library=context.gate.library, push_id=pressed.push)


async def on_cancel(context: Context, pressed: callbacks.CancelPush) -> None:
    await context.act(planned_pushes.cancel, time_views.cancelled, library=context.gate.library, push_id=pressed.push)


def register(app: App) -> None:
    on_command(app, "push", on_push)
    on_button(app, callbacks.SendScenario, on_send_scenario)
    on_button(app, callbacks.ShelfOf, on_shelf)
    on_button(app, callbacks.SearchShelf, on_search)
    on_button(app, callbacks.PushOne, on_one)
    on_button(app, callbacks.PreviewIn, on_preview_in)
    on_button(app, callbacks.WhenPush, on_when)
    on_button(app, callbacks.PushNow, on_now)
    on_button(app, callbacks.PushUsual, on_usual)
    on_button(app, callbacks.PushDays, on_days)
    on_button(app, callbacks.PushDay, on_day)
    on_button(app, callbacks.PushHour, on_hour)
    on_button(app, callbacks.ConfirmPush, on_confirm)
    on_button(app, callbacks.PlannedPushes, on_planned)
    on_button(app, callbacks.ShowPush, on_show)
    on_button(app, callbacks.CancelPush, on_cancel)
