"""Goals, logged hours, certificates, reminders, records, trainings."""

from dataclasses import replace
from datetime import date

from telegram import Message, Update
from telegram.ext import filters

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.incoming import once_an_album, text_of
from bot.handlers.routes import NEW_PRIVATE, Field, button, command, on_button, on_command, on_message
from bot.handlers.writing import written_of
from bot.services.care import support
from bot.services.education import (
    attendances,
    attending,
    certificates,
    goal_categories,
    goal_dates,
    goal_guide,
    goals,
    ledgers,
    log_guide,
    nudges,
    offering,
    trainings,
)
from bot.services.education import credits as logged
from bot.services.education.certificates import SentFile
from bot.services.written import Written
from bot.views.education import goals as goals_views
from bot.views.education import trainings as trainings_views
from bot.views.showing import show
from db.dialogues import Asking
from practice.goals import QUARTER, Rhythm


async def on_log(context: Context) -> None:
    """`/log` by itself asks; with words behind it, they are the line."""
    if (message := context.incoming.effective_message) is None:
        return
    text = (text_of(message).split(None, 1)[1:] or [""])[0]
    if (file := file_of(message)) is not None:
        await _log_with(context, written_of(message, context), text, file)
        return
    if not text:
        await context.act(log_guide.begin)
        return
    deps = context.deps
    await context.act(support.hear_log, text=text, message_id=message.message_id, library=deps.library, country=deps.support_country)


async def _log_with(context: Context, written: Written, text: str, file: SentFile) -> None:
    """Under its certificate."""
    deps, context.drops_file = context.deps, False
    await context.act(certificates.log, written=replace(written, text=text), file=file, library=deps.library, country=deps.support_country)


async def on_hours(context: Context, pressed: callbacks.CreditHoursAre) -> None:
    hours = pressed.quarters * QUARTER
    await context.act(log_guide.set_hours, draft_id=pressed.draft, hours=hours, library=context.deps.library)


async def on_day(context: Context, pressed: callbacks.CreditDayIs) -> None:
    try:
        day = date(pressed.day // 10_000, pressed.day // 100 % 100, pressed.day % 100)
    except (ValueError, OverflowError):
        day = date.max  # forged: no such day
    await context.act(log_guide.set_day, draft_id=pressed.draft, day=day, library=context.deps.library)


async def on_file(update: Update, context: Context) -> None:
    message = update.effective_message
    file = None if message is None else file_of(message)
    if message is None or file is None:
        return
    deps = context.deps
    await context.act(
        attendances.hear,
        once_an_album(context, message, show),
        written=written_of(message, context),
        file=file,
        library=deps.library,
        rng=deps.rng,
        country=deps.support_country,
    )


def file_of(message: Message) -> SentFile | None:
    """A document, or the largest size of a photo, which Telegram makes a JPEG. A GIF, which comes as a document too, is neither."""
    if message.animation is not None:
        return None
    if message.document is not None:
        sent = message.document
        return SentFile(file_id=sent.file_id, mime_type=sent.mime_type or "", name=sent.file_name or "", size=sent.file_size or 0)
    if not message.photo:
        return None
    largest = max(message.photo, key=lambda size: (size.width * size.height, size.file_size or 0))
    return SentFile(file_id=largest.file_id, mime_type="image/jpeg", name="", size=largest.file_size or 0)


ROUTES = (
    command("goals", goals.list_page),
    button(callbacks.ListGoals, goals.list_page),
    button(callbacks.OpenGoal, goals.open_goal),
    button(callbacks.DrawGoal, goals.open_goal, goals_views.drawn),
    button(callbacks.ChangeGoal, goals.ask_what_to_change),
    button(callbacks.CloseGoal, goals.close),
    button(callbacks.ReopenGoal, goals.reopen),
    button(callbacks.AskRenewGoal, goals.ask_to_renew),
    button(callbacks.RenewGoal, goals.renew),
    button(callbacks.AskDeleteGoal, goals.ask_to_delete),
    button(callbacks.DeleteGoal, goals.delete),
    button(callbacks.NewGoal, goal_guide.offer_packs),
    button(callbacks.ShowRulePack, goal_guide.show_pack),
    button(callbacks.BeginGoal, goal_guide.begin),
    button(callbacks.ChooseRules, goal_guide.choose_again),
    button(callbacks.GoalStep, goal_guide.ask_step),
    button(callbacks.GoalHoursAre, goal_guide.set_hours),
    button(callbacks.PickGoalDate, goal_dates.pick),
    button(callbacks.GoalDateIs, goal_dates.take),
    button(callbacks.CarryIs, goal_guide.set_carry),
    button(callbacks.ShareIs, goal_guide.set_shares),
    button(callbacks.SaveGoal, goal_guide.save),
    button(callbacks.DropGoal, goal_guide.drop),
    button(callbacks.OpenCategory, goal_categories.open_category),
    button(callbacks.AskCategoryName, goal_categories.ask, asking=Asking.CATEGORY_NAME),
    button(callbacks.AskCategoryLeast, goal_categories.ask, asking=Asking.CATEGORY_LEAST),
    button(callbacks.AskCategoryMost, goal_categories.ask, asking=Asking.CATEGORY_MOST),
    button(callbacks.CategoryHoursAre, goal_categories.lift),
    button(callbacks.RemoveCategory, goal_categories.remove),
    button(callbacks.ShowRhythm, nudges.show),
    button(callbacks.PickRhythmDay, nudges.ask_day),
    button(callbacks.RhythmIs, nudges.choose),
    button(callbacks.AskSnooze, nudges.ask_snooze),
    button(callbacks.SnoozeFor, nudges.snooze),
    button(callbacks.FewerNudges, nudges.choose_fewer),
    button(callbacks.StopNudges, nudges.choose, rhythm=Rhythm.OFF, day=0),
    button(callbacks.KeepNudges, nudges.go_on_in_pause),
    on_command("log", on_log),
    button(callbacks.BeginLog, log_guide.begin),
    button(callbacks.LogHours, log_guide.begin),
    button(callbacks.LogByStep, log_guide.step_by_step),
    button(callbacks.CreditStep, log_guide.ask_step),
    button(callbacks.SkipCreditStep, log_guide.skip),
    on_button(callbacks.CreditHoursAre, on_hours),
    on_button(callbacks.CreditDayIs, on_day),
    button(callbacks.CreditToward, log_guide.toggle_goal),
    button(callbacks.CreditCategoryIs, log_guide.set_category),
    button(callbacks.ShowCreditDraft, log_guide.show_draft),
    button(callbacks.ChangeDraft, log_guide.show_draft, fields=True),
    button(callbacks.SaveCredit, logged.save),
    button(callbacks.DropCreditDraft, log_guide.drop),
    button(callbacks.ListCredits, logged.list_page),
    button(callbacks.CreditGoals, logged.list_goals),
    button(callbacks.CreditMonths, logged.list_months),
    button(callbacks.FindCredits, logged.ask_search),
    button(callbacks.OpenCredit, logged.open_credit),
    button(callbacks.ChangeCredit, log_guide.change),
    button(callbacks.AskDeleteCredit, logged.ask_to_delete),
    button(callbacks.DeleteCredit, logged.delete),
    button(callbacks.AddCertificate, certificates.ask),
    button(callbacks.ShowCertificates, certificates.list_files),
    button(callbacks.SendCertificate, certificates.send),
    button(callbacks.RemoveCertificate, certificates.remove),
    on_message(NEW_PRIVATE & ((filters.PHOTO | filters.Document.ALL) & ~filters.ANIMATION), on_file),
    button(callbacks.ShowForms, ledgers.show_forms),
    button(callbacks.AskRecordName, ledgers.ask_name),
    button(callbacks.UseRecordName, ledgers.use_suggested),
    button(callbacks.AskCertification, ledgers.ask_number),
    button(callbacks.MakeRecord, ledgers.make),
    button(callbacks.OfferTraining, trainings.list_page),
    button(callbacks.TrainingsPage, trainings.list_page),
    button(callbacks.NewTraining, trainings.start),
    button(callbacks.ShowTraining, trainings.show),
    button(callbacks.ChangeTraining, trainings.show, changing=True),
    button(callbacks.AskDetail, trainings.ask_detail),
    button(callbacks.SkipDetail, trainings.skip),
    button(callbacks.HeldOn, trainings.pick_day, ordinal=Field("day")),
    button(callbacks.TrainingHoursAre, trainings.pick_hours),
    button(callbacks.OfferToCohort, offering.ask_to_offer),
    button(callbacks.SendOffer, offering.offer),
    button(callbacks.OpenScan, offering.open_scan),
    button(callbacks.MakeCertificates, trainings.certificates),
    button(callbacks.CertificateFiles, trainings.certificates, trainings_views.certificate_files),
    button(callbacks.AttendanceList, trainings.certificates, trainings_views.attendance_list),
    button(callbacks.ListAttendances, attendances.list_page),
    button(callbacks.ShowAttendance, attendances.show),
    button(callbacks.StrikeAttendance, attendances.strike),
    button(callbacks.SendSigned, attendances.ask_signed),
    button(callbacks.AskDeleteTraining, trainings.ask_to_delete),
    button(callbacks.DeleteTraining, trainings.delete),
    button(callbacks.AcceptHours, attending.accept),
    button(callbacks.CertifyOwnName, attending.use_own_name),
    button(callbacks.DeclineHours, attending.decline),
    button(callbacks.SeeOffer, attending.see),
)
