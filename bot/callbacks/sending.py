"""What a trainer writes and sends."""

from bot.callbacks.about import OfCohort, OfDraft, OfOwnScenario, OfPageOfCohort, OfPush
from practice.draft_parts import Step
from practice.models import Language, Value
from practice.shelf import About


# fmt: off
# A cohort's own scenarios: the list, one of them, and the draft of one.
class OwnScenarios(OfCohort): ...
class OwnScenariosPage(OfPageOfCohort): ...
class WriteScenario(OfCohort): ...
class StartFrom(OfPush): ...  # from the scenario of the library that this sending holds
class ExampleFile(OfCohort): ...
class SendScenarioFile(OfCohort): ...
class HowToWrite(OfCohort): ...
class OpenOwn(OfOwnScenario): ...
class PreviewOwn(OfOwnScenario):
    page: int
    language: Language
class EditOwn(OfOwnScenario):
    language: Language
class AddLanguage(OfOwnScenario): ...
class AskDeleteOwn(OfOwnScenario): ...
class DeleteOwn(OfOwnScenario): ...
class ShowDraft(OfDraft): ...
class DraftLanguage(OfDraft):
    language: Language
class DraftValue(OfDraft):
    value: Value
class DraftSetting(OfDraft):
    setting: str
class DraftTopic(OfDraft):
    topic: str
    chosen: int
class DraftStep(OfDraft):
    step: Step
class DraftPart(OfDraft):
    part: str
class DraftOn(OfDraft):  # on from this step to what is still to be written
    step: Step
class DropWay(OfDraft): ...  # without the fourth way
class DropBeat(OfDraft): ...  # without the second question
class PreviewDraft(OfDraft):
    page: int
class SaveDraft(OfDraft): ...
class AskDropDraft(OfDraft): ...
class DropDraft(OfDraft): ...
class ShowHints(OfDraft): ...

# What a trainer sends to a cohort: chosen, looked at, timed, confirmed, cancelled.
class SendScenario(OfCohort): ...
class ShelfOf(OfCohort):
    value: Value
    page: int
class SearchShelf(OfCohort): ...
class ShelfNames(OfCohort):
    about: About
class ShelfAbout(OfCohort):  # `name`: the id of a topic, setting or competency
    about: About
    name: str
    page: int
class PushOne(OfCohort):  # the longest id of a scenario fits beside a cohort's number of six digits
    scenario: str
class PreviewIn(OfPush):
    language: Language
class WhenPush(OfPush):  # `readers` is a language, or `all`
    readers: str
class PushNow(OfPush): ...
class PushUsual(OfPush): ...  # at the cohort's own hour, on the next of its days that is free
class PushDays(OfPush):  # `own`: at each member's own hour of that day
    own: int
class PushDay(OfPush):  # `day` is counted from the first of January of the year 1
    day: int
    own: int
class PushHour(OfPush):
    day: int
    hour: int
class ConfirmPush(OfPush):  # `check` names the time that was read back: of another time, the button is over
    check: int
class ConfirmPushToAll(OfPush):  # now, and to those who had today's too
    check: int
class PlannedPushes(OfPageOfCohort): ...
class ShowPush(OfPush): ...
class CancelPush(OfPush): ...
class MeetPush(OfPush): ...
class OpenMeeting(OfPush):
    minutes: int
class LookAtMeeting(OfPush): ...  # how many so far, or how the room chose
class CloseMeeting(OfPush): ...
class NewMeetingLink(OfPush): ...
