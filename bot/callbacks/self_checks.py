"""The self-check, and what is taken into supervision."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback


@dataclass(frozen=True)
class ShowSelfCheck(Callback):
    pass


@dataclass(frozen=True)
class BeginSelfCheck(Callback):
    pass


@dataclass(frozen=True)
class AnswerSelfCheck(Callback):
    check: int
    place: int
    answer: int


@dataclass(frozen=True)
class TurnSelfCheck(Callback):
    check: int
    place: int


@dataclass(frozen=True)
class RestSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class OpenSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class PictureSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class AskDeleteSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class KeepSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class DeleteSelfCheck(Callback):
    check: int


@dataclass(frozen=True)
class ShowSupervision(Callback):
    page: int
    removes: int


@dataclass(frozen=True)
class BringReflection(Callback):
    reflection: int


@dataclass(frozen=True)
class BringPlan(Callback):
    plan: int


@dataclass(frozen=True)
class RemoveSupervision(Callback):
    item: int
    page: int


@dataclass(frozen=True)
class AskClearSupervision(Callback):
    pass


@dataclass(frozen=True)
class ClearSupervision(Callback):
    pass
