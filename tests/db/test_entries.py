"""What a person wrote, listed and searched."""

from datetime import timedelta

import pytest

from db import Database, entries, file, prompts, reflections
from db.migrations import migrate, migrations
from db.rows import insert, list_all
from practice import searching
from practice.models import Value

TEXT = "Xylophonistin ging spazieren, quokkas también"


def search(db: Database, person_id: int, text: str) -> list[int]:
    found, total = entries.search(db, person_id, has=searching.finder(searching.terms(text)), limit=100)
    assert total == len(found)
    return [entry.prompt_id for entry in found]


@pytest.fixture
def wrote(db, person, prompt, now):
    """A reflection in two messages and an answer in own words."""
    prompts.answer(db, prompt.id, way=0, now=now)
    prompts.set_own_words(db, prompt.id, TEXT, message_id=1)
    reflection = reflections.begin(db, person.id, prompt.id, now=now)
    for message_id, text in enumerate((TEXT, "zwei kommen"), 2):
        reflections.add_part(db, reflection, chat_id=1001, message_id=message_id, text=text, now=now)
    return reflection


def test_words_of_several_messages_and_of_the_answer_are_found_together(db, person, prompt, wrote):
    assert search(db, person.id, "quokkas zwei TAMBIEN") == [prompt.id]
    assert search(db, person.id, "quokkas drei") == []


GONE = {
    "deleted and forgotten": lambda db, person, prompt, reflection: (
        reflections.delete(db, person.id, reflection),
        prompts.forget_own_words(db, prompt.id),
    ),
    "edited": lambda db, person, prompt, _: (
        reflections.edit_part(db, chat_id=1001, message_id=2, text="anders", edited_at=prompt.created_at),
        prompts.edit_own_words(db, person.id, message_id=1, text="anders", edited_at=prompt.created_at),
    ),
    "replaced": lambda db, _, prompt, reflection: (
        reflections.replace_text(db, reflection, chat_id=1001, message_id=9, text="neu", now=prompt.created_at),
        prompts.set_own_words(db, prompt.id, "neu", message_id=10),
    ),
    "gone with the prompt": lambda db, _, prompt, __: db.execute("DELETE FROM prompts WHERE id = ?", [prompt.id]),
    "gone with the person": lambda db, person, *_: db.execute("DELETE FROM people WHERE id = ?", [person.id]),
}


@pytest.mark.parametrize("how", GONE)
def test_what_is_gone_is_found_no_more(db, person, other, give, now, prompt, wrote, how):
    theirs = give(other)
    prompts.answer(db, theirs.id, way=0, now=now)
    prompts.set_own_words(db, theirs.id, TEXT, message_id=1000)
    assert search(db, person.id, "quokkas") == [prompt.id]
    GONE[how](db, person, prompt, wrote)
    assert search(db, person.id, "quokkas") == []
    assert search(db, other.id, "quokkas") == [theirs.id]


def test_no_index_of_words_is_left_from_an_older_file(tmp_path, key, now):
    db = file.connect(tmp_path / "older.db", key)
    migrations.apply(db, stop_before="m028_search_without_an_index")
    db.execute("INSERT INTO people (id, telegram_id, language, created_at, zone) VALUES (7, 7, 'es', 1, 'America/Bogota')")
    prompt_id = insert(db, "INSERT INTO prompts (person_id, scenario_id, value, created_at) VALUES (7, 'the-ride', 'mutual', 1)")
    prompts.answer(db, prompt_id, way=0, now=now)
    prompts.set_own_words(db, prompt_id, "Mañana", message_id=1)
    reflection_id = reflections.begin(db, 7, prompt_id, now=now)
    sql = "INSERT INTO reflection_parts (reflection_id, chat_id, message_id, text, created_at) VALUES (?, 7, 2, 'acción', 1)"
    db.execute(sql, [reflection_id])
    migrate(db)
    assert search(db, 7, "manana accion") == [prompt_id]
    assert list_all(db, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('shadow', 'virtual')") == []
    db.close()


def test_a_search_reads_no_texts_of_others(db, person, prompt, wrote):
    """Its cost is that of one's own texts, however many others wrote."""
    sql: list[str] = []
    db.conn.set_trace_callback(sql.append)
    search(db, person.id, "quokkas")
    db.conn.set_trace_callback(None)
    plans = [str(row["detail"]) for query in sql for row in list_all(db, f"EXPLAIN QUERY PLAN {query}")]
    assert [plan for plan in plans if plan.startswith("SCAN")] == []


def test_entries_come_newest_first_and_page_by_page(db, person, give, now):
    ids = []
    for number in range(7):
        prompt = give(person)
        reflections.add_part(
            db,
            reflections.begin(db, person.id, prompt.id, now=now + timedelta(days=number)),
            chat_id=1001,
            message_id=number,
            text="mine",
            now=now,
        )
        ids.append(prompt.id)
    give(person)  # no words, so no entry
    page = [entry.prompt_id for entry in entries.list_page(db, person.id, value=None, limit=3, offset=3)]
    assert page == ids[::-1][3:6]
    assert entries.count_by_value(db, person.id) == {Value.MUTUAL: 7}
    assert entries.list_page(db, person.id, value=Value.HOPEFUL, limit=3, offset=0) == []
