"""The log: what was saved, what a board asks for and is missing, pages, finding, deleting."""

from bot import callbacks
from bot.services.education.credits import (
    ON_A_PAGE,
    CreditDeleted,
    CreditDeletionAsked,
    CreditGoalsListed,
    CreditMonthsListed,
    CreditSearchAsked,
    CreditShown,
    CreditsListed,
    Wanted,
)
from bot.views import menus
from bot.views.education import credit_drafts, goal_progress
from bot.views.labels import in_rows, pager, short
from bot.views.message import Button, Message, Reply
from bot.views.say import Say, put
from bot.views.showing import shows
from practice.goals import Credit
from practice.library import CertificateItem, RulePack


@shows
def card(outcome: CreditShown, say: Say, *, lead: str = "") -> Message:
    if outcome.saved:
        lead = say("Saved, not shared.")
    parts = [
        lead,
        _told(outcome.credit, say),
        credit_drafts.counts(outcome.counts, say) + "\n" + credit_drafts.files(len(outcome.files), say),
        *(put("<b>{name}</b>: ", name=progress.goal.name) + goal_progress.left(progress, say) for progress in outcome.left),
        *_wanted(outcome.wanted, say),
    ]
    return Message(text="\n\n".join(part for part in parts if part), buttons=_keys(outcome, say), in_place=True)


def _told(credit: Credit, say: Say) -> str:
    head = put(
        "<b>{title}</b>\n{facts}", title=credit.title, facts=f"{say.hours(credit.hours)} · {credit_drafts.day_of(credit.earned_on, say)}"
    )
    return "\n".join([head, *credit_drafts.names(credit.provider, credit.presenter, say)])


def _wanted(wanted: Wanted, say: Say) -> list[str]:
    """Kindly: what may still be asked for, what to look for on the paper, and who has the last word."""
    items = [_item(item, say) for item in wanted.missing] + ([say("the certificate")] if wanted.no_file else [])
    parts = []
    if items:
        listed = ", ".join(items)
        parts.append(
            say("Your board may ask for what is not here yet: {items}.", items=listed)
            if wanted.packs
            else say("Boards often ask for: {items}. It can wait.", items=listed)
        )
    if wanted.on_paper:
        listed = ", ".join(_item(item, say) for item in wanted.on_paper)
        parts.append(say("Check if the certificate shows: {items}.", items=listed))
    return ["\n".join([*parts, *(_checked(pack, say) for pack in wanted.packs)])] if parts or wanted.packs else []


def _checked(pack: RulePack, say: Say) -> str:
    name, day = pack.text(say.language).name, say.short_date(pack.checked_on)
    return say("{pack}, checked {day}. Check with your board.", pack=name, day=day)


def _item(item: CertificateItem, say: Say) -> str:
    return {
        CertificateItem.NAME: say("your name"),
        CertificateItem.TITLE: say("the title"),
        CertificateItem.DATE: say("the date"),
        CertificateItem.HOURS: say("the hours"),
        CertificateItem.PROVIDER: say("who offered it"),
        CertificateItem.PRESENTER: say("who presented it"),
        CertificateItem.SIGNATURE: say("a signature"),
        CertificateItem.APPROVER: say("who approved it for credit"),
    }[item]


def _keys(outcome: CreditShown, say: Say) -> list[list[Button]]:
    credit_id = outcome.credit.id
    certificate = (
        Button(say("See certificates"), callbacks.ShowCertificates(credit_id))
        if outcome.files
        else Button(say("Add certificate"), callbacks.AddCertificate(credit_id))
    )
    return [
        [certificate, Button(say("Change"), callbacks.ChangeCredit(credit_id))],
        [Button(say("Delete"), callbacks.AskDeleteCredit(credit_id)), _log(say), Button(say("Log more"), callbacks.BeginLog())],
    ]


def _log(say: Say) -> Button:
    return Button(say("My log"), callbacks.ListCredits(0, 0, 0))


@shows
def page(outcome: CreditsListed, say: Say) -> Message:
    if outcome.words is not None:
        return found(outcome, say)
    first = outcome.page * ON_A_PAGE
    head = say("<b>Your log</b>")
    if outcome.goal is not None:
        head = put("<b>{goal}</b>", goal=outcome.goal.name)
    if outcome.month is not None:
        head = put("<b>{month}</b>", month=say.month(outcome.month))
    if outcome.total > ON_A_PAGE:
        head += " · " + say("{first}–{last} of {total}", first=first + 1, last=first + len(outcome.credits), total=outcome.total)
    parts = [head, "\n".join(_line(number, credit, say) for number, credit in enumerate(outcome.credits, first + 1))]
    if not outcome.credits:
        parts.append(say("Nothing is logged here yet."))
    if outcome.practiced:
        parts.append(
            say.plural(
                "Practice with this bot: {n} scenario. It is listed apart and never counts by itself.",
                "Practice with this bot: {n} scenarios. They are listed apart and never count by themselves.",
                outcome.practiced,
            )
        )
    return Message(text="\n\n".join(part for part in parts if part), buttons=_page_keys(outcome, say, first), in_place=True)


def _line(number: int, credit: Credit, say: Say) -> str:
    facts = f"{say.short_date(credit.earned_on)} · {say.hours(credit.hours)}"
    return put("{number}. {facts} · <b>{title}</b>", number=number, facts=facts, title=short(credit.title, 60))


def _page_keys(outcome: CreditsListed, say: Say, first: int) -> list[list[Button]]:
    goal = 0 if outcome.goal is None else outcome.goal.id
    month = 0 if outcome.month is None else outcome.month.year * 100 + outcome.month.month
    numbers = [Button(str(number), callbacks.OpenCredit(credit.id)) for number, credit in enumerate(outcome.credits, first + 1)]
    more = outcome.words is None and first + ON_A_PAGE < outcome.total
    turns = pager(outcome.page, lambda page: callbacks.ListCredits(page, goal, month), say("Newer"), say("Older"), more=more)
    find = [
        Button(say("Search"), callbacks.FindCredits()),
        Button(say("By goal"), callbacks.CreditGoals()),
        Button(say("By month"), callbacks.CreditMonths(0)),
    ]
    last = [Button(say("Log hours"), callbacks.BeginLog())]
    if goal or month or outcome.words is not None:
        last.insert(0, _log(say))
    return [numbers, turns, find if outcome.total or last[1:] else [], last]


def found(outcome: CreditsListed, say: Say) -> Message:
    """What a search found, newest first."""
    if not outcome.credits:
        keys = [Button(say("Search again"), callbacks.FindCredits()), _log(say)]
        return Message(text=say("I found nothing with those words. A shorter word, or just its beginning, may find more."), buttons=[keys])
    head = say.plural("{n} in your log has those words.", "{n} in your log have those words.", outcome.total)
    if outcome.total > len(outcome.credits):
        head += " " + say("These are the newest; one more word narrows it down.")
    lines = "\n".join(_line(number, credit, say) for number, credit in enumerate(outcome.credits, 1))
    return Message(text=head + "\n\n" + lines, buttons=_page_keys(outcome, say, 0))


@shows
def goals(outcome: CreditGoalsListed, say: Say) -> Message | Reply:
    rows = [[Button(short(goal.name), callbacks.ListCredits(0, goal.id, 0))] for goal in outcome.goals]
    return Message(text=say("Hours toward which goal?"), buttons=[*rows, [_log(say)]], in_place=True)


@shows
def months(outcome: CreditMonthsListed, say: Say) -> Message | Reply:
    keys = [Button(short(say.month(each)), callbacks.ListCredits(0, 0, each.year * 100 + each.month)) for each in outcome.months]
    turns = pager(outcome.page, callbacks.CreditMonths, say("Newer"), say("Older"), more=outcome.more)
    return Message(text=say("Hours of which month?"), buttons=[*in_rows(keys, 2), turns, [_log(say)]], in_place=True)


@shows
def search_asked(_: CreditSearchAsked, say: Say) -> Message | Reply:
    return Message(text=say("Which words? I look in titles and names of your log. Or /cancel."))


@shows
def deletion_asked(outcome: CreditDeletionAsked, say: Say) -> Message | Reply:
    credit = outcome.credit
    text = say("Delete {title}, {hours}?", title=credit.title, hours=say.hours(credit.hours))
    if outcome.files:
        text += " " + say("Its certificate goes too.")
    text += " " + say("It leaves the database at once, and this chat where Telegram allows it.")
    keys = [Button(say("Delete hours"), callbacks.DeleteCredit(credit.id)), Button(say("Keep hours"), callbacks.OpenCredit(credit.id))]
    return Message(text=text, buttons=[keys], in_place=True)


@shows
def deleted(outcome: CreditDeleted, say: Say) -> Reply:
    text = menus.deleted(say, some_stay=outcome.some_stay)
    return Reply(messages=[Message(text=text, buttons=[[_log(say)]], in_place=True)], delete=outcome.message_ids, truncates=True)
