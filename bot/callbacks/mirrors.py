"""The mirrors, and what follows a support answer."""

from bot.callbacks.codec import Callback
from db.mirrors import Mirror
from db.support import Place


class ShowMirrors(Callback): ...


class SwitchMirror(Callback):
    mirror: Mirror
    wanted: int


class AnswerMirror(Callback):
    mirror: Mirror
    wanted: int


class ChangeWords(Callback):
    message: int


class RemoveWords(Callback):
    message: int


class LeaveWords(Callback):
    message: int


class NotRight(Callback):
    """What the mirror of words said of this answer."""

    prompt: int


class AboutMe(Callback): ...


class TheStory(Callback):
    place: Place
    prompt: int  # 0 for none


class NotNow(Callback): ...
