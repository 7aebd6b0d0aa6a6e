"""What someone wrote, as a sheet for supervision: said what it holds, then sent."""

import re
from html import unescape
from typing import Any

from bot import callbacks
from bot.services.review.printing import Asked, Choice, Printed
from bot.views.daily import viewing
from bot.views.daily.asking import question
from bot.views.message import Button, Document, Message, Reply
from bot.views.say import Say
from bot.views.showing import shows
from db.entries import Entry
from practice.library import Scenario

FORM = "printed"
PICTURES = re.compile("[\u200d\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff\U000e0000-\U000e007f]+")


@shows
def sent(outcome: Asked, say: Say) -> Reply:
    choice = outcome.choice
    month = choice.month and choice.month.year * 100 + choice.month.month
    facts = {"value": choice.value or "", "month": month or 0}
    text = say(
        "<b>{title}</b>\nAs a PDF to print. It holds your words: check that they name nobody before you hand it to someone.",
        title=_title(choice, say),
    )
    document = Document(form=FORM, person_id=outcome.person.id, facts=facts)
    return Reply(messages=[Message(text=text, document=document, buttons=[[Button(say("All I wrote"), callbacks.ShowReview())]])])


def _title(choice: Choice, say: Say) -> str:
    if choice.value is not None:
        return say.value(choice.value)
    return say("What has a star") if choice.month is None else say.month(choice.month)


def _plain(text: str) -> str:
    """What is said in Telegram's HTML, without it."""
    return unescape(re.sub(r"</?[a-z]+>", "", text))


def _printable(words: str) -> str:
    """Without the small pictures for which the page has no letters."""
    return PICTURES.sub("", words)


def filename(printed: Printed, say: Say) -> str:
    choice = printed.choice
    part = choice.value or (choice.month.strftime("%Y-%m") if choice.month is not None else say("starred"))
    return f"{say('my-practice')}-{part}.pdf"


def page(printed: Printed, say: Say) -> dict[str, Any]:
    """The facts of its template."""
    return {
        "language": say.language.value,
        "title": _plain(_title(printed.choice, say)),
        "lead": say("My practice, for supervision"),
        "note": say("Written by one person for their own practice. The scenarios are made up."),
        "page": _plain(say("Page {page} of {pages}", page="{page}", pages="{pages}")),
        "entries": [_entry(each, printed, say) for each in printed.entries],
    }


def _entry(entry: Entry, printed: Printed, say: Say) -> dict[str, Any]:
    scenario = printed.library.find_scenario(entry.scenario_id)
    day = say.short_date(entry.at, printed.person.schedule.zone)
    parts = [] if scenario is None else [{"head": "", "words": scenario.text(say.language).story.strip(), "quiet": True}]
    if answer := _answer(entry, scenario, say):
        asked = "" if scenario is None else scenario.text(say.language).ask
        parts.append({"head": asked, "words": _printable(answer), "quiet": False})
    if entry.text:
        asked = "" if scenario is None else question(scenario.text(say.language), entry.question, say)
        parts.append({"head": _plain(asked), "words": _printable(entry.text), "quiet": False})
    if entry.voices:
        parts.append({"head": "", "words": say.plural("{n} voice note", "{n} voice notes", entry.voices), "quiet": True})
    title = say.value(entry.value) if scenario is None else scenario.text(say.language).title
    return {"title": _plain(title), "about": f"{_plain(say.value(entry.value))} · {day}", "parts": parts}


def _answer(entry: Entry, scenario: Scenario | None, say: Say) -> str:
    if entry.own_words is not None:
        return entry.own_words
    if scenario is None or not entry.way or entry.way > len(scenario.en.ways):
        return ""
    return _plain("\n".join(viewing.chosen(scenario, entry.way, entry.next_way, say)))
