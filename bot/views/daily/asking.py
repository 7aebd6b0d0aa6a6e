"""The question that follows a scenario: its own, or one that fits any."""

from bot.views.say import Say
from practice.library import ScenarioText

QUESTIONS = 3  # What? So what? Now what?


def question(words: ScenarioText, number: int, say: Say) -> str:
    """`number` counts on from round to round."""
    at = number % QUESTIONS
    if at < len(words.reflect):
        return words.reflect[at]
    general = (
        say("What stood out to you in this moment?"),
        say("Why might that matter to the other one, or to you?"),
        say("What would you like to do when something like it comes up?"),
    )
    return general[at]
