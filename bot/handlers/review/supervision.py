from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.review import supervision
from bot.views.review import supervision as views


async def on_supervision(context: Context) -> None:
    await context.act(supervision.show, views.shown, library=context.gate.library)


async def on_page(context: Context, pressed: callbacks.ShowSupervision) -> None:
    await context.act(supervision.show, views.page, library=context.gate.library, page=pressed.page, removes=bool(pressed.removes))


async def on_bring_reflection(context: Context, pressed: callbacks.BringReflection) -> None:
    await context.act(supervision.bring_reflection, views.brought, reflection_id=pressed.reflection)


async def on_bring_plan(context: Context, pressed: callbacks.BringPlan) -> None:
    await context.act(supervision.bring_plan, views.brought, plan_id=pressed.plan)


async def on_remove(context: Context, pressed: callbacks.RemoveSupervision) -> None:
    await context.act(supervision.remove, views.page, library=context.gate.library, item_id=pressed.item, page=pressed.page)


async def on_ask_clear(context: Context, _: callbacks.AskClearSupervision) -> None:
    await context.act(supervision.ask_to_clear, views.clearing_asked)


async def on_clear(context: Context, _: callbacks.ClearSupervision) -> None:
    await context.act(supervision.clear, views.cleared)


def register(app: App) -> None:
    on_command(app, "supervision", on_supervision)
    on_button(app, callbacks.ShowSupervision, on_page)
    on_button(app, callbacks.BringReflection, on_bring_reflection)
    on_button(app, callbacks.BringPlan, on_bring_plan)
    on_button(app, callbacks.RemoveSupervision, on_remove)
    on_button(app, callbacks.AskClearSupervision, on_ask_clear)
    on_button(app, callbacks.ClearSupervision, on_clear)
