"""Credits that are saved: opened, found by word, goal or month, deleted; and what their board asks for that is missing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.services import pages
from bot.services.daily.prompts import DELETABLE
from bot.services.education.credit_drafts import ChosenGoal, DraftShown, chosen_goal, show
from bot.services.education.goals import progress_of
from bot.services.over import NotSetUp, Stale
from db import Database, certificates, credit_drafts, dialogues, goals, prompts
from db import credits as credit_rows
from db.certificates import Certificate
from db.dialogues import Asking
from db.times import to_unix
from practice import searching
from practice.frozen import Frozen
from practice.goals import Credit, Goal, Progress
from practice.library import CertificateItem, Library, RulePack
from practice.models import Person

ON_A_PAGE = 5
MONTHS_ON_A_PAGE = 6
ON_THE_PAPER = (CertificateItem.NAME, CertificateItem.SIGNATURE, CertificateItem.APPROVER)


class Wanted(Frozen):
    """What boards ask for: `missing` here, and `on_paper` what only a look at the certificate tells. Without packs, what many ask for."""

    packs: tuple[RulePack, ...]
    missing: tuple[CertificateItem, ...]
    on_paper: tuple[CertificateItem, ...]
    no_file: bool


class CreditShown(Frozen):
    """`saved`: just now; `left` says how far the goals are that it counts toward."""

    credit: Credit
    counts: tuple[ChosenGoal, ...]
    files: tuple[Certificate, ...]
    wanted: Wanted
    left: tuple[Progress, ...] = ()
    saved: bool = False


class CreditsListed(Frozen):
    """One page, newest first: all, or those toward a goal, in a month (its first day), or with these words."""

    credits: tuple[Credit, ...]
    page: int
    total: int
    goal: Goal | None = None
    month: date | None = None
    words: str | None = None
    practiced: int = 0  # scenarios in this bot, which count toward nothing


class CreditGoalsListed(Frozen):
    goals: tuple[Goal, ...]


class CreditMonthsListed(Frozen):
    months: tuple[date, ...]  # first days, newest first
    page: int
    more: bool


class CreditSearchAsked(Frozen): ...


class CreditDeletionAsked(Frozen):
    credit: Credit
    files: int


class CreditDeleted(Frozen):
    """Deleted here; these chat messages can still be taken away, and some may be too old for that."""

    message_ids: tuple[int, ...]
    some_stay: bool


def save(db: Database, person: Person, now: datetime, *, draft_id: int, library: Library) -> CreditShown | DraftShown | Stale:
    """Once; the same button again shows the credit. What is missing is asked for instead."""
    if (draft := credit_drafts.find(db, person.id, draft_id)) is None:
        saved = credit_rows.find_of_draft(db, person.id, draft_id)
        return Stale() if saved is None else shown(db, person, saved, library=library)
    if draft.hours is None or draft.earned_on is None or draft.title is None:
        return show(db, person, now, draft_id, library=library)
    credit_id = credit_rows.save(db, draft, now=now)
    credit = credit_rows.find(db, person.id, credit_id)
    assert credit is not None  # noqa: S101  just saved
    if not certificates.list_of(db, person.id, credit_id):
        dialogues.ask(db, person.id, Asking.CERTIFICATE, now=now, about_id=credit_id)
    counting = shown(db, person, credit, library=library)
    return replace(counting, saved=True, left=tuple(progress_of(db, person, now, each.goal) for each in counting.counts))


def open_credit(db: Database, person: Person, _: datetime, *, credit_id: int, library: Library) -> CreditShown | Stale:
    credit = credit_rows.find(db, person.id, credit_id)
    return Stale() if credit is None else shown(db, person, credit, library=library)


def shown(db: Database, person: Person, credit: Credit, *, library: Library) -> CreditShown:
    counts = [each for toward in credit_rows.list_goals(db, credit.id) if (each := chosen_goal(db, person, toward)) is not None]
    files = tuple(certificates.list_of(db, person.id, credit.id))
    packs = [pack for each in counts if (pack := library.rule_packs.get(each.goal.rule_pack or "")) is not None]
    return CreditShown(credit=credit, counts=tuple(counts), files=files, wanted=wanted(credit, packs, no_file=not files))


def wanted(credit: Credit, packs: Sequence[RulePack], *, no_file: bool) -> Wanted:
    items = {item for pack in packs for item in pack.certificate_shows}
    has = {CertificateItem.PROVIDER: credit.provider, CertificateItem.PRESENTER: credit.presenter}
    asked = items or {CertificateItem.PROVIDER}
    return Wanted(
        packs=tuple(dict.fromkeys(pack for pack in packs if not pack.is_blank)),
        missing=tuple(item for item, value in has.items() if item in asked and value is None),
        on_paper=tuple(item for item in ON_THE_PAPER if item in items),
        no_file=no_file,
    )


def list_page(
    db: Database, person: Person, _: datetime, *, page: int = 0, goal_id: int = 0, month: int = 0
) -> CreditsListed | NotSetUp | Stale:
    """A page that is no longer there is the last one. `month` is 202611 for November 2026."""
    if person.set_up_at is None:
        return NotSetUp()
    goal = goals.find(db, person.id, goal_id) if goal_id else None
    first = _first_day(month) if month else None
    if (goal_id and goal is None) or (month and first is None):
        return Stale()
    found = credit_rows.list_all_of(db, person.id)
    if goal is not None:
        toward = credit_rows.list_ids_toward(db, person.id, goal.id)
        found = [credit for credit in found if credit.id in toward]
    if first is not None:
        found = [credit for credit in found if credit.earned_on.replace(day=1) == first]
    page = pages.nearest(page, len(found), ON_A_PAGE)
    return CreditsListed(
        credits=pages.cut(found, page, ON_A_PAGE),
        page=page,
        total=len(found),
        goal=goal,
        month=first,
        practiced=sum(prompts.count_practised(db, person.id).values()),
    )


def _first_day(month: int) -> date | None:
    try:
        return date(month // 100, month % 100, 1)
    except (ValueError, OverflowError):  # a forged number may be of any size
        return None


def list_goals(db: Database, person: Person, _: datetime) -> CreditGoalsListed | Stale:
    """Goals with a credit, the one due first before others."""
    every = goals.list_page(db, person.id, limit=10, offset=0)
    found = [goal for goal in every if credit_rows.list_ids_toward(db, person.id, goal.id)]
    return CreditGoalsListed(goals=tuple(found)) if found else Stale()


def list_months(db: Database, person: Person, _: datetime, *, page: int) -> CreditMonthsListed | Stale:
    months = list(dict.fromkeys(credit.earned_on.replace(day=1) for credit in credit_rows.list_all_of(db, person.id)))
    if not months:
        return Stale()
    page = pages.nearest(page, len(months), MONTHS_ON_A_PAGE)
    more = len(months) > (page + 1) * MONTHS_ON_A_PAGE
    return CreditMonthsListed(months=pages.cut(months, page, MONTHS_ON_A_PAGE), page=page, more=more)


def ask_search(db: Database, person: Person, now: datetime) -> CreditSearchAsked | Stale:
    if person.set_up_at is None:
        return Stale()
    dialogues.ask(db, person.id, Asking.CREDIT_SEARCH, now=now)
    return CreditSearchAsked()


def search(db: Database, person: Person, _: datetime, *, text: str) -> CreditsListed:
    """Those in whose title, provider or presenter each of these words begins one, the newest first. What is looked for is kept nowhere."""
    dialogues.stop(db, person.id)
    terms = [searching.fold(term) for term in searching.terms(text)]
    found = [credit for credit in credit_rows.list_all_of(db, person.id) if terms and _has(credit, terms)]
    return CreditsListed(credits=tuple(found[:ON_A_PAGE]), page=0, total=len(found), words=" ".join(searching.terms(text)))


def _has(credit: Credit, terms: list[str]) -> bool:
    words = searching.WORD.findall(searching.fold(" ".join(filter(None, (credit.title, credit.provider, credit.presenter)))))
    return all(any(word.startswith(term) for word in words) for term in terms)


def ask_to_delete(db: Database, person: Person, _: datetime, *, credit_id: int) -> CreditDeletionAsked | Stale:
    if (credit := credit_rows.find(db, person.id, credit_id)) is None:
        return Stale()
    return CreditDeletionAsked(credit=credit, files=len(certificates.list_of(db, person.id, credit_id)))


def delete(db: Database, person: Person, now: datetime, *, credit_id: int) -> CreditDeleted | Stale:
    """With its certificates, at once."""
    if credit_rows.find(db, person.id, credit_id) is None:
        return Stale()
    told = credit_rows.list_messages(db, person.id, credit_id, chat_id=person.telegram_id)
    young = tuple(message_id for message_id, at in told if at >= to_unix(now - DELETABLE))
    dialogue = dialogues.find(db, person.id)
    if dialogue is not None and dialogue.asking is Asking.CERTIFICATE and dialogue.about_id == credit_id:
        dialogues.stop(db, person.id)
    credit_rows.delete(db, person.id, credit_id)
    return CreditDeleted(message_ids=young, some_stay=len(young) < len(told))
