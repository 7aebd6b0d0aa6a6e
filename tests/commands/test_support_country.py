"""A country without a file is refused at start; nobody finds out by asking for help."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from db import backup, file
from tests.commands.test_settings_refused import GOOD
from tests.world import KEY, put_database


@pytest.mark.parametrize("country", ["fr", "mq", "zz"])
def test_a_country_without_a_file_is_refused_and_those_there_are_are_named(tmp_path: Path, country: str) -> None:
    put_database(tmp_path / "bot.db")
    files = {"DATABASE_FILE": str(tmp_path / "bot.db"), "BACKUP_FOLDER": str(tmp_path / "backups"), "DATABASE_KEY": KEY}
    for _ in range(2):  # the file is let go of each time
        result = CliRunner().invoke(main, ["run"], env=GOOD | files | {"SUPPORT_COUNTRY": country})
        assert result.exit_code == 1
        assert f"there is no content/support/{country}.yaml. There are: ar, ca, co, es, gb, mx, us." in result.output


def test_a_database_of_an_older_version_stays_as_it_is_where_the_texts_cannot_be_used(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    put_database(path)
    db = file.connect(path, KEY)
    db.execute(f"PRAGMA user_version = {file.HEAD - 1}")
    db.close()
    files = {"DATABASE_FILE": str(path), "BACKUP_FOLDER": str(tmp_path / "backups"), "DATABASE_KEY": KEY}
    result = CliRunner().invoke(main, ["run"], env=GOOD | files | {"SUPPORT_COUNTRY": "zz"})
    assert "there is no content/support/zz.yaml" in result.output
    assert backup.check(path, KEY).schema == file.HEAD - 1
    assert not (tmp_path / "backups").exists()


def test_the_sandbox_refuses_it_too(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["sandbox", "--port", "0", "--no-browser"], env={"SUPPORT_COUNTRY": "fr"})
    assert result.exit_code == 1
    assert "There are: ar, ca" in result.output
