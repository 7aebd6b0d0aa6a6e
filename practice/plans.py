"""If-then plans: how one is read from a message, when one may be asked for, and when it may be asked how it went."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from practice import calendar, unasked
from practice.frozen import Frozen
from practice.models import Schedule
from practice.patterns import lazy

OFFER_FROM = 3  # reflections
A_WEEK = timedelta(days=7)
MOST_A_WEEK = 2
SKIPS = 2
FIRST_DAY, LAST_DAY = 3, 7
AGAIN_FROM, AGAIN_TO = 7, 10
LONGEST = 200  # characters in each half


class Half(StrEnum):
    SITUATION = "situation"
    ACTION = "action"


class Answer(StrEnum):
    """To "Did it come up?"."""

    DID = "did"
    NOT_THIS_TIME = "not-this-time"
    NOT_YET = "not-yet"
    LET_GO = "let-go"


class Plan(Frozen):
    """An if-then. Not saved yet, it is a draft, and either half may be missing."""

    id: int
    person_id: int
    prompt_id: int | None
    situation: str | None
    action: str | None
    created_at: datetime
    saved_at: datetime | None
    closed_at: datetime | None
    follow_up_wanted: bool
    follow_up_at: datetime | None
    follow_up_until: datetime | None
    followed_up_at: datetime | None
    times_asked: int
    outcome: Answer | None

    @property
    def missing(self) -> Half | None:
        """The half to ask for next."""
        if self.situation is None:
            return Half.SITUATION
        return Half.ACTION if self.action is None else None


class Ask(Frozen):
    """One time that a plan was asked for."""

    asked_at: datetime
    made: bool


IF = r"(?:if|when|whenever|si|cuando)"
OBJECT = r"(?:me|te|le|les|lo|la|los|las|se|nos)"
WILL = (
    r"(?:I\s*(?:will|['’]ll|shall|am\s+going\s+to|['’]m\s+going\s+to|['’]d|would|want\s+to|can|plan\s+to)\b"
    rf"|(?:yo\s+)?(?:{OBJECT}\s+)*(?:voy\s+a|quiero|puedo|\w+ré)\b)"
)
THEN = r"(?:then|entonces)"
FLAGS = re.IGNORECASE | re.DOTALL
GAP = lazy(r"\s+")
PARTS = r"[\s,;:.–—…]"  # what may stand between the halves; where a run of it begins and ends, each pattern knows without trying
HALF = r"^(?P<situation>.*?[^\s,;:.–—…])"
IF_FIRST = (
    lazy(rf"{HALF}(?=[^\S\n]*+[,;:.–—…\n]){PARTS}++(?:{THEN}\b[\s,:]*+)?(?P<action>{WILL}.*)$", FLAGS),
    lazy(rf"{HALF}{PARTS}*+\b{THEN}\b[\s,:]*+(?P<action>.+)$", FLAGS),
    lazy(rf"{HALF}{PARTS}*+(?<=\s)(?P<action>(?:I\s+will|I['’]ll|(?:{OBJECT}\s+)?voy\s+a)\s.+)$", FLAGS),
    lazy(r"^(?P<situation>[^\n]*[^\s])[^\S\n]*+\n\s*+(?P<action>.+)$", FLAGS),
)
WILL_FIRST = lazy(rf"^(?P<action>{WILL}.*?[^\s,;:])[\s,;:]++{IF}\s++(?P<situation>.+)$", FLAGS)
LEADING_IF = lazy(rf"^\W*{IF}(?:\s+|\W*$)", FLAGS)
LEADING_THEN = lazy(rf"^\W*{THEN}\b[\s,:]*", FLAGS)


def _narrow(gap: re.Match[str]) -> str:
    return "\n" if "\n" in gap[0] else " "


def read(text: str) -> dict[Half, str]:
    """Both halves, where a message holds them; else the one that it reads like. The action stays in the writer's words."""
    words = GAP.sub(_narrow, text).strip('“”"«» \n')
    if re.match(WILL, words, FLAGS):
        both = WILL_FIRST.match(words)
        return _only(Half.ACTION, words) if both is None else _halves(both)
    led = LEADING_IF.match(words)
    rest = words[led.end() :] if led else words
    if led is None and not re.search(rf"\b{THEN}\b|[,;\n]\s*+{WILL}", rest, FLAGS):
        return _only(Half.SITUATION, rest)
    both = next(filter(None, (pattern.match(rest) for pattern in IF_FIRST)), None)
    return _only(Half.SITUATION, rest) if both is None else _halves(both)


def read_half(text: str, half: Half) -> str:
    """That half of a message in which the writer was asked for just this one, or which held both before."""
    found = read(text)
    if len(found) > 1 or half is Half.SITUATION:
        return found.get(half, _tidy(LEADING_IF.sub("", text.strip())))
    return _tidy(LEADING_THEN.sub("", text.strip()))


def _only(half: Half, words: str) -> dict[Half, str]:
    tidy = _tidy(words)
    return {half: tidy} if any(letter.isalnum() for letter in tidy) else {}


def _halves(found: re.Match[str]) -> dict[Half, str]:
    return {half: _tidy(found[half.value]) for half in Half}


def _tidy(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip(' ,;:…"“”«»').removesuffix(".")


def may_ask(asks: Sequence[Ask], now: datetime) -> bool:
    """At most twice a week, and not after two in a row from which no plan came. Oldest first, since they last said yes."""
    return not are_skipped(asks) and sum(now - ask.asked_at < A_WEEK for ask in asks) < MOST_A_WEEK


def are_skipped(asks: Sequence[Ask]) -> bool:
    """Whether the last two led to no plan."""
    return len(asks) >= SKIPS and not any(ask.made for ask in asks[-SKIPS:])


def follow_up(schedule: Schedule, *, now: datetime, again: bool = False) -> tuple[datetime, datetime]:
    """When to ask how it went, three to seven local days from now, and until when that may be; `again` a week from now."""
    first, last = (AGAIN_FROM, AGAIN_TO) if again else (FIRST_DAY, LAST_DAY)
    today = calendar.today(schedule, now)
    after, until = (calendar.start_of(today + timedelta(days=days), schedule.zone) for days in (first, last + 1))
    return next_instant(schedule, after=after, until=until) or after + (until - after) / 2, until


def next_instant(schedule: Schedule, *, after: datetime, until: datetime) -> datetime | None:
    """The first instant later than `after` and before `until` that is good for a follow-up, on one of their days if there is one."""
    found = list(_instants(schedule, after, until))
    own = (at for at, is_own in found if is_own)
    return next(own, found[0][0] if found else None)


def _instants(schedule: Schedule, after: datetime, until: datetime) -> Iterator[tuple[datetime, bool]]:
    day = calendar.local_day(after, schedule.zone) - calendar.DAY
    while day <= calendar.local_day(until, schedule.zone) + calendar.DAY:
        at = unasked.instant_on(day, schedule)
        if at is not None and after < at < until:
            yield at, day.weekday() in schedule.days
        day += calendar.DAY


def is_now(schedule: Schedule, *, now: datetime) -> bool:
    """Whether one of these instants has come within the last four hours, and it is not quiet now."""
    late = calendar.LATE
    came = any(True for _ in _instants(schedule, now - late - timedelta(seconds=1), now + timedelta(seconds=1)))
    return came and not calendar.is_quiet(now, schedule)


def moved(schedule: Schedule, *, now: datetime, others: Sequence[datetime]) -> datetime | None:
    """Two hours after what else comes within an hour; `now` where nothing does, None where that is no good time today."""
    later = unasked.apart(now, unasked=others)
    if later == now:
        return now
    same_day = calendar.local_day(later, schedule.zone) == calendar.today(schedule, now)
    return later if same_day and is_now(schedule, now=later) else None
