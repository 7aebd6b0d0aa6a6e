"""A star, and what is printed by it, by value or by month: only one's own, in both languages."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from pypdf import PdfReader

from bot.pictures import pdf
from bot.services.over import Stale
from bot.services.review import printing, reviewing, stars
from bot.services.review.printing import Asked, Choice
from bot.views.review import printing as views
from bot.views.say import Host, Say
from db import Database, people, prompts
from practice.models import Language, Person, Value
from tests.shipped import shipped

LIBRARY = shipped()
NOW = datetime(2026, 3, 10, 15, tzinfo=UTC)
HOST = Host(name="Test Peer Center", contact="hello@example.org", relation="employs", backup_days=30)


def meet(db: Database, telegram_id: int = 7, language: Language = Language.ENGLISH) -> Person:
    person = people.meet(db, telegram_id, language=language, zone="America/New_York", now=NOW).person
    people.consent(db, person.id, language=language, now=NOW)
    return people.get(db, person.id)


def write(db: Database, person: Person, words: str | None, at: datetime = NOW, number: int = 0) -> int:
    scenario = LIBRARY.scenarios[number]
    prompt = prompts.add(db, person.id, scenario_id=scenario.id, value=scenario.value, local_on=None, question=0, now=at)
    assert prompt is not None
    if words is not None:
        db.execute("UPDATE prompts SET own_words = ?, way = 0, answered_at = ? WHERE id = ?", [words, int(at.timestamp()), prompt.id])
    return prompt.id


def star(db: Database, person: Person, prompt_id: int, *, on: bool = True) -> object:
    return stars.star_entry(db, person, NOW, library=LIBRARY, entry_id=prompt_id, on=on)


def test_a_star_stands_with_or_without_words_and_comes_off(db: Database) -> None:
    ana = meet(db)
    wrote, only_starred = write(db, ana, "I would ask first"), write(db, ana, None, number=1)
    for prompt_id in (wrote, only_starred):
        star(db, ana, prompt_id)
    listed = reviewing.list_starred(db, ana, NOW, library=LIBRARY, page=0)
    assert not isinstance(listed, Stale)
    assert {entry.prompt_id for entry in listed.entries} == {wrote, only_starred}
    assert sum(reviewing.review(db, ana, NOW).counts.values()) == 1  # what has no words is nothing that was written
    assert isinstance(star(db, ana, only_starred, on=False), Stale)
    star(db, ana, wrote, on=False)
    assert isinstance(reviewing.list_starred(db, ana, NOW, library=LIBRARY, page=0), Stale)


def test_nobody_stars_or_prints_what_is_anothers(db: Database) -> None:
    ana, luz = meet(db), meet(db, 8)
    prompt_id = write(db, ana, "mine")
    assert isinstance(star(db, luz, prompt_id), Stale)
    assert prompts.get(db, ana.id, prompt_id).starred is False
    assert isinstance(printing.ask(db, luz, NOW, value="", month=202603), Stale)


@pytest.mark.parametrize(
    ("value", "month", "words"),
    [
        ("", 202603, {"at its start", "of March"}),
        ("", 202602, {"of February"}),
        ("", 0, {"of March"}),  # under a star
        (LIBRARY.scenarios[0].value.value, 0, {"at its start", "of March", "of February"}),
    ],
)
def test_a_month_a_value_or_the_starred_ones_are_printed(db: Database, value: str, month: int, words: set[str]) -> None:
    ana = meet(db)
    write(db, ana, "of February", datetime(2026, 3, 1, 4, 59, tzinfo=UTC))  # a minute before March begins in New York
    write(db, ana, "at its start", datetime(2026, 3, 1, 5, tzinfo=UTC))
    star(db, ana, write(db, ana, "of March"))
    asked = printing.ask(db, ana, NOW, value=value, month=month)
    assert isinstance(asked, Asked)
    assert {entry.own_words for entry in printing.read(db, ana.id, asked.choice, LIBRARY).entries} == words


@pytest.mark.parametrize(("value", "month"), [("", 202604), ("", 0), ("nothing", 0), ("", 99), ("", 202613), (Value.HOPEFUL, -5)])
def test_what_is_not_there_is_not_printed(db: Database, value: str, month: int) -> None:
    ana = meet(db)
    write(db, ana, None)
    assert isinstance(printing.ask(db, ana, NOW, value=value, month=month), Stale)


@pytest.mark.parametrize(("language", "title"), [(Language.ENGLISH, "March 2026"), (Language.SPANISH, "Marzo de 2026")])
def test_the_sheet_has_the_words_as_they_were_written(db: Database, language: Language, title: str) -> None:
    ana = meet(db, language=language)
    for number in range(9):
        at = NOW + timedelta(hours=number)
        write(db, ana, f"<b>*Words* & #more\n{number}. ¿Qué tal? ñandú", at, number)
    printed = printing.read(db, ana.id, Choice(month=datetime(2026, 3, 1, tzinfo=UTC).date()), LIBRARY)
    say = Say(language, HOST, LIBRARY)
    content = pdf.printed(views.page(printed, say))
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert title in text
    assert "<b>*Words* & #more" in text
    assert "&amp;" not in text
    assert LIBRARY.scenarios[8].text(language).title in text
