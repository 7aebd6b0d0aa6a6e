"""A statement is its SQL above a signature: each `:name` in the one is a parameter of the other, and the decorator says what comes back.

@changes("UPDATE goals SET step = NULL WHERE id = :goal_id AND step IS NOT NULL")
def save(db: Database, goal_id: int) -> bool: ...

`:goal.id` in the SQL is a field of the parameter `goal`.
Decorators are in db/rows.py, and as `finds` and `lists` at each `Mapper` there.
"""

import re
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from db import Database

P = ParamSpec("P")
T = TypeVar("T")
Statement = Callable[Concatenate[Database, P], T]

NAMED = re.compile(r":(\w+)(?:\.(\w+))?")


class Declared(Protocol[T]):
    """What stands above a signature that gives back a `T`."""

    def __call__(self, signature: Statement[P, T], /) -> Statement[P, T]: ...


def statement(sql: str, run: Callable[[Database, str, Sequence[Any]], T]) -> Declared[T]:
    """Raises TypeError where the SQL and the signature name different parameters."""

    def declared(signature: Statement[P, T], /) -> Statement[P, T]:
        code, defaults = signature.__code__, signature.__defaults__ or ()
        by_place = code.co_varnames[1 : code.co_argcount]
        names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        if set(names) != {name for name, _ in NAMED.findall(sql)}:
            raise TypeError(f"{signature.__module__}.{signature.__name__} takes {', '.join(names)}; its SQL names others: {sql}")
        usual = dict(zip(by_place[len(by_place) - len(defaults) :], defaults, strict=True)) | (signature.__kwdefaults__ or {})
        bound = list(dict.fromkeys(NAMED.findall(sql)))
        is_plain = not any(field for _, field in bound)
        order = [(name, "") for name in names] if is_plain else bound  # plain ones can go as they come
        numbered = NAMED.sub(lambda match: f"?{order.index((match[1], match[2] or '')) + 1}", sql)

        @wraps(signature)
        def done(db: Database, /, *args: P.args, **named: P.kwargs) -> T:
            values: Sequence[Any] = args
            if len(args) < len(names):
                values = [*args, *[named[name] if name in named else usual[name] for name in names[len(args) :]]]
            if not is_plain:
                given = dict(zip(names, values, strict=True))
                values = [getattr(given[name], field) if field else given[name] for name, field in bound]
            return run(db, numbered, values)

        return done

    return declared
