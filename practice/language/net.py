"""Looks for thousands of phrases at once: one step for each word of the text, however many phrases there are.

Each phrase is a row of nodes; a word leads from one to the next. Where a text is in all of them at once is one `_Place`, worked out
when a text first comes there and remembered. Only words of the lists are remembered, never another word of the text.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from practice.library.patterns import END, GAP, Group, OneOf, Part, Phrase

WORDS_IN_GAP = 4
NOBODY, OTHER = "", "*"  # a word that stands in no gap, and one that no phrase has
MOST_PLACES = 50_000  # then what was worked out is forgotten
Meaning = TypeVar("Meaning")
Ways = tuple[frozenset[str], tuple[Phrase, ...]]  # those of one word, and the others


@dataclass(eq=False)
class _Place(Generic[Meaning]):
    nodes: frozenset[int]
    meant: tuple[Meaning, ...]
    moves: "dict[str, _Place[Meaning]]" = field(default_factory=dict)


class Net(Generic[Meaning]):
    """`spell` gives the words that a listed word is read as."""

    def __init__(
        self, phrases: Iterator[tuple[Phrase, Meaning]], groups: Mapping[str, Sequence[Phrase]], spell: Callable[[str], Sequence[str]]
    ) -> None:
        self._spell, self._groups = spell, groups
        self._ways_of: dict[str, Ways] = {}
        self._by_word: list[list[tuple[frozenset[str], int]]] = []
        self._freely: list[list[int]] = []
        self._by_any: list[int | None] = []
        self._meant: dict[int, Meaning] = {}
        self._root = self._node()
        for phrase, meaning in phrases:
            end = self._node()
            self._meant[end] = meaning
            self._row(phrase, self._root, end)
        self._first: dict[str, set[int]] = {}
        for node in self._reached({self._root}):
            for words, to in self._by_word[node]:
                for word in words:
                    self._first.setdefault(word, set()).add(to)
        self.words = frozenset(word for node in self._by_word for words, _ in node for word in words)
        self._forget()

    def find(self, words: Sequence[str], pauses: Sequence[bool]) -> Iterator[tuple[int, int, Meaning]]:
        """Each phrase with its first word and the one after its last; a pause follows the words where `pauses` says so."""
        known = [word if word in self.words or word == NOBODY else OTHER for word in words]
        for start in range(len(known)):
            place = self._begin
            for at in range(start, len(known)):
                place = place.moves.get(known[at]) or self._move(place, known[at])
                if place is self._nowhere:
                    break
                for meaning in place.meant:
                    yield start, at + 1, meaning
                if pauses[at]:
                    for meaning in (place.moves.get(END) or self._move(place, END)).meant:
                        yield start, at + 1, meaning

    def _forget(self) -> None:
        self._nowhere: _Place[Meaning] = _Place(frozenset(), ())
        self._begin: _Place[Meaning] = _Place(frozenset({self._root}), ())
        self._places = {each.nodes: each for each in (self._nowhere, self._begin)}

    def _move(self, place: _Place[Meaning], word: str) -> _Place[Meaning]:
        if len(self._places) > MOST_PLACES:
            self._forget()
        if place.nodes == self._begin.nodes:
            reached = self._first.get(word, set())
        else:
            reached = {to for node in place.nodes for words, to in self._by_word[node] if word in words}
            if word not in (NOBODY, END):
                reached |= {to for node in place.nodes if (to := self._by_any[node]) is not None}
        nodes = self._reached(reached)
        there = self._places.get(nodes)
        if there is None:
            there = self._places[nodes] = _Place(nodes, tuple(self._meant[node] for node in nodes if node in self._meant))
        place.moves[word] = there
        return there

    def _reached(self, nodes: set[int]) -> frozenset[int]:
        """With all that follow without a word."""
        reached, left = set(nodes), list(nodes)
        while left:
            new = [each for each in self._freely[left.pop()] if each not in reached]
            reached.update(new)
            left += new
        return frozenset(reached)

    def _node(self) -> int:
        self._by_word.append([])
        self._freely.append([])
        self._by_any.append(None)
        return len(self._freely) - 1

    def _row(self, phrase: Phrase, start: int, end: int) -> None:
        for place, part in enumerate(phrase):
            to = end if place == len(phrase) - 1 else self._node()
            self._part(part, start, to)
            start = to
        if not phrase:
            self._freely[start].append(end)

    def _part(self, part: Part, start: int, end: int) -> None:
        if isinstance(part, str):
            self._gap(start, end) if part == GAP else self._words(self._spell(part), start, end)
            return
        single, longer = self._ways(part)
        if single:
            self._by_word[start].append((single, end))
        for way in longer:
            self._row(way, start, end)

    def _words(self, words: Sequence[str], start: int, end: int) -> None:
        for place, word in enumerate(words):
            to = end if place == len(words) - 1 else self._node()
            self._by_word[start].append((frozenset({word}), to))
            start = to
        if not words:
            self._freely[start].append(end)

    def _gap(self, start: int, end: int) -> None:
        self._freely[start] += [end, start := self._node()]
        for _ in range(WORDS_IN_GAP):
            to = self._by_any[start] = self._node()
            self._freely[to].append(end)
            start = to

    def _ways(self, part: Group | OneOf) -> Ways:
        if isinstance(part, OneOf):
            return self._sorted(part.ways)
        if part.name not in self._ways_of:
            self._ways_of[part.name] = self._sorted(self._groups[part.name])
        return self._ways_of[part.name]

    def _sorted(self, ways: Sequence[Phrase]) -> Ways:
        single: set[str] = set()
        longer: list[Phrase] = []
        for way in ways:
            if len(way) == 1 and isinstance(way[0], str) and way[0] != GAP and len(spelled := self._spell(way[0])) == 1:
                single.update(spelled)
            elif len(way) == 1 and not isinstance(way[0], str):
                within, others = self._ways(way[0])
                single |= within
                longer += others
            else:
                longer.append(way)
        return frozenset(single), tuple(longer)
