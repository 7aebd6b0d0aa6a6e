"""What a trainer sends to a cohort: chosen, looked at, timed, confirmed, cancelled."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Language, Value
from practice.shelf import About


@dataclass(frozen=True)
class SendScenario(Callback):
    cohort: int


@dataclass(frozen=True)
class ShelfOf(Callback):
    cohort: int
    value: Value
    page: int


@dataclass(frozen=True)
class SearchShelf(Callback):
    cohort: int


@dataclass(frozen=True)
class ShelfNames(Callback):
    cohort: int
    about: About


@dataclass(frozen=True)
class ShelfAbout(Callback):
    """`name`: the id of a topic, setting or competency."""

    cohort: int
    about: About
    name: str
    page: int


@dataclass(frozen=True)
class PushOne(Callback):
    """The longest id of a scenario fits beside a cohort's number of six digits."""

    cohort: int
    scenario: str


@dataclass(frozen=True)
class PreviewIn(Callback):
    push: int
    language: Language


@dataclass(frozen=True)
class WhenPush(Callback):
    """`readers` is a language, or `all`."""

    push: int
    readers: str


@dataclass(frozen=True)
class PushNow(Callback):
    push: int


@dataclass(frozen=True)
class PushUsual(Callback):
    """At the cohort's own hour, on the next of its days that is free."""

    push: int


@dataclass(frozen=True)
class PushDays(Callback):
    """`own`: at each member's own hour of that day."""

    push: int
    own: int


@dataclass(frozen=True)
class PushDay(Callback):
    """`day` is counted from the first of January of the year 1."""

    push: int
    day: int
    own: int


@dataclass(frozen=True)
class PushHour(Callback):
    push: int
    day: int
    hour: int


@dataclass(frozen=True)
class ConfirmPush(Callback):
    """`check` names the time that was read back: of another time, the button is over."""

    push: int
    check: int


@dataclass(frozen=True)
class ConfirmPushToAll(Callback):
    """Now, and to those who had today's too."""

    push: int
    check: int


@dataclass(frozen=True)
class PlannedPushes(Callback):
    cohort: int
    page: int


@dataclass(frozen=True)
class ShowPush(Callback):
    push: int


@dataclass(frozen=True)
class CancelPush(Callback):
    push: int


@dataclass(frozen=True)
class MeetPush(Callback):
    push: int


@dataclass(frozen=True)
class OpenMeeting(Callback):
    push: int
    minutes: int


@dataclass(frozen=True)
class LookAtMeeting(Callback):
    """How many so far, or how the room chose."""

    push: int


@dataclass(frozen=True)
class CloseMeeting(Callback):
    push: int


@dataclass(frozen=True)
class NewMeetingLink(Callback):
    push: int
