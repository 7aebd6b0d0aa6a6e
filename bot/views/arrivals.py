from bot.services.arrivals import Missing
from bot.views.message import Message
from bot.views.say import Say


def missing(outcome: Missing, say: Say) -> Message:
    day = say.day(outcome.planned_at, outcome.person.schedule.zone)
    return Message(text=say("The scenario of {day} may not have reached you. If it did not, /today shows it.", day=day))
