"""What a trainer sends to a cohort: chosen, looked at, timed, confirmed, cancelled."""

from bot.callbacks.codec import Callback
from practice.models import Language, Value
from practice.shelf import About


class SendScenario(Callback):
    cohort: int


class ShelfOf(Callback):
    cohort: int
    value: Value
    page: int


class SearchShelf(Callback):
    cohort: int


class ShelfNames(Callback):
    cohort: int
    about: About


class ShelfAbout(Callback):
    """`name`: the id of a topic, setting or competency."""

    cohort: int
    about: About
    name: str
    page: int


class PushOne(Callback):
    """The longest id of a scenario fits beside a cohort's number of six digits."""

    cohort: int
    scenario: str


class PreviewIn(Callback):
    push: int
    language: Language


class WhenPush(Callback):
    """`readers` is a language, or `all`."""

    push: int
    readers: str


class PushNow(Callback):
    push: int


class PushUsual(Callback):
    """At the cohort's own hour, on the next of its days that is free."""

    push: int


class PushDays(Callback):
    """`own`: at each member's own hour of that day."""

    push: int
    own: int


class PushDay(Callback):
    """`day` is counted from the first of January of the year 1."""

    push: int
    day: int
    own: int


class PushHour(Callback):
    push: int
    day: int
    hour: int


class ConfirmPush(Callback):
    """`check` names the time that was read back: of another time, the button is over."""

    push: int
    check: int


class ConfirmPushToAll(Callback):
    """Now, and to those who had today's too."""

    push: int
    check: int


class PlannedPushes(Callback):
    cohort: int
    page: int


class ShowPush(Callback):
    push: int


class CancelPush(Callback):
    push: int


class MeetPush(Callback):
    push: int


class OpenMeeting(Callback):
    push: int
    minutes: int


class LookAtMeeting(Callback):
    """How many so far, or how the room chose."""

    push: int


class CloseMeeting(Callback):
    push: int


class NewMeetingLink(Callback):
    push: int
