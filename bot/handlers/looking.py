from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services import looking
from bot.services.review import progress
from bot.views import about, values
from bot.views.review import progress as progress_views


async def on_values(context: Context) -> None:
    await context.act(looking.values, values.listed, library=context.gate.library)


async def on_values_button(context: Context, _: callbacks.ShowValues) -> None:
    await context.act(looking.values, values.listed_in_place, library=context.gate.library)


async def on_value(context: Context, pressed: callbacks.ShowValue) -> None:
    await context.act(looking.value, values.shown, library=context.gate.library, value=pressed.value)


async def on_guidelines(context: Context, pressed: callbacks.ShowGuidelines) -> None:
    await context.act(
        looking.guidelines,
        values.guidelines,
        library=context.gate.library,
        value=pressed.value,
        supervisors=bool(pressed.supervisors),
        page=pressed.page,
    )


async def on_glossary(context: Context, pressed: callbacks.ShowGlossary) -> None:
    await context.act(looking.glossary, values.glossary, library=context.gate.library, page=pressed.page)


async def on_progress(context: Context) -> None:
    await context.act(progress.progress, progress_views.told, library=context.gate.library)


async def on_progress_button(context: Context, _: callbacks.ShowProgress) -> None:
    await on_progress(context)


async def on_petals(context: Context, _: callbacks.ShowPetals) -> None:
    await context.act(progress.progress, progress_views.pictured, library=context.gate.library)


async def on_support(context: Context) -> None:
    await context.act(looking.support, about.support, library=context.gate.library, country=context.gate.support_country)


async def on_support_button(context: Context, _: callbacks.ShowSupport) -> None:
    await on_support(context)


async def on_more_support(context: Context, _: callbacks.MoreSupport) -> None:
    await context.act(looking.support, about.more_support, library=context.gate.library, country=context.gate.support_country)


async def on_privacy(context: Context) -> None:
    await context.act(looking.about, about.privacy)


async def on_help(context: Context) -> None:
    await context.act(looking.about, about.help_text)


async def on_help_button(context: Context, _: callbacks.ShowHelp) -> None:
    await on_help(context)


def register(app: App) -> None:
    on_command(app, "values", on_values)
    on_command(app, "progress", on_progress)
    on_command(app, "support", on_support)
    on_command(app, "privacy", on_privacy)
    on_command(app, "help", on_help)
    on_button(app, callbacks.ShowValues, on_values_button)
    on_button(app, callbacks.ShowValue, on_value)
    on_button(app, callbacks.ShowGuidelines, on_guidelines)
    on_button(app, callbacks.ShowGlossary, on_glossary)
    on_button(app, callbacks.ShowProgress, on_progress_button)
    on_button(app, callbacks.ShowPetals, on_petals)
    on_button(app, callbacks.ShowSupport, on_support_button)
    on_button(app, callbacks.MoreSupport, on_more_support)
    on_button(app, callbacks.ShowHelp, on_help_button)
