from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.sharing import circle, feed, notes, reporting, sharing
from bot.views.sharing import circle as circle_views
from bot.views.sharing import feed as feed_views
from bot.views.sharing import notes as note_views
from bot.views.sharing import reporting as report_views
from bot.views.sharing import sharing as views


async def on_share(context: Context, pressed: callbacks.ShareReflection) -> None:
    await context.act(sharing.offer, views.offered, reflection_id=pressed.reflection)


async def on_share_in(context: Context, pressed: callbacks.ShareIn) -> None:
    await context.act(sharing.offer, views.in_place, reflection_id=pressed.reflection, cohort_id=pressed.cohort)


async def on_choose(context: Context, pressed: callbacks.ChooseAudience) -> None:
    await context.act(
        sharing.confirm,
        views.in_place,
        reflection_id=pressed.reflection,
        cohort_id=pressed.cohort,
        audience=pressed.audience,
        library=context.gate.library,
    )


async def on_share_with(context: Context, pressed: callbacks.ShareWith) -> None:
    await context.act(
        sharing.share,
        views.shared,
        reflection_id=pressed.reflection,
        cohort_id=pressed.cohort,
        audience=pressed.audience,
        library=context.gate.library,
    )


async def on_only_me(context: Context, pressed: callbacks.OnlyMe) -> None:
    await context.act(
        sharing.only_me,
        views.taken_back,
        reflection_id=pressed.reflection,
        cohort_id=pressed.cohort,
        library=context.gate.library,
    )


async def on_unshare(context: Context, pressed: callbacks.Unshare) -> None:
    await context.act(sharing.unshare, views.taken_back, share_id=pressed.share, library=context.gate.library)


async def on_unshare_all(context: Context, pressed: callbacks.UnshareAll) -> None:
    await context.act(sharing.unshare_all, views.taken_back, cohort_id=pressed.cohort, library=context.gate.library)


async def on_update(context: Context, pressed: callbacks.UpdateShared) -> None:
    await context.act(sharing.update, views.updated, reflection_id=pressed.reflection, library=context.gate.library)


async def on_keep(context: Context, pressed: callbacks.KeepShared) -> None:
    await context.act(sharing.keep, views.kept, reflection_id=pressed.reflection)


async def on_feed(context: Context, pressed: callbacks.ShowShared) -> None:
    await context.act(feed.show, feed_views.shown, cohort_id=pressed.cohort, version=context.gate.host.disclosure_version)


async def on_open(context: Context, pressed: callbacks.OpenShared) -> None:
    version = context.gate.host.disclosure_version
    await context.act(feed.open_one, feed_views.shown, share_id=pressed.share, part=pressed.part, version=version)


async def on_confirm_disclosure(context: Context, pressed: callbacks.ConfirmDisclosure) -> None:
    await context.act(feed.confirm_disclosure, feed_views.shown, cohort_id=pressed.cohort, version=context.gate.host.disclosure_version)


async def on_tell_me(context: Context, pressed: callbacks.TellMe) -> None:
    version = context.gate.host.disclosure_version
    await context.act(feed.want_telling, feed_views.shown, cohort_id=pressed.cohort, wanted=bool(pressed.wanted), version=version)


async def on_answer_share(context: Context, pressed: callbacks.AnswerShare) -> None:
    await context.act(notes.ask_about, note_views.asked, share_id=pressed.share)


async def on_answer_note(context: Context, pressed: callbacks.AnswerNote) -> None:
    await context.act(notes.ask_in, note_views.asked, thread_id=pressed.thread)


async def on_mute(context: Context, pressed: callbacks.MuteNote) -> None:
    await context.act(notes.mute, note_views.again, note_id=pressed.note, muted=bool(pressed.muted))


async def on_circle(context: Context, pressed: callbacks.ShowCircle) -> None:
    await context.act(circle.show, circle_views.opened, cohort_id=pressed.cohort)


async def on_read_circle(context: Context, pressed: callbacks.ReadCircle) -> None:
    await context.act(circle.read_one, circle_views.read, cohort_id=pressed.cohort)


async def on_open_circle(context: Context, pressed: callbacks.OpenCircle) -> None:
    await context.act(circle.read_on, circle_views.read, share_id=pressed.share, part=pressed.part)


async def on_thank(context: Context, pressed: callbacks.ThankAuthor) -> None:
    await context.act(notes.thank, circle_views.read, share_id=pressed.share)


async def on_hide(context: Context, pressed: callbacks.HideShare) -> None:
    await context.act(circle.hide, circle_views.hidden, share_id=pressed.share)


async def on_ask_report(context: Context, pressed: callbacks.AskReport) -> None:
    await context.act(reporting.ask, report_views.asked, kind=pressed.kind, about_id=pressed.about)


async def on_report_share(context: Context, pressed: callbacks.ReportShare) -> None:
    await context.act(reporting.report_share, report_views.reported, share_id=pressed.share, operator_ids=context.gate.operator_ids)


async def on_report_note(context: Context, pressed: callbacks.ReportNote) -> None:
    await context.act(reporting.report_note, report_views.reported, note_id=pressed.note, operator_ids=context.gate.operator_ids)


def register(app: App) -> None:
    on_button(app, callbacks.ShareReflection, on_share)
    on_button(app, callbacks.ShareIn, on_share_in)
    on_button(app, callbacks.ChooseAudience, on_choose)
    on_button(app, callbacks.ShareWith, on_share_with)
    on_button(app, callbacks.OnlyMe, on_only_me)
    on_button(app, callbacks.Unshare, on_unshare)
    on_button(app, callbacks.UnshareAll, on_unshare_all)
    on_button(app, callbacks.UpdateShared, on_update)
    on_button(app, callbacks.KeepShared, on_keep)
    on_button(app, callbacks.ShowShared, on_feed)
    on_button(app, callbacks.OpenShared, on_open)
    on_button(app, callbacks.ConfirmDisclosure, on_confirm_disclosure)
    on_button(app, callbacks.TellMe, on_tell_me)
    on_button(app, callbacks.AnswerShare, on_answer_share)
    on_button(app, callbacks.AnswerNote, on_answer_note)
    on_button(app, callbacks.MuteNote, on_mute)
    on_button(app, callbacks.ShowCircle, on_circle)
    on_button(app, callbacks.ReadCircle, on_read_circle)
    on_button(app, callbacks.OpenCircle, on_open_circle)
    on_button(app, callbacks.ThankAuthor, on_thank)
    on_button(app, callbacks.HideShare, on_hide)
    on_button(app, callbacks.AskReport, on_ask_report)
    on_button(app, callbacks.ReportShare, on_report_share)
    on_button(app, callbacks.ReportNote, on_report_note)
