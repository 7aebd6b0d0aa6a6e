"""A goal's hours as a record to keep or hand in."""

from bot.callbacks.codec import Callback
from bot.services.education.ledgers import Form


class ShowForms(Callback):
    goal: int


class AskRecordName(Callback):
    goal: int


class UseRecordName(Callback):
    goal: int


class AskCertification(Callback):
    goal: int


class MakeRecord(Callback):
    goal: int
    form: Form
