"""A goal's hours as a record: which files there are, and what stands in them."""

from decimal import Decimal
from typing import Any

from bot import callbacks
from bot.services.education.ledgers import LONGEST_NAME, LONGEST_NUMBER, Form, FormsShown, Ledger, NumberAsked, RecordMade, RecordNameAsked
from bot.views.labels import short
from bot.views.message import Button, Document, Message, Reply
from bot.views.say import Say, put
from bot.views.sheets import Cell
from bot.views.showing import shows
from practice.goals import Counted
from practice.library import RulePack
from practice.models import Language


@shows
def _forms(outcome: FormsShown, say: Say) -> Message:
    goal, is_english = outcome.goal.id, say.language is Language.ENGLISH
    text = "\n\n".join(
        [
            say("<b>{goal}</b>: a record to keep or hand in, under the name “{name}”.", goal=outcome.goal.name, name=outcome.name or ""),
            say("It says that you logged the hours yourself. Check with your board what it accepts."),
            say("Certification number on it: {number}.", number=outcome.goal.certification or say("none")),
            say.plural("{n} certificate is stored with it.", "{n} certificates are stored with it.", outcome.certificates)
            if outcome.certificates
            else say("No certificate is stored with it yet."),
        ]
    )
    rows = [
        [Button(say("PDF"), callbacks.MakeRecord(goal, Form.PDF)), Button(say("Calendar"), callbacks.MakeRecord(goal, Form.CALENDAR))],
        [] if is_english else [Button(say("PDF in English"), callbacks.MakeRecord(goal, Form.ENGLISH))],
        [Button(say("Workbook"), callbacks.MakeRecord(goal, Form.WORKBOOK)), Button(say("Table"), callbacks.MakeRecord(goal, Form.TABLE))],
        [Button(say("All in one ZIP"), callbacks.MakeRecord(goal, Form.ARCHIVE))],
        [Button(say("Another name"), callbacks.AskRecordName(goal)), Button(say("Set my number"), callbacks.AskCertification(goal))],
        [Button(say("Back"), callbacks.OpenGoal(goal))],
    ]
    return Message(text=text, buttons=rows, in_place=True)


@shows
def _number_asked(outcome: NumberAsked, say: Say) -> Message:
    text = say("Which number does your certification have? Write it as it stands on your certificate.")
    if outcome.too_long:
        text = say("Up to {n} letters, please.", n=LONGEST_NUMBER) + "\n\n" + text
    return Message(text=text, buttons=[[Button(say("Back"), callbacks.ShowForms(outcome.goal.id))]], in_place=True)


@shows
def _name_asked(outcome: RecordNameAsked, say: Say) -> Message:
    text = say("Which name goes on your record? Write it as your board knows you. It is shown to nobody here.")
    if outcome.too_long:
        text = say("Up to {n} letters, please.", n=LONGEST_NAME) + "\n\n" + text
    goal = outcome.goal.id
    own = [] if outcome.suggested is None else [Button(short(outcome.suggested), callbacks.UseRecordName(goal))]
    return Message(text=text, buttons=[own, [Button(say("Back"), callbacks.OpenGoal(goal))]], in_place=True)


@shows
def made(outcome: RecordMade, say: Say) -> Reply:
    """The files, each made when it is sent; where there are several, the first message says how many are on their way."""
    caption = {
        Form.PDF: say("Your record. Look it over before you hand it in."),
        Form.ENGLISH: say("Your record in English. Titles stand as you wrote them. Look it over before you hand it in."),
        Form.TABLE: say("The same as a table (CSV)."),
        Form.WORKBOOK: say("The same as a workbook for spreadsheets (XLSX)."),
        Form.CALENDAR: say("Open this with your calendar. Opening a newer one later brings it up to date."),
        Form.ARCHIVE: say("Your record in all forms, with your certificates."),
    }[outcome.form]
    if outcome.form is not Form.ARCHIVE:
        return Reply(messages=[Message(text=caption, document=_document(outcome, ()))])
    many = len(outcome.parts)
    messages = [Message(text=say("I am packing it. This can take a moment."))] if many == 1 else []
    if many > 1:
        messages = [Message(text=say("I am packing it. {n} files come one after the other.", n=many))]
    for number, part in enumerate(outcome.parts, 1):
        text = caption if number == 1 else say("More of your certificates.")
        text += " " + say("File {number} of {many}.", number=number, many=many) if many > 1 else ""
        messages.append(Message(text=text, document=_document(outcome, part, number)))
    return Reply(messages=messages)


def _document(outcome: RecordMade, certificates: tuple[int, ...], number: int = 1) -> Document:
    facts = {"goal": outcome.goal.id, "certificates": list(certificates), "number": number}
    return Document(form=f"record-{outcome.form}", person_id=outcome.person.id, facts=facts)


def filename(ledger: Ledger, say: Say) -> str:
    """Without an ending. Only the day: file names are seen by others."""
    return say("hours-{day}", day=ledger.made_on.isoformat())


def number(hours: Decimal) -> str:
    """Without zeros that say nothing: 7.5, 20."""
    return f"{hours.normalize():f}"


def page(ledger: Ledger, say: Say) -> dict[str, Any]:
    """The facts of the PDF; its template knows no words of its own."""
    goal = ledger.goal
    pack = None if goal.rule_pack is None else say.library.rule_packs.get(goal.rule_pack)
    people = [[say("Name"), ledger.name], [say("For"), named(goal.name, pack, say)], [say("Period"), _period(ledger, say)]]
    if goal.certification is not None:
        people.insert(1, [say("Certification number"), goal.certification])
    if pack is not None and pack.board is not None:
        people.append([say("Board"), pack.board])
    people.append([say("Made on"), say.short_date(ledger.made_on)])
    return {
        "language": str(say.language),
        "title": say("Record of continuing education"),
        "note": say("Self-reported by the person named above."),
        "page": say("Page {page} of {pages}", page="{page}", pages="{pages}"),
        "people": people,
        "summary": {
            "title": say("Hours by category"),
            "head": [say("Category"), say("Asked for"), say("Counted"), say("Left")],
            "rows": _summary(ledger, pack, say),
        },
        "credits": {
            "title": say("What was logged"),
            "head": [say("Date"), say("Title"), say("Provider, presenter"), say("Category"), say("Hours"), say("Certificate")],
            "rows": [_credit(each, ledger, pack, say) for each in ledger.credits],
            "empty": say("Nothing is logged yet."),
        },
        "certificates": {"title": say("Certificates"), "rows": _certificates(ledger, say), "empty": say("None is stored.")},
        "closing": _closing(ledger, say),
        "signing": [say("Signature"), say("Date")],
    }


def named(name: str, pack: RulePack | None, say: Say) -> str:
    """What a board's rules call something, in the language of the record, where it still has the name that they gave it."""
    if pack is None:
        return name
    pairs = [(pack.en.name, pack.es.name), *((each.en, each.es) for each in pack.categories)]
    pairs += [(each.en.name, each.es.name) for each in pack.also]
    found = next((pair for pair in pairs if name in pair), None)
    return name if found is None else found[list(Language).index(say.language)]


def _period(ledger: Ledger, say: Say) -> str:
    return f"{say.short_date(ledger.goal.starts_on)} – {say.short_date(ledger.goal.due_on)}"


def _summary(ledger: Ledger, pack: RulePack | None, say: Say) -> list[list[str]]:
    done = ledger.progress
    rows = [[say("All hours"), number(ledger.goal.hours), number(done.counted), number(done.left)]]
    for each in done.categories:
        least = number(each.category.least) if each.category.least else "–"
        asked = least if each.category.most is None else say("{least}, at most {most}", least=least, most=number(each.category.most))
        rows.append([named(each.category.name, pack, say), asked, number(each.counted), number(each.left)])
    if ledger.goal.carried:
        rows.append([say("Carried over from before"), "–", number(ledger.goal.carried), "–"])
    return rows


def _category(counted: Counted, ledger: Ledger) -> str:
    return next((each.name for each in ledger.categories if each.id == counted.category_id), "")


def _credit(counted: Counted, ledger: Ledger, pack: RulePack | None, say: Say) -> list[str]:
    credit = counted.credit
    given = ", ".join(part for part in (credit.provider, credit.presenter) if part)
    numbers = ", ".join(str(each) for each in ledger.numbers[credit.id])
    category = named(_category(counted, ledger), pack, say)
    return [say.short_date(credit.earned_on), credit.title, given, category, number(credit.hours), numbers]


def _certificates(ledger: Ledger, say: Say) -> list[list[str]]:
    titles = {each.credit.id: each.credit for each in ledger.credits}
    rows = []
    for place, filed in enumerate(ledger.filed, 1):
        credit = titles[filed.credit_id]
        kind = "PDF" if filed.mime_type == "application/pdf" else say("photo")
        rows.append([str(place), f"{say.short_date(credit.earned_on)} · {credit.title} ({kind})"])
    return rows


def _closing(ledger: Ledger, say: Say) -> str:
    text = say("The person named above logged these hours. What is asked for and accepted is up to the board.")
    if ledger.practised:
        text += " " + say.plural(
            "In this period they also answered {n} practice scenario in this bot; practice is not counted as hours.",
            "In this period they also answered {n} practice scenarios in this bot; practice is not counted as hours.",
            ledger.practised,
        )
    return text


def columns(say: Say) -> tuple[str, ...]:
    """Of the table and of the workbook."""
    return (say("Date"), say("Title"), say("Provider"), say("Presenter"), say("Category"), say("Hours"), say("Certificate"))


def rows(ledger: Ledger) -> list[tuple[Cell, ...]]:
    """A line for each credit. Hours are numbers."""
    return [_row(each, ledger) for each in ledger.credits]


def _row(counted: Counted, ledger: Ledger) -> tuple[Cell, ...]:
    credit = counted.credit
    numbers = ", ".join(str(each) for each in ledger.numbers[credit.id])
    return (
        credit.earned_on,
        credit.title,
        credit.provider,
        credit.presenter,
        _category(counted, ledger) or None,
        float(credit.hours),
        numbers or None,
    )


def title(ledger: Ledger) -> str:
    return put("{goal}", goal=ledger.goal.name)
