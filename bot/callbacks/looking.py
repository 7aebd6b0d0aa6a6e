"""Looking things up, and looking back."""

from bot.callbacks.codec import Callback
from practice.models import Value


class ShowValues(Callback):
    pass


class ShowValue(Callback):
    value: Value


class ShowGuidelines(Callback):
    value: Value
    supervisors: int
    page: int


class ShowGlossary(Callback):
    page: int


class ShowProgress(Callback):
    pass


class ShowPetals(Callback):
    pass


class ShowOwnWays(Callback):
    pass


class ShowCalendar(Callback):
    pass


class ShowSupport(Callback):
    pass


class MoreSupport(Callback):
    country: str


class ShowCountries(Callback):
    pass


class SupportCountry(Callback):
    chosen: str


class ShowHelp(Callback):
    pass


class MorePrivacy(Callback):
    pass


class ShowReview(Callback):
    pass


class ListEntries(Callback):
    value: str  # empty: of every value
    page: int


class ReviewValues(Callback):
    pass


class AskSearch(Callback):
    pass


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


class LookBackLess(Callback):
    pass


class ListStarred(Callback):
    page: int


class StarEntry(Callback):
    entry: int
    on: int


class PrintEntries(Callback):
    value: str  # empty: of a month, or those with a star
    month: int  # year and month, 202603; 0: none


class ShowOwnWeek(Callback):
    pass


class OwnWeekOn(Callback):
    day: int  # Monday is 0; 7 turns it off
