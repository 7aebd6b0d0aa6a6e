"""The mirrors, and what follows a support answer."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from db.mirrors import Mirror
from db.support import Place


@dataclass(frozen=True)
class ShowMirrors(Callback):
    pass


@dataclass(frozen=True)
class SwitchMirror(Callback):
    mirror: Mirror
    wanted: int


@dataclass(frozen=True)
class AnswerMirror(Callback):
    mirror: Mirror
    wanted: int


@dataclass(frozen=True)
class ChangeWords(Callback):
    message: int


@dataclass(frozen=True)
class RemoveWords(Callback):
    message: int


@dataclass(frozen=True)
class LeaveWords(Callback):
    message: int


@dataclass(frozen=True)
class NotRight(Callback):
    """What the mirror of words said of this answer."""

    prompt: int


@dataclass(frozen=True)
class AboutMe(Callback):
    pass


@dataclass(frozen=True)
class TheStory(Callback):
    place: Place
    prompt: int  # 0 for none


@dataclass(frozen=True)
class NotNow(Callback):
    pass
