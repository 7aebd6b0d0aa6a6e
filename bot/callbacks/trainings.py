"""Trainings whose hours a trainer offers, and what each person says to them."""

from bot.callbacks.codec import Callback
from practice.trainings import Detail


class OfferTraining(Callback):
    cohort: int


class TrainingsPage(Callback):
    cohort: int
    page: int


class NewTraining(Callback):
    cohort: int


class ShowTraining(Callback):
    training: int


class ChangeTraining(Callback):
    training: int


class AskDetail(Callback):
    training: int
    detail: Detail


class SkipDetail(Callback):
    training: int
    detail: Detail


class HeldOn(Callback):
    training: int
    day: int  # proleptic ordinal, as date.toordinal gives it


class TrainingHoursAre(Callback):
    training: int
    quarters: int


class OfferToCohort(Callback):
    training: int


class SendOffer(Callback):
    training: int


class OpenScan(Callback):
    training: int


class MakeCertificates(Callback):
    training: int


class CertificateFiles(Callback):
    training: int


class AttendanceList(Callback):
    training: int


class ListAttendances(Callback):
    training: int
    page: int


class ShowAttendance(Callback):
    attendance: int


class StrikeAttendance(Callback):
    attendance: int
    struck: int


class SendSigned(Callback):
    attendance: int


class AskDeleteTraining(Callback):
    training: int


class DeleteTraining(Callback):
    training: int


class AcceptHours(Callback):
    attendance: int


class CertifyOwnName(Callback):
    attendance: int


class DeclineHours(Callback):
    attendance: int


class SeeOffer(Callback):
    attendance: int
