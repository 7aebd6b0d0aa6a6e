from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.cohorts import digests, participation
from bot.views.cohorts import digests as digest_views
from bot.views.cohorts import participation as views


async def on_show(context: Context, pressed: callbacks.ShowParticipation) -> None:
    await context.act(participation.show, views.shown, cohort_id=pressed.cohort)


async def on_show_in(context: Context, pressed: callbacks.ShowParticipationIn) -> None:
    await context.act(participation.show, views.shown, cohort_id=pressed.cohort, week=pressed.week)


async def on_open(context: Context, pressed: callbacks.OpenParticipation) -> None:
    await context.act(participation.show, views.opened, cohort_id=pressed.cohort)


async def on_what_they_see(context: Context, pressed: callbacks.WhatTheySee) -> None:
    await context.act(participation.show_what_they_see, views.shown, cohort_id=pressed.cohort)


async def on_what_they_see_in(context: Context, pressed: callbacks.WhatTheySeeIn) -> None:
    await context.act(participation.show_what_they_see, views.shown, cohort_id=pressed.cohort, week=pressed.week)


async def on_picture(context: Context, pressed: callbacks.PictureParticipation) -> None:
    await context.act(participation.picture, views.pictured, cohort_id=pressed.cohort)


async def on_file(context: Context, pressed: callbacks.FileParticipation) -> None:
    await context.act(participation.ask_file, views.file_asked, cohort_id=pressed.cohort, form=pressed.form)


async def on_digest(context: Context, pressed: callbacks.ShowDigest) -> None:
    await context.act(digests.show, digest_views.shown, cohort_id=pressed.cohort)


async def on_want_digest(context: Context, pressed: callbacks.WantDigest) -> None:
    await context.act(digests.want, digest_views.shown, cohort_id=pressed.cohort, day=pressed.day, hour=pressed.hour)


async def on_pick_day(context: Context, pressed: callbacks.PickDigestDay) -> None:
    await context.act(digests.show, digest_views.day_asked, cohort_id=pressed.cohort)


async def on_pick_hour(context: Context, pressed: callbacks.PickDigestHour) -> None:
    await context.act(digests.show, digest_views.hour_asked, cohort_id=pressed.cohort)


async def on_stop_digest(context: Context, pressed: callbacks.StopDigest) -> None:
    await context.act(digests.stop, digest_views.stopped, cohort_id=pressed.cohort)


def register(app: App) -> None:
    on_button(app, callbacks.ShowParticipation, on_show)
    on_button(app, callbacks.ShowParticipationIn, on_show_in)
    on_button(app, callbacks.OpenParticipation, on_open)
    on_button(app, callbacks.WhatTheySee, on_what_they_see)
    on_button(app, callbacks.WhatTheySeeIn, on_what_they_see_in)
    on_button(app, callbacks.PictureParticipation, on_picture)
    on_button(app, callbacks.FileParticipation, on_file)
    on_button(app, callbacks.ShowDigest, on_digest)
    on_button(app, callbacks.WantDigest, on_want_digest)
    on_button(app, callbacks.PickDigestDay, on_pick_day)
    on_button(app, callbacks.PickDigestHour, on_pick_hour)
    on_button(app, callbacks.StopDigest, on_stop_digest)
