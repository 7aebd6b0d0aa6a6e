"""What a use case gives back, and whatever else is only a value."""

from collections.abc import Callable
from copy import copy
from dataclasses import Field, FrozenInstanceError, dataclass, fields, make_dataclass
from functools import cache
from typing import Any, NoReturn, dataclass_transform

WRITTEN_HERE: dict[str, Any] = dict.fromkeys(("eq", "repr"), False)


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Frozen:
    """Each subclass is a frozen, keyword-only dataclass without saying so.

    `dataclass` writes and compiles six methods for every class. A bot has a thousand of them: half a second of each start, and megabytes.
    So `__init__` is written when the first value of a class is made, and the others here serve all classes.
    """

    KEYWORD_ONLY = True

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__doc__ = cls.__doc__ or cls.__name__  # or `dataclass` would work one out
        dataclass(init=False, kw_only=cls.KEYWORD_ONLY, **WRITTEN_HERE)(cls)
        cls.__init__ = _write_init  # type: ignore[assignment]  # on each, or one would inherit that of another

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __repr__(self) -> str:
        told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in _fields(type(self)))
        return f"{type(self).__qualname__}({told})"


def _write_init(self: Frozen, *parts: object, **values: object) -> None:
    kind = type(self)
    parts_of_kind = [(each.name, each.type, copy(each)) for each in _fields(kind)]
    written = make_dataclass(kind.__name__, parts_of_kind, frozen=True, **WRITTEN_HERE)
    kind.__init__ = written.__init__  # type: ignore[method-assign, misc]
    kind.__init__(self, *parts, **values)


def _values(value: Any) -> tuple[object, ...]:  # noqa: ANN401  a Frozen
    return tuple(getattr(value, each.name) for each in _fields(type(value)))


_fields: Callable[[type], tuple[Field[Any], ...]] = cache(fields)
