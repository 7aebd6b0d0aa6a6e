"""What a scenario that is written in the chat is made of: its steps, and the texts of each with how many characters fit."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel

from practice.frozen import Frozen
from practice.library.problems import Place
from practice.library.shapes import LibraryText, LibraryView, LibraryWay, SecondBeat

LEAST_WAYS, MOST_WAYS, MOST_NEXT, QUESTIONS = 3, 4, 3, 3


class Step(StrEnum):
    """In the order in which they are asked."""

    VALUE = "value"
    STORY = "story"
    ASK = "ask"
    TITLE = "title"
    WAY_1 = "way-1"
    WAY_2 = "way-2"
    WAY_3 = "way-3"
    WAY_4 = "way-4"
    THEN = "then"
    NEXT = "next"
    NEXT_1 = "next-1"
    NEXT_2 = "next-2"
    NEXT_3 = "next-3"
    VIEW = "view"
    REFLECT = "reflect"
    TRY = "try"
    FACILITATE = "facilitate"
    SETTING = "setting"
    TOPICS = "topics"


NEEDED = (Step.VALUE, Step.STORY, Step.ASK)  # enough to send; all else is added now, later or never
CHOSEN = (Step.VALUE, Step.SETTING, Step.TOPICS)  # by buttons
WAYS = (Step.WAY_1, Step.WAY_2, Step.WAY_3, Step.WAY_4)
NEXT_WAYS = (Step.NEXT_1, Step.NEXT_2, Step.NEXT_3)
BEAT = (Step.NEXT, *NEXT_WAYS)  # the second question with its ways: all of it or nothing
OPTIONAL = (Step.THEN, *BEAT, Step.FACILITATE)  # asked for where someone goes there, or the other language has it


class Part(Frozen):
    """One text: where it stands in the scenario, and how many characters fit."""

    key: str
    place: Place
    most: int


def most(model: type[BaseModel], name: str) -> int:
    """How many characters the scenario form takes there; of a list, each of its entries."""
    info = model.model_fields[name]
    found: list[Any] = list(info.metadata)
    for argument in get_args(info.annotation):
        found = list(getattr(argument, "__metadata__", ())) + found
    limits = [item.max_length for each in found for item in (each, *getattr(each, "metadata", ())) if hasattr(item, "max_length")]
    return int(limits[0])


def _one(key: str, name: str) -> tuple[Part, ...]:
    return (Part(key=key, place=(LibraryText.model_fields[name].alias or name,), most=most(LibraryText, name)),)


def _way(step: Step, *place: str | int) -> tuple[Part, ...]:
    return tuple(Part(key=f"{step}.{name}", place=(*place, name), most=most(LibraryWay, name)) for name in ("say", "gives", "costs"))


PARTS: Mapping[Step, tuple[Part, ...]] = {
    Step.TITLE: _one("title", "title"),
    Step.STORY: _one("story", "story"),
    Step.ASK: _one("ask", "ask"),
    **{step: _way(step, "ways", index) for index, step in enumerate(WAYS)},
    Step.THEN: tuple(
        Part(key=f"then-{index + 1}", place=("ways", index, "then"), most=most(LibraryWay, "then")) for index in range(MOST_WAYS)
    ),
    Step.NEXT: (Part(key="next", place=("next", "ask"), most=most(SecondBeat, "ask")),),
    **{step: _way(step, "next", "ways", index) for index, step in enumerate(NEXT_WAYS)},
    Step.VIEW: tuple(
        Part(key=f"view.{name}", place=("another_view", name), most=most(LibraryView, name)) for name in ("words", "why", "costs")
    ),
    Step.REFLECT: tuple(
        Part(key=f"reflect-{index + 1}", place=("reflect", index), most=most(LibraryText, "reflect")) for index in range(QUESTIONS)
    ),
    Step.TRY: _one("try", "try_this"),
    Step.FACILITATE: _one("facilitate", "facilitate"),
}
BY_KEY = {part.key: part for parts in PARTS.values() for part in parts}
STEP_OF = {part.key: step for step, parts in PARTS.items() for part in parts}
