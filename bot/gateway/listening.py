"""How updates come: by asking for them, or by a webhook that is looked after."""

import asyncio
import time
from typing import Any

import structlog

from bot.gateway import web
from bot.gateway.intake import ALLOWED_UPDATES
from bot.gateway.transport import AiohttpRequest, NotSentError, RefusedError, ReplyLostError
from bot.runtime.pulse import Pulse

log = structlog.get_logger()

LOOK_EVERY = 60.0  # seconds
RECENT = 120


def address(webhook_url: str) -> str:
    return f"{webhook_url.rstrip('/')}{web.WEBHOOK_PATH}"


async def set_webhook(request: AiohttpRequest, url: str, secret: str) -> None:
    params = {"url": url, "secret_token": secret, "allowed_updates": ALLOWED_UPDATES, "max_connections": 40}
    await request.call("setWebhook", params)


async def take_webhook_away(request: AiohttpRequest) -> None:
    if (await request.call("getWebhookInfo", {})).get("url"):
        await request.call("deleteWebhook", {})


async def watch_webhook(request: AiohttpRequest, url: str, secret: str, pulse: Pulse) -> None:
    """Ask Telegram, until cancelled, whether our webhook is set and gets through; set it again if it is gone.

    Nobody calling is no sign that nobody writes.
    """
    while True:
        try:
            info = await request.call("getWebhookInfo", {})
            if info.get("url") != url:
                log.warning("webhook.gone")
                await set_webhook(request, url, secret)
            elif _is_failing(info):
                log.warning("webhook.failing", waiting=info.get("pending_update_count"), why=info.get("last_error_message"))
            else:
                pulse.heard()
        except (NotSentError, ReplyLostError, RefusedError) as error:
            log.warning("webhook.unknown", error=type(error).__name__, code=getattr(error, "code", None))
        await asyncio.sleep(LOOK_EVERY)


def _is_failing(info: dict[str, Any]) -> bool:
    return bool(info.get("pending_update_count")) and time.time() - (info.get("last_error_date") or 0) < RECENT
