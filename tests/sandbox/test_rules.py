"""Each row of what the real server enforces."""

import pytest

from tests.sandbox.client import TOKEN, Telegram

BUTTON = {"text": "Go", "callback_data": "go"}


def keyboard(*rows: list[dict[str, str]]) -> dict[str, object]:
    return {"inline_keyboard": list(rows)}


REFUSED_SENDS = [
    ({}, "Bad Request: message text is empty"),
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": " \n "}, "Bad Request: text must be non-empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: text must be non-empty"),
    ({"text": "x" * 4097}, "Bad Request: message is too long"),
    ({"text": "x", "parse_mode": "BBCode"}, "Bad Request: unsupported parse_mode"),
    (
        {"text": "x", "reply_markup": keyboard([{"text": "Go"}])},
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": keyboard([{"text": "Go", "callback_data": ""}])},
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    ({"text": "x", "reply_markup": keyboard([{**BUTTON, "text": ""}])}, "Bad Request: inline keyboard button text must be non-empty"),
    # 64 bytes, not characters
    ({"text": "x", "reply_markup": keyboard([{**BUTTON, "callback_data": "ñ" * 33}])}, "Bad Request: BUTTON_DATA_INVALID"),
    ({"text": "x", "reply_markup": keyboard([BUTTON] * 9)}, "Bad Request: REPLY_MARKUP_TOO_LONG"),
    ({"text": "x", "reply_markup": keyboard(*[[BUTTON] * 8] * 13)}, "Bad Request: REPLY_MARKUP_TOO_LONG"),
    (
        {"text": "x", "reply_markup": keyboard([{"text": "Go", "url": "javascript:x"}])},
        "Bad Request: inline keyboard button URL 'javascript:x' is invalid: Wrong HTTP URL",
    ),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "Bad Request: message to be replied not found"),
    ({"text": "x", "chat_id": 42}, "Bad Request: chat not found"),
    ({"text": "x", "chat_id": "@nobody"}, "Bad Request: chat not found"),
    ({"text": "x", "chat_id": ""}, "Bad Request: chat_id is empty"),
    ({"text": "x", "colour": "red"}, "Bad Request: unknown parameter 'colour' of sendMessage"),
    # A convenience of python-telegram-bot, which it never sends under this name
    ({"text": "x", "disable_web_page_preview": True}, "Bad Request: unknown parameter 'disable_web_page_preview' of sendMessage"),
]


@pytest.mark.parametrize(("params", "description"), REFUSED_SENDS)
async def test_a_message_against_the_rules_is_refused_and_not_sent(telegram: Telegram, params, description):
    chat_id = await telegram.meet()
    assert await telegram.refusal("sendMessage", **{"chat_id": chat_id, **params}) == (400, description)
    assert len(await telegram.chat()) == 1


async def test_4096_characters_after_parsing_fit(telegram: Telegram):
    chat_id = await telegram.meet()
    message = await telegram.result("sendMessage", chat_id=chat_id, text="<b>" + "ñ" * 4096 + "</b>", parse_mode="HTML")
    assert len(message["text"]) == 4096


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("editMessageText", {"message_id": 99, "text": "x"}, "Bad Request: message to edit not found"),
        ("deleteMessage", {"message_id": 99}, "Bad Request: message to delete not found"),
        ("editMessageText", {"message_id": 1, "text": "x"}, "Bad Request: message can't be edited"),  # the person's own
        ("editMessageText", {"text": "x"}, "Bad Request: message identifier is not specified"),
        ("deleteMessages", {"message_ids": list(range(1, 102))}, "Bad Request: too many message identifiers specified"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "Bad Request: MESSAGE_TOO_LONG"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        ("getFile", {"file_id": "no"}, "Bad Request: wrong file_id or the file is temporarily unavailable"),
        ("sendPhoto", {"photo": ""}, "Bad Request: there is no photo in the request"),
        ("sendChatAction", {"action": "dancing"}, "Bad Request: wrong parameter action in request"),
        # ✅ is no reaction, and ❤ has no variation selector
        ("setMessageReaction", {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "✅"}]}, "Bad Request: REACTION_INVALID"),
        ("setMessageReaction", {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2}, "Bad Request: REACTIONS_TOO_MANY"),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, "Bad Request: BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "x"}]}, "Bad Request: BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "x" * 257}]}, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101}, "Bad Request: too many bot commands specified"),
        ("setWebhook", {"url": "http://example.org"}, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
        (
            "setWebhook",
            {"url": "https://example.org:99"},
            "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            "setWebhook",
            {"url": "https://example.org", "secret_token": "né"},
            "Bad Request: secret token contains unallowed characters",
        ),
        ("setWebhook", {"url": "https://example.org", "secret_token": "x" * 257}, "Bad Request: secret token is too long"),
    ],
)
async def test_a_call_against_the_rules_is_refused(telegram: Telegram, method, params, description):
    chat_id = await telegram.meet()
    about_chat = {} if method in {"answerCallbackQuery", "getFile", "setMyCommands", "setWebhook"} else {"chat_id": chat_id}
    assert await telegram.refusal(method, **about_chat, **params) == (400, description)


async def test_unknown_methods_and_malformed_tokens_are_named(telegram: Telegram):
    assert await telegram.refusal("sendLove") == (404, "Not Found: method not found")
    async with telegram.session.get(f"{telegram.server.url}/botwrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized: invalid token specified")


async def test_who_blocked_left_or_never_wrote_cannot_be_written_to(telegram: Telegram):
    chat_id = await telegram.meet()
    await telegram.control("POST", "people/ana/block")
    assert await telegram.refusal("sendMessage", chat_id=chat_id, text="x") == (403, "Forbidden: bot was blocked by the user")
    await telegram.control("POST", "people/ana/unblock")
    assert (await telegram.call("sendMessage", chat_id=chat_id, text="x"))[0] == 200
    await telegram.control("POST", "people/ana/deactivate")
    assert await telegram.refusal("sendMessage", chat_id=chat_id, text="x") == (403, "Forbidden: user is deactivated")
    group = {"chat": {"id": -5, "type": "group", "title": "g"}, "from": {"id": 77, "is_bot": False, "first_name": "Stranger"}}
    await telegram.control("POST", "updates", {"update": {"message": {"message_id": 1, "date": 1, "text": "x", **group}}})
    assert await telegram.refusal("sendMessage", chat_id=77, text="x") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )


async def test_a_group_that_was_left_cannot_be_written_to(telegram: Telegram):
    message = {"message_id": 1, "date": 1, "text": "x", "chat": {"id": -5, "type": "group", "title": "g"}}
    await telegram.control("POST", "updates", {"update": {"message": message}})
    await telegram.result("sendMessage", chat_id=-5, text="Goodbye")
    assert await telegram.result("leaveChat", chat_id=-5) is True
    assert await telegram.refusal("sendMessage", chat_id=-5, text="x") == (403, "Forbidden: bot is not a member of the group chat")


async def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram):
    chat_id = await telegram.meet()
    rows = keyboard([BUTTON])
    message = await telegram.result("sendMessage", chat_id=chat_id, text="x", reply_markup=rows)
    target = {"chat_id": chat_id, "message_id": message["message_id"]}
    for method, params in [("editMessageText", {"text": "x", "reply_markup": rows}), ("editMessageReplyMarkup", {"reply_markup": rows})]:
        status, description = await telegram.refusal(method, **target, **params)
        assert status == 400
        assert description == (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
            " as a current content and reply markup of the message"
        )
    edited = await telegram.result("editMessageReplyMarkup", **target)
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= edited["date"]


async def test_messages_go_away_within_48_hours_and_not_after(telegram: Telegram, bot_control):
    chat_id = await telegram.meet()
    own = (await telegram.result("sendMessage", chat_id=chat_id, text="x"))["message_id"]
    late = (await telegram.result("sendMessage", chat_id=chat_id, text="y"))["message_id"]
    await telegram.control("POST", "clock", {"advance": 47 * 3600})
    assert await telegram.result("deleteMessages", chat_id=chat_id, message_ids=[1, own, 99]) is True  # the person's too
    assert [message["message_id"] for message in await telegram.chat()] == [late]
    await telegram.control("POST", "clock", {"advance": 3600})
    assert await telegram.refusal("deleteMessage", chat_id=chat_id, message_id=late) == (400, "Bad Request: message can't be deleted")


async def test_a_reaction_from_the_standard_set_is_seen(telegram: Telegram):
    chat_id = await telegram.meet()
    assert await telegram.result("setMessageReaction", chat_id=chat_id, message_id=1, reaction=[{"type": "emoji", "emoji": "✍"}])
    assert (await telegram.chat())[0]["reactions"] == ["✍"]


async def test_get_and_forms_speak_as_json_does(telegram: Telegram):
    chat_id = await telegram.meet()
    address = f"{telegram.server.url}/bot{TOKEN}/SENDMESSAGE"
    markup = '{"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}'
    async with telegram.session.get(address, params={"chat_id": chat_id, "text": "by query"}) as answer:
        assert answer.status == 200
    async with telegram.session.post(address, data={"chat_id": chat_id, "text": "by form", "reply_markup": markup}) as answer:
        assert answer.status == 200
    shown = await telegram.chat()
    assert [message["text"] for message in shown] == ["hello", "by query", "by form"]
    assert shown[2]["buttons"] == [[{"label": "Go", "data": "go", "url": None}]]


async def test_message_ids_grow_per_chat(telegram: Telegram):
    one, other = await telegram.meet("ana"), await telegram.meet("ben")
    ids = [(await telegram.result("sendMessage", chat_id=chat_id, text="x"))["message_id"] for chat_id in [one, other, one]]
    assert ids == [2, 2, 3]
