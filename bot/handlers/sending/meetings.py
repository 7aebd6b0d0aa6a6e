from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.sending import meetings
from bot.views.sending import meetings as views


async def on_offer(context: Context, pressed: callbacks.MeetPush) -> None:
    await context.act(meetings.offer, views.offered, library=context.gate.library, push_id=pressed.push)


async def on_open(context: Context, pressed: callbacks.OpenMeeting) -> None:
    await context.act(meetings.open_now, views.opened, library=context.gate.library, push_id=pressed.push, minutes=pressed.minutes)


async def on_new_link(context: Context, pressed: callbacks.NewMeetingLink) -> None:
    await context.act(meetings.make_new_link, views.opened, library=context.gate.library, push_id=pressed.push)


def register(app: App) -> None:
    on_button(app, callbacks.MeetPush, on_offer)
    on_button(app, callbacks.OpenMeeting, on_open)
    on_button(app, callbacks.NewMeetingLink, on_new_link)
