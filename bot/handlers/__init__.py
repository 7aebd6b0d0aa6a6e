"""Telegram event → one act. One file per topic; the order below is the order in which they are asked."""

from bot.handlers import (
    afterwards,
    farewells,
    goal_guide,
    goals,
    leftovers,
    looking,
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
from bot.handlers import credits as logging_hours
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
        goals,
        goal_guide,
        nudges,
        logging_hours,
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
