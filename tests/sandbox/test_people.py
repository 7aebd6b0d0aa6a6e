"""What a person does, over the control API."""

import asyncio
import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.control.splitting import split
from tests.sandbox.client import TOKEN, Telegram

ROWS = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}, {"text": "Read", "url": "https://e.org"}]]}


async def test_a_first_message_makes_the_person_and_says_who_they_are(telegram: Telegram):
    assert await telegram.say("Ana María", "/start abc", language="es") == {"message_id": 1, "message_ids": [1]}
    [update] = await telegram.updates()
    message = update["message"]
    assert message["from"] == {"id": message["chat"]["id"], "is_bot": False, "first_name": "Ana María", "language_code": "es"}
    assert message["chat"]["type"] == "private"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert (await telegram.control("GET", "people"))[1]["people"] == [{"name": "Ana María", "language": "es", "id": message["chat"]["id"]}]


async def test_a_language_sticks(telegram: Telegram):
    await telegram.say(language="es")
    await telegram.say()
    assert [update["message"]["from"]["language_code"] for update in await telegram.updates()] == ["es", "es"]


async def test_a_reply_carries_the_message_in_full(telegram: Telegram):
    chat_id = await telegram.meet()
    sent = await telegram.result("sendMessage", chat_id=chat_id, text="Ask", reply_markup=ROWS, reply_parameters={"message_id": 1})
    assert sent["reply_to_message"]["text"] == "hello"
    await telegram.say(text="Answer", reply_to=sent["message_id"])
    [update] = await telegram.updates()
    del sent["reply_to_message"]
    assert update["message"]["reply_to_message"] == sent
    assert (await telegram.chat())[-1]["reply_to"] == sent["message_id"]


async def test_an_edit_comes_as_one_and_shows(telegram: Telegram):
    await telegram.meet()
    assert await telegram.say(text="Hello /again", edit=1) == {"message_id": 1, "message_ids": [1]}
    [update] = await telegram.updates()
    assert update["edited_message"]["text"] == "Hello /again"
    assert update["edited_message"]["edit_date"] >= update["edited_message"]["date"]
    [shown] = await telegram.chat()
    assert (shown["text"], shown["edited"]) == ("Hello /again", True)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"text": 5}, 400),
        ({"text": "x", "edit": 99}, 404),
        ({"text": "x", "reply_to": 99}, 404),
        ({"text": "x", "edit": True}, 400),
        ({"edit": 1}, 400),
        ({"text": "x" * 4097, "edit": 1}, 400),
        ({"voice_seconds": 0}, 400),
        ({"voice_seconds": 3, "photo": "eA=="}, 400),
        ({"document": "not base64!"}, 400),
        ({"photo": ""}, 400),
        ({"location": {"latitude": 91, "longitude": 0}}, 400),
        ({"location": {"latitude": 1}}, 400),
        ({"text": "\ud800"}, 400),
    ],
)
async def test_what_nobody_could_send_is_refused(telegram: Telegram, body, status):
    await telegram.meet()
    answer = await telegram.control("POST", "people/ana/send", body)
    assert answer[0] == status
    assert answer[1]["error"]
    assert await telegram.updates() == []


async def test_voice_notes_can_be_fetched_and_differ(telegram: Telegram):
    await telegram.say(text="one", voice_seconds=3)
    await telegram.control("POST", "people/ana/send", {"voice_seconds": 3})
    contents = []
    for update in await telegram.updates():
        assert update["message"]["voice"]["duration"] == 3
        file = await telegram.result("getFile", file_id=update["message"]["voice"]["file_id"])
        async with telegram.session.get(f"{telegram.server.url}/file/bot{TOKEN}/{file['file_path']}") as answer:
            contents.append(await answer.read())
        assert len(contents[-1]) == file["file_size"]
    assert contents[0] != contents[1]
    assert all(content.startswith(b"OggS") for content in contents)
    assert [(message["voice"], message["text"]) for message in await telegram.chat()] == [(3, "one"), (3, None)]


async def test_documents_and_photos_keep_their_bytes(telegram: Telegram):
    for kind, name in [("document", "plan.pdf"), ("photo", "me.jpg")]:
        content = base64.b64encode(kind.encode()).decode()
        await telegram.control("POST", "people/ana/send", {kind: content, "filename": name, "text": "Look"})
    first, second = await telegram.updates()
    assert first["message"]["document"]["file_name"] == "plan.pdf"
    assert second["message"]["caption"] == "Look"
    shown = await telegram.chat()
    for path, content in [(shown[0]["document"]["url"], b"document"), (shown[1]["photo"], b"photo")]:
        async with telegram.session.get(telegram.server.url + path) as answer:
            assert await answer.read() == content


async def test_a_location_arrives(telegram: Telegram):
    await telegram.control("POST", "people/ana/send", {"location": {"latitude": 19.4, "longitude": -99}})
    assert (await telegram.updates())[0]["message"]["location"] == {"latitude": 19.4, "longitude": -99}


async def test_a_long_text_is_split_as_telegram_does(telegram: Telegram):
    answer = await telegram.say(text="x" * 5000)
    assert answer == {"message_id": 2, "message_ids": [1, 2]}
    assert [len(message["text"]) for message in await telegram.chat()] == [4096, 904]


@given(
    st.text(alphabet="xy. \n", min_size=4000, max_size=13000) | st.integers(4000, 13000).map(lambda size: "word and more. " * (size // 15))
)
def test_a_split_loses_only_blanks(text):
    parts = split(text)
    assert all(len(part) <= 4096 for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("between", "first"),
    [("\n\n", "a" * 4000), ("\n", "a" * 4000), (". ", "a" * 4000 + "."), (" ", "a" * 4000)],
)
def test_a_split_prefers_the_end_of_a_thought(between, first):
    assert split("a" * 4000 + between + "b" * 4000)[0] == first


async def test_a_press_waits_for_the_answer(telegram: Telegram):
    chat_id = await telegram.meet()
    message = await telegram.result("sendMessage", chat_id=chat_id, text="Ready?", reply_markup=ROWS)
    press = asyncio.create_task(telegram.control("POST", "people/ana/press", {"label": "Go"}))
    [update] = await telegram.updates(timeout=5)
    query = update["callback_query"]
    assert (query["data"], query["message"]) == ("go", message)
    assert await telegram.result("answerCallbackQuery", callback_query_id=query["id"], text="Gone") is True
    assert await press == (200, {"alert": "Gone"})
    assert (await telegram.refusal("answerCallbackQuery", callback_query_id=query["id"]))[0] == 400


async def test_an_answer_after_the_query_expired_is_refused(telegram: Telegram, bot_control):
    chat_id = await telegram.meet()
    await telegram.result("sendMessage", chat_id=chat_id, text="Ready?", reply_markup=ROWS)
    press = asyncio.create_task(telegram.control("POST", "people/ana/press", {"data": "go"}))
    [update] = await telegram.updates(timeout=5)
    await telegram.updates(offset=update["update_id"] + 1)
    await telegram.control("POST", "clock", {"advance": 60})
    status, description = await telegram.refusal("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
    assert (status, description[:31]) == (400, "Bad Request: query is too old a")
    press.cancel()


async def test_the_newest_message_with_that_button_is_pressed(telegram: Telegram):
    chat_id = await telegram.meet()
    for text in ["old", "new"]:
        await telegram.result("sendMessage", chat_id=chat_id, text=text, reply_markup=ROWS)
    for body, text in [({"label": "Go"}, "new"), ({"data": "go", "message_id": 2}, "old")]:
        press = asyncio.create_task(telegram.control("POST", "people/ana/press", body))
        update = (await telegram.updates(timeout=5))[-1]
        assert update["callback_query"]["message"]["text"] == text
        await telegram.result("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
        assert await press == (200, {"alert": None})
        await telegram.updates(offset=update["update_id"] + 1)


@pytest.mark.parametrize(
    ("name", "body", "status"),
    [
        ("ana", {"label": "go"}, 404),
        ("ana", {"label": "Go", "message_id": 1}, 404),
        ("ana", {"data": "nothing"}, 404),
        ("ana", {}, 400),
        ("ana", {"label": "Go", "data": "go"}, 400),
        ("ana", {"label": "Read"}, 409),
        ("nobody", {"label": "Go"}, 404),
    ],
)
async def test_a_press_of_no_button_is_refused(telegram: Telegram, name, body, status):
    chat_id = await telegram.meet()
    await telegram.result("sendMessage", chat_id=chat_id, text="Ready?", reply_markup=ROWS)
    assert (await telegram.control("POST", f"people/{name}/press", body))[0] == status


async def test_who_blocks_is_silent_until_they_unblock(telegram: Telegram):
    await telegram.meet()
    for _ in range(2):
        await telegram.control("POST", "people/ana/block")
    assert (await telegram.control("POST", "people/ana/send", {"text": "x"}))[0] == 409
    await telegram.control("POST", "people/ana/unblock")
    statuses = [update["my_chat_member"]["new_chat_member"]["status"] for update in await telegram.updates()]
    assert statuses == ["kicked", "member"]


async def test_a_reply_keyboard_shows_until_it_is_taken_away(telegram: Telegram):
    chat_id = await telegram.meet()
    rows = {"keyboard": [["Skip", {"text": "Where I am", "request_location": True}]]}
    message = await telegram.result("sendMessage", chat_id=chat_id, text="Where?", reply_markup=rows)
    assert "reply_markup" not in message
    assert (await telegram.chat())[-1]["keyboard"] == [["Skip", "Where I am"]]
    await telegram.result("sendMessage", chat_id=chat_id, text="Thanks", reply_markup={"remove_keyboard": True})
    assert [message["keyboard"] for message in await telegram.chat()] == [None, None, None]


async def test_a_chat_is_listed_in_full_and_only_when_it_changed(telegram: Telegram):
    chat_id = await telegram.meet()
    await telegram.result("sendMessage", chat_id=chat_id, text="<b>Hi</b> &amp;", parse_mode="HTML", reply_markup=ROWS)
    url = f"{telegram.server.url}/sandbox/people/ana/chat"
    async with telegram.session.get(url) as answer:
        tag, shown = answer.headers["ETag"], (await answer.json())["messages"][1]
    assert shown["date"].endswith("Z")
    assert (shown["from"], shown["text"], shown["html"]) == ("bot", "Hi &", "<b>Hi</b> &amp;")
    assert shown["buttons"][0][1] == {"label": "Read", "data": None, "url": "https://e.org"}
    absent = ["keyboard", "photo", "document", "voice", "reply_to"]
    assert [shown[name] for name in absent] == [None] * 5
    async with telegram.session.get(url, headers={"If-None-Match": tag}) as answer:
        assert answer.status == 304
        assert answer.headers["Sandbox-Now"].endswith("Z")
    await telegram.say()
    async with telegram.session.get(url, headers={"If-None-Match": tag}) as answer:
        assert answer.status == 200
    assert (await telegram.control("GET", "people/nobody/chat"))[0] == 404
