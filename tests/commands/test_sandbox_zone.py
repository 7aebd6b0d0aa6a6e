from bot.commands.sandbox import _zone_here
from bot.settings import Settings


def test_the_sandbox_lives_in_the_zone_of_its_machine(monkeypatch):
    monkeypatch.delenv("DEFAULT_ZONE", raising=False)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert _zone_here(Settings()) == "Europe/Berlin"


def test_a_zone_that_was_set_outranks_the_machine(monkeypatch):
    monkeypatch.setenv("DEFAULT_ZONE", "America/Chicago")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert _zone_here(Settings()) == "America/Chicago"


def test_a_machine_whose_zone_has_no_name_leaves_the_default(monkeypatch):
    monkeypatch.delenv("DEFAULT_ZONE", raising=False)
    monkeypatch.setenv("TZ", "EST5EDT-nonsense")
    monkeypatch.setattr("pathlib.Path.resolve", lambda path: path)
    assert _zone_here(Settings()) == "America/New_York"
