"""Starting, and what the settings ask too."""

from bot.callbacks.codec import Callback
from practice.models import Language


class Welcome(Callback):
    language: Language


class TellMore(Callback):
    language: Language


class Agree(Callback):
    language: Language


class Defaults(Callback):
    pass


class NoName(Callback):
    pass


class ZoneIs(Callback):
    zone: str


class AskCity(Callback):
    pass


class AskLocation(Callback):
    pass


class DaysAre(Callback):
    days: str


class PickDays(Callback):
    days: str


class HourIs(Callback):
    hour: int


class HalfPastIs(Callback):
    hour: int


class AllHours(Callback):
    pass


class HalfHours(Callback):
    pass
