"""Bot API calls a second by PTB's own `Bot`: over our transport, and over the one it comes with."""

import asyncio
import time
from collections.abc import Iterator

import aiohttp
from telegram import Bot
from telegram.request import BaseRequest, HTTPXRequest

from bench.figures import Figure, Size
from bench.places import TOKEN
from bot.gateway.transport import AiohttpRequest

IN_FLIGHT = 10


async def run(url: str, size: Size) -> list[Figure]:
    chat_id = await _someone(url)
    ours, peer = [], []
    for _ in range(2):  # in turn, so that a busy moment of the machine meets both
        ours.append(await _rate(url, AiohttpRequest(f"{url}/bot{TOKEN}", in_flight=IN_FLIGHT), chat_id, size.calls))
        peer.append(await _rate(url, HTTPXRequest(connection_pool_size=IN_FLIGHT), chat_id, size.calls))
    return [
        Figure(
            what="transport: sendMessage, 10 at once",
            ours=max(ours),
            peer=max(peer),
            peer_is="the same Bot over its HTTPXRequest",
            unit="/s",
        )
    ]


async def _someone(url: str) -> int:
    """A chat that exists."""
    async with aiohttp.ClientSession() as http:
        await http.post(f"{url}/sandbox/people/reader/send", json={"text": "/start"})
        async with http.get(f"{url}/sandbox/people") as answer:
            people = (await answer.json())["people"]
    return next(int(each["id"]) for each in people if each["name"] == "reader")


async def _rate(url: str, request: BaseRequest, chat_id: int, calls: int) -> float:
    async with Bot(TOKEN, base_url=f"{url}/bot", request=request) as bot:
        numbers = iter(range(calls))
        began = time.perf_counter()
        await asyncio.gather(*(_caller(bot, chat_id, numbers) for _ in range(IN_FLIGHT)))
        return calls / (time.perf_counter() - began)


async def _caller(bot: Bot, chat_id: int, numbers: Iterator[int]) -> None:
    for number in numbers:
        await bot.send_message(chat_id, f"What did you feel when they said it? ({number})", parse_mode="HTML")
