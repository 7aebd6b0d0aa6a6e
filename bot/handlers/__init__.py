"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import farewells, leftovers, looking, pauses, prompts, reflecting, reviewing, settings, starting, support, writing
from bot.handlers.buttons import App


def register(app: App) -> None:
    for topic in (farewells, starting, prompts, reflecting, settings, pauses, looking, reviewing, support, writing, leftovers):
        topic.register(app)
