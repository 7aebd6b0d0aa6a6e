"""What values.yaml may hold: the 12 values, their guidelines in our own words, and the glossary."""

from typing import Annotated

from pydantic import Field

from practice.library.shapes import Bilingual, Id, Shape, Signature
from practice.models import Value


class ValueText(Shape):
    name: Annotated[str, Field(min_length=1, max_length=30)]
    practice: Annotated[str, Field(min_length=1, max_length=60)]
    plain: Annotated[str, Field(min_length=1, max_length=300)]
    description: Annotated[str, Field(min_length=1, max_length=900)]


class Guideline(Bilingual[Annotated[str, Field(min_length=1, max_length=400)]]):
    """`voluntary-2` is for peer supporters, `voluntary-s2` for their supervisors."""

    id: Annotated[str, Field(pattern=r"^[a-z]+(-[a-z]+)*-s?[1-9][0-9]?$")]


class CoreValue(Bilingual[ValueText]):
    id: Value
    guidelines: Annotated[tuple[Guideline, ...], Field(min_length=1)]
    supervisor_guidelines: Annotated[tuple[Guideline, ...], Field(min_length=1)]


class GlossaryText(Shape):
    term: Annotated[str, Field(min_length=1, max_length=60)]
    meaning: Annotated[str, Field(min_length=1, max_length=400)]


class GlossaryEntry(Bilingual[GlossaryText]):
    id: Id


class Source(Shape):
    title: Annotated[str, Field(min_length=1, max_length=200)]
    publisher: str | None = None
    year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    address: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None


class ValuesFile(Shape):
    signed: tuple[Signature, ...] = ()
    values: Annotated[tuple[CoreValue, ...], Field(min_length=1)]
    glossary: tuple[GlossaryEntry, ...] = ()
    sources: tuple[Source, ...] = ()
