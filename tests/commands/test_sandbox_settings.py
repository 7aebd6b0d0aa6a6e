import pytest
from click.testing import CliRunner

from bot.__main__ import main


@pytest.mark.parametrize("command", [["sandbox", "--port", "0", "--no-browser"], ["db", "check"], ["run"]])
def test_a_setting_that_cannot_be_used_is_named_in_plain_words(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    monkeypatch.setenv("LOG_LEVEL", "LOUD")
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "LOG_LEVEL" in result.output
    assert "pydantic" not in result.output
