"""Telegram event → one use case and its view. One table a room, in the order in which messages are tried."""

from bot.handlers import account, care, cohorts, daily, education, leftovers, looking, review, routes, sending, sharing, writing
from bot.handlers.routes import App, Route

ROOMS = (account, cohorts, daily, review, sending, education, sharing, care, looking, writing)


def register(app: App) -> None:
    routes.register(app, all_routes(), unknown=writing.on_unknown_command)
    leftovers.register(app)


def all_routes() -> list[Route]:
    return [route for room in ROOMS for route in room.ROUTES]
