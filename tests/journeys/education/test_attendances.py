"""Certificates of attendance: whether one was issued, who was not there after all, and the signed one in their log."""

import base64
import json
import re
from datetime import date

import pytest

from db import Database, trainings
from tests.journeys.education.test_trainings import accept, in_a_cohort, tap, tell_of_a_training
from tests.world import Phone, World

PDF = b"%PDF-1.7 signed"
JPEG = b"\xff\xd8\xff\xe0 signed"


def said(phone: Phone, english: str, spanish: str) -> str:
    return spanish if phone.language == "es" else english


@pytest.fixture
async def tom(world: World) -> Phone:
    """A trainer, with someone of each language who took the hours; their certificates are made."""
    tom, ana, luz = world.person("tom"), world.person("ana"), world.person("luz", "es")
    await in_a_cohort(world, tom, ana, luz)
    await tell_of_a_training(tom)
    await tap(tom, "1SendOffer:1")
    await world.advance(minutes=20)
    await accept(ana, "Ana Ruiz")
    await luz.press("Anotar las horas")
    await luz.send("Luz Marín")
    await tap(tom, "1MakeCertificates:1")
    return tom


async def taken_by(world: World, name: str) -> tuple[int, str]:
    """Their attendance's id and number."""
    ((number, symbols),) = await world.rows("SELECT id, number FROM attendances WHERE name = ?", name)
    return int(number), str(symbols)


def theirs(phone: Phone) -> str:
    return said(phone, "Ana Ruiz", "Luz Marín")


def spelled(symbols: str) -> str:
    return "C-" + "-".join(re.findall("....", symbols))


async def test_anyone_may_ask_whether_a_certificate_was_issued_and_learns_nothing_else(world: World, tom: Phone, phone: Phone) -> None:
    _, symbols = await taken_by(world, "Ana Ruiz")
    stranger = world.person("board", phone.language)
    before = await world.rows("SELECT count(*) FROM people")
    await stranger.send(f"/start C-{symbols}")
    issued = said(phone, f"Certificate {spelled(symbols)}: issued here", f"Certificado {spelled(symbols)}: emitido aquí")
    assert issued in await stranger.text()
    assert "Ana" not in await stranger.text()
    assert "Ethics" not in await stranger.text()
    assert before == [(3,)]
    for typed in (spelled(symbols), spelled(symbols).lower(), "C " + symbols):
        await phone.send(typed)
        assert issued in await phone.text()
    await phone.send("C-0000-0000-0000-0000")
    assert said(phone, "not issued here", "no se emitió aquí") in await phone.text()


async def test_numbers_are_given_once_and_each_has_its_own(world: World, tom: Phone) -> None:
    first = await world.rows("SELECT number FROM attendances WHERE name IS NOT NULL ORDER BY id")
    await tap(tom, "1MakeCertificates:1")
    assert await world.rows("SELECT number FROM attendances WHERE name IS NOT NULL ORDER BY id") == first
    assert len(set(first)) == 2


async def test_who_was_not_there_is_struck_told_kindly_and_keeps_the_log(world: World, tom: Phone, phone: Phone) -> None:
    attendance, symbols = await taken_by(world, theirs(phone))
    await tap(tom, "1ListAttendances:1:0")
    assert theirs(phone) in await tom.text()
    await tap(tom, f"1ShowAttendance:{attendance}")
    await tom.press("Was not there")
    await tap(tom, f"1StrikeAttendance:{attendance}:1")  # a second tap
    await world.advance(minutes=20)
    told = said(phone, "you were not at this training", "no estuviste en esta capacitación")
    assert len([each for each in await phone.said() if told in each["text"]]) == 1
    assert await world.rows("SELECT count(*) FROM credits") == [(2,)]
    await phone.send(spelled(symbols))
    assert said(phone, "not issued here", "no se emitió aquí") in await phone.text()
    await tap(tom, "1ShowTraining:1")
    assert "1 person took the hours" in await tom.text()
    assert theirs(phone) not in await tom.text()
    await tom.send("/help")
    await tap(tom, f"1StrikeAttendance:{attendance}:0")
    await world.advance(minutes=20)
    assert said(phone, "corrected their list", "corrigieron su lista") in await phone.text()
    await phone.send(spelled(symbols))
    assert said(phone, ": issued here", ": emitido aquí") in await phone.text()


@pytest.mark.parametrize(("filename", "content"), [("signed.pdf", PDF), (None, JPEG)])
async def test_the_signed_one_comes_into_the_persons_log(
    world: World, tom: Phone, phone: Phone, filename: str | None, content: bytes
) -> None:
    attendance, _ = await taken_by(world, theirs(phone))
    await tap(tom, f"1ShowAttendance:{attendance}")
    await tom.press("Send signed one")
    await world.restart()
    await tom.send("in a moment")
    if filename is None:
        await tom.send(photo=base64.b64encode(content).decode())
    else:
        await tom.send(document=base64.b64encode(content).decode(), filename=filename)
    assert "they are told" in await tom.text()
    await world.advance(minutes=20)
    assert said(phone, "Your signed certificate", "Tu certificado firmado") in await phone.text()
    await phone.press(said(phone, "Open it", "Abrirlo"))
    assert said(phone, "1 certificate file", "1 archivo") in await phone.text()
    kept = await world.rows("SELECT name FROM certificates JOIN attendances USING (person_id, credit_id) WHERE content IS NOT NULL")
    assert kept == [(theirs(phone),)]
    await tap(tom, "1ListAttendances:1:0")
    assert "(signed, in their log)" in await tom.text()


async def test_a_file_of_another_kind_is_asked_for_again_and_words_of_danger_come_first(world: World, tom: Phone) -> None:
    attendance, _ = await taken_by(world, "Ana Ruiz")
    await tap(tom, f"1SendSigned:{attendance}")
    await tom.send(document=base64.b64encode(b"text").decode(), filename="notes.txt")
    assert "a photo, or a JPEG, PNG or PDF" in await tom.text()
    assert "signed certificate of Ana Ruiz" in await tom.text()
    await tom.send(document=base64.b64encode(PDF).decode(), filename="signed.pdf", text="I want to kill myself")
    assert "988" in await tom.text()
    assert await world.rows("SELECT count(*) FROM certificates") == [(1,)]


async def test_members_and_strangers_can_strike_and_sign_nothing(world: World, tom: Phone, phone: Phone) -> None:
    attendance, _ = await taken_by(world, theirs(phone))
    eve = world.person("eve")
    await eve.set_up()
    for button in ("ListAttendances:1:0", f"ShowAttendance:{attendance}", f"StrikeAttendance:{attendance}:1", f"SendSigned:{attendance}"):
        for other in (eve, phone):
            await tap(other, f"1{button}")
            assert "Luz Mar" not in str((await other.last())["text"])
    for button in ("CertificateFiles:1", "AttendanceList:1"):
        await tap(eve, f"1{button}")
    await eve.send(document=base64.b64encode(PDF).decode(), filename="signed.pdf")
    assert await world.rows("SELECT count(*) FROM attendances WHERE struck_at IS NOT NULL OR signed_at IS NOT NULL") == [(0,)]
    assert not any(each["document"] for each in await eve.said())


async def test_certificates_are_forgotten_after_the_years_that_the_host_sets_and_people_are_told_so(world: World, tom: Phone) -> None:
    ana = world.person("ana")
    assert "5 years" in json.dumps([each["text"] for each in await ana.said()])
    assert await world.app.deps.store.run(forget, "2026-03-02") == 0
    assert await world.app.deps.store.run(forget, "2026-03-03") == 3
    await tap(tom, "1ShowTraining:1")
    assert "Nobody has taken the hours yet." in await tom.text()
    assert await world.rows("SELECT count(*) FROM credits") == [(2,)]


def forget(db: Database, before: str) -> int:
    return trainings.forget(db, held_before=date.fromisoformat(before))
