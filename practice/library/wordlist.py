"""What language/<language>.yaml may hold: words that the content check looks for, and what to write instead."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated

from pydantic import Field

from practice.language.danger_kinds import DangerKind
from practice.library.mirrorwords import NameWords, Speakers
from practice.library.problems import Severity
from practice.library.shapes import Id, Shape

Phrase = Annotated[str, Field(min_length=2, max_length=60)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]


class Advice(Shape):
    """Regular endings are found by themselves; `also` names other forms.

    With `peers`, what some peers say instead, the language mirror shows it too; `peers_why` is the reason in the file's own language.
    A word of `not_before` right after it makes it harmless: "the homeless shelter". `of_others` is a word for people one supports, who
    are others even as "my …".
    """

    avoid: Phrase
    also: tuple[Phrase, ...] = ()
    instead: Annotated[str, Field(min_length=1, max_length=120)]
    why: Annotated[str, Field(min_length=1, max_length=160)]
    severity: Severity = Severity.ERROR
    peers: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    peers_why: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    of_others: bool = False
    not_before: tuple[Phrase, ...] = ()

    @property
    def phrases(self) -> tuple[str, ...]:
        return (self.avoid, *self.also)


class HardTopic(Shape):
    """`words` need the topic to be declared; `perhaps` only asks the author to look again."""

    topic: Id
    words: Phrases
    perhaps: tuple[Phrase, ...] = ()


class DangerWords(Shape):
    """Beside what the trained model hears: phrases that are always answered, by kind, and such as are read over. Of one word, a phrase
    counts only as a whole message."""

    sure: Mapping[DangerKind, Phrases]
    never: Phrases

    def __hash__(self) -> int:
        return hash((tuple(self.sure.values()), self.never))


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

    @cached_property
    def everywhere(self) -> Mapping[str, tuple[Advice, ...]]:
        """What is advised of each phrase that is looked for in every text."""
        found: dict[str, tuple[Advice, ...]] = {}
        for advice in (*self.avoid, *self.safe_messaging):
            found.update({phrase: (*found.get(phrase, ()), advice) for phrase in advice.phrases})
        return found
