"""Name, zone, days and hour: asked at the start and again in the settings."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot import callbacks
from bot.callbacks import Callback
from bot.services.account.cities import City
from bot.services.account.own_times import NotRead, TimeOnAsked
from bot.services.account.settings import CitiesFound, CityAsked, DaysPicking, LocationAsked, NoZoneThere
from bot.services.account.starting import Question
from bot.services.naming import NameTooLong
from bot.views.account import own_times
from bot.views.labels import LONGEST_LABEL, in_rows, short
from bot.views.message import Button, Buttons, Message
from bot.views.say import Say
from bot.views.showing import shows
from practice.languages import in_each
from practice.models import Person, Track

ZONES = in_each(
    en=(
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
        "America/Puerto_Rico",
    ),
    es=(
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Puerto_Rico",
        "America/Mexico_City",
        "America/Bogota",
        "America/Guatemala",
    ),
)

Unanswered = CityAsked | LocationAsked | CitiesFound | NoZoneThere | NameTooLong | DaysPicking | NotRead | TimeOnAsked


def ask(question: Question, say: Say, person: Person, *, greeted: bool = False, setting_up: bool = True) -> Message:
    """`setting_up` offers the defaults, which skip the rest of the start."""
    texts = {
        Question.NAME: say("What may I call you? Write a name, or go on without one. Your Telegram name is never shown to others."),
        Question.ZONE: say("Where are you? I ask only to get the hour right. Pick a place with your time, or write your city."),
        Question.DAYS: say("On which days would you like a scenario?"),
        Question.HOUR: say("At what hour?"),
    }
    hello = say("Hello, {name}.", name=person.name) + " " if greeted else ""
    rows = _rows(question, say)
    more: list[str] = []
    if setting_up:
        also, tracks = _tracks(question, person, say)
        more = [*also, *([_defaults(say, person)] if question is Question.NAME else [])]
        rows = [*rows, *tracks, [Button(say("Use the defaults"), callbacks.Defaults())]]
    return Message(text="\n\n".join([hello + texts[question], *more]), buttons=rows, in_place=True)


def _tracks(question: Question, person: Person, say: Say) -> tuple[list[str], Buttons]:
    """Asked beside the first two questions: who gives peer support has nothing to tap, and a supervisor taps no more often than others."""
    labels = {Track.PEER_SUPPORTER: say("Peer supporter"), Track.SUPERVISOR: say("Supervisor")}
    match question:
        case Question.NAME:
            text = say("Do you supervise peer supporters? Tap Supervisor, here (it goes on without a name) or with the next question.")
            return [text], [[Button(labels[Track.SUPERVISOR], callbacks.TrackIs(Track.SUPERVISOR))]]
        case Question.ZONE:
            keys = [Button(("✓ " if track is person.track else "") + label, callbacks.TrackIs(track)) for track, label in labels.items()]
            return [say("The tick says whose scenarios you get; tap to move it.")], [keys]
        case Question.DAYS | Question.HOUR:
            return [], []


def _defaults(say: Say, person: Person) -> str:
    schedule = person.schedule
    return say(
        "The defaults: {name}, {times}, {zone} time. All of it can change later.",
        name=person.name or say("no name"),
        times=own_times.when(schedule, say),
        zone=say.zone(schedule.zone),
    )


def _rows(question: Question, say: Say) -> Buttons:
    match question:
        case Question.NAME:
            return [[Button(say("No name"), callbacks.NoName())]]
        case Question.ZONE:
            return [
                *zone_rows(callbacks.ZoneIs, say),
                [Button(say("Search a city"), callbacks.AskCity()), Button(say("Share location"), callbacks.AskLocation())],
            ]
        case Question.DAYS:
            return [
                [Button(say("Weekdays"), callbacks.DaysAre("01234")), Button(say("Every day"), callbacks.DaysAre("0123456"))],
                [Button(say("Mon, Wed, Fri"), callbacks.DaysAre("024")), Button(say("Weekends"), callbacks.DaysAre("56"))],
                [Button(say("Pick days"), callbacks.PickDays("01234"))],
            ]
        case Question.HOUR:
            return own_times.hour_rows(say)


@shows
def unanswered(outcome: Unanswered, say: Say) -> Message:
    match outcome:
        case CityAsked():
            return Message(text=say("Write the name of your city, or of a bigger one nearby that has your time."))
        case LocationAsked():
            text = say("Use the button below to share where you are. I only take the time zone from it; the place is not kept.")
            return Message(text=text, location_button=say("Share my location"))
        case CitiesFound(cities=()):
            return Message(
                text=say("I know no city called “{name}”. A bigger city nearby works too, if it has your time.", name=outcome.asked[:60]),
                drops_keyboard=True,
            )
        case CitiesFound(cities=cities):
            keys = [[Button(place(city, say), callbacks.ZoneIs(city.zone))] for city in cities]
            return Message(text=say("Which one is it?"), buttons=keys)
        case NoZoneThere():
            return Message(text=say("I could not find a time zone there. Write the name of a city instead."), drops_keyboard=True)
        case NameTooLong():
            return Message(text=say("That is a bit long for me. Please write a name of up to 40 letters, on one line."))
        case NotRead():
            return Message(text=own_times.not_read(outcome, say) + " " + say("Or /cancel."))
        case TimeOnAsked():
            text, rows = own_times.time_on(outcome, say)
            return Message(text=text, buttons=[*rows, [Button(say("Back"), callbacks.ShowSettings("other-times"))]], in_place=True)
        case DaysPicking(days=days):
            return _pick_days(days, say)


def _pick_days(days: str, say: Say) -> Message:
    rows = day_rows(frozenset(map(int, days)), callbacks.PickDays, callbacks.DaysAre, say)
    text = say("Tap a day to add it or take it away.") if days else say("Pick at least one day. To have none for a while, use /stop.")
    return Message(text=text, buttons=rows, in_place=True)


def day_rows(days: frozenset[int], pick: Callable[[str], Callback], save: Callable[[str], Callback], say: Say) -> list[list[Button]]:
    """A weekday's button adds it or takes it away; those that are picked can be saved."""
    keys = [Button(("✓ " if day in days else "") + say.weekday(day), pick(written(days ^ {day}))) for day in range(7)]
    return [keys[:4], keys[4:], [Button(say("Save these days"), save(written(days)))] if days else []]


def written(days: frozenset[int]) -> str:
    """As buttons have them: "024"."""
    return "".join(map(str, sorted(days)))


def zone_rows(to: Callable[[str], Callback], say: Say) -> list[list[Button]]:
    return in_rows([Button(short(say.zone(ZoneInfo(zone))), to(zone)) for zone in ZONES[say.language]], 2)


def place(city: City, say: Say) -> str:
    """A button's label: "Portland, ME", "Chicago · Texas" for one of the times of a state, "New York" for a zone by its own name."""
    if city.population:
        return short(f"{city.name}, {city.region}")
    zone = say.zone(ZoneInfo(city.zone))
    whole = f"{zone} · {city.name}"
    return whole if city.name not in ("", zone) and len(whole) <= LONGEST_LABEL else short(zone)
