"""Logging hours, the log, and certificates."""

from dataclasses import replace
from datetime import date

from telegram import Message, Update
from telegram.ext import filters

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.incoming import once_an_album, text_of
from bot.handlers.routes import NEW_PRIVATE, button, on_button, on_command, on_message
from bot.handlers.writing import written_of
from bot.services.care import support
from bot.services.education import attendances, certificates, log_guide
from bot.services.education import credits as logged
from bot.services.education.certificates import SentFile
from bot.services.written import Written
from bot.views.care import support as support_views
from bot.views.education import attendances as attendance_views
from bot.views.education import certificates as certificate_views
from bot.views.education import credit_drafts as draft_views
from bot.views.education import credits as views
from practice.goals import QUARTER


async def on_log(context: Context) -> None:
    """`/log` by itself asks; with words behind it, they are the line."""
    message = context.incoming.effective_message
    if message is None:
        return
    text = (text_of(message).split(None, 1)[1:] or [""])[0]
    file = file_of(message)
    if file is not None:
        await _log_with(context, written_of(message, context), text, file)
        return
    if not text:
        await context.act(log_guide.begin, draft_views.line_asked)
        return
    deps = context.deps
    await context.act(
        support.hear_log,
        support_views.log_heard,
        text=text,
        message_id=message.message_id,
        library=deps.library,
        country=deps.support_country,
    )


async def _log_with(context: Context, written: Written, text: str, file: SentFile) -> None:
    """Under its certificate."""
    deps, context.drops_file = context.deps, False
    await context.act(
        certificates.log,
        certificate_views.heard,
        written=replace(written, text=text),
        file=file,
        library=deps.library,
        country=deps.support_country,
    )


async def on_hours(context: Context, pressed: callbacks.CreditHoursAre) -> None:
    hours = pressed.quarters * QUARTER
    await context.act(log_guide.set_hours, draft_views.pressed, draft_id=pressed.draft, hours=hours, library=context.deps.library)


async def on_day(context: Context, pressed: callbacks.CreditDayIs) -> None:
    try:
        day = date(pressed.day // 10_000, pressed.day // 100 % 100, pressed.day % 100)
    except (ValueError, OverflowError):
        day = date.max  # forged: no such day
    await context.act(log_guide.set_day, draft_views.pressed, draft_id=pressed.draft, day=day, library=context.deps.library)


async def on_file(update: Update, context: Context) -> None:
    message = update.effective_message
    file = None if message is None else file_of(message)
    if message is None or file is None:
        return
    deps = context.deps
    await context.act(
        attendances.hear,
        once_an_album(context, message, attendance_views.heard),
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
    on_command("log", on_log),
    button(callbacks.BeginLog, log_guide.begin, draft_views.line_asked),
    button(callbacks.LogHours, log_guide.begin, draft_views.line_asked),
    button(callbacks.LogByStep, log_guide.step_by_step, draft_views.pressed),
    button(callbacks.CreditStep, log_guide.ask_step, draft_views.pressed),
    button(callbacks.SkipCreditStep, log_guide.skip, draft_views.pressed),
    on_button(callbacks.CreditHoursAre, on_hours),
    on_button(callbacks.CreditDayIs, on_day),
    button(callbacks.CreditToward, log_guide.toggle_goal, draft_views.pressed),
    button(callbacks.CreditCategoryIs, log_guide.set_category, draft_views.pressed),
    button(callbacks.ShowCreditDraft, log_guide.show_draft, draft_views.pressed),
    button(callbacks.ChangeDraft, log_guide.show_draft, draft_views.pressed, fields=True),
    button(callbacks.SaveCredit, logged.save, views.shown),
    button(callbacks.DropCreditDraft, log_guide.drop, draft_views.dropped),
    button(callbacks.ListCredits, logged.list_page, views.page),
    button(callbacks.CreditGoals, logged.list_goals, views.goals),
    button(callbacks.CreditMonths, logged.list_months, views.months),
    button(callbacks.FindCredits, logged.ask_search, views.search_asked),
    button(callbacks.OpenCredit, logged.open_credit, views.shown),
    button(callbacks.ChangeCredit, log_guide.change, draft_views.pressed),
    button(callbacks.AskDeleteCredit, logged.ask_to_delete, views.deletion_asked),
    button(callbacks.DeleteCredit, logged.delete, views.deleted),
    button(callbacks.AddCertificate, certificates.ask, certificate_views.asked),
    button(callbacks.ShowCertificates, certificates.list_files, certificate_views.listed),
    button(callbacks.SendCertificate, certificates.send, certificate_views.sent),
    button(callbacks.RemoveCertificate, certificates.remove, certificate_views.removed),
    on_message(NEW_PRIVATE & ((filters.PHOTO | filters.Document.ALL) & ~filters.ANIMATION), on_file),
)
