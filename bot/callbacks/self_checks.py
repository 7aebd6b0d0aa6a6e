"""The self-check, and what is taken into supervision."""

from bot.callbacks.codec import Callback


class ShowSelfCheck(Callback): ...


class BeginSelfCheck(Callback): ...


class AnswerSelfCheck(Callback):
    check: int
    place: int
    answer: int


class TurnSelfCheck(Callback):
    check: int
    place: int


class RestSelfCheck(Callback):
    check: int


class OpenSelfCheck(Callback):
    check: int


class PictureSelfCheck(Callback):
    check: int


class AskDeleteSelfCheck(Callback):
    check: int


class KeepSelfCheck(Callback):
    check: int


class DeleteSelfCheck(Callback):
    check: int


class ShowSupervision(Callback):
    page: int
    removes: int


class BringReflection(Callback):
    reflection: int


class BringPlan(Callback):
    plan: int


class RemoveSupervision(Callback):
    item: int
    page: int


class AskClearSupervision(Callback): ...


class ClearSupervision(Callback): ...
