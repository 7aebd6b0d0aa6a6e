"""That nothing stays when someone leaves: in any row, and in the bytes of the file itself."""

from pathlib import Path

import pytest
import sqlcipher3

from bot.services import dialogues
from bot.services.account import farewells
from bot.services.daily import objecting, prompts
from bot.services.daily.reflecting import VoiceNote
from bot.services.review import planning
from bot.services.written import Written
from db import Database, inbox, outbox, people, reflections
from db import farewells as rows
from db import prompts as prompt_rows
from db.file import _tune
from db.migrations import migrate
from db.rows import list_all
from practice.models import Language, Value
from tests.db.test_owners import leave_traces_in, owned_tables
from tests.services.life import LIBRARY, MONDAY, begin
from tests.soaking import Row

CANARY = "kanarienvogel"
VOICE = b"OggS" + b"a voice that must not stay " * 9000  # overflows into pages of its own


@pytest.fixture
def db(tmp_path: Path) -> Database:
    """The same schema in a file without a key, so that its bytes can be read."""
    db = Database(sqlcipher3.connect(str(tmp_path / "plain.db"), isolation_level=None))
    _tune(db)
    migrate(db)
    yield db
    db.close()


def write(db: Database, telegram_id: int, word: str) -> int:
    """Words of theirs in every place that keeps some."""
    life = begin(db, telegram_id=telegram_id)
    people.set_name(db, life.id, f"{word} name")
    (prompt,) = [row[0] for row in db.execute("SELECT id FROM prompts WHERE person_id = ?", [life.id])]
    objecting.ask(db, life.person, MONDAY, prompt_id=prompt)
    say = [f"{word} rings false", f"{word} in own words", f"{word} reflected " * 400]
    for number, text in enumerate(say, telegram_id * 10):
        dialogues.hear(
            db, life.person, MONDAY, written=Written(message_id=number, sent_at=MONDAY, text=text), library=LIBRARY, rng=life.rng
        )
    note = VoiceNote(file_id=f"{word} file", mime_type="audio/ogg", seconds=1, size=1)
    prompts.reflect(db, life.person, MONDAY, library=LIBRARY, prompt_id=prompt)
    planning.start(db, life.person, MONDAY)
    plan = Written(message_id=telegram_id * 10 + 8, sent_at=MONDAY, text=f"If {word} asks, I will {word}")
    dialogues.hear(db, life.person, MONDAY, written=plan, library=LIBRARY, rng=life.rng)
    prompts.reflect(db, life.person, MONDAY, library=LIBRARY, prompt_id=prompt)
    spoken = Written(message_id=telegram_id * 10 + 9, sent_at=MONDAY, text=f"{word} caption", voice=note)
    dialogues.hear(db, life.person, MONDAY, written=spoken, library=LIBRARY, rng=life.rng)
    reflections.keep_voice(db, db.execute("SELECT max(id) FROM voices").fetchone()[0], word.encode() + VOICE)
    for state in ("failed", "quarantined"):
        inbox.add(db, update_id=telegram_id + len(state), chat_id=telegram_id, body=f"{word} {state}", now=MONDAY)
        db.execute("UPDATE inbox SET state = ?, done_at = 1 WHERE update_id = ?", [state, telegram_id + len(state)])
    outbox.add(db, chat_id=telegram_id, person_id=life.id, method="sendMessage", params={"text": f"{word} pending"}, now=MONDAY)
    return life.id


def leave(db: Database, person_id: int) -> farewells.Left:
    db.execute("BEGIN IMMEDIATE")
    left = farewells.leave(db, people.get(db, person_id), MONDAY)
    db.execute("COMMIT")
    assert rows.empty_log(db)
    return left


def contents(db: Database) -> list[bytes]:
    path = Path(db.execute("PRAGMA database_list").fetchone()[2])
    return [file.read_bytes() for file in path.parent.iterdir()]


def test_no_byte_of_it_stays_in_the_file_its_log_or_its_index(db):
    person = write(db, 424_242_001, CANARY)
    rows.empty_log(db)
    assert any(b"kanarienvogel reflected" in each for each in contents(db))
    leave(db, person)
    for trace in (b"anarienvogel", b"ANARIENVOGEL", b"must not stay", b"424242001"):
        assert [trace for each in contents(db) if trace in each] == []


def put_everywhere(db: Database, word: str) -> list[str]:
    """The word in each text and each blob of every table whose rows go with someone, where the column takes it. Which took it."""
    took = []
    for table in sorted(owned_tables(db)):
        for column in [each["name"] for each in list_all(db, f"PRAGMA table_info({table})") if each["type"] in ("TEXT", "BLOB")]:
            if table == "people" and column != "name":  # settings, which are read on the way
                continue
            try:
                db.execute(f"UPDATE {table} SET {column} = '{word}'")
            except sqlcipher3.IntegrityError:  # a list of what it may be, a day, a foreign key
                continue
            took.append(f"{table}.{column}")
    return took


@pytest.mark.soak
def test_a_word_in_every_table_is_in_no_byte_afterwards(db: Database, row: Row) -> None:
    person = people.meet(db, 1001, language=Language.ENGLISH, zone="America/Bogota", now=MONDAY).person
    prompt = prompt_rows.add(db, person.id, scenario_id="the-ride", value=Value.MUTUAL, local_on=None, question=0, now=MONDAY)
    assert prompt is not None
    leave_traces_in(db, person, prompt, 10, MONDAY)
    took = put_everywhere(db, CANARY)
    tables = {each.split(".")[0] for each in took}
    rows.empty_log(db)
    assert any(CANARY.encode() in each for each in contents(db))
    leave(db, person.id)
    found = sum(each.count(CANARY[1:].encode()) for each in contents(db))
    times = f"{len(took)} columns of {len(tables)} tables"
    row("A canary in every text, then all is deleted", times, f"found {found} times in file and log")
    assert len(tables) > 30
    assert found == 0


def test_what_someone_else_wrote_stays_and_can_be_found(db):
    gone, here = write(db, 1001, CANARY), write(db, 1002, "amsel")
    before = [db.execute(f'SELECT * FROM "{table}"').fetchall() for table in ("reflection_parts", "voices", "objections", "inbox")]
    leave(db, gone)
    after = [db.execute(f'SELECT * FROM "{table}"').fetchall() for table in ("reflection_parts", "voices", "objections", "inbox")]
    assert after == [[row for row in each if CANARY not in str(row)] for each in before]
    assert people.get(db, here).name == "amsel name"
    for table in [name for name in db.table_names() if "using fts5" in db[name].schema.lower()]:
        assert db.execute(f'SELECT count(*) FROM "{table}" WHERE "{table}" MATCH ?', [CANARY]).fetchone() == (0,)
        assert db.execute(f'SELECT count(*) FROM "{table}" WHERE "{table}" MATCH ?', ["amsel"]).fetchone()[0] > 0


def test_leaving_again_and_again_is_leaving_once(db):
    person = write(db, 1001, CANARY)
    assert leave(db, person).was_known
    again = people.meet(db, 1001, language=Language.SPANISH, zone="America/Bogota", now=MONDAY).person
    assert again.id != person
    assert leave(db, again.id) == farewells.Left(at=MONDAY, message_ids=(), was_known=False, had_menu=False)
    assert db.execute("SELECT count(*) FROM people").fetchone() == (0,)


def test_a_send_a_fetch_and_a_plan_under_way_find_nothing_to_bring_back(db):
    person = write(db, 1001, CANARY)
    (letter,) = outbox.claim_due(db, now=MONDAY, limit=1)
    (voice,) = db.execute("SELECT id FROM voices").fetchone()
    leave(db, person)
    outbox.settle(db, letter, "sent", now=MONDAY, message_id=5)
    outbox.put_off(db, letter.id, until=MONDAY, error="late")
    reflections.keep_voice(db, voice, VOICE)
    reflections.put_off_voice(db, voice, MONDAY)
    people.set_next_prompt(db, person, MONDAY)
    people.block(db, 1001, now=MONDAY)
    counts = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("outbox", "voices", "people", "prompts")]
    assert counts == [0, 0, 0, 0]


def test_updates_that_came_after_the_asking_are_still_answered(db):
    person = write(db, 1001, CANARY)
    inbox.add(db, update_id=77, chat_id=1001, body="later", now=MONDAY)
    leave(db, person)
    assert [row.body for row in inbox.list_new(db, after=0, limit=9)] == ["later"]
