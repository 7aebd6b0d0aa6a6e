"""Settings and pauses."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Language, Track


@dataclass(frozen=True)
class ShowSettings(Callback):
    page: str


@dataclass(frozen=True)
class LanguageIs(Callback):
    language: Language


@dataclass(frozen=True)
class QuietIs(Callback):
    quiet_from: int
    quiet_to: int


@dataclass(frozen=True)
class QuietOn(Callback):
    """Hours of some weekdays, "01234", on or off."""

    days: str
    quiet_from: int
    quiet_to: int


@dataclass(frozen=True)
class OnlyNights(Callback):
    pass


@dataclass(frozen=True)
class AskTimeOn(Callback):
    days: str


@dataclass(frozen=True)
class TimeOn(Callback):
    days: str
    minute: int  # of the day


@dataclass(frozen=True)
class SameTime(Callback):
    days: str


@dataclass(frozen=True)
class SecondIs(Callback):
    minute: int  # of the day


@dataclass(frozen=True)
class NoSecond(Callback):
    pass


@dataclass(frozen=True)
class TrackIs(Callback):
    track: Track


@dataclass(frozen=True)
class HardTopics(Callback):
    wanted: int


@dataclass(frozen=True)
class TextOnly(Callback):
    wanted: int


@dataclass(frozen=True)
class PauseFor(Callback):
    days: int


@dataclass(frozen=True)
class AskPauseDate(Callback):
    pass


@dataclass(frozen=True)
class Stop(Callback):
    pass


@dataclass(frozen=True)
class Resume(Callback):
    pass


@dataclass(frozen=True)
class ShowLeftOut(Callback):
    page: int


@dataclass(frozen=True)
class LeaveOut(Callback):
    topic: str
    page: int


@dataclass(frozen=True)
class ShowWorksIn(Callback):
    page: int


@dataclass(frozen=True)
class WorkIn(Callback):
    setting: str
    page: int
