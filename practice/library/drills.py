"""What drills/<language>.yaml may hold: lines that someone says, each to be answered in one sentence."""

from typing import Annotated

from pydantic import Field

from practice.languages import in_each
from practice.library.shapes import Id, Shape, Signature
from practice.models import Language, Value

Said = Annotated[str, Field(min_length=1, max_length=120)]


class DrillLine(Shape):
    """In the language of its file alone. The first of its values is the one that it calls on most."""

    id: Id
    values: Annotated[tuple[Value, ...], Field(min_length=1, max_length=3)]
    topics: Annotated[tuple[Id, ...], Field(max_length=3)] = ()
    en: Said | None = None
    es: Said | None = None

    def says(self, language: Language) -> str | None:
        return in_each(en=self.en, es=self.es)[language]


class Drills(Shape):
    signed: tuple[Signature, ...] = ()
    lines: Annotated[tuple[DrillLine, ...], Field(min_length=1)]
