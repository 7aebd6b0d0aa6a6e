"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    drafting,
    farewells,
    leftovers,
    looking,
    mirrors,
    moving,
    own_scenarios,
    path,
    pauses,
    plans,
    prompts,
    reflecting,
    reviewing,
    self_checks,
    settings,
    starting,
    supervision,
    support,
    uploads,
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
        mirrors,
        self_checks,
        supervision,
        support,
        own_scenarios,
        path,
        drafting,
        uploads,
        writing,
        leftovers,
    ):
        topic.register(app)
