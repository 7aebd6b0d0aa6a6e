from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.routes import button, on_button
from bot.services.sharing import circle, feed, notes, reporting, sharing
from bot.views.sharing import circle as circle_views
from bot.views.sharing import feed as feed_views
from bot.views.sharing import notes as note_views
from bot.views.sharing import reporting as report_views
from bot.views.sharing import sharing as views


async def on_open(context: Context, pressed: callbacks.OpenShared) -> None:
    version = context.deps.host.disclosure_version
    await context.act(feed.open_one, feed_views.shown, share_id=pressed.share, part=pressed.part, version=version)


async def on_tell_me(context: Context, pressed: callbacks.TellMe) -> None:
    version = context.deps.host.disclosure_version
    await context.act(feed.want_telling, feed_views.shown, cohort_id=pressed.cohort, wanted=bool(pressed.wanted), version=version)


ROUTES = (
    button(callbacks.ShareReflection, sharing.offer, views.offered),
    button(callbacks.ShareIn, sharing.offer, views.in_place),
    button(callbacks.ChooseAudience, sharing.confirm, views.in_place),
    button(callbacks.ShareWith, sharing.share, views.shared),
    button(callbacks.OnlyMe, sharing.only_me, views.taken_back),
    button(callbacks.Unshare, sharing.unshare, views.taken_back),
    button(callbacks.UnshareAll, sharing.unshare_all, views.taken_back),
    button(callbacks.UpdateShared, sharing.update, views.updated),
    button(callbacks.KeepShared, sharing.keep, views.kept),
    button(callbacks.ShowShared, feed.show, feed_views.shown),
    on_button(callbacks.OpenShared, on_open),
    button(callbacks.ConfirmDisclosure, feed.confirm_disclosure, feed_views.shown),
    on_button(callbacks.TellMe, on_tell_me),
    button(callbacks.AnswerShare, notes.ask_about, note_views.asked),
    button(callbacks.AnswerNote, notes.ask_in, note_views.asked),
    button(callbacks.MuteNote, notes.mute, note_views.again),
    button(callbacks.ShowCircle, circle.show, circle_views.opened),
    button(callbacks.ReadCircle, circle.read_one, circle_views.read),
    button(callbacks.OpenCircle, circle.read_on, circle_views.read),
    button(callbacks.ThankAuthor, notes.thank, circle_views.read),
    button(callbacks.HideShare, circle.hide, circle_views.hidden),
    button(callbacks.AskReport, reporting.ask, report_views.asked),
    button(callbacks.ReportShare, reporting.report_share, report_views.reported),
    button(callbacks.ReportNote, reporting.report_note, report_views.reported),
)
