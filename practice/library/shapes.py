"""What scenario and topic files may hold. The limits here are those that authors and their editors see."""

from datetime import date
from enum import StrEnum
from textwrap import shorten
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from practice.languages import in_each
from practice.models import Language, Track, Value

Text = TypeVar("Text")


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 40  # so many fit into the buttons that name one
Id = Annotated[str, Field(pattern=SLUG, max_length=ID_LENGTH)]
ShortId = Annotated[str, Field(pattern=SLUG, max_length=28)]
Label = Annotated[str, Field(min_length=1, max_length=20)]  # fits a button
Line = Annotated[str, Field(min_length=1, max_length=150)]
Paragraph = Annotated[str, Field(min_length=1, max_length=700)]


class Bilingual(Shape, Generic[Text]):
    """The same thing in each language, written for each."""

    en: Text
    es: Text

    def text(self, language: Language) -> Text:
        return in_each(en=self.en, es=self.es)[language]


class Signature(Shape):
    """A peer supporter who read the text in both languages and stands by it."""

    by: Annotated[str, Field(min_length=1, max_length=80)]
    on: date


class Weighed(Shape):
    """A warning that the author answers: the words it names, and why they stay."""

    words: Line
    why: Line


Then = Annotated[str, Field(min_length=1, max_length=180)]


Gives = Annotated[str, Field(min_length=1, max_length=110)]
Costs = Annotated[str, Field(min_length=1, max_length=130)]


class Way(Shape):
    """One way to respond: what is said or done, what the other one answers (`then`), what it gives, what it may cost."""

    say: Line
    then: Then | None = None
    gives: Gives | None = None
    costs: Costs | None = None


class LibraryWay(Way):
    gives: Gives
    costs: Costs


Why = Annotated[str, Field(min_length=1, max_length=180)]
ViewCosts = Annotated[str, Field(min_length=1, max_length=120)]


class AnotherView(Shape):
    """One more way, unlike the others, with a cost of its own."""

    words: Annotated[str, Field(min_length=1, max_length=170)]
    why: Why | None = None
    costs: ViewCosts | None = None


class LibraryView(AnotherView):
    why: Why
    costs: ViewCosts


class SecondBeat(Shape):
    """The moment goes on after any first way: one more question."""

    ask: Annotated[str, Field(min_length=1, max_length=90)]
    ways: Annotated[tuple[LibraryWay, ...], Field(min_length=2, max_length=3)]


TITLE_MOST = 40


def title_from(story: str) -> str:
    """The first words of a story that was given no title."""
    return shorten(story, TITLE_MOST, placeholder="…")


class ScenarioText(Shape):
    """A story and a question are enough for one that a trainer writes; the library's own hold all of it."""

    title: Annotated[str, Field(min_length=1, max_length=TITLE_MOST)]
    story: Paragraph
    ask: Annotated[str, Field(min_length=1, max_length=90)]
    ways: Annotated[tuple[Way, ...], Field(max_length=4)] = ()
    next: SecondBeat | None = None
    another_view: AnotherView | None = None
    reflect: Annotated[tuple[Line, ...], Field(max_length=3)] = ()  # What? So what? Now what?
    try_this: Annotated[str, Field(min_length=1, max_length=170)] | None = Field(default=None, alias="try")
    facilitate: Annotated[str, Field(min_length=1, max_length=300)] | None = None  # for whoever leads a group; trainers see it


class LibraryText(ScenarioText):
    ways: Annotated[tuple[LibraryWay, ...], Field(min_length=2, max_length=4)]
    another_view: LibraryView
    reflect: Annotated[tuple[Line, ...], Field(min_length=3, max_length=3)]
    try_this: Annotated[str, Field(alias="try", min_length=1, max_length=170)]


class Telling(StrEnum):
    """In which form the moment is told: content/README.md has two examples of each but the first."""

    TALK = "talk"  # face to face
    THREAD = "thread"
    CALL = "call"
    NOTE = "note"
    MEETING = "meeting"
    GROUP = "group"
    ALONE = "alone"
    EVERYDAY = "everyday"
    COMIC = "comic"


FirstName = Annotated[str, Field(min_length=1, max_length=40)]


class People(Shape):
    """Whom the story names: who has the trouble in it, and who knows, teaches or gives something. Someone may be both."""

    trouble: tuple[FirstName, ...] = ()
    wisdom: tuple[FirstName, ...] = ()


class Scenario(Bilingual[ScenarioText]):
    id: Id
    track: Track
    value: Value
    in_tension: Value | None = None
    guidelines: Annotated[tuple[str, ...], Field(max_length=4)] = ()
    setting: Id | None = None
    topics: Annotated[tuple[Id, ...], Field(max_length=6)] = ()
    competencies: Annotated[tuple[Id, ...], Field(max_length=3)] = ()
    telling: Telling | None = None
    people: People = People()
    weighed: tuple[Weighed, ...] = ()
    signed: tuple[Signature, ...] = ()

    @property
    def is_draft(self) -> bool:
        return not self.signed

    @property
    def is_own(self) -> bool:
        """Written by a cohort's trainers: no draft of the library's, and only for that cohort."""
        return False

    @property
    def languages(self) -> frozenset[Language]:
        """Those that it was written in."""
        return frozenset(Language)


class LibraryScenario(Scenario):
    """What a file of the library holds, whole and in both languages."""

    en: LibraryText
    es: LibraryText
    guidelines: Annotated[tuple[str, ...], Field(min_length=1, max_length=4)]
    setting: Id
    topics: Annotated[tuple[Id, ...], Field(min_length=1, max_length=6)]


class OwnScenario(Scenario):
    """A cohort's own. Where it was written in one language only, that text stands for both.

    What stands under its id never changes: a change gives it another id, so that whoever knows it knows it as it is.
    """

    own_id: int  # its row
    cohort_id: int
    written_in: Annotated[frozenset[Language], Field(min_length=1)]

    @property
    def is_draft(self) -> bool:
        return False

    @property
    def is_own(self) -> bool:
        return True

    @property
    def languages(self) -> frozenset[Language]:
        return self.written_in


class Topic(Bilingual[Label]):
    """`hard`: may be turned off in the settings, and carries a short note above its card."""

    id: ShortId
    hard: bool = False


class Setting(Bilingual[Label]):
    id: ShortId


class Competency(Bilingual[Label]):
    """One of SAMHSA's groups of core competencies for peer workers."""

    id: ShortId


class TopicsFile(Shape):
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    settings: Annotated[tuple[Setting, ...], Field(min_length=1)]
    competencies: tuple[Competency, ...] = ()
