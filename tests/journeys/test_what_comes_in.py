"""What comes in and is no words: each kind, whatever was going on, is answered with what to do; Telegram's own words are not answered."""

from typing import Any

import pytest

from tests.journeys import forged
from tests.world import Phone, World

FILE = {"file_id": "a", "file_unique_id": "b"}
POLL = ("is_closed", "is_anonymous", "allows_multiple_answers", "allows_revoting", "members_only")
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
PLACE = {"latitude": 40.7, "longitude": -74.0}
KINDS: dict[str, tuple[dict[str, Any], str, str]] = {
    "sticker": ({"sticker": STICKER}, "stickers", "stickers"),
    "dice": ({"dice": {"emoji": "🎲", "value": 3}}, "dice", "dados"),
    "game": ({"game": {"title": "x", "description": "y", "photo": []}}, "games", "juegos"),
    "GIF": ({"animation": {**FILE, "width": 1, "height": 1, "duration": 1}, "document": FILE}, "GIFs", "GIF"),
    "video": ({"video": {**FILE, "width": 1, "height": 1, "duration": 1}}, "videos", "videos"),
    "round video": ({"video_note": {**FILE, "length": 1, "duration": 1}}, "videos", "videos"),
    "live photo": ({"live_photo": {**FILE, "width": 1, "height": 1, "duration": 1}}, "videos", "videos"),
    "story": ({"story": {"chat": {"id": 7, "type": "private"}, "id": 3}}, "stories", "historias"),
    "audio": ({"audio": {**FILE, "duration": 1}}, "audio files", "archivos de audio"),
    "poll": (
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "type": "regular", **dict.fromkeys(POLL, False)}},
        "polls",
        "encuestas",
    ),
    "checklist": ({"checklist": {"title": "x", "tasks": []}}, "lists", "listas"),
    "contact": ({"contact": {"phone_number": "+15550100", "first_name": "Sam"}}, "contact", "contacto"),
    "location": ({"location": PLACE}, "place", "lugar"),
    "venue": ({"location": PLACE, "venue": {"location": PLACE, "title": "x", "address": "y"}}, "place", "lugar"),
    "of next year": ({"hologram": {"x": 1}}, "that kind", "ese tipo"),
}
STATES = {
    "not agreed": ("Before that", "Antes de eso"),
    "not set up": ("short questions", "preguntas cortas"),
    "card": ("A scenario is open", "Hay un escenario abierto"),
    "reflecting": ("hold the microphone", "presionado el micrófono"),
    "logging": ("photo or a PDF", "una foto o un PDF"),
    "question": ("still waits", "sigue esperando"),
    "nothing": ("what you can do", "lo que puedes hacer"),
}
SERVICE: list[dict[str, Any]] = [
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    {"pinned_message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}},
    {"group_chat_created": True},
    {"new_chat_title": "x"},
    {"new_chat_members": [{"id": 9, "is_bot": False, "first_name": "Sam"}]},
    {"forum_topic_created": {"name": "x", "icon_color": 7}},
    {"forum_topic_closed": {}},
    {"boost_added": {"boost_count": 1}},
    {"giveaway_created": {}},
    {"giveaway": {"chats": [], "winners_selection_date": 1, "winner_count": 1}},
    {"giveaway_completed": {"winner_count": 1}},
    {"chat_background_set": {"type": {"type": "pattern"}}},
    {"write_access_allowed": {}},
    {"video_chat_started": {}},
    {"users_shared": {"request_id": 1, "users": []}},
    {"successful_payment": {
        "currency": "XTR", "total_amount": 1, "invoice_payload": "x", "telegram_payment_charge_id": "x", "provider_payment_charge_id": "x"
    }},
    {"something_new_was_closed": {}},
]  # fmt: skip


def own(phone: Phone, both: tuple[str, str]) -> str:
    return both[phone.language == "es"]


async def bring_to(phone: Phone, state: str) -> None:
    """The state in which the kinds come."""
    if state in ("not agreed", "not set up"):
        await phone.send("/start")
        if state == "not set up":
            await phone.press(own(phone, ("Start", "Empezar")))
        return
    await phone.set_up()
    match state:
        case "reflecting":
            await phone.press("1")
            await phone.press(own(phone, ("Reflect", "Reflexionar")))
        case "logging":
            await phone.send("/log")
        case "question":
            await phone.press(own(phone, ("More", "Más")))
            await phone.press(own(phone, ("Not real?", "¿Suena falso?")))
        case "nothing":
            await phone.press(own(phone, ("Skip", "Saltar")))


@pytest.mark.parametrize("state", STATES)
async def test_each_kind_is_answered_with_what_to_do_and_kept_nowhere(world: World, phone: Phone, state: str) -> None:
    await bring_to(phone, state)
    for number, (name, (content, *kinds)) in enumerate(KINDS.items()):
        said = len(await phone.said())
        await forged.say(world, phone, 9000 + number, **content)
        answers = (await phone.said())[said:]
        assert own(phone, (kinds[0], kinds[1])) in answers[0]["text"], name
        assert len(answers) == (2 if state == "not agreed" else 1), name
        if state == "not agreed":
            assert own(phone, ("Start", "Empezar")) in await phone.labels(), name
        else:
            assert own(phone, STATES[state]) in answers[0]["text"], name
    assert await world.rows("SELECT count(*) FROM reflection_parts") == [(0,)]


async def test_what_telegram_tells_of_the_chat_itself_gets_no_answer(world: World, ana: Phone) -> None:
    await ana.set_up()
    said = len(await ana.said())
    for number, content in enumerate(SERVICE):
        await forged.say(world, ana, 9000 + number, **content)
    assert [each["text"] for each in (await ana.said())[said:]] == []


@pytest.mark.parametrize(
    "content",
    [{"text": "x", "entities": 7}, {"date": "soon", "text": "x"}, {"caption": "x", "photo": 3}, {"sticker": {}}, {"text": 2**70}],
    ids=["entities", "date", "photo", "sticker", "number"],
)
async def test_what_cannot_be_made_a_message_of_gets_the_apology(world: World, phone: Phone, content: dict[str, Any]) -> None:
    await phone.set_up()
    await forged.say(world, phone, 9000, **content)
    assert own(phone, ("Something went wrong on my side", "Algo falló de mi lado")) in await phone.text()
