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


class OwnCourseText(Shape):
    """What a trainer's own course says: a title is enough. `for_whom` and `first` are read and left aside."""

    title: Annotated[str, Field(min_length=1, max_length=40)]
    for_whom: Annotated[str, Field(alias="for", max_length=120)] = ""
    first: Annotated[str, Field(max_length=300)] = ""
    last: Annotated[str, Field(max_length=300)] = ""


class CourseText(OwnCourseText):
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
    """One that a trainer sends: the same form, and one language is enough, and so is a title. `id` is read and left aside."""

    id: Id | None = None
    track: Track = Track.PEER_SUPPORTER
    en: OwnCourseText | None = None
    es: OwnCourseText | None = None
    days: Days

    @property
    def texts(self) -> dict[Language, OwnCourseText]:
        found = in_each(en=self.en, es=self.es)
        return {language: text for language, text in found.items() if text is not None}
