"""A year's hours: a goal from a board's rules, a training with its signed certificate, three more by line, and the record in English."""

import base64
import re

from tests.journeys.education.test_trainings import files_of, in_a_cohort, tap, tell_of_a_training, words_of
from tests.world import Phone, World

SIGNED = b"%PDF-1.7 signed"
WORDS = {
    "en": {
        "rules": "New goal",
        "use": "Use these rules",
        "go": "Go on",
        "save": "Save",
        "none": "No reminders",
        "take": "Take the hours",
        "name": "Ana Ruiz",
        "category": "From GMHCN itself",
        "lines": ("3 h listening, GMHCN, yesterday", "two and a half hours grief, GMHCN, Tuesday", "9am to 2pm crisis plans, GMHCN, 10/30"),
        "record": ("1", "Get a record"),
        "number": "Set my number",
        "pdf": "PDF",
    },
    "es": {
        "rules": "Nueva meta",
        "use": "Usar estas reglas",
        "go": "Seguir",
        "save": "Guardar",
        "none": "Sin recordatorios",
        "take": "Anotar las horas",
        "name": "Luz Marín",
        "category": "De GMHCN mismo",
        "lines": ("3 h escucha, GMHCN, ayer", "dos horas y media duelo, GMHCN, martes", "de 9am a 2pm planes de crisis, GMHCN, 30/10"),
        "record": ("1", "Recibir el informe"),
        "number": "Poner mi número",
        "pdf": "PDF en inglés",
    },
}
DAYS = ("2026-05-12T18:00:00Z", "2026-08-20T18:00:00Z", "2026-11-03T18:00:00Z")


async def set_a_goal(phone: Phone) -> None:
    """Georgia's twelve hours, half of them from one provider, as its rules say."""
    words = WORDS[phone.language]
    await phone.send("/goals")
    await phone.press(words["rules"])
    await phone.press(re.findall(r"(\d+)\. Georgia", await phone.text())[0])
    await phone.press(words["use"])
    while words["go"] in await phone.labels():
        await phone.press(words["go"])
    await phone.press(words["save"])
    await phone.press(words["none"])


async def be_certified(world: World, phone: Phone, tom: Phone) -> None:
    """Take a training's hours, and get its certificate back with a signature."""
    words = WORDS[phone.language]
    await tell_of_a_training(tom)
    await tap(tom, "1SendOffer:1")
    await world.advance(minutes=20)
    await phone.press(words["take"])
    await phone.send(words["name"])
    await tap(tom, "1MakeCertificates:1")
    ((attendance,),) = await world.rows("SELECT id FROM attendances WHERE name IS NOT NULL")
    await tap(tom, f"1ShowAttendance:{attendance}")
    await tom.press("Send signed one")
    await tom.send(document=base64.b64encode(SIGNED).decode(), filename="signed.pdf")
    await world.advance(minutes=20)


async def test_a_years_hours_from_a_boards_rules_to_the_signed_record(world: World, phone: Phone) -> None:
    words, tom = WORDS[phone.language], world.person("tom")
    await in_a_cohort(world, tom, phone)
    await set_a_goal(phone)
    await be_certified(world, phone, tom)
    for instant, line in zip(DAYS, words["lines"], strict=True):
        await world.to(instant)
        await phone.send(f"/log {line}")
        await phone.press(words["category"])
        await phone.press(words["save"])
    await phone.send("/goals")
    for label in words["record"]:
        await phone.press(label)
    if words["number"] not in await phone.labels():
        await phone.send(words["name"])
    await phone.press(words["number"])
    await phone.send("GA-1207")
    await phone.press(words["pdf"])
    text = words_of(list((await files_of(phone)).values())[-1])
    told = ("Record of continuing education", words["name"], "GA-1207", "Signature", "Georgia (CPS-MH)", "From GMHCN itself", "Jan 1, 2026")
    days = ("Mar 2, 2026", "May 11, 2026", "Aug 18, 2026", "Oct 30, 2026")
    assert [each for each in (*told, *days, "12", "Ethics & boundaries (PDF)") if each not in text] == [], text
