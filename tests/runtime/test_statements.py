"""How many statements one message costs: each is a walk through the encrypted file, so none is added by the way."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.runtime import turn
from db import Database
from tests.world import Phone


async def test_a_line_of_a_reflection_takes_at_most_13_statements_in_its_transaction(ana: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("I waited, and she went on.")
    counts: list[list[str]] = []
    transact, execute = turn.transact, Database.execute

    def counted(db: Database, *args: Any) -> Any:
        said: list[str] = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Database, "execute", _telling(said, execute))
            reply = transact(db, *args)
        counts.append(said)
        return reply

    monkeypatch.setattr(turn, "transact", counted)
    await ana.send("A second line, to the same question.")
    (statements,) = counts
    assert any("INTO reflection_parts" in each for each in statements)
    assert len(statements) <= 13, "\n".join(statements)


def _telling(said: list[str], execute: Callable[..., Any]) -> Callable[..., Any]:
    def telling(db: Database, sql: str, *args: Any) -> Any:
        said.append(" ".join(sql.split()))
        return execute(db, sql, *args)

    return telling
