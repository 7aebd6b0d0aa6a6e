"""Values: what the base of a thousand small classes does for each of them."""

import copy
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from functools import cached_property

import pytest

from bot.callbacks import Pick
from practice.frozen import Frozen


class Point(Frozen):
    x: int
    y: int = 0
    marks: list[str] = field(default_factory=list)

    @cached_property
    def sum(self) -> int:
        return self.x + self.y


class Named(Point):
    name: str


class Other(Frozen):
    x: int
    y: int = 0


def test_fields_are_given_by_name_and_the_others_have_their_defaults() -> None:
    assert repr(Point(x=1)) == "Point(x=1, y=0, marks=[])"
    assert Point(x=1).marks is not Point(x=1).marks
    assert asdict(Named(x=1, name="a")) == {"x": 1, "y": 0, "marks": [], "name": "a"}
    assert [each.name for each in fields(Named)] == ["x", "y", "marks", "name"]


@pytest.mark.parametrize("given", [{}, {"y": 1}, {"x": 1, "z": 2}])
def test_a_field_that_is_missing_or_not_there_is_a_type_error(given: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="argument"):
        Point(**given)  # type: ignore[arg-type]


def test_nothing_of_a_value_changes() -> None:
    point = Point(x=1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.x
    assert replace(point, x=2) == Point(x=2)
    assert point == Point(x=1)


def test_values_are_equal_by_their_kind_and_fields_alone() -> None:
    counted = Point(x=1)
    assert counted.sum == 1
    assert counted == Point(x=1) == copy.deepcopy(counted)
    assert Other(x=1) != Point(x=1)
    assert len({Other(x=1), Other(x=1, y=0), Other(x=2)}) == 2


def test_a_buttons_fields_may_stand_without_their_names() -> None:
    assert Pick(3, 2) == Pick(3, way=2) == Pick(prompt=3, way=2)
    with pytest.raises(TypeError):
        Pick(3, 2, prompt=4)
    with pytest.raises(TypeError):
        Pick(1, 2, 3)


def test_what_all_values_do_is_written_once_for_all_of_them() -> None:
    class Told(Frozen):
        """What is told."""

    assert {"__eq__", "__hash__", "__repr__"}.isdisjoint(vars(Told))
    assert Told.__doc__ == "What is told."
    assert Other.__doc__ == "Other"


def test_a_class_of_this_moment_is_as_those_from_the_start() -> None:
    class Fresh(Frozen):
        x: int
        y: int = 0

    assert [Fresh(x=1), Fresh(x=1, y=1)] != [Fresh(x=1), Fresh(x=1, y=2)]
    assert repr(Fresh(x=1)).endswith("Fresh(x=1, y=0)")
    with pytest.raises(TypeError):
        Fresh(1)  # type: ignore[misc]
