"""A slip in a setting's name, or a key that all may read, is remarked on; a setting of other programs is not."""

import os
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.commands.remarks import remarks
from bot.settings import Settings
from tests.world import settings_for


def about(environment: dict[str, str], tmp_path: Path) -> list[str]:
    return remarks(settings_for(tmp_path, "http://127.0.0.1:1"), environment)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_TOKN", "TELEGRAM_TOKEN"),
        ("TELEGRAMM_TOKEN", "TELEGRAM_TOKEN"),
        ("OPERATOR_ID", "OPERATOR_IDS"),
        ("OPERATORS_IDS", "OPERATOR_IDS"),
        ("WEBHOOK_URI", "WEBHOOK_URL"),
        ("DATABASE_KEYFILE", "DATABASE_KEY_FILE"),
        ("BACKUPS_FOLDER", "BACKUP_FOLDER"),
        ("host_nam", "HOST_NAME"),
        ("LOGLEVEL", "LOG_LEVEL"),
        ("PEER_PRACTICE_HOST_NAME", "HOST_NAME"),
        ("RETENTION_MONTH", "RETENTION_MONTHS"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(tmp_path: Path, name: str, meant: str) -> None:
    (told,) = about({name: "x"}, tmp_path)
    assert told.startswith(f"{name} is set")
    assert f"was {meant} meant" in told


@pytest.mark.parametrize(
    "name",
    [*(name.upper() for name in Settings.model_fields), "HOSTNAME", "DATABASE_URL", "PATH", "HOME", "SPORT", "HTTPS_PROXY"],
)
def test_settings_and_what_other_programs_use_are_not_remarked_on(tmp_path: Path, name: str) -> None:
    assert about({name: "x"}, tmp_path) == []


def test_a_slip_beside_the_right_name_is_no_news(tmp_path: Path) -> None:
    assert about({"HOST_NAME": "a", "HOST_NAM": "b"}, tmp_path) == []


@pytest.mark.parametrize(("mode", "count"), [(0o400, 0), (0o600, 0), (0o640, 0), (0o644, 1), (0o606, 1)])
def test_a_key_that_all_may_read_is_told(tmp_path: Path, mode: int, count: int) -> None:
    key = tmp_path / "key"
    key.write_text("a key that is long enough")
    key.chmod(mode)
    settings = settings_for(tmp_path, "http://127.0.0.1:1", database_key_file=key, database_key=SecretStr("x"))
    told = remarks(settings, {})
    assert len(told) == count
    assert all(str(key) in each and "chmod 400" in each for each in told)


def test_the_environment_of_these_tests_is_not_remarked_on(tmp_path: Path) -> None:
    assert about(dict(os.environ), tmp_path) == []
