"""What support/<country>.yaml may hold: who can listen, with a source for each fact."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from practice.library.curriculum import Source
from practice.library.shapes import Bilingual, Id, Shape
from practice.models import Language


class SupportKind(StrEnum):
    WARM_LINE = "warm-line"
    CRISIS = "crisis"
    VIOLENCE = "violence"  # by someone close
    EMERGENCY = "emergency"
    TREATMENT = "treatment"


Number = Annotated[str, Field(pattern=r"^\+?[0-9][0-9 ()-]{1,18}[0-9]$|^[0-9]{3}$")]


class SupportText(Shape):
    name: Annotated[str, Field(min_length=1, max_length=60)]
    how: Annotated[str, Field(min_length=1, max_length=200)]
    note: Annotated[str, Field(min_length=1, max_length=300)] | None = None


class SupportLine(Bilingual[SupportText]):
    """`texting` (written `text:`) is the number to text; `text_word`, the word to send there."""

    id: Id
    kind: SupportKind
    phone: Number | None = None
    texting: Annotated[Number | None, Field(alias="text")] = None
    text_word: Annotated[str, Field(max_length=20)] | None = None
    chat: Annotated[str, Field(pattern=r"^https://\S+$")] | None = None
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    for_whom: Annotated[str, Field(max_length=40)] = "everyone"
    source: Source


class Support(Shape):
    """One country's lines, in the order in which they are shown."""

    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    checked_on: date
    about: Bilingual[Annotated[str, Field(min_length=1, max_length=500)]]
    lines: Annotated[tuple[SupportLine, ...], Field(min_length=1)]
