from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.sending import own_scenarios
from bot.views.sending import own_scenarios as views
from bot.views.sending import scenario_preview


async def on_list(context: Context, pressed: callbacks.OwnScenarios) -> None:
    await context.act(own_scenarios.list_page, views.listed, cohort_id=pressed.cohort)


async def on_page(context: Context, pressed: callbacks.OwnScenariosPage) -> None:
    await context.act(own_scenarios.list_page, views.listed, cohort_id=pressed.cohort, page=pressed.page)


async def on_open(context: Context, pressed: callbacks.OpenOwn) -> None:
    await context.act(own_scenarios.open_own, views.opened, own_id=pressed.own)


async def on_preview(context: Context, pressed: callbacks.PreviewOwn) -> None:
    await context.act(
        own_scenarios.preview,
        scenario_preview.previewed,
        own_id=pressed.own,
        page=pressed.page,
        language=pressed.language,
        library=context.gate.library,
    )


async def on_ask_delete(context: Context, pressed: callbacks.AskDeleteOwn) -> None:
    await context.act(own_scenarios.ask_to_delete, views.deletion_asked, own_id=pressed.own)


async def on_delete(context: Context, pressed: callbacks.DeleteOwn) -> None:
    await context.act(own_scenarios.delete, views.deleted, own_id=pressed.own)


async def on_ask_file(context: Context, pressed: callbacks.SendScenarioFile) -> None:
    await context.act(own_scenarios.ask_for_file, views.file_asked, cohort_id=pressed.cohort)


def register(app: App) -> None:
    on_button(app, callbacks.OwnScenarios, on_list)
    on_button(app, callbacks.OwnScenariosPage, on_page)
    on_button(app, callbacks.OpenOwn, on_open)
    on_button(app, callbacks.PreviewOwn, on_preview)
    on_button(app, callbacks.AskDeleteOwn, on_ask_delete)
    on_button(app, callbacks.DeleteOwn, on_delete)
    on_button(app, callbacks.SendScenarioFile, on_ask_file)
