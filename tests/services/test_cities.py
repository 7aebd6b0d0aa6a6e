"""A zone by whatever people write for where they are: set only where nothing else can be meant, else asked about."""

import tracemalloc

import pytest

from bot.services.account import cities

SET = [
    ("Chicago", "America/Chicago"),
    ("ciudad de méxico", "America/Mexico_City"),  # its other name, and a state's own
    ("cdmx", "America/Mexico_City"),
    ("Portland, Maine", "America/New_York"),
    ("Portland Maine", "America/New_York"),  # no comma
    ("portland, ME", "America/New_York"),
    ("Washington, D.C.", "America/New_York"),
    ("Guadalajara, Jalisco", "America/Mexico_City"),
    ("Guadalajara, México", "America/Mexico_City"),
    ("Guadalajara, España", "Europe/Madrid"),
    ("Medellín, Colombia", "America/Bogota"),
    ("San Juan, PR", "America/Puerto_Rico"),
    ("California", "America/Los_Angeles"),
    ("Nueva York", "America/New_York"),
    ("Sonora", "America/Hermosillo"),
    ("Perú", "America/Lima"),
    ("Eastern", "America/New_York"),
    ("eastern standard time", "America/New_York"),
    ("hora del este", "America/New_York"),
    ("EST", "America/New_York"),
    ("PST", "America/Los_Angeles"),
    ("AKST", "America/Anchorage"),
    ("HST", "Pacific/Honolulu"),
    ("COT", "America/Bogota"),
    ("UTC", "UTC"),
    ("America/New_York", "America/New_York"),
    ("america/argentina/buenos aires", "America/Argentina/Buenos_Aires"),
    ("UTC+5:30", "Asia/Kolkata"),  # one that has it
    ("Sitka", "America/Sitka"),  # small, but a zone's own city
    ("UTC+5:45", "Asia/Kathmandu"),  # a place's own, which no list of common ones has
    ("Saint Louis, Missouri", "America/Chicago"),  # written St. Louis there
    ("Georgia, USA", "America/New_York"),  # the state
    ("East Coast", "America/New_York"),
    ("EST5EDT", "America/New_York"),
    ("USVI", "America/St_Thomas"),
    ("Ponce PR", "America/Puerto_Rico"),
    ("Cd. Juárez", "America/Ciudad_Juarez"),
    ("I live in Chicago", "America/Chicago"),
    ("vivo en Medellín", "America/Bogota"),
    ("Nashville time", "America/Chicago"),
    ("St. Louis, MO", "America/Chicago"),
    ("Ft. Worth", "America/Chicago"),
    ("Mt. Vernon, New York", "America/New_York"),
    *[(text, "America/Los_Angeles") for text in ("Pacific", "Pacific Time", "PDT", "Portland, Oregon", "San Jose, CA", "Moscow, Idaho")],
    *[(text, "America/New_York") for text in ("EDT", "NYC", "Ohio", "Maine", "Columbus, Georgia", "Lima, Ohio", "Athens, Georgia")],
    *[(text, "America/Chicago") for text in ("CDT", "Springfield, Illinois", "Paris, Texas", "Birmingham, Alabama", "Houston")],
    *[(text, "America/Mexico_City") for text in ("Jalisco", "Oaxaca", "Estado de México", "León, Guanajuato", "Córdoba, Veracruz")],
    ("El Paso, Texas", "America/Denver"),
    ("Boise, ID", "America/Boise"),
    ("Phoenix, Arizona", "America/Phoenix"),
    ("AKDT", "America/Anchorage"),
    ("Hawaii time", "Pacific/Honolulu"),
    ("Baja California", "America/Tijuana"),
    ("Quintana Roo", "America/Cancun"),
    ("Yucatán", "America/Merida"),
    ("Mérida, Venezuela", "America/Caracas"),
    ("Córdoba, Argentina", "America/Argentina/Cordoba"),
    ("Santiago, Chile", "America/Santiago"),
    ("San José, Costa Rica", "America/Costa_Rica"),
    ("ART", "America/Argentina/Buenos_Aires"),
    ("CLT", "America/Santiago"),
    ("VET", "America/Caracas"),
    ("Quito", "America/Guayaquil"),
    ("Bogotá", "America/Bogota"),
    ("UTC-3:30", "America/St_Johns"),
    ("europe/madrid", "Europe/Madrid"),
    ("América/Bogotá", "America/Bogota"),
    ("Hawái", "Pacific/Honolulu"),
    ("Islas Canarias", "Atlantic/Canary"),
    ("British Columbia", "America/Vancouver"),
]
ASKED = [
    ("Virginia", ["America/New_York", "Africa/Johannesburg"]),  # a state and a large city
    ("Georgia", ["America/New_York", "Asia/Tbilisi"]),  # a state and a country
    ("Washington", ["America/Los_Angeles", "America/New_York"]),
    ("Texas", ["America/Chicago", "America/Denver"]),
    ("Florida", ["America/New_York", "America/Chicago"]),
    ("Oregon", ["America/Los_Angeles", "America/Denver"]),  # its east is in no list of cities
    ("México", ["America/Mexico_City", "America/Tijuana"]),
    ("Portland", ["America/Los_Angeles", "America/New_York"]),
    ("Portland, Xyz", ["America/Los_Angeles", "America/New_York"]),  # a state that is none
    ("London", ["Europe/London", "America/Toronto"]),
    ("UTC-5", ["America/New_York", "America/Chicago", "America/Bogota"]),  # in winter, in summer, always
    ("\u22126", ["America/Chicago"]),
    ("CST", ["America/Chicago", "America/Mexico_City"]),
    ("tiempo del centro", ["America/Chicago", "America/Mexico_City"]),
    ("mountain time", ["America/Denver", "America/Phoenix"]),
    ("hora de la montaña", ["America/Denver", "America/Phoenix"]),
    ("Montana", ["America/Denver", "Europe/Sofia"]),  # a state and a town
    ("Saint Louis", ["America/Chicago", "Africa/Dakar"]),
    ("Tennessee", ["America/New_York", "America/Chicago"]),
    ("Kentucky", ["America/Kentucky/Louisville", "America/Chicago"]),
    ("Idaho", ["America/Boise", "America/Los_Angeles"]),
    ("Chihuahua", ["America/Chihuahua", "America/Ciudad_Juarez"]),
    ("Nuevo León", ["America/Monterrey"]),  # a corner of it keeps the border's time
    ("GMT-3", ["America/Argentina/Buenos_Aires"]),
    ("-05:00", ["America/New_York", "America/Bogota"]),
    ("UTC+0", ["UTC"]),
    ("San Juan", ["America/Puerto_Rico"]),
    ("Santiago", ["America/Santiago"]),
    ("Guadalajara", ["America/Mexico_City", "Europe/Madrid"]),
    ("Lima", ["America/Lima", "America/New_York"]),
    ("La Paz", ["America/La_Paz"]),
    ("La Habana", ["America/Havana"]),  # another name
    ("Vegas", ["America/Los_Angeles"]),
    ("los ang", ["America/Los_Angeles"]),
    ("home", []),
    ("chicag", ["America/Chicago"]),  # the beginning of a name
    ("Bombay", ["Asia/Kolkata"]),  # another name
    ("CA", ["America/Los_Angeles"]),  # two letters may be anything
    ("ok", ["America/Chicago"]),
    ("hi", ["Pacific/Honolulu"]),
    ("Yountville", []),  # too small to be known
    ("Cairo, IL", ["Africa/Cairo", "America/Chicago"]),  # a state in which it is not known
    ("Miami, OK", ["America/New_York", "America/Chicago"]),
    ("Las Vegas, New Mexico", ["America/Los_Angeles", "America/Denver"]),
    ("Peru, Indiana", ["America/Indiana/Indianapolis", "America/Chicago"]),
    ("L.A.", ["America/Los_Angeles", "America/Chicago"]),  # a city or a state
    ("LA", ["America/Los_Angeles", "America/Chicago"]),
    ("SF", ["America/Los_Angeles"]),
    ("Etc/GMT+5", ["America/New_York", "America/Bogota"]),
    ("hora de Colombia", ["America/Bogota"]),
    *[
        (text, [zone])
        for text, zone in (("San", "Africa/Bamako"), ("Nada", "Asia/Shanghai"), ("Man", "Africa/Abidjan"), ("Nice", "Europe/Paris"))
    ],
    ("Filadelfia", ["America/New_York", "America/Asuncion"]),  # far larger than those that are called so at home
    ("Ontario", ["America/Toronto", "America/Los_Angeles"]),  # a province, and a city
    ("yes", ["Europe/Moscow"]),  # the beginning of a name, and of several
]


@pytest.mark.parametrize(("text", "zone"), SET)
def test_what_can_mean_only_one_time_sets_it(text: str, zone: str) -> None:
    assert cities.search(text).zone == zone


@pytest.mark.parametrize(("text", "zones"), ASKED)
def test_what_may_mean_another_place_is_asked_about(text: str, zones: list[str]) -> None:
    places = cities.search(text)
    assert places.zone is None
    assert len(places.found) <= cities.MOST
    found = [city.zone for city in places.found]
    assert [zone for zone in zones if zone not in found] == []


@pytest.mark.parametrize("text", ["", "   ", ",", "no", "sí", "5", "skip", "a", "UTC+99", "|", "\t", "\n", "x|y", "América/Nowhere"])
def test_what_is_no_place_finds_none(text: str) -> None:
    assert cities.search(text).found == ()


def test_the_largest_places_come_first() -> None:
    assert [city.region for city in cities.search("Springfield").found][:2] == ["MO", "MA"]


def test_a_search_needs_few_megabytes() -> None:
    cities._text.cache_clear()
    tracemalloc.start()
    cities.search("Springfield")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 30_000_000
