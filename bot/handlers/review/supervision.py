from bot import callbacks
from bot.handlers.routes import button, command
from bot.services.review import supervision
from bot.views.review import supervision as views

ROUTES = (
    command("supervision", supervision.show, views.shown),
    button(callbacks.ShowSupervision, supervision.show, views.page),
    button(callbacks.BringReflection, supervision.bring_reflection, views.brought),
    button(callbacks.BringPlan, supervision.bring_plan, views.brought),
    button(callbacks.RemoveSupervision, supervision.remove, views.page),
    button(callbacks.AskClearSupervision, supervision.ask_to_clear, views.clearing_asked),
    button(callbacks.ClearSupervision, supervision.clear, views.cleared),
)
