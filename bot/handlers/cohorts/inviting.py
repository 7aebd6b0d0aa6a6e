from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.cohorts import inviting
from bot.views.cohorts import inviting as views


async def on_list(context: Context, pressed: callbacks.ShowInvites) -> None:
    await context.act(inviting.list_all, views.said, cohort_id=pressed.cohort)


async def on_new(context: Context, pressed: callbacks.NewInvite) -> None:
    await context.act(inviting.ask, views.said, cohort_id=pressed.cohort, kind=pressed.kind, days=pressed.days, uses=pressed.uses)


async def on_make_link(context: Context, pressed: callbacks.MakeLink) -> None:
    await context.act(
        inviting.make_link,
        views.said,
        cohort_id=pressed.cohort,
        kind=pressed.kind,
        days=pressed.days,
        uses=pressed.uses,
        with_picture=bool(pressed.picture),
    )


async def on_make_code(context: Context, pressed: callbacks.MakeCode) -> None:
    await context.act(inviting.make_code, views.said, cohort_id=pressed.cohort, kind=pressed.kind, uses=pressed.uses)


async def on_show(context: Context, pressed: callbacks.ShowInvite) -> None:
    await context.act(inviting.show, views.said, cohort_id=pressed.cohort, invite_id=pressed.invite)


async def on_take_back(context: Context, pressed: callbacks.TakeBackInvite) -> None:
    await context.act(inviting.take_back, views.said, cohort_id=pressed.cohort, invite_id=pressed.invite)


def register(app: App) -> None:
    on_button(app, callbacks.ShowInvites, on_list)
    on_button(app, callbacks.NewInvite, on_new)
    on_button(app, callbacks.MakeLink, on_make_link)
    on_button(app, callbacks.MakeCode, on_make_code)
    on_button(app, callbacks.ShowInvite, on_show)
    on_button(app, callbacks.TakeBackInvite, on_take_back)
