from bot import callbacks
from bot.handlers.routes import button, command
from bot.services.education import goals
from bot.views.education import goals as views

ROUTES = (
    command("goals", goals.list_page, views.listed),
    button(callbacks.ListGoals, goals.list_page, views.page),
    button(callbacks.OpenGoal, goals.open_goal, views.opened),
    button(callbacks.DrawGoal, goals.open_goal, views.drawn),
    button(callbacks.ChangeGoal, goals.ask_what_to_change, views.to_change),
    button(callbacks.CloseGoal, goals.close, views.opened),
    button(callbacks.ReopenGoal, goals.reopen, views.opened),
    button(callbacks.AskRenewGoal, goals.ask_to_renew, views.renewal),
    button(callbacks.RenewGoal, goals.renew, views.opened),
    button(callbacks.AskDeleteGoal, goals.ask_to_delete, views.deletion_asked),
    button(callbacks.DeleteGoal, goals.delete, views.deleted),
)
