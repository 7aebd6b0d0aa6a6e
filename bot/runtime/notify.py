"""What systemd wants to hear of a service of `Type=notify`: that it is ready, that it lives, that it ends. Elsewhere nothing happens."""

import asyncio
import os
import socket
from collections.abc import Callable
from contextlib import suppress

READY = "READY=1"
ALIVE = "WATCHDOG=1"
ENDING = "STOPPING=1"
PINGS = 3  # within the time after which systemd would start it anew


def tell(state: str) -> None:
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.connect("\0" + address[1:] if address.startswith("@") else address)
        out.send(state.encode())


async def keep_alive(is_alive: Callable[[], bool]) -> None:
    """Until cancelled; at once over where no watchdog asks for it. A loop that hangs says nothing, and neither does a part that does."""
    within = os.environ.get("WATCHDOG_USEC", "")
    while within.isdecimal() and int(within) > 0:
        if is_alive():
            tell(ALIVE)
        await asyncio.sleep(int(within) / 1_000_000 / PINGS)
