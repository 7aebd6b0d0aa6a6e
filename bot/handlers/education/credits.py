"""Logging hours, the log, and certificates."""

from datetime import date

from telegram import Message, Update
from telegram.ext import CommandHandler, MessageHandler, filters

from bot import callbacks
from bot.gateway.context import Context
from bot.handlers.buttons import App, on_button
from bot.handlers.commands import NEW_PRIVATE
from bot.handlers.writing import written_of
from bot.services.care import support
from bot.services.education import certificates, log_guide
from bot.services.education import credits as logged
from bot.services.education.certificates import SentFile
from bot.views.care import support as support_views
from bot.views.education import certificates as certificate_views
from bot.views.education import credit_drafts as draft_views
from bot.views.education import credits as views
from practice.goals import QUARTER


async def on_log(update: Update, context: Context) -> None:
    """`/log` by itself asks; with words behind it, they are the line."""
    message = update.effective_message
    if message is None:
        return
    text = (message.text or "").partition(" ")[2].strip() or (message.text or "").partition("\n")[2].strip()
    if not text:
        await context.act(log_guide.begin, draft_views.line_asked)
        return
    gate = context.gate
    await context.act(
        support.hear_log,
        support_views.log_heard,
        text=text,
        message_id=message.message_id,
        library=gate.library,
        country=gate.support_country,
    )


async def on_begin(context: Context, _: callbacks.BeginLog) -> None:
    await context.act(log_guide.begin, draft_views.line_asked)


async def on_log_toward(context: Context, pressed: callbacks.LogHours) -> None:
    await context.act(log_guide.begin, draft_views.line_asked, goal_id=pressed.goal)


async def on_by_step(context: Context, _: callbacks.LogByStep) -> None:
    await context.act(log_guide.step_by_step, draft_views.pressed, library=context.gate.library)


async def on_step(context: Context, pressed: callbacks.CreditStep) -> None:
    await context.act(log_guide.ask_step, draft_views.pressed, draft_id=pressed.draft, step=pressed.step, library=context.gate.library)


async def on_skip(context: Context, pressed: callbacks.SkipCreditStep) -> None:
    await context.act(log_guide.skip, draft_views.pressed, draft_id=pressed.draft, step=pressed.step, library=context.gate.library)


async def on_hours(context: Context, pressed: callbacks.CreditHoursAre) -> None:
    hours = pressed.quarters * QUARTER
    await context.act(log_guide.set_hours, draft_views.pressed, draft_id=pressed.draft, hours=hours, library=context.gate.library)


async def on_day(context: Context, pressed: callbacks.CreditDayIs) -> None:
    try:
        day = date(pressed.day // 10_000, pressed.day // 100 % 100, pressed.day % 100)
    except (ValueError, OverflowError):
        day = date.max  # forged: no such day
    await context.act(log_guide.set_day, draft_views.pressed, draft_id=pressed.draft, day=day, library=context.gate.library)


async def on_goal(context: Context, pressed: callbacks.CreditToward) -> None:
    await context.act(
        log_guide.toggle_goal, draft_views.pressed, draft_id=pressed.draft, goal_id=pressed.goal, library=context.gate.library
    )


async def on_category(context: Context, pressed: callbacks.CreditCategoryIs) -> None:
    await context.act(
        log_guide.set_category,
        draft_views.pressed,
        draft_id=pressed.draft,
        goal_id=pressed.goal,
        category_id=pressed.category,
        library=context.gate.library,
    )


async def on_show_draft(context: Context, pressed: callbacks.ShowCreditDraft) -> None:
    await context.act(log_guide.show_draft, draft_views.pressed, draft_id=pressed.draft, library=context.gate.library)


async def on_change_draft(context: Context, pressed: callbacks.ChangeDraft) -> None:
    await context.act(log_guide.show_draft, draft_views.pressed, draft_id=pressed.draft, library=context.gate.library, fields=True)


async def on_save(context: Context, pressed: callbacks.SaveCredit) -> None:
    await context.act(logged.save, views.shown, draft_id=pressed.draft, library=context.gate.library)


async def on_drop(context: Context, pressed: callbacks.DropCreditDraft) -> None:
    await context.act(log_guide.drop, draft_views.dropped, draft_id=pressed.draft)


async def on_list(context: Context, pressed: callbacks.ListCredits) -> None:
    await context.act(logged.list_page, views.page, page=pressed.page, goal_id=pressed.goal, month=pressed.month)


async def on_goals(context: Context, _: callbacks.CreditGoals) -> None:
    await context.act(logged.list_goals, views.goals)


async def on_months(context: Context, pressed: callbacks.CreditMonths) -> None:
    await context.act(logged.list_months, views.months, page=pressed.page)


async def on_find(context: Context, _: callbacks.FindCredits) -> None:
    await context.act(logged.ask_search, views.search_asked)


async def on_open(context: Context, pressed: callbacks.OpenCredit) -> None:
    await context.act(logged.open_credit, views.shown, credit_id=pressed.credit, library=context.gate.library)


async def on_change(context: Context, pressed: callbacks.ChangeCredit) -> None:
    await context.act(log_guide.change, draft_views.pressed, credit_id=pressed.credit, library=context.gate.library)


async def on_ask_delete(context: Context, pressed: callbacks.AskDeleteCredit) -> None:
    await context.act(logged.ask_to_delete, views.deletion_asked, credit_id=pressed.credit)


async def on_delete(context: Context, pressed: callbacks.DeleteCredit) -> None:
    await context.act(logged.delete, views.deleted, credit_id=pressed.credit)


async def on_add_certificate(context: Context, pressed: callbacks.AddCertificate) -> None:
    await context.act(certificates.ask, certificate_views.asked, credit_id=pressed.credit)


async def on_certificates(context: Context, pressed: callbacks.ShowCertificates) -> None:
    await context.act(certificates.list_files, certificate_views.listed, credit_id=pressed.credit)


async def on_send(context: Context, pressed: callbacks.SendCertificate) -> None:
    await context.act(certificates.send, certificate_views.sent, certificate_id=pressed.certificate)


async def on_remove(context: Context, pressed: callbacks.RemoveCertificate) -> None:
    await context.act(certificates.remove, certificate_views.removed, certificate_id=pressed.certificate)


async def on_file(update: Update, context: Context) -> None:
    message = update.effective_message
    file = None if message is None else file_of(message)
    if message is None or file is None:
        return
    gate = context.gate
    await context.act(
        certificates.hear,
        certificate_views.heard,
        written=written_of(message, context),
        file=file,
        library=gate.library,
        rng=gate.rng,
        country=gate.support_country,
    )


def file_of(message: Message) -> SentFile | None:
    """A document, or the largest size of a photo, which Telegram makes a JPEG."""
    if message.document is not None:
        sent = message.document
        return SentFile(file_id=sent.file_id, mime_type=sent.mime_type or "", name=sent.file_name or "", size=sent.file_size or 0)
    if not message.photo:
        return None
    largest = max(message.photo, key=lambda size: (size.width * size.height, size.file_size or 0))
    return SentFile(file_id=largest.file_id, mime_type="image/jpeg", name="", size=largest.file_size or 0)


def register(app: App) -> None:
    app.add_handler(CommandHandler("log", on_log, filters=NEW_PRIVATE))
    on_button(app, callbacks.BeginLog, on_begin)
    on_button(app, callbacks.LogHours, on_log_toward)
    on_button(app, callbacks.LogByStep, on_by_step)
    on_button(app, callbacks.CreditStep, on_step)
    on_button(app, callbacks.SkipCreditStep, on_skip)
    on_button(app, callbacks.CreditHoursAre, on_hours)
    on_button(app, callbacks.CreditDayIs, on_day)
    on_button(app, callbacks.CreditToward, on_goal)
    on_button(app, callbacks.CreditCategoryIs, on_category)
    on_button(app, callbacks.ShowCreditDraft, on_show_draft)
    on_button(app, callbacks.ChangeDraft, on_change_draft)
    on_button(app, callbacks.SaveCredit, on_save)
    on_button(app, callbacks.DropCreditDraft, on_drop)
    on_button(app, callbacks.ListCredits, on_list)
    on_button(app, callbacks.CreditGoals, on_goals)
    on_button(app, callbacks.CreditMonths, on_months)
    on_button(app, callbacks.FindCredits, on_find)
    on_button(app, callbacks.OpenCredit, on_open)
    on_button(app, callbacks.ChangeCredit, on_change)
    on_button(app, callbacks.AskDeleteCredit, on_ask_delete)
    on_button(app, callbacks.DeleteCredit, on_delete)
    on_button(app, callbacks.AddCertificate, on_add_certificate)
    on_button(app, callbacks.ShowCertificates, on_certificates)
    on_button(app, callbacks.SendCertificate, on_send)
    on_button(app, callbacks.RemoveCertificate, on_remove)
    app.add_handler(MessageHandler(NEW_PRIVATE & (filters.PHOTO | filters.Document.ALL), on_file))
