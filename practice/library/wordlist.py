"""What language/<language>.yaml may hold: words that the content check looks for, and what to write instead."""

from typing import Annotated

from pydantic import Field

from practice.library.problems import Severity
from practice.library.shapes import Id, Shape

Phrase = Annotated[str, Field(min_length=2, max_length=60)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]


class Advice(Shape):
    """Regular endings are found by themselves; `also` names other forms."""

    avoid: Phrase
    also: tuple[Phrase, ...] = ()
    instead: Annotated[str, Field(min_length=1, max_length=120)]
    why: Annotated[str, Field(min_length=1, max_length=160)]
    severity: Severity = Severity.ERROR

    @property
    def phrases(self) -> tuple[str, ...]:
        return (self.avoid, *self.also)


class HardTopic(Shape):
    """`words` need the topic to be declared; `perhaps` only asks the author to look again."""

    topic: Id
    words: Phrases
    perhaps: tuple[Phrase, ...] = ()


class WordList(Shape):
    """`avoid`: person-first and plain words. `safe_messaging`: how not to tell of suicide and self-harm. `methods`: not in a
    scenario about these. `praise`: what inflates. `address`: forms that do not fit how we speak to the reader."""

    avoid: tuple[Advice, ...]
    safe_messaging: tuple[Advice, ...]
    methods: tuple[Advice, ...]
    hard_topics: tuple[HardTopic, ...]
    praise: tuple[Advice, ...] = ()
    address: tuple[Advice, ...] = ()
    foreign: tuple[Phrase, ...] = ()
