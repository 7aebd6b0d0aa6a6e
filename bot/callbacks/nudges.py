"""Reminders of a goal."""

from bot.callbacks.codec import Callback
from practice.goals import Rhythm


class ShowRhythm(Callback):
    goal: int


class PickRhythmDay(Callback):
    goal: int
    rhythm: Rhythm


class RhythmIs(Callback):
    goal: int
    rhythm: Rhythm
    day: int  # weekday, day of the month, or how many days before the due day a countdown begins


class AskSnooze(Callback):
    goal: int


class SnoozeFor(Callback):
    goal: int
    days: int


class FewerNudges(Callback):
    goal: int


class StopNudges(Callback):
    goal: int


class KeepNudges(Callback):
    """Reminders go on though everything else has stopped."""

    wanted: int
