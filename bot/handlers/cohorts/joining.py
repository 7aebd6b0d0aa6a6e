from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.cohorts import joining
from bot.views.cohorts import joining as views


async def on_see(context: Context, pressed: callbacks.SeeInvite) -> None:
    await context.act(joining.look_again, views.pressed, invite_id=pressed.invite)


async def on_accept(context: Context, pressed: callbacks.AcceptInvite) -> None:
    await context.act(joining.ask_name, views.pressed, invite_id=pressed.invite)


async def on_own_name(context: Context, pressed: callbacks.JoinUnderOwnName) -> None:
    await context.act(joining.use_own_name, views.pressed, invite_id=pressed.invite)


async def on_join(context: Context, pressed: callbacks.JoinCohort) -> None:
    await context.act(joining.join, views.pressed, invite_id=pressed.invite, shows_answers=bool(pressed.shows))


async def on_decline(context: Context, pressed: callbacks.DeclineInvite) -> None:
    await context.act(joining.decline, views.pressed, invite_id=pressed.invite)


def register(app: App) -> None:
    on_button(app, callbacks.SeeInvite, on_see)
    on_button(app, callbacks.AcceptInvite, on_accept)
    on_button(app, callbacks.JoinUnderOwnName, on_own_name)
    on_button(app, callbacks.JoinCohort, on_join)
    on_button(app, callbacks.DeclineInvite, on_decline)
