from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import on_command
from bot.services.account import settings
from bot.services.account.settings import (
    Answered,
    CitiesFound,
    CityAsked,
    DaysPicking,
    LocationAsked,
    NotAgreed,
    NoZoneThere,
    PlaceNotAsked,
)
from bot.services.naming import NameTooLong
from bot.views import dialogues, questions
from bot.views.account import settings as views
from bot.views.message import Message, Reply
from bot.views.say import Say

Outcome = Answered | CityAsked | LocationAsked | CitiesFound | NoZoneThere | NameTooLong | NotAgreed | DaysPicking


def said(outcome: Outcome, say: Say) -> Message | Reply:
    """In answer to a button: the menu changes in place."""
    match outcome:
        case CityAsked() | LocationAsked() | CitiesFound() | NoZoneThere() | NameTooLong() | NotAgreed() | DaysPicking():
            return questions.unanswered(outcome, say)
        case _:
            return views.answered(outcome, say, in_place=True)


def placed(outcome: Answered | NoZoneThere | NotAgreed | PlaceNotAsked, say: Say) -> Message | Reply:
    match outcome:
        case PlaceNotAsked():
            return dialogues.only_words(outcome, say)
        case NoZoneThere() | NotAgreed():
            return questions.unanswered(outcome, say)
        case _:
            return views.placed(outcome, say)


async def on_settings(context: Context) -> None:
    await context.act(settings.show, views.shown, page="")


async def on_page(context: Context, pressed: callbacks.ShowSettings) -> None:
    await context.act(settings.show, views.page, page=pressed.page)


async def on_no_name(context: Context, _: callbacks.NoName) -> None:
    await context.act(settings.set_name, said, name=None, library=context.gate.library, rng=context.gate.rng)


async def on_zone(context: Context, pressed: callbacks.ZoneIs) -> None:
    await context.act(settings.set_zone, said, zone=pressed.zone, library=context.gate.library, rng=context.gate.rng)


async def on_ask_city(context: Context, _: callbacks.AskCity) -> None:
    await context.act(settings.ask_city, said)


async def on_ask_location(context: Context, _: callbacks.AskLocation) -> None:
    await context.act(settings.ask_location, said)


async def on_location(context: Context, latitude: float, longitude: float) -> None:
    await context.act(
        settings.set_place,
        placed,
        latitude=latitude,
        longitude=longitude,
        library=context.gate.library,
        rng=context.gate.rng,
    )


async def on_pick_days(context: Context, pressed: callbacks.PickDays) -> None:
    await context.act(settings.pick_days, said, days=pressed.days)


async def on_days(context: Context, pressed: callbacks.DaysAre) -> None:
    await context.act(settings.set_days, said, days=pressed.days, library=context.gate.library, rng=context.gate.rng)


async def on_all_hours(context: Context, _: callbacks.AllHours) -> None:
    await context.act(settings.show, lambda _, say: questions.all_hours(say), page="hour")


async def on_hour(context: Context, pressed: callbacks.HourIs) -> None:
    await context.act(settings.set_hour, said, hour=pressed.hour, library=context.gate.library, rng=context.gate.rng)


async def on_quiet(context: Context, pressed: callbacks.QuietIs) -> None:
    await context.act(settings.set_quiet, views.page, quiet_from=pressed.quiet_from, quiet_to=pressed.quiet_to)


async def on_language(context: Context, pressed: callbacks.LanguageIs) -> None:
    await context.act(settings.set_language, views.page, language=pressed.language)


async def on_hard_topics(context: Context, pressed: callbacks.HardTopics) -> None:
    await context.act(settings.set_hard_topics, views.page, wanted=bool(pressed.wanted))


async def on_track(context: Context, pressed: callbacks.TrackIs) -> None:
    await context.act(settings.set_track, views.track_set, track=pressed.track, library=context.gate.library)


async def on_text_only(context: Context, pressed: callbacks.TextOnly) -> None:
    await context.act(settings.set_text_only, views.page, wanted=bool(pressed.wanted))


def register(app: App) -> None:
    on_command(app, "settings", on_settings)
    on_button(app, callbacks.ShowSettings, on_page)
    on_button(app, callbacks.NoName, on_no_name)
    on_button(app, callbacks.ZoneIs, on_zone)
    on_button(app, callbacks.AskCity, on_ask_city)
    on_button(app, callbacks.AskLocation, on_ask_location)
    on_button(app, callbacks.PickDays, on_pick_days)
    on_button(app, callbacks.DaysAre, on_days)
    on_button(app, callbacks.AllHours, on_all_hours)
    on_button(app, callbacks.HourIs, on_hour)
    on_button(app, callbacks.QuietIs, on_quiet)
    on_button(app, callbacks.LanguageIs, on_language)
    on_button(app, callbacks.HardTopics, on_hard_topics)
    on_button(app, callbacks.TrackIs, on_track)
    on_button(app, callbacks.TextOnly, on_text_only)
