"""Days, hours, places and what is put in, as people read them."""

import gzip
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.services.account.cities import CITIES
from bot.views.labels import LONGEST_LABEL
from bot.views.questions import ZONES
from bot.views.say import Host, Say, put
from practice.models import Language, Value
from tests.shipped import shipped

HOST = Host(name="Ann & Bob <Center>", contact="hello@example.org", relation="neither", backup_days=14)
LIBRARY = shipped()
ENGLISH, SPANISH = (Say(language, HOST, LIBRARY) for language in Language)
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("on", "english", "spanish"),
    [
        (date(2026, 3, 2), "Monday, March 2", "lunes 2 de marzo"),
        (date(2026, 12, 31), "Thursday, December 31", "jueves 31 de diciembre"),
        (date(2028, 2, 29), "Tuesday, February 29", "martes 29 de febrero"),
        (date(2026, 9, 5), "Saturday, September 5", "sábado 5 de septiembre"),
    ],
)
def test_days(on: date, english: str, spanish: str) -> None:
    assert (ENGLISH.day(on), SPANISH.day(on)) == (english, spanish)


@pytest.mark.parametrize(
    ("zone", "english"),
    [
        ("America/New_York", "Monday, March 2"),  # 22:30 there
        ("Asia/Tokyo", "Tuesday, March 3"),  # already the next day
        ("Pacific/Honolulu", "Monday, March 2"),
    ],
)
def test_an_instant_is_told_as_the_day_it_is_there(zone: str, english: str) -> None:
    assert ENGLISH.day(datetime(2026, 3, 3, 3, 30, tzinfo=UTC), ZoneInfo(zone)) == english


@pytest.mark.parametrize(
    ("hour", "english", "spanish"),
    [
        (0, "12:00 AM", "12:00 a.m."),
        (1, "1:00 AM", "1:00 a.m."),
        (9, "9:00 AM", "9:00 a.m."),
        (12, "12:00 PM", "12:00 p.m."),
        (13, "1:00 PM", "1:00 p.m."),
        (23, "11:00 PM", "11:00 p.m."),
    ],
)
def test_hours(hour: int, english: str, spanish: str) -> None:
    assert (ENGLISH.hour(hour), SPANISH.hour(hour)) == (english, spanish)


@pytest.mark.parametrize(
    ("at", "english", "spanish"),
    [
        (
            datetime(2026, 3, 2, 14, tzinfo=UTC),
            "Monday, March 2, 9:00 AM (New York time)",
            "lunes 2 de marzo, 9:00 a.m. (hora de Nueva York)",
        ),
        (  # summer time began that night
            datetime(2026, 3, 9, 13, tzinfo=UTC),
            "Monday, March 9, 9:00 AM (New York time)",
            "lunes 9 de marzo, 9:00 a.m. (hora de Nueva York)",
        ),
        (  # a day earlier there than in UTC
            datetime(2026, 3, 3, 1, 15, tzinfo=UTC),
            "Monday, March 2, 8:15 PM (New York time)",
            "lunes 2 de marzo, 8:15 p.m. (hora de Nueva York)",
        ),
    ],
)
def test_moments(at: datetime, english: str, spanish: str) -> None:
    assert (ENGLISH.moment(at, NEW_YORK), SPANISH.moment(at, NEW_YORK)) == (english, spanish)


@pytest.mark.parametrize(
    ("zone", "english", "spanish"),
    [
        ("America/New_York", "New York", "Nueva York"),
        ("America/Los_Angeles", "Los Angeles", "Los Ángeles"),
        ("America/Puerto_Rico", "Puerto Rico", "Puerto Rico"),
        ("America/Mexico_City", "Mexico City", "Ciudad de México"),
        ("America/Indiana/Indianapolis", "Indianapolis", "Indianapolis"),  # no state before it
        ("America/Argentina/Buenos_Aires", "Buenos Aires", "Buenos Aires"),  # no country before it
        ("UTC", "UTC", "UTC"),
    ],
)
def test_zones(zone: str, english: str, spanish: str) -> None:
    assert (ENGLISH.zone(ZoneInfo(zone)), SPANISH.zone(ZoneInfo(zone))) == (english, spanish)


@pytest.mark.parametrize("say", [ENGLISH, SPANISH], ids=list(Language))
def test_every_zone_that_a_city_can_have_has_a_plain_name(say: Say) -> None:
    zones = {line.split("\t")[4] for line in gzip.decompress(CITIES.read_bytes()).decode().splitlines()}
    assert zones <= available_timezones()
    names = [say.zone(ZoneInfo(zone)) for zone in zones]
    assert [name for name in names if not name or "/" in name or "_" in name] == []


@pytest.mark.parametrize("say", [ENGLISH, SPANISH], ids=list(Language))
def test_the_zones_on_the_list_fit_a_button(say: Say) -> None:
    assert [zone for zone in ZONES[say.language] if len(say.zone(ZoneInfo(zone))) > LONGEST_LABEL] == []


@pytest.mark.parametrize(
    ("days", "english", "spanish"),
    [
        ({0, 1, 2, 3, 4}, "weekdays", "entre semana"),
        ({0, 1, 2, 3, 4, 5, 6}, "every day", "todos los días"),
        ({4, 0, 2}, "Mon, Wed, Fri", "lun, mié, vie"),
        ({5, 6}, "Sat, Sun", "sáb, dom"),
        ({1}, "Tue", "mar"),
    ],
)
def test_weekdays(days: set[int], english: str, spanish: str) -> None:
    assert (ENGLISH.weekdays(frozenset(days)), SPANISH.weekdays(frozenset(days))) == (english, spanish)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ana", "Hello, Ana."),
        ("<b>Ana</b>", "Hello, &lt;b&gt;Ana&lt;/b&gt;."),  # no tag comes from outside
        ("Ana & Luz", "Hello, Ana &amp; Luz."),
        ("{host} {0} {}", "Hello, {host} {0} {}."),  # braces are only letters
        ("%s", "Hello, %s."),
        ('"Ana"', 'Hello, "Ana".'),  # Telegram needs quotes escaped in attributes alone
    ],
)
def test_what_is_put_in_is_escaped(name: str, shown: str) -> None:
    assert ENGLISH("Hello, {name}.", name=name) == shown
    assert SPANISH("Hello, {name}.", name=name) == shown.replace("Hello", "Hola")
    assert put("Hello, {name}.", name=name) == shown


@pytest.mark.parametrize(
    ("n", "english", "spanish"),
    [(0, "0 messages", "0 mensajes"), (1, "1 message", "1 mensaje"), (2, "2 messages", "2 mensajes"), (21, "21 messages", "21 mensajes")],
)
def test_plurals(n: int, english: str, spanish: str) -> None:
    assert ENGLISH.plural("{n} message", "{n} messages", n) == english
    assert SPANISH.plural("{n} message", "{n} messages", n) == spanish


def test_plurals_escape_what_is_put_in() -> None:
    assert SPANISH.plural("{value}: once", "{value}: {n} times", 2, value="<i>") == "&lt;i&gt;: 2 veces"


def test_values_settings_and_hard_topics_are_named_in_the_language() -> None:
    assert (ENGLISH.value(Value.SHARED_POWER), SPANISH.value(Value.SHARED_POWER)) == ("Equally shared power", "Poder compartido")
    visit = next(scenario for scenario in LIBRARY.scenarios if scenario.setting == "home-visit")
    assert (ENGLISH.value_and_setting(visit)[1], SPANISH.value_and_setting(visit)[1]) == ("Home visit", "Visita a domicilio")
    hard = next(scenario for scenario in LIBRARY.scenarios if "suicide" in scenario.topics)
    assert "suicide" in ENGLISH.hard_topics(hard)
    assert "suicidio" in SPANISH.hard_topics(hard)


def test_a_time_that_ends_a_sentence_has_one_point() -> None:
    times = {"times": "lun, 9:00 a.m."}
    assert SPANISH("Scenarios come {times}.", **times) == "Los escenarios llegan: lun, 9:00 a.m."
