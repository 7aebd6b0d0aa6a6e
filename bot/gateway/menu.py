"""What Telegram shows around the chat: commands and descriptions in each language, sent only where they differ."""

from typing import Any

import structlog

from bot.gateway.transport import AiohttpRequest
from bot.views import commands
from bot.views.account import profile
from bot.views.say import Host, Say
from practice.languages import in_each
from practice.library import Library
from practice.models import Language

log = structlog.get_logger()

SCOPE = {"type": "all_private_chats"}
TEXTS = {"setMyDescription": ("getMyDescription", "description"), "setMyShortDescription": ("getMyShortDescription", "short_description")}


async def publish(request: AiohttpRequest, host: Host, library: Library) -> int:
    """How many things differed and were sent. English stands for every language that has none of its own."""
    sent = 0
    for language in Language:
        say = Say(language, host, library)
        code = in_each(en="", es=str(language))[language]
        sent += await _commands(request, commands.menu(say), code)
        sent += await _text(request, "setMyDescription", profile.description(say), code)
        sent += await _text(request, "setMyShortDescription", profile.short_description(say), code)
    sent += await _menu_button(request)
    log.info("menu.published", sent=sent)
    return sent


async def _commands(request: AiohttpRequest, wanted: list[tuple[str, str]], code: str) -> int:
    where: dict[str, Any] = {"scope": SCOPE, "language_code": code}
    shown = [{"command": name, "description": text} for name, text in wanted]
    if await request.call("getMyCommands", where) == shown:
        return 0
    await request.call("setMyCommands", {**where, "commands": shown})
    return 1


async def _text(request: AiohttpRequest, method: str, wanted: str, code: str) -> int:
    get, name = TEXTS[method]
    if (await request.call(get, {"language_code": code})).get(name) == wanted:
        return 0
    await request.call(method, {name: wanted, "language_code": code})
    return 1


async def _menu_button(request: AiohttpRequest) -> int:
    if (await request.call("getChatMenuButton", {})).get("type") in ("commands", "default"):
        return 0
    await request.call("setChatMenuButton", {"menu_button": {"type": "commands"}})
    return 1
