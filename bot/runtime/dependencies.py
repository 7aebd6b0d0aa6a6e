"""What handlers and due work need, put together once in bot/app.py."""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import field
from typing import Any

from bot.runtime.clock import Clock
from bot.views.say import Host
from db.store import Store
from practice.frozen import Frozen
from practice.library import Library


class Dependencies(Frozen):
    store: Store
    clock: Clock
    library: Library
    host: Host
    rng: random.Random
    default_zone: str
    support_country: str
    wake_sender: Callable[[], None]
    wake_downloads: Callable[[], None]
    is_silent: Callable[[], bool]
    call: Callable[[str, Mapping[str, Any]], Awaitable[Any]]  # a method of the Bot API, for what no row keeps
    fetch: Callable[[str, int], Awaitable[bytes | None]]  # a file at Telegram and the most bytes of it
    operator_ids: tuple[int, ...] = ()  # whom the host wants told of a report
    handled: set[int] = field(default_factory=set)  # ids of updates whose end is on the disk, until dispatch has read that here
    albums: dict[int, str] = field(default_factory=dict)  # by chat, the album whose pictures were last said to be kept nowhere
