"""What someone shares with trainers or in the circle, notes, reports."""

from bot import callbacks
from bot.handlers.routes import button
from bot.services.sharing import circle, feed, notes, reporting, sharing
from bot.views.sharing import sharing as sharing_views

ROUTES = (
    button(callbacks.ShareReflection, sharing.offer, sharing_views.offered),
    button(callbacks.ShareIn, sharing.offer),
    button(callbacks.ChooseAudience, sharing.confirm),
    button(callbacks.ShareWith, sharing.share),
    button(callbacks.OnlyMe, sharing.only_me),
    button(callbacks.Unshare, sharing.unshare),
    button(callbacks.UnshareAll, sharing.unshare_all),
    button(callbacks.UpdateShared, sharing.update),
    button(callbacks.KeepShared, sharing.keep),
    button(callbacks.ShowShared, feed.show),
    button(callbacks.OpenShared, feed.open_one),
    button(callbacks.ConfirmDisclosure, feed.confirm_disclosure),
    button(callbacks.TellMe, feed.want_telling),
    button(callbacks.AnswerShare, notes.ask_about),
    button(callbacks.AnswerNote, notes.ask_in),
    button(callbacks.MuteNote, notes.mute),
    button(callbacks.ShowCircle, circle.show),
    button(callbacks.ReadCircle, circle.read_one),
    button(callbacks.OpenCircle, circle.read_on),
    button(callbacks.ThankAuthor, notes.thank),
    button(callbacks.HideShare, circle.hide),
    button(callbacks.AskReport, reporting.ask),
    button(callbacks.ReportShare, reporting.report_share),
    button(callbacks.ReportNote, reporting.report_note),
)
