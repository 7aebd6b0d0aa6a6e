from bot import callbacks
from bot.handlers.routes import button
from bot.services.cohorts import digests, participation
from bot.views.cohorts import digests as digest_views
from bot.views.cohorts import participation as views

ROUTES = (
    button(callbacks.ShowParticipation, participation.show, views.shown),
    button(callbacks.ShowParticipationIn, participation.show, views.shown),
    button(callbacks.OpenParticipation, participation.show, views.opened),
    button(callbacks.WhatTheySee, participation.show_what_they_see, views.shown),
    button(callbacks.WhatTheySeeIn, participation.show_what_they_see, views.shown),
    button(callbacks.PictureParticipation, participation.picture, views.pictured),
    button(callbacks.FileParticipation, participation.ask_file, views.file_asked),
    button(callbacks.ShowDigest, digests.show, digest_views.shown),
    button(callbacks.WantDigest, digests.want, digest_views.shown),
    button(callbacks.PickDigestDay, digests.show, digest_views.day_asked),
    button(callbacks.PickDigestHour, digests.show, digest_views.hour_asked),
    button(callbacks.StopDigest, digests.stop, digest_views.stopped),
)
