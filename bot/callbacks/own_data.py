"""One's own data: taking it along, deleting it, moving it."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback


@dataclass(frozen=True)
class ShowMyData(Callback):
    pass


@dataclass(frozen=True)
class ExportMyData(Callback):
    pass


@dataclass(frozen=True)
class AskDeleteMyData(Callback):
    pass


@dataclass(frozen=True)
class DeleteMyData(Callback):
    pass


@dataclass(frozen=True)
class KeepMyData(Callback):
    pass


@dataclass(frozen=True)
class HearScenario(Callback):
    prompt: int


@dataclass(frozen=True)
class GetMoveCode(Callback):
    pass


@dataclass(frozen=True)
class DropMoveCode(Callback):
    pass


@dataclass(frozen=True)
class MakeRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class HideRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class RemoveRecoveryCode(Callback):
    pass


@dataclass(frozen=True)
class BringItHere(Callback):
    pass


@dataclass(frozen=True)
class LeaveItThere(Callback):
    pass
