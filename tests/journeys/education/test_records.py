"""A goal's hours as files to keep or hand in: PDF, table, workbook, calendar, and an archive with the certificates."""

import csv
import io
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
import vobject
from icalendar import Calendar
from pypdf import PdfReader

from bot.services.education import ledgers
from db import Database, goals
from db import credits as credit_rows
from db.credit_drafts import Toward
from db.goals import NewCategory
from db.rows import insert, scalar
from practice.goals import Rhythm
from tests.journeys.education.test_trainings import files_of, tap, words_of
from tests.world import Phone, World

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


async def with_hours(world: World, phone: Phone) -> None:
    """Set up, with a goal of twenty hours, two credits and a certificate."""
    await phone.set_up()

    def log(db: Database) -> None:
        person_id = scalar(db, "SELECT max(id) FROM people")
        goal = goals.add(
            db,
            person_id,
            name="=State renewal",
            hours=Decimal(20),
            starts_on=date(2026, 1, 1),
            due_on=date(2026, 12, 31),
            categories=[NewCategory(name="Ethics", least=Decimal(6))],
            now=NOW,
        )
        (ethics,) = goals.list_categories(db, goal.id)
        for title, hours, category in (("Ethics & <boundaries>", "3", ethics.id), ("+Listening", "1.5", None)):
            toward = [Toward(goal_id=goal.id, category_id=category, is_settled=True)]
            credit = credit_rows.add(
                db,
                person_id,
                earned_on=date(2026, 2, 3),
                hours=Decimal(hours),
                title=title,
                provider="NAMI",
                presenter=None,
                toward=toward,
                now=NOW,
            )
        insert(
            db,
            "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, content, created_at) "
            "SELECT id, ?, telegram_id, 900, 'f', 'image/png', ?, 1 FROM people WHERE id = ?",
            [credit, PNG, person_id],
        )

    await world.app.deps.store.run(log)


async def made(phone: Phone, form: str) -> bytes:
    await tap(phone, f"1MakeRecord:1:{form}")
    return list((await files_of(phone)).values())[-1]


@pytest.fixture
async def filed(world: World) -> Phone:
    """Ana with hours and a name for her record."""
    ana = world.person("ana")
    await with_hours(world, ana)
    await tap(ana, "1ShowForms:1")
    await ana.send("Ana Ramírez <Ruiz>")
    return ana


async def test_the_name_is_asked_once_and_can_be_changed(filed: Phone) -> None:
    assert "Ana Ramírez <Ruiz>" in await filed.text()
    await tap(filed, "1ShowForms:1")
    assert "PDF" in await filed.labels()
    await filed.press("Another name")
    await filed.send("x" * 81)
    assert "Up to 80 letters" in await filed.text()
    await filed.send("Ana Ruiz")
    assert "“Ana Ruiz”" in await filed.text()


async def test_the_pdf_tells_who_what_and_that_it_is_self_reported(filed: Phone) -> None:
    text = words_of(await made(filed, "pdf"))
    told = ["Ana Ramírez <Ruiz>", "=State renewal", "Jan 1, 2026 – Dec 31, 2026", "Ethics & <boundaries>", "4.5", "15.5", "Self-reported"]
    assert [each for each in [*told, "Page 1 of 1", "+Listening (photo)", "is up to the board"] if each not in text] == []


async def test_the_spanish_pdf_is_spanish_on_every_page(world: World) -> None:
    luz = world.person("luz", "es")
    await with_hours(world, luz)
    await tap(luz, "1ShowForms:1")
    await luz.send("Luz Marín")
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(await made(luz, "pdf"))).pages]
    assert "Informe de educación continua" in pages[0]
    assert all("Declarado por la persona" in page for page in pages)
    assert "Self-reported" not in pages[0]


async def test_table_and_workbook_hold_the_same_and_no_formula(filed: Phone) -> None:
    lines = list(csv.DictReader(io.StringIO((await made(filed, "table")).decode("utf-8-sig"))))
    assert [(line["Title"], line["Hours"], line["Certificate"]) for line in lines] == [
        ("Ethics & <boundaries>", "3.0", ""),
        ("'+Listening", "1.5", "1"),
    ]
    sheet = openpyxl.load_workbook(io.BytesIO(await made(filed, "workbook"))).active
    rows = list(sheet.iter_rows(values_only=True))
    assert [(row[1], row[5]) for row in rows[1:]] == [("Ethics & <boundaries>", 3), ("'+Listening", 1.5)]
    assert [cell.data_type for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []


async def test_the_calendar_opens_in_two_readers_and_a_newer_one_keeps_its_ids(world: World, filed: Phone) -> None:
    await world.rows("UPDATE goals SET rhythm = ?", Rhythm.COUNTDOWN)
    first = await made(filed, "calendar")
    await world.rows("UPDATE goals SET due_on = '2027-01-31'")
    await world.advance(days=1)
    second = await made(filed, "calendar")
    old, new = ({event["uid"]: event for event in Calendar.from_ical(each).walk("VEVENT")} for each in (first, second))
    due = next(uid for uid in old if "-due@" in uid)
    assert (old[due]["dtstart"].dt, new[due]["dtstart"].dt) == (date(2026, 12, 31), date(2027, 1, 31))
    assert new[due]["sequence"] > old[due]["sequence"]
    read = vobject.readOne(second.decode())
    assert {str(event.summary.value) for event in read.vevent_list} == {"Due: =State renewal", "Hours for =State renewal"}
    assert len(read.vevent_list) == 7


async def test_once_all_hours_are_there_the_calendar_holds_the_last_day_alone(world: World, filed: Phone) -> None:
    await world.rows("UPDATE goals SET rhythm = ?", Rhythm.COUNTDOWN)
    await world.rows("UPDATE credits SET quarters = quarters * 8")
    events = Calendar.from_ical(await made(filed, "calendar")).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Due: =State renewal"]


async def test_the_archive_holds_every_form_and_the_certificates_by_their_numbers(filed: Phone) -> None:
    with zipfile.ZipFile(io.BytesIO(await made(filed, "archive"))) as archive:
        stem = "hours-2026-03-02"
        assert archive.namelist() == [f"{stem}.pdf", f"{stem}.xlsx", f"{stem}.csv", f"{stem}.ics", "certificates/001.png"]
        assert archive.read("certificates/001.png") == PNG


async def test_what_is_too_much_for_one_file_comes_in_several(world: World, filed: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (901, 902):
        await world.rows(
            "INSERT INTO certificates (person_id, credit_id, chat_id, message_id, file_id, mime_type, content, created_at) "
            "SELECT person_id, credit_id, chat_id, ?, 'f', 'application/pdf', content, 1 FROM certificates WHERE message_id = 900",
            number,
        )
    monkeypatch.setattr(ledgers, "IN_ONE_ARCHIVE", 2 * len(PNG))
    await tap(filed, "1MakeRecord:1:archive")
    found = await files_of(filed)
    assert list(found) == ["hours-2026-03-02.zip", "hours-2026-03-02-2.zip"]
    names = [zipfile.ZipFile(io.BytesIO(content)).namelist() for content in found.values()]
    assert [name for each in names for name in each if "certificates" in name] == [
        f"certificates/00{n}.{e}" for n, e in ((1, "png"), (2, "pdf"), (3, "pdf"))
    ]
    assert any("2 files come" in message["text"] for message in await filed.said() if message["text"])


async def test_another_persons_goal_makes_no_file(world: World, filed: Phone) -> None:
    eva = world.person("eva")
    await eva.set_up()
    for data in ("1ShowForms:1", "1AskRecordName:1", "1UseRecordName:1", *(f"1MakeRecord:1:{form}" for form in ledgers.Form)):
        await tap(eva, data)
        assert "renewal" not in await eva.text()
    assert await files_of(eva) == {}


async def test_the_record_can_be_in_english_with_a_number_and_a_line_to_sign(world: World, phone: Phone) -> None:
    await phone.set_up()
    pack, is_spanish = world.app.deps.library.rule_packs["washington"], phone.language == "es"

    def log(db: Database) -> None:
        person_id = scalar(db, "SELECT max(id) FROM people")
        words = pack.es if is_spanish else pack.en
        category = NewCategory(name=pack.categories[0].es if is_spanish else pack.categories[0].en, least=Decimal(14))
        days = {"starts_on": date(2026, 1, 1), "due_on": date(2026, 12, 31)}
        goals.add(db, person_id, name=words.name, hours=Decimal(30), categories=[category], rule_pack=pack.id, now=NOW, **days)

    await world.app.deps.store.run(log)
    await tap(phone, "1ShowForms:1")
    await phone.send("Luz María Peña")
    await phone.press("Poner mi número" if is_spanish else "Set my number")
    await phone.send("CPC-00417")
    assert "CPC-00417" in await phone.text()
    assert ("PDF en inglés" in await phone.labels()) == is_spanish
    await phone.press("PDF en inglés" if is_spanish else "PDF")
    (content,) = (await files_of(phone)).values()
    text = words_of(content)
    for line in ("Record of continuing education", "Certification number", "CPC-00417", pack.en.name, pack.categories[0].en, "Signature"):
        assert line in text
    assert pack.es.name not in text
