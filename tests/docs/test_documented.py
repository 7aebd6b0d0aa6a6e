"""Whatever an operator or a trainee can set, write or watch is told in docs/, or this fails."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import pytest
import yaml
from click.testing import CliRunner
from prometheus_client.core import Metric

from bot import __version__
from bot.__main__ import main
from bot.gateway.control import Control
from bot.gateway.metrics import VALUES, collect
from bot.gateway.retry import Fate
from bot.gateway.web import WEBHOOK_PATH
from bot.runtime.health import Check, Readings, Status
from bot.runtime.pulse import Pulse
from bot.settings import Relation, Settings
from bot.views import commands as shown_commands
from bot.views.say import Host, Say
from db.migrations import STEPS
from db.noticed import Wrong
from practice.language.noticing import What
from practice.models import Language
from sandbox.control.routes import control_routes
from sandbox.world import World
from tests.shipped import shipped

ROOT = Path(__file__).parents[2]
OPERATORS = (ROOT / "docs" / "operators.md").read_text(encoding="utf-8")
TRAINEES = (ROOT / "docs" / "trainees.md").read_text(encoding="utf-8")
SANDBOX = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
ENGLISH, SPANISH = TRAINEES.split("\n## Español\n")
BOTFATHERS = {"newbot", "mybots", "revoke", "deletebot"}
PATHS = {"telegram", "healthz", "metrics", "sandbox", "data"}  # of the ports, and of the volume
HOST = Host(name="Test", contact="hello@example.org", relation="neither", backup_days=14)


def row_of(setting: str) -> str:
    return next(line for line in OPERATORS.splitlines() if line.startswith(f"| `{setting}` |"))


@pytest.mark.parametrize("name", Settings.model_fields)
def test_each_setting_stands_in_the_operators_guide_with_its_default(name: str) -> None:
    default = Settings.model_fields[name].default
    shown = (
        {None: "none", True: "`true`", False: "`false`"}.get(default, f"`{default}`")
        if isinstance(default, bool | None)
        else f"`{default}`"
    )
    assert row_of(name.upper()).split(" | ")[1].startswith((shown, "made anew"))


def test_no_setting_is_told_that_is_not_there() -> None:
    told = re.findall(r"(?m)^\| `([A-Z_]+)` \|", OPERATORS)
    assert sorted(told) == sorted(name.upper() for name in Settings.model_fields)


def test_each_relation_of_the_host_is_told() -> None:
    assert [relation for relation in Relation if f"`{relation}`" not in row_of("HOST_RELATION")] == []


def test_the_version_is_told_by_the_command_that_the_guide_names() -> None:
    assert "`python -m bot --version`" in OPERATORS
    assert __version__ in CliRunner().invoke(main, ["--version"]).output


def leaves(command: click.Command, words: str) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        yield words, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        each = command.get_command(context, name)
        assert each is not None
        yield from leaves(each, f"{words} {name}")


COMMANDS = dict(leaves(main, "python -m bot"))


@pytest.mark.parametrize("words", COMMANDS)
def test_each_command_line_is_told(words: str) -> None:
    assert re.search(rf"(?m)^\| `{words}[`\s]", OPERATORS)


@pytest.mark.parametrize("words", COMMANDS)
def test_each_help_begins_with_one_sentence_that_fits(words: str) -> None:
    first = (COMMANDS[words].help or "").split("\n\n")[0]
    assert first.endswith(".")
    assert len(first) <= 72, "a longer one is cut in the list of commands"


@pytest.mark.parametrize("words", COMMANDS)
def test_each_option_is_told_where_its_command_is(words: str) -> None:
    row = next(line for line in OPERATORS.splitlines() if re.match(rf"\| `{words}[`\s]", line))
    assert [option for option in long_options(COMMANDS[words]) if not re.search(rf"(?<![\w-]){option}(?![\w-])", row)] == []


def long_options(command: click.Command) -> list[str]:
    return [option for parameter in command.params for option in parameter.opts if option.startswith("--")]


def lines_of_commands() -> Iterator[str]:
    """As they stand in any page, in its text or in a block."""
    for path in pages():
        text = re.sub(r"\\\n\s*", "", path.read_text(encoding="utf-8"))
        yield from re.findall(r"(?:python -m bot|(?<=`)peer-practice|(?<=    )peer-practice) ([a-z-][^`\n|]*)", text)


def pages() -> list[Path]:
    every = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "content").rglob("*.md"), *(ROOT / ".github").rglob("*.md")]
    return [path for path in every if path.name != "CHANGELOG.md"]


def unknown(line: str) -> str | None:
    """Of a command line, the first word that is no command and no option."""
    command: click.Command = main
    for word in line.split():
        if isinstance(command, click.Group) and not word.startswith("-"):
            found = command.get_command(click.Context(command), word.rstrip(".,;:)"))
            if found is None:
                return word
            command = found
        elif word.startswith("--") and word.rstrip(".,;:)") not in {*long_options(command), "--help", "--version"}:
            return word
    return None


def test_no_page_names_a_command_or_an_option_that_is_not_there() -> None:
    lines = sorted(set(lines_of_commands()))
    assert len(lines) > 40
    assert {line: unknown(line) for line in lines if unknown(line)} == {}
    assert unknown("db mend now") == "mend"
    assert unknown("db restore x --force.") == "--force."


OF_OTHERS = {"HTTPS_PROXY", "NO_PROXY", "_ES"}  # other programs' settings; the end of a name
FOR_DEVELOPERS = {"architecture.md", "CONTRIBUTING.md"}  # there such a name is one in the code


def test_no_page_names_a_setting_that_is_not_there() -> None:
    known = {name.upper() for name in Settings.model_fields} | OF_OTHERS
    read = [path for path in pages() if path.name not in FOR_DEVELOPERS]
    told = {(path.name, name) for path in read for name in re.findall(r"`([A-Z]*_[A-Z_]+)\b", path.read_text(encoding="utf-8"))}
    assert len(told) > 40
    assert [each for each in told if each[1] not in known] == []


def code() -> str:
    return "".join(path.read_text(encoding="utf-8") for folder in ("bot", "db") for path in (ROOT / folder).rglob("*.py"))


def test_what_the_pages_say_of_the_log_and_of_messages_is_what_is_said() -> None:
    """The pages by which someone finds out what is wrong: a line of the log and a message must be found by its words."""
    trouble = (ROOT / "docs" / "when-something-is-wrong.md").read_text(encoding="utf-8")
    events = set(re.findall(r"`([a-z]+\.[a-z_]+)`", trouble + OPERATORS)) - {"es.yaml"}
    messages = re.findall(r'"([^"]+)"', trouble.split("## What you see")[1])
    assert (len(events) > 10, len(messages) > 5) == (True, True)
    said = code()
    assert [event for event in events if f'"{event}"' not in said] == []
    assert [words for words in messages if words not in said] == []


def every_metric() -> dict[str, Metric]:
    facts: dict[str, Any] = {"inbox": {"new": 1}, "outbox": {"sent": 1}, "oldest_new_at": None, "oldest_due_at": None, "people_due": 0}
    wrong = Wrong(language=Language.ENGLISH, what=What.FEELING, times=1)
    readings = Readings(**facts, backup_failed=False, said_wrong=(wrong,))
    checks = tuple(Check(name=name, ok=True, value=1.0) for name in VALUES)
    return {each.name: each for each in collect(Status(now=datetime.now(UTC), checks=checks, readings=readings), Pulse())}


METRICS = every_metric()


def metric_row(name: str) -> str:
    return next((line for line in OPERATORS.splitlines() if re.match(rf"\| `{name}(_total)?[{{`]", line)), "")


@pytest.mark.parametrize("name", METRICS)
def test_each_metric_is_told_with_its_label(name: str) -> None:
    labels = {label for sample in METRICS[name].samples for label in sample.labels} - {"le"}
    assert metric_row(name)
    assert [label for label in labels if f"{label}=…" not in metric_row(name)] == []


def test_no_metric_is_told_or_used_that_is_not_there() -> None:
    files = [OPERATORS, *(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "monitoring").iterdir())]
    used = {re.sub("_(total|bucket|sum|count)$", "", name) for text in files for name in re.findall(r"\bpeer_practice_[a-z_]+", text)}
    assert used == set(METRICS)


def test_each_check_is_told_and_has_an_alert() -> None:
    alerts = yaml.safe_load((ROOT / "docs" / "monitoring" / "alerts.yml").read_text(encoding="utf-8"))
    rules = [rule["expr"] for group in alerts["groups"] for rule in group["rules"]]
    for check in ("database", *VALUES):
        assert f"| `{check}` |" in OPERATORS
        assert f'peer_practice_check_ok{{check="{check}"}} == 0' in rules


def test_the_dashboard_is_one_that_grafana_can_read() -> None:
    board = json.loads((ROOT / "docs" / "monitoring" / "dashboard.json").read_text(encoding="utf-8"))
    assert [panel["title"] for panel in board["panels"] if not panel["targets"]] == []


def test_each_result_of_a_send_is_told() -> None:
    assert [fate for fate in Fate if f"`{fate}`" not in metric_row("peer_practice_sends")] == []


@pytest.mark.parametrize("table", ["inbox", "outbox"])
def test_each_state_that_a_metric_counts_is_told(table: str) -> None:
    schema = "".join(step.read_text(encoding="utf-8") for step in STEPS)
    states = re.search(rf"CREATE TABLE {table} .*?CHECK \(state IN \(([^)]*)\)", schema, re.DOTALL)
    assert states is not None
    assert [state for state in re.findall(r"\w+", states[1]) if f"`{state}`" not in metric_row(f"peer_practice_{table}_rows")] == []


@pytest.mark.parametrize("path", ["/healthz", "/metrics", WEBHOOK_PATH])
def test_each_path_of_the_bots_own_port_is_told(path: str) -> None:
    assert path in OPERATORS


def test_each_path_of_the_sandbox_is_told() -> None:
    told = [f"`{route.method} {route.path.replace(':.+', '')}`" for route in control_routes(World(), None)]  # type: ignore[arg-type]
    assert [path for path in told if path not in SANDBOX] == []


def test_each_path_of_the_bots_control_port_is_told() -> None:
    app = Control(store=None, clock=None, tick=None, busy=dict).app()  # type: ignore[arg-type]
    told = [f"{route.method} {route.resource.canonical}" for route in app.router.routes() if route.method != "HEAD" and route.resource]
    assert told
    assert [path for path in told if f"`{path}" not in SANDBOX] == []


@pytest.mark.parametrize("part", [ENGLISH, SPANISH], ids=["en", "es"])
def test_each_telegram_command_is_told_to_trainees_in_both_languages(part: str) -> None:
    names = [name for name, _ in shown_commands.menu(Say(Language.ENGLISH, HOST, shipped()))]
    assert [name for name in names if f"| `/{name}` |" not in part] == []


def test_no_page_names_a_telegram_command_that_is_not_there() -> None:
    known = {*shown_commands.SPANISH, *shown_commands.SPANISH.values(), *BOTFATHERS, *PATHS}
    told = {(path.name, name) for path in pages() for name in re.findall(r"`/([a-z]+)(?=[` ])", path.read_text(encoding="utf-8"))}
    assert len(told) > 40
    assert [each for each in told if each[1] not in known] == []


def test_both_languages_have_the_same_sections() -> None:
    assert ENGLISH.count("\n### ") == SPANISH.count("\n### ") > 7


def test_the_make_commands_of_all_pages_are_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    commands = {name for path in pages() for name in re.findall(r"(?:`|    )make ([a-z]+)\b", path.read_text(encoding="utf-8"))}
    assert {"run", "test"} <= commands
    assert [name for name in commands if not re.search(rf"(?m)^{name}:", makefile)] == []


def test_the_front_door_is_the_same_in_spanish() -> None:
    spanish = (ROOT / "README.es.md").read_text(encoding="utf-8")
    of_trying = "Peer Practice sandbox: http://127.0.0.1:8765 (nothing leaves this machine; Ctrl+C ends it)"
    assert of_trying in spanish
    for word in ("make run", "python -m bot doctor", "/start", "/support", "AGPL", "CC BY 4.0", "12 meses"):
        assert word in spanish, word
    assert "(README.es.md)" in README
    assert "(README.md)" in spanish
    english = set(re.findall(r"\]\(([\w./-]+\.md)", README)) - {"README.es.md"}
    assert english - set(re.findall(r"\]\(([\w./-]+\.md)", spanish)) == {"docs/decisions/0008-rooms.md", "docs/decisions/0015-licences.md"}


def test_the_page_that_make_run_opens_says_first_what_to_do_first() -> None:
    words = (ROOT / "sandbox" / "page" / "words.js").read_text(encoding="utf-8")
    assert [text.startswith(("First, write /start", "Primero, escríbele /start")) for text in re.findall(r'"about": "([^"]+)"', words)] == [
        True,
        True,
    ]


def test_the_line_that_the_readme_promises_is_the_one_that_is_printed() -> None:
    printed = (ROOT / "bot" / "commands" / "sandbox.py").read_text(encoding="utf-8")
    assert "Peer Practice sandbox: http://127.0.0.1:8765 (nothing leaves this machine; Ctrl+C ends it)" in README
    assert 'f"Peer Practice sandbox: {server.url} (nothing leaves this machine; Ctrl+C ends it)"' in printed


def test_the_sentence_about_delivery_is_the_same_wherever_it_stands() -> None:
    sentence = "prompt is never sent twice by us; after a crash or a lost reply it may not be sent at all, and that is recorded"
    decision = (ROOT / "docs" / "decisions" / "0004-a-prompt-is-sent-once.md").read_text(encoding="utf-8")
    assert sentence in OPERATORS
    assert sentence in decision
