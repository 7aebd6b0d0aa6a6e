from bot import callbacks
from bot.handlers.routes import Field, button
from bot.services.education import attendances, attending, offering, trainings
from bot.views.education import attendances as attendance_views
from bot.views.education import attending as attending_views
from bot.views.education import trainings as views

ROUTES = (
    button(callbacks.OfferTraining, trainings.list_page, views.listed),
    button(callbacks.TrainingsPage, trainings.list_page, views.listed),
    button(callbacks.NewTraining, trainings.start, views.pressed),
    button(callbacks.ShowTraining, trainings.show, views.pressed),
    button(callbacks.ChangeTraining, trainings.show, views.pressed, changing=True),
    button(callbacks.AskDetail, trainings.ask_detail, views.pressed),
    button(callbacks.SkipDetail, trainings.skip, views.pressed),
    button(callbacks.HeldOn, trainings.pick_day, views.pressed, ordinal=Field("day")),
    button(callbacks.TrainingHoursAre, trainings.pick_hours, views.pressed, quarters=Field("quarters")),
    button(callbacks.OfferToCohort, offering.ask_to_offer, views.offer_asked),
    button(callbacks.SendOffer, offering.offer, views.offered),
    button(callbacks.OpenScan, offering.open_scan, views.scan_opened),
    button(callbacks.MakeCertificates, trainings.certificates, views.certificates),
    button(callbacks.CertificateFiles, trainings.certificates, views.certificate_files),
    button(callbacks.AttendanceList, trainings.certificates, views.attendance_list),
    button(callbacks.ListAttendances, attendances.list_page, attendance_views.listed),
    button(callbacks.ShowAttendance, attendances.show, attendance_views.shown),
    button(callbacks.StrikeAttendance, attendances.strike, attendance_views.shown),
    button(callbacks.SendSigned, attendances.ask_signed, attendance_views.signed_asked),
    button(callbacks.AskDeleteTraining, trainings.ask_to_delete, views.deletion_asked),
    button(callbacks.DeleteTraining, trainings.delete, views.listed),
    button(callbacks.AcceptHours, attending.accept, attending_views.pressed),
    button(callbacks.CertifyOwnName, attending.use_own_name, attending_views.pressed),
    button(callbacks.DeclineHours, attending.decline, attending_views.pressed),
    button(callbacks.SeeOffer, attending.see, attending_views.pressed),
)
