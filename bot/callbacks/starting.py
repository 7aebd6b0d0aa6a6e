"""Starting, and what the settings ask too."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Language


@dataclass(frozen=True)
class Welcome(Callback):
    language: Language


@dataclass(frozen=True)
class TellMore(Callback):
    language: Language


@dataclass(frozen=True)
class Agree(Callback):
    language: Language


@dataclass(frozen=True)
class Defaults(Callback):
    pass


@dataclass(frozen=True)
class NoName(Callback):
    pass


@dataclass(frozen=True)
class ZoneIs(Callback):
    zone: str


@dataclass(frozen=True)
class AskCity(Callback):
    pass


@dataclass(frozen=True)
class AskLocation(Callback):
    pass


@dataclass(frozen=True)
class DaysAre(Callback):
    days: str


@dataclass(frozen=True)
class PickDays(Callback):
    days: str


@dataclass(frozen=True)
class HourIs(Callback):
    hour: int


@dataclass(frozen=True)
class HalfPastIs(Callback):
    hour: int


@dataclass(frozen=True)
class AllHours(Callback):
    pass


@dataclass(frozen=True)
class HalfHours(Callback):
    pass
