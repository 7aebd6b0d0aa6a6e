"""What language/<language>.yaml may hold: words that the content check looks for, and what to write instead."""

from collections.abc import Mapping
from enum import StrEnum
from itertools import chain
from typing import Annotated, Self

from pydantic import Field, model_validator

from practice.library.mirrorwords import NameWords, Speakers
from practice.library.patterns import check
from practice.library.problems import Severity
from practice.library.shapes import Id, Shape

Phrase = Annotated[str, Field(min_length=2, max_length=60)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]
Pattern = Annotated[str, Field(min_length=2, max_length=600)]  # practice/library/patterns.py says how it is written


class Advice(Shape):
    """Regular endings are found by themselves; `also` names other forms.

    With `peers`, what some peers say instead, the language mirror shows it too; `peers_why` is the reason in the file's own language.
    `of_others` is a word for people one supports, who are others even as "my …".
    """

    avoid: Phrase
    also: tuple[Phrase, ...] = ()
    instead: Annotated[str, Field(min_length=1, max_length=120)]
    why: Annotated[str, Field(min_length=1, max_length=160)]
    severity: Severity = Severity.ERROR
    peers: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    peers_why: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    of_others: bool = False

    @property
    def phrases(self) -> tuple[str, ...]:
        return (self.avoid, *self.also)


class HardTopic(Shape):
    """`words` need the topic to be declared; `perhaps` only asks the author to look again."""

    topic: Id
    words: Phrases
    perhaps: tuple[Phrase, ...] = ()


class DangerKind(StrEnum):
    """Of what a text may speak, the gravest first."""

    SUICIDE = "suicide"
    OVERDOSE = "overdose"
    VIOLENCE = "violence"
    RELAPSE = "relapse"


class DangerPhrases(Shape):
    """Whole phrases. `me` speaks of oneself, `someone` of another; for `either`, the words before it tell."""

    kind: DangerKind
    me: tuple[Pattern, ...] = ()
    someone: tuple[Pattern, ...] = ()
    either: tuple[Pattern, ...] = ()


class DangerWords(Shape):
    """What may mean danger. practice/library/patterns.py says how a phrase is written.

    `harmless` is taken out first; `fillers` may stand between a phrase's words; `same_as` gives one spelling to what is written
    in several ways; `sounds_alike` gives letters that people write for each other; `often_wrong` are known with one letter wrong, but
    for the words of `not_wrong`. `long_ago` makes it a story of then, unless the sentence also says `now`. `i_left_out` begins a
    sentence whose "I" is left out.
    """

    kinds: Annotated[tuple[DangerPhrases, ...], Field(min_length=1)]
    groups: Mapping[str, tuple[str, ...]] = {}
    harmless: tuple[Pattern, ...] = ()
    fillers: frozenset[str] = frozenset()
    same_as: Mapping[str, str] = {}
    sounds_alike: Mapping[str, str] = {}
    often_wrong: frozenset[str] = frozenset()
    not_wrong: frozenset[str] = frozenset()
    long_ago: tuple[Pattern, ...] = ()
    now: tuple[Pattern, ...] = ()
    i: frozenset[str] = frozenset()
    i_left_out: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        return hash(self.kinds)

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        phrases = (phrase for kind in self.kinds for phrase in (*kind.me, *kind.someone, *kind.either))
        check(chain(phrases, self.harmless, self.long_ago, self.now), self.groups, self.fillers)
        return self


class WordList(Shape):
    """`avoid`: person-first and plain words. `safe_messaging`: how not to tell of suicide and self-harm. `methods`: not in a
    scenario about these. `praise`: what inflates. `address`: forms that do not fit how we speak to the reader. `danger`: what gets the
    support answer when people write it. (This one is read in people's messages, not in content.)"""

    avoid: tuple[Advice, ...]
    safe_messaging: tuple[Advice, ...]
    methods: tuple[Advice, ...]
    hard_topics: tuple[HardTopic, ...]
    danger: DangerWords
    speakers: Speakers | None = None
    names: NameWords | None = None
    praise: tuple[Advice, ...] = ()
    address: tuple[Advice, ...] = ()
    foreign: tuple[Phrase, ...] = ()
