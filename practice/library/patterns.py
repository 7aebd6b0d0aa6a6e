"""How a phrase of a list is written: words, and what may stand in their place.

`<name>` is any of a group, `(a|b)` one of these, `(a|)` a or nothing, `...` up to four words of any kind, `#` a number from six to 999,
and a full stop the end of a sentence, or a comma. Whatever stands for words may itself hold all of this.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

GAP, END, MANY = "...", ".", "#"
PIECE = re.compile(
    r"\s*(?:<(?P<group>[a-z_]+)>|(?P<word>\.\.\.|\.(?=$|[\s|)])|\#|[^\W_]+(?:['’´`-][^\W_]+)*)|(?P<bracket>[(|)])|(?P<other>\S))"
)


@dataclass(frozen=True)
class Group:
    name: str


@dataclass(frozen=True)
class OneOf:
    ways: "tuple[Phrase, ...]"


Part = str | Group | OneOf
Phrase = tuple[Part, ...]


def parse(written: str) -> Phrase:
    """Raises ValueError, saying what is wrong."""
    open_: list[list[list[Part]]] = [[[]]]
    for piece in PIECE.finditer(written.strip()):
        match piece.lastgroup, piece.group(piece.lastgroup or 0):
            case "group", name:
                open_[-1][-1].append(Group(name))
            case "word", word:
                open_[-1][-1].append(word)
            case "bracket", "(":
                open_.append([[]])
            case "bracket", "|" if len(open_) > 1:
                open_[-1].append([])
            case "bracket", ")" if len(open_) > 1:
                ways = open_.pop()
                open_[-1][-1].append(OneOf(tuple(map(tuple, ways))))
            case _, other:
                raise ValueError(f"cannot read {other!r} in {written!r}")
    if len(open_) > 1:
        raise ValueError(f"a bracket is never closed in {written!r}")
    return tuple(open_[0][0])


def check(phrases: Iterator[str], groups: Mapping[str, tuple[str, ...]], fillers: frozenset[str]) -> None:
    """Raises ValueError for a group that is missing or leads back to itself, and for a phrase that any text would hold."""
    lists = _Lists({name: tuple(map(parse, ways)) for name, ways in groups.items()}, fillers)
    for name in groups:
        lists.fewest((Group(name),))
    for written in phrases:
        phrase = parse(written)
        if not lists.fewest(phrase):
            raise ValueError(f"{written!r} may stand for no words at all")
        if GAP in (phrase[0], phrase[-1]):
            raise ValueError(f"{written!r} begins or ends with {GAP}")


class _Lists:
    def __init__(self, groups: Mapping[str, tuple[Phrase, ...]], fillers: frozenset[str]) -> None:
        self._groups, self._fillers = groups, fillers
        self._known: dict[str, int] = {}

    def fewest(self, phrase: Phrase, within: tuple[str, ...] = ()) -> int:
        """How many words the phrase has at least; fillers are none."""
        return sum(self._fewest_of(part, within) for part in phrase)

    def _fewest_of(self, part: Part, within: tuple[str, ...]) -> int:
        match part:
            case Group(name):
                if name not in self._groups:
                    raise ValueError(f"no such group: {name}")
                if name in within:
                    raise ValueError(f"the group {name} leads back to itself")
                if name not in self._known:
                    self._known[name] = self._fewest_of(OneOf(self._groups[name]), (*within, name))
                return self._known[name]
            case OneOf(ways):
                for way in filter(None, ways):
                    if self._fillers.issuperset(way):
                        raise ValueError(f"{' '.join(map(str, way))!r} is left out when a text is read, so it cannot be a choice")
                return min((self.fewest(way, within) for way in ways), default=0)
        return part not in (GAP, END, *self._fillers)
