"""What courses/<id>.yaml may hold: days with a scenario or a value each, a first word and a last one."""

from typing import Annotated

from pydantic import Field

from practice.languages import in_each
from practice.library.shapes import Bilingual, Id, Shape
from practice.models import Language, Track, Value

MOST_DAYS = 120

Word = Annotated[str, Field(min_length=1, max_length=300)]


class CourseDay(Shape):
    """One scenario by its id, or any of a value: one of the two."""

    scenario: Id | None = None
    value: Value | None = None


class CourseText(Shape):
    title: Annotated[str, Field(min_length=1, max_length=40)]
    for_whom: Annotated[str, Field(alias="for", min_length=1, max_length=120)]
    first: Word
    last: Word


Days = Annotated[tuple[CourseDay, ...], Field(min_length=1, max_length=MOST_DAYS)]


class Course(Bilingual[CourseText]):
    """One of the library's."""

    id: Id
    track: Track = Track.PEER_SUPPORTER
    days: Days


class CourseFile(Shape):
    """One that a trainer sends: the same form, and one language is enough. `id` is read and left aside."""

    id: Id | None = None
    track: Track = Track.PEER_SUPPORTER
    en: CourseText | None = None
    es: CourseText | None = None
    days: Days

    @property
    def texts(self) -> dict[Language, CourseText]:
        found = in_each(en=self.en, es=self.es)
        return {language: text for language, text in found.items() if text is not None}
