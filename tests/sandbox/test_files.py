"""Files that the bot sends, and the limits on them."""

import io

import aiohttp
import pytest

from sandbox.images import dimensions
from sandbox.ogg import _checksum, voice_note
from tests.sandbox.client import TOKEN, Telegram

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x40\0\0\0\xf0" + b"\0" * 9
MEGABYTE = 1024 * 1024


async def upload(telegram: Telegram, method: str, kind: str, content: bytes, **params: str) -> tuple[int, dict]:
    form = aiohttp.FormData({"chat_id": str(await telegram.meet()), **params})
    form.add_field(kind, io.BytesIO(content), filename="wheel.png")
    async with telegram.session.post(f"{telegram.server.url}/bot{TOKEN}/{method}", data=form) as answer:
        return answer.status, await answer.json()


async def test_a_photo_is_sent_shown_and_sent_again_by_its_id(telegram: Telegram):
    status, body = await upload(telegram, "sendPhoto", "photo", PNG, caption="Your <b>wheel</b>", parse_mode="HTML")
    assert status == 200, body
    message = body["result"]
    assert (message["caption"], message["photo"][-1]["width"], message["photo"][-1]["height"]) == ("Your wheel", 320, 240)
    again = await telegram.result("sendPhoto", chat_id=message["chat"]["id"], photo=message["photo"][-1]["file_id"])
    assert again["photo"] == message["photo"]
    shown = (await telegram.chat())[1]
    assert shown["html"] == "Your <b>wheel</b>"
    async with telegram.session.get(telegram.server.url + shown["photo"]) as answer:
        assert (await answer.read(), answer.content_type) == (PNG, "image/png")


async def test_a_file_may_be_attached_under_another_name(telegram: Telegram):
    status, body = await upload(telegram, "sendDocument", "ledger", b"%PDF", document="attach://ledger")
    assert status == 200, body
    assert body["result"]["document"]["file_name"] == "wheel.png"


async def test_a_caption_can_be_edited_and_a_text_that_is_none_cannot(telegram: Telegram):
    _, body = await upload(telegram, "sendVoice", "voice", voice_note(2, "x"), duration="2", caption="Listen")
    target = {"chat_id": body["result"]["chat"]["id"], "message_id": body["result"]["message_id"]}
    assert (await telegram.refusal("editMessageText", **target, text="x"))[1] == "Bad Request: there is no text in the message to edit"
    assert (await telegram.refusal("editMessageCaption", **target, caption="x" * 1025))[1] == ("Bad Request: message caption is too long")
    assert (await telegram.result("editMessageCaption", **target, caption="Heard"))["caption"] == "Heard"
    text = await telegram.result("sendMessage", chat_id=target["chat_id"], text="x")
    refusal = await telegram.refusal("editMessageCaption", chat_id=target["chat_id"], message_id=text["message_id"], caption="y")
    assert refusal == (400, "Bad Request: there is no caption in the message to edit")


@pytest.mark.parametrize(
    ("kind", "content", "status", "description"),
    [
        ("Photo", b"no picture", 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("Photo", b"", 400, "Bad Request: file must be non-empty"),
        ("Photo", PNG + b"\0" * 10 * MEGABYTE, 400, "Bad Request: file of size 10485793 bytes is too big for a photo"),
        ("Document", b"\0" * 51 * MEGABYTE, 413, "Request Entity Too Large"),
        ("Document", b"\0" * 76 * MEGABYTE, 413, "Request Entity Too Large"),
    ],
    ids=["no picture", "empty", "big photo", "big document", "big body"],
)
async def test_files_against_the_limits_are_refused(telegram: Telegram, kind, content, status, description):
    answer = await upload(telegram, f"send{kind}", kind.lower(), content)
    assert answer[0] == status
    assert answer[1]["description"].startswith(description)


async def test_a_file_of_more_than_20_mb_cannot_be_fetched(telegram: Telegram):
    _, body = await upload(telegram, "sendDocument", "document", b"\0" * 21 * MEGABYTE)
    file_id = body["result"]["document"]["file_id"]
    assert await telegram.refusal("getFile", file_id=file_id) == (400, "Bad Request: file is too big")


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (PNG, (320, 240)),
        (b"GIF89a\x40\x01\xf0\x00", (320, 240)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\xf0\x01\x40\x03", (320, 240)),
        (b"\xff\xd8\xff", None),
        (b"", None),
    ],
)
def test_a_picture_says_how_large_it_is(content, size):
    assert dimensions(content) == size


def test_a_voice_note_is_a_sound_ogg_file():
    note = voice_note(11, "seed")
    pages, positions = note.split(b"OggS")[1:], []
    for page in pages:
        positions.append(int.from_bytes(page[2:10], "little"))
        zeroed = b"OggS" + page[:18] + b"\0\0\0\0" + page[22:]
        assert _checksum(zeroed) == int.from_bytes(page[18:22], "little")
    assert positions[-1] == 11 * 48_000
