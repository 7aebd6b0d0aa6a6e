"""Sharing, what trainers read, the circle, notes and reports."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from db.reports import Kind
from practice.sharing import Audience


@dataclass(frozen=True)
class ShareReflection(Callback):
    reflection: int


@dataclass(frozen=True)
class ShareIn(Callback):
    reflection: int
    cohort: int


@dataclass(frozen=True)
class ChooseAudience(Callback):
    reflection: int
    cohort: int
    audience: Audience


@dataclass(frozen=True)
class ShareWith(Callback):
    reflection: int
    cohort: int
    audience: Audience


@dataclass(frozen=True)
class OnlyMe(Callback):
    reflection: int
    cohort: int


@dataclass(frozen=True)
class Unshare(Callback):
    share: int


@dataclass(frozen=True)
class UnshareAll(Callback):
    cohort: int


@dataclass(frozen=True)
class UpdateShared(Callback):
    reflection: int


@dataclass(frozen=True)
class KeepShared(Callback):
    reflection: int


@dataclass(frozen=True)
class ShowShared(Callback):
    cohort: int


@dataclass(frozen=True)
class OpenShared(Callback):
    share: int
    part: int


@dataclass(frozen=True)
class ConfirmDisclosure(Callback):
    cohort: int


@dataclass(frozen=True)
class TellMe(Callback):
    cohort: int
    wanted: int


@dataclass(frozen=True)
class AnswerShare(Callback):
    share: int


@dataclass(frozen=True)
class ShowCircle(Callback):
    cohort: int


@dataclass(frozen=True)
class ReadCircle(Callback):
    cohort: int


@dataclass(frozen=True)
class OpenCircle(Callback):
    share: int
    part: int


@dataclass(frozen=True)
class ThankAuthor(Callback):
    share: int


@dataclass(frozen=True)
class HideShare(Callback):
    share: int


@dataclass(frozen=True)
class AskReport(Callback):
    kind: Kind
    about: int


@dataclass(frozen=True)
class ReportShare(Callback):
    share: int


@dataclass(frozen=True)
class ReportNote(Callback):
    note: int


@dataclass(frozen=True)
class AnswerNote(Callback):
    thread: int


@dataclass(frozen=True)
class MuteNote(Callback):
    note: int
    muted: int
