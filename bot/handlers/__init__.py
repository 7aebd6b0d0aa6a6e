"""Telegram event → one use case and its view. One table a topic, in the order in which commands and messages are tried."""

from bot.handlers import leftovers, looking, routes, writing
from bot.handlers.account import farewells, moving, pauses, settings, starting
from bot.handlers.care import mirrors, support
from bot.handlers.cohorts import cohorts, copying, course, inviting, joining, members, participation
from bot.handlers.daily import afterwards, courses, prompts, reflecting
from bot.handlers.education import credits as logging_hours
from bot.handlers.education import goal_guide, goals, nudges, records, trainings
from bot.handlers.review import plans, reviewing, self_checks, supervision
from bot.handlers.routes import App, Route
from bot.handlers.sending import drafting, meetings, own_scenarios, pushes, uploads
from bot.handlers.sharing import sharing

TOPICS = (
    farewells,
    moving,
    starting,
    joining,
    cohorts,
    copying,
    inviting,
    members,
    afterwards,
    prompts,
    courses,
    pushes,
    meetings,
    reflecting,
    settings,
    pauses,
    plans,
    goals,
    goal_guide,
    nudges,
    uploads,
    logging_hours,
    records,
    trainings,
    looking,
    participation,
    reviewing,
    sharing,
    mirrors,
    self_checks,
    supervision,
    own_scenarios,
    course,
    drafting,
    support,
    writing,
)


def register(app: App) -> None:
    routes.register(app, all_routes(), unknown=writing.on_unknown_command)
    leftovers.register(app)


def all_routes() -> list[Route]:
    return [route for topic in TOPICS for route in topic.ROUTES]
