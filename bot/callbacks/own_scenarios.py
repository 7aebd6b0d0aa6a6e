"""A cohort's own scenarios: the list, one of them, and the draft of one."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.drafts import Step
from practice.models import Language, Value


@dataclass(frozen=True)
class OwnScenarios(Callback):
    cohort: int


@dataclass(frozen=True)
class OwnScenariosPage(Callback):
    cohort: int
    page: int


@dataclass(frozen=True)
class WriteScenario(Callback):
    cohort: int


@dataclass(frozen=True)
class StartFrom(Callback):
    """From the scenario of the library that this sending holds."""

    push: int


@dataclass(frozen=True)
class ExampleFile(Callback):
    cohort: int


@dataclass(frozen=True)
class SendScenarioFile(Callback):
    cohort: int


@dataclass(frozen=True)
class HowToWrite(Callback):
    cohort: int


@dataclass(frozen=True)
class OpenOwn(Callback):
    own: int


@dataclass(frozen=True)
class PreviewOwn(Callback):
    own: int
    page: int
    language: Language


@dataclass(frozen=True)
class EditOwn(Callback):
    own: int
    language: Language


@dataclass(frozen=True)
class AddLanguage(Callback):
    own: int


@dataclass(frozen=True)
class AskDeleteOwn(Callback):
    own: int


@dataclass(frozen=True)
class DeleteOwn(Callback):
    own: int


@dataclass(frozen=True)
class ShowDraft(Callback):
    draft: int


@dataclass(frozen=True)
class DraftLanguage(Callback):
    draft: int
    language: Language


@dataclass(frozen=True)
class DraftValue(Callback):
    draft: int
    value: Value


@dataclass(frozen=True)
class DraftSetting(Callback):
    draft: int
    setting: str


@dataclass(frozen=True)
class DraftTopic(Callback):
    draft: int
    topic: str
    chosen: int


@dataclass(frozen=True)
class DraftStep(Callback):
    draft: int
    step: Step


@dataclass(frozen=True)
class DraftPart(Callback):
    draft: int
    part: str


@dataclass(frozen=True)
class DraftOn(Callback):
    """On from this step to what is still to be written."""

    draft: int
    step: Step


@dataclass(frozen=True)
class DropWay(Callback):
    """Without the fourth way."""

    draft: int


@dataclass(frozen=True)
class PreviewDraft(Callback):
    draft: int
    page: int


@dataclass(frozen=True)
class SaveDraft(Callback):
    draft: int


@dataclass(frozen=True)
class AskDropDraft(Callback):
    draft: int


@dataclass(frozen=True)
class DropDraft(Callback):
    draft: int


@dataclass(frozen=True)
class ShowHints(Callback):
    draft: int
