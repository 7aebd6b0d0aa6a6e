import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import Database, file, people, prompts
from db.store import Store
from practice.models import Language, Person, Prompt, Value


@pytest.fixture(scope="session")
def key() -> str:
    return f"x'{'a4e7' * 16}'"  # raw: stretching a passphrase takes a while, and has tests of its own


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 2, 15, tzinfo=UTC)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory, key: str) -> Path:
    """A fresh database that nobody writes to, made once."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    file.create(path, key)
    return path


@pytest.fixture
def path(tmp_path: Path, empty: Path) -> Path:
    return Path(shutil.copy(empty, tmp_path / "practice.db"))


@pytest.fixture
async def store(path: Path, key: str) -> AsyncIterator[Store]:
    store = Store(path, key)
    yield store
    await store.close()


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory, empty: Path, key: str) -> Iterator[Database]:
    path = Path(shutil.copy(empty, tmp_path_factory.mktemp("rows") / "rows.db"))
    db = file.open_existing(path, key)
    yield db
    db.close()


@pytest.fixture
def db(opened: Database) -> Iterator[Database]:
    """Rows of one test, taken back after it."""
    opened.execute("BEGIN")
    yield opened
    opened.execute("ROLLBACK")


@pytest.fixture
def person(db: Database, now: datetime) -> Person:
    return people.meet(db, 1001, language=Language.ENGLISH, zone="America/New_York", now=now).person


@pytest.fixture
def other(db: Database, now: datetime) -> Person:
    return people.meet(db, 1002, language=Language.SPANISH, zone="America/Bogota", now=now).person


@pytest.fixture
def give(db: Database, now: datetime) -> Callable[[Person], Prompt]:
    """A prompt that someone asked for themselves."""

    def give(to: Person) -> Prompt:
        prompt = prompts.add(db, to.id, scenario_id="the-ride", value=Value.MUTUAL, local_on=None, question=0, now=now)
        assert prompt is not None
        return prompt

    return give


@pytest.fixture
def prompt(give: Callable[[Person], Prompt], person: Person) -> Prompt:
    return give(person)


@pytest.fixture
def loose_umask() -> Iterator[None]:
    """What a host's shell usually has."""
    before = os.umask(0o022)
    yield
    os.umask(before)
