from collections.abc import Iterator

import pytest

from db import Database, file
from tests.services.asked import put_rows
from tests.services.life import Life, begin

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("practice") / "practice.db"
    file.create(path, KEY)
    db = file.open_existing(path, KEY)
    yield db
    db.close()


@pytest.fixture
def db(opened: Database) -> Iterator[Database]:
    """Rows of one test, taken back after it."""
    opened.execute("BEGIN")
    yield opened
    opened.execute("ROLLBACK")


@pytest.fixture
def life(db: Database) -> Life:
    return begin(db)


@pytest.fixture
def rows(db: Database, life: Life) -> dict[str, int]:
    return put_rows(db, life)
