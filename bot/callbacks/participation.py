"""Who answered in a cohort, what trainers see of it, and their weekly digest."""

from dataclasses import dataclass
from enum import StrEnum

from bot.callbacks.codec import Callback


class FileForm(StrEnum):
    WORKBOOK = "xlsx"
    TABLE = "csv"


@dataclass(frozen=True)
class ShowParticipation(Callback):
    cohort: int


@dataclass(frozen=True)
class ShowParticipationIn(Callback):
    cohort: int
    week: int


@dataclass(frozen=True)
class OpenParticipation(Callback):
    """From a digest, which stays as it is."""

    cohort: int


@dataclass(frozen=True)
class PictureParticipation(Callback):
    cohort: int


@dataclass(frozen=True)
class FileParticipation(Callback):
    cohort: int
    form: FileForm


@dataclass(frozen=True)
class WhatTheySee(Callback):
    cohort: int


@dataclass(frozen=True)
class WhatTheySeeIn(Callback):
    cohort: int
    week: int


@dataclass(frozen=True)
class ShowDigest(Callback):
    cohort: int


@dataclass(frozen=True)
class WantDigest(Callback):
    cohort: int
    day: int
    hour: int


@dataclass(frozen=True)
class PickDigestDay(Callback):
    cohort: int


@dataclass(frozen=True)
class PickDigestHour(Callback):
    cohort: int


@dataclass(frozen=True)
class StopDigest(Callback):
    cohort: int
