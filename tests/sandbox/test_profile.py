"""What the bot says about itself."""

from tests.sandbox.client import Telegram


def commands(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": f"The {name}"} for name in names]


async def test_commands_are_kept_by_scope_and_language(telegram: Telegram):
    private = {"type": "all_private_chats"}
    await telegram.result("setMyCommands", commands=commands("start"))
    await telegram.result("setMyCommands", commands=commands("practice"), scope=private)
    await telegram.result("setMyCommands", commands=commands("practica"), scope=private, language_code="es")
    assert await telegram.result("getMyCommands") == commands("start")
    assert await telegram.result("getMyCommands", scope=private, language_code="fr") == []
    for language, name in [("es", "practica"), ("fr", "practice")]:
        assert (await telegram.control("GET", f"bot?language={language}"))[1]["commands"] == commands(name)
    await telegram.result("deleteMyCommands", scope=private, language_code="es")
    assert (await telegram.control("GET", "bot?language=es"))[1]["commands"] == commands("practice")


async def test_a_chat_of_its_own_comes_before_the_others(telegram: Telegram):
    chat_id = await telegram.meet()
    await telegram.result("setMyCommands", commands=commands("mine"), scope={"type": "chat", "chat_id": chat_id})
    assert (await telegram.control("GET", "bot?language=es"))[1]["commands"] == []
    assert (await telegram.control("GET", "bot?language=es&person=ana"))[1]["commands"] == commands("mine")


async def test_texts_are_kept_by_language_and_shown_with_a_fallback(telegram: Telegram):
    await telegram.result("setMyDescription", description="Practise")
    await telegram.result("setMyDescription", description="Practica", language_code="es")
    await telegram.result("setMyShortDescription", short_description="Short")
    await telegram.result("setMyName", name="Peer Practice")
    assert (await telegram.result("getMyDescription", language_code="es")) == {"description": "Practica"}
    assert (await telegram.control("GET", "bot?language=fr"))[1] == {
        "name": "Peer Practice",
        "description": "Practise",
        "short_description": "Short",
        "commands": [],
    }
    assert (await telegram.result("getMyName", language_code="es")) == {"name": "Peer Practice"}
    assert (await telegram.result("getMe"))["first_name"] == "Peer Practice"
    assert (await telegram.refusal("setMyShortDescription", short_description="x" * 121))[0] == 400


async def test_the_menu_button_has_a_default_and_one_per_chat(telegram: Telegram):
    chat_id = await telegram.meet()
    app = {"type": "web_app", "text": "Open", "web_app": {"url": "https://e.org"}}
    await telegram.result("setChatMenuButton", chat_id=chat_id, menu_button=app)
    assert await telegram.result("getChatMenuButton", chat_id=chat_id) == app
    assert await telegram.result("getChatMenuButton") == {"type": "commands"}
