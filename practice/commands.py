"""Which command a name that is none of them may have been meant for."""

from collections.abc import Mapping
from difflib import get_close_matches

from practice.searching import fold

LIKENESS = 0.65  # of difflib: one letter too many, too few or turned around still finds a short name
SHORTEST_BEGINNING = 3


def nearest(typed: str, known: Mapping[str, str]) -> str | None:
    """The command that was most likely meant, whatever the accents; None where none is near. `known` has what each word means."""
    plain = fold(typed).replace("_", "").replace("-", "")
    if plain in known:
        return known[plain]
    begun = {name for word, name in known.items() if len(plain) >= SHORTEST_BEGINNING and word.startswith(plain)}
    if len(begun) == 1:
        return begun.pop()
    close = get_close_matches(plain, known, n=1, cutoff=LIKENESS)
    return known[close[0]] if close and len(plain) >= SHORTEST_BEGINNING else None
