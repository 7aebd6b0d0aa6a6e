from bot import callbacks
from bot.handlers.routes import button, command
from bot.services.account import pauses
from bot.views.account import pauses as views

ROUTES = (
    command("stop", pauses.stop, views.said),
    button(callbacks.Stop, pauses.stop, views.in_place),
    button(callbacks.PauseFor, pauses.pause_for, views.in_place),
    button(callbacks.AskPauseDate, pauses.ask_date, views.said),
    button(callbacks.Resume, pauses.resume, views.in_place),
)
