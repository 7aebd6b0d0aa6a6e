import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import Database, file
from tests.services.asked import put_rows
from tests.services.life import Life, begin

KEY = f"x'{'5eed' * 16}'"  # raw, so that it need not be stretched


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blank") / "blank.db"
    file.create(path, KEY)
    return path


@pytest.fixture
def db(blank: Path, tmp_path: Path) -> Iterator[Database]:
    db = file.open_existing(Path(shutil.copy(blank, tmp_path / "practice.db")), KEY)
    yield db
    db.close()


@pytest.fixture
def life(db: Database) -> Life:
    return begin(db)


@pytest.fixture
def rows(db: Database, life: Life) -> dict[str, int]:
    return put_rows(db, life)
