"""Sharing, what trainers read, the circle, notes and reports."""

from bot.callbacks.about import OfCohort, OfReflection, OfShare
from bot.callbacks.codec import Callback
from db.reports import Kind
from practice.sharing import Audience


# fmt: off
class ShareReflection(OfReflection): ...
class ShareIn(OfReflection):
    cohort: int
class ChooseAudience(OfReflection):
    cohort: int
    audience: Audience
class ShareWith(OfReflection):
    cohort: int
    audience: Audience
class OnlyMe(OfReflection):
    cohort: int
class Unshare(OfShare): ...
class UnshareAll(OfCohort): ...
class UpdateShared(OfReflection): ...
class KeepShared(OfReflection): ...
class ShowShared(OfCohort): ...
class OpenShared(OfShare):
    part: int
class ConfirmDisclosure(OfCohort): ...
class TellMe(OfCohort):
    wanted: int
class AnswerShare(OfShare): ...
class ShowCircle(OfCohort): ...
class ReadCircle(OfCohort): ...
class OpenCircle(OfShare):
    part: int
class ThankAuthor(OfShare): ...
class HideShare(OfShare): ...
class AskReport(Callback):
    kind: Kind
    about: int
class ReportShare(OfShare): ...
class ReportNote(Callback):
    note: int
class AnswerNote(Callback):
    thread: int
class MuteNote(Callback):
    note: int
    muted: int
