from bot import callbacks
from bot.handlers.routes import Field, button
from bot.services.cohorts import joining
from bot.views.cohorts import joining as views

ROUTES = (
    button(callbacks.SeeInvite, joining.look_again, views.pressed),
    button(callbacks.AcceptInvite, joining.ask_name, views.pressed),
    button(callbacks.JoinUnderOwnName, joining.use_own_name, views.pressed),
    button(callbacks.JoinCohort, joining.join, views.pressed, shows_answers=Field("shows")),
    button(callbacks.DeclineInvite, joining.decline, views.pressed),
)
