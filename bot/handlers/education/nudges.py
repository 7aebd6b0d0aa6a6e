from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.education import nudges
from bot.views.education import nudges as views


async def on_show(context: Context, pressed: callbacks.ShowRhythm) -> None:
    await context.act(nudges.show, views.shown, goal_id=pressed.goal)


async def on_pick_day(context: Context, pressed: callbacks.PickRhythmDay) -> None:
    await context.act(nudges.ask_day, views.day_asked, goal_id=pressed.goal, rhythm=pressed.rhythm)


async def on_rhythm(context: Context, pressed: callbacks.RhythmIs) -> None:
    await context.act(nudges.choose, views.shown, goal_id=pressed.goal, rhythm=pressed.rhythm, day=pressed.day)


async def on_ask_snooze(context: Context, pressed: callbacks.AskSnooze) -> None:
    await context.act(nudges.ask_snooze, views.snooze_asked, goal_id=pressed.goal)


async def on_snooze(context: Context, pressed: callbacks.SnoozeFor) -> None:
    await context.act(nudges.snooze, views.snoozed, goal_id=pressed.goal, days=pressed.days)


async def on_fewer(context: Context, pressed: callbacks.FewerNudges) -> None:
    await context.act(nudges.choose_fewer, views.shown, goal_id=pressed.goal)


async def on_stop(context: Context, pressed: callbacks.StopNudges) -> None:
    await context.act(nudges.stop, views.shown, goal_id=pressed.goal)


async def on_keep(context: Context, pressed: callbacks.KeepNudges) -> None:
    await context.act(nudges.go_on_in_pause, views.in_pause, wanted=bool(pressed.wanted))


def register(app: App) -> None:
    on_button(app, callbacks.ShowRhythm, on_show)
    on_button(app, callbacks.PickRhythmDay, on_pick_day)
    on_button(app, callbacks.RhythmIs, on_rhythm)
    on_button(app, callbacks.AskSnooze, on_ask_snooze)
    on_button(app, callbacks.SnoozeFor, on_snooze)
    on_button(app, callbacks.FewerNudges, on_fewer)
    on_button(app, callbacks.StopNudges, on_stop)
    on_button(app, callbacks.KeepNudges, on_keep)
