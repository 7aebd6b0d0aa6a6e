"""A trainer offers the hours of a training; each person takes them into their own log, or not; certificates are made to sign."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from db import Database, cohorts, people
from practice.access import Role
from tests.journeys import forged
from tests.world import Phone, World

COHORT = 1


async def in_a_cohort(world: World, trainer: Phone, *members: Phone) -> None:
    """Everyone is set up and in one cohort; the first one trains."""
    for phone in (trainer, *members):
        await phone.set_up()

    def join(db: Database, names: list[str]) -> None:
        now = datetime(2026, 3, 2, 15, tzinfo=UTC)
        rows = [row[0] for row in db.execute("SELECT telegram_id FROM people ORDER BY id").fetchall()]
        found = [people.find(db, each) for each in rows]
        cohort = cohorts.add(db, name="Tuesdays", zone=found[0].schedule.zone, starts_on=now.date(), now=now)
        for place, (person, name) in enumerate(zip(found, names, strict=True)):
            cohorts.join(db, cohort.id, person.id, role=Role.TRAINEE if place else Role.TRAINER, shown_name=name, now=now)

    await world.app.deps.store.run(join, [phone.name for phone in (trainer, *members)])


async def tap(phone: Phone, data: str) -> None:
    """A button by its data, wherever it stands: on a page of another part, or nowhere."""
    newest = (await phone.said())[-1]["message_id"]
    await forged.press(phone.world, phone, data, newest)


async def tell_of_a_training(trainer: Phone, title: str = "Ethics & boundaries") -> None:
    await tap(trainer, f"1NewTraining:{COHORT}")
    await trainer.send(title)
    await trainer.press("Today")
    await trainer.send("1 h 30")
    await trainer.send("ethics")
    await trainer.send("- Name two boundaries\n- Practice *one* talk")
    await trainer.press("Skip")
    await trainer.press("Keep that")


async def accept(phone: Phone, name: str) -> None:
    await phone.press("Take the hours")
    await phone.send(name)


async def files_of(phone: Phone) -> dict[str, bytes]:
    found = {}
    for message in await phone.said():
        if message["document"]:
            async with phone.world.http.get(phone.world.server.url + message["document"]["url"]) as response:
                found[message["document"]["filename"]] = await response.read()
    return found


def words_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


async def test_hours_offered_to_a_cohort_are_taken_or_not_and_certified(world: World) -> None:
    tom, ana, eva = (world.person(name) for name in ("tom", "ana", "eva"))
    await in_a_cohort(world, tom, ana, eva)
    await tell_of_a_training(tom)
    assert "Ethics & boundaries" in await tom.text()
    await tom.press("Offer to the cohort")
    assert "3 people" in await tom.text()
    await tom.press("Offer them")
    await world.advance(minutes=20)
    for phone in (ana, eva):
        assert "1.5\N{NO-BREAK SPACE}h" in await phone.text()
    await accept(ana, "Ana R. Ruiz")
    await eva.press("No, thanks")
    assert await world.rows("SELECT title, quarters, shown_name FROM credits JOIN memberships USING (person_id)") == [
        ("Ethics & boundaries", 6, "ana")
    ]
    await tap(tom, "1OfferTraining:1")
    await tom.press("Ethics & boundaries")
    assert "1 person took the hours: Ana R. Ruiz" in await tom.text()
    assert "1.5\N{NO-BREAK SPACE}h · Ethics" in await tom.text()
    assert "eva" not in await tom.text()
    await tom.press("Get certificates")
    (content,) = (await files_of(tom)).values()
    text = words_of(content)
    assert [
        word
        for word in ("Ana R. Ruiz", "Ethics & boundaries", "1.5\N{NO-BREAK SPACE}h", "Name two boundaries", "Signature")
        if word not in text
    ] == []


async def test_the_first_question_can_be_left_and_asks_no_more(world: World) -> None:
    tom = world.person("tom")
    await in_a_cohort(world, tom)
    await tap(tom, f"1NewTraining:{COHORT}")
    await tom.press("Back")
    assert "New training" in await tom.labels()
    await tom.send("just a thought")
    assert await world.rows("SELECT title FROM trainings") == [(None,)]


async def test_a_double_tap_offers_once_and_takes_once(world: World) -> None:
    tom, ana = world.person("tom"), world.person("ana")
    await in_a_cohort(world, tom, ana)
    await tell_of_a_training(tom)
    await tom.press("Offer to the cohort")
    for _ in range(2):
        await tap(tom, "1SendOffer:1")
    await world.advance(minutes=20)
    await world.advance(minutes=20)
    assert len([each for each in await ana.said() if "Hours for a training" in each["text"]]) == 1
    await ana.press("Take the hours")
    for _ in range(2):
        await ana.send("Ana Ruiz")
    assert await world.rows("SELECT count(*) FROM credits") == [(1,)]


async def test_who_scanned_and_took_nothing_is_told_by_no_number(world: World) -> None:
    tom, ana, eva = (world.person(name) for name in ("tom", "ana", "eva"))
    await in_a_cohort(world, tom, ana, eva)
    await tell_of_a_training(tom)
    await tom.press("Offer to the cohort")
    before = await tom.text()
    await tom.press("Back")
    await tom.press("QR for 30 minutes")
    payload = str((await tom.last())["text"]).rsplit("start=", 1)[1].strip()
    for phone in (tom, ana, eva):
        await phone.send(f"/start {payload}")
        await phone.press("No, thanks")
    await tap(tom, "1OfferToCohort:1")
    assert await tom.text() == before
    await tap(tom, "1SendOffer:1")
    assert "Offered." in await tom.text()
    asked = len(await ana.said())
    await world.advance(minutes=20)
    assert len(await ana.said()) == asked


async def test_a_meetings_code_opens_for_half_an_hour_also_outside_the_cohort(world: World) -> None:
    tom, ana, luz, late = world.person("tom"), world.person("ana"), world.person("luz", "es"), world.person("late")
    await in_a_cohort(world, tom, ana)
    await tell_of_a_training(tom)
    await tom.press("QR for 30 minutes")
    shown = await tom.last()
    assert shown["photo"]
    payload = str(shown["text"]).rsplit("start=", 1)[1].strip()
    await luz.set_up()
    await luz.send(f"/start {payload}")
    await luz.press("Anotar las horas")
    await luz.send("Luz Marín")
    assert await world.rows("SELECT people.language FROM credits JOIN people ON people.id = person_id") == [("es",)]
    await world.advance(minutes=31)
    await late.set_up()
    await late.send(f"/start {payload}")
    assert "half an hour" in await late.text()
    await luz.send(f"/start {payload}")
    assert "Luz Marín" in await luz.text()


async def test_taking_it_back_empties_the_log_and_the_trainers_list(world: World) -> None:
    tom, ana = world.person("tom"), world.person("ana")
    await in_a_cohort(world, tom, ana)
    await tell_of_a_training(tom)
    await tom.press("Offer to the cohort")
    await tom.press("Offer them")
    await world.advance(minutes=20)
    await accept(ana, "Ana Ruiz")
    await ana.press("Undo")
    assert await world.rows("SELECT count(*) FROM credits") == [(0,)]
    await tap(tom, "1ShowTraining:1")
    assert "Nobody has taken the hours yet." in await tom.text()
    await ana.press("Take the hours")
    await ana.press("Ana Ruiz")
    assert await world.rows("SELECT count(*) FROM credits") == [(1,)]


async def test_strangers_members_and_former_trainers_can_do_nothing_with_it(world: World) -> None:
    tom, ana, stranger = world.person("tom"), world.person("ana"), world.person("stranger")
    await in_a_cohort(world, tom, ana)
    await tell_of_a_training(tom)
    await tom.press("Offer to the cohort")
    await tom.press("Offer them")
    await world.advance(minutes=20)
    await accept(ana, "Ana Ruiz")
    await stranger.set_up()
    buttons = [
        "OfferTraining:1",
        "ShowTraining:1",
        "AskDetail:1:title",
        "SendOffer:1",
        "OpenScan:1",
        "MakeCertificates:1",
        "DeleteTraining:1",
    ]
    buttons += ["AcceptHours:2", "CertifyOwnName:2", "DeclineHours:2", "SeeOffer:2"]
    for button in buttons:
        await tap(stranger, f"1{button}")
        assert "Ethics" not in await stranger.text()
    for button in buttons[:7]:
        await tap(ana, f"1{button}")
        assert "took the hours" not in await ana.text()
    assert await world.rows("SELECT count(*) FROM credits") == [(1,)]
    await world.rows("UPDATE memberships SET left_at = joined_at, left_how = 'removed', role = 'trainee' WHERE shown_name = 'tom'")
    await tap(tom, "1MakeCertificates:1")
    assert await files_of(tom) == {}


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("x" * 121, "up to 120 letters"),  # a title that is too long
        ("Ethics", "On which day"),
    ],
)
async def test_what_is_too_long_is_asked_again(world: World, said: str, answer: str) -> None:
    tom = world.person("tom")
    await in_a_cohort(world, tom)
    await tap(tom, f"1NewTraining:{COHORT}")
    await tom.send(said)
    assert answer in await tom.text()


async def test_unclear_days_and_hours_are_asked_and_never_guessed(world: World) -> None:
    tom = world.person("tom")
    await in_a_cohort(world, tom)
    await tap(tom, f"1NewTraining:{COHORT}")
    await tom.send("Ethics")
    await tom.send("one day")
    assert "could not read a date" in await tom.text()
    await tom.send("March 2 or 3, 2026")
    assert "two days" in await tom.text()
    await tom.press("Mar 2, 2026")
    for hours, answer in (("a lot", "could not read hours"), ("1.3", "Which one is it"), ("41", "more than 40 hours")):
        await tom.send(hours)
        assert answer in await tom.text()
    await tom.send("from 2 to 5")
    assert (await tom.labels())[:3] == ["3\N{NO-BREAK SPACE}h", "2\N{NO-BREAK SPACE}h", "5\N{NO-BREAK SPACE}h"]
    await tap(tom, "1TrainingHoursAre:1:999")
    assert await world.rows("SELECT quarters FROM trainings") == [(None,)]
    await tap(tom, "1TrainingHoursAre:1:12")
    assert await world.rows("SELECT held_on, quarters FROM trainings") == [("2026-03-02", 12)]
    await tap(tom, "1AskDetail:1:hours")
    await tom.send("9:00 to 11:30")
    assert await world.rows("SELECT quarters FROM trainings") == [(10,)]


async def test_a_training_to_come_is_offered_from_its_day_on(world: World) -> None:
    tom = world.person("tom")
    await in_a_cohort(world, tom)
    await tell_of_a_training(tom)
    await tom.press("Change")
    await tom.press("Day")
    await tom.send("2026-03-04")
    assert "from that day on" in await tom.text()
    await tap(tom, "1SendOffer:1")
    assert await world.rows("SELECT count(*) FROM attendances") == [(0,)]
    await world.to("2026-03-04T15:00:00Z")
    await tap(tom, "1ShowTraining:1")
    assert "Offer to the cohort" in await tom.labels()


async def test_an_offer_waits_for_quiet_hours_and_pauses_and_leaves_out_who_left(world: World) -> None:
    tom, ana, eva, kim = (world.person(name) for name in ("tom", "ana", "eva", "kim"))
    await in_a_cohort(world, tom, ana, eva, kim)
    await tell_of_a_training(tom)
    await ana.send("/stop")
    await world.to("2026-03-03T03:00:00Z")  # 22:00 in New York
    await tap(tom, "1SendOffer:1")
    await world.rows("UPDATE memberships SET left_at = joined_at, left_how = 'left' WHERE shown_name = 'kim'")
    assert "Hours for" not in await eva.text()
    await world.to("2026-03-03T13:30:00Z")
    offered = {phone.name: [each for each in await phone.said() if "Hours for a training" in each["text"]] for phone in (ana, eva, kim)}
    assert {name: len(found) for name, found in offered.items()} == {"ana": 0, "eva": 1, "kim": 0}
    await ana.send("/start")
    await ana.press("Start again")
    await world.advance(days=2)
    assert [each for each in await ana.said() if "Hours for a training" in each["text"]]


async def test_certificates_come_as_one_file_to_print_and_as_one_for_each_by_name(world: World) -> None:
    tom, *others = (world.person(f"person{number}") for number in range(7))
    await in_a_cohort(world, tom, *others)
    await tell_of_a_training(tom)
    await tap(tom, "1SendOffer:1")
    await world.advance(minutes=20)
    for phone in others:
        await accept(phone, f"Name of {phone.name}")
    await tap(tom, "1MakeCertificates:1")
    await tom.press("A file for each")
    await tom.press("Attendance list")
    files = await files_of(tom)
    assert list(files) == ["certificates-2026-03-02.pdf", "certificates-2026-03-02.zip", "attendance-2026-03-02.pdf"]
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(files["certificates-2026-03-02.pdf"])).pages]
    assert len(pages) == len(others) + 1  # and the list
    assert [
        phone.name for phone, page in zip(others, pages, strict=False) if f"certifies the attendance of\nName of {phone.name}" not in page
    ] == []
    with zipfile.ZipFile(io.BytesIO(files["certificates-2026-03-02.zip"])) as archive:
        assert archive.namelist() == [f"Name of {phone.name}.pdf" for phone in others]
        assert all(f"Name of {phone.name}" in words_of(archive.read(f"Name of {phone.name}.pdf")) for phone in others)
    assert all(f"Name of {phone.name}" in words_of(files["attendance-2026-03-02.pdf"]) for phone in others)


async def test_each_step_outlives_a_restart(world: World) -> None:
    tom, ana = world.person("tom"), world.person("ana")
    await in_a_cohort(world, tom, ana)
    await tap(tom, f"1NewTraining:{COHORT}")
    for text in ("Ethics", "today", "2", "Ethics", "One thing", "Pat", "Center"):
        await world.restart()
        await tom.send(text)
    await world.restart()
    await tom.press("Offer to the cohort")
    await tom.press("Offer them")
    await world.advance(minutes=20)
    await world.restart()
    await ana.press("Take the hours")
    await world.restart()
    await ana.send("Ana Ruiz")
    assert await world.rows("SELECT title, provider, presenter FROM credits") == [("Ethics", "Center", "Pat")]
