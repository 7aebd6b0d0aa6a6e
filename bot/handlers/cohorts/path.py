from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.cohorts import paths
from bot.views.cohorts.path import shown


async def on_show(context: Context, pressed: callbacks.ShowPath) -> None:
    await context.act(paths.show, shown, cohort_id=pressed.cohort)


async def on_draft(context: Context, pressed: callbacks.DraftPath) -> None:
    await context.act(paths.draft, shown, cohort_id=pressed.cohort, by_bot=bool(pressed.by_bot))


async def on_agree(context: Context, pressed: callbacks.AgreePath) -> None:
    await context.act(paths.agree, shown, cohort_id=pressed.cohort)


async def on_pause(context: Context, pressed: callbacks.PausePath) -> None:
    await context.act(paths.pause, shown, cohort_id=pressed.cohort)


async def on_resume(context: Context, pressed: callbacks.ResumePath) -> None:
    await context.act(paths.resume, shown, cohort_id=pressed.cohort)


async def on_ask_drop(context: Context, pressed: callbacks.AskDropPath) -> None:
    await context.act(paths.ask_to_drop, shown, cohort_id=pressed.cohort)


async def on_drop(context: Context, pressed: callbacks.DropPath) -> None:
    await context.act(paths.drop, shown, cohort_id=pressed.cohort)


async def on_ask_new(context: Context, pressed: callbacks.AskNewWeek) -> None:
    await context.act(paths.ask_new_week, shown, cohort_id=pressed.cohort)


async def on_new(context: Context, pressed: callbacks.NewWeek) -> None:
    await context.act(paths.add_week, shown, cohort_id=pressed.cohort, value=pressed.value, before=pressed.before)


async def on_week(context: Context, pressed: callbacks.ShowWeek) -> None:
    await context.act(paths.show_week, shown, week_id=pressed.week)


async def on_move(context: Context, pressed: callbacks.MoveWeek) -> None:
    await context.act(paths.move, shown, week_id=pressed.week, to=pressed.to)


async def on_ask_value(context: Context, pressed: callbacks.AskWeekValue) -> None:
    await context.act(paths.ask_value, shown, week_id=pressed.week)


async def on_value(context: Context, pressed: callbacks.WeekValue) -> None:
    await context.act(paths.set_value, shown, week_id=pressed.week, value=pressed.value)


async def on_ask_scenario(context: Context, pressed: callbacks.AskWeekScenario) -> None:
    await context.act(paths.offer_scenarios, shown, week_id=pressed.week, page=pressed.page, library=context.gate.library)


async def on_name(context: Context, pressed: callbacks.NameScenario) -> None:
    await context.act(paths.name_scenario, shown, week_id=pressed.week, key=pressed.key, library=context.gate.library)


async def on_remove(context: Context, pressed: callbacks.RemoveWeek) -> None:
    await context.act(paths.remove, shown, week_id=pressed.week)


def register(app: App) -> None:
    on_button(app, callbacks.ShowPath, on_show)
    on_button(app, callbacks.DraftPath, on_draft)
    on_button(app, callbacks.AgreePath, on_agree)
    on_button(app, callbacks.PausePath, on_pause)
    on_button(app, callbacks.ResumePath, on_resume)
    on_button(app, callbacks.AskDropPath, on_ask_drop)
    on_button(app, callbacks.DropPath, on_drop)
    on_button(app, callbacks.AskNewWeek, on_ask_new)
    on_button(app, callbacks.NewWeek, on_new)
    on_button(app, callbacks.ShowWeek, on_week)
    on_button(app, callbacks.MoveWeek, on_move)
    on_button(app, callbacks.AskWeekValue, on_ask_value)
    on_button(app, callbacks.WeekValue, on_value)
    on_button(app, callbacks.AskWeekScenario, on_ask_scenario)
    on_button(app, callbacks.NameScenario, on_name)
    on_button(app, callbacks.RemoveWeek, on_remove)
