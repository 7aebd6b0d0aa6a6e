"""A cohort's own scenarios, as they were saved."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from db import Database
from db.rows import Mapper, Row, asks, changed, counts, find_one, insert, list_all, require, scalar
from practice.frozen import Frozen
from practice.library import OwnScenario, ScenarioText
from practice.models import Language


class Text(Frozen):
    """A scenario's words in one language, and who wrote them."""

    author_id: int
    language: Language
    words: ScenarioText


TEXT = Mapper(Text, words=lambda row: ScenarioText.model_validate_json(row["words"]))


@TEXT.lists("SELECT author_id, language, words FROM own_scenario_texts WHERE own_scenario_id = :own_id ORDER BY language")
def list_texts(db: Database, own_id: int) -> list[Text]: ...


def _scenario(db: Database, row: Row) -> OwnScenario | None:
    """None where nobody's words are left, or where they fit no longer into the form."""
    try:
        words = {text.language: text.words for text in list_texts(db, row["id"])}
        first = next(iter(words.values()), None)
        if first is None:
            return None
        return OwnScenario(
            id=row["scenario_id"],
            own_id=row["id"],
            cohort_id=row["cohort_id"],
            written_in=frozenset(words),
            en=words.get(Language.ENGLISH, first),
            es=words.get(Language.SPANISH, first),
            **json.loads(row["frame"]),
        )
    except ValidationError:
        return None


def _scenarios(db: Database, rows: Iterable[Row]) -> list[OwnScenario]:
    return [scenario for row in rows if (scenario := _scenario(db, row)) is not None]


def add(db: Database, cohort_id: int, scenario_id: str, *, frame: Mapping[str, Any], texts: Iterable[Text], now: datetime) -> OwnScenario:
    sql = "INSERT INTO own_scenarios (cohort_id, scenario_id, origin, frame, created_at) VALUES (?, ?, ?, ?, ?)"
    own_id = insert(db, sql, [cohort_id, scenario_id, scenario_id, json.dumps(dict(frame), ensure_ascii=False), now])
    for text in texts:
        db.execute(
            "INSERT INTO own_scenario_texts (own_scenario_id, author_id, language, words) VALUES (?, ?, ?, ?)",
            [own_id, text.author_id, text.language, text.words.model_dump_json(by_alias=True)],
        )
    return require(find(db, own_id))


def find(db: Database, own_id: int) -> OwnScenario | None:
    """One that is in use. Whoever asks for someone checks first that they may see its cohort's scenarios."""
    row = find_one(db, "SELECT * FROM own_scenarios WHERE id = ? AND retired_at IS NULL", [own_id])
    return None if row is None else _scenario(db, row)


def frame_of(db: Database, own_id: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(scalar(db, "SELECT frame FROM own_scenarios WHERE id = ?", [own_id]))
    return found


def list_of_cohort(db: Database, cohort_id: int) -> list[OwnScenario]:
    """Those in use, the newest first."""
    return _scenarios(
        db, list_all(db, "SELECT * FROM own_scenarios WHERE cohort_id = ? AND retired_at IS NULL ORDER BY id DESC", [cohort_id])
    )


def list_every(db: Database) -> list[OwnScenario]:
    """Of all cohorts, also those that are no longer in use: who was sent one still finds it."""
    return _scenarios(db, list_all(db, "SELECT * FROM own_scenarios"))


@asks("SELECT 1 FROM prompts WHERE scenario_id = :scenario_id LIMIT 1")
def was_sent(db: Database, scenario_id: str) -> bool: ...


def replace(db: Database, old: OwnScenario, new: OwnScenario, *, now: datetime) -> None:
    """From now on the new one is used: in what is planned, in courses and in drafts. Whoever was sent the old one keeps it."""
    for sql in (
        "UPDATE pushes SET scenario_id = ? WHERE scenario_id = ? AND state IN ('draft', 'planned')",
        "UPDATE course_days SET scenario_id = ? WHERE scenario_id = ?",
    ):
        db.execute(sql, [new.id, old.id])
    db.execute("UPDATE own_scenarios SET origin = (SELECT origin FROM own_scenarios WHERE id = ?) WHERE id = ?", [old.own_id, new.own_id])
    db.execute("UPDATE scenario_drafts SET own_scenario_id = ? WHERE own_scenario_id = ?", [new.own_id, old.own_id])
    if was_sent(db, old.id):
        db.execute("UPDATE own_scenarios SET retired_at = ? WHERE id = ?", [now, old.own_id])
    else:
        db.execute("DELETE FROM own_scenarios WHERE id = ?", [old.own_id])


VERSIONS = "(SELECT scenario_id FROM own_scenarios WHERE origin = (SELECT origin FROM own_scenarios WHERE scenario_id = :scenario_id))"


# In any of its wordings.
@asks(f"SELECT 1 FROM prompts WHERE scenario_id IN {VERSIONS} LIMIT 1")
def was_ever_sent(db: Database, scenario_id: str) -> bool: ...
# Sends that are still to come, in whole or in part.
@counts(f"SELECT count(*) FROM pushes WHERE scenario_id IN {VERSIONS} AND state IN ('planned', 'sending')")
def count_planned(db: Database, scenario_id: str) -> int: ...


def delete(db: Database, own: OwnScenario, *, now: datetime) -> bool:
    """True once. All its wordings go; what was to be sent of it is cancelled, and weeks that named it name none."""
    db.execute(
        "UPDATE pushes SET state = 'cancelled', due_at = NULL, settled_at = :now "
        f"WHERE scenario_id IN {VERSIONS} AND state IN ('draft', 'planned', 'sending')",
        {"now": now, "scenario_id": own.id},
    )
    db.execute("UPDATE course_days SET scenario_id = NULL WHERE scenario_id = ?", [own.id])
    return changed(db, f"DELETE FROM own_scenarios WHERE scenario_id IN {VERSIONS}", {"scenario_id": own.id})
