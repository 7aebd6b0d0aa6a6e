"""Sharing, what trainers read, the circle, notes and reports."""

from bot.callbacks.codec import Callback
from db.reports import Kind
from practice.sharing import Audience


class ShareReflection(Callback):
    reflection: int


class ShareIn(Callback):
    reflection: int
    cohort: int


class ChooseAudience(Callback):
    reflection: int
    cohort: int
    audience: Audience


class ShareWith(Callback):
    reflection: int
    cohort: int
    audience: Audience


class OnlyMe(Callback):
    reflection: int
    cohort: int


class Unshare(Callback):
    share: int


class UnshareAll(Callback):
    cohort: int


class UpdateShared(Callback):
    reflection: int


class KeepShared(Callback):
    reflection: int


class ShowShared(Callback):
    cohort: int


class OpenShared(Callback):
    share: int
    part: int


class ConfirmDisclosure(Callback):
    cohort: int


class TellMe(Callback):
    cohort: int
    wanted: int


class AnswerShare(Callback):
    share: int


class ShowCircle(Callback):
    cohort: int


class ReadCircle(Callback):
    cohort: int


class OpenCircle(Callback):
    share: int
    part: int


class ThankAuthor(Callback):
    share: int


class HideShare(Callback):
    share: int


class AskReport(Callback):
    kind: Kind
    about: int


class ReportShare(Callback):
    share: int


class ReportNote(Callback):
    note: int


class AnswerNote(Callback):
    thread: int


class MuteNote(Callback):
    note: int
    muted: int
