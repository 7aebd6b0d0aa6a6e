"""Certificates: a photo or PDF kept encrypted with its hours, during or after logging; what cannot be kept is said kindly."""

import base64
import json
from typing import Any

import pytest

from tests.journeys import forged
from tests.journeys.account.test_exports import taken
from tests.journeys.held import count
from tests.world import Phone, World

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PDF = b"%PDF-1.7\n% a made-up certificate of ethics for no one\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0" + b"JFIF of a certificate" * 9
PROGRAM = b"MZ\x90\x00 this is no certificate"
MEGABYTE = 1024 * 1024
FAILING = {"method": "getFile", "kind": "status", "status": 500, "description": "Internal Server Error"}
WORDS = {
    "en": {
        "save": "Save",
        "saved": "Saved, not shared",
        "have": "I have the certificate",
        "none": "No certificate yet",
        "ask": "Is it a certificate?",
        "kind": "JPEG, PNG or PDF",
        "size": "10 MB",
        "many": "as many as fit",
        "not as told": "not the photo or PDF that its name says",
        "gone": "could not get that file",
        "words": "I can't keep pictures or files",
        "one file": "1 certificate file",
        "see": "See certificates",
        "see 1": "See 1",
        "remove 1": "Remove 1",
        "add": "Add certificate",
        "delete": "Delete",
        "delete it": "Delete hours",
        "hours?": "How many hours?",
        "steps": "Step by step",
        "skip": "Skip",
        "unkept": "words under it were not kept",
    },
    "es": {
        "save": "Guardar",
        "saved": "Guardado, sin compartir",
        "have": "Ya tengo el certificado",
        "none": "Aún sin certificado",
        "ask": "¿Es un certificado?",
        "kind": "JPEG, PNG o PDF",
        "size": "10 MB",
        "many": "los que caben",
        "not as told": "no es la foto o el PDF que dice su nombre",
        "gone": "No pude traer ese archivo",
        "words": "No puedo guardar fotos",
        "one file": "1 archivo del certificado",
        "see": "Ver certificados",
        "see 1": "Ver 1",
        "remove 1": "Quitar 1",
        "add": "Agregar certificado",
        "delete": "Borrar",
        "delete it": "Borrar horas",
        "hours?": "¿Cuántas horas?",
        "steps": "Paso a paso",
        "skip": "Saltar",
        "unkept": "palabras que iban debajo no se guardaron",
    },
}


def w(phone: Phone, key: str) -> str:
    return WORDS[phone.language][key]


async def says(phone: Phone, key: str) -> bool:
    return w(phone, key) in await phone.text()


async def send_file(phone: Phone, content: bytes, name: str = "certificate.pdf", text: str | None = None, **more: Any) -> int:
    kind = "photo" if name == "photo" else "document"
    filename = {} if kind == "photo" else {"filename": name}
    return await phone.send(text, **{kind: base64.b64encode(content).decode(), **filename, **more})


async def kept(world: World) -> list[tuple[int | None, str, bytes | None]]:
    return await world.rows("SELECT credit_id, mime_type, content FROM certificates ORDER BY id")


@pytest.fixture
async def logged(phone: Phone) -> Phone:
    """Someone who saved three hours just now."""
    await phone.set_up()
    await phone.send("/log 3h Ethics basics, NAMI, 2026-02-20")
    await phone.press(w(phone, "save"))
    return phone


@pytest.mark.parametrize(
    ("content", "name", "mime"), [(PDF, "c.pdf", "application/pdf"), (JPEG, "photo", "image/jpeg"), (PNG, "c.png", "image/png")]
)
async def test_a_file_after_saving_is_kept_byte_for_byte_and_encrypted(
    logged: Phone, world: World, content: bytes, name: str, mime: str
) -> None:
    sent = await send_file(logged, content, name)
    assert await says(logged, "have")
    assert await says(logged, "one file")
    assert await kept(world) == [(1, mime, content)]
    assert ((await logged.message(sent)) or {})["reactions"] == ["✍"]
    held = b"".join(path.read_bytes() for path in world.folder.iterdir() if path.name.startswith("bot.db"))
    assert content[8:40] not in held


async def test_a_png_sent_as_a_photo_is_a_picture_all_the_same(logged: Phone, world: World) -> None:
    await send_file(logged, PNG, "photo")
    assert await kept(world) == [(1, "image/png", PNG)]


async def test_a_file_with_the_line_under_it_is_kept_with_the_hours(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/log")
    await send_file(phone, PDF, text="3h Ethics basics, NAMI, 2026-02-20")
    assert await says(phone, "one file")
    assert await kept(world) == [(None, "application/pdf", PDF)]
    await phone.press(w(phone, "save"))
    assert await says(phone, "saved")
    assert await kept(world) == [(1, "application/pdf", PDF)]


async def test_a_file_first_asks_for_the_hours(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/log")
    await send_file(phone, PDF)
    assert await says(phone, "hours?")
    assert await kept(world) == [(None, "application/pdf", PDF)]


async def test_a_file_at_its_own_step_is_kept(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/log")
    await phone.press(w(phone, "steps"))
    for answer in ("2", "2026-02-20", "Ethics"):
        await phone.send(answer)
    await phone.press(w(phone, "skip"))
    await phone.press(w(phone, "skip"))
    await send_file(phone, PDF)
    assert await says(phone, "one file")


async def test_a_file_while_it_is_read_back_is_kept_with_it(phone: Phone, world: World) -> None:
    await phone.set_up()
    await phone.send("/log 3h Ethics 2026-02-20")
    await send_file(phone, PDF)
    await phone.press(w(phone, "save"))
    assert await kept(world) == [(1, "application/pdf", PDF)]


async def test_a_reply_to_an_older_card_attaches_to_that_one(logged: Phone, world: World) -> None:
    card = (await logged.last())["message_id"]
    await logged.send("/log 1h Grief 2026-02-21")
    await logged.press(w(logged, "save"))
    await send_file(logged, PDF, reply_to=card, text="here it is")
    assert [row[0] for row in await kept(world)] == [1]
    assert await says(logged, "unkept")


async def test_words_after_saving_are_no_answer_to_the_certificate(logged: Phone, world: World) -> None:
    await logged.send("I would ask what she wants")
    assert await world.rows("SELECT own_words FROM prompts") == [("I would ask what she wants",)]
    assert await kept(world) == []


async def test_a_photo_of_nothing_asks_what_it_is(phone: Phone, world: World) -> None:
    await phone.set_up()
    await send_file(phone, JPEG, "photo")
    assert await says(phone, "ask")
    assert await kept(world) == []


async def test_the_words_under_a_picture_are_words_where_nothing_is_logged(phone: Phone, world: World) -> None:
    await phone.set_up()
    await send_file(phone, JPEG, "photo", text="what I drew")
    assert await world.rows("SELECT own_words FROM prompts") == [("what I drew",)]
    assert await says(phone, "words")


@pytest.mark.parametrize("name", ["notes.docx", "photo.heic", "certificate", "certificate.pdf.exe"])
async def test_other_kinds_are_refused_at_once(logged: Phone, world: World, name: str) -> None:
    await send_file(logged, PDF, name)
    assert await says(logged, "kind")
    assert await kept(world) == []


@pytest.mark.parametrize(
    ("content", "name"), [(PROGRAM, "certificate.pdf"), (PDF, "certificate.png"), (PROGRAM, "photo"), (PNG, "certificate.pdf")]
)
async def test_a_file_that_is_not_what_it_says_is_not_kept(logged: Phone, world: World, content: bytes, name: str) -> None:
    await send_file(logged, content, name)
    assert await says(logged, "not as told")
    assert await count(world, "certificates") == 0


async def test_a_file_past_ten_megabytes_is_refused(logged: Phone, world: World) -> None:
    document = {
        "file_id": "big",
        "file_unique_id": "b",
        "file_name": "c.pdf",
        "mime_type": "application/pdf",
        "file_size": 10 * MEGABYTE + 1,
    }
    await forged.say(world, logged, 5000, document=document)
    assert await says(logged, "size")
    assert await count(world, "certificates") == 0


async def test_five_files_fit_and_a_sixth_is_said(logged: Phone, world: World) -> None:
    for number in range(5):
        await send_file(logged, PDF + bytes([number]))
    await send_file(logged, PDF)
    assert await says(logged, "many")
    assert await count(world, "certificates") == 5


async def test_each_photo_of_an_album_is_kept(logged: Phone, world: World) -> None:
    sent = await logged.send("/help")
    file_id = []
    for number in range(2):
        await send_file(logged, JPEG + bytes([number]), "photo")
        file_id += await world.rows("SELECT file_id FROM certificates ORDER BY id DESC LIMIT 1")
    for number, (each,) in enumerate(file_id):
        photo = [{"file_id": each, "file_unique_id": str(number), "width": 9, "height": 9}]
        await forged.say(world, logged, sent + 900 + number, photo=photo, media_group_id="album")
    assert await count(world, "certificates") == 4


async def test_the_same_message_twice_is_kept_once(logged: Phone, world: World) -> None:
    sent = await send_file(logged, PDF)
    ((file_id,),) = await world.rows("SELECT file_id FROM certificates")
    document = {"file_id": file_id, "file_unique_id": "x", "file_name": "c.pdf", "mime_type": "application/pdf"}
    await forged.say(world, logged, sent, document=document)
    assert await count(world, "certificates") == 1


async def test_a_file_that_cannot_be_fetched_at_first_is_fetched_later(logged: Phone, world: World) -> None:
    await world.call("POST", "faults", {**FAILING, "times": 2})
    await send_file(logged, PDF)
    assert await kept(world) == [(1, "application/pdf", None)]
    await world.restart()
    await world.advance(minutes=1)
    assert await kept(world) == [(1, "application/pdf", PDF)]


async def test_a_file_that_is_gone_at_telegram_is_said(logged: Phone, world: World) -> None:
    document = {"file_id": "gone", "file_unique_id": "g", "file_name": "c.pdf", "mime_type": "application/pdf", "file_size": 9}
    await world.call("POST", "faults", {**FAILING, "status": 404, "description": "Not Found"})
    await forged.say(world, logged, 5000, document=document)
    assert await says(logged, "gone")
    assert await count(world, "certificates") == 0


async def test_words_under_a_file_that_may_mean_danger_are_answered_and_the_file_is_kept(logged: Phone, world: World) -> None:
    await send_file(logged, PDF, text="I want to kill myself" if logged.language == "en" else "Me quiero matar")
    said = await logged.text()
    assert "988" in said
    assert said.startswith("I did not keep this" if logged.language == "en" else "No guardé esto")
    assert await kept(world) == [(1, "application/pdf", PDF)]


async def test_a_kept_file_is_sent_back_and_removed(logged: Phone, world: World) -> None:
    sent = await send_file(logged, PDF)
    await logged.press(w(logged, "see"))
    await logged.press(w(logged, "see 1"))
    assert (await world.calls("sendDocument"))[-1]["params"]["chat_id"]
    await logged.press(w(logged, "remove 1"))
    assert any(w(logged, "none") in (each["text"] or "") for each in await logged.said())
    assert await kept(world) == []
    assert await logged.message(sent) is None


async def test_deleting_the_hours_takes_the_file(logged: Phone, world: World) -> None:
    sent = await send_file(logged, PDF)
    await logged.press(w(logged, "delete"))
    await logged.press(w(logged, "delete it"))
    assert await kept(world) == []
    assert await logged.message(sent) is None


async def test_certificates_travel_in_the_archive(logged: Phone, world: World) -> None:
    await send_file(logged, PDF)
    _, archive = await taken(logged)
    assert archive["certificates/1.pdf"] == PDF
    data = json.loads(next(content for name, content in archive.items() if name.endswith(".json")))
    assert data["tables"]["certificates"][0]["content"] == "certificates/1.pdf"


async def test_a_stranger_attaches_nothing_to_anothers_hours(world: World, ana: Phone, luz: Phone) -> None:
    await ana.set_up()
    await ana.send("/log 3h Ethics 2026-02-20")
    await ana.press("Save")
    await luz.set_up()
    for data in ("1AddCertificate:1", "1ShowCertificates:1"):
        await forged.press(world, luz, data, (await luz.last())["message_id"])
    await send_file(luz, PDF)
    assert await count(world, "certificates") == 0


async def test_words_end_the_question_so_that_a_later_file_is_asked_about(logged: Phone, world: World) -> None:
    await logged.send("I would ask what she wants")
    await send_file(logged, PDF)
    assert await says(logged, "ask")
    assert [row[0] for row in await kept(world)] == []
