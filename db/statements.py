"""A statement is its SQL above a signature: each `:name` in the one is a parameter of the other, and the decorator says what comes back.

@changes("UPDATE goals SET step = NULL WHERE id = :goal_id AND step IS NOT NULL")
def save(db: Database, goal_id: int) -> bool: ...

`:goal.id` in the SQL is a field of the parameter `goal`.
Decorators are in db/rows.py, and as `finds` and `lists` at each `Mapper` there.
"""

import re
from collections.abc import Callable
from functools import wraps
from operator import attrgetter
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from db import Database

P = ParamSpec("P")
T = TypeVar("T")
Statement = Callable[Concatenate[Database, P], T]

NAMED = re.compile(r":(\w+)")
FIELD = re.compile(r":(\w+)\.(\w+)")


class Declared(Protocol[T]):
    """What stands above a signature that gives back a `T`."""

    def __call__(self, signature: Statement[P, T], /) -> Statement[P, T]: ...


def statement(sql: str, run: Callable[[Database, str, dict[str, Any]], T]) -> Declared[T]:
    """Raises TypeError where the SQL and the signature name different parameters."""
    fields = [(f"{name}_{field}", name, attrgetter(field)) for name, field in FIELD.findall(sql)]
    plain = FIELD.sub(r":\1_\2", sql)

    def declared(signature: Statement[P, T], /) -> Statement[P, T]:
        code, defaults = signature.__code__, signature.__defaults__ or ()
        by_place = code.co_varnames[1 : code.co_argcount]
        names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        if set(names) != set(NAMED.findall(sql)):
            raise TypeError(f"{signature.__module__}.{signature.__name__} takes {', '.join(names)}; its SQL names others: {sql}")
        usual = dict(zip(by_place[len(by_place) - len(defaults) :], defaults, strict=True)) | (signature.__kwdefaults__ or {})

        @wraps(signature)
        def done(db: Database, /, *args: P.args, **named: P.kwargs) -> T:
            values: dict[str, Any] = {**usual, **dict(zip(by_place, args, strict=False)), **named}
            for own, name, read in fields:
                values[own] = read(values[name])
            return run(db, plain, values)

        return done

    return declared
