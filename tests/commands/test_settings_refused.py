"""What cannot work is refused at start, in words that say what to do, and never with a traceback."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.run import run

GOOD = {
    "TELEGRAM_TOKEN": "123456:of-no-worth",
    "DATABASE_KEY": "a key that is long enough",
    "HOST_NAME": "Center",
    "HOST_CONTACT": "hello@example.org",
    "HOST_RELATION": "neither",
}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DEFAULT_ZONE": "Mars/Base"}, "DEFAULT_ZONE: there is no such time zone"),
        ({"DEFAULT_ZONE": "../etc"}, "there is no such time zone"),
        ({"WEBHOOK_URL": "http://bot.example.org", "PORT": "1"}, "begin with https://"),
        ({"WEBHOOK_URL": "bot.example.org", "PORT": "1"}, "begin with https://"),
        ({"WEBHOOK_URL": "https://bot.example.org:8080", "PORT": "1"}, "443, 80, 88 and 8443"),
        ({"TELEGRAM_TOKEN": "of-no-worth"}, "the whole token as @BotFather gave it"),
        ({"TELEGRAM_TOKEN": "123456:ABC…"}, "the whole token as @BotFather gave it"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT: it does not fit. logfmt (key=value) or json"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL: it does not fit. DEBUG, INFO, WARNING or ERROR."),
        ({"SUPPORT_COUNTRY": "USA"}, "SUPPORT_COUNTRY: it does not fit. Which file"),
        ({"HOST_RELATION": "boss"}, "HOST_RELATION: it needs to be 'employs', 'certifies'"),
        ({"OPERATOR_IDS": "me"}, "OPERATOR_IDS: it needs to be a valid integer"),
        ({"PORT": "99999"}, "PORT: it needs to be less than or equal to 65535"),
        ({"WEBHOOK_SECRET": "not a secret!"}, "letters, digits, _ and -"),
        ({"WEBHOOK_SECRET": "x" * 257}, "1 to 256"),
        ({"TELEGRAM_API_URL": "api.telegram.org"}, "TELEGRAM_API_URL"),
        ({"DATABASE_KEY": "", "DATABASE_KEY_FILE": "missing"}, "missing could not be used"),
        ({"DATABASE_KEY": "", "DATABASE_KEY_FILE": "binary"}, "is not a text file"),
        ({"DATABASE_KEY": "", "DATABASE_KEY_FILE": "."}, "could not be used"),
    ],
)
def test_what_cannot_work_is_refused_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "binary").write_bytes(bytes(range(128, 256)))
    result = CliRunner().invoke(run, env=GOOD | changes)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert words in result.output
    assert "Traceback" not in result.output
    assert "Value error" not in result.output
