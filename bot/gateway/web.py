"""The bot's own small web server: Telegram's webhook, health and metrics."""

import asyncio
import hmac
from typing import Any

from aiohttp import web

from bot.gateway.intake import Intake
from bot.gateway.transport import loads
from bot.runtime.health import Health

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  a header's name
LARGEST_BODY = 1024 * 1024
BODY_WITHIN = 30.0  # seconds; Telegram sends it again


def build(*, intake: Intake, secret: str, health: Health) -> web.Application:
    async def on_update(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape"), secret.encode()):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(BODY_WITHIN):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408, headers={"Connection": "close"})
        except ConnectionError:  # whoever sent it hung up: no fault of ours, and nobody reads this answer
            return web.Response(status=400)
        try:
            update: Any = loads(body)
        except ValueError:
            update = None
        await intake.accept([update])
        return web.Response()

    async def on_health(_: web.Request) -> web.Response:
        """200 if all is well, else 503; which check failed, and by how much, in either."""
        status = await health.look()
        checks = {
            check.name: {"ok": check.ok} | ({} if check.value is None else {"value": round(check.value, 1)}) for check in status.checks
        }
        return web.json_response({"ok": status.ok, "checks": checks}, status=200 if status.ok else 503)

    async def on_metrics(_: web.Request) -> web.Response:
        from bot.gateway import metrics  # noqa: PLC0415  its library takes a megabyte that a bot does without until someone asks

        text = metrics.render(await health.look(), health.pulse)
        return web.Response(body=text, headers={"Content-Type": metrics.CONTENT_TYPE_LATEST})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(WEBHOOK_PATH, on_update)
    app.router.add_get("/healthz", on_health)
    app.router.add_get("/metrics", on_metrics)
    return app
