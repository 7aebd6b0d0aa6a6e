from bot import callbacks
from bot.handlers.routes import button
from bot.services.cohorts import paths
from bot.views.cohorts.path import shown

ROUTES = (
    button(callbacks.ShowPath, paths.show, shown),
    button(callbacks.DraftPath, paths.draft, shown),
    button(callbacks.AgreePath, paths.agree, shown),
    button(callbacks.PausePath, paths.pause, shown),
    button(callbacks.ResumePath, paths.resume, shown),
    button(callbacks.AskDropPath, paths.ask_to_drop, shown),
    button(callbacks.DropPath, paths.drop, shown),
    button(callbacks.AskNewWeek, paths.ask_new_week, shown),
    button(callbacks.NewWeek, paths.add_week, shown),
    button(callbacks.ShowWeek, paths.show_week, shown),
    button(callbacks.MoveWeek, paths.move, shown),
    button(callbacks.AskWeekValue, paths.ask_value, shown),
    button(callbacks.WeekValue, paths.set_value, shown),
    button(callbacks.AskWeekScenario, paths.offer_scenarios, shown),
    button(callbacks.NameScenario, paths.name_scenario, shown),
    button(callbacks.RemoveWeek, paths.remove, shown),
)
