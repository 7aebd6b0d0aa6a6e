"""Logged hours."""

from bot.callbacks.codec import Callback
from practice.credits import LogStep


class BeginLog(Callback):
    """One line, or step by step."""


class LogByStep(Callback):
    """Goes on with the draft that is begun."""


class CreditStep(Callback):
    """This step is asked (again)."""

    draft: int
    step: LogStep


class SkipCreditStep(Callback):
    draft: int
    step: LogStep


class CreditHoursAre(Callback):
    draft: int
    quarters: int


class CreditDayIs(Callback):
    draft: int
    day: int  # 20261125


class CreditToward(Callback):
    draft: int
    goal: int


class CreditCategoryIs(Callback):
    draft: int
    goal: int
    category: int  # 0 for none


class ShowCreditDraft(Callback):
    draft: int


class ChangeDraft(Callback):
    draft: int


class SaveCredit(Callback):
    draft: int


class DropCreditDraft(Callback):
    draft: int


class ListCredits(Callback):
    """`goal` and `month` (202611) are 0 for all."""

    page: int
    goal: int
    month: int


class CreditGoals(Callback):
    """By goal: which one?"""


class CreditMonths(Callback):
    """By month: which one?"""

    page: int


class FindCredits(Callback):
    """By word."""


class OpenCredit(Callback):
    credit: int


class ChangeCredit(Callback):
    credit: int


class AskDeleteCredit(Callback):
    credit: int


class DeleteCredit(Callback):
    credit: int


class AddCertificate(Callback):
    credit: int


class ShowCertificates(Callback):
    credit: int


class SendCertificate(Callback):
    certificate: int


class RemoveCertificate(Callback):
    certificate: int
