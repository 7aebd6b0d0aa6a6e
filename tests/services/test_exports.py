"""That an export holds all that is kept of a person, table by table, and that each of its names is explained."""

import csv
import io
import json
from pathlib import Path

import pytest

from bot.services.account import exports
from bot.services.account.exports import Archive
from bot.views.account import tables
from bot.views.say import Host, Say
from db import Database
from db import exports as rows
from tests.services.life import LIBRARY, MONDAY
from tests.services.test_leaving import CANARY, VOICE, write

HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="neither", backup_days=14)
DOCS = (Path(__file__).resolve().parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
NAMES_SOMEONE = {"person_id", "chat_id", "telegram_id", "user_id"}


@pytest.fixture
def export(db: Database) -> exports.Export:
    return exports.read(db, write(db, 1001, CANARY))


def personal_tables(db: Database) -> set[str]:
    """Every table with a person in it: by a column that names one, or by a foreign key that leads to people."""
    indexes = {name for name in db.table_names() if "virtual table" in (db[name].schema or "").lower()}
    names = [name for name in db.table_names() if not any(name == index or name.startswith(f"{index}_") for index in indexes)]
    found = {name for name in names if name == "people" or NAMES_SOMEONE & set(db[name].columns_dict)}
    for _ in names:
        found |= {name for name in names if found & {key.other_table for key in db[name].foreign_keys}}
    return found


def test_each_table_with_a_person_in_it_is_exported_or_has_a_reason_not_to_be(db, export):
    assert personal_tables(db) | {"cohorts"} == set(export.tables) | set(rows.NOT_EXPORTED)
    assert all(len(reason) > 20 for reason in rows.NOT_EXPORTED.values())


def test_each_row_and_each_column_of_theirs_is_in_it(db, export):
    for table in set(export.tables) - {"inbox"}:
        stored = db.execute(f'SELECT * FROM "{table}"')
        assert len(export.tables[table]) == len(stored.fetchall())
        assert all(set(row) == {column[0] for column in stored.description} for row in export.tables[table])


def test_messages_that_could_not_be_handled_are_in_it_too(export):
    assert [row["body"] for row in export.tables["inbox"]] == [f"{CANARY} failed", f"{CANARY} quarantined"]


def test_nothing_of_anyone_elses_is_in_it(db):
    write(db, 1002, "amsel")
    other = exports.read(db, write(db, 1001, CANARY))
    assert "amsel" not in repr(other)
    assert {table: len(found) for table, found in other.tables.items() if table in ("people", "voices")} == {"people": 1, "voices": 1}


def test_a_voice_note_of_someone_else_cannot_be_read(db, export):
    (voice,) = [row["id"] for row in export.tables["voices"]]
    other = write(db, 1002, "amsel")
    assert rows.voice_content(db, export.person.id, voice) == CANARY.encode() + VOICE
    assert rows.voice_content(db, other, voice) is None


def test_times_are_iso_and_files_are_named(export):
    assert export.tables["people"][0]["consented_at"] == "2026-03-02T15:00:00Z"
    assert export.tables["voices"][0]["content"] == f"voices/{export.tables['voices'][0]['id']}.ogg"


@pytest.mark.parametrize(
    ("sizes", "archives"),
    [
        ([], ((),)),  # an archive comes all the same: the words are in it
        ([10, 10], ((1, 2),)),
        ([6, 10, 6], ((1, 2), (3,))),
        ([20, 20, 1], ((1,), (2,), (3,))),
    ],
)
def test_archives_hold_at_most_what_telegram_takes(sizes, archives):
    numbered = [("voices", voice, size * 1_000_000) for voice, size in enumerate(sizes, 1)]
    assert tuple(each.voices for each in exports._archives(numbered)) == archives


def test_certificates_come_after_the_voice_notes_in_archives_of_the_same_size():
    sizes = [("voices", 1, 15_000_000), ("certificates", 1, 4_000_000), ("certificates", 2, 9_000_000)]
    assert exports._archives(sizes) == (Archive(voices=(1,), certificates=(1,)), Archive(voices=(), certificates=(2,)))


def test_small_voice_notes_go_inside_the_notebook_the_newest_first():
    sizes = [(voice, 190_000) for voice in range(1, 13)] + [(13, 200_001)]
    assert exports._small(sizes) == [12, 11, 10, 9, 8, 7, 6, 5, 4, 3]


def test_each_table_column_and_key_is_explained_in_the_docs(db, export):
    say = Say(export.person.language, HOST, LIBRARY)
    content = json.loads(tables.data(export, say, MONDAY))
    header = next(csv.reader(io.StringIO(tables.table(export, say).decode("utf-8-sig"))))
    names = [*content, *header, *rows.NOT_EXPORTED]
    for table in rows.list_tables(db):
        names += [table, *db[table].columns_dict]
    assert sorted({name for name in names if f"`{name}`" not in DOCS}) == []
