from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import Field, button, command, on_button
from bot.services import looking
from bot.services.care import countries
from bot.services.review import own_ways, progress
from bot.views import about, values
from bot.views.review import own_ways as own_ways_views
from bot.views.review import progress as progress_views


async def on_progress(context: Context) -> None:
    await context.act(progress.progress, progress_views.told, library=context.deps.library)


async def on_progress_button(context: Context, _: callbacks.ShowProgress) -> None:
    await on_progress(context)


async def on_support(context: Context) -> None:
    await context.act(looking.support, about.support, library=context.deps.library, country=context.deps.support_country)


async def on_support_button(context: Context, _: callbacks.ShowSupport) -> None:
    await on_support(context)


async def on_help(context: Context) -> None:
    await context.act(looking.about, about.help_text)


async def on_help_button(context: Context, _: callbacks.ShowHelp) -> None:
    await on_help(context)


ROUTES = (
    command("values", looking.values, values.listed),
    command("progress", progress.progress, progress_views.told),
    command("support", looking.support, about.support),
    command("privacy", looking.about, about.privacy),
    command("help", looking.about, about.help_text),
    button(callbacks.ShowValues, looking.values, values.listed_in_place),
    button(callbacks.ShowValue, looking.value, values.shown),
    button(callbacks.ShowGuidelines, looking.guidelines, values.guidelines),
    button(callbacks.ShowGlossary, looking.glossary, values.glossary),
    on_button(callbacks.ShowProgress, on_progress_button),
    button(callbacks.ShowPetals, progress.progress, progress_views.pictured),
    button(callbacks.ShowOwnWays, own_ways.over_weeks, own_ways_views.pictured),
    on_button(callbacks.ShowSupport, on_support_button),
    button(callbacks.MoreSupport, looking.support_of, about.more_support, shown=Field("country")),
    button(callbacks.ShowCountries, countries.countries, about.countries),
    button(callbacks.SupportCountry, countries.choose, about.support_in_place),
    button(callbacks.MorePrivacy, looking.about, about.more_privacy),
    on_button(callbacks.ShowHelp, on_help_button),
)
