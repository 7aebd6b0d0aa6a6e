from bot.services.education.verifying import Verified
from bot.views.message import Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.trainings import spelled


@shows
def verified(outcome: Verified, say: Say) -> Message:
    """Yes or no, and no word of whose it is."""
    number = spelled(outcome.number)
    if outcome.is_issued:
        return Message(text=say("Certificate {number}: issued here, by {host}.", number=number, host=say.host.name))
    return Message(text=say("Certificate {number}: not issued here, or no longer valid. Is each letter and digit right?", number=number))
