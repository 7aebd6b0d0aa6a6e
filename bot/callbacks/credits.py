"""Logged hours."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.credits import LogStep


@dataclass(frozen=True)
class BeginLog(Callback):
    """One line, or step by step."""


@dataclass(frozen=True)
class LogByStep(Callback):
    """Goes on with the draft that is begun."""


@dataclass(frozen=True)
class CreditStep(Callback):
    """This step is asked (again)."""

    draft: int
    step: LogStep


@dataclass(frozen=True)
class SkipCreditStep(Callback):
    draft: int
    step: LogStep


@dataclass(frozen=True)
class CreditHoursAre(Callback):
    draft: int
    quarters: int


@dataclass(frozen=True)
class CreditDayIs(Callback):
    draft: int
    day: int  # 20261125


@dataclass(frozen=True)
class CreditToward(Callback):
    draft: int
    goal: int


@dataclass(frozen=True)
class CreditCategoryIs(Callback):
    draft: int
    goal: int
    category: int  # 0 for none


@dataclass(frozen=True)
class ShowCreditDraft(Callback):
    draft: int


@dataclass(frozen=True)
class ChangeDraft(Callback):
    draft: int


@dataclass(frozen=True)
class SaveCredit(Callback):
    draft: int


@dataclass(frozen=True)
class DropCreditDraft(Callback):
    draft: int


@dataclass(frozen=True)
class ListCredits(Callback):
    """`goal` and `month` (202611) are 0 for all."""

    page: int
    goal: int
    month: int


@dataclass(frozen=True)
class CreditGoals(Callback):
    """By goal: which one?"""


@dataclass(frozen=True)
class CreditMonths(Callback):
    """By month: which one?"""

    page: int


@dataclass(frozen=True)
class FindCredits(Callback):
    """By word."""


@dataclass(frozen=True)
class OpenCredit(Callback):
    credit: int


@dataclass(frozen=True)
class ChangeCredit(Callback):
    credit: int


@dataclass(frozen=True)
class AskDeleteCredit(Callback):
    credit: int


@dataclass(frozen=True)
class DeleteCredit(Callback):
    credit: int


@dataclass(frozen=True)
class AddCertificate(Callback):
    credit: int


@dataclass(frozen=True)
class ShowCertificates(Callback):
    credit: int


@dataclass(frozen=True)
class SendCertificate(Callback):
    certificate: int


@dataclass(frozen=True)
class RemoveCertificate(Callback):
    certificate: int
