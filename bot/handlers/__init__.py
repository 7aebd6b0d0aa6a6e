"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    cohorts,
    farewells,
    goal_guide,
    goals,
    inviting,
    joining,
    leftovers,
    looking,
    members,
    mirrors,
    moving,
    nudges,
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
        reflecting,
        settings,
        pauses,
        plans,
        goals,
        goal_guide,
        nudges,
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
