"""A restart continues; a kill loses nothing that was answered."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.keep import Keep
from sandbox.server import Server
from tests.sandbox.client import TOKEN, Telegram


async def test_a_restart_continues_where_it_was(session, tmp_path: Path):
    path = tmp_path / "chats"
    first = await Server(start_at=datetime(2031, 1, 1, tzinfo=UTC), keep=path).start()
    telegram = Telegram(first, session)
    chat_id = await telegram.meet()
    sent = await telegram.result("sendMessage", chat_id=chat_id, text="stays", reply_parameters={"message_id": 1})
    gone = await telegram.result("sendMessage", chat_id=chat_id, text="goes")
    await telegram.result("deleteMessage", chat_id=chat_id, message_id=gone["message_id"])
    await telegram.result("setMyName", name="Kept")
    await telegram.control("POST", "people/ana/send", {"voice_seconds": 2})
    before = await telegram.chat()
    # No stop: what was answered is in the file already.
    second = await Server(keep=path).start()
    telegram = Telegram(second, session)
    assert await telegram.chat() == before
    [update] = await telegram.updates()
    assert (update["update_id"], update["message"]["message_id"]) == (2, 4)
    file = await telegram.result("getFile", file_id=update["message"]["voice"]["file_id"])
    async with session.get(f"{second.url}/file/bot{TOKEN}/{file['file_path']}") as answer:
        assert (await answer.read()).startswith(b"OggS")
    assert (await telegram.say())["message_id"] == 5
    assert (await telegram.result("getMe"))["first_name"] == "Kept"
    assert (await telegram.control("GET", "clock"))[1]["now"].startswith("2031-01-01")
    assert sent["message_id"] == before[1]["message_id"]
    await asyncio.gather(first.stop(), second.stop())


class Note:
    def __init__(self, text: str) -> None:
        self.text = text

    def document(self) -> str:
        return self.text


def test_a_line_cut_off_in_the_middle_was_never_answered(tmp_path: Path):
    path = tmp_path / "kept"
    keep = Keep(path)
    assert keep.load() == {}
    for name in ["one", "two", "three"]:
        keep.note(name, Note(name))
        keep.note("last", Note(name))
        keep.commit()
    keep.note("one", None)
    keep.close()
    path.write_bytes(path.read_bytes() + b'[["four", "fo')
    again = Keep(path)
    assert again.load() == {"two": "two", "three": "three", "last": "three"}
    again.close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_without_a_path_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    keep = Keep()
    keep.load()
    keep.note("one", Note("one"))
    keep.close()
    assert list(tmp_path.iterdir()) == []
