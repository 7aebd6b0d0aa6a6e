"""The recipe by which a step lets a column hold a value more, on a table that has children."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import sqlcipher3

from db import Database, file, goals, people
from db.rows import list_all, scalar
from practice.models import Language

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched
NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
ARCHITECTURE = Path("docs/architecture.md")


@pytest.fixture
def db(tmp_path: Path) -> Database:
    file.create(tmp_path / "practice.db", KEY)
    return file.open_existing(tmp_path / "practice.db", KEY)


def recipe() -> list[str]:
    """The statements as they stand in the documents."""
    block = re.search(r"```sql\n(.*?)```", ARCHITECTURE.read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    return [each.strip() for each in block[1].strip().split(";\n") if each.strip(" ;")]


def test_goals_take_one_rhythm_more_and_lose_nothing(db: Database, tmp_path: Path) -> None:
    person = people.meet(db, 5, language=Language.ENGLISH, zone="America/New_York", now=NOW).person
    ethics = goals.NewCategory(name="Ethics", least=Decimal(6))
    goal = goals.add(
        db, person.id, name="Renewal", hours=Decimal(20), starts_on=date(2026, 1, 1), due_on=date(2027, 1, 1), now=NOW, categories=[ethics]
    )
    before = _everything(db)
    with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
        db.execute("UPDATE goals SET rhythm = 'daily'")
    db.execute("BEGIN")
    for statement in recipe():
        db.execute(statement)
    db.execute("COMMIT")
    assert _everything(db) == before
    db.execute("UPDATE goals SET rhythm = 'daily' WHERE id = ?", [goal.id])
    for rhythm in ("hourly", ""):
        with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
            db.execute("UPDATE goals SET rhythm = ?", [rhythm])
    db.close()
    again = file.open_existing(tmp_path / "practice.db", KEY)
    assert scalar(again, "SELECT rhythm FROM goals") == "daily"
    assert scalar(again, "PRAGMA integrity_check") == "ok"
    assert list_all(again, "PRAGMA foreign_key_check") == []
    again.execute("DELETE FROM people")
    assert scalar(again, "SELECT count(*) FROM goals") == scalar(again, "SELECT count(*) FROM goal_categories") == 0
    again.close()


def _everything(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """Each table's rows, and the names of all that is in the file."""
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()]
    rows = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    return {**rows, "": db.execute("SELECT type, name, tbl_name FROM sqlite_schema ORDER BY name").fetchall()}
