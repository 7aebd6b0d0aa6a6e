"""Each way to run it, as far as it can be tried without an engine: the files fit each other, the settings and the program."""

import asyncio
import os
import re
import shlex
import shutil
import socket
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.commands.remarks import wiping_host
from bot.commands.run import run
from bot.runtime import notify
from bot.settings import Settings
from tests.commands.test_settings_refused import GOOD

ROOT = Path(__file__).parents[2]
SETTINGS = {name.upper() for name in Settings.model_fields}
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "peer-practice.service").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
PYTHONS_OWN = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def test_what_the_image_copies_is_there_and_reaches_the_engine() -> None:
    copied = [name for line in re.findall(r"(?m)^COPY (?!--from)(.+)$", DOCKERFILE) for name in line.split()[:-1]]
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {"bot", "db", "practice", "sandbox", "content", "requirements-run.lock"} <= set(copied)
    assert [name for name in copied if not (ROOT / name).exists() or f"!{name}" not in ignore] == []


def test_the_image_has_no_secret_a_user_of_its_own_a_volume_and_a_health_check() -> None:
    names = set(re.findall(r"\b([A-Z][A-Z_]+)=", "".join(re.findall(r"(?m)^ENV ((?:.*\\\n)*.*)$", DOCKERFILE))))
    assert names <= SETTINGS | PYTHONS_OWN
    assert not names & {"TELEGRAM_TOKEN", "DATABASE_KEY", "WEBHOOK_SECRET"}
    last = DOCKERFILE.split("\nFROM ")[-1]
    assert last.index("USER 10001") < last.index("ENTRYPOINT")
    assert "VOLUME /data" in last
    assert "/healthz" in last
    assert "ARG " not in DOCKERFILE


def test_compose_keeps_the_data_in_a_named_volume_and_the_key_in_a_file() -> None:
    bot = COMPOSE["services"]["bot"]
    assert bot["volumes"] == ["data:/data"]
    assert "data" in COMPOSE["volumes"]
    assert bot["environment"] == {"DATABASE_KEY_FILE": f"/run/secrets/{bot['secrets'][0]}"}
    assert bot["secrets"][0] in COMPOSE["secrets"]
    assert set(bot["environment"]) <= SETTINGS


def test_the_example_of_settings_names_settings_only() -> None:
    lines = [line for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    names = {line.split("=")[0] for line in lines}
    assert names <= SETTINGS
    assert {"TELEGRAM_TOKEN", "HOST_NAME", "HOST_CONTACT", "HOST_RELATION"} <= names


def test_the_unit_names_settings_that_are_there() -> None:
    named = {part.split("=")[0] for line in re.findall(r"(?m)^Environment=(.+)$", UNIT) for part in shlex.split(line)}
    assert named <= SETTINGS | PYTHONS_OWN
    assert "Type=notify" in UNIT


CLOSED = {
    *("NoNewPrivileges=true", "ProtectSystem=strict", "ProtectHome=true", "PrivateTmp=true", "PrivateDevices=true", "PrivateUsers=true"),
    *("CapabilityBoundingSet=", "MemoryDenyWriteExecute=true", "RestrictNamespaces=true", "ProtectProc=invisible"),
}


def test_the_unit_is_closed_and_open_to_little_by_systemds_own_measure_where_it_is_at_hand() -> None:
    assert set(UNIT.splitlines()) >= CLOSED
    assert exposure() <= 2.0


def exposure() -> float:
    """From 0 to 10; 0 where there is no systemd that can tell."""
    if shutil.which("systemd-analyze") is None:
        return 0.0
    unit = str(ROOT / "deploy" / "peer-practice.service")
    ran = subprocess.run(["systemd-analyze", "security", "--offline=true", unit], capture_output=True, text=True, check=False)  # noqa: S603, S607
    found = re.search(r"Overall exposure level for \S+: ([0-9.]+)", ran.stdout)
    return 0.0 if found is None else float(found[1])


def test_a_command_under_systemd_finds_the_key_where_systemd_puts_it() -> None:
    """`systemd-run` fills in no specifiers, such as `%d`: the place follows from the unit's name."""
    block = (ROOT / "docs" / "running.md").read_text(encoding="utf-8").split("    systemd-run ")[1].split("\n\n")[0]
    words = shlex.split(block.replace("\\\n", " "))
    (unit,) = [word.removeprefix("--unit=") for word in words if word.startswith("--unit=")]
    given = dict(part.split("=", 1) for word in words if word.startswith("Environment=") for part in word.split("=", 1)[1].split())
    assert given.keys() == {"DATABASE_KEY_FILE", "DATABASE_FILE", "BACKUP_FOLDER"}
    assert given["DATABASE_KEY_FILE"] == f"/run/credentials/{unit}.service/key"
    assert "%" not in block
    assert all(f"{name}={given[name]}" in UNIT for name in ("DATABASE_FILE", "BACKUP_FOLDER"))
    assert "LoadCredential=key:/etc/peer-practice/key" in words


@pytest.mark.parametrize("name", ["Caddyfile", "nginx.conf"])
def test_a_web_server_passes_one_path_to_the_port_and_nothing_else(name: str) -> None:
    text = (ROOT / "deploy" / name).read_text(encoding="utf-8")
    assert "/telegram" in text
    assert "127.0.0.1:8080" in text
    assert "404" in text
    assert text.count("{") == text.count("}")


def test_what_runs_is_locked_without_what_only_tests_need() -> None:
    def locked(name: str) -> dict[str, str]:
        found = re.findall(r"(?m)^([a-z0-9.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"))
        return dict(found)

    production, everything = locked("requirements-run.lock"), locked("requirements.lock")
    assert production.items() <= everything.items(), "the same versions"
    assert not {"pytest", "mypy", "ruff", "playwright", "hypothesis", "bandit"} & set(production)
    text = (ROOT / "requirements-run.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=[a-z0-9])", text) if "==" in block)


def test_each_library_that_runs_is_in_the_lock_for_running() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    locked = set(re.findall(r"(?m)^([a-z0-9.-]+)==", (ROOT / "requirements-run.lock").read_text(encoding="utf-8")))
    names = [re.split(r"[\[<>=~!; ]", each)[0].lower().replace("_", "-") for each in wanted]
    assert [name for name in names if name not in locked] == [], "make lock writes both"


@pytest.mark.parametrize("name", ["DYNO", "K_SERVICE", "RAILWAY_ENVIRONMENT", "VERCEL"])
def test_a_host_that_wipes_its_disk_is_refused_unless_told_otherwise(tmp_path: Path, name: str) -> None:
    result = CliRunner().invoke(run, env=GOOD | {name: "x", "DATABASE_FILE": str(tmp_path / "none.db")})
    assert result.exit_code == 1
    assert "wipes its disk" in result.output
    told = CliRunner().invoke(run, env=GOOD | {name: "x", "DISK_MAY_VANISH": "true", "DATABASE_FILE": str(tmp_path / "none.db")})
    assert "There is no database" in told.output


def test_a_volume_is_enough() -> None:
    assert wiping_host({"RAILWAY_ENVIRONMENT": "production", "RAILWAY_VOLUME_MOUNT_PATH": "/data"}) is None
    assert wiping_host({}) is None


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> socket.socket:
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
    address = os.path.relpath(tmp_path / "notify")  # a socket's whole path may be too long
    heard.bind(address)
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    return heard


async def test_the_watchdog_hears_of_a_bot_that_lives_and_of_no_other(systemd: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "60000")
    alive = asyncio.create_task(notify.keep_alive(lambda: True))
    assert await asyncio.get_running_loop().sock_recv(systemd, 99) == b"WATCHDOG=1"
    alive.cancel()
    while True:
        try:
            systemd.recv(99)
        except BlockingIOError:
            break
    stuck = asyncio.create_task(notify.keep_alive(lambda: False))
    await asyncio.sleep(0.1)
    stuck.cancel()
    with pytest.raises(BlockingIOError):
        systemd.recv(99)
    systemd.close()


async def test_without_systemd_nothing_is_said_and_nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    notify.tell(notify.READY)
    assert await asyncio.wait_for(notify.keep_alive(lambda: True), 1) is None
