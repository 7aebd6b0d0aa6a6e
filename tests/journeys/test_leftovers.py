"""What fits nowhere: unknown words and buttons, things that cannot be kept, groups, and people who block and come back."""

from pathlib import Path
from typing import Any

import pytest

from tests.world import Phone, World, running

ANA = {"id": 500000001, "is_bot": False, "first_name": "ana", "language_code": "en"}
PRIVATE = {"id": 500000001, "type": "private", "first_name": "ana"}
GROUP = {"id": -1001234567, "type": "supergroup", "title": "Tuesday peers"}
CHANNEL = {"id": -1007654321, "type": "channel", "title": "News"}
BOT = {"id": 424242, "is_bot": True, "first_name": "Peer Practice"}
AT = 1772463600
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


FORGED = [
    *["0Pick:1:1", "2Pick:1:1", "garbage", "1Pick", "1Pick:1", "1Pick:1:1:1", "1Pick:-1:1", "1Pick:999:1", "1Pick:1:9", "1Pick:1:0"],
    *["1Pick:x:y", "1Pick:" + "9" * 40 + ":1", "1ShowValue:nothing", "1Done:999", "1Delete:1", "1Skip:77", "1Listen:5", "1Agree:xx"],
    *["1:", ":", "1Callback", "é" * 20],
]


async def forge(world: World, **update: Any) -> None:
    await world.call("POST", "updates", {"update": update})
    await world.settle()


async def forged_message(world: World, **content: Any) -> None:
    await forge(world, message={"message_id": 9000, "date": AT, "from": ANA, "chat": PRIVATE, **content})


async def forged_press(world: World, data: str, number: str = "1") -> None:
    message = {"message_id": 2, "date": AT, "chat": PRIVATE, "text": "x"}
    await forge(world, callback_query={"id": number, "from": ANA, "message": message, "chat_instance": "1", "data": data})


def member(chat: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    rights = dict.fromkeys(RIGHTS, False) if new == "administrator" else {}
    return {
        "chat": chat,
        "from": ANA,
        "date": AT,
        "old_chat_member": {"user": BOT, "status": old},
        "new_chat_member": {"user": BOT, "status": new, **rights},
    }


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_the_words_under_a_picture_or_file_are_kept(world: World, ana: Phone, kind: str) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    await ana.send("what I drew after the shift", **{kind: PIXEL, "filename": "drawing.png"})
    await ana.send(**{kind: PIXEL, "filename": "drawing.png"})
    assert await world.rows("SELECT text FROM reflection_parts") == [("what I drew after the shift",)]


async def test_a_forwarded_message_is_taken_as_words(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.press("1")
    await ana.press("Reflect")
    origin = {"type": "hidden_user", "sender_user_name": "Someone", "date": AT}
    await forged_message(world, text="words from elsewhere", forward_origin=origin)
    assert await world.rows("SELECT text FROM reflection_parts") == [("words from elsewhere",)]


@pytest.mark.parametrize(("language", "word"), [("en", "/help"), ("es", "/help")])
@pytest.mark.parametrize("text", ["/frobnicate", "/frobnicate now", "/settingz", "/START_NOW"])
async def test_an_unknown_command_is_answered(world: World, language: str, word: str, text: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.send(text)
    assert word in await phone.text()
    assert await world.rows("SELECT own_words FROM prompts") == [(None,)]


@pytest.mark.parametrize("text", ["/HELP", "/help@peer_practice_sandbox_bot", "/help please"])
async def test_a_command_is_known_however_it_is_written(ana: Phone, text: str) -> None:
    await ana.send(text)
    assert "/practice" in await ana.text()


@pytest.mark.parametrize("language", ["en", "es"])
async def test_words_to_nothing_are_not_kept_and_answered_with_what_one_can_do(world: World, language: str) -> None:
    phone = world.person("ana", language)
    await phone.set_up()
    await phone.press("Skip" if language == "en" else "Saltar")
    await phone.send("just thinking aloud")
    assert ("Practice now" if language == "en" else "Practicar ahora") in await phone.labels()
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(0,)]
    assert await world.rows("SELECT count(*) FROM inbox WHERE body IS NOT NULL") == [(0,)]


@pytest.mark.parametrize("text", [" ", "\n\n\t", "\u200b"])
async def test_an_empty_text_is_answered(world: World, ana: Phone, text: str) -> None:
    await ana.set_up()
    said = len(await ana.said())
    await forged_message(world, text=text)
    assert len(await ana.said()) > said


@pytest.mark.parametrize(
    "data",
    FORGED,
)
async def test_a_button_that_is_over_or_made_up_says_so_and_changes_nothing(world: World, ana: Phone, data: str) -> None:
    await ana.set_up()
    before = await world.rows("SELECT * FROM prompts")
    await forged_press(world, data)
    assert await world.rows("SELECT * FROM prompts") == before
    assert "Practice now" in await ana.labels()
    assert [call["params"].get("text") for call in await world.calls("answerCallbackQuery")][-1:] == ["That one is over."]


async def test_nobody_can_press_anothers_buttons(world: World, luz: Phone, ana: Phone) -> None:
    await ana.send("/start")
    await luz.set_up()
    for number, name in enumerate(
        ["Pick:1:1", "Skip:1", "Another:1", "OwnWords:1", "RingsFalse:1", "More:1", "Reflect:1", "StopHere:1", "Others:1"]
    ):
        await forged_press(world, f"1{name}", str(number))
    assert await world.rows("SELECT step, way FROM prompts") == [("choosing", None)]
    assert await world.rows("SELECT count(*) FROM dialogues") == [(0,)]


async def test_a_stale_button_says_so_in_the_persons_language(world: World, luz: Phone) -> None:
    await luz.set_up()
    await forged_press(world, "0Pick:1:1")
    assert "Practicar ahora" in await luz.labels()


@pytest.mark.parametrize("text", ["/stop", "/start", "/practice"])
async def test_an_edited_command_does_nothing(world: World, ana: Phone, text: str) -> None:
    await ana.set_up()
    sent = await ana.send("/help")
    before = await world.rows("SELECT paused_at, next_prompt_at FROM people")
    await ana.send(text, edit=sent)
    assert await world.rows("SELECT paused_at, next_prompt_at FROM people") == before
    assert len(await world.rows("SELECT id FROM prompts")) == 1


async def test_a_place_that_keeps_moving_is_not_answered_each_time(world: World, ana: Phone) -> None:
    await ana.set_up()
    said = len(await ana.said())
    for step in range(5):
        place = {"latitude": 40.7, "longitude": -74.0 + step / 100, "live_period": 900}
        moved = {"message_id": 9000, "date": AT, "edit_date": AT + step, "from": ANA, "chat": PRIVATE, "location": place}
        await forge(world, edited_message=moved)
    assert len(await ana.said()) == said


async def leaves(world: World) -> list[int]:
    return [call["params"]["chat_id"] for call in await world.calls("leaveChat")]


async def said_in(world: World, chat_id: int) -> list[str]:
    return [
        call["method"]
        for call in await world.calls()
        if str(call["params"].get("chat_id")) == str(chat_id) and call["method"] != "leaveChat"
    ]


@pytest.mark.parametrize("chat", [GROUP, CHANNEL, {**GROUP, "type": "group", "id": -77}])
async def test_added_somewhere_the_bot_leaves_once_and_says_nothing(world: World, chat: dict[str, Any]) -> None:
    await forge(world, my_chat_member=member(chat, "left", "administrator" if chat is CHANNEL else "member"))
    await forge(world, my_chat_member=member(chat, "member", "left"))
    assert await leaves(world) == [chat["id"]]
    assert await said_in(world, chat["id"]) == []


async def test_added_and_spoken_to_at_once_the_bot_leaves_once(world: World) -> None:
    joined = {"message_id": 5, "date": AT, "from": ANA, "chat": GROUP, "new_chat_members": [BOT]}
    spoken = {"message_id": 6, "date": AT, "from": ANA, "chat": GROUP, "text": "/start@peer_practice_sandbox_bot"}
    for update in ({"my_chat_member": member(GROUP, "left", "member")}, {"message": joined}, {"message": spoken}):
        await world.call("POST", "updates", {"update": update})
    await world.settle()
    assert await leaves(world) == [GROUP["id"]]
    assert await said_in(world, GROUP["id"]) == []
    assert await world.rows("SELECT count(*) FROM people WHERE telegram_id < 0") == [(0,)]


async def test_a_channel_post_makes_the_bot_leave_it(world: World) -> None:
    await forge(world, channel_post={"message_id": 3, "date": AT, "chat": CHANNEL, "text": "news of the day"})
    assert await leaves(world) == [CHANNEL["id"]]
    assert await said_in(world, CHANNEL["id"]) == []


async def test_a_command_in_a_group_does_nothing_for_its_author(world: World, ana: Phone) -> None:
    await ana.set_up()
    said = len(await ana.said())
    await forge(world, message={"message_id": 7, "date": AT, "from": ANA, "chat": GROUP, "text": "/stop"})
    assert await world.rows("SELECT paused_at FROM people WHERE telegram_id > 0") == [(None,)]
    assert len(await ana.said()) == said


@pytest.mark.parametrize("text", ["/start", "I am back"])
async def test_whoever_blocks_gets_nothing_planned_and_may_come_back(world: World, ana: Phone, text: str) -> None:
    await ana.set_up()
    await world.call("POST", "people/ana/block")
    await world.settle()
    assert await world.rows("SELECT next_prompt_at FROM people") == [(None,)]
    calls = len(await world.calls())
    await world.to("2026-03-12T15:00:00Z")
    assert len(await world.calls()) == calls
    await world.call("POST", "people/ana/unblock")
    await ana.send(text)
    await world.to("2026-03-13T15:00:00Z")
    assert (await ana.last())["date"][:16] == "2026-03-13T13:00"


async def test_a_block_first_noticed_when_sending_ends_the_planning(tmp_path: Path) -> None:
    async with running(tmp_path) as world:
        ana = world.person("ana")
        await ana.set_up()
        fault = {"method": "sendMessage", "kind": "status", "status": 403, "description": "Forbidden: bot was blocked by the user"}
        await world.call("POST", "faults", fault)
        await world.to("2026-03-10T15:00:00Z")
        assert await world.rows("SELECT next_prompt_at FROM people") == [(None,)]
        assert await world.rows("SELECT count(*) FROM prompts") == [(2,)]
        await ana.send("/start")
        await world.to("2026-03-11T15:00:00Z")
        assert (await ana.last())["date"][:16] == "2026-03-11T13:00"


async def test_whoever_stopped_and_then_blocked_stays_stopped(world: World, ana: Phone) -> None:
    await ana.set_up()
    await ana.send("/stop")
    await world.call("POST", "people/ana/block")
    await world.call("POST", "people/ana/unblock")
    await ana.send("/help")
    said = len(await ana.said())
    await world.to("2026-03-12T15:00:00Z")
    assert len(await ana.said()) == said
