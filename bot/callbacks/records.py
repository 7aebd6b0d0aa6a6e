"""A goal's hours as a record to keep or hand in."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from bot.services.education.ledgers import Form


@dataclass(frozen=True)
class ShowForms(Callback):
    goal: int


@dataclass(frozen=True)
class AskRecordName(Callback):
    goal: int


@dataclass(frozen=True)
class UseRecordName(Callback):
    goal: int


@dataclass(frozen=True)
class AskCertification(Callback):
    goal: int


@dataclass(frozen=True)
class MakeRecord(Callback):
    goal: int
    form: Form
