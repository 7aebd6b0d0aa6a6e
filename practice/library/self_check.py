"""What self-check.yaml may hold: a statement for each value and track, and four words to answer with."""

from typing import Annotated

from pydantic import Field

from practice.library.shapes import Bilingual, Label, Line, Shape, Signature
from practice.models import Track, Value


class Statement(Bilingual[Line]):
    """Something that goes well, in the first person."""

    value: Value


Statements = Annotated[tuple[Statement, ...], Field(min_length=1)]


class SelfCheck(Shape):
    """`answers` go from the least to the most; they are words, and are never added up."""

    signed: tuple[Signature, ...] = ()
    answers: Annotated[tuple[Bilingual[Label], ...], Field(min_length=4, max_length=4)]
    peer_supporters: Statements
    supervisors: Statements

    def statements(self, track: Track) -> tuple[Statement, ...]:
        """In the values' order."""
        return self.supervisors if track is Track.SUPERVISOR else self.peer_supporters
