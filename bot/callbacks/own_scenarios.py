"""A cohort's own scenarios: the list, one of them, and the draft of one."""

from bot.callbacks.codec import Callback
from practice.drafts import Step
from practice.models import Language, Value


class OwnScenarios(Callback):
    cohort: int


class OwnScenariosPage(Callback):
    cohort: int
    page: int


class WriteScenario(Callback):
    cohort: int


class StartFrom(Callback):
    """From the scenario of the library that this sending holds."""

    push: int


class ExampleFile(Callback):
    cohort: int


class SendScenarioFile(Callback):
    cohort: int


class HowToWrite(Callback):
    cohort: int


class OpenOwn(Callback):
    own: int


class PreviewOwn(Callback):
    own: int
    page: int
    language: Language


class EditOwn(Callback):
    own: int
    language: Language


class AddLanguage(Callback):
    own: int


class AskDeleteOwn(Callback):
    own: int


class DeleteOwn(Callback):
    own: int


class ShowDraft(Callback):
    draft: int


class DraftLanguage(Callback):
    draft: int
    language: Language


class DraftValue(Callback):
    draft: int
    value: Value


class DraftSetting(Callback):
    draft: int
    setting: str


class DraftTopic(Callback):
    draft: int
    topic: str
    chosen: int


class DraftStep(Callback):
    draft: int
    step: Step


class DraftPart(Callback):
    draft: int
    part: str


class DraftOn(Callback):
    """On from this step to what is still to be written."""

    draft: int
    step: Step


class DropWay(Callback):
    """Without the fourth way."""

    draft: int


class PreviewDraft(Callback):
    draft: int
    page: int


class SaveDraft(Callback):
    draft: int


class AskDropDraft(Callback):
    draft: int


class DropDraft(Callback):
    draft: int


class ShowHints(Callback):
    draft: int
