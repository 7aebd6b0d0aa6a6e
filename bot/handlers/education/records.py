from bot import callbacks
from bot.handlers.routes import button
from bot.services.education import ledgers
from bot.views.education import ledger as views

ROUTES = (
    button(callbacks.ShowForms, ledgers.show_forms, views.pressed),
    button(callbacks.AskRecordName, ledgers.ask_name, views.pressed),
    button(callbacks.UseRecordName, ledgers.use_suggested, views.pressed),
    button(callbacks.AskCertification, ledgers.ask_number, views.pressed),
    button(callbacks.MakeRecord, ledgers.make, views.pressed),
)
