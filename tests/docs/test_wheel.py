"""The wheel: one top-level name, and in it all that the program needs to run away from its folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

import bot
from bot.__main__ import INSTALLED, main
from tests.faults.process import Process
from tests.world import KEY

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which an installer unpacks it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
    (wheel,) = folder.glob(f"peer_practice-{bot.__version__}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_takes_one_name_and_gives_one_command(installed: Path) -> None:
    about = f"peer_practice-{bot.__version__}.dist-info"
    assert {path.name for path in installed.iterdir()} == {"peer_practice", about}
    assert (installed / about / "entry_points.txt").read_text() == f"[console_scripts]\n{INSTALLED} = peer_practice.__main__:run\n"
    assert {path.name for path in (installed / about / "licenses").iterdir()} == {"LICENSE", "NOTICE", "content"}


def test_every_file_that_is_committed_in_its_folders_is_in_it(installed: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "bot", "db", "practice", "sandbox", "content"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.splitlines()
    assert [name for name in listed if (ROOT / name).is_file() and not (installed / "peer_practice" / name).is_file()] == []


def test_it_runs_where_nothing_else_of_the_program_is_and_says_its_own_name(installed: Path, tmp_path: Path) -> None:
    settings = {"DATABASE_FILE": str(tmp_path / "bot.db"), "DATABASE_KEY": KEY}
    ran = subprocess.run(
        [sys.executable, "-m", "peer_practice", "db", "check"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(installed), **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Make one once with: peer-practice db init" in ran.stderr


async def test_the_sandbox_starts_from_it(installed: Path) -> None:
    sandbox = Process(
        ["sandbox", "--no-browser", "--port", "0"], {"PYTHONPATH": str(installed)}, program="peer_practice", folder=installed.parent
    )
    await sandbox.start()
    await sandbox.says("Peer Practice sandbox: http")
    assert await sandbox.stop() == 0


def test_in_a_checkout_it_is_said_as_one_runs_it_there(tmp_path: Path) -> None:
    settings = {"DATABASE_FILE": str(tmp_path / "none.db"), "DATABASE_KEY": KEY}
    ran = CliRunner().invoke(main, ["db", "check"], env=settings, prog_name="python -m bot")
    assert "Make one once with: python -m bot db init" in ran.output
