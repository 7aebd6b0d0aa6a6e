"""Who answered in a cohort, what trainers see of it, and their weekly digest."""

from enum import StrEnum

from bot.callbacks.codec import Callback


class FileForm(StrEnum):
    WORKBOOK = "xlsx"
    TABLE = "csv"


class ShowParticipation(Callback):
    cohort: int


class ShowParticipationIn(Callback):
    cohort: int
    week: int


class OpenParticipation(Callback):
    """From a digest, which stays as it is."""

    cohort: int


class PictureParticipation(Callback):
    cohort: int


class FileParticipation(Callback):
    cohort: int
    form: FileForm


class WhatTheySee(Callback):
    cohort: int


class WhatTheySeeIn(Callback):
    cohort: int
    week: int


class ShowDigest(Callback):
    cohort: int


class WantDigest(Callback):
    cohort: int
    day: int
    hour: int


class PickDigestDay(Callback):
    cohort: int


class PickDigestHour(Callback):
    cohort: int


class StopDigest(Callback):
    cohort: int
