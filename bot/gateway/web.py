"""The bot's own small web server: Telegram's webhook, health and metrics."""

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from bot.gateway.intake import Intake
from bot.gateway.transport import loads

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  a header's name
LARGEST_BODY = 1024 * 1024


def build(*, intake: Intake, secret: str, counts: Callable[[], Awaitable[dict[str, dict[str, int]]]]) -> web.Application:
    """`counts` tells how many inbox and outbox rows there are by state."""

    async def on_update(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape"), secret.encode()):
            return web.Response(status=403)
        body = await request.read()
        try:
            update: Any = loads(body)
        except ValueError:
            update = None
        await intake.accept([update])
        return web.Response()

    async def on_health(_: web.Request) -> web.Response:
        await counts()
        return web.json_response({"ok": True})

    async def on_metrics(_: web.Request) -> web.Response:
        return web.Response(body=metrics(await counts()), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(WEBHOOK_PATH, on_update)
    app.router.add_get("/healthz", on_health)
    app.router.add_get("/metrics", on_metrics)
    return app


METRICS = {"inbox": "peer_practice_inbox_rows", "outbox": "peer_practice_outbox_rows"}


def metrics(counts: dict[str, dict[str, int]]) -> bytes:
    registry = CollectorRegistry()
    for box, name in METRICS.items():
        gauge = Gauge(name, f"Rows of the {box} by state.", ["state"], registry=registry)
        for state, number in counts[box].items():
            gauge.labels(state).set(number)
    return generate_latest(registry)
