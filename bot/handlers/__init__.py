"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    farewells,
    leftovers,
    looking,
    pauses,
    prompts,
    reflecting,
    reviewing,
    self_checks,
    settings,
    starting,
    support,
    writing,
)
from bot.handlers.buttons import App


def register(app: App) -> None:
    for topic in (
        farewells,
        starting,
        afterwards,
        prompts,
        reflecting,
        settings,
        pauses,
        looking,
        reviewing,
        self_checks,
        support,
        writing,
        leftovers,
    ):
        topic.register(app)
