"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    cohorts,
    farewells,
    inviting,
    joining,
    leftovers,
    looking,
    meetings,
    members,
    mirrors,
    moving,
    pauses,
    plans,
    prompts,
    pushes,
    reflecting,
    reviewing,
    self_checks,
    settings,
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
        joining,
        cohorts,
        inviting,
        members,
        afterwards,
        prompts,
        pushes,
        meetings,
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
        writing,
        leftovers,
    ):
        topic.register(app)
