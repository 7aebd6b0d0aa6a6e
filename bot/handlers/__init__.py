"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import leftovers, looking, pauses, prompts, reflecting, settings, starting, writing
from bot.handlers.buttons import App


def register(app: App) -> None:
    for topic in (starting, prompts, reflecting, settings, pauses, looking, writing, leftovers):
        topic.register(app)
