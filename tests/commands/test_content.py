import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.content import content
from practice.library import SHIPPED
from tests.shipped import shipped

SCENARIO = min(SHIPPED.glob("scenarios/*/*.yaml"))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(content, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped content with scenarios of two values."""
    kept = {SCENARIO.parent.name, "mutual"}

    def others(path: str, names: list[str]) -> set[str]:
        return set(names) - kept if Path(path).name == "scenarios" else set()

    return Path(shutil.copytree(SHIPPED, tmp_path / "content", ignore=others))


def test_check_of_the_shipped_content_counts_it_and_passes(lately: None) -> None:
    result = run("check")
    assert result.exit_code == 0, result.output
    assert "voluntary            12 (and 3 for supervisors)" in result.output
    assert "Reading level, es (ease, at least 65):" in result.output
    assert "No errors, no warnings." in result.output
    unknown = [line.split()[0] for line in result.output.splitlines() if line.endswith("no source for any of its rules")]
    assert unknown == ["arizona", "colorado", "florida", "mha-ncps", "new-jersey"]
    assert all(shipped().rule_packs[each].given() == frozenset() for each in unknown)


def test_an_error_names_file_line_and_key_and_fails(folder: Path) -> None:
    file = folder / SCENARIO.relative_to(SHIPPED)
    file.write_text(file.read_text(encoding="utf-8").replace("track: peer-supporter", "track: peer"), encoding="utf-8")
    result = run("check", folder)
    line = file.read_text(encoding="utf-8").split("track:")[0].count("\n") + 1
    assert result.exit_code == 1
    assert f"{SCENARIO.name}:{line} track: `peer` is not known here (use one of: peer-supporter, supervisor)" in result.output


def test_one_file_of_a_folder_is_checked_alone(folder: Path) -> None:
    (folder / "support" / "us.yaml").write_text("country: 1\n", encoding="utf-8")
    result = run("check", folder / SCENARIO.relative_to(SHIPPED))
    assert result.exit_code == 0, result.output
    assert "us.yaml" not in result.output


def test_a_part_of_a_folder_is_checked_alone(folder: Path) -> None:
    (folder / "support" / "us.yaml").write_text("country: 1\n", encoding="utf-8")
    result = run("check", folder / "scenarios" / "mutual")
    assert result.exit_code == 0, result.output
    assert "us.yaml" not in result.output


def test_a_folder_without_content_says_what_is_missing(tmp_path: Path) -> None:
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "values.yaml:1 file: cannot be read" in result.output


def test_a_file_from_elsewhere_is_checked_against_the_shipped_content(tmp_path: Path) -> None:
    mine = tmp_path / SCENARIO.name
    mine.write_text(SCENARIO.read_text(encoding="utf-8").replace("setting: ", "setting: not-"), encoding="utf-8")
    result = run("check", mine)
    assert result.exit_code == 1
    assert f"{SCENARIO.name}:" in result.output
    assert "is not in topics.yaml" in result.output


def test_a_relative_path_is_shown_as_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.yaml").write_text("id: mine\n", encoding="utf-8")
    assert "\nmine.yaml:1 value: is missing" in run("check", "mine.yaml").output


def test_signatures_are_shown_with_who_and_when(folder: Path) -> None:
    file = folder / SCENARIO.relative_to(SHIPPED)
    text = file.read_text(encoding="utf-8").replace("signed: []", "signed: [{by: Ana R., on: 2026-11-22}]")
    file.write_text(text, encoding="utf-8")
    assert f"{SCENARIO.stem}: Ana R., 2026-11-22" in run("check", file).output


def test_warnings_alone_do_not_fail(folder: Path) -> None:
    file = folder / SCENARIO.relative_to(SHIPPED)
    title = '  title: The word "addict"'
    file.write_text(re.sub(r"(?m)^  title: .*$", title, file.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    result = run("check", file)
    assert "en.title: warning: “addict”" in result.output
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("name", "key"), [("scenario", "guidelines"), ("values", "glossary"), ("topics", "settings"), ("support", "lines")]
)
def test_schema_prints_a_json_schema(name: str, key: str) -> None:
    schema = json.loads(run("schema", name).output)
    assert key in schema["properties"]


def test_the_scenario_schema_knows_the_limits_and_the_choices() -> None:
    schema = json.loads(run("schema").output)
    assert schema["$defs"]["LibraryText"]["properties"]["title"]["maxLength"] == 40
    assert "try" in schema["$defs"]["LibraryText"]["required"]
    assert "person-driven" in schema["$defs"]["Value"]["enum"]


def test_schemas_are_written_into_a_folder(tmp_path: Path) -> None:
    result = run("schema", "--out", tmp_path / "schema")
    assert result.exit_code == 0
    assert {file.name for file in (tmp_path / "schema").iterdir()} == {
        "scenario.json",
        "self-check.json",
        "values.json",
        "topics.json",
        "support.json",
        "rule-pack.json",
        "course.json",
        "drills.json",
    }


@pytest.mark.parametrize("command", [[], ["check"], ["schema"], ["objections"]])
def test_help_reads_well(command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output
