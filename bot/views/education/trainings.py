"""A training whose hours a trainer offers: its details one by one, its page, and how it is offered."""

from datetime import timedelta

from bot import callbacks
from bot.services.education.offering import OfferAsked, OfferSent, ScanOpened
from bot.services.education.trainings import (
    ON_A_PAGE,
    CertificatesMade,
    DetailAsked,
    TrainingDeletionAsked,
    TrainingShown,
    TrainingsListed,
    Wrong,
)
from bot.views import menus
from bot.views.labels import in_rows, pager, short
from bot.views.message import Button, Document, Message, Picture, Reading, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.access import Action
from practice.goals import QUARTER
from practice.trainings import LONGEST, MOST_HOURS, NEEDED, Detail, Training

NAMES_SHOWN = 20


@shows
def listed(outcome: TrainingsListed, say: Say) -> Message | Reply:
    parts = [say("<b>Hours for a training</b> · {cohort}", cohort=outcome.cohort.name)]
    parts.append(
        say("Offer the hours of a training. Each person takes them into their own log, or not, and you get a certificate for each.")
    )
    cohort = outcome.cohort.id
    rows = [[Button(short(training.title or say("A draft")), callbacks.ShowTraining(training.id))] for training in outcome.trainings]
    if outcome.cohort.ended_at is None:
        rows.append([Button(say("New training"), callbacks.NewTraining(cohort))])
    more = (outcome.page + 1) * ON_A_PAGE < outcome.total
    turns = pager(outcome.page, lambda page: callbacks.TrainingsPage(cohort, page), say("Newer"), say("Older"), more=more)
    rows += [turns, [menus.to_cohort(cohort, say)]]
    return Message(text="\n\n".join(parts), buttons=rows, in_place=True)


@shows
def _asked(outcome: DetailAsked, say: Say) -> Message:
    training, detail = outcome.training, outcome.detail
    text = question(detail, say)
    if training.filling:
        number = say("{number} of {many}", number=list(Detail).index(detail) + 1, many=len(Detail))
        text = put("<i>{number}</i>\n", number=number) + text
    if outcome.wrong is not None:
        text = _why(outcome.wrong, detail, say) + "\n\n" + text
    rows = _day_keys(outcome, say) if detail is Detail.HELD_ON else _hour_keys(outcome, say)
    last = [Button(say("Back"), callbacks.AskDetail(training.id, outcome.back))] if outcome.back is not None else []
    if training.filling and outcome.back is None:
        last.append(Button(say("Back"), callbacks.OfferTraining(training.cohort_id)))
    if detail not in NEEDED:
        kept = detail is Detail.PROVIDER and training.provider is not None and training.filling
        label = say("Keep that") if kept else say("Skip") if training.filling else say("Leave it out")
        last.append(Button(label, callbacks.SkipDetail(training.id, detail)))
        if kept:
            text += "\n\n" + say("So far: {provider}", provider=training.provider)
    if not training.filling:
        last.append(Button(say("Leave it as it is"), callbacks.ShowTraining(training.id)))
    return Message(text=text, buttons=[*rows, last], in_place=True)


def question(detail: Detail, say: Say) -> str:
    match detail:
        case Detail.TITLE:
            return say("What is the training called?")
        case Detail.HELD_ON:
            return say("On which day is it, or was it? Write the date, or pick one.")
        case Detail.HOURS:
            return say("How many hours of credit? Quarter hours are fine: 1.5, or 1 h 45.")
        case Detail.CATEGORY:
            return say("Which category, such as ethics?")
        case Detail.OBJECTIVES:
            return say("What do people learn there? Some boards ask for the objectives: one in a line.")
        case Detail.PRESENTER:
            return say("Who presents it?")
        case Detail.PROVIDER:
            return say("Which organization provides it?")


def _why(wrong: Wrong, detail: Detail, say: Say) -> str:
    match wrong:
        case Wrong.TOO_LONG:
            return say("That is a bit long for me: up to {n} letters.", n=LONGEST[detail])
        case Wrong.NO_HOURS:
            return say("I could not read hours in that.")
        case Wrong.OPEN_HOURS:
            return say("I read more than one number of hours, or one that is no quarter hour. Which one is it?")
        case Wrong.TOO_MANY_HOURS:
            return say("That is more than {n} hours. For a longer course, offer its parts.", n=MOST_HOURS)
        case Wrong.NO_DATE:
            return say("I could not read a date in that.")
        case Wrong.TWO_DATES:
            return say("That could be two days. Which one?")


def _day_keys(outcome: DetailAsked, say: Say) -> list[list[Button]]:
    def key(label: str, days_back: int) -> Button:
        return Button(label, callbacks.HeldOn(outcome.training.id, (outcome.today - timedelta(days=days_back)).toordinal()))

    if outcome.days:
        return [[Button(say.short_date(day), callbacks.HeldOn(outcome.training.id, day.toordinal()))] for day in outcome.days]
    return [[key(say("Today"), 0), key(say("Yesterday"), 1)]]


def _hour_keys(outcome: DetailAsked, say: Say) -> list[list[Button]]:
    return [[Button(say.hours(each), callbacks.TrainingHoursAre(outcome.training.id, int(each / QUARTER))) for each in outcome.hours]]


def facts(training: Training, say: Say) -> str:
    """What is known of it, a line each."""
    lines = [put("<b>{title}</b>", title=training.title or say("A draft"))]
    if training.held_on is not None:
        lines.append(say.day(training.held_on) + put(", {year}", year=training.held_on.year))
    if training.hours is not None:
        counted = say.hours(training.hours)
        lines.append(counted if training.category is None else put("{hours} · {category}", hours=counted, category=training.category))
    if training.presenter is not None:
        lines.append(say("Presented by {presenter}", presenter=training.presenter))
    if training.provider is not None:
        lines.append(say("Provided by {provider}", provider=training.provider))
    return "\n".join([*lines, *(put("• {objective}", objective=each) for each in training.objectives)])


@shows
def _shown(outcome: TrainingShown, say: Say, *, lead: str | None = None) -> Message:
    training = outcome.training
    parts = ([] if lead is None else [lead]) + [facts(training, say)]
    if training.offered_at is not None:
        parts.append(_accepted(outcome.accepted, say))
    if training.missing is not None:
        parts.append(say("It needs a title, a day and hours before it can be offered."))
    elif outcome.early:
        parts.append(say("Its hours can be offered from that day on."))
    keys = _changing(training, say) if outcome.changing else _keys(outcome, say)
    reads = Reading(cohort_id=outcome.cohort.id, action=Action.TAKE_CERTIFICATES)
    return Message(text="\n\n".join(parts), buttons=keys, in_place=True, reads=reads)


def _accepted(names: tuple[str, ...], say: Say) -> str:
    """Who took them. Who did not, or was not there, is nobody's business."""
    if not names:
        return say("Nobody has taken the hours yet.")
    shown = ", ".join(names[:NAMES_SHOWN]) + ("…" if len(names) > NAMES_SHOWN else "")
    return say.plural("{n} person took the hours: {names}", "{n} people took the hours: {names}", len(names), names=shown)


def _keys(outcome: TrainingShown, say: Say) -> list[list[Button]]:
    training = outcome.training
    rows = []
    running = outcome.cohort.ended_at is None
    if running and training.missing is None and not outcome.early:
        rows.append([Button(say("Offer to the cohort"), callbacks.OfferToCohort(training.id))])
        rows.append([Button(say("QR for 30 minutes"), callbacks.OpenScan(training.id))])
    certificates = [Button(say("Get certificates"), callbacks.MakeCertificates(training.id))] if outcome.accepted else []
    if outcome.accepted or outcome.struck:
        rows.append([*certificates, Button(say("Who was there"), callbacks.ListAttendances(training.id, 0))])
    if running and training.offered_at is None:
        change = Button(say("Change"), callbacks.ChangeTraining(training.id))
        rows.append([change, Button(say("Delete"), callbacks.AskDeleteTraining(training.id))])
    rows.append([Button(say("All trainings"), callbacks.OfferTraining(outcome.cohort.id))])
    return rows


def _changing(training: Training, say: Say) -> list[list[Button]]:
    labels = {
        Detail.TITLE: say("Title"),
        Detail.HELD_ON: say("Day"),
        Detail.HOURS: say("Hours"),
        Detail.CATEGORY: say("Category"),
        Detail.OBJECTIVES: say("Objectives"),
        Detail.PRESENTER: say("Presenter"),
        Detail.PROVIDER: say("Provider"),
    }
    keys = [Button(label, callbacks.AskDetail(training.id, detail)) for detail, label in labels.items()]
    return [*in_rows(keys, 2), [Button(say("Back"), callbacks.ShowTraining(training.id))]]


@shows
def offer_asked(outcome: OfferAsked, say: Say) -> Message:
    back = Button(say("Back"), callbacks.ShowTraining(outcome.training.id))
    ask = say.plural(
        "Offer these hours to the cohort, {n} person? Whoever was asked before is not asked again. Each takes them or not; you only see "
        "who took them.",
        "Offer these hours to the cohort, {n} people? Whoever was asked before is not asked again. Each takes them or not; you only see "
        "who took them.",
        outcome.people,
    )
    send = Button(say("Offer them"), callbacks.SendOffer(outcome.training.id))
    return Message(text=facts(outcome.training, say) + "\n\n" + ask, buttons=[[send, back]], in_place=True)


@shows
def offered(outcome: OfferSent, say: Say) -> Message:
    return _shown(outcome.shown, say, lead=say("Offered. It reaches each person outside their quiet hours and pauses."))


@shows
def scan_opened(outcome: ScanOpened, say: Say) -> Message:
    link = say.link(outcome.payload)
    until = say.moment(outcome.until, outcome.person.schedule.zone)
    text = say(
        "Whoever scans this can take the hours of “{title}”, until {until}. It also works for people outside the cohort. {link}",
        title=outcome.training.title,
        until=until,
        link=link,
    )
    back = [[Button(say("Who took them"), callbacks.ShowTraining(outcome.training.id))]]
    return Message(text=text, picture=Picture(name="qr", facts={"link": link}), buttons=back)


@shows
def certificates(outcome: CertificatesMade, say: Say) -> Message:
    """One file to print, and from it on to other forms."""
    text = say(
        "Certificates of attendance for “{title}”, one a page, and the list of who was there. Print and sign them; they count only with a "
        "signature.",
        title=outcome.training.title or "",
    )
    return _filed(text, "attendances", outcome, say)


def certificate_files(outcome: CertificatesMade, say: Say) -> Message:
    return _filed(say("The same, a file for each person."), "attendance-files", outcome, say)


def attendance_list(outcome: CertificatesMade, say: Say) -> Message:
    return _filed(say("Who was there, as a list."), "attendance-list", outcome, say)


def _filed(text: str, form: str, outcome: CertificatesMade, say: Say) -> Message:
    if not outcome.attendances:
        return Message(text=say("Nobody has taken the hours yet."))
    training = outcome.training.id
    facts = {"training": training, "attendances": [each.id for each in outcome.attendances]}
    reads = Reading(cohort_id=outcome.training.cohort_id, action=Action.TAKE_CERTIFICATES)
    more = [
        Button(say("A file for each"), callbacks.CertificateFiles(training)),
        Button(say("Attendance list"), callbacks.AttendanceList(training)),
    ]
    keys = [more, [Button(say("Who was there"), callbacks.ListAttendances(training, 0))]] if form == "attendances" else []
    return Message(text=text, document=Document(form=form, person_id=outcome.person.id, facts=facts), buttons=keys, reads=reads)


@shows
def deletion_asked(outcome: TrainingDeletionAsked, say: Say) -> Message:
    training = outcome.training
    keys = [Button(say("Delete"), callbacks.DeleteTraining(training.id)), Button(say("Keep it"), callbacks.ShowTraining(training.id))]
    return Message(text=say("Delete this draft?") + "\n\n" + facts(training, say), buttons=[keys], in_place=True)
