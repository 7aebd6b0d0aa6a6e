"""`content report`: what the library covers."""

import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from bot.__main__ import main
from practice.library import SHIPPED


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Path]:
    picture = tmp_path_factory.mktemp("report") / "coverage.png"
    return CliRunner().invoke(main, ["content", "report", "--picture", str(picture)]), picture


@pytest.mark.parametrize(
    "line",
    [
        "  hopeful              12 + 3   1:",
        "Topics (at least 3)",
        "Settings (at most 12 %)",
        "different settings 22 (at least 16)",
        "Competencies (at least 3)",
        "Ways of telling\n",
        "a second question",
        "suicide asked about in so many words (es)",
        "mandated-reporting",
        "Who has the trouble (",
        "Who has the wisdom (",
        "Openings (at most 12 %)",
        "Likeness: the nearest two are `",
        "180 scenarios. Each bar holds.",
    ],
)
def test_the_report_shows_it_and_passes(shown: tuple[Result, Path], line: str) -> None:
    result, _ = shown
    assert result.exit_code == 0, result.output
    assert line in result.output


def test_the_picture_is_one_to_open(shown: tuple[Result, Path]) -> None:
    with Image.open(BytesIO(shown[1].read_bytes())) as picture:
        assert (picture.format, picture.width) == ("PNG", 1000)


def test_a_missed_bar_is_named_and_fails(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "content", ignore=shutil.ignore_patterns("danger", "places")))
    for file in folder.glob("scenarios/*/*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"(?m)^(topics:.*)\bendings\b", r"\1grief", text).replace("grief, grief", "grief"), encoding="utf-8")
    result = CliRunner().invoke(main, ["content", "report", str(folder)])
    assert result.exit_code == 1, result.output
    assert result.output.splitlines()[-1] == "180 scenarios. Missed: endings."


@pytest.mark.parametrize("command", [["report"], ["review", "--by", "Ana", "--folder"]], ids=["report", "review"])
def test_a_form_that_is_not_filled_in_yet_is_named(tmp_path: Path, command: list[str]) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "content", ignore=shutil.ignore_patterns("danger", "places")))
    (folder / "scenarios" / "voluntary" / "late.yaml").write_text("id: late\nen:\n  title:\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["content", *command, str(folder)])
    assert result.exit_code == 1
    assert "late.yaml" in result.output


def test_a_picture_that_cannot_be_written_is_said_in_plain_words(tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "coverage.png"
    said = CliRunner().invoke(main, ["content", "report", "--picture", str(out)])
    assert said.exit_code == 1
    assert said.output.endswith(f"Error: {out} cannot be written: No such file or directory.\n")
