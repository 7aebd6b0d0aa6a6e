"""What the product talks about, as plain values. Instants are aware UTC (`…_at`), local days are dates (`…_on`)."""

from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from practice.frozen import Frozen


class Language(StrEnum):
    ENGLISH = "en"
    SPANISH = "es"


class Value(StrEnum):
    """The 12 core values, in the order of the National Practice Guidelines."""

    VOLUNTARY = "voluntary"
    HOPEFUL = "hopeful"
    OPEN_MINDED = "open-minded"
    EMPATHETIC = "empathetic"
    RESPECTFUL = "respectful"
    FACILITATING_CHANGE = "facilitating-change"
    HONEST_AND_DIRECT = "honest-and-direct"
    MUTUAL = "mutual"
    SHARED_POWER = "shared-power"
    STRENGTHS_FOCUSED = "strengths-focused"
    TRANSPARENT = "transparent"
    PERSON_DRIVEN = "person-driven"


class Track(StrEnum):
    PEER_SUPPORTER = "peer-supporter"
    SUPERVISOR = "supervisor"


WEEKDAYS = frozenset({0, 1, 2, 3, 4})
EVERY_DAY = frozenset(range(7))


class Quiet(Frozen):
    """Quiet hours that begin on these weekdays: past midnight where `end` comes before `start`, all day where they are the same."""

    start: time
    end: time
    days: frozenset[int] = EVERY_DAY


NIGHTS = Quiet(start=time(21), end=time(8))


class Schedule(Frozen):
    """When someone wants their daily scenario, and when nothing unasked. `days` are weekdays, Monday = 0; times are local."""

    zone: ZoneInfo
    hour: int = 9
    minute: int = 0
    days: frozenset[int] = WEEKDAYS
    other_times: tuple[tuple[int, time], ...] = ()  # weekdays that have a time of their own
    second: time | None = None  # of a second scenario on each of the days
    quiet: tuple[Quiet, ...] = (NIGHTS,)

    def time_on(self, weekday: int) -> time:
        return dict(self.other_times).get(weekday) or time(self.hour, self.minute)


class Slot(Frozen):
    """One intended local day and the instant at which its scenario is due."""

    at: datetime
    local_on: date
    is_second: bool = False


class Person(Frozen):
    id: int
    telegram_id: int
    language: Language
    consented_at: datetime | None
    name: str | None
    schedule: Schedule
    track: Track
    hard_topics: bool
    text_only: bool
    set_up_at: datetime | None
    paused_at: datetime | None
    paused_until: datetime | None
    blocked_at: datetime | None
    active_at: datetime | None
    next_prompt_at: datetime | None
    left_out: frozenset[str] = frozenset()  # topics that do not come
    works_in: frozenset[str] = frozenset()  # settings that come first
    support_country: str | None = None  # whose lines they chose to see, "MX"; None: the host's choice


class Step(StrEnum):
    """Where a prompt stands for the person who received it."""

    CHOOSING = "choosing"  # the card is open: a way, own words, another one, skip
    VIEWING = "viewing"  # they answered; another way to see it is on the screen
    REFLECTING = "reflecting"  # the question was asked
    DONE = "done"
    SKIPPED = "skipped"
    SWAPPED = "swapped"  # they asked for another one instead
    CLOSED = "closed"  # a newer prompt took its place; a reply still answers it


class Prompt(Frozen):
    """One scenario sent to one person. `local_on` is empty for what they asked for themselves."""

    id: int
    person_id: int
    scenario_id: str
    value: Value
    local_on: date | None
    created_at: datetime
    step: Step
    way: int | None  # 1-based; 0 stands for own words
    own_words: str | None
    question: int  # which reflection question was asked, 0-based
    outbox_id: int | None
    next_way: int | None = None  # to the second question, 1-based; 0: own words, or passed over
    push_id: int | None = None  # the sending to a cohort that it came with
    starred: bool = False


class Reflection(Frozen):
    id: int
    person_id: int
    prompt_id: int
    text: str  # its parts in order, joined by line breaks
    parts: int
    voices: int  # how many voice notes it holds
    created_at: datetime
    card_id: int | None  # the outbox row of its "saved" card
