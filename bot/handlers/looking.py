from bot import callbacks
from bot.handlers.routes import Field, button, command
from bot.services import looking
from bot.services.review import own_ways, progress
from bot.views import about
from bot.views.review import progress as progress_views

ROUTES = (
    command("values", looking.values),
    command("progress", progress.progress),
    command("support", looking.support),
    command("privacy", looking.about, about.privacy),
    command("help", looking.about, about.help_text),
    button(callbacks.ShowValues, looking.values),
    button(callbacks.ShowValue, looking.value),
    button(callbacks.ShowGuidelines, looking.guidelines),
    button(callbacks.ShowGlossary, looking.glossary),
    button(callbacks.ShowProgress, progress.progress),
    button(callbacks.ShowPetals, progress.progress, progress_views.pictured),
    button(callbacks.ShowOwnWays, own_ways.over_weeks),
    button(callbacks.ShowSupport, looking.support),
    button(callbacks.MoreSupport, looking.support_of, about.more_support, shown=Field("country")),
    button(callbacks.ShowCountries, looking.countries),
    button(callbacks.SupportCountry, looking.choose_country, about.support_in_place),
    button(callbacks.MorePrivacy, looking.about, about.more_privacy),
    button(callbacks.ShowHelp, looking.about, about.help_text),
)
