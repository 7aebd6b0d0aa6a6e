"""How updates reach the bot: it asks for them, or they are posted to it."""

import asyncio
import contextlib
import re
from urllib.parse import urlsplit

from sandbox.errors import BotApiError, bad_request
from sandbox.params import Params
from sandbox.pushing import LOOPBACK
from sandbox.shapes import Json, Value
from sandbox.updates import Poll
from sandbox.webhook import MOST_CONNECTIONS
from sandbox.world import World

_MOST_UPDATES = 100
_LONGEST_WAIT = 50
_MOST_HOOK_CONNECTIONS = 100
_PORTS = frozenset([None, 443, 80, 88, 8443])
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LONGEST_SECRET = 256


async def get_updates(world: World, params: Params) -> list[Value]:
    if world.webhook.url:
        advice = "use deleteWebhook to delete the webhook first"
        raise BotApiError(409, f"Conflict: can't use getUpdates method while webhook is active; {advice}")
    limit = min(max(params.integer("limit") or _MOST_UPDATES, 1), _MOST_UPDATES)
    timeout = min(max(params.integer("timeout") or 0, 0), _LONGEST_WAIT)
    offset = params.integer("offset")
    world.updates.allow(params.array("allowed_updates"))
    poll = world.updates.take_over()
    if offset is not None:
        world.updates.confirm(offset)
    if timeout and not world.updates.pending(1):
        await _wait(poll, timeout)
    return world.updates.hand_out(limit)


async def _wait(poll: Poll, seconds: int) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(poll.wake.wait(), seconds)
    if poll.ended_by is not None:
        raise BotApiError(409, f"Conflict: terminated by {poll.ended_by}")


def set_webhook(world: World, params: Params) -> bool:
    url = params.text("url")
    if not url:
        return delete_webhook(world, params)
    _check_address(url)
    secret = params.text("secret_token")
    if len(secret) > _LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(params.integer("max_connections") or MOST_CONNECTIONS, 1), _MOST_HOOK_CONNECTIONS)
    world.updates.allow(params.array("allowed_updates"))
    _drop_pending(world, params)
    certificate = params.upload("certificate") is not None
    world.webhook.set(url=url, secret=secret, max_connections=connections, has_certificate=certificate)
    world.updates.end_poll("setWebhook request")
    world.updates.has_more.set()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    _drop_pending(world, params)
    world.webhook.remove()
    return True


def get_webhook_info(world: World, _params: Params) -> Json:
    return world.webhook.info(pending=len(world.updates.pending()), allowed=world.updates.allowed)


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host:
        raise bad_request("bad webhook: invalid webhook URL specified")
    if host in LOOPBACK and parts.scheme in {"http", "https"}:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _drop_pending(world: World, params: Params) -> None:
    if params.boolean("drop_pending_updates"):
        for queued in world.updates.pending():
            world.updates.remove(queued)
