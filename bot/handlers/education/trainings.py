from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.services.education import attending, offering, trainings
from bot.views.education import attending as attending_views
from bot.views.education import trainings as views


async def on_list(context: Context, pressed: callbacks.OfferTraining) -> None:
    await context.act(trainings.list_page, views.listed, cohort_id=pressed.cohort)


async def on_page(context: Context, pressed: callbacks.TrainingsPage) -> None:
    await context.act(trainings.list_page, views.listed, cohort_id=pressed.cohort, page=pressed.page)


async def on_new(context: Context, pressed: callbacks.NewTraining) -> None:
    await context.act(trainings.start, views.pressed, cohort_id=pressed.cohort, host=context.gate.host.name)


async def on_show(context: Context, pressed: callbacks.ShowTraining) -> None:
    await context.act(trainings.show, views.pressed, training_id=pressed.training)


async def on_change(context: Context, pressed: callbacks.ChangeTraining) -> None:
    await context.act(trainings.show, views.pressed, training_id=pressed.training, changing=True)


async def on_ask_detail(context: Context, pressed: callbacks.AskDetail) -> None:
    await context.act(trainings.ask_detail, views.pressed, training_id=pressed.training, detail=pressed.detail)


async def on_skip(context: Context, pressed: callbacks.SkipDetail) -> None:
    await context.act(trainings.skip, views.pressed, training_id=pressed.training, detail=pressed.detail)


async def on_held_on(context: Context, pressed: callbacks.HeldOn) -> None:
    await context.act(trainings.pick_day, views.pressed, training_id=pressed.training, ordinal=pressed.day)


async def on_offer(context: Context, pressed: callbacks.OfferToCohort) -> None:
    await context.act(offering.ask_to_offer, views.offer_asked, training_id=pressed.training)


async def on_send(context: Context, pressed: callbacks.SendOffer) -> None:
    await context.act(offering.offer, views.offered, training_id=pressed.training)


async def on_scan(context: Context, pressed: callbacks.OpenScan) -> None:
    await context.act(offering.open_scan, views.scan_opened, training_id=pressed.training)


async def on_certificates(context: Context, pressed: callbacks.MakeCertificates) -> None:
    await context.act(trainings.certificates, views.certificates, training_id=pressed.training)


async def on_ask_delete(context: Context, pressed: callbacks.AskDeleteTraining) -> None:
    await context.act(trainings.ask_to_delete, views.deletion_asked, training_id=pressed.training)


async def on_delete(context: Context, pressed: callbacks.DeleteTraining) -> None:
    await context.act(trainings.delete, views.listed, training_id=pressed.training)


async def on_accept(context: Context, pressed: callbacks.AcceptHours) -> None:
    await context.act(attending.accept, attending_views.pressed, attendance_id=pressed.attendance)


async def on_own_name(context: Context, pressed: callbacks.CertifyOwnName) -> None:
    await context.act(attending.use_own_name, attending_views.pressed, attendance_id=pressed.attendance)


async def on_decline(context: Context, pressed: callbacks.DeclineHours) -> None:
    await context.act(attending.decline, attending_views.pressed, attendance_id=pressed.attendance)


async def on_see(context: Context, pressed: callbacks.SeeOffer) -> None:
    await context.act(attending.see, attending_views.pressed, attendance_id=pressed.attendance)


def register(app: App) -> None:
    on_button(app, callbacks.OfferTraining, on_list)
    on_button(app, callbacks.TrainingsPage, on_page)
    on_button(app, callbacks.NewTraining, on_new)
    on_button(app, callbacks.ShowTraining, on_show)
    on_button(app, callbacks.ChangeTraining, on_change)
    on_button(app, callbacks.AskDetail, on_ask_detail)
    on_button(app, callbacks.SkipDetail, on_skip)
    on_button(app, callbacks.HeldOn, on_held_on)
    on_button(app, callbacks.OfferToCohort, on_offer)
    on_button(app, callbacks.SendOffer, on_send)
    on_button(app, callbacks.OpenScan, on_scan)
    on_button(app, callbacks.MakeCertificates, on_certificates)
    on_button(app, callbacks.AskDeleteTraining, on_ask_delete)
    on_button(app, callbacks.DeleteTraining, on_delete)
    on_button(app, callbacks.AcceptHours, on_accept)
    on_button(app, callbacks.CertifyOwnName, on_own_name)
    on_button(app, callbacks.DeclineHours, on_decline)
    on_button(app, callbacks.SeeOffer, on_see)
