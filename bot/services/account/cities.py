"""Find a time zone by a place, as people write it. The cities are an extract of GeoNames (geonames.org, CC BY 4.0)."""

import gzip
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

from practice import zones
from practice.zones import fold

CITIES = Path(__file__).parents[3] / "content" / "places" / "cities.tsv.gz"
MOST = 6
LONGEST = 100  # characters; no place is written longer, and what is longer is not looked for
SHORTEST_PREFIX = 3
LARGE = 100_000  # a smaller place is asked about: another may be meant
CODE = 2  # letters
NOT_A_TAB = r"[^\t]*"


@dataclass(frozen=True, kw_only=True)
class City:
    """A place that has a zone. Without a name it is the zone itself; a state or country has no population."""

    name: str = ""
    state: str = ""  # its code, in the US and Mexico
    country: str = ""  # its code
    zone: str
    population: int = 0

    @property
    def region(self) -> str:
        return self.state if self.country == "US" else self.country


@dataclass(frozen=True, kw_only=True)
class Places:
    """What was found, at most six. `zone` is theirs if nothing else can be meant by what was written; else it is to be asked."""

    found: tuple[City, ...]
    zone: str | None = None


def search(text: str) -> Places:
    """A zone's name, a state, a country or a city, also "City, State"; asked about wherever it is not plainly the one meant.

    1. Names of zones and offsets. 2. A state or country, and cities of that very name. 3. Cities of that other name.
    4. Zones called so ("Sitka"). 5. Cities that begin so.
    """
    if len(text) > LONGEST:
        return Places(found=())
    named = zones.named(text)
    if named:
        return _asked(_bare(named), sure=len(named) == 1)
    wanted = fold(text)
    if not wanted:
        return Places(found=())
    regions, (cities, narrowed) = _regions(text), _cities(text)
    is_plain = len(wanted) > CODE and (narrowed or all(city.population >= LARGE for city in cities[:1]))
    for found, sure in (
        ([*regions, *cities], is_plain),
        (_called(wanted), False),
        (_bare(zones.by_city(wanted)), True),
        (_of(f"|{wanted}") if len(wanted) >= SHORTEST_PREFIX else [], False),
    ):
        if found:
            return _asked(found, sure=sure)
    return Places(found=())


def _asked(found: Iterable[City], *, sure: bool) -> Places:
    unique = list({(city.name, city.region, zones.clock(city.zone)): city for city in reversed(list(found))}.values())[::-1]
    is_one = len({zones.clock(city.zone) for city in unique}) == 1
    return Places(found=tuple(unique[:MOST]), zone=unique[0].zone if sure and is_one else None)


def _bare(names: Iterable[str]) -> list[City]:
    return [City(zone=zone) for zone in names]


def _cities(text: str) -> tuple[list[City], bool]:
    """Cities of this very name, the largest first, and whether a state or country that was written after it narrowed them.

    A region in which there is none is left out, and then the city is asked about: not narrowed, and small beside what was meant.
    """
    name, comma, region = text.partition(",")
    words = fold(text).split()
    splits = (
        [(fold(name), fold(region))] if comma else [(" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1)]
    )
    for city, where in splits:
        inside = {*_codes(where), ("", where.upper())}
        found = [each for each in _called(city) if (each.state, each.country) in inside or ("", each.country) in inside]
        if found:
            return found, fold(found[0].name) in zones.spellings(city) or found[0].population >= LARGE
    exact = fold(name if comma else text)
    own = [city for city in _called(exact) if fold(city.name) in zones.spellings(exact)]
    return ([] if comma and region.strip() and not own else own), False


def _regions(text: str) -> list[City]:
    """The states and countries of this name, once for each time that their clocks show."""
    return [
        City(name=_title(text, code, country), country=country, zone=zone)
        for code, country in _codes(fold(text))
        for zone in _zones_in(code, country)
    ]


def _title(text: str, code: str, country: str) -> str:
    """As they wrote it; a US state's code as its name."""
    return zones.US_STATES[code].title() if country == "US" and code else text.strip().title()


def _zones_in(code: str, country: str) -> list[str]:
    pattern = re.compile(rf"\|\t[^\t]*\t{code or NOT_A_TAB}\t{country}\t([^\t]+)\t")
    return zones.one_a_clock([*dict.fromkeys(pattern.findall(_text())), *(zones.ALSO_IN.get(code, ()) if country == "US" else ())])


@cache
def _codes(wanted: str) -> tuple[tuple[str, str], ...]:
    """The states, as their code and country, and countries, as "" and their code, that these words name."""
    states = [(code, "US") for code, name in zones.US_STATES.items() if wanted.replace(" ", "") == code.casefold() or wanted == name]
    states += [(zones.IN_SPANISH[wanted], "US")] if wanted in zones.IN_SPANISH else []
    states += [(code, "MX") for code, name in zones.MEXICAN_STATES.items() if wanted == name]
    states += [("15", "MX")] if wanted == "edomex" else []
    states += [("09", "MX")] if wanted in {"cdmx", "df"} else []
    countries = {
        code
        for language in ("en", "es")
        for code, name in Locale(language).territories.items()
        if fold(name) == wanted and len(code) == CODE and f"\t{code}\t" in _text()
    }
    countries |= {"US"} if wanted in {"usa", "us", "eeuu", "ee uu"} else set()
    return (*states, *(("", code) for code in sorted(countries)))


def _called(folded: str) -> list[City]:
    """By that name or another spelling of it, the largest first."""
    found = dict.fromkeys(city for name in zones.spellings(folded) for city in _of(f"|{name}|"))
    return sorted(found, key=lambda city: -city.population)


def _of(part: str) -> list[City]:
    """Cities in whose names this stands, the largest first."""
    text = _text()
    found, at = [], text.find(part)
    while at >= 0:
        found.append(_city(text[text.rfind("\n", 0, at) + 1 : (end := text.find("\n", at))]))
        at = text.find(part, end)
    return found


def _city(line: str) -> City:
    _, name, region, country, zone, population = line.split("\t")
    return City(name=name, state=region, country=country, zone=zone, population=int(population))


@cache
def _text() -> str:
    """One text of some two megabytes, looked through as it is: that takes a millisecond, and no index of it any memory."""
    return "\n" + gzip.decompress(CITIES.read_bytes()).decode()
