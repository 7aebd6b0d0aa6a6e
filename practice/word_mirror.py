"""The mirror of words: which of what was noticed is said, and the one thing that may be worth trying."""

from collections.abc import Iterable

from practice.frozen import Frozen
from practice.language.noticing import Noticed, What
from practice.models import Value

MOST_QUOTES = 2
MOST_OF_ONE = 2  # kinds that are said of one sentence
LONGEST_QUOTE = 80  # characters

OPENING = (
    What.REFLECTION,
    What.FEELING,
    What.OPEN_QUESTION,
    What.PERMISSION,
    What.AFFIRMATION,
    What.OWN_EXPERIENCE,
)
"""What peer supporters practise: the first to be said, and all that progress shows."""

ORDER = (*OPENING, What.ADVICE, What.CLOSED_QUESTION, What.PROMISE, What.REASSURANCE, What.PRESSURE)

SUITS = {
    Value.VOLUNTARY: What.PERMISSION,
    Value.HOPEFUL: What.AFFIRMATION,
    Value.OPEN_MINDED: What.OPEN_QUESTION,
    Value.EMPATHETIC: What.FEELING,
    Value.RESPECTFUL: What.REFLECTION,
    Value.FACILITATING_CHANGE: What.OPEN_QUESTION,
    Value.HONEST_AND_DIRECT: What.REFLECTION,
    Value.MUTUAL: What.OWN_EXPERIENCE,
    Value.SHARED_POWER: What.OPEN_QUESTION,
    Value.STRENGTHS_FOCUSED: What.AFFIRMATION,
    Value.TRANSPARENT: What.PERMISSION,
    Value.PERSON_DRIVEN: What.PERMISSION,
}
"""With which of these each value may be tried. How, the view says."""


class Quoted(Frozen):
    """A sentence of theirs, shortened where it is long, and what it is."""

    quote: str
    whats: tuple[What, ...]


class Reflected(Frozen):
    """`tries`: the value whose one thing to try is offered, where their words have no such thing yet."""

    quoted: tuple[Quoted, ...]
    tries: Value | None

    @property
    def kinds(self) -> tuple[What, ...]:
        return tuple(dict.fromkeys(what for each in self.quoted for what in each.whats))


def reflect(noticed: Iterable[Noticed], perhaps: Iterable[Noticed], value: Value) -> Reflected | None:
    """None where nothing is sure. What is there `perhaps` is not offered as something to try."""
    by_quote: dict[str, set[What]] = {}
    for each in noticed:
        by_quote.setdefault(each.quote, set()).add(each.what)
    if not by_quote:
        return None
    told = [_quoted(quote, whats) for quote, whats in by_quote.items()]
    first = sorted(told, key=lambda each: ORDER.index(each.whats[0]))[:MOST_QUOTES]
    has_it = any(each.what is SUITS[value] for each in perhaps)
    return Reflected(quoted=tuple(each for each in told if each in first), tries=None if has_it else value)


def _quoted(quote: str, whats: set[What]) -> Quoted:
    """That a question can be answered with yes or no is said only where there is nothing else to say of it."""
    told = sorted(whats - {What.CLOSED_QUESTION} or whats, key=ORDER.index)
    return Quoted(quote=_short(quote), whats=tuple(told[:MOST_OF_ONE]))


def _short(quote: str) -> str:
    """Its beginning, where it is long, cut between words."""
    flat = " ".join(quote.split())
    return flat if len(flat) <= LONGEST_QUOTE else flat[:LONGEST_QUOTE].rpartition(" ")[0].rstrip(",;:") + "…"
