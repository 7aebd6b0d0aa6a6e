"""Reminders of a goal."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.goals import Rhythm


@dataclass(frozen=True)
class ShowRhythm(Callback):
    goal: int


@dataclass(frozen=True)
class PickRhythmDay(Callback):
    goal: int
    rhythm: Rhythm


@dataclass(frozen=True)
class RhythmIs(Callback):
    goal: int
    rhythm: Rhythm
    day: int  # weekday, day of the month, or how many days before the due day a countdown begins


@dataclass(frozen=True)
class AskSnooze(Callback):
    goal: int


@dataclass(frozen=True)
class SnoozeFor(Callback):
    goal: int
    days: int


@dataclass(frozen=True)
class FewerNudges(Callback):
    goal: int


@dataclass(frozen=True)
class StopNudges(Callback):
    goal: int


@dataclass(frozen=True)
class KeepNudges(Callback):
    """Reminders go on though everything else has stopped."""

    wanted: int
