"""A star from a card and from what one wrote, found again, printed; and a scenario passed on without one's answer."""

import io

from pypdf import PdfReader

from tests.journeys.account.test_exports import files
from tests.world import Phone, World, labels_of

WORDS = {
    "en": {
        "more": "More", "star": "Star it", "off": "Take star off", "pass": "Pass it on", "starred": "Starred", "print": "Print",
        "own": "My own words", "page": "My practice, for supervision",
    },
    "es": {
        "more": "Más", "star": "Poner estrella", "off": "Quitar estrella", "pass": "Pasarlo a alguien", "starred": "Con estrella",
        "print": "Imprimir", "own": "Mis palabras", "page": "Mi práctica, para supervisión",
    },
}  # fmt: skip


async def test_a_star_is_found_printed_and_taken_off(world: World, phone: Phone) -> None:
    w = WORDS[phone.language]
    await phone.set_up()
    await phone.press(w["more"])
    await phone.press(w["star"])
    assert w["off"] in labels_of((await phone.cards())[-1])
    await phone.press(w["own"])
    await phone.send("I would ask what the morning is like")
    await phone.send("/review")
    await phone.press(w["starred"])
    assert "what the morning is like" in await phone.text()
    await phone.press(w["print"])
    ((name, content),) = (await files(phone)).items()
    assert name.endswith(".pdf")
    text = PdfReader(io.BytesIO(content)).pages[0].extract_text()
    assert "what the morning is like" in text
    assert w["page"] in text
    await phone.send("/review")
    await phone.press(w["starred"])
    await phone.press("1")
    await phone.press(w["off"])
    assert await world.rows("SELECT starred_at FROM prompts") == [(None,)]


async def test_what_is_passed_on_holds_the_scenario_and_nothing_of_ones_own(world: World, phone: Phone) -> None:
    w = WORDS[phone.language]
    await phone.set_up()
    card = str((await phone.cards())[-1]["text"])
    await phone.press(w["more"])
    await phone.press(w["own"])
    await phone.send("I would ask what the morning is like")
    await phone.send("/review")
    await phone.press("By date" if phone.language == "en" else "Por fecha")
    await phone.press("1")
    await phone.press(w["pass"])
    plain = await phone.last()
    assert labels_of(plain) == []
    assert "what the morning is like" not in plain["text"]
    assert plain["text"] in card
