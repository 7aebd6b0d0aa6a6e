"""Mirrors and support."""

from bot.callbacks.about import OfPrompt
from bot.callbacks.codec import Callback
from db.mirrors import Mirror
from db.support import Place


# fmt: off
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
class NotRight(OfPrompt): ...  # what the mirror of words said of this answer
class AboutMe(Callback): ...
class TheStory(Callback):
    place: Place
    prompt: int  # 0 for none
class NotNow(Callback): ...
