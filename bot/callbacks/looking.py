"""Looking things up, and looking back."""

from bot.callbacks.codec import Callback
from practice.models import Value


class ShowValues(Callback): ...


class ShowValue(Callback):
    value: Value


class ShowGuidelines(Callback):
    value: Value
    supervisors: int
    page: int


class ShowGlossary(Callback):
    page: int


class ShowProgress(Callback): ...


class ShowPetals(Callback): ...


class ShowOwnWays(Callback): ...


class ShowCalendar(Callback): ...


class ShowSupport(Callback): ...


class MoreSupport(Callback):
    country: str


class ShowCountries(Callback): ...


class SupportCountry(Callback):
    chosen: str


class ShowHelp(Callback): ...


class MorePrivacy(Callback): ...


class ShowReview(Callback): ...


class ListEntries(Callback):
    value: str  # empty: of every value
    page: int


class ReviewValues(Callback): ...


class AskSearch(Callback): ...


class OpenEntry(Callback):
    entry: int


class ReadAll(Callback):
    entry: int
    part: int


class EditEntry(Callback):
    entry: int


class EditAnswer(Callback):
    entry: int


class EditText(Callback):
    entry: int


class WriteAgain(Callback):
    entry: int


class LookBack(Callback):
    wanted: int


class LookBackLess(Callback): ...


class ListStarred(Callback):
    page: int


class StarEntry(Callback):
    entry: int
    on: int


class PrintEntries(Callback):
    value: str  # empty: of a month, or those with a star
    month: int  # year and month, 202603; 0: none


class ShowOwnWeek(Callback): ...


class OwnWeekOn(Callback):
    day: int  # Monday is 0; 7 turns it off
