"""Looking things up, and looking back."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback
from practice.models import Value


@dataclass(frozen=True)
class ShowValues(Callback):
    pass


@dataclass(frozen=True)
class ShowValue(Callback):
    value: Value


@dataclass(frozen=True)
class ShowGuidelines(Callback):
    value: Value
    supervisors: int
    page: int


@dataclass(frozen=True)
class ShowGlossary(Callback):
    page: int


@dataclass(frozen=True)
class ShowProgress(Callback):
    pass


@dataclass(frozen=True)
class ShowPetals(Callback):
    pass


@dataclass(frozen=True)
class ShowOwnWays(Callback):
    pass


@dataclass(frozen=True)
class ShowCalendar(Callback):
    pass


@dataclass(frozen=True)
class ShowSupport(Callback):
    pass


@dataclass(frozen=True)
class MoreSupport(Callback):
    country: str


@dataclass(frozen=True)
class ShowCountries(Callback):
    pass


@dataclass(frozen=True)
class SupportCountry(Callback):
    chosen: str


@dataclass(frozen=True)
class ShowHelp(Callback):
    pass


@dataclass(frozen=True)
class MorePrivacy(Callback):
    pass


@dataclass(frozen=True)
class ShowReview(Callback):
    pass


@dataclass(frozen=True)
class ListEntries(Callback):
    value: str  # empty: of every value
    page: int


@dataclass(frozen=True)
class ReviewValues(Callback):
    pass


@dataclass(frozen=True)
class AskSearch(Callback):
    pass


@dataclass(frozen=True)
class OpenEntry(Callback):
    entry: int


@dataclass(frozen=True)
class ReadAll(Callback):
    entry: int
    part: int


@dataclass(frozen=True)
class EditEntry(Callback):
    entry: int


@dataclass(frozen=True)
class EditAnswer(Callback):
    entry: int


@dataclass(frozen=True)
class EditText(Callback):
    entry: int


@dataclass(frozen=True)
class WriteAgain(Callback):
    entry: int


@dataclass(frozen=True)
class LookBack(Callback):
    wanted: int


@dataclass(frozen=True)
class LookBackLess(Callback):
    pass


@dataclass(frozen=True)
class ListStarred(Callback):
    page: int


@dataclass(frozen=True)
class StarEntry(Callback):
    entry: int
    on: int


@dataclass(frozen=True)
class PrintEntries(Callback):
    value: str  # empty: of a month, or those with a star
    month: int  # year and month, 202603; 0: none


@dataclass(frozen=True)
class ShowOwnWeek(Callback):
    pass


@dataclass(frozen=True)
class OwnWeekOn(Callback):
    day: int  # Monday is 0; 7 turns it off
