"""A trainer's whole way: a course chosen, an invitation, a first session and a meeting the same day, week two, the end, a new cohort."""

import re

from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "start": ("Make a cohort", "Today", "Skip", "Course", "Mon, Wed, Fri", "Use it"),
        "invite": ("Invite", "Invite members", "Link and QR code"),
        "agree": ("Start", "Use the defaults", "Join"),
        "show": "Show that I answer",
        "value": "Hopeful",
        "now": ("Choose when", "Send now"),
        "passes": "That day of your course is skipped. To keep it, first move it under Course.",
        "next day": "Its next day is Wednesday, March 4.",
        "all": "Send to all now",
        "one more": "One more today, from your cohort Tuesdays.",
        "meeting": ("Choose when", "In a meeting (QR)", "30 minutes"),
        "close": "Close it now",
        "chose": "How the room chose",
        "day": "Day 4 of 12",
        "calendar": ("Mon Mar 2 · Voluntary · passed", "It is at day 5 of 12"),
        "course": "Course",
        "end": ("Change", "End it now", "End it"),
        "ended": ("has ended", "Keep practicing"),
        "copy": ("Copy this cohort", "Copy it"),
        "new": "1 person",
    },
    "es": {
        "start": ("Crear un grupo", "Hoy", "Saltar", "Curso", "lun, mié, vie", "Usarlo"),
        "invite": ("Invitar", "Invitar integrantes", "Enlace y código QR"),
        "agree": ("Empezar", "Usar lo sugerido", "Entrar"),
        "show": "Mostrar que respondo",
        "value": "Con esperanza",
        "now": ("Elegir cuándo", "Mandar ahora"),
        "passes": "Ese día se salta lo que tocaba en tu curso. Si quieres conservarlo, muévelo antes en Curso.",
        "next day": "Su siguiente día es el miércoles 4 de marzo.",
        "all": "Mandar ya al grupo",
        "one more": "Uno más hoy, de tu grupo Tuesdays.",
        "meeting": ("Elegir cuándo", "En una reunión (QR)", "30 minutos"),
        "close": "Cerrarlo ya",
        "chose": "Así eligió la sala",
        "day": "Día 4 de 12",
        "calendar": ("lun 2 mar · Voluntario · pasó", "Va en el día 5 de 12"),
        "course": "Curso",
        "end": ("Corregir", "Terminarlo ya", "Terminarlo"),
        "ended": ("terminó", "Seguir practicando"),
        "copy": ("Copiar este grupo", "Copiarlo"),
        "new": "1 persona",
    },
}


async def press_all(phone: Phone, labels: tuple[str, ...]) -> None:
    for label in labels:
        await phone.press(label)


async def page_of_cohort(phone: Phone) -> str:
    await phone.send("/cohort")
    return await phone.text()


async def payload_of(phone: Phone) -> str:
    """Of the newest link; its QR picture comes with it."""
    said = await phone.said()
    assert any(message["photo"] for message in said)
    return re.findall(r"start=([\w-]+)", next(each["text"] for each in reversed(said) if "start=" in each["text"]))[-1]


async def test_from_a_course_to_the_next_cohort(world: World, phone: Phone) -> None:
    words = WORDS[phone.language]
    make, today, skip, *course = words["start"]
    await phone.set_up()
    await phone.send("/cohort")
    await phone.press(make)
    await phone.send("Tuesdays")
    await phone.press((await phone.labels())[0])
    await phone.press(today)
    await phone.send("6 weeks" if phone.language == "en" else "6 semanas")
    await press_all(phone, (skip, course[0], "1", *course[1:]))
    await phone.send("/cohort")
    await press_all(phone, words["invite"])
    payload = await payload_of(phone)
    members = [world.person(name, phone.language) for name in ("ben", "eva", "joe", "kim")]
    for member in members:
        await member.send(f"/start {payload}")
        await press_all(member, words["agree"])
        await member.send(member.name.title())
        await member.press(words["show"])

    await world.advance(minutes=2)  # the first session, on the first day of the course
    await phone.send("/push")
    await press_all(phone, (words["value"], "1", *words["now"]))
    assert words["passes"] in await phone.text()
    await phone.press(words["all"])
    await world.advance(minutes=2)
    assert all([words["one more"] in await member.text() for member in members])
    assert words["next day"] in await page_of_cohort(phone)

    await phone.send("/push")
    await press_all(phone, (words["value"], "2", *words["meeting"]))
    payload, opened = await payload_of(phone), next(each for each in reversed(await phone.said()) if words["close"] in labels_of(each))
    for person, way in zip((*members, phone), "11223", strict=True):
        await person.send(f"/start {payload}")
        await person.press(way)
    await phone.press(words["close"], message_id=opened["message_id"])
    told = ((await phone.message(opened["message_id"])) or {})["text"]
    assert words["chose"] in told
    assert re.findall(r"^(\d+) pe\w+$", told, re.MULTILINE)[:3] == ["2", "2", "1"]

    await world.to("2026-03-10T23:00:00Z")
    assert words["day"] in await members[0].text()
    await phone.send("/cohort")
    await phone.press(words["course"])
    assert [each for each in words["calendar"] if each not in await phone.text()] == []

    await phone.send("/cohort")
    await press_all(phone, words["end"])
    await world.advance(hours=20)
    assert words["ended"][0] in await members[0].text()
    assert words["ended"][1] in await members[0].labels()
    await phone.send("/cohort")
    await press_all(phone, words["copy"])
    assert words["new"] in await phone.text()
    assert await world.rows("SELECT count(*) FROM memberships WHERE cohort_id = 2") == [(1,)]
    assert await world.rows("SELECT count(*) FROM course_days JOIN courses ON courses.id = course_id WHERE cohort_id = 2") == [(12,)]
