"""A cohort's path. Each button says what is to be, so that a second tap changes nothing more."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Value


@dataclass(frozen=True)
class ShowPath(Callback):
    cohort: int


@dataclass(frozen=True)
class DraftPath(Callback):
    cohort: int
    by_bot: int


@dataclass(frozen=True)
class AgreePath(Callback):
    cohort: int


@dataclass(frozen=True)
class PausePath(Callback):
    cohort: int


@dataclass(frozen=True)
class ResumePath(Callback):
    cohort: int


@dataclass(frozen=True)
class AskDropPath(Callback):
    cohort: int


@dataclass(frozen=True)
class DropPath(Callback):
    cohort: int


@dataclass(frozen=True)
class AskNewWeek(Callback):
    cohort: int


@dataclass(frozen=True)
class NewWeek(Callback):
    cohort: int
    value: Value
    before: int  # how many weeks there were when it was asked


@dataclass(frozen=True)
class ShowWeek(Callback):
    week: int


@dataclass(frozen=True)
class MoveWeek(Callback):
    week: int
    to: int


@dataclass(frozen=True)
class AskWeekValue(Callback):
    week: int


@dataclass(frozen=True)
class WeekValue(Callback):
    week: int
    value: Value


@dataclass(frozen=True)
class AskWeekScenario(Callback):
    week: int
    page: int


@dataclass(frozen=True)
class NameScenario(Callback):
    week: int
    key: str  # stands for the scenario's id, which may be too long for a button; 0 for none


@dataclass(frozen=True)
class RemoveWeek(Callback):
    week: int
