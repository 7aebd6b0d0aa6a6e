"""Settings and pauses."""

from bot.callbacks.codec import Callback
from practice.models import Language, Track


class ShowSettings(Callback):
    page: str


class LanguageIs(Callback):
    language: Language


class QuietIs(Callback):
    quiet_from: int
    quiet_to: int


class QuietOn(Callback):
    """Hours of some weekdays, "01234", on or off."""

    days: str
    quiet_from: int
    quiet_to: int


class OnlyNights(Callback): ...


class AskTimeOn(Callback):
    days: str


class TimeOn(Callback):
    days: str
    minute: int  # of the day


class SameTime(Callback):
    days: str


class SecondIs(Callback):
    minute: int  # of the day


class NoSecond(Callback): ...


class TrackIs(Callback):
    track: Track


class HardTopics(Callback):
    wanted: int


class TextOnly(Callback):
    wanted: int


class PauseFor(Callback):
    days: int


class AskPauseDate(Callback): ...


class Stop(Callback): ...


class Resume(Callback): ...


class ShowLeftOut(Callback):
    page: int


class LeaveOut(Callback):
    topic: str
    page: int


class ShowWorksIn(Callback):
    page: int


class WorkIn(Callback):
    setting: str
    page: int
