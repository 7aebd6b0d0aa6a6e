"""`handout`: a sheet with a link that lets people in, made beside the running bot."""

import asyncio
import io
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from bot.__main__ import main
from db import cohorts, file, people
from db.rows import list_all
from practice import codes
from practice.access import Role
from practice.models import Language
from tests.groups import make_cohort
from tests.world import KEY, TOKEN, World

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "practice.db"
    for name, value in {"DATABASE_FILE": str(path), "DATABASE_KEY": KEY, "HOST_NAME": "Test Peer Center"}.items():
        monkeypatch.setenv(name, value)
    for name in ("DATABASE_KEY_FILE", "TELEGRAM_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    file.create(path, KEY)
    return path


def lead(path: Path, *names: str) -> None:
    db = file.open_existing(path, KEY)
    person = people.meet(db, 77001199, language=Language.ENGLISH, zone="America/New_York", now=NOW).person
    for name in names:
        cohort = cohorts.add(db, name=name, zone=ZoneInfo("America/New_York"), starts_on=NOW.date(), now=NOW)
        cohorts.join(db, cohort.id, person.id, role=Role.TRAINER, shown_name="Toni #1", now=NOW)
    db.close()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["handout", *arguments])


def read(pdf: Path) -> tuple[int, str]:
    """Its pages, and its text with line breaks as spaces."""
    reader = PdfReader(io.BytesIO(pdf.read_bytes()))
    return len(reader.pages), " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_one_page_says_in_both_languages_how_to_join_and_what_trainers_see(path: Path, tmp_path: Path) -> None:
    lead(path, "Tuesdays & *stars* in [Room] #2")
    out = tmp_path / "sheet.pdf"
    result = run("1", "--out", str(out), "--bot", "@a_bot")
    assert result.exit_code == 0, result.output
    pages, text = read(out)
    wanted = ["Tuesdays & *stars* in [Room] #2", "Toni #1", "Install Telegram", "Instala Telegram", "@a_bot", "only if you share them"]
    assert (pages, [words for words in [*wanted, "solo si las compartes", "Test Peer Center"] if words not in text]) == (1, [])
    assert len(out.read_bytes()) < 200_000


def test_the_code_on_it_is_kept_as_a_fingerprint_and_lets_people_in(path: Path, tmp_path: Path) -> None:
    lead(path, "Tuesdays")
    out = tmp_path / "sheet.pdf"
    assert run("tuesdays", "--out", str(out), "--bot", "a_bot", "--uses", "5", "--days", "3").exit_code == 0
    code = read(out)[1].split("/cohort ")[1][:19]
    db = file.open_existing(path, KEY)
    rows = list_all(db, "SELECT hash, typed, most_uses, made_by, (expires_at - made_at) / 86400 AS days FROM invites ORDER BY id")
    db.close()
    assert [(row["typed"], row["most_uses"], row["made_by"], row["days"]) for row in rows] == [(0, 5, None, 3), (1, 5, None, 2)]
    assert rows[1]["hash"] == codes.fingerprint(code.replace("-", ""))


@pytest.mark.parametrize(
    ("names", "asked", "said"),
    [
        ([], "1", "There is no cohort yet"),
        (["Tuesdays"], "Fridays", "There is no such cohort. There are:\n  1: Tuesdays"),
        (["Tuesdays", "Tuesdays"], "Tuesdays", "More than one cohort has that name"),
    ],
)
def test_a_cohort_that_cannot_be_told_is_named_in_plain_words(path: Path, names: list[str], asked: str, said: str) -> None:
    lead(path, *names)
    result = run(asked, "--bot", "a_bot")
    assert (result.exit_code, said in result.output) == (1, True)


def test_without_a_name_for_the_bot_it_says_what_to_give(path: Path) -> None:
    lead(path, "Tuesdays")
    result = run("1")
    assert (result.exit_code, "--bot" in result.output) == (1, True)


async def test_it_is_made_while_the_bot_runs_which_knows_the_code_at_once(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toni, ana = world.person("toni"), world.person("ana")
    await toni.set_up()
    await make_cohort(world, toni)
    settings = {
        "DATABASE_FILE": str(world.app.settings.database_file),
        "DATABASE_KEY": KEY,
        "HOST_NAME": "Test",
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": world.server.url,
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    out = tmp_path / "sheet.pdf"
    result = await asyncio.to_thread(run, "1", "--out", str(out))
    assert result.exit_code == 0, result.output
    text = read(out)[1]
    assert f"@{world.app.deps.host.username}" in text
    await ana.set_up()
    await ana.send("/cohort " + text.split("/cohort ")[1][:19])
    assert "Tuesdays" in await ana.text()
