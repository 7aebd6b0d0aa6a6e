"""Courses: how far someone is in one that they take."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TakenState(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    LEFT = "left"
    OVER = "over"


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A course of the library that someone takes. `place`: how many of its days they met; `by_day`: the next is their daily scenario."""

    id: int
    person_id: int
    course: str
    state: TakenState
    by_day: bool
    place: int
    started_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class DayOfTaken:
    """Which day of it a prompt is: `number` from 1. `is_last`: with it the course is over."""

    taken: Taken
    number: int

    @property
    def is_last(self) -> bool:
        return self.taken.state is TakenState.OVER and self.number == self.taken.place
