"""Updates such as no Telegram would send, made from a seed."""

import json
import math
import random
from collections.abc import Iterator
from typing import Any

CANARY = "canary-of-a-malformed-update"
STRANGE = [
    *[None, True, 0, -1, 2**31, 2**53, 2**62, 2**63, -(2**63) - 1, 10**40, 1.5, 1e308, math.nan, math.inf, -math.inf],
    *["", " ", "\x00", "\ud800", "\udfff\ud800", f"{CANARY} /start", f"/start {CANARY}", "\u202e" + CANARY, CANARY * 3_000],
    *[[], [[]], [None], {}, {"": ""}, {"id": {"id": []}}, [{"type": "bot_command", "offset": -5, "length": 2**40}]],
]
KINDS = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "poll", "inline_query", CANARY, "\ud800", ""]


def sound(rng: random.Random, kind: str) -> dict[str, Any]:
    """What Telegram would send to a bot that someone wrote to."""
    who = {"id": rng.randint(10_000, 10_020), "is_bot": False, "first_name": CANARY, "language_code": rng.choice(["en", "es"])}
    chat = {"id": who["id"], "type": rng.choice(["private", "private", "group", "channel"]), "first_name": CANARY}
    message = {"message_id": rng.randint(1, 2**31), "date": 1_770_000_000, "chat": chat, "from": who, "text": f"{CANARY} {rng.random()}"}
    match kind:
        case "callback_query":
            return {"id": "5", "from": who, "chat_instance": "1", "data": rng.choice(["1Pick:1:1", "1Done:1", CANARY]), "message": message}
        case "my_chat_member":
            member = {"user": {**who, "is_bot": True}, "status": rng.choice(["member", "kicked", "left"]), "until_date": 0}
            return {"chat": chat, "from": who, "date": 1, "old_chat_member": member, "new_chat_member": member}
        case "edited_message":
            return {**message, "edit_date": 1_770_000_001}
    more = {"voice": {"file_id": CANARY, "file_unique_id": "1", "duration": 1}, "location": {"latitude": 1.0, "longitude": 2.0}}
    return {**message, **rng.choice([{}, {}, {"voice": more["voice"]}, {"location": more["location"]}, {"caption": CANARY}])}


def spoil(rng: random.Random, value: Any, depth: int = 0) -> Any:
    """The same with one or more of its parts gone or strange."""
    if not isinstance(value, dict) or not value or (depth and rng.random() < 0.3):
        return nested(rng.randint(50, 700)) if rng.random() < 0.05 else rng.choice(STRANGE)
    name = rng.choice(list(value))
    if rng.random() < 0.15:
        return {other: part for other, part in value.items() if other != name}
    return {**value, name: spoil(rng, value[name], depth + 1)}


def nested(depth: int) -> Any:
    value: Any = CANARY
    for level in range(depth):
        value = [value] if level % 2 else {"text": value}
    return value


def malformed(seed: int, times: int) -> Iterator[Any]:
    """So many updates, some without an id, some with one that was used before or is none."""
    rng = random.Random(seed)  # noqa: S311  seeded on purpose
    for _ in range(times):
        kind = rng.choice(KINDS)
        update: dict[str, Any] = {kind: spoil(rng, sound(rng, kind))}
        chance = rng.random()
        if chance < 0.1:
            update["update_id"] = rng.choice([1, 2, 3, -1, 2**40, 2**62, 2**63, 2**70, "7", None, 1.5, [], True])
        yield update


def bodies(seed: int, times: int) -> Iterator[bytes]:
    """Such updates as they may come in a request: cut off, with bytes turned around, or no JSON at all."""
    rng = random.Random(seed)  # noqa: S311  seeded on purpose
    for update in malformed(seed, times):
        body = json.dumps(update).encode()[: rng.choice([None, None, rng.randint(0, 200)])]
        spoiled = bytes(byte ^ (rng.random() < 0.01) * rng.randint(1, 255) for byte in body[:5_000])
        yield rng.choice([body, spoiled, rng.randbytes(rng.randint(0, 300)), b"[" * rng.randint(1, 100_000)])
