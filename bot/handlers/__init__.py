"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    farewells,
    leftovers,
    looking,
    mirrors,
    moving,
    pauses,
    plans,
    prompts,
    reflecting,
    reviewing,
    self_checks,
    settings,
    sharing,
    starting,
    supervision,
    support,
    writing,
)
from bot.handlers.buttons import App


def register(app: App) -> None:
    for topic in (
        farewells,
        moving,
        starting,
        afterwards,
        prompts,
        reflecting,
        settings,
        pauses,
        plans,
        looking,
        reviewing,
        sharing,
        mirrors,
        self_checks,
        supervision,
        support,
        writing,
        leftovers,
    ):
        topic.register(app)
