"""What answers at TELEGRAM_API_URL may be anything: a start says so in one line."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.faults.process import Forked
from tests.world import KEY, put_database

ANSWERS = {
    "page": (200, b"<html>Welcome</html>"),
    "other": (200, b'{"hello": 1}'),
    "missing": (404, b"<html>no such page</html>"),
    "list": (200, b"[]"),
}


@pytest.fixture(params=sorted(ANSWERS))
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    status, body = ANSWERS[request.param]

    class Other(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Other)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


async def test_a_server_that_is_no_bot_api_is_refused_at_start(tmp_path: Path, url: str) -> None:
    put_database(tmp_path / "bot.db")
    settings = {
        "TELEGRAM_TOKEN": "123456:of-no-worth",
        "TELEGRAM_API_URL": url,
        "DATABASE_KEY": KEY,
        "DATABASE_FILE": str(tmp_path / "bot.db"),
        "BACKUP_FOLDER": str(tmp_path / "b"),
        "HOST_NAME": "A",
        "HOST_CONTACT": "b",
        "HOST_RELATION": "neither",
        "LOG_FORMAT": "json",
        "OPERATOR_ID": "1",
    }
    bot = Forked(["run"], settings)
    await bot.start()
    assert await bot.ends() == 1
    said = "".join(bot.lines)
    assert "no Bot API server. Check TELEGRAM_API_URL" in said
    assert "Traceback" not in said
    assert '"what": "OPERATOR_ID is set, and there is no such setting: was OPERATOR_IDS meant?"' in said
