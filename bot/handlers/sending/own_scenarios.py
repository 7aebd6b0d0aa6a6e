from bot import callbacks
from bot.handlers.routes import button
from bot.services.sending import own_scenarios
from bot.views.sending import own_scenarios as views
from bot.views.sending import scenario_preview

ROUTES = (
    button(callbacks.OwnScenarios, own_scenarios.list_page, views.listed),
    button(callbacks.OwnScenariosPage, own_scenarios.list_page, views.listed),
    button(callbacks.HowToWrite, own_scenarios.list_page, views.how_to_write),
    button(callbacks.OpenOwn, own_scenarios.open_own, views.opened),
    button(callbacks.PreviewOwn, own_scenarios.preview, scenario_preview.previewed),
    button(callbacks.AskDeleteOwn, own_scenarios.ask_to_delete, views.deletion_asked),
    button(callbacks.DeleteOwn, own_scenarios.delete, views.deleted),
    button(callbacks.SendScenarioFile, own_scenarios.ask_for_file, views.file_asked),
    button(callbacks.ExampleFile, own_scenarios.ask_for_file, views.example),
)
