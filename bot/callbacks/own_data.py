"""One's own data: taking it along, deleting it, moving it."""

from bot.callbacks.codec import Callback


class ShowMyData(Callback):
    pass


class ExportMyData(Callback):
    pass


class AskDeleteMyData(Callback):
    pass


class DeleteMyData(Callback):
    pass


class KeepMyData(Callback):
    pass


class HearScenario(Callback):
    prompt: int


class GetMoveCode(Callback):
    pass


class DropMoveCode(Callback):
    pass


class MakeRecoveryCode(Callback):
    pass


class HideRecoveryCode(Callback):
    pass


class RemoveRecoveryCode(Callback):
    pass


class BringItHere(Callback):
    pass


class LeaveItThere(Callback):
    pass
