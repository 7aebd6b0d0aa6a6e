"""One's own data: taking it along, deleting it, moving it."""

from bot.callbacks.codec import Callback


class ShowMyData(Callback): ...


class ExportMyData(Callback): ...


class AskDeleteMyData(Callback): ...


class DeleteMyData(Callback): ...


class KeepMyData(Callback): ...


class HearScenario(Callback):
    prompt: int


class GetMoveCode(Callback): ...


class DropMoveCode(Callback): ...


class MakeRecoveryCode(Callback): ...


class HideRecoveryCode(Callback): ...


class RemoveRecoveryCode(Callback): ...


class BringItHere(Callback): ...


class LeaveItThere(Callback): ...
