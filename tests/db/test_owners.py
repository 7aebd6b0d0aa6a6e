"""Whose rows are whose: what others may find, and what stays when someone goes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from db import (
    Database,
    acts,
    cohorts,
    courses,
    courses_taken,
    credit_drafts,
    dialogues,
    digests,
    drills,
    entries,
    goals,
    inbox,
    invites,
    keyboards,
    last_times,
    ledgers,
    looking_back,
    meetings,
    mirrors,
    moves,
    notes,
    noticed,
    objections,
    outbox,
    own_scenarios,
    participation,
    planning,
    plans,
    prompts,
    push_members,
    pushes,
    readers,
    reflections,
    reports,
    retention,
    scenario_drafts,
    self_checks,
    shares,
    steadiness,
    supervision,
    support,
    tellings,
    tensions,
    trainings,
)
from db import credits as credit_rows
from db.dialogues import Asking
from db.moves import Kind
from db.rows import insert, list_all, scalar
from practice.access import Role
from practice.cohorts import InviteKind
from practice.draft_parts import Step
from practice.language.noticing import What
from practice.models import Person, Prompt, Track, Value
from practice.participation import Telling, weeks
from practice.plans import Half
from practice.sharing import Audience
from practice.spacing import Word, rate
from tests.shipped import shipped

FIND: dict[str, Callable[[Database, int, int, int], object]] = {
    "a prompt": lambda db, person, prompt, _: prompts.find(db, person, prompt),
    "a prompt by its message": lambda db, person, *_: prompts.find_by_message(db, person, 1001, 10),
    "a reflection": lambda db, person, _, reflection: reflections.find(db, person, reflection),
    "a reflection of a prompt": lambda db, person, prompt, _: reflections.find_of_prompt(db, person, prompt),
    "a reflection by its message": lambda db, person, *_: reflections.find_of_message(db, person, 1001, 10),
    "voice notes": lambda db, person, _, reflection: reflections.list_voices(db, person, reflection),
    "an entry": lambda db, person, prompt, _: entries.find(db, person, prompt),
    "entries": lambda db, person, *_: entries.list_page(db, person, value=None, limit=9, offset=0),
    "entries with a word": lambda db, person, *_: entries.search(db, person, has=lambda words: "mine" in words, limit=9)[0],
    "a tension": lambda db, person, prompt, _: tensions.find(db, person, prompt),
    "a plan": lambda db, person, *_: plans.find(db, person, plan_of(db)),
    "a draft": lambda db, person, *_: plans.find_draft(db, person),
    "a plan by its message": lambda db, person, *_: plans.find_held(db, person, 1001, 10),
    "whether a plan was asked for": lambda db, person, *_: planning.list_asks(db, person, since=LONG_AGO),
    "a code": lambda db, person, *_: moves.find(db, person, Kind.RECOVERY),
    "codes that did not work": lambda db, person, *_: moves.count_wrong(db, person, since=LONG_AGO),
    "deleting a plan": lambda db, person, *_: plans.delete(db, person, plan_of(db)),
    "a draft of a scenario": lambda db, person, *_: scenario_drafts.find(db, person, draft_of(db)),
    "a draft of a scenario by its message": lambda db, person, *_: scenario_drafts.find_held(db, person, 1001, 10),
    "dropping a draft of a scenario": lambda db, person, *_: scenario_drafts.delete(db, person, draft_of(db)),
    "a self-check": lambda db, person, *_: self_checks.find(db, person, check_of(db)),
    "the open self-check": lambda db, person, *_: self_checks.find_open(db, person, Track.PEER_SUPPORTER),
    "a goal": lambda db, person, *_: goals.find(db, person, newest(db, "goals")),
    "open goals": lambda db, person, *_: goals.list_page(db, person, limit=9, offset=0),
    "a topic of a goal": lambda db, person, *_: goals.find_category(db, person, newest(db, "goal_categories")),
    "what counts toward a goal": lambda db, person, *_: goals.list_counted(db, person, newest(db, "goals")),
    "deleting a goal": lambda db, person, *_: goals.delete(db, person, newest(db, "goals")),
    "taking back what was noticed": lambda db, person, prompt, _: noticed.take(db, person, prompt),
    "what was noticed": lambda db, person, *_: noticed.list_since(db, person, since=LONG_AGO),
    "a line of the drill": lambda db, person, *_: drills.find(db, person, newest(db, "drill_lines")),
    "a course": lambda db, person, *_: courses_taken.find(db, person, newest(db, "courses_taken")),
    "a course that they keep": lambda db, person, *_: courses.find_kept(db, person, newest(db, "courses")),
    "courses that they keep": lambda db, person, *_: courses.list_kept(db, person),
    "their courses": lambda db, person, *_: courses_taken.list_of_person(db, person),
    "the list for supervision": lambda db, person, *_: supervision.list_page(db, person, limit=9, offset=0),
    "what is on the list for supervision": lambda db, person, _, reflection: supervision.has_reflection(db, person, reflection),
    "clearing that list": lambda db, person, *_: supervision.clear(db, person),
    "deleting a self-check": lambda db, person, *_: self_checks.delete(db, person, check_of(db)),
    "what they shared": lambda db, person, *_: shares.find_own(db, person, share_of(db)),
    "what they shared of a reflection": lambda db, person, _, reflection: shares.list_of_reflection(db, person, reflection),
    "all that they shared": lambda db, person, *_: shares.list_own(db, person),
    "a thread": lambda db, person, *_: notes.find_thread(db, person, share_of(db)),
    "a note by its message": lambda db, person, *_: notes.find_written(db, person, 1001, 10),
    "taking back what was shared": lambda db, person, *_: shares.delete(db, person, share_of(db)),
    "deleting a reflection": lambda db, person, _, reflection: reflections.delete(db, person, reflection),
}

LIBRARY = shipped()
FRAME = {"track": "peer-supporter", "value": "mutual", "setting": "clinic", "topics": ["ethics"]}
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def plan_of(db: Database) -> int:
    """The newest plan of anyone's."""
    return scalar(db, "SELECT coalesce(max(id), 404) FROM plans")


def draft_of(db: Database) -> int:
    """The newest draft of a scenario of anyone's."""
    return scalar(db, "SELECT coalesce(max(id), 404) FROM scenario_drafts")


def check_of(db: Database) -> int:
    """The newest self-check of anyone's."""
    return scalar(db, "SELECT coalesce(max(id), 404) FROM self_checks")


def share_of(db: Database) -> int:
    """The newest share of anyone's; its thread has the same number here."""
    return scalar(db, "SELECT coalesce(max(id), 404) FROM shares")


def take_a_course(db: Database, person: Person, prompt: Prompt, now: datetime) -> None:
    courses_taken.begin(db, person.id, "twelve-values", by_day=True, now=now)
    taken = courses_taken.find_by_day(db, person.id)
    assert taken is not None
    courses_taken.meet(db, taken, prompt.id, place=0)
    day = courses.NewDay(value=Value.MUTUAL, scenario_id=None)
    courses.add(db, owner_id=person.id, title="mine", texts={}, track=Track.PEER_SUPPORTER, days=[day], now=now)


def share_it(db: Database, person: Person, reflection: int, message_id: int, now: datetime) -> None:
    """Written to themselves, so that each row is theirs alone."""
    (cohort,) = [cohort.id for cohort, _ in cohorts.list_of_person(db, person.id)]
    share = 9000 + message_id
    shares.add(db, share, person_id=person.id, cohort_id=cohort, reflection_id=reflection, audience=Audience.TRAINERS, text="mine", now=now)
    shares.show_in(db, message_id, share, person.id)
    shares.mark_read(db, share, person.id, now=now)
    tellings.want(db, person.id, cohort, wanted=True)
    tellings.confirm_disclosure(db, person.id, "1", now=now)
    thread = notes.begin(db, share, share_id=share, reader_id=person.id, now=now)
    notes.add(db, thread.id, person.id, text="mine", chat_id=person.telegram_id, message_id=message_id, send_at=now, now=now)
    notes.mute(db, thread.id, person.id, now=now)
    reports.add(db, person.id, reports.Kind.NOTE, share, cohort_id=cohort, author_id=person.id, text="mine", now=now)


def be_said_to(db: Database, person: Person, prompt: Prompt) -> None:
    """What hangs on the bot's own messages to them, and what they wished of its questions."""
    row = newest(db, "outbox")
    keyboards.put(db, person.id, outbox_id=row, prompt_id=prompt.id, keys=[("mine", "1Help")], question="mine")
    db.execute("INSERT INTO closing_notices (person_id, due_at) VALUES (?, 1)", [person.id])
    tensions.set_wanted(db, person.id, wanted=False)


def attend_a_training(db: Database, person: Person, now: datetime) -> None:
    cohort_id = scalar(db, "SELECT max(id) FROM cohorts")
    training = trainings.add(db, cohort_id, made_by=person.id, provider="mine", now=now)
    trainings.open_for(db, training.id, person.id, now=now)
    ledgers.set_name(db, person.id, "mine")


def newest(db: Database, table: str) -> int:
    """The newest row of anyone's."""
    return scalar(db, f"SELECT coalesce(max(id), 404) FROM {table}")


def join_a_cohort(db: Database, person: Person, now: datetime) -> None:
    cohort = cohorts.add(db, name="Tuesdays", zone=person.schedule.zone, starts_on=now.date(), now=now)
    member = cohorts.join(db, cohort.id, person.id, role=Role.TRAINER, shown_name="mine", now=now)
    (week,) = weeks(cohort, now)
    participation.keep_telling(db, cohort.id, week, Telling(shown=(member.id,), gathered=(), others=None), now=now)
    digests.want(db, member.id, day=0, hour=9, zone=person.schedule.zone, next_at=now)
    link = invites.add(
        db, InviteKind.TRAINEE, str(cohort.id).zfill(64), cohort_id=cohort.id, made_by=person.id, expires_at=now, most_uses=9, now=now
    )
    invites.remember(db, person.id, link, now=now)
    db.execute(
        "INSERT INTO cohort_notices (cohort_id, person_id, kind, made_at, due_at) VALUES (?, ?, 'ended', 1, 1)", [cohort.id, person.id]
    )
    retention.plan(db, person.id, due_at=now)
    push = pushes.begin(db, cohort_id=cohort.id, made_by=person.id, scenario_id="the-ride", now=now)
    push_members.add(db, push.id, person.id, due_at=now)
    write_a_scenario(db, person, cohort.id, now)


def write_a_scenario(db: Database, person: Person, cohort_id: int, now: datetime) -> None:
    """One saved, and one begun."""
    words = LIBRARY.scenarios[0].en
    text = own_scenarios.Text(author_id=person.id, language=person.language, words=words)
    own_scenarios.add(db, cohort_id, f"own-{cohort_id}", frame=FRAME, texts=[text], now=now)
    draft = scenario_drafts.begin(db, person.id, cohort_id, language=person.language, step=Step.TITLE, parts={"title": "mine"}, now=now)
    message_id = 10 if person.telegram_id == 1001 else 11
    scenario_drafts.hold(db, draft.id, chat_id=person.telegram_id, message_id=message_id, step=Step.TITLE, parts=["title"])


def log_a_credit(db: Database, person: Person, message_id: int) -> None:
    goal = insert(
        db,
        "INSERT INTO goals (person_id, name, quarters, starts_on, due_on, created_at) VALUES (?, 'mine', 4, '2026-01-01', '2026-12-31', 1)",
        [person.id],
    )
    category = insert(db, "INSERT INTO goal_categories (goal_id, name) VALUES (?, 'ethics')", [goal])
    credit = insert(
        db, "INSERT INTO credits (person_id, earned_on, quarters, title, created_at) VALUES (?, '2026-02-01', 4, 'mine', 1)", [person.id]
    )
    db.execute("INSERT INTO credit_goals (credit_id, goal_id, category_id) VALUES (?, ?, ?)", [credit, goal, category])
    insert(
        db,
        "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, created_at) "
        "VALUES (?, ?, ?, ?, 'f', 'image/png', 1)",
        [person.id, credit, person.telegram_id, message_id],
    )
    credit_rows.add_message(db, person.id, credit, chat_id=person.telegram_id, message_id=message_id, now=LONG_AGO)
    draft = credit_drafts.add(db, person.id, is_guided=True, now=LONG_AGO)
    credit_drafts.put_goal(db, draft.id, goal, category, is_settled=True)


def leave_traces_in(db: Database, person: Person, prompt: Prompt, message_id: int, now: datetime) -> int:
    """One row in every table that can name a person; the id of the reflection."""
    chat_id = person.telegram_id
    dialogues.ask(db, person.id, Asking.REFLECTION, now=now, prompt_id=prompt.id)
    take_a_course(db, person, prompt, now)
    outbox.add(db, chat_id=chat_id, method="sendMessage", params={}, now=now, person_id=person.id, prompt_id=prompt.id)
    reflection = reflections.begin(db, person.id, prompt.id, now=now)
    part = reflections.add_part(db, reflection, chat_id=chat_id, message_id=message_id, text="mine", now=now)
    assert part is not None
    last_times.add_message(db, message_id, earlier_id=prompt.id, prompt_id=prompt.id)
    reflections.add_voice(db, part, file_id="file", mime_type="audio/ogg", seconds=1, now=now)
    objections.add(db, person.id, scenario_id="the-ride", chat_id=chat_id, message_id=message_id, text="false", now=now)
    support.note_answer(db, person.id, short_until=now)
    readers.note(db, person.id, readers="", reflection_id=reflection)
    acts.add(db, acts.Act.EXPORT, person_id=person.id, now=now)
    self_checks.begin(db, person.id, person.track, now=now)
    self_checks.answer(db, check_of(db), Value.MUTUAL, 1)
    supervision.add_reflection(db, person.id, reflection, now=now)
    plan = plans.begin(db, person.id, prompt.id, now=now)
    plans.hold(db, plan.id, Half.SITUATION, chat_id=chat_id, message_id=message_id, now=now)
    plans.set_half(db, plan.id, Half.SITUATION, "mine")
    plans.add_note(db, plan.id, chat_id=chat_id, message_id=message_id, text="mine", now=now)
    planning.turn_to(db, person.id, plan.id)
    planning.add_ask(db, person.id, prompt.id, now=now)
    looking_back.want(db, person.id, every=7, next_at=now)
    mirrors.choose(db, person.id, mirrors.Mirror.PRIVACY, wanted=True, now=now)
    noticed.keep(db, prompt.id, [What.FEELING])
    drills.show(db, person.id, "rent-went-up", place=1, now=now)
    steadiness.set_wanted(db, person.id, wanted=True)
    steadiness.ask(db, person.id, prompt.id, now=now)
    steadiness.keep_words(db, person.id, dict(zip(Word, "abcd", strict=True)))
    steadiness.keep(db, person.id, rate(None, Value.MUTUAL, Word.STEADY, now=now))
    until = now + timedelta(minutes=1)
    moves.put_code(db, person.id, Kind.RECOVERY, str(message_id).zfill(64), now=now, expires_at=None, hide_at=until)
    moves.add_wrong(db, person.id, now=now, forget_before=LONG_AGO)
    tensions.ask(db, person.id, prompt.id, first=Value.MUTUAL, second=Value.HOPEFUL)
    join_a_cohort(db, person, now)
    meetings.add_scan(db, newest(db, "pushes"), prompt.id)
    share_it(db, person, reflection, message_id, now)
    be_said_to(db, person, prompt)
    log_a_credit(db, person, message_id)
    attend_a_training(db, person, now)
    fill_the_rest(db, person)
    return reflection


def fill_the_rest(db: Database, person: Person) -> None:
    """A row of theirs in each table that has none by now, with as little in it as it takes: a new table is deleted from here too."""
    for table in sorted(owned_tables(db) - {"people"}):
        keys = list_all(db, f"PRAGMA foreign_key_list({table})")
        theirs = {key["from"]: person.id if key["table"] == "people" else newest(db, key["table"]) for key in keys}
        owners = [key["from"] for key in keys if key["on_delete"] == "CASCADE"]
        is_theirs = " OR ".join(f"{column} = :{column}" for column in owners)
        if scalar(db, f"SELECT 1 FROM {table} WHERE {is_theirs}", theirs) is None:
            columns = [each for each in list_all(db, f"PRAGMA table_info({table})") if each["notnull"] and each["dflt_value"] is None]
            row = {each["name"]: theirs.get(each["name"], "mine" if each["type"] == "TEXT" else 1) for each in columns} | theirs
            db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


@pytest.fixture
def leave_traces(db: Database, now: datetime) -> Callable[[Person, Prompt, int], int]:
    return lambda person, prompt, message_id: leave_traces_in(db, person, prompt, message_id, now)


@pytest.mark.parametrize("name", FIND)
def test_an_id_of_someone_else_looks_like_one_that_is_not_there(db, leave_traces, person, other, prompt, name):
    reflection = leave_traces(person, prompt, 10)
    foreign = FIND[name](db, other.id, prompt.id, reflection)
    missing = FIND[name](db, other.id, 404, 404)
    assert foreign == missing
    assert not foreign
    assert FIND[name](db, person.id, prompt.id, reflection)


def test_what_is_not_someones_own_cannot_be_got(db, prompt, other):
    with pytest.raises(LookupError):
        prompts.get(db, other.id, prompt.id)


def owned_tables(db: Database) -> set[str]:
    """Every table whose rows go with a person, directly or through another table."""
    tables = [row["name"] for row in list_all(db, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    owned = {"people"}
    for _ in tables:
        owned |= {name for name in tables if owned & goes_with(db, name)}
    return owned


def goes_with(db: Database, table: str) -> set[str]:
    return {key["table"] for key in list_all(db, f"PRAGMA foreign_key_list({table})") if key["on_delete"] == "CASCADE"}


def count(db: Database) -> dict[str, int]:
    return {table: scalar(db, f"SELECT count(*) FROM {table}") for table in sorted(owned_tables(db))}


def test_a_table_with_a_person_in_it_is_tied_to_people(db):
    tables = [row["name"] for row in list_all(db, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    naming = {name for name in tables if {"person_id", "reflection_id", "part_id"} & set(db[name].columns_dict)}
    assert naming <= owned_tables(db)


def test_deleting_a_person_removes_every_row_that_is_theirs_and_no_other(db, leave_traces, person, other, give):
    leave_traces(other, give(other), 10)
    alone = count(db)
    leave_traces(person, give(person), 11)
    assert {table: 2 * rows for table, rows in alone.items() if table != "people"}.items() <= count(db).items()
    db.execute("DELETE FROM people WHERE id = ?", [person.id])
    assert [table for table, rows in alone.items() if rows not in (1, 2)] == []  # a table with none would prove nothing
    assert count(db) == {**alone, "people": 1}


def test_what_the_inbox_keeps_of_a_chat_is_no_text_once_it_was_done(db, now):
    inbox.add(db, update_id=1, chat_id=1001, body='{"text": "mine"}', now=now)
    inbox.claim(db, 1, now=now)
    assert scalar(db, "SELECT count(*) FROM inbox WHERE body IS NOT NULL") == 0


def test_what_was_asked_is_one_row_per_person_and_stops_once(db, person, other, prompt, now):
    dialogues.ask(db, person.id, Asking.NAME, now=now)
    dialogues.ask(db, person.id, Asking.OWN_WORDS, now=now, prompt_id=prompt.id)
    found = dialogues.find(db, person.id)
    assert (found.asking, found.prompt_id, found.since) == (Asking.OWN_WORDS, prompt.id, now)
    assert dialogues.find(db, other.id) is None
    assert [dialogues.stop(db, person.id), dialogues.stop(db, person.id)] == [True, False]
