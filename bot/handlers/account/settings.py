from bot import callbacks
from bot.handlers.routes import button, command
from bot.services.account import own_times, preferences, settings
from bot.services.account.settings import (
    Answered,
    CitiesFound,
    CityAsked,
    DaysPicking,
    LocationAsked,
    NotAgreed,
    NothingForTrack,
    NoZoneThere,
    Shown,
)
from bot.services.account.starting import Next, SetUp
from bot.services.naming import NameTooLong
from bot.services.over import Stale
from bot.services.unkeepable import Unkeepable
from bot.views import over, questions, unkeepable
from bot.views.account import own_times as time_views
from bot.views.account import preferences as preference_views
from bot.views.account import settings as views
from bot.views.message import Message, Reply
from bot.views.say import Say
from practice.picking import Kind

Outcome = Answered | NothingForTrack | CityAsked | LocationAsked | CitiesFound | NoZoneThere | NameTooLong | NotAgreed | DaysPicking | Stale


def said(outcome: Outcome, say: Say) -> Message | Reply:
    """In answer to a button: the menu changes in place."""
    match outcome:
        case CityAsked() | LocationAsked() | CitiesFound() | NoZoneThere() | NameTooLong() | NotAgreed() | DaysPicking():
            return questions.unanswered(outcome, say)
        case Stale():
            return over.told(outcome, say)
        case Next() | SetUp() | Shown() | NothingForTrack():
            return views.answered(outcome, say, in_place=True)


def placed(outcome: Answered | NoZoneThere | NotAgreed | Unkeepable | Stale, say: Say) -> Message | Reply:
    match outcome:
        case Unkeepable():
            return unkeepable.said(outcome, say)
        case NoZoneThere() | NotAgreed():
            return questions.unanswered(outcome, say)
        case Stale():
            return over.told(outcome, say)
        case Next() | SetUp() | Shown():
            return views.placed(outcome, say)


ROUTES = (
    command("settings", settings.show, views.shown, page=""),
    button(callbacks.ShowSettings, settings.show, views.page),
    button(callbacks.NoName, settings.set_name, said, name=None),
    button(callbacks.ZoneIs, settings.set_zone, said),
    button(callbacks.AskCity, settings.ask_city, said),
    button(callbacks.AskLocation, settings.ask_location, said),
    button(callbacks.PickDays, settings.pick_days, said),
    button(callbacks.DaysAre, settings.set_days, said),
    button(callbacks.AllHours, settings.show, lambda _, say: time_views.all_hours(say), page="hour"),
    button(callbacks.HalfHours, settings.show, lambda _, say: time_views.half_hours(say), page="hour"),
    button(callbacks.HourIs, own_times.set_hour, said, minute=0),
    button(callbacks.HalfPastIs, own_times.set_hour, said, minute=30),
    button(callbacks.AskTimeOn, own_times.ask_time_on, questions.unanswered),
    button(callbacks.TimeOn, own_times.set_time_on, views.page),
    button(callbacks.SameTime, own_times.same_time, views.page),
    button(callbacks.SecondIs, own_times.set_second, views.page),
    button(callbacks.NoSecond, own_times.no_second, views.page),
    button(callbacks.QuietIs, own_times.set_quiet, views.page),
    button(callbacks.QuietOn, own_times.set_quiet_on, views.page),
    button(callbacks.OnlyNights, own_times.only_nights, views.page),
    button(callbacks.LanguageIs, settings.set_language, views.page),
    button(callbacks.HardTopics, settings.set_hard_topics, views.page),
    button(callbacks.ShowLeftOut, preferences.show, preference_views.shown, kind=Kind.TOPIC),
    button(callbacks.LeaveOut, preferences.leave_out, preference_views.shown),
    button(callbacks.ShowWorksIn, preferences.show, preference_views.shown, kind=Kind.SETTING),
    button(callbacks.WorkIn, preferences.work_in, preference_views.shown),
    button(callbacks.TrackIs, settings.set_track, said),
    button(callbacks.TextOnly, settings.set_text_only, views.page),
)
