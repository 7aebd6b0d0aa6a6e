"""Starting, and what the settings ask too."""

from bot.callbacks.codec import Callback
from practice.models import Language


class Welcome(Callback):
    language: Language


class TellMore(Callback):
    language: Language


class Agree(Callback):
    language: Language


class Defaults(Callback): ...


class NoName(Callback): ...


class ZoneIs(Callback):
    zone: str


class AskCity(Callback): ...


class AskLocation(Callback): ...


class DaysAre(Callback):
    days: str


class PickDays(Callback):
    days: str


class HourIs(Callback):
    hour: int


class HalfPastIs(Callback):
    hour: int


class AllHours(Callback): ...


class HalfHours(Callback): ...
