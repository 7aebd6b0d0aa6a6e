"""The newest buttons in someone's chat: one row a person."""

import json
from collections.abc import Sequence

from db import Database, rows
from db.dialogues import Asking
from db.rows import find_one, finds, list_all
from practice.frozen import Frozen


class Keyboard(Frozen):
    """What each button says and holds, in their order; `prompt_id` where they are a scenario's."""

    person_id: int
    outbox_id: int
    prompt_id: int | None
    asking: Asking | None  # what words would answer now
    keys: tuple[tuple[str, str], ...]


def put(
    db: Database, person_id: int, *, outbox_id: int, prompt_id: int | None, keys: Sequence[tuple[str, str]], question: str | None
) -> int | None:
    """This message has the newest buttons, and asks that, or nothing. The row of an earlier one that still asked the same, if any."""
    sql = (
        "SELECT outbox_id, prompt_id, keys, NULL AS question FROM keyboards WHERE person_id = :person "
        "UNION ALL SELECT outbox_id, NULL, NULL, question FROM shown_questions "
        "WHERE outbox_id = :row OR (person_id = :person AND question = :question)"
    )
    known = list_all(db, sql, {"person": person_id, "row": outbox_id, "question": question})
    newest = {"outbox_id": outbox_id, "prompt_id": prompt_id, "keys": json.dumps(keys), "question": None}
    if newest not in known:
        del newest["question"]
        rows.put(db, "keyboards", "person_id", person_id=person_id, **newest)
    return _ask(db, person_id, outbox_id, question, [(row["question"], row["outbox_id"]) for row in known if row["question"] is not None])


def take(db: Database, outbox_id: int) -> None:
    """That message has no buttons any more."""
    db.execute("DELETE FROM keyboards WHERE outbox_id = ?", [outbox_id])
    db.execute("DELETE FROM shown_questions WHERE outbox_id = ?", [outbox_id])


# The row of the message that asks that, while it has its buttons.
@finds(int, "SELECT outbox_id FROM shown_questions WHERE person_id = :person_id AND question = :question")
def find_question(db: Database, person_id: int, question: str | None) -> int | None: ...


def _ask(db: Database, person_id: int, outbox_id: int, question: str | None, known: list[tuple[str, int]]) -> int | None:
    if known == [(question, outbox_id)]:
        return None
    if any(row == outbox_id for _, row in known):
        db.execute("DELETE FROM shown_questions WHERE outbox_id = ?", [outbox_id])
    if question is None:
        return None
    rows.put(db, "shown_questions", "person_id, question", person_id=person_id, question=question, outbox_id=outbox_id)
    return next((row for asked, row in known if asked == question), None)


def find(db: Database, telegram_id: int) -> Keyboard | None:
    """Of someone who has agreed, with what they are being asked."""
    sql = (
        "SELECT keyboards.*, dialogues.step AS asking FROM people JOIN keyboards ON keyboards.person_id = people.id "
        "LEFT JOIN dialogues ON dialogues.person_id = people.id WHERE telegram_id = ? AND consented_at IS NOT NULL"
    )
    row = find_one(db, sql, [telegram_id])
    if row is None:
        return None
    keys = tuple((label, data) for label, data in json.loads(row["keys"]))
    asking = None if row["asking"] is None else Asking(row["asking"])
    return Keyboard(person_id=row["person_id"], outbox_id=row["outbox_id"], prompt_id=row["prompt_id"], asking=asking, keys=keys)
