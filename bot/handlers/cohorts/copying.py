from bot import callbacks
from bot.handlers.routes import button
from bot.services.cohorts import copying
from bot.views.cohorts import copying as views

ROUTES = (
    button(callbacks.AskCopyCohort, copying.ask, views.asked),
    button(callbacks.CopyCohort, copying.copy, views.copied),
)
