"""Find a time zone by a place, as people write it. The cities are an extract of GeoNames (geonames.org, CC BY 4.0)."""

import gzip
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel import Locale

from practice import zones
from practice.frozen import Frozen
from practice.models import Language
from practice.zones import fold

CITIES = Path(__file__).parents[3] / "content" / "places" / "cities.tsv.gz"
STATES = CITIES.with_name("states.tsv")  # a line each: what a State has
MOST = 6
LONGEST = 100  # characters; no place is written longer, and what is longer is not looked for
SHORTEST_PREFIX = 3
INITIALS = {"usa": "US", "us": "US", "eeuu": "US", "pr": "PR", "usvi": "VI", "df": "", "cdmx": ""}
LARGE = 100_000  # a smaller place is asked about: another may be meant
LARGE_AFAR = 1_000_000  # the same outside the Americas and Hawaii
FAR_LARGER = 10  # so many times larger is a place of that other name likelier meant
CODE = 2  # letters
NOT_A_TAB = r"[^\t]*"
SHORT = {  # what people write for some cities, and a state or country may be called too
    "la": "los angeles",
    "l a": "los angeles",
    "sf": "san francisco",
    "okc": "oklahoma city",
    "slc": "salt lake city",
    "dc": "washington",
    "d c": "washington",
    "kc": "kansas city",
    "bogota dc": "bogota",
    "bogota d c": "bogota",
}
AROUND_A_PLACE = re.compile(
    "(?:(?:i )?(?:live|am|m|be|work)?(?: ?(?:in|near|from|around)) |(?:yo )?(?:vivo|estoy|soy|trabajo)? ?(?:en|de|por|cerca de) |hora de )"
    "(?P<before>.+)|(?P<after>.+) (?:area|metro|time|state|city|downtown)"
)


class City(Frozen):
    """A place that has a zone. Without a name it is the zone itself; a state or country has no population."""

    name: str = ""
    state: str = ""  # its code, in the US and Mexico
    country: str = ""  # its code
    zone: str
    population: int = 0

    @property
    def region(self) -> str:
        return self.state if self.country == "US" else self.country


class State(Frozen):
    """Of the US, with the code that its letters bear, or of Mexico, with GeoNames' number."""

    country: str
    code: str
    names: tuple[str, ...]  # folded, its own first
    zones: tuple[str, ...]  # of those of its towns that are too small for the list of cities


class Places(Frozen):
    """What was found, at most six. `zone` is theirs if nothing else can be meant by what was written; else it is to be asked."""

    found: tuple[City, ...]
    zone: str | None = None


def search(text: str) -> Places:
    """A zone's name, a state, a country or a city, also "City, State"; asked about wherever it is not plainly the one meant.

    1. Names of zones and offsets. 2. A state or country, and cities of that very name. 3. Cities of that other name.
    4. Zones called so ("Sitka"). 5. Cities that begin so. 6. The state or country after a place that is not known there.
    7. The same without the words around a place: "I live in Chicago".
    """
    if len(text) > LONGEST:
        return Places(found=())
    if named := zones.named(text):
        return _asked(_bare(named), sure=len(named) == 1)
    if not (wanted := fold(text)):
        return Places(found=())
    regions, (cities, narrowed), around = _regions(text), _cities(text), _around(text)
    is_plain = len(wanted.replace(" ", "")) > CODE and (narrowed or (not around and all(_is_large(city) for city in cities[:1])))
    for found, sure in (
        ([*regions, *cities, *(around if "," in text and not narrowed else [])], is_plain and wanted not in SHORT),
        (_called(wanted), False),
        (_bare(zones.by_city(wanted)), True),
        (_of(f"|{wanted}") if len(wanted) >= SHORTEST_PREFIX else [], False),
        (around, False),
    ):
        if found:
            return _asked(found, sure=sure)
    said = AROUND_A_PLACE.fullmatch(wanted)
    return Places(found=()) if said is None else search(said["before"] or said["after"])


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
    if not own:
        return [] if comma and region.strip() else _called(SHORT.get(exact, ""))[:1], False
    likelier = [city for city in _called(exact)[:1] if city.population > FAR_LARGER * own[0].population]
    return [*likelier, *own, *_called(SHORT.get(exact, ""))[:1]], False


def _is_large(city: City) -> bool:
    return city.population >= (LARGE if city.zone.startswith("America/") or city.country == "US" else LARGE_AFAR)


def _regions(text: str) -> list[City]:
    """The states and countries of this name, once for each time that their clocks show; also "Georgia, USA"."""
    name, _, country = text.partition(",")
    inside = [each for each in _codes(fold(name)) if each[0] and ("", each[1]) in _codes(fold(country))] if country else []
    return _of_codes(name if inside else text, _codes(fold(text)) or inside)


def _around(text: str) -> list[City]:
    """The state or country written after a place that is not known there: "Cairo, IL"."""
    _, comma, region = text.partition(",")
    words = text.split()
    tails = [region] if comma else [" ".join(words[at:]) for at in range(1, len(words))]
    return next((found for tail in tails if (found := _of_codes(tail, _codes(fold(tail))))), []) if not _regions(text) else []


def _of_codes(text: str, codes: Iterable[tuple[str, str]]) -> list[City]:
    return [
        City(name=_title(text, code, country), country=country, zone=zone) for code, country in codes for zone in _zones_in(code, country)
    ]


def _title(text: str, code: str, country: str) -> str:
    """As they wrote it; a US state's code as its name."""
    if country == "US" and code:
        return next(state.names[0].title() for state in _states() if (state.country, state.code) == (country, code))
    return text.strip().upper() if fold(text).replace(" ", "") in INITIALS else text.strip().title()


def _zones_in(code: str, country: str) -> list[str]:
    pattern = re.compile(rf"\|\t[^\t]*\t{code or NOT_A_TAB}\t{country}\t([^\t]+)\t")
    also = [zone for state in _states() if (state.country, state.code) == (country, code) for zone in state.zones]
    return zones.one_a_clock([*dict.fromkeys(pattern.findall(_text())), *also])


def _codes(wanted: str) -> tuple[tuple[str, str], ...]:
    """The states, as their code and country, and countries, as "" and their code, that these words name."""
    joined = wanted.replace(" ", "")
    states = [
        (each.code, each.country) for each in _states() if wanted in each.names or (each.country == "US" and joined == each.code.casefold())
    ]
    initials = INITIALS.get(joined, "")
    countries = _countries().get(wanted, set()) | ({initials} if initials else set())
    return (*states, *(("", code) for code in sorted(countries)))


@cache
def _states() -> tuple[State, ...]:
    rows = (line.split("\t") for line in STATES.read_text(encoding="utf-8").splitlines())
    return tuple(
        State(country=country, code=code, names=tuple(names.split("|")), zones=tuple(filter(None, there.split("|"))))
        for country, code, names, there in rows
    )


@cache
def _countries() -> dict[str, set[str]]:
    """The codes of those in which there is a city, by name."""
    found: dict[str, set[str]] = {}
    for language in Language:
        for code, name in Locale(language).territories.items():
            if len(code) == CODE and f"\t{code}\t" in _text():
                found.setdefault(fold(name), set()).add(code)
    return found


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
