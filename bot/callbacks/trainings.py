"""Trainings whose hours a trainer offers, and what each person says to them."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.trainings import Detail


@dataclass(frozen=True)
class OfferTraining(Callback):
    cohort: int


@dataclass(frozen=True)
class TrainingsPage(Callback):
    cohort: int
    page: int


@dataclass(frozen=True)
class NewTraining(Callback):
    cohort: int


@dataclass(frozen=True)
class ShowTraining(Callback):
    training: int


@dataclass(frozen=True)
class ChangeTraining(Callback):
    training: int


@dataclass(frozen=True)
class AskDetail(Callback):
    training: int
    detail: Detail


@dataclass(frozen=True)
class SkipDetail(Callback):
    training: int
    detail: Detail


@dataclass(frozen=True)
class HeldOn(Callback):
    training: int
    day: int  # proleptic ordinal, as date.toordinal gives it


@dataclass(frozen=True)
class OfferToCohort(Callback):
    training: int


@dataclass(frozen=True)
class SendOffer(Callback):
    training: int


@dataclass(frozen=True)
class OpenScan(Callback):
    training: int


@dataclass(frozen=True)
class MakeCertificates(Callback):
    training: int


@dataclass(frozen=True)
class CertificateFiles(Callback):
    training: int


@dataclass(frozen=True)
class AttendanceList(Callback):
    training: int


@dataclass(frozen=True)
class ListAttendances(Callback):
    training: int
    page: int


@dataclass(frozen=True)
class ShowAttendance(Callback):
    attendance: int


@dataclass(frozen=True)
class StrikeAttendance(Callback):
    attendance: int
    struck: int


@dataclass(frozen=True)
class SendSigned(Callback):
    attendance: int


@dataclass(frozen=True)
class AskDeleteTraining(Callback):
    training: int


@dataclass(frozen=True)
class DeleteTraining(Callback):
    training: int


@dataclass(frozen=True)
class AcceptHours(Callback):
    attendance: int


@dataclass(frozen=True)
class CertifyOwnName(Callback):
    attendance: int


@dataclass(frozen=True)
class DeclineHours(Callback):
    attendance: int


@dataclass(frozen=True)
class SeeOffer(Callback):
    attendance: int
