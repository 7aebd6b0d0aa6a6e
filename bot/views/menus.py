"""Buttons that several views offer."""

from bot import callbacks
from bot.views.message import Button
from bot.views.say import Say


def current(say: Say) -> list[list[Button]]:
    """What one can do now, whatever was before."""
    return [
        [Button(say("Practice now"), callbacks.PracticeNow()), Button(say("My progress"), callbacks.ShowProgress())],
        [Button(say("Settings"), callbacks.ShowSettings("")), Button(say("Support"), callbacks.ShowSupport())],
    ]


def beginning(say: Say) -> list[list[Button]]:
    """For someone who has not agreed to anything, or not finished the few questions."""
    return [[Button(say("Begin"), callbacks.Welcome(say.language)), support(say)]]


def support(say: Say) -> Button:
    return Button(say("Support"), callbacks.ShowSupport())


def back_to_settings(say: Say) -> Button:
    return Button(say("Back to settings"), callbacks.ShowSettings(""))


def to_cohort(cohort_id: int, say: Say) -> Button:
    return Button(say("To the cohort"), callbacks.ShowCohort(cohort_id))


def deleted(say: Say, *, some_stay: bool) -> str:
    """`some_stay`: messages that are too old to be taken out of the chat."""
    text = say("Deleted. It leaves the backups within {days} days.", days=say.host.backup_days)
    return text + " " + say("Messages older than 48 hours stay in this chat; you can delete them yourself.") if some_stay else text
