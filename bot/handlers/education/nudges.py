from bot import callbacks
from bot.handlers.routes import button
from bot.services.education import nudges
from bot.views.education import nudges as views

ROUTES = (
    button(callbacks.ShowRhythm, nudges.show, views.shown),
    button(callbacks.PickRhythmDay, nudges.ask_day, views.day_asked),
    button(callbacks.RhythmIs, nudges.choose, views.shown),
    button(callbacks.AskSnooze, nudges.ask_snooze, views.snooze_asked),
    button(callbacks.SnoozeFor, nudges.snooze, views.snoozed),
    button(callbacks.FewerNudges, nudges.choose_fewer, views.shown),
    button(callbacks.StopNudges, nudges.stop, views.shown),
    button(callbacks.KeepNudges, nudges.go_on_in_pause, views.in_pause),
)
